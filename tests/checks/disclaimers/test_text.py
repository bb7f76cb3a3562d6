"""An article mended, and read in sentences that fill slots."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from linter.checks.disclaimers.mended import Mended, Repair, weight_of, without_overlaps
from linter.checks.disclaimers.text import Reading
from linter.checks.disclaimers.vocabulary import Vocabulary
from linter.disclaimers.meanings import pattern
from linter.model import Span
from linter.parsers import parse
from linter.phrases import normalise
from linter.source import Source

ASK = pattern("<ask> <clinician>")


def read(text: str, *, repairs: tuple[Repair, ...] = (), path: str = "article.md") -> Reading:
    document = parse(Source(path, text))
    mended = Mended(normalise(document.text), repairs)
    return Reading(document, mended, Vocabulary([ASK], {"wellbeing man": "doctor"}))


def words(reading: Reading) -> list[tuple[str, ...]]:
    text = reading.document.text
    return [
        tuple(text[slice(*reading.mended.origin(start, end))] for start, end, _ in one.tokens)
        for one in reading.sentences
    ]


def test_sentences_hold_what_fills_slots() -> None:
    reading = read("Rain fell. Ask your doctor.\n\n- See a nurse.\n- Stay well.")
    assert words(reading) == [("Ask", "your", "doctor"), ("See", "nurse"), ("Stay",)]
    assert [each.block for each in reading.sentences] == [0, 1, 2]


def test_parts_of_words_fill_nothing() -> None:
    assert words(read("He asked the doctorate; seesaws task clinicians' doctored.")) == [
        ("asked", "clinicians"),
    ]


def test_an_ending_stands_for_every_word_that_ends_so() -> None:
    drug = pattern("<drug>")
    document = parse(Source("article.md", "Clarithromycin, or mycin-like; lovastatin's cost."))
    mended = Mended(normalise(document.text), ())
    reading = Reading(document, mended, Vocabulary([drug], {}))
    bit = reading.vocabulary.bits["<drug>"]
    [sentence] = reading.sentences
    places = sorted({(start, end) for start, end, bits in sentence.tokens if bits & bit})
    found = [document.text[start:end] for start, end in places]
    assert found == ["Clarithromycin", "lovastatin"]


def test_an_ending_of_an_endless_word_is_none() -> None:
    assert read(f"{'a' * 60}mycin").sentences == []


def test_a_repair_is_read_as_what_was_meant_and_found_where_it_was_written() -> None:
    text = "Ask your medical man now."
    reading = read(text, repairs=(Repair(Span(9, 20), "doctor"),))
    assert reading.mended.normal == "ask your doctor now.\n"
    assert words(reading) == [("Ask", "your", "medical man")]


def test_code_is_not_read() -> None:
    assert words(read("```\nAsk your doctor.\n```\n")) == []


def test_a_list_belongs_to_what_opens_it_and_no_item_to_the_next() -> None:
    reading = read("# Ask\n\n- see a nurse\n- ask a nurse\n\nAsk him:\n\n- see a doctor\n")
    starts = [reading.followers(number) for number in range(len(reading.sentences))]
    assert starts == [[1, 2], [], [], [4], []]


def test_of_overlapping_repairs_the_first_source_wins_then_the_longest() -> None:
    first = Repair(Span(5, 8), "a")
    longer, shorter, apart = (
        Repair(Span(9, 15), "b"),
        Repair(Span(10, 12), "c"),
        Repair(Span(6, 20), "d"),
    )
    assert without_overlaps([first], [shorter, longer, apart]) == (first, longer)


def test_what_stands_twice_weighs_once() -> None:
    odd = Repair(Span(0, 1), "dose", 0.5, is_slot=True)
    assert weight_of([odd, odd._replace(span=Span(5, 6))]) == 0.5
    assert weight_of([odd, Repair(Span(2, 3), "doctor")]) == 1.5


@given(st.text("ab c", max_size=40), st.lists(st.tuples(st.integers(0, 39), st.integers(1, 6))))
def test_unchanged_text_is_found_where_it_was_written(
    text: str, places: list[tuple[int, int]]
) -> None:
    repairs = [Repair(Span(at, min(at + size, len(text))), "xyz") for at, size in places]
    made = without_overlaps(each for each in repairs if each.span.start < each.span.end)
    mended = Mended(text, made)
    for at, letter in enumerate(mended.normal):
        span = mended.origin(at, at + 1)
        if letter not in "xyz":
            assert text[slice(*span)] == letter
        else:
            assert span in [each.span for each in made]


@given(st.text("ab c", max_size=40), st.lists(st.tuples(st.integers(0, 39), st.integers(1, 6))))
def test_the_mended_text_goes_on_where_it_was_written(
    text: str, places: list[tuple[int, int]]
) -> None:
    repairs = [Repair(Span(at, min(at + size, len(text))), "xyz") for at, size in places]
    mended = Mended(
        text, without_overlaps(each for each in repairs if each.span.start < each.span.end)
    )
    starts = [mended.origin(at, at + 1).start for at in range(len(mended.normal))]
    for offset in range(len(text) + 1):
        expected = next((n for n, start in enumerate(starts) if start >= offset), len(starts))
        assert mended.place(offset) == expected
