"""The first page: which articles are harmful, what is wrong most often, how all of them compare."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from linter.model import Severity
from linter.reporters.html import charts, facts
from linter.reporters.html.gathered import Gathered
from linter.reporters.html.histograms import Histogram, grades, number, scores
from linter.reporters.html.texts import printable, shown_path
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
)

if TYPE_CHECKING:
    from linter.model import Kind, Report

_MOST_GARBLES = 10  # of the most frequent ones
_STATES = {"present": "clean", "garbled": "warning", "missing": "error"}  # and their colours


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


@dataclass(frozen=True, slots=True)
class Overview:
    """What the first page shows. left: articles that it does not list; rows_left: in the matrix."""

    headline: str
    lede: str
    verdicts: tuple[VerdictCount, ...]
    verdict_bar: Markup
    articles: tuple[Summary, ...]
    bars: tuple[Markup, ...]
    left: int
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


def overview(report: Report, articles: Gathered) -> Overview:
    """The first page of a report on these articles."""
    garbles, left = _garbles(articles)
    columns = _columns(articles)
    rows = [
        MatrixRow(each, tuple(_by_id(each).get(column.id) for column in columns))
        for each in articles.rows
    ]
    verdicts = tuple(VerdictCount(each, articles.verdicts[each]) for each in VERDICTS)
    return Overview(
        _headline(articles, len(report.skipped)),
        _lede(report, articles),
        verdicts,
        charts.bar(tuple(charts.Part(count, each.key) for each, count in verdicts), articles.total),
        tuple(articles.listed),
        tuple(_findings_bar(each, articles.most) for each in articles.listed),
        articles.total - len(articles.listed),
        garbles,
        left,
        _kinds(articles.kinds),
        grades(articles.grades),
        scores(articles.scores),
        columns,
        tuple(rows),
        articles.needing - len(rows),
        tuple((shown_path(each.path), printable(each.reason)) for each in report.skipped),
        tuple(printable(note) for note in report.notes),
        articles.silenced,
    )


def _headline(articles: Gathered, skipped: int) -> str:
    if not articles.total:
        return "No article could be read." if skipped else "There was no article to check."
    harmful = articles.verdicts[HARMFUL]
    work = articles.verdicts[NEEDS_WORK]
    whole = number(articles.total, "article")
    if articles.total == 1:
        return f"This article {_ONE[articles.listed[0].verdict]}."
    if harmful == articles.total:
        return f"All {whole} are harmful as they stand."
    if harmful:
        rest = "is harmful as it stands" if harmful == 1 else "are harmful as they stand"
        return f"{harmful:,} of {whole} {rest}."
    if work:
        return (
            f"No article is harmful; {work:,} of {whole} {'needs' if work == 1 else 'need'} work."
        )
    if articles.most:
        return "No article is harmful; there are suggestions only."
    return f"Nothing was found in {whole}."


_ONE = {
    HARMFUL: "is harmful as it stands",
    NEEDS_WORK: "is not harmful, but needs work",
    MINOR: "is not harmful; there are suggestions only",
    CLEAN: "is clean: nothing was found",
}


def _lede(report: Report, articles: Gathered) -> str:
    if not articles.total:
        return ""
    parts = [number(report.count(each), each.value) for each in Severity if report.count(each)] or [
        "No findings"
    ]
    counts = ", ".join(parts[:-1]) + " and " + parts[-1] if len(parts) > 1 else parts[0]
    words = number(articles.words, "word")
    return f"{counts} in {number(articles.total, 'article')} of {words}."


def _findings_bar(article: Summary, most: int) -> Markup:
    parts = (
        charts.Part(article.errors, "error"),
        charts.Part(article.warnings, "warning"),
        charts.Part(article.suggestions, "suggestion"),
    )
    return charts.bar(parts, most)


def _garbles(articles: Gathered) -> tuple[tuple[Garble, ...], int]:
    where = articles.garbled_articles
    ranked = sorted(
        articles.garbles.items(), key=lambda item: (-item[1], item[0].old, item[0].new or "")
    )
    most = ranked[0][1] if ranked else 0
    shown = tuple(
        Garble(change, count, where[change], charts.bar((charts.Part(count, "error"),), most))
        for change, count in ranked[:_MOST_GARBLES]
    )
    return shown, len(ranked) - len(shown)


def _kinds(counts: Counter[tuple[Kind, Severity]]) -> tuple[KindCount, ...]:
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


def _columns(articles: Gathered) -> tuple[DisclaimerCount, ...]:
    """The disclaimers that any article needs or has, in the order of `facts.DISCLAIMERS`."""
    counts, labels = articles.disclaimers, articles.labels
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
