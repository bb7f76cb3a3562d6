"""Garbled terms that rules list: one automaton over all phrases, guards on hits only."""

from __future__ import annotations

from linter.checks.evidence import Candidate, Evidence, View
from linter.checks.guards import Hit, holds
from linter.model import Fix, Kind, Scope, Span, Suggestion
from linter.packs import RuleSet
from linter.rules import Rule
from linter.wording import cased_like

# An article counts as spun, so that rules with `spun: true` speak, from this many different rules
# and this many per 1,000 words on: the gate that convicted 10 of 10 spun articles and none of 334
# press releases when it was measured on model findings (docs/decisions/0006).
SPUN_RULES = 3
SPUN_PER_1000_WORDS = 2.0

_NOT_PROSE = (Scope.FURNITURE, Scope.CODE)


def scan(view: View, rules: RuleSet) -> Evidence:
    """Every listed phrase that stands where its rule's guards allow."""
    found = []
    normal = view.normal
    last = len(normal)
    for start, end, pattern in rules.find(normal):
        if start and _is_word(normal[start - 1]) or end < last and _is_word(normal[end]):
            continue
        for rule in rules.rules_of(pattern):
            if rule.kind is not Kind.TERMINOLOGY:
                continue
            candidate = _candidate(view, rule, Span(start, end))
            if candidate is not None:
                found.append(candidate)
    return Evidence(tuple(found))


def judge(view: View, evidence: Evidence) -> list[Candidate]:
    """The candidates that are findings, weak ones only in an article that was spun."""
    strong = [each for each in evidence.candidates if not each.weak]
    if len(strong) == len(evidence.candidates) or is_spun(view, strong):
        return list(evidence.candidates)
    return strong


def is_spun(view: View, strong: list[Candidate]) -> bool:
    """Whether so many different rules speak that software must have rewritten the article."""
    different = len({each.rule.id for each in strong})
    per_1000 = different * 1000 / max(1, view.document.word_count)
    return different >= SPUN_RULES and per_1000 >= SPUN_PER_1000_WORDS


def _candidate(view: View, rule: Rule, span: Span) -> Candidate | None:
    hit = Hit(view.document, span)
    if hit.block.scope in _NOT_PROSE:
        return None
    written = view.document.text[span.start : span.end]
    if rule.exact and written not in rule.exact:
        return None
    weak = not holds(rule, hit, spun=False)
    if weak and not holds(rule, hit, spun=True):
        return None
    suggestions = _suggestions(rule, written, view.normal[span.start : span.end])
    return Candidate(
        rule,
        span,
        _message(rule, written, suggestions),
        suggestions,
        _fix(view, rule, span, suggestions),
        weak,
    )


def _suggestions(rule: Rule, written: str, normal: str) -> tuple[Suggestion, ...]:
    texts = tuple(dict.fromkeys(cased_like(written, each) for each in rule.forms[normal]))
    # The first is the likeliest; rules list the others in the order of likelihood.
    return tuple(Suggestion(text, round(1 / rank, 2)) for rank, text in enumerate(texts, 1))


def _message(rule: Rule, written: str, suggestions: tuple[Suggestion, ...]) -> str:
    meant = " or ".join(f"“{each.text}”" for each in suggestions)
    return f"“{written}” should read {meant}. {rule.why}"


def _fix(view: View, rule: Rule, span: Span, suggestions: tuple[Suggestion, ...]) -> Fix:
    certain = len(suggestions) == 1 and rule.confidence == 1.0
    return "safe" if certain and view.document.is_verbatim(span) else "review"


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
