"""Garbles that no rule lists: what the model of clean health prose takes for swapped words.

Seen alone, only what is very likely garbled is reported. In an article that other evidence shows to
be spun, likely swaps and odd words are reported as well (docs/unlisted.md).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from linter.checks import listed
from linter.checks.evidence import Candidate, Evidence, View
from linter.document import Block
from linter.model import Kind, Scope, Span, Suggestion
from linter.rules import Rule

if TYPE_CHECKING:
    from linter.lexicon.reader import Garble, Line, Reader
    from linter.lexicon.whole_reader import WholeReader

NAME = "unlisted"

# Log-odds of the first look. How they were set, and what they let through: docs/unlisted.md.
ALONE = 4.0  # reported in any article, unless guarded
CERTAIN = 2.0  # what the score of the article counts like a listed term
COUNTS = 1.2  # what opens the gate for weak findings, together with others
_LIKELY_COUNTS = 0.5  # of a listed term

# Chances in an article that is read as a whole.
SURE = 0.8  # what counts as a garble for the verdict, and is reported as nearly certain
LIKELY = 0.7  # what counts half
LEAST = 0.5  # reported in a spun article, beside what lists know
LEAST_OF_FEW = 0.65  # reported where there are few of those
_MANY_PER_1000_WORDS = 30.0  # or else its other words look as those of clean articles do

# An article is read as a whole when so many signs speak against it; when there is but one, no
# further than so many words around it, unless they show more, by 1,000 words.
_NEARLY, _SURELY = 1, 2
_SAMPLE = 300
_MORE_PER_1000_WORDS = 4.0  # a third of what convicts (`listed.SPUN_WHOLE_PER_1000_WORDS`)
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
    rules = {rule.check: rule for rule in view.rules.of_kind(Kind.UNLISTED)}
    return tuple(_of_rules(view, _everywhere(view), rules, whole=True)) if rules else ()


def judge(view: View, evidence: Mapping[str, Evidence]) -> Evidence:
    """The candidates that are findings: weak ones only in an article that was spun."""
    candidates = evidence[NAME].candidates
    strong = tuple(each for each in candidates if not each.weak)
    if len(strong) == len(candidates):
        return Evidence(candidates)
    if not listed.is_spun(view, evidence):
        return Evidence(strong)
    terms = [each for each in evidence[listed.NAME].candidates if not each.weak]
    beside = listed.without(terms, candidates)
    if len(beside) * 1000 >= _MANY_PER_1000_WORDS * view.document.word_count:
        return Evidence(candidates)
    return Evidence(tuple(each for each in candidates if _stands(each)))


def _stands(candidate: Candidate) -> bool:
    return not candidate.weak or (candidate.confidence or 0.0) >= LEAST_OF_FEW


def certain(
    evidence: Mapping[str, Evidence], terms: Iterable[Candidate], *, whole: bool = False
) -> tuple[Candidate, ...]:
    """The nearly certain ones, where no listed term stands, one a place.

    whole: with those that were seen because the article was read as a whole.
    """
    return listed.one_a_place(
        each
        for each in listed.without(terms, evidence.get(NAME, Evidence()).candidates)
        if each.garble and each.counts >= 1.0 and (whole or not each.whole)
    )


def _candidates(view: View, rules: Mapping[str | None, Rule]) -> Iterator[Candidate]:
    from linter.lexicon.reader import reader  # opening the tables takes time

    near = list(_near_suspects(view, reader()))
    signs = len({each.swap for _, each in near if each.score >= COUNTS})
    first = tuple(_of_rules(view, near, rules, whole=False))
    signs += _listed(view, _SURELY - signs)
    if signs < _NEARLY:
        yield from first
    else:
        sign = near[0][0] if near and signs < _SURELY else None
        yield from _merged(first, _of_rules(view, _everywhere(view, sign), rules, whole=True))


def _merged(first: Iterable[Candidate], second: Iterable[Candidate]) -> list[Candidate]:
    """What both looks say: the strong findings of the first, and the others of the second.

    What the first look takes for evidence stays so where the second agrees.
    """
    first = tuple(first)
    kept = [each for each in first if not each.weak]
    taken = {place for each in kept for place in range(*each.span)}
    signs = {place: each for each in first if each.garble for place in range(*each.span)}
    for each in second:
        places = range(*each.span)
        if taken.isdisjoint(places):
            sign = next((signs[place] for place in places if place in signs), None)
            kept.append(
                each._replace(garble=sign.garble, counts=sign.counts, whole=False) if sign else each
            )
    return sorted(kept, key=lambda each: each.span)


def _of_rules(
    view: View,
    found: Iterable[tuple[Block, Garble]],
    rules: Mapping[str | None, Rule],
    *,
    whole: bool,
) -> Iterator[Candidate]:
    for block, garble in found:
        rule = rules.get(_check(garble, whole=whole))
        confidence = round(garble.score, 2) if whole else confidence_of(garble.score)
        if rule is not None and confidence >= rule.options.get("limit", 0.0):
            yield _candidate(view, block, garble, rule, confidence, whole=whole)


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


def _everywhere(view: View, sign: Block | None = None) -> Iterator[tuple[Block, Garble]]:
    """What stands out when the article is read as a whole; scores are chances.

    sign: where the only sign stands; nothing is told when the text around it shows no other.
    """
    from linter.lexicon.whole_reader import whole_reader

    read = whole_reader()
    blocks = [block for block in view.document.blocks if block.scope not in _NOT_PROSE]
    if sign is not None:  # those next to it first
        here = blocks.index(sign)
        blocks = [blocks[at] for at in sorted(range(len(blocks)), key=lambda at: abs(at - here))]
    lines = [_line(view, block, read) for block in blocks]
    found: list[tuple[Block, Garble]] = []
    words = 0
    for block, line, garbles in zip(blocks, lines, read.garbles(lines, LEAST), strict=True):
        found += ((block, garble) for garble in garbles)
        before, words = words, words + len(line.ids)
        if sign is not None and before < _SAMPLE <= words and _shows_little(found, sign, words):
            return
    yield from sorted(found, key=lambda each: each[0].text)


def _shows_little(found: Iterable[tuple[Block, Garble]], sign: Block, words: int) -> bool:
    swaps = {
        each.swap: 1.0 if each.score >= SURE else _LIKELY_COUNTS
        for block, each in found
        if block is not sign and each.score >= LIKELY and not each.guarded
    }
    return sum(swaps.values()) * 1000 < _MORE_PER_1000_WORDS * words


def _line(view: View, block: Block, read: Reader | WholeReader) -> Line:
    from linter.lexicon.reader import Line

    start, end = block.text
    return Line(view.document.text[start:end], view.normal[start:end], read.lexicon)


def _check(garble: Garble, *, whole: bool) -> str:
    if garble.odd:
        return "odd-word"
    return "swapped-term" if garble.score >= (SURE if whole else CERTAIN) else "possible-swap"


def _candidate(
    view: View, block: Block, garble: Garble, rule: Rule, confidence: float, *, whole: bool
) -> Candidate:
    span = Span(block.text.start + garble.start, block.text.start + garble.end)
    written = view.document.text[span.start : span.end]
    suggestions = tuple(
        Suggestion(each.text, round(each.share * confidence, 2)) for each in garble.meant
    )
    free = not garble.guarded and block.scope is not Scope.QUOTE
    alone = garble.score >= ALONE and free and not whole
    return Candidate(
        rule,
        span,
        _message(written, garble, rule),
        suggestions,
        "review",
        weak=not alone or garble.odd,
        confidence=confidence,
        garble=" ".join(f"{one}>{other}" for one, other in garble.swap)
        if free and garble.score >= (LIKELY if whole else COUNTS)
        else None,
        counts=1.0 if garble.score >= (SURE if whole else CERTAIN) else _LIKELY_COUNTS,
        whole=whole,
    )


def confidence_of(score: float) -> float:
    """How likely a garble of this score at the first look is one, 0..1."""
    return round(1 / (1 + math.exp(-0.5 * score)), 2)


def _message(written: str, garble: Garble, rule: Rule) -> str:
    meant = garble.meant[0].text
    swapped = " and ".join(f"“{one}” for “{other}”" for one, other in garble.swap)
    if garble.original <= garble.written:
        reason = f"“{garble.phrase}” fits the words around it and the article better"
    else:
        reason = (
            f"“{garble.phrase}” occurs {_times(garble.original)} in reference text, the words here "
            f"{_times(garble.written)}"
        )
    return f"“{written}” may stand for “{meant}”: {reason}; software swaps {swapped}. {rule.why}"


def _times(count: float) -> str:
    whole = round(count)
    if whole <= 0:
        return "never"
    return {1: "once", 2: "twice"}.get(whole, f"{whole:,} times")
