"""Cost grows with an article's length, never with its square: ratios of processor time."""

from __future__ import annotations

import time

import pytest

from linter.config import Config
from linter.run import lint_source
from linter.source import Source
from tests.fuzz.traps import TRAPS

SIZE = 400
TIMES = 8  # longer; the square of it is 64
BOUND = 30.0  # what eight times the length may cost: a machine at work tells times badly
LEAST = 0.02  # seconds; below, start-up is what is measured


def seconds(source: Source) -> float:
    """Processor time, the shorter of two."""
    taken = []
    for _ in range(2):
        start = time.process_time()
        report = lint_source(source, Config())
        taken.append(time.process_time() - start)
        assert "engine/check-failed" not in report.rules
    return max(LEAST, min(taken))


@pytest.fixture(scope="module", autouse=True)
def _started() -> None:
    """Rules, tables and parsers are loaded before anything is measured."""
    for path in ("a.md", "a.html", "a.txt"):
        lint_source(Source(path, "Kidney rocks and an icy shoulder hurt."), Config())


@pytest.mark.parametrize("name", TRAPS)
def test_no_article_costs_the_square_of_its_length(name: str) -> None:
    path, make = TRAPS[name]
    once = seconds(Source(path, make(SIZE)))
    assert seconds(Source(path, make(SIZE * TIMES))) < BOUND * once
