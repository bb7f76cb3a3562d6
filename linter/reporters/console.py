"""The report for a person at a terminal: what is wrong, where, and what to write instead.

The layout is made once, as runs of text with the name of a style; `terminal` puts colours around
the runs at the very end. So a terminal and a file get the same text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from linter.model import ArticleReport, Finding, Kind, Report, Severity
from linter.reporters.excerpt import excerpt
from linter.reporters.screen import Screen
from linter.reporters.telling import at, counted, grouped, quantity
from linter.reporters.terminal import DEFAULT_WIDTH, Paint, Row, Run, painter

_MIN_WIDTH, _MAX_WIDTH = 40, 120  # below, nothing lines up; above, lines are hard to read
_SEVERITY_WIDTH = max(map(len, Severity))
_SUGGESTIONS = 3  # shown of one finding
_UNEXPLAINED = (Kind.GRAMMAR, Kind.ENGINE)  # their rules are no entries of a pack
_LINE_END = re.compile(r"[^\S\r\n]*[\r\n]\s*")


def render(
    report: Report,
    *,
    colour: bool = False,
    width: int = DEFAULT_WIDTH,
    encoding: str = "utf-8",
    quiet: bool = False,
) -> Iterator[str]:
    """The report in parts: each article that has findings, then the summary.

    quiet: errors and counts only. encoding: of the stream; what it can't hold is shown escaped.
    """
    screen = Screen(min(max(width, _MIN_WIDTH), _MAX_WIDTH), encoding)
    paint = painter(colour=colour)
    for article in report.articles:
        rows = _article(article, screen, quiet)
        if rows:
            yield _text(rows, paint)
    yield _text(_summary(report, screen, quiet), paint)


def _article(article: ArticleReport, screen: Screen, quiet: bool) -> list[Row]:
    findings = [each for each in article.findings if not quiet or each.severity is Severity.ERROR]
    if not findings:
        return []
    groups = grouped(findings)
    indent = max(len(at(group[0].start)) for group in groups)
    counts = counted(Counter(each.severity for each in article.findings))
    heading = f"{counts} in {quantity(article.words, 'word')}"
    rows = [[Run(screen.show(article.path), "path"), Run(f"  {heading}", "aside")], []]
    for group in groups:
        rows += _finding(article, group, screen, indent)
        rows.append([])
    return rows


def _finding(
    article: ArticleReport, group: list[Finding], screen: Screen, indent: int
) -> Iterator[Row]:
    """One finding in full, and where else it stands."""
    finding, *others = group
    severity = finding.severity.value
    margin = " " * (indent + 4)
    room = screen.width - len(margin)
    yield [
        Run(f"  {at(finding.start).ljust(indent)}  ", "place"),
        Run(severity.ljust(_SEVERITY_WIDTH), severity),
        Run(f"  {screen.show(finding.rule)}", "aside"),
    ]
    for line in screen.wrap(screen.show_prose(finding.message), room):
        yield [Run(margin + line)]
    yield from _marked(article, finding, screen, margin)
    if others:
        yield [Run(margin + _elsewhere(others, room), "aside")]


def _marked(article: ArticleReport, finding: Finding, screen: Screen, margin: str) -> Iterator[Row]:
    """The source with the span marked, and behind the last carets what to write instead."""
    style = finding.severity.value
    gutter = Run(f"{margin}{screen.bar} ", "aside")
    room = screen.width - len(margin) - 2
    under: Row = []
    used = 0
    for line in excerpt(article.source, finding.span, screen, room):
        if under:
            yield under
        yield [gutter, Run(line.before), Run(line.inside, style), Run(line.after)]
        used = line.at + line.carets
        under = [gutter, Run(" " * line.at), Run("^" * line.carets, style)] if line.carets else []
    label = _label(finding, screen)
    if under and label and used + 1 + screen.cells(label) <= room:
        yield [*under, Run(" "), Run(label, "fix")]
        return
    if under:
        yield under
    if label:
        for text in screen.wrap(label, room):
            yield [gutter, Run(text, "fix")]


def _label(finding: Finding, screen: Screen) -> str:
    """What to write instead of the marked text: "→ kidney stones"; "" when nothing is suggested."""
    texts = [_quoted(each.text, screen) for each in finding.suggestions[:_SUGGESTIONS]]
    if not texts:
        return ""
    new = _either([text or "nothing" for text in texts])
    more = len(finding.suggestions) - len(texts)
    if more:
        new += f" ({more} more)"
    if not finding.text:
        return f"add {new}"
    return "drop it" if texts == [""] else f"{screen.arrow} {new}"


def _quoted(text: str, screen: Screen) -> str:
    """A text on one line; in quotes where white space at its ends would not be seen."""
    line = _LINE_END.sub(" ", text)
    return screen.show(line if line == line.strip() else f'"{line}"')


def _either(texts: list[str]) -> str:
    return " or ".join([", ".join(texts[:-1]), texts[-1]] if len(texts) > 1 else texts)


def _elsewhere(others: list[Finding], room: int) -> str:
    """The other places on one line; those that don't fit are counted."""
    text = "also at "
    for number, each in enumerate(others):
        place = at(each.start)
        rest = len(others) - number - 1
        more = f" and {rest} more" if rest else ""
        if number and len(text) + len(place) + 2 + len(more) > room:
            return f"{text} and {rest + 1} more"
        text += f", {place}" if number else place
    return text


def _summary(report: Report, screen: Screen, quiet: bool) -> list[Row]:
    rows: list[Row] = []
    for skipped in report.skipped:
        text = f"{screen.show(skipped.path)}: {screen.show_prose(skipped.reason)}"
        rows += _hanging("not read", "error", text, screen)
    for note in () if quiet else report.notes:
        rows += _hanging("note", "aside", screen.show_prose(note), screen)
    if rows:
        rows.append([])
    totals = report.totals
    articles = quantity(len(report.articles), "article")
    rows.append(
        [
            Run(f"{counted(totals.severities) or 'Nothing found'}", "count"),
            Run(f" in {articles}, {quantity(totals.words, 'word')}"),
            *_others(report),
        ]
    )
    if not quiet:
        rows += _next_steps(report, screen)
    return rows


def _others(report: Report) -> Row:
    silenced = report.totals.silenced
    text = ""
    if silenced:
        ways = ", ".join(f"{number:,} by {by}" for by, number in silenced.items())
        text += f"; {silenced.total():,} silenced ({ways})"
    if report.skipped:
        text += f"; {quantity(len(report.skipped), 'article')} not read"
    return [Run(text)] if text else []


def _next_steps(report: Report, screen: Screen) -> Iterator[Row]:
    """Where to read on about the most frequent finding."""
    rules: Counter[str] = Counter()
    for (rule, kind), count in report.totals.found.items():
        if kind not in _UNEXPLAINED:
            rules[rule] += count
    if rules:
        rule = screen.show(rules.most_common(1)[0][0])
        yield [Run(f"unspun rules explain {rule}", "fix"), Run(" says why")]


def _hanging(word: str, style: str, text: str, screen: Screen) -> Iterator[Row]:
    first = Run(f"{word}: ", style)
    for line in screen.wrap(text, screen.width - len(first.text)):
        yield [first, Run(line)]
        first = Run(" " * len(first.text))


def _text(rows: Iterable[Row], paint: Paint) -> str:
    return "".join(paint(row) + "\n" for row in rows)
