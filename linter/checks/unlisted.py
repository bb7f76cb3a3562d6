"""Garbles that no rule lists: what the model of clean health prose takes for swapped words.

Seen alone, only what is very likely garbled is reported. In an article that other evidence shows to
be spun, likely swaps and odd words are reported as well (docs/unlisted.md).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from linter.checks import listed
from linter.checks.evidence import Candidate, Evidence, View
from linter.document import Block
from linter.model import Kind, Scope, Span, Suggestion
from linter.rules import Rule

if TYPE_CHECKING:
    from linter.lexicon.reader import Garble, Line, Reader

NAME = "unlisted"

# Log-odds. How they were set, and what they let through: docs/unlisted.md.
ALONE = 4.0  # reported in any article, unless guarded
CERTAIN = 2.0  # what the score of the article counts like a listed term
COUNTS = 1.2  # what opens the gate for weak findings, together with others
_LIKELY_COUNTS = 0.5  # of a listed term
LEAST = -2.2  # reported in an article that was spun

_AGAIN = 0.5  # log-odds for a swap that returns where its original never stands
# An article is read as a whole when so many signs speak against it.
_NEARLY = 2
_MANY_TELL_TALES = 4
_REACH = 30  # code points around a suspect that are read at the first look
_NOT_PROSE = (Scope.FURNITURE, Scope.CODE)


def scan(view: View) -> Evidence:
    """Every stretch that may be garbled; weak unless it can be reported in any article."""
    rules = {rule.check: rule for rule in view.rules.of_kind(Kind.UNLISTED)}
    if not rules:
        return Evidence()
    return Evidence(tuple(_candidates(view, rules)))


def everything(view: View) -> tuple[Candidate, ...]:
    """What is reported of an article that was spun, whatever the rest of it says."""
    from linter.lexicon.reader import reader

    rules = {rule.check: rule for rule in view.rules.of_kind(Kind.UNLISTED)}
    found = _everywhere(view, reader()) if rules else ()
    return tuple(_of_rules(view, found, rules))


def judge(view: View, evidence: Mapping[str, Evidence]) -> Evidence:
    """The candidates that are findings: weak ones only in an article that was spun."""
    candidates = evidence[NAME].candidates
    strong = tuple(each for each in candidates if not each.weak)
    if len(strong) == len(candidates) or listed.is_spun(view, evidence):
        return Evidence(candidates)
    return Evidence(strong)


def certain(evidence: Mapping[str, Evidence], terms: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """The nearly certain ones, where no listed term stands, one a place."""
    taken = {place for each in terms for place in range(*each.span)}
    return listed.one_a_place(
        each
        for each in evidence.get(NAME, Evidence()).candidates
        if each.garble and each.counts >= 1.0 and taken.isdisjoint(range(*each.span))
    )


def _candidates(view: View, rules: Mapping[str | None, Rule]) -> Iterator[Candidate]:
    from linter.lexicon.reader import reader  # opening the tables takes time

    read = reader()
    near = list(_near_suspects(view, read))
    signs = len({each.swap for _, each in near if each.score >= COUNTS})
    whole = signs + _listed(view, _NEARLY - signs) >= _NEARLY
    yield from _of_rules(view, _everywhere(view, read) if whole else near, rules)


def _of_rules(
    view: View, found: Iterable[tuple[Block, Garble]], rules: Mapping[str | None, Rule]
) -> Iterator[Candidate]:
    for block, garble in found:
        rule = rules.get(_check(garble))
        if rule is not None and confidence_of(garble.score) >= rule.options.get("limit", 0.0):
            yield _candidate(view, block, garble, rule)


def _listed(view: View, enough: int) -> int:
    """How many different rules speak, many tell-tales as one; guards are asked if it matters."""
    rules = {hit.rule.id for hit in view.hits if hit.rule.kind is Kind.TERMINOLOGY}
    tell_tales = sum(hit.rule.kind is Kind.DENSITY for hit in view.hits) >= _MANY_TELL_TALES
    if len(rules) + tell_tales < enough:
        return 0
    strong = {each.rule.id for each in listed.scan(view).candidates if not each.weak}
    return len(rules & strong) + tell_tales


def _near_suspects(view: View, read: Reader) -> Iterator[tuple[Block, Garble]]:
    """What stands out at the first look."""
    places: dict[Block, list[int]] = {}
    for place in read.suspects.places(view.normal):
        block = view.document.block_at(place)
        places.setdefault(block, []).append(place - block.text.start)
    for block, within in places.items():
        if block.scope not in _NOT_PROSE:
            line = _line(view, block, read)
            for garble in read.garbles(line, COUNTS, line.near(within, _REACH)):
                yield block, garble


def _everywhere(view: View, read: Reader) -> Iterator[tuple[Block, Garble]]:
    found = [
        (block, garble)
        for block in view.document.blocks
        if block.scope not in _NOT_PROSE
        for garble in read.garbles(_line(view, block, read), LEAST - _AGAIN)
    ]
    times = Counter(garble.swap for _, garble in found)
    repeated = {garble.phrase for _, garble in found if times[garble.swap] > 1}
    written = {phrase for phrase in repeated if phrase in view.normal}
    for block, garble in found:
        again = times[garble.swap] > 1 and garble.phrase not in written
        judged = garble._replace(score=garble.score + _AGAIN * again)
        if judged.score >= LEAST:
            yield block, judged


def _line(view: View, block: Block, read: Reader) -> Line:
    from linter.lexicon.reader import Line

    start, end = block.text
    return Line(view.document.text[start:end], view.normal[start:end], read.lexicon)


def _check(garble: Garble) -> str:
    if garble.odd:
        return "odd-word"
    return "swapped-term" if garble.score >= CERTAIN else "possible-swap"


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
        garble=None
        if garble.score < COUNTS or garble.guarded
        else " ".join(f"{one}>{other}" for one, other in garble.swap),
        counts=1.0 if garble.score >= CERTAIN else _LIKELY_COUNTS,
    )


def confidence_of(score: float) -> float:
    """How likely a garble of this score is one, 0..1."""
    return round(1 / (1 + math.exp(-0.5 * (score + 2.5))), 2)


def _message(written: str, garble: Garble, rule: Rule) -> str:
    meant = garble.meant[0].text
    swapped = " and ".join(f"“{one}” for “{other}”" for one, other in garble.swap)
    return (
        f"“{written}” may stand for “{meant}”: “{garble.phrase}” occurs {_times(garble.original)} "
        f"in reference text, the words here {_times(garble.written)}; software swaps {swapped}. "
        f"{rule.why}"
    )


def _times(count: float) -> str:
    whole = round(count)
    if whole <= 0:
        return "never"
    return {1: "once", 2: "twice"}.get(whole, f"{whole:,} times")
