"""Phrases found as whole words, whatever marks stand around them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from linter.disclaimers.phrasebook import Phrasebook
from linter.phrases import is_word

BOOK = Phrasebook(["er", "ask", "ask her", "don't", "a/b", "*mycin"])


def found(text: str) -> list[tuple[str, str]]:
    """What is found, with the words where it stands."""
    return [(BOOK.phrases[number], text[start:end]) for start, end, number in BOOK.find(text)]


def test_whole_words_only() -> None:
    assert found("other er, (er) ask-er") == [
        ("er", "er"),
        ("er", "er"),
        ("ask", "ask"),
        ("er", "er"),
    ]
    assert found("over basket tasker") == []


def test_phrases_that_share_a_space_and_lie_in_one_another() -> None:
    assert found("er er ask her") == [
        ("er", "er"),
        ("er", "er"),
        ("ask", "ask"),
        ("ask her", "ask her"),
    ]


def test_marks_within_a_phrase_are_not_interchangeable() -> None:
    assert found("don't don,t a/b a.b") == [("don't", "don't"), ("a/b", "a/b")]


def test_an_ending_is_found_as_the_whole_word() -> None:
    assert found("mycin, clarithromycin's; mycins") == [("*mycin", "clarithromycin")]
    assert found(f"{'a' * 60}mycin") == []


@given(st.text("er askh.,'-", max_size=40))
def test_it_finds_what_a_plain_search_finds(text: str) -> None:
    plain = sorted(
        (at, at + len(phrase), phrase)
        for phrase in ("er", "ask", "ask her")
        for at in range(len(text))
        if text.startswith(phrase, at)
        and not (at and is_word(text[at - 1]))
        and not is_word(text[at + len(phrase) : at + len(phrase) + 1] or " ")
    )
    got = sorted((start, end, BOOK.phrases[number]) for start, end, number in BOOK.find(text))
    assert got == plain
