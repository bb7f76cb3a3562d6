"""Where a pattern's meaning stands in an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from linter.checks.disclaimer_text import Reading, Sentence, Token
from linter.meanings import Pattern, Step
from linter.model import Span


class Found(NamedTuple):
    """One part of a pattern. sentence: its number in the reading."""

    sentence: int
    tokens: tuple[Token, ...]

    @property
    def span(self) -> Span:
        """The words found, in the document's text."""
        return Span(self.tokens[0].span.start, max(each.span.end for each in self.tokens))


class Match(NamedTuple):
    """A pattern whose parts all stand in one window. parts: in the pattern's order."""

    pattern: Pattern
    parts: tuple[Found, ...]

    @property
    def sentences(self) -> tuple[int, ...]:
        return tuple(sorted({part.sentence for part in self.parts}))

    @property
    def start(self) -> int:
        return min(part.span.start for part in self.parts)


def matches(
    reading: Reading, pattern: Pattern, accepts: Callable[[Sentence], bool]
) -> Iterator[Match]:
    """Every window that the pattern's parts fill, in order, none twice."""
    by_part = []
    for part in pattern.parts:
        found = dict(_found(reading, part, accepts))
        if not found:
            return
        by_part.append(found)
    seen: set[tuple[int, ...]] = set()
    for window in _windows(reading, pattern.join, sorted({n for found in by_part for n in found})):
        chosen: list[Found] = []
        for found in by_part:
            first = window[:1] if pattern.join == ">>" and not chosen else window
            at = next((number for number in first if number in found), None)
            if at is None:
                break
            chosen.append(Found(at, found[at]))
        else:
            key = tuple(each.sentence for each in chosen)
            if key not in seen and not _holds_any(reading, pattern.absent, window):
                seen.add(key)
                yield Match(pattern, tuple(chosen))


def every_place(
    reading: Reading, pattern: Pattern, accepts: Callable[[Sentence], bool]
) -> Iterator[Match]:
    """As `matches`; of a pattern that is one slot, every word that fills it."""
    [first, *others] = pattern.parts
    if others or len(first) > 1 or pattern.absent:
        yield from matches(reading, pattern, accepts)
        return
    bit = reading.vocabulary.bit(first[0])
    for number in reading.holding.get(bit, ()):
        if accepts(reading.sentences[number]):
            for token in reading.sentences[number].tokens:
                if token.bits & bit:
                    yield Match(pattern, (Found(number, (token,)),))


def _windows(reading: Reading, join: str, numbers: list[int]) -> Iterator[list[int]]:
    if join == "+":
        yield from ([number] for number in numbers)
    elif join in ("++", ">>"):
        for number in numbers:
            yield [number, *reading.followers(number)]
    else:
        sections: defaultdict[int, list[int]] = defaultdict(list)
        for number in numbers:
            sections[reading.sentences[number].section].append(number)
        yield from sections.values()


def _holds_any(
    reading: Reading, absent: tuple[tuple[Step, ...], ...], window: Iterable[int]
) -> bool:
    sentences = [reading.sentences[number] for number in window]
    return any(sequence(reading, part, each) for part in absent for each in sentences)


def _found(
    reading: Reading, part: tuple[Step, ...], accepts: Callable[[Sentence], bool]
) -> Iterator[tuple[int, tuple[Token, ...]]]:
    holding = reading.holding
    lists = [holding.get(reading.vocabulary.bit(step), ()) for step in part]
    for number in min(lists, key=len):
        sentence = reading.sentences[number]
        if accepts(sentence):
            tokens = sequence(reading, part, sentence)
            if tokens:
                yield number, tokens


def sequence(reading: Reading, part: tuple[Step, ...], sentence: Sentence) -> tuple[Token, ...]:
    """The first tokens of the sentence that fill these steps in order; () when none do."""
    bits = [reading.vocabulary.bit(step) for step in part]
    if any(not sentence.bits & bit for bit in bits):
        return ()
    normal = reading.mended.normal

    def fill(step: int, after: Token, chosen: tuple[Token, ...]) -> tuple[Token, ...]:
        if step == len(part):
            return chosen
        for token in sentence.tokens:
            if token.at.start < after.at.end or not token.bits & bits[step]:
                continue
            if len(normal[after.at.end : token.at.start].split()) > part[step].gap:
                break  # tokens stand in order: the others are farther
            filled = fill(step + 1, token, (*chosen, token))
            if filled:
                return filled
        return ()

    for first in sentence.tokens:
        if first.bits & bits[0]:
            filled = fill(1, first, (first,))
            if filled:
                return filled
    return ()
