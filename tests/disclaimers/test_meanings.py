"""The pattern language: what a text stands for, and what is wrong with others."""

from __future__ import annotations

import pytest

from linter.disclaimers.meanings import COMPOUNDS, FAR, NEAR, Pattern, Step, pattern, patterns
from linter.disclaimers.slots import SLOT_NAMES, slots
from linter.disclaimers.tables import alternatives


def test_words_stand_for_themselves_slots_for_their_phrases() -> None:
    assert pattern("Talk to <clinician> ... {before|prior to}") == Pattern(
        (
            (
                Step("", ("talk to",), NEAR),
                Step("clinician", (), NEAR),
                Step("", ("before", "prior to"), FAR),
            ),
        )
    )


def test_nothing_stands_between_what_an_underscore_joins() -> None:
    assert pattern("your own _ <clinician>") == Pattern(
        ((Step("", ("your own",), NEAR), Step("clinician", (), 0)),)
    )


def test_parts_are_joined_and_excluded() -> None:
    found = pattern("<ask> ++ <drug> - {news|story}")
    assert found == Pattern(
        ((Step("ask", (), NEAR),), (Step("drug", (), NEAR),)),
        ((Step("", ("news", "story"), NEAR),),),
        "++",
    )
    assert [pattern(f"a {join} b").join for join in ("+", "++", "+++", ">>")] == [
        "+",
        "++",
        "+++",
        ">>",
    ]


def test_a_compound_stands_for_each_of_its_sequences() -> None:
    found = patterns("<refer> ++ <drug>")
    assert found == tuple(pattern(f"{each} ++ <drug>") for each in COMPOUNDS["<refer>"])
    assert patterns("<ask> ++ <drug>") == (pattern("<ask> ++ <drug>"),)


def test_a_slot_is_told_from_a_word_of_the_same_name() -> None:
    [[slot], [word]] = pattern("<ask> + ask").parts
    assert (slot.name, word.name) == ("<ask>", "ask")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<clinicain>", "has the slot `<clinicain>`; did you mean `clinician`?"),
        ("+ <drug>", "lacks words beside a `+`"),
        ("<drug> + ", "lacks words beside a `+`"),
        ("<drug> ++ <ask> + <child>", "joins its parts by + and ++; use one of them"),
        ("{kidney|}", "braces hold alternatives: {kidney|renal}"),
        ("...", "has a part without words"),
    ],
)
def test_what_is_wrong_with_a_pattern(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=r"^.") as caught:
        pattern(text)
    assert str(caught.value) == message


def test_slots_hold_normal_forms_once() -> None:
    for name in SLOT_NAMES:
        phrases = slots()[name]
        assert sorted(set(phrases)) == sorted(phrases)
        assert [
            each for each in phrases if each != " ".join(each.lower().split()) or not each
        ] == []


def test_alternatives_are_split_outside_braces() -> None:
    assert alternatives("a |\n {b|c} d| e") == ["a", "{b|c} d", "e"]
