"""The normal form of prose, and the forms of a phrase that a rule looks for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.phrases import expand, forms, normalise, spelt_forms


def test_normal_form() -> None:
    assert normalise("Potter’s-Wheel\u2028CUFF İ") == "potter's wheel cuff i"


@given(st.text())
def test_the_normal_form_is_as_long_as_the_text(text: str) -> None:
    assert len(normalise(text)) == len(text)


def test_forms_follow_on_both_sides() -> None:
    assert forms(("kidney rock",), ("kidney stone",)) == {
        "kidney rock": ("kidney stone",),
        "kidneyrock": ("kidney stone",),
        "kidney rocks": ("kidney stones",),
        "kidneyrocks": ("kidney stones",),
    }


def test_forms_without_plural_and_joining() -> None:
    assert forms(("over the moon",), ("better",), inflect=False, joined=False) == {
        "over the moon": ("better",)
    }


def test_british_spelling_stays_british() -> None:
    found = forms(("cord localization",), ("wire localization",), inflect=False, joined=False)
    assert found == {
        "cord localization": ("wire localization",),
        "cord localisation": ("wire localisation",),
    }


def test_an_inner_apostrophe_may_be_missing() -> None:
    assert forms(("potter's wheel cuff",), ("rotator cuff",), inflect=False) == {
        "potter's wheel cuff": ("rotator cuff",),
        "potters wheel cuff": ("rotator cuff",),
    }


def test_a_plural_of_its_own() -> None:
    found = forms(("recommendation",), ("advice", "tip"), replace_plural="advice")
    assert found == {"recommendation": ("advice", "tip"), "recommendations": ("advice", "tips")}


def test_a_plural_of_its_own_is_filled_too() -> None:
    found = forms(("{chest|back} torment",), ("{1} pain",), replace_plural="{1} pain", joined=False)
    assert found == {
        "chest torment": ("chest pain",),
        "chest torments": ("chest pain",),
        "back torment": ("back pain",),
        "back torments": ("back pain",),
    }


def test_alternatives_fill_the_replacement() -> None:
    found = forms(("{kidney|renal} {rock|pebble}",), ("{1} stone",), inflect=False, joined=False)
    assert found == {
        "kidney rock": ("kidney stone",),
        "kidney pebble": ("kidney stone",),
        "renal rock": ("renal stone",),
        "renal pebble": ("renal stone",),
    }


@pytest.mark.parametrize(
    ("phrase", "replacement"),
    [("{} rock", "x"), ("{kidney|} rock", "x"), ("{kidney rock", "x"), ("{a|b} c", "{2} d")],
)
def test_broken_braces(phrase: str, replacement: str) -> None:
    with pytest.raises(ValueError, match=r"brace|group"):
        expand(phrase, (replacement,))


def test_forms_written_out() -> None:
    assert spelt_forms({"engages with": "interacts with"}) == {"engages with": ("interacts with",)}
