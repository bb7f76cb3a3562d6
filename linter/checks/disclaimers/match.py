"""Where a pattern's meaning stands in an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from linter.checks.disclaimers.text import Reading, Sentence
from linter.checks.disclaimers.vocabulary import Steps, Token
from linter.disclaimers.meanings import Pattern
from linter.model import Span


class Found(NamedTuple):
    """One part of a pattern. sentence: its number in the reading; span: in the document's text."""

    sentence: int
    tokens: tuple[Token, ...]
    span: Span


class Match(NamedTuple):
    """The parts of a pattern that stand in one window, in the pattern's order."""

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
    wanted = reading.vocabulary.wanted(pattern)
    # Most patterns lack a word of theirs: nothing is looked for then.
    if wanted.bits & reading.bits != wanted.bits:
        return
    by_part = []
    for part in wanted.parts:
        found = dict(_found(reading, part, accepts))
        if not found:
            return
        by_part.append(found)
    numbers = sorted({number for found in by_part for number in found})
    seen: set[tuple[int, ...]] = set()
    for window in _windows(reading, wanted.join, numbers):
        chosen: list[Found] = []
        for found in by_part:
            first = window[:1] if wanted.join == ">>" and not chosen else window
            at = next((number for number in first if number in found), None)
            if at is None:
                break
            chosen.append(_part(reading, at, found[at]))
        else:
            key = tuple(each.sentence for each in chosen)
            if key not in seen and not _holds_any(reading, wanted.absent, window):
                seen.add(key)
                yield Match(tuple(chosen))


def every_place(
    reading: Reading, pattern: Pattern, accepts: Callable[[Sentence], bool]
) -> Iterator[Match]:
    """As `matches`; of a pattern that is one slot, every word that fills it."""
    [first, *others], absent, *_ = reading.vocabulary.wanted(pattern)
    if others or len(first) > 1 or absent:
        yield from matches(reading, pattern, accepts)
        return
    [(bit, _)] = first
    for number in reading.holding(bit):
        if accepts(reading.sentences[number]):
            for token in reading.sentences[number].tokens:
                if token[2] & bit:
                    yield Match((_part(reading, number, (token,)),))


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


def _holds_any(reading: Reading, absent: Iterable[Steps], window: Iterable[int]) -> bool:
    sentences = [reading.sentences[number] for number in window]
    return any(_sequence(reading, part, each) for part in absent for each in sentences)


def _found(
    reading: Reading, part: Steps, accepts: Callable[[Sentence], bool]
) -> Iterator[tuple[int, tuple[Token, ...]]]:
    for number in min((reading.holding(bit) for bit, _ in part), key=len):
        sentence = reading.sentences[number]
        if accepts(sentence):
            tokens = _sequence(reading, part, sentence)
            if tokens:
                yield number, tokens


def _sequence(reading: Reading, part: Steps, sentence: Sentence) -> tuple[Token, ...]:
    """The first tokens of the sentence that fill these steps in order; () when none do."""
    for bit, _ in part:
        if not sentence.bits & bit:
            return ()
    normal = reading.mended.normal
    tokens = sentence.tokens

    def fill(step: int, after: int, chosen: tuple[Token, ...]) -> tuple[Token, ...]:
        if step == len(part):
            return chosen
        bit, gap = part[step]
        for token in tokens:
            start, end, bits = token
            if start < after or not bits & bit:
                continue
            if normal.count(" ", after, start) > gap and len(normal[after:start].split()) > gap:
                break  # tokens stand in order: the others are farther
            filled = fill(step + 1, end, (*chosen, token))
            if filled:
                return filled
        return ()

    for first in tokens:
        if first[2] & part[0][0]:
            filled = fill(1, first[1], (first,))
            if filled:
                return filled
    return ()


def _part(reading: Reading, number: int, tokens: tuple[Token, ...]) -> Found:
    end = max(end for _, end, _ in tokens)
    return Found(number, tokens, reading.mended.origin(tokens[0][0], end))
