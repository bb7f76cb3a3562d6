"""The first page: which articles are harmful, what is wrong most often, how all of them compare."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from linter.model import Severity
from linter.reporters.html import charts, facts
from linter.reporters.html.runs import printable
from linter.reporters.html.view import (
    CLEAN,
    HARMFUL,
    KINDS,
    MINOR,
    NEEDS_WORK,
    VERDICTS,
    Change,
    Summary,
    Tally,
    Verdict,
    shown_path,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from linter.model import Report

_MOST_GARBLES = 10  # of the most frequent ones
_MOST_ROWS = 60  # of the disclaimer matrix
GRADES = (5, 7, 9, 11, 13, 15)  # the last school year of each column; above, one more
_STATES = {"present": "clean", "garbled": "warning", "missing": "error"}  # and their colours
SCORES = 10  # columns of the spun scores


class VerdictCount(NamedTuple):
    """How many articles need what."""

    verdict: Verdict
    total: int


class Garble(NamedTuple):
    """A garble: how often it stands where. bar: its length by the most frequent one's."""

    change: Change
    total: int
    articles: int
    bar: Markup


class KindCount(NamedTuple):
    """Findings of one kind by severity."""

    label: str
    counts: tuple[Tally, ...]
    bar: Markup


class DisclaimerCount(NamedTuple):
    """One disclaimer over all articles; missing and garbled ones are counted where required."""

    id: str
    label: str
    present: int
    garbled: int
    missing: int
    bar: Markup


class MatrixRow(NamedTuple):
    """An article's disclaimers, in the order of the matrix's columns; None where it has no word."""

    article: Summary
    cells: tuple[facts.Disclaimer | None, ...]


class Histogram(NamedTuple):
    """A chart and the same figures as text."""

    chart: Markup
    says: str


@dataclass(frozen=True, slots=True)
class Overview:
    """What the first page shows. rows_left: articles of the matrix that are not shown in it."""

    headline: str
    lede: str
    verdicts: tuple[VerdictCount, ...]
    verdict_bar: Markup
    articles: tuple[Summary, ...]
    bars: tuple[Markup, ...]
    garbles: tuple[Garble, ...]
    garbles_left: int
    kinds: tuple[KindCount, ...]
    grades: Histogram | None
    scores: Histogram | None
    disclaimers: tuple[DisclaimerCount, ...]
    matrix: tuple[MatrixRow, ...]
    rows_left: int
    skipped: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    silenced: int


def overview(report: Report, articles: Sequence[Summary]) -> Overview:
    """The first page; articles: their summaries in the order in which they are listed."""
    garbles, left = _garbles(articles)
    columns = _columns(articles)
    rows = [
        MatrixRow(each, tuple(_by_id(each).get(column.id) for column in columns))
        for each in articles
        if any(one.state != "unneeded" for one in each.disclaimers)
    ]
    verdicts = tuple(
        VerdictCount(each, sum(article.verdict is each for article in articles))
        for each in VERDICTS
    )
    most = max((each.findings for each in articles), default=0)
    return Overview(
        _headline(articles, len(report.skipped)),
        _lede(report, articles),
        verdicts,
        charts.bar(tuple(charts.Part(count, each.key) for each, count in verdicts), len(articles)),
        tuple(articles),
        tuple(_findings_bar(each, most) for each in articles),
        garbles,
        left,
        _kinds(articles),
        _grades(articles),
        _scores(articles),
        columns,
        tuple(rows[:_MOST_ROWS]),
        max(len(rows) - _MOST_ROWS, 0),
        tuple((shown_path(each.path), printable(each.reason)) for each in report.skipped),
        tuple(printable(note) for note in report.notes),
        sum(each.silenced for each in articles),
    )


def number(count: int, noun: str) -> str:
    """A count with its noun: "1 article", "1,200 articles"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _headline(articles: Sequence[Summary], skipped: int) -> str:
    if not articles:
        return "No article could be read." if skipped else "There was no article to check."
    harmful = sum(each.verdict is HARMFUL for each in articles)
    work = sum(each.verdict is NEEDS_WORK for each in articles)
    whole = number(len(articles), "article")
    if len(articles) == 1:
        return f"This article {_ONE[articles[0].verdict]}."
    if harmful == len(articles):
        return f"All {whole} are harmful as they stand."
    if harmful:
        rest = "is harmful as it stands" if harmful == 1 else "are harmful as they stand"
        return f"{harmful:,} of {whole} {rest}."
    if work:
        return (
            f"No article is harmful; {work:,} of {whole} {'needs' if work == 1 else 'need'} work."
        )
    if any(each.findings for each in articles):
        return "No article is harmful; there are suggestions only."
    return f"Nothing was found in {whole}."


_ONE = {
    HARMFUL: "is harmful as it stands",
    NEEDS_WORK: "is not harmful, but needs work",
    MINOR: "is not harmful; there are suggestions only",
    CLEAN: "is clean: nothing was found",
}


def _lede(report: Report, articles: Sequence[Summary]) -> str:
    if not articles:
        return ""
    parts = [number(report.count(each), each.value) for each in Severity if report.count(each)] or [
        "No findings"
    ]
    counts = ", ".join(parts[:-1]) + " and " + parts[-1] if len(parts) > 1 else parts[0]
    words = number(sum(each.words for each in articles), "word")
    return f"{counts} in {number(len(articles), 'article')} of {words}."


def _findings_bar(article: Summary, most: int) -> Markup:
    parts = (
        charts.Part(article.errors, "error"),
        charts.Part(article.warnings, "warning"),
        charts.Part(article.suggestions, "suggestion"),
    )
    return charts.bar(parts, most)


def _garbles(articles: Sequence[Summary]) -> tuple[tuple[Garble, ...], int]:
    counts: Counter[Change] = Counter()
    where: dict[Change, int] = defaultdict(int)
    for article in articles:
        counts.update(article.garbles)
        for change in set(article.garbles):
            where[change] += 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0].old, item[0].new or ""))
    most = ranked[0][1] if ranked else 0
    shown = tuple(
        Garble(change, count, where[change], charts.bar((charts.Part(count, "error"),), most))
        for change, count in ranked[:_MOST_GARBLES]
    )
    return shown, len(ranked) - len(shown)


def _kinds(articles: Sequence[Summary]) -> tuple[KindCount, ...]:
    counts = Counter(each for article in articles for each in article.kinds)
    totals: Counter[str] = Counter()
    for (kind, _), count in counts.items():
        totals[kind] += count
    most = max(totals.values(), default=0)
    return tuple(
        KindCount(
            KINDS[kind],
            tuple(
                Tally(severity, number(counts[kind, severity], severity.value),
                      counts[kind, severity])
                for severity in Severity
                if counts[kind, severity]
            ),
            charts.bar(
                tuple(charts.Part(counts[kind, severity], severity) for severity in Severity), most
            ),
        )
        for kind in sorted(KINDS, key=lambda each: (-totals[each], list(KINDS).index(each)))
        if totals[kind]
    )  # fmt: skip


def _grades(articles: Sequence[Summary]) -> Histogram | None:
    return grades(
        Counter(
            sum(each.readability.grade >= limit + 0.5 for limit in GRADES)
            for each in articles
            if each.readability and each.readability.grade is not None
        )
    )


def _scores(articles: Sequence[Summary]) -> Histogram | None:
    return scores(
        Counter(min(int(each.spun.score * SCORES), SCORES - 1) for each in articles if each.spun)
    )


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


def _columns(articles: Sequence[Summary]) -> tuple[DisclaimerCount, ...]:
    """The disclaimers that any article needs or has, in the order of `facts.DISCLAIMERS`."""
    counts: Counter[tuple[str, str]] = Counter()
    labels: dict[str, str] = {}
    for article in articles:
        for each in article.disclaimers:
            if each.state != "unneeded":
                counts[each.id, each.state] += 1
                labels[each.id] = each.label
    known = list(facts.DISCLAIMERS)
    ordered = sorted(labels, key=lambda name: (known.index(name) if name in known else 99, name))
    made = []
    for name in ordered:
        present, garbled, missing = (counts[name, state] for state in _STATES)
        parts = tuple(charts.Part(counts[name, state], style) for state, style in _STATES.items())
        bar = charts.bar(parts, present + garbled + missing)
        made.append(DisclaimerCount(name, labels[name], present, garbled, missing, bar))
    return tuple(made)


def _by_id(article: Summary) -> dict[str, facts.Disclaimer]:
    return {each.id: each for each in article.disclaimers}
