"""Damaged structure that takes code to see: cut headings, orphan bullets, broken sentences.

Rules name their code with `check`; a pack's entry gives it its severity, reason, examples and
limit. Leftovers that are phrases ("Leave a comment") are found by the listed check.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import accumulate

from linter.checks.evidence import Candidate, Evidence, View
from linter.checks.listed import NAME as LISTED
from linter.checks.structure import (
    dates,
    front_matter,
    headings,
    marks,
    repeats,
    signs,
    text,
)
from linter.checks.structure.article import Article, Found
from linter.model import Kind, Span
from linter.rules import Rule

NAME = "structure"

# What a rule's `check` may name, and the code that looks for it.
CODE: Mapping[str, Callable[[Article], Iterator[Found]]] = {
    "broken-sentence": text.broken_sentence,
    "empty-heading": marks.empty_heading,
    "empty-link": marks.empty_link,
    "empty-section": headings.empty_section,
    "front-matter-author": front_matter.author,
    "front-matter-date": front_matter.date,
    "front-matter-reviewer": front_matter.reviewer,
    "front-matter-sources": front_matter.sources,
    "front-matter-title": front_matter.title,
    "glued-credit": text.glued_credit,
    "heading-level-jump": headings.level_jump,
    "hidden-characters": signs.hidden_characters,
    "lower-case-heading": headings.lower_case,
    "missing-alt": marks.missing_alt,
    "missing-list": text.missing_list,
    "missing-space": text.missing_space,
    "mojibake": signs.mojibake,
    "orphan-bullet": marks.orphan_bullet,
    "repeated-word": repeats.repeated_word,
    "truncated-heading": headings.truncated,
    "unbalanced-bracket": signs.unbalanced_bracket,
    "unbalanced-quote": signs.unbalanced_quote,
    "vague-link": marks.vague_link,
}
# The same for code that a rule's `limit` governs; 0 without one.
LIMITED: Mapping[str, Callable[[Article, float], Iterator[Found]]] = {
    "repeated-paragraph": repeats.repeated_paragraph,
    "repeated-sentence": repeats.repeated_sentence,
    "several-titles": headings.several_titles,
}
# The same for code that also compares with the day of the run.
DATED: Mapping[str, Callable[[Article, float, date], Iterator[Found]]] = {
    "front-matter-age": dates.age,
}
# What these say of an article is that something is not there.
REQUIREMENTS = frozenset(name for name in (*CODE, *DATED) if name.startswith("front-matter-"))


def scan(view: View) -> Evidence:
    """What each rule's code sees in the article."""
    chosen = [rule for rule in view.rules.of_kind(Kind.STRUCTURE) if rule.check]
    if not chosen or not view.document.blocks:
        return Evidence()
    article = Article(view.document, view.normal)
    return Evidence(
        tuple(_candidate(rule, found) for rule in chosen for found in _found(rule, article))
    )


def judge(view: View, evidence: Mapping[str, Evidence]) -> Evidence:  # noqa: ARG001
    """All of it but what lies within a listed phrase, which says more about the same words."""
    listed = evidence[LISTED].candidates if LISTED in evidence else ()
    spans = sorted(each.span for each in listed if not each.weak)
    starts = [span.start for span in spans]
    reach = list(accumulate((span.end for span in spans), max))
    return Evidence(
        tuple(
            each
            for each in evidence[NAME].candidates
            if not _is_within(each.span, starts, reach) or each.span.start == each.span.end
        )
    )


def _is_within(span: Span, starts: list[int], reach: list[int]) -> bool:
    """Whether one of the places that begin at `starts` and reach so far holds this span."""
    before = bisect_right(starts, span.start)
    return bool(before) and reach[before - 1] >= span.end


def has_limit(rule: Rule) -> bool:
    """Whether a limit means anything to the rule's code."""
    return rule.check in LIMITED or rule.check in DATED


def for_examples(rule: Rule) -> Rule:
    """The rule as on the day on which examples are judged."""
    if rule.check not in DATED:
        return rule
    return replace(rule, options={**rule.options, "today": dates.EXAMPLES_DAY})


def _found(rule: Rule, article: Article) -> Iterator[Found]:
    name = rule.check or ""
    limit = rule.options.get("limit", 0)
    if name in LIMITED:
        return LIMITED[name](article, limit)
    if name in DATED:
        return DATED[name](article, limit, rule.options["today"])
    return CODE[name](article)


def _candidate(rule: Rule, found: Found) -> Candidate:
    return Candidate(
        rule,
        found.span,
        f"{found.what} {rule.why}",
        found.suggestions,
        found.fix,
        source=found.source,
    )
