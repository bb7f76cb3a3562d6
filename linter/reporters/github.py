"""GitHub's annotations: workflow commands in the log of a step (`::error file=…::message`).

GitHub shows the first ten of each level in a step and drops the rest without a word; so ten of each
are sent, and the rest follows as lines of the log, under a notice that says so. Escaping is that of
the runner (ActionCommand.cs): %, CR and LF in the message, also : and , in a property.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from linter.model import Severity
from linter.reporters.plain import one_line
from linter.reporters.telling import at, counted, quantity, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from linter.model import Finding, Report

LIMIT = 10  # annotations of one level that GitHub shows of a step
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "notice"}
_TITLE = "Unspun"


class _Told(NamedTuple):
    """One annotation. properties: in the order in which they are written."""

    level: str
    properties: dict[str, object]
    message: str
    line: str  # what the log shows when there is no room for the annotation


def render(report: Report) -> Iterator[str]:
    """The summary as a notice, the annotations that GitHub shows, then the rest and the notes."""
    room = Counter(dict.fromkeys(_LEVELS.values(), LIMIT))
    room["notice"] -= 1  # the summary's
    shown: list[_Told] = []
    cut: list[_Told] = []
    for told in _all(report):
        (shown if room[told.level] > 0 else cut).append(told)
        room[told.level] -= 1
    yield _command("notice", {"title": _TITLE}, _summary(report, len(cut)))
    for told in shown:
        yield _command(told.level, told.properties, told.message)
    if cut:
        yield f"::group::{quantity(len(cut), 'more finding')}\n"
        yield from (_log(each.line) for each in cut)
        yield "::endgroup::\n"
    yield from (_log(f"note: {each}") for each in report.notes)


def _all(report: Report) -> Iterator[_Told]:
    """Unread articles, then findings in the report's order."""
    for skipped in report.skipped:
        reason = f"Not read: {one_line(skipped.reason)}"
        properties: dict[str, object] = {"file": skipped.path, "title": "article not read"}
        yield _Told("error", properties, reason, f"{skipped.path}: error: {reason}")
    for article in report.articles:
        for each in article.findings:
            yield _Told(
                _LEVELS[each.severity],
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
    found = Counter({each: report.count(each) for each in Severity})
    text = f"{counted(found) or 'Nothing found'} in {quantity(len(report.articles), 'article')}"
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
