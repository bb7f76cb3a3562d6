"""Findings in words."""

from __future__ import annotations

from collections import Counter

import pytest

from linter.model import Severity
from linter.reporters.telling import at, counted, grouped, quantity, said
from linter.source import Position, Source

from .factory import article, finding


@pytest.mark.parametrize(
    ("message", "suggestions", "text"),
    [
        ("“rocks” should read “stones”.", ("stones",), "“rocks” should read “stones”."),
        ("It is hard.", ("before", "ahead of"), "It is hard. Write “before” or “ahead of”."),
        ("It stands\nalone.", ("",), "It stands alone."),
        ("A\x1b.", ("b\x07",), "A<U+001B>. Write “b<U+0007>”."),
        ("Many.", tuple("vwxyz"), "Many. Write “v” or “w” or “x” or “y”."),
        ("None.", (), "None."),
    ],
)  # fmt: skip
def test_said(message: str, suggestions: tuple[str, ...], text: str) -> None:
    made = finding(Source("a.md", "rocks"), (0, 5), message=message, suggestions=suggestions)
    assert said(made) == text


def test_amounts_and_places() -> None:
    assert [quantity(each, "word") for each in (0, 1, 2000)] == ["0 words", "1 word", "2,000 words"]
    counts = Counter({Severity.SUGGESTION: 1, Severity.ERROR: 3})
    assert (counted(counts), counted(Counter())) == ("3 errors, 1 suggestion", "")
    assert at(Position(3, 7)) == "3:7"


def test_the_same_mistake_stands_together() -> None:
    says: list[dict[str, object]] = [
        {"message": "“rocks”?", "suggestions": ("stones",)},
        {"message": "Other."},
        {"message": "“Rocks”?", "suggestions": ("Stones",)},
    ]
    found = article("[[rocks]] [[rocks]] [[Rocks]]", *says).findings
    assert grouped(found) == [[found[0], found[2]], [found[1]]]
