"""Repairs that leave an article better: each is made, linted again, and undone if it is not.

Safe repairs are made all at once; where that brings up a finding that was not there, halves of them
are tried, down to single ones. Each round leaves fewer findings than before, so it ends, and a
second run finds nothing to do.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from linter.document import Document
from linter.model import ArticleReport, Finding, Kind, Span
from linter.parsers import markup_of, parse
from linter.repairs.attempts import Lint, attempt, followed, is_harmless
from linter.repairs.edits import Edit, edits
from linter.repairs.insertion import appended
from linter.repairs.rewording import reworded
from linter.source import Source

_LINE_END = re.compile(r"[\r\n]")
_HTML_SIGN = re.compile(r"[<>]|&(?!#?\w+;)")


class Left(NamedTuple):
    """A safe repair that was not made.

    worse: what it would bring up; None when the article's encoding can't hold it.
    """

    finding: Finding
    worse: Finding | None


class Fixed(NamedTuple):
    """An article after its safe repairs.

    report: on the text as it is now. done: the findings repaired. silent: those whose words still
    stand there and are no longer reported, where they are now: some rules speak only in an article
    full of garbles.
    """

    report: ArticleReport
    done: tuple[Finding, ...] = ()
    left: tuple[Left, ...] = ()
    silent: tuple[Finding, ...] = ()


def fix(report: ArticleReport, lint: Lint) -> Fixed:
    """The article with its safe repairs made, those that make it no worse."""
    done: list[Finding] = []
    others = [each for each in report.findings if not each.whole]
    while True:
        # The number of findings that count as harm falls in each round, so this comes to an end.
        safe = [each for each in report.findings if each.fix == "safe" and not is_harmless(each)]
        now, made_now, undone = _made(report, _apart(report.source, safe), lint)
        if not made_now:
            left = tuple(Left(each, undone.get(each)) for each in safe)
            return Fixed(report, tuple(done), left, tuple(_silent(others, report)))
        changes = sorted(edit for each in made_now for edit in repair(report.source, each))
        gone = set(made_now)
        others = followed([each for each in others if each not in gone], changes, now)
        report = now
        done += made_now


def repair(source: Source, finding: Finding, number: int = 0) -> tuple[Edit, ...]:
    """The edits that carry out a suggestion in this article's markup and encoding.

    Empty when there are none, or when the article's encoding lacks what they need. A disclaimer
    that is missing is added at the article's end.
    """
    if len(finding.suggestions) <= number:
        return ()
    meant = finding.suggestions[number].text
    if is_insertion(finding):
        found = [appended(source, _written(source, meant))]
    else:
        *article, whole = edits(source.text, finding, number)
        # Words inside markup or across lines; where all goes, the markup goes as well.
        inside = finding.fix != "safe" or (meant and _LINE_END.search(finding.text))
        words = reworded(_document(source), finding.span, meant) if inside else (whole,)
        found = [each._replace(text=_written(source, each.text)) for each in (*article, *words)]
    return tuple(found) if all(_fits(source, each.text) for each in found) else ()


def is_insertion(finding: Finding) -> bool:
    """Whether what is suggested stands nowhere yet."""
    return finding.kind is Kind.DISCLAIMER and finding.fix is None


def _made(
    report: ArticleReport, chosen: Sequence[Finding], lint: Lint
) -> tuple[ArticleReport, list[Finding], dict[Finding, Finding]]:
    """The article with as many of these repaired as make it no worse, and which they are.

    Last, those undone, each with a finding that it would bring up.
    """
    now, done = report, list[Finding]()
    undone: dict[Finding, Finding] = {}
    waiting = [list(chosen)] if chosen else []
    while waiting:
        part = waiting.pop()
        both = [*done, *part]
        changes = sorted(edit for each in both for edit in repair(report.source, each))
        tried = attempt(report, changes, both, lint)
        if not tried.worse:
            now, done = tried.report, both
        elif len(part) > 1:
            half = len(part) // 2
            waiting += [part[half:], part[:half]]
        else:
            undone[part[0]] = tried.worse[0]
    return now, done, undone


def _apart(source: Source, findings: Iterable[Finding]) -> list[Finding]:
    """Those whose repairs can be made together, the most severe first where two meet."""
    taken: list[Span] = []  # in order, none touching another
    chosen = []
    for each in sorted(findings, key=lambda each: (each.severity.rank, each.order)):
        spans = [change.span for change in repair(source, each)]
        if spans and not any(_touch(span, taken) for span in spans):
            for span in spans:
                insort(taken, span)
            chosen.append(each)
    return sorted(chosen, key=lambda each: each.order)


def _touch(span: Span, taken: Sequence[Span]) -> bool:
    """Whether one of these spans, in order, overlaps this one or begins where it ends."""
    at = bisect_right(taken, span.end, key=lambda each: each.start)
    return at > 0 and taken[at - 1].end >= span.start


def _silent(findings: Iterable[Finding], report: ArticleReport) -> Iterator[Finding]:
    """Those at whose place nothing of their kind is reported."""
    there = {(each.kind, each.span) for each in report.findings}
    for each in findings:
        if (each.kind, each.span) not in there and not any(
            each.kind is other.kind
            and each.span.start < other.span.end
            and other.span.start < each.span.end
            for other in report.findings
        ):
            yield each


@lru_cache(maxsize=2)
def _document(source: Source) -> Document:
    return parse(source)


def _written(source: Source, text: str) -> str:
    """A suggestion as this article's markup has it."""
    if markup_of(source.path) != "html":
        return text
    escaped = _HTML_SIGN.sub(lambda sign: html.escape(sign.group(), quote=False), text)
    return escaped.encode(source.encoding, "xmlcharrefreplace").decode(source.encoding)


def _fits(source: Source, text: str) -> bool:
    try:
        text.encode(source.encoding)
    except UnicodeEncodeError:
        return False
    return True
