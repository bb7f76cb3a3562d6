"""Garbles that no rule lists: what the model of clean health prose takes for swapped words.

Seen alone, only what is very likely garbled is reported. In an article that other evidence shows to
be spun, likely swaps and odd words are reported as well (docs/unlisted.md).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from linter.checks import listed
from linter.checks.evidence import Candidate, Evidence, View
from linter.document import Block
from linter.model import Kind, Scope, Span, Suggestion
from linter.rules import Rule

if TYPE_CHECKING:
    from linter.lexicon.reader import Garble

NAME = "unlisted"

# Log-odds. How they were set, and what they let through: docs/unlisted.md.
ALONE = 4.0  # reported in any article, unless guarded
COUNTS = 2.0  # evidence that the article was spun
LEAST = -2.4  # reported in an article that was spun
ODD_LEAST = -3.0  # the same for an odd word by itself

_NOT_PROSE = (Scope.FURNITURE, Scope.CODE)


def scan(view: View) -> Evidence:
    """Every stretch that may be garbled; weak unless it can be reported in any article."""
    rules = {rule.check: rule for rule in view.rules.of_kind(Kind.UNLISTED)}
    if not rules:
        return Evidence()
    return Evidence(tuple(_candidates(view, rules)))


def judge(view: View, evidence: Mapping[str, Evidence]) -> Evidence:
    """The candidates that are findings: weak ones only in an article that was spun."""
    candidates = evidence[NAME].candidates
    strong = tuple(each for each in candidates if not each.weak)
    if len(strong) == len(candidates) or listed.is_spun(view, evidence):
        return Evidence(candidates)
    return Evidence(strong)


def _candidates(view: View, rules: Mapping[str | None, Rule]) -> Iterator[Candidate]:
    from linter.lexicon.reader import Line, reader  # opening the tables takes time

    read = reader()
    for block in view.document.blocks:
        if block.scope in _NOT_PROSE:
            continue
        start, end = block.text
        line = Line(view.document.text[start:end], view.normal[start:end], read.lexicon)
        for garble in read.garbles(line, min(LEAST, ODD_LEAST)):
            if garble.score < (ODD_LEAST if garble.odd else LEAST):
                continue
            rule = rules.get(_check(garble))
            if rule is not None:
                yield _candidate(view, block, garble, rule)


def _check(garble: Garble) -> str:
    if garble.odd:
        return "odd-word"
    return "swapped-term" if garble.score >= COUNTS else "possible-swap"


def _candidate(view: View, block: Block, garble: Garble, rule: Rule) -> Candidate:
    span = Span(block.text.start + garble.start, block.text.start + garble.end)
    written = view.document.text[span.start : span.end]
    confidence = confidence_of(garble.score)
    suggestions = tuple(
        Suggestion(each.text, round(each.share * confidence, 2)) for each in garble.meant
    )
    alone = garble.score >= ALONE and not garble.guarded and block.scope is not Scope.QUOTE
    return Candidate(
        rule,
        span,
        _message(written, garble, rule),
        suggestions,
        "review",
        weak=not alone or garble.odd,
        confidence=confidence,
        garble=" ".join(f"{one}>{other}" for one, other in garble.swap)
        if garble.score >= COUNTS and not garble.guarded and not garble.odd
        else None,
    )


def confidence_of(score: float) -> float:
    """How likely a garble of this score is one, 0..1."""
    return round(1 / (1 + math.exp(-0.5 * (score + 2.5))), 2)


def _message(written: str, garble: Garble, rule: Rule) -> str:
    meant = garble.meant[0].text
    swapped = " and ".join(f"“{one}” for “{other}”" for one, other in garble.swap)
    return (
        f"“{written}” may stand for “{meant}”: “{garble.phrase}” occurs {_times(garble.original)} in "
        f"reference text, the words here {_times(garble.written)}; software swaps {swapped}. "
        f"{rule.why}"
    )


def _times(count: float) -> str:
    whole = round(count)
    if whole <= 0:
        return "never"
    return {1: "once", 2: "twice"}.get(whole, f"{whole:,} times")
