"""What checks work on, and what their first phase says: candidates, not yet findings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from linter.document import BLOCK_END, Document, Note
from linter.grammar.proof import Proof
from linter.model import Fix, Scope, Severity, Span, Suggestion
from linter.packs.rule_set import RuleSet
from linter.phrases import is_word, normalise
from linter.rules import Rule


class PhraseHit(NamedTuple):
    """A rule's phrase, as whole words, at a span of the document's text. No guard was asked."""

    rule: Rule
    span: Span


@dataclass(frozen=True, slots=True)
class View:
    """An article as checks see it. normal: the normal form of the document's text.

    phrases: (start, end, number) of each listed phrase that stands there as whole words, of rules
    that are off, too. hits: those of rules that are on, and what users' patterns match.
    proof: what LanguageTool says of it; None where it was not asked.
    """

    document: Document
    normal: str
    rules: RuleSet
    phrases: tuple[tuple[int, int, int], ...]
    hits: tuple[PhraseHit, ...]
    proof: Proof | None = None


class Candidate(NamedTuple):
    """A place that a rule may report.

    span: in the document's text. weak: only if the rest of the article shows that it was spun.
    source: the exact source, where markup belongs to what is reported (a bullet, an image).
    confidence: where it is not the rule's. garble: of an unlisted one that is evidence that the
    article was spun, the swap; equal ones count once. counts: as much as that of listed terms.
    whole: it was seen because the article was read as a whole, and counts only among its like.
    """

    rule: Rule
    span: Span
    message: str
    suggestions: tuple[Suggestion, ...] = ()
    fix: Fix | None = None
    weak: bool = False
    source: Span | None = None
    confidence: float | None = None
    garble: str | None = None
    counts: float = 1.0
    whole: bool = False

    @property
    def severity(self) -> Severity:
        return self.rule.severity


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one check saw in one article; facts go into the report under their key.

    notes: what there is to tell about the article that is no rule's finding.
    """

    candidates: tuple[Candidate, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()


class Check(Protocol):
    """The code of one or several kinds. Both phases are pure and see one article only."""

    def scan(self, view: View) -> Evidence:
        """What the article holds, seen alone."""

    def judge(self, view: View, evidence: Mapping[str, Evidence]) -> Evidence:
        """The candidates that are findings, and facts, given what every check's scan saw."""


def look(document: Document, rules: RuleSet, proof: Proof | None = None) -> View:
    """The view of a document: one pass of the automaton over its text, then users' patterns."""
    normal = normalise(document.text)
    last = len(normal)
    phrases = tuple(
        each
        for each in rules.find(normal)
        if not (each[0] and is_word(normal[each[0] - 1]))
        and not (each[1] < last and is_word(normal[each[1]]))
    )
    hits = [
        PhraseHit(rule, Span(start, end))
        for start, end, phrase in phrases
        for rule in rules.rules_of(phrase)
    ]
    hits += [
        PhraseHit(rule, Span(start, end))
        for start, end, rule in rules.match(document.text)
        if BLOCK_END not in document.text[start:end]
    ]
    return View(document, normal, rules, phrases, tuple(hits), proof)


def article_place(document: Document) -> Span:
    """Where a finding about the whole article stands: its first heading, else its first line."""
    for block in document.blocks:
        if block.scope is Scope.HEADING:
            return document.to_source(block.text)
    if not document.blocks:
        return Span(0, 0)
    first = document.blocks[0].source
    line = document.source.position(first.start).line
    starts = document.source.line_starts
    end = starts[line] if line < len(starts) else len(document.source.text)
    shown = document.source.text[first.start : min(end, first.end)].rstrip()
    return Span(first.start, first.start + len(shown))
