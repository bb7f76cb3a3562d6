"""Edits tried: what they do to an article's findings, judged by linting again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from linter.model import ArticleReport, Finding, Kind, Span
from linter.repairs.edits import Edit, made
from linter.source import Source

Lint = Callable[[Source], ArticleReport]

# Right words may be harder to read, show what an article is about, and so which disclaimers it
# lacks, and leave a directive without use: no reason to keep garbled ones.
_HARMLESS_KINDS = (Kind.READABILITY, Kind.DISCLAIMER)
_HARMLESS_RULES = ("engine/unused-suppression",)


class Attempt(NamedTuple):
    """A text with edits made.

    report: on it. fresh: findings that were not there before. worse: those that speak against it.
    """

    report: ArticleReport
    fresh: tuple[Finding, ...]

    @property
    def worse(self) -> tuple[Finding, ...]:
        return tuple(each for each in self.fresh if not is_harmless(each))


def is_harmless(finding: Finding) -> bool:
    """Whether it may come up without making an article worse."""
    return finding.kind in _HARMLESS_KINDS or finding.rule in _HARMLESS_RULES


def attempt(
    report: ArticleReport, changes: Iterable[Edit], repaired: Collection[Finding], lint: Lint
) -> Attempt:
    """What becomes of an article with these edits made, which repair these findings.

    The edits must not overlap.
    """
    every = sorted(changes)
    now = lint(replace(report.source, text=made(report.source.text, every)))
    gone = set(repaired)
    before = _Before((each for each in report.findings if each not in gone), every)
    unknown = [each for each in now.findings if not before.has(each)]
    return Attempt(now, tuple(each for each in unknown if not before.touches(each)))


def followed(
    findings: Iterable[Finding], changes: Sequence[Edit], report: ArticleReport
) -> list[Finding]:
    """Findings of before an edit, where they are after it, without those whose words it changed.

    report: on the text after it.
    """
    now = {(each.rule, each.span): each for each in report.findings}
    source = report.source
    kept = []
    for each in findings:
        span = moved(each.span, changes)
        if (each.rule, span) in now:
            kept.append(now[each.rule, span])
        elif source.text[slice(*span)] == each.text:
            start, end = source.position(span.start), source.position(span.end)
            kept.append(replace(each, span=span, start=start, end=end))
    return kept


def moved(span: Span, changes: Sequence[Edit]) -> Span:
    """Where this span of the source lies once the edits, in order, are made.

    Of an edit that it lies in partly, all of the new text belongs to it.
    """
    return Span(_moved(span.start, changes, is_end=False), _moved(span.end, changes, is_end=True))


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
        return self._take(_place(finding, None if finding.whole else finding.span))

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
