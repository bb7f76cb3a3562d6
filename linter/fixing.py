"""Repairs that leave an article better: each is made, linted again, and undone if it is not.

Safe repairs are made all at once; where that brings up a finding that was not there, halves of them
are tried, down to single ones. Each round leaves fewer findings than before, so it ends, and a
second run finds nothing to do.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from linter.document import Document
from linter.insertion import appended
from linter.model import ArticleReport, Finding, Kind, Span
from linter.parsers import markup_of, parse
from linter.repair import Edit, edits, made
from linter.rewording import reworded
from linter.source import Source

Lint = Callable[[Source], ArticleReport]

# A directive that silences nothing any more is no reason to leave a garbled word.
_NO_HARM = frozenset({"engine/unused-suppression"})
_LINE_END = re.compile(r"[\r\n]")
_HTML_SIGN = re.compile(r"[<>]|&(?!#?\w+;)")


class Fixed(NamedTuple):
    """An article after its safe repairs.

    report: on the text as it is now. done: the findings repaired. left: safe ones that would have
    brought up others.
    """

    report: ArticleReport
    done: tuple[Finding, ...]
    left: tuple[Finding, ...]


class Attempt(NamedTuple):
    """A text with edits made. report: on it. worse: findings that were not there before."""

    report: ArticleReport
    worse: tuple[Finding, ...]


def fix(report: ArticleReport, lint: Lint) -> Fixed:
    """The article with its safe repairs made, those that make it no worse."""
    done: list[Finding] = []
    while True:
        chosen = _apart(report.source, [each for each in report.findings if each.fix == "safe"])
        now, made_now = _made(report, chosen, lint)
        if not made_now:
            left = tuple(each for each in report.findings if each.fix == "safe")
            return Fixed(report, tuple(done), left)
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


def attempt(
    report: ArticleReport, changes: Iterable[Edit], repaired: Collection[Finding], lint: Lint
) -> Attempt:
    """What becomes of an article with these edits made, which repair these findings.

    The edits must not overlap.
    """
    every = sorted(changes)
    now = lint(replace(report.source, text=made(report.source.text, every)))
    before = _Before((each for each in report.findings if each not in repaired), every)
    unknown = [each for each in now.findings if not before.has(each)]
    return Attempt(now, tuple(each for each in unknown if not before.touches(each)))


def moved(span: Span, changes: Sequence[Edit]) -> Span:
    """Where this span of the source lies once the edits, in order, are made.

    Of an edit that it lies in partly, all of the new text belongs to it.
    """
    return Span(_moved(span.start, changes, is_end=False), _moved(span.end, changes, is_end=True))


def overlap(span: Span, changes: Iterable[Edit]) -> bool:
    """Whether an edit changes something in this span, or touches it."""
    return any(span.start <= edit.span.end and edit.span.start <= span.end for edit in changes)


def _made(
    report: ArticleReport, chosen: Sequence[Finding], lint: Lint
) -> tuple[ArticleReport, list[Finding]]:
    """The article with as many of these repaired as make it no worse, and which they are."""
    now, done = report, list[Finding]()
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
    return now, done


def _apart(source: Source, findings: Iterable[Finding]) -> list[Finding]:
    """Those whose repairs can be made together, the most severe first where two meet."""
    taken: list[Edit] = []
    chosen = []
    for each in sorted(findings, key=lambda each: (each.severity.rank, each.order)):
        changes = repair(source, each)
        if changes and not any(overlap(change.span, taken) for change in changes):
            taken += changes
            chosen.append(each)
    return sorted(chosen, key=lambda each: each.order)


class _Before:
    """The findings before an edit, where they lie after it; each stands for one finding then.

    A place that another rule of the same kind reports now is no new one: whether an article counts
    as spun decides which of two rules speaks.
    """

    def __init__(self, findings: Iterable[Finding], changes: Sequence[Edit]) -> None:
        self._left = Counter(
            _place(each, None if each.whole else moved(each.span, changes)) for each in findings
        )

    def has(self, finding: Finding) -> bool:
        return finding.rule in _NO_HARM or self._take(
            _place(finding, None if finding.whole else finding.span)
        )

    def touches(self, finding: Finding) -> bool:
        start, end = finding.span
        return not finding.whole and any(
            self._take(place)
            for place in self._left
            if place.span and place.name == finding.kind
            if place.span.start < end and start < place.span.end
        )

    def _take(self, place: _Place) -> bool:
        there = self._left[place] > 0
        self._left[place] -= there
        return there


class _Place(NamedTuple):
    """Where a kind speaks; of what is said of the whole article, which rule does."""

    name: str
    span: Span | None


def _place(finding: Finding, span: Span | None) -> _Place:
    return _Place(finding.kind if span else finding.rule, span)


def _moved(offset: int, changes: Sequence[Edit], *, is_end: bool) -> int:
    shift = 0
    for (start, end), text in changes:
        if start >= offset and not (start == end == offset and not is_end):
            break
        if offset < end:  # inside: all of the new text belongs to it
            return start + shift + (len(text) if is_end else 0)
        shift += len(text) - (end - start)
    return offset + shift


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
