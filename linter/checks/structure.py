"""Damaged structure that takes code to see: cut headings, orphan bullets, broken sentences.

Rules name their code with `check`; a pack's entry gives it its severity, reason, examples and
limit. Leftovers that are phrases ("Leave a comment") are found by the listed check.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from linter.checks import structure_headings, structure_marks, structure_text
from linter.checks.evidence import Candidate, Evidence, View
from linter.checks.structure_article import Article, Found
from linter.model import Kind
from linter.packs import RuleSet
from linter.rules import Rule

NAME = "structure"

# What a rule's `check` may name: an article and the rule's limit (0 without one) → places.
Look = Callable[[Article, float], Iterator[Found]]
CODE: Mapping[str, Look] = {
    "broken-sentence": structure_text.broken_sentence,
    "empty-heading": structure_marks.empty_heading,
    "empty-link": structure_marks.empty_link,
    "empty-section": structure_headings.empty_section,
    "glued-credit": structure_text.glued_credit,
    "heading-level-jump": structure_headings.level_jump,
    "lower-case-heading": structure_headings.lower_case,
    "missing-alt": structure_marks.missing_alt,
    "missing-list": structure_text.missing_list,
    "mojibake": structure_text.mojibake,
    "orphan-bullet": structure_marks.orphan_bullet,
    "repeated-paragraph": structure_text.repeated_paragraph,
    "repeated-sentence": structure_text.repeated_sentence,
    "repeated-word": structure_text.repeated_word,
    "several-titles": structure_headings.several_titles,
    "truncated-heading": structure_headings.truncated,
    "unbalanced-bracket": structure_text.unbalanced_bracket,
    "unbalanced-quote": structure_text.unbalanced_quote,
    "vague-link": structure_marks.vague_link,
}
# Packs of these names hold that kind's rules, so that they need not be read here.
_OTHER_PACKS = frozenset(kind.value for kind in Kind if kind is not Kind.STRUCTURE)


def scan(view: View) -> Evidence:
    """What each rule's code sees in the article."""
    chosen = _chosen(view.rules)
    if not chosen or not view.document.blocks:
        return Evidence()
    article = Article(view.document, view.normal)
    return Evidence(
        tuple(
            _candidate(rule, found)
            for rule in chosen
            for found in CODE[rule.check or ""](article, rule.options.get("limit", 0))
        )
    )


def judge(view: View, evidence: Mapping[str, Evidence]) -> Evidence:
    """All of it: no other check's view changes a heading."""
    return evidence[NAME]


def _candidate(rule: Rule, found: Found) -> Candidate:
    return Candidate(
        rule,
        found.span,
        f"{found.what} {rule.why}",
        found.suggestions,
        found.fix,
        source=found.source,
    )


@lru_cache(maxsize=8)
def _chosen(rules: RuleSet) -> tuple[Rule, ...]:
    """The rules with code that are on."""
    numbers = (
        number for number, id in enumerate(rules.ids) if id.partition("/")[0] not in _OTHER_PACKS
    )
    found = (rules.rule(number) for number in numbers)
    return tuple(rule for rule in found if rule is not None and rule.check in CODE)
