"""overview.html: the summary for a reader. One file, no scripts, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined

NAME: Final = "overview.html"

_SHOWN = 25  # of each list


class Bar(NamedTuple):
    """One bar of a chart. share: of the longest, in per cent."""

    label: str
    articles: int
    share: float


def render(summary: Mapping[str, Any]) -> str:
    """The page. Everything from the corpus is escaped by the template's engine."""
    environment = Environment(
        loader=PackageLoader("linter.corpus", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["number"] = lambda value: f"{value:,}"
    page: str = environment.get_template("overview.html.j2").render(
        summary=summary,
        garbles=summary["most_frequent_garbles"][:_SHOWN],
        sites=summary["most_garbled_sites"][:_SHOWN],
        rules=list(summary["rules"].items())[:_SHOWN],
        grades=bars([(f"grade {name}", count) for name, count in summary["grades"].items()]),
        scores=bars(
            [
                (f"{name}–{float(name) + 0.1:.1f}", summary["spun_scores"].get(name, 0))
                for name in (f"{at / 10:.1f}" for at in range(10))
            ]
        ),
    )
    return page


def bars(counts: Sequence[tuple[str, int]]) -> list[Bar]:
    """A chart's bars, in the order given."""
    longest = max((count for _, count in counts), default=0) or 1
    return [Bar(label, count, round(100 * count / longest, 1)) for label, count in counts]
