"""Phrases that rules list: garbled terms, hard words, claims, leftovers of scraping.

One automaton finds the phrases of all rules at once; guards run on its hits only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from linter.checks import density
from linter.checks.evidence import Candidate, Evidence, View
from linter.checks.guards import Hit, holds
from linter.model import Fix, Kind, Scope, Span, Suggestion
from linter.rules import LISTED_KINDS, Rule
from linter.wording import cased_like

NAME = "listed"

# An article counts as spun, so that rules with `spun: true` speak, from this many different rules
# and this many per 1,000 words on: the gate that convicted 10 of 10 spun articles and none of 334
# press releases when it was measured on model findings (docs/decisions/0006). Where a tell-tale is
# frequent, too, one rule less will do. None of 31,060 clean articles passes (docs/spun-score.md).
SPUN_RULES = 3
SPUN_RULES_WITH_TELL_TALE = 2
SPUN_PER_1000_WORDS = 2.0
# Garbles that no rule lists join them, at a higher rate: clean text has some (docs/unlisted.md).
SPUN_PER_1000_WORDS_UNLISTED = 4.0
# And where an article was read as a whole, what that alone shows, at a rate that no clean one has.
SPUN_WHOLE = 4.0
SPUN_WHOLE_PER_1000_WORDS = 12.0
# Less where something else speaks that is reported in any article: clean ones reach 8.6 at most.
SPUN_WHOLE_PER_1000_WORDS_WITH_ANOTHER = 8.0

_NOT_PROSE = (Scope.FURNITURE, Scope.CODE)


def scan(view: View) -> Evidence:
    """Every listed phrase that stands where its rule's guards allow."""
    candidates = (
        _candidate(view, hit.rule, hit.span) for hit in view.hits if hit.rule.kind in LISTED_KINDS
    )
    return Evidence(tuple(each for each in candidates if each is not None))


def judge(view: View, evidence: Mapping[str, Evidence]) -> Evidence:
    """The candidates that are findings, weak ones only in an article that was spun."""
    candidates = evidence[NAME].candidates
    strong = tuple(each for each in candidates if not each.weak)
    if len(strong) == len(candidates) or is_spun(view, evidence):
        return Evidence(candidates)
    return Evidence(strong)


def is_spun(view: View, evidence: Mapping[str, Evidence]) -> bool:
    """Whether so many different rules speak that software must have rewritten the article.

    evidence: of the checks' scans; tell-tales count where their check ran.
    """
    strong = one_a_place(each for each in evidence[NAME].candidates if not each.weak)
    different = len({each.rule.id for each in strong})
    frequent = density.NAME in evidence and bool(evidence[density.NAME].candidates)
    needed = SPUN_RULES_WITH_TELL_TALE if frequent else SPUN_RULES
    words = max(1, view.document.word_count)
    if different >= needed and different * 1000 / words >= SPUN_PER_1000_WORDS:
        return True
    total = different + sum(_unlisted(evidence, strong, whole=False).values())
    if not different and not frequent:
        needed += 1
    if total >= needed and total * 1000 / words >= SPUN_PER_1000_WORDS_UNLISTED:
        return True
    return is_spun_as_a_whole(view, evidence)


def is_spun_as_a_whole(view: View, evidence: Mapping[str, Evidence]) -> bool:
    """Whether many swaps speak in an article that was read as a whole."""
    total = sum(_unlisted(evidence, (), whole=True).values())
    words = max(1, view.document.word_count)
    strong = (
        each
        for name in (NAME, "unlisted")
        for each in evidence.get(name, Evidence()).candidates
        if not each.weak and each.rule.kind in (Kind.TERMINOLOGY, Kind.UNLISTED)
    )
    rate = SPUN_WHOLE_PER_1000_WORDS_WITH_ANOTHER if any(strong) else SPUN_WHOLE_PER_1000_WORDS
    return total >= SPUN_WHOLE and total * 1000 / words >= rate


def _unlisted(
    evidence: Mapping[str, Evidence], terms: Iterable[Candidate], *, whole: bool
) -> dict[str, float]:
    """What each different swap that no rule lists counts, where no listed term stands.

    whole: what was seen in an article read as a whole, too, or else without it.
    """
    counts: dict[str, float] = {}
    for each in without(terms, evidence.get("unlisted", Evidence()).candidates):
        if each.garble and (whole or not each.whole):
            counts[each.garble] = max(counts.get(each.garble, 0.0), each.counts)
    return counts


def without(terms: Iterable[Candidate], candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates that overlap none of the terms."""
    taken = {place for each in terms for place in range(*each.span)}
    return [each for each in candidates if taken.isdisjoint(range(*each.span))]


def one_a_place(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """The garbled terms in reading order: of those that overlap, the longest is the one."""
    terms = [each for each in candidates if each.rule.kind in (Kind.TERMINOLOGY, Kind.UNLISTED)]
    terms.sort(key=lambda each: (each.span.start - each.span.end, each.span, each.rule.id))
    kept: list[Candidate] = []
    taken = bytearray(max((each.span.end for each in terms), default=0))  # 1 where it is
    for each in terms:
        start, end = each.span
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\1" * (end - start)
            kept.append(each)
    return tuple(sorted(kept, key=lambda each: each.span))


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
    meant = rule.forms.get(view.normal[span.start : span.end], rule.replacements)
    suggestions = _suggestions(written, meant, opens=hit.opens_sentence())
    return Candidate(
        rule,
        span,
        _message(rule, written, suggestions),
        suggestions,
        _fix(view, rule, span, suggestions, weak=weak),
        weak,
    )


def _suggestions(written: str, meant: tuple[str, ...], *, opens: bool) -> tuple[Suggestion, ...]:
    texts = tuple(dict.fromkeys(cased_like(written, each, opens=opens) for each in meant))
    # The first is the likeliest; rules list the others in the order of likelihood.
    return tuple(Suggestion(text, round(1 / rank, 2)) for rank, text in enumerate(texts, 1))


def _message(rule: Rule, written: str, suggestions: tuple[Suggestion, ...]) -> str:
    if not suggestions:
        return f"“{written}”: {rule.why}"
    verb = "could be" if rule.kind is Kind.PLAIN_LANGUAGE else "should read"
    meant = " or ".join(f"“{each.text}”" for each in suggestions)
    return f"“{written}” {verb} {meant}. {rule.why}"


def _fix(
    view: View, rule: Rule, span: Span, suggestions: tuple[Suggestion, ...], *, weak: bool
) -> Fix | None:
    if not suggestions:
        return None
    # A word that is right elsewhere is never replaced unseen.
    certain = len(suggestions) == 1 and rule.confidence == 1.0 and not weak
    return "safe" if certain and view.document.is_verbatim(span) else "review"
