"""The words of an article that require a disclaimer, and what only looks like them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from linter.checks.disclaimers.match import Match, every_place, matches
from linter.checks.disclaimers.mended import GARBLED, weight_of
from linter.checks.disclaimers.text import Reading, Sentence
from linter.checks.disclaimers.topics import Topic
from linter.disclaimers.meanings import Pattern
from linter.model import Scope, Span

_NEGATED_WITHIN = 3  # words between "not" and what it denies
_CLAUSE_END = re.compile(r"[,:;–—]")
_OURS = re.compile(
    r"\b(?:we|us|our|ours|i|me|my|this (?:article|blog|newsletter|page|post|site|website))\b"
)
_UNREAD = (Scope.FURNITURE, Scope.CODE)


def reasons(reading: Reading, topic: Topic) -> tuple[Span, ...]:
    """The words that require the topic's disclaimer, in reading order; () when none is required."""
    is_addressed = reading.is_addressed or reading.is_personal
    if (topic.reader and not is_addressed) or (topic.about_health and reading.is_of_others):
        return ()
    if not topic.with_others and (
        reading.is_research or (topic.about_health and not reading.is_health)
    ):
        return ()
    elsewhere = _elsewhere(reading, topic)
    strong = set(_signals(reading, topic, topic.strong, elsewhere))
    weak = _apart(_signals(reading, topic, topic.weak, elsewhere))
    if not is_addressed and topic.unaddressed > 1:
        suffices = len(_apart(strong)) >= topic.unaddressed
    else:
        suffices = bool(strong) or _suffice(reading, topic, weak)
    if suffices:
        return tuple(sorted(strong.union(weak)))
    return ()


def _apart(spans: Iterable[Span]) -> list[Span]:
    """The spans in order; of those that overlap, the longest."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda each: (each.start, -each.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _suffice(reading: Reading, topic: Topic, weak: Sequence[Span]) -> bool:
    """Whether weak signals require the disclaimer: enough of them, and dense enough."""
    words = reading.document.word_count
    if len(weak) * 100 < topic.per_100_words * words:
        return False
    needed = topic.addressed if reading.is_addressed else topic.needed
    if len(weak) >= needed and len({_normal(reading, span) for span in weak}) >= needed:
        return True
    if not 0 < topic.often <= len(weak):
        return False
    return len({reading.document.sentence_at(span.start) for span in weak}) >= topic.often


def _elsewhere(reading: Reading, topic: Topic) -> frozenset[int]:
    """The sentences that speak of something else, by number."""
    return frozenset(
        number
        for each in reading.vocabulary.possible(topic.unless, reading.bits)
        for match in matches(reading, each, _is_read)
        for number in match.sentences
    )


def _signals(
    reading: Reading, topic: Topic, patterns: tuple[Pattern, ...], elsewhere: frozenset[int]
) -> Iterator[Span]:
    for each in reading.vocabulary.possible(patterns, reading.bits):
        for match in every_place(reading, each, _is_read):
            if match.parts[0].sentence in elsewhere:
                continue
            if reading.mended.is_doubtful and _is_doubtful(reading, match):
                continue
            if topic.stands_alone and _is_anybody_s(reading, match):
                continue
            if topic.keeps_negated or not _is_aside(reading, match):
                yield match.parts[0].span


def _is_read(sentence: Sentence) -> bool:
    return sentence.scope not in _UNREAD


def _is_doubtful(reading: Reading, match: Match) -> bool:
    """Whether it rests on a repaired word that may be right as it stands ("complement")."""
    for part in match.parts:
        rests = any(
            each.is_slot and each.weight < GARBLED for each in reading.mended.within(part.span)
        )
        if rests and weight_of(reading.repairs_of(part.sentence)) < GARBLED:
            return True
    return False


def _is_anybody_s(reading: Reading, match: Match) -> bool:
    """Whether one repaired phrase alone makes the signal, and nobody speaks of himself there.

    Anybody may "get a payment"; of who wrote the page that is a garbled "earn a commission".
    """
    part = match.parts[0]
    repairs = reading.repairs_of(part.sentence)
    return (
        any(each.is_slot for each in reading.mended.within(part.span))
        and weight_of(repairs) <= GARBLED
        and not _OURS.search(reading.plain[part.sentence])
    )


def _is_aside(reading: Reading, match: Match) -> bool:
    """Whether the signal is denied ("does not cause chest pain") or tells of the past."""
    part = match.parts[0]
    sentence = reading.sentences[part.sentence]
    if sentence.bits & reading.vocabulary.bits["<history>"]:
        return True
    denies = reading.vocabulary.bits["<denies>"]
    if not sentence.bits & denies:
        return False
    first = part.tokens[0][0]
    for _, end, bits in sentence.tokens:
        if bits & denies and end <= first:
            between = reading.mended.normal[end:first]
            if len(between.split()) <= _NEGATED_WITHIN and not _CLAUSE_END.search(between):
                return True
    return False


def _normal(reading: Reading, span: Span) -> str:
    """What stands there, one form for singular and plural."""
    return " ".join(reading.document.text[span.start : span.end].lower().split()).rstrip("s")
