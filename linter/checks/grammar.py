"""LanguageTool's findings, with our knowledge of medicine keeping it quiet where it is wrong.

It was asked before the checks ran; its answer is in the view, so both phases stay pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from linter.checks.evidence import Candidate, Evidence, View
from linter.document import OPAQUE
from linter.grammar.settings import Settings, settings
from linter.grammar.spelling import meant
from linter.grammar.vocabulary import medical
from linter.model import Fix, Kind, Scope, Span, Suggestion
from linter.rules import Rule
from linter.wording import cased_like

NAME = "grammar"

_SHOWN = 3  # replacements that a finding offers
_NOT_IN_ID = re.compile(r"[^a-z0-9]+")
_DOTTED = re.compile(r"\w\.\w{1,3}\W")  # B.Ch., Item 3.D
_TYPO = "misspelling"
# Structure speaks of the same places as these findings do, and says more.
_RIVALS = ("structure", "spelling")


def scan(view: View) -> Evidence:
    """What LanguageTool reports, without what it can't know."""
    if view.proof is None:
        return Evidence()
    said = settings(view.rules.written(Kind.GRAMMAR))
    found = [*_grammar(view, said), *_spelling(view, said)]
    return Evidence(tuple(sorted(found, key=lambda each: (each.span, each.rule.id))))


def judge(view: View, evidence: Mapping[str, Evidence]) -> Evidence:  # noqa: ARG001
    """All of it but what another check says of the same words."""
    candidates = evidence[NAME].candidates
    taken = {
        place
        for name, other in evidence.items()
        if name in _RIVALS
        for each in other.candidates
        for place in range(*each.span)
        if not each.weak
    }
    return Evidence(tuple(each for each in candidates if taken.isdisjoint(range(*each.span))))


def rule_id(name: str) -> str:
    """Our id of a rule that LanguageTool calls so."""
    return f"{Kind.GRAMMAR}/{_NOT_IN_ID.sub('-', name.lower()).strip('-')}"


def _grammar(view: View, said: Settings) -> Iterator[Candidate]:
    for match in view.proof.matches if view.proof else ():
        if match.rule in said.off_rules or match.category in said.off_categories:
            continue  # an answer of a server that does not listen
        rule = _rule(view, said, match.rule, match.issue_type)
        if rule is None or not _is_prose(view, match.span):
            continue
        yield Candidate(rule, match.span, match.message, *_offered(match.replacements))


def _spelling(view: View, said: Settings) -> Iterator[Candidate]:
    rule = _rule(view, said, said.speller, _TYPO)
    if rule is None or view.proof is None:
        return
    for unknown in view.proof.unknown:
        span = unknown.word.span
        written = view.document.text[slice(*span)]
        texts = meant(unknown, medical())
        if not texts:
            continue
        texts = tuple(cased_like(written, each) for each in texts)
        message = f"Possible spelling mistake found: “{written}” is no known word."
        yield Candidate(rule, span, message, *_offered(texts))


def _rule(view: View, said: Settings, name: str, issue_type: str) -> Rule | None:
    """LanguageTool's rule as one of ours, as this run has it."""
    rule = Rule(
        rule_id(name),
        Kind.GRAMMAR,
        said.severity_of(issue_type),
        why=f"LanguageTool's rule {name}.",
        forms={},
        path="",
        line=None,
    )
    return view.rules.settled(rule)


def _offered(texts: tuple[str, ...]) -> tuple[tuple[Suggestion, ...], Fix | None]:
    """Suggestions and how they may be applied: never unseen."""
    suggestions = tuple(
        Suggestion(text, round(1 / rank, 2)) for rank, text in enumerate(texts[:_SHOWN], 1)
    )
    return suggestions, "review" if suggestions else None


def _is_prose(view: View, span: Span) -> bool:
    """Whether the place is no part of an abbreviation, and touches nothing but prose."""
    around = view.document.text[max(0, span.start - 2) : span.end + 2]
    if _DOTTED.match(around):
        return False
    return OPAQUE not in around and view.document.block_at(span.start).scope is not Scope.CODE
