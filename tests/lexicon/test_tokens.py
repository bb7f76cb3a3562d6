"""Tokens: what is a word of the tables, and what stands between words."""

from __future__ import annotations

import pytest

from linter.lexicon.tokens import BREAK, NUMBER, UNKNOWN, ids_of, singulars, tokens


@pytest.mark.parametrize(
    ("normal", "expected"),
    [
        ("crohn's disease", ["crohn", "'s", "disease"]),
        ("don't use it.", ["don't", "use", "it", "."]),
        ("2.5 mg\ntwice", ["2", ".", "5", "mg", "\n", "twice"]),
        ("x ray (mri)", ["x", "ray", "(", "mri", ")"]),
        ("ménière's", ["ménière", "'s"]),
        ("snake_case", ["snake", "case"]),
        ("hepa***is **c", ["hepa***is", "*", "*", "c"]),
        ("", []),
    ],
)
def test_tokens(normal: str, expected: list[str]) -> None:
    assert tokens(normal) == expected


def test_each_token_has_an_id_or_says_what_it_is() -> None:
    known = {"stone": 7, "ache": 8}
    found = ["stone", "stones", "aches", "zzz", "12", ".", "\n"]
    assert ids_of(found, known) == [7, 7, 8, UNKNOWN, NUMBER, BREAK, BREAK]


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("stones", ["stone"]),
        ("biopsies", ["biopsy", "biopsie"]),
        ("rashes", ["rash", "rashe"]),
        ("diagnoses", ["diagnos", "diagnosis", "diagnose"]),
        ("teeth", ["tooth"]),
        ("virus", []),
        ("illness", []),
        ("gas", []),
    ],
)
def test_what_a_plural_may_be_of(surface: str, expected: list[str]) -> None:
    assert singulars(surface) == expected
