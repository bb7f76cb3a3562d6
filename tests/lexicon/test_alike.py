"""Pairs of words that sound or look alike, and words that a filter of vulgar words has spoilt."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from linter.lexicon.build import alike
from linter.lexicon.build.alike import LOOK, SOUND
from linter.lexicon.build.filters import filtered

SAID = """\
heart HH AA1 R T
hart HH AA1 R T
diary D AY1 ER0 IY0
dairy D EH1 R IY0
patience P EY1 SH AH0 N S
patients P EY1 SH AH0 N T S
burn B ER1 N
bum B AH1 M
liver L IH1 V ER0
river R IH1 V ER0
livers L IH1 V ER0 Z
read R EH1 D # past
read(2) R IY1 D
red R EH1 D
"""


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "cmudict.dict"
    path.write_text(SAID, encoding="utf-8")
    monkeypatch.setattr(alike, "_dictionary", lambda: path)
    return path


def pairs(health: Counter[str]) -> dict[tuple[str, str], float]:
    found = alike.alike(health, Counter())
    return {(swap.garbled[0], swap.original[0]): kind for swap, kind in found}


@pytest.mark.usefixtures("said")
def test_words_that_sound_or_look_alike_both_ways() -> None:
    words = Counter(dict.fromkeys(("heart", "hart", "diary", "dairy", "burn", "bum", "red"), 99))
    words |= Counter({"patience": 99, "patients": 99, "liver": 99, "river": 99, "read": 99})
    expected = {
        ("heart", "hart"): SOUND, ("read", "red"): SOUND, ("diary", "dairy"): LOOK,
        ("patience", "patients"): LOOK, ("burn", "bum"): LOOK,
    }  # fmt: skip
    assert pairs(words) == expected | {(b, a): kind for (a, b), kind in expected.items()}


@pytest.mark.usefixtures("said")
def test_forms_of_one_word_and_rare_words_are_left_out() -> None:
    # What was meant must be usual in health text; what is written, a word at all.
    words = Counter({"liver": 99, "livers": 99, "heart": 19, "hart": 99, "red": 20, "read": 20})
    assert pairs(words) == {("read", "red"): SOUND, ("red", "read"): SOUND}


def test_a_filter_puts_mild_words_or_stars_for_vulgar_ones() -> None:
    found = {swap.garbled[0]: swap.original[0] for swap in filtered({"hepatitis": 50, "ass": 500})}
    assert found == {
        "hepabreastis": "hepatitis", "hepa***is": "hepatitis", "hepat**is": "hepatitis",
    }  # fmt: skip
    # Nothing before the stars: no token, unless the first letter stands.
    assert [swap.garbled[0] for swap in filtered({"analysis": 50})] == ["a***ysis", "a**lysis"]


def test_rare_words_are_not_masked() -> None:
    assert [swap.garbled[0] for swap in filtered({"shellfish": 5, "cocktails": 4})] == ["sheckfish"]
