"""Each format of one report that holds each kind of thing, compared to the byte."""

from __future__ import annotations

import pytest

from linter import reporters

from .samples import GOLDEN, NAMES, hostile, many, sample


@pytest.mark.parametrize("name", NAMES)
def test_a_format_shows_all_that_a_report_holds(name: str) -> None:
    assert reporters.render(name, sample()) == (GOLDEN / NAMES[name]).read_bytes().decode()


def test_each_format_has_its_golden_file() -> None:
    elsewhere = {"console", "html"}  # in tests of their own: a text for a screen, a page to look at
    assert set(NAMES) == set(reporters.FORMATS) - elsewhere
    assert sorted(each.name for each in GOLDEN.iterdir()) == sorted(NAMES.values())


@pytest.mark.parametrize("name", NAMES)
def test_the_same_report_has_the_same_bytes(name: str) -> None:
    for make in (sample, hostile, lambda: many(60, articles=3)):
        first = reporters.render(name, make())
        assert first == reporters.render(name, make())
        assert first.endswith("\n")
        assert first.encode()  # no half of a surrogate pair
