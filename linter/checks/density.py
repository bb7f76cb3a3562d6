"""Tell-tales: phrases that anyone may use once, and that only rewriting software uses all the time.

One finding for each rule, at the first place, when its phrases stand there often enough both in
number and per 1,000 words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from linter.checks.evidence import Candidate, Evidence, View
from linter.checks.guards import Hit, holds
from linter.model import Kind, Scope, Span
from linter.rules import Rule

NAME = "density"

# Twice may be chance, whatever the frequency; rules that need more say so.
AT_LEAST = 3
_SHOWN = 3  # different phrases that a message names
_NOT_PROSE = (Scope.FURNITURE, Scope.CODE)


class Frequency(NamedTuple):
    """Where a rule's phrases stand in an article.

    phrases: those phrases, the commonest first. per_1000: how often they stand in 1,000 words.
    """

    rule: Rule
    spans: tuple[Span, ...]
    phrases: tuple[str, ...]
    per_1000: float

    @property
    def phrase(self) -> str:
        return self.phrases[0]

    @property
    def limit(self) -> float:
        """The frequency per 1,000 words that clean text stays under."""
        return float(self.rule.options.get("per_1000_words", 0))

    @property
    def speaks(self) -> bool:
        """Whether it is frequent enough to be reported."""
        at_least = self.rule.options.get("at_least", AT_LEAST)
        return len(self.spans) >= at_least and self.per_1000 >= self.limit


def frequencies(view: View) -> Iterator[Frequency]:
    """How often each tell-tale stands in the article, for those that stand there at all."""
    places: dict[str, list[Span]] = {}
    rules: dict[str, Rule] = {}
    # The longest phrase at a place first, so that what it holds is not counted again.
    hits = [hit for hit in view.hits if hit.rule.kind is Kind.DENSITY]
    for rule, span in sorted(hits, key=lambda hit: (hit.span.start, -hit.span.end)):
        if not _counts(view, rule, span):
            continue
        spans = places.setdefault(rule.id, [])
        rules[rule.id] = rule
        if not spans or span.start >= spans[-1].end:
            spans.append(span)
    words = max(1, view.document.word_count) if places else 1
    for name, spans in places.items():
        phrases = Counter(view.normal[start:end] for start, end in spans)
        commonest = tuple(phrase for phrase, _ in phrases.most_common())
        yield Frequency(rules[name], tuple(spans), commonest, len(spans) * 1000 / words)


def scan(view: View) -> Evidence:
    """A candidate for each rule whose phrases are too frequent."""
    return Evidence(tuple(_candidate(view, each) for each in frequencies(view) if each.speaks))


def judge(view: View, evidence: Mapping[str, Evidence]) -> Evidence:  # noqa: ARG001
    """All of it: a frequency is what it is, whatever else was seen."""
    return evidence[NAME]


def shown_rate(rate: float) -> str:
    """A frequency as messages show it: no false precision."""
    return f"{rate:.0f}" if rate >= 10 else f"{rate:.1f}"


def _counts(view: View, rule: Rule, span: Span) -> bool:
    hit = Hit(view.document, span)
    if hit.block.scope in _NOT_PROSE:
        return False
    if rule.exact and view.document.text[span.start : span.end] not in rule.exact:
        return False
    return holds(rule, hit, spun=False)


def _candidate(view: View, found: Frequency) -> Candidate:
    named = ", ".join(f"“{phrase}”" for phrase in found.phrases[:_SHOWN])
    more = " and the like" if len(found.phrases) > _SHOWN else ""
    verb = "stand" if len(found.phrases) > 1 else "stands"
    message = (
        f"{named}{more} {verb} {len(found.spans)} times in {view.document.word_count:,} words "
        f"({shown_rate(found.per_1000)} per 1,000; clean health text: under {found.limit:g}). "
        f"{found.rule.why}"
    )
    return Candidate(found.rule, found.spans[0], message)
