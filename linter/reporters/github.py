"""GitHub's annotations: workflow commands in the log of a step (`::error file=…::message`).

GitHub shows the first ten of each level in a step and drops the rest without a word; so ten of each
are sent, and the rest follows as lines of the log, under a notice that says so. The ten are those
that say most: each article's first mistake, then its second one; a mistake made again comes last.
Escaping is that of the runner (ActionCommand.cs): %, CR and LF in the message, also : and , in a
property.
"""

from __future__ import annotations

from bisect import insort
from typing import TYPE_CHECKING, NamedTuple

from linter.model import Severity
from linter.reporters.plain import one_line
from linter.reporters.telling import at, counted, grouped, quantity, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from linter.model import Finding, Report

LIMIT = 10  # annotations of one level that GitHub shows of a step
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "notice"}
_TITLE = "Unspun"


class _Told(NamedTuple):
    """One annotation.

    rank: the lower, the more it says. properties: in the order in which they are written. line:
    what the log shows when there is no room for the annotation.
    """

    level: str
    rank: tuple[int, int]
    properties: dict[str, object]
    message: str
    line: str


def render(report: Report) -> Iterator[str]:
    """The summary as a notice, the annotations that GitHub shows, then the rest and the notes."""
    shown, cut = _shown(_all(report))
    yield _command("notice", {"title": _TITLE}, _summary(report, cut))
    for _, told in sorted(shown.items()):
        yield _command(told.level, told.properties, told.message)
    if cut:
        yield f"::group::{quantity(cut, 'more finding')}\n"
        rest = (each for number, each in enumerate(_all(report)) if number not in shown)
        yield from (_log(each.line) for each in rest)
        yield "::endgroup::\n"
    yield from (_log(f"note: {each}") for each in report.notes)


def _shown(told: Iterable[_Told]) -> tuple[dict[int, _Told], int]:
    """The annotations that there is room for, by number, and how many others there are."""
    room = dict.fromkeys(_LEVELS.values(), LIMIT)
    room["notice"] -= 1  # the summary's
    best: dict[str, list[tuple[tuple[int, int], int, _Told]]] = {level: [] for level in room}
    total = 0
    for number, each in enumerate(told):
        total += 1
        insort(best[each.level], (each.rank, number, each))
        del best[each.level][room[each.level] :]
    shown = {number: each for level in best.values() for _, number, each in level}
    return shown, total - len(shown)


def _all(report: Report) -> Iterator[_Told]:
    """Unread articles, then findings in the report's order."""
    for skipped in report.skipped:
        reason = f"Not read: {one_line(skipped.reason)}"
        properties: dict[str, object] = {"file": skipped.path, "title": "article not read"}
        yield _Told("error", (0, 0), properties, reason, f"{skipped.path}: error: {reason}")
    for article in report.articles:
        ranks = {
            id(each): (again, mistake)
            for mistake, group in enumerate(grouped(article.findings))
            for again, each in enumerate(group)
        }
        for each in article.findings:
            yield _Told(
                _LEVELS[each.severity],
                ranks[id(each)],
                {"file": article.path, **_region(each), "title": each.rule},
                said(each),
                f"{article.path}:{at(each.start)}: {each.severity}: {said(each)} [{each.rule}]",
            )


def _region(finding: Finding) -> dict[str, object]:
    """Lines, and columns where there is one line: GitHub refuses them for several."""
    lines: dict[str, object] = {"line": finding.start.line, "endLine": finding.end.line}
    if finding.start.line != finding.end.line:
        return lines
    return lines | {"col": finding.start.column, "endColumn": finding.end.column}


def _summary(report: Report, cut: int) -> str:
    found = counted(report.totals.severities)
    text = f"{found or 'Nothing found'} in {quantity(len(report.articles), 'article')}"
    if report.skipped:
        text += f"; {quantity(len(report.skipped), 'article')} not read"
    if cut:
        text += f". GitHub shows {LIMIT} of a level here; the log has {cut:,} more"
    return text + "."


def _command(level: str, properties: dict[str, object], message: str) -> str:
    pairs = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{level} {pairs}::{_data(message)}\n"


def _data(text: str) -> str:
    return one_line(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _log(text: str) -> str:
    """A line that is no command: those start with `::`, or have `##[` anywhere (the older form)."""
    return f"- {one_line(text).replace('##[', '## [')}\n"
