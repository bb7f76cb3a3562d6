"""How many articles have which reading grade, and which spun score."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from linter.reporters.html import charts

if TYPE_CHECKING:
    from collections.abc import Mapping

GRADES = (5, 7, 9, 11, 13, 15)  # the last school year of each column; above, one more
SCORES = 10  # columns of the spun scores


class Histogram(NamedTuple):
    """A chart and the same figures as text."""

    chart: Markup
    says: str


def number(count: int, noun: str) -> str:
    """A count with its noun: "1 article", "1,200 articles"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def grades(counts: Mapping[int, int]) -> Histogram | None:
    """Articles by reading grade: counts by column, whose last grades are GRADES."""
    if not counts:
        return None
    names = [f"≤{GRADES[0]}"]
    names += [f"{low + 1}–{high}" for low, high in pairwise(GRADES)]
    names.append(f">{GRADES[-1]}")
    return _histogram(
        [
            charts.Column(name, counts.get(place, 0), f"level-{min(place, 5) + 1}")
            for place, name in enumerate(names)
        ],
        "school year",
    )


def scores(counts: Mapping[int, int]) -> Histogram | None:
    """Articles by spun score: counts by column, of which there are SCORES from 0 to 1."""
    if not counts:
        return None
    return _histogram(
        [
            charts.Column(f"{place / SCORES:.1f}", counts.get(place, 0),
                          "error" if place == SCORES - 1 else "neutral")
            for place in range(SCORES)
        ],
        "score from",
    )  # fmt: skip


def _histogram(bins: list[charts.Column], of: str) -> Histogram:
    says = ", ".join(
        f"{of} {each.name}: {number(each.total, 'article')}" for each in bins if each.total
    )
    return Histogram(charts.columns(bins), says)
