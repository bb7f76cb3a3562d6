"""Words that may stand for those of a disclaimer."""

from __future__ import annotations

from linter.checks.disclaimers.swapped import Swap, swapped
from linter.model import Span
from linter.parsers import parse
from linter.phrases import normalise
from linter.source import Source


def found(text: str, likely: tuple[Swap, ...] = ()) -> list[tuple[str, str]]:
    document = parse(Source("article.md", text))
    swaps = swapped(document, normalise(document.text), likely)
    return [(document.text[slice(*each.span)], each.meanings[0]) for each in swaps]


def test_a_sentence_with_several_odd_words() -> None:
    assert found("Rain fell. Converse with the one who endorsed this enhancement. It was wet.") == [
        ("Converse", "speak to"),
        ("endorsed", "approved"),
        ("enhancement", "supplement"),
    ]


def test_one_odd_word_is_a_choice() -> None:
    assert found("Converse with your doctor. An expectant mother. They utilize it.") == []


def test_an_unknown_act_on_somebody_is_one_of_asking() -> None:
    assert found("Kindly solicit your nurse about this enhancement.") == [
        ("solicit", "ask"),
        ("enhancement", "supplement"),
    ]
    assert found("Although your nurse knows this enhancement.") == []


def test_a_person_behind_another_word_is_a_doctor() -> None:
    text = "Show an enlisted nourishment master the enhancement. The master saw it."
    assert ("master", "doctor") in found(text)
    assert ("master", "doctor") not in found("Show the master your enhancement and nourishment.")


def test_what_another_check_found_counts() -> None:
    text = "Ask the gifted specialist about this enhancement."
    at = text.index("gifted")
    likely = Swap(Span(at, at + len("gifted")), ("qualified",), 0.5)
    assert found(text, (likely,)) == [
        ("gifted", "qualified"),
        ("enhancement", "supplement"),
    ]
