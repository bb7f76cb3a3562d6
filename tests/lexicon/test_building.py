"""Swaps out of pairs of phrases, and forms of words, before anything is counted."""

from __future__ import annotations

import pytest

from linter.lexicon.build.links import base_forms
from linter.lexicon.build.swaps import Swap, aligned, words_of
from linter.lexicon.build.words import vocabulary


def swaps(garbled: str, original: str) -> list[tuple[str, str]]:
    found = aligned(words_of(garbled), words_of(original))
    return [(" ".join(each.garbled), " ".join(each.original)) for each in found]


@pytest.mark.parametrize(
    ("garbled", "original", "expected"),
    [
        ("reckless", "rash", [("reckless", "rash")]),
        ("kidney rock", "kidney stone", [
            ("rock", "stone"), ("kidney rock", "kidney stone"), ("rock", "stone"),
        ]),
        ("warmth hasty", "heat rash", [
            ("warmth hasty", "heat rash"), ("warmth", "heat"), ("hasty", "rash"),
        ]),
        ("get in touch with dermatitis", "contact dermatitis", [("get in touch with", "contact")]),
        ("hen pox", "chickenpox", [("hen pox", "chickenpox")]),
        ("cells", "cells", []),
    ],
)  # fmt: skip
def test_what_two_phrases_do_not_share(
    garbled: str, original: str, expected: list[tuple[str, str]]
) -> None:
    assert swaps(garbled, original) == expected


def test_a_swap_is_words() -> None:
    assert list(aligned(("potter", "'s", "wheel"), ("rotator",))) == [
        Swap(("potter", "'s", "wheel"), ("rotator",))
    ]


@pytest.mark.parametrize(
    ("name", "ending", "expected"),
    [
        ("biting", "ing", ["bite", "bit"]),
        ("dragged", "ed", ["drag", "dragge", "dragg"]),
        ("nibbly", "ly", ["nib", "nibb", "nibble"]),
        ("carried", "ed", ["carrie", "carri", "carry"]),
        ("sing", "ing", []),
    ],
)
def test_base_forms(name: str, ending: str, expected: list[str]) -> None:
    assert base_forms(name, ending) == expected


def test_surfaces_are_forms_of_words() -> None:
    health = {"stone": 50, "stones": 90, "hives": 40, "hive": 30, "tumor": 9, "tumour": 4, "x": 1}
    words = vocabulary(health, {"hive": 99}, ["teardrop"])
    names = dict(enumerate(words.names, 3))
    found = {
        surface: names[number]
        for surface, number in words.ids.items()
        if surface in {*health, "teardrop"}
    }
    assert found == {
        "stone": "stone", "stones": "stone", "hives": "hives", "hive": "hive", "tumor": "tumor",
        "tumour": "tumor", "teardrop": "teardrop",
    }  # fmt: skip
