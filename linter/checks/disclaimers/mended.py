"""An article's text with its garbled words read as what they were meant to say.

So "breast discomfort" still calls for an emergency line and "clinical recommendations" still is
medical advice; what was mended is known, and makes a disclaimer garbled.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from linter.model import Span
from linter.phrases import normalise

# So much of wrong words makes a sentence garbled.
GARBLED = 1.0


class Repair(NamedTuple):
    """Words of the document's text and what they were meant to say.

    weight: 1 for what is surely garbled, less for what a careful writer might have chosen.
    is_slot: whether it stands for a slot's words (linter/disclaimers/wrong).
    """

    span: Span
    meant: str
    weight: float = 1.0
    is_slot: bool = False


def weight_of(repairs: Iterable[Repair]) -> float:
    """How much is wrong: what stands there twice counts once."""
    return sum({each.meant: each.weight for each in repairs}.values())


class Mended:
    """A text in normal form with its repairs made, and the way back to the text as written.

    repairs: in order, none of them overlapping another. weight: how much is wrong in all.
    is_doubtful: whether any is of words that may be right as they stand.
    """

    def __init__(self, normal: str, repairs: Sequence[Repair]) -> None:
        self.repairs = tuple(repairs)
        self.weight = weight_of(self.repairs)
        self._ends = [each.span.end for each in self.repairs]
        self.is_doubtful = any(each.is_slot and each.weight < GARBLED for each in self.repairs)
        if not repairs:
            self.normal = normal
            return
        self._starts: list[int] = []  # in the mended text, of each stretch
        self._origins: list[tuple[Span, bool]] = []  # its span as written; whether it is unchanged
        chunks: list[str] = []
        length = at = 0
        for repair in repairs:
            for text, origin, same in (
                (normal[at : repair.span.start], Span(at, repair.span.start), True),
                (normalise(repair.meant), repair.span, False),
            ):
                self._starts.append(length)
                self._origins.append((origin, same))
                chunks.append(text)
                length += len(text)
            at = repair.span.end
        self._starts.append(length)
        self._origins.append((Span(at, len(normal)), True))
        self.normal = "".join([*chunks, normal[at:]])

    def within(self, span: Span) -> tuple[Repair, ...]:
        """The repairs that touch a span of the text as written."""
        at = bisect_right(self._ends, span.start)
        found = []
        while at < len(self.repairs) and self.repairs[at].span.start < span.end:
            found.append(self.repairs[at])
            at += 1
        return tuple(found)

    def place(self, offset: int) -> int:
        """Where the mended text goes on from an offset of the text as written."""
        if not self.repairs:
            return offset
        # Each repair has two stretches: the text before it, and the repair.
        number = 2 * bisect_left(self._ends, offset)
        span, _ = self._origins[number]
        if offset <= span.end:
            return self._starts[number] + offset - span.start
        return self._starts[number + 2]

    def origin(self, start: int, end: int) -> Span:
        """The span as written of a span of the mended text."""
        if not self.repairs:
            return Span(start, end)
        number = bisect_right(self._starts, start) - 1
        span, same = self._origins[number]
        first = span.start + (start - self._starts[number] if same else 0)
        if same and first + end - start <= span.end:  # as most do
            return Span(first, first + end - start)
        return Span(first, self._origin(end - 1)[1])

    def _origin(self, offset: int) -> tuple[int, int]:
        """Where one mended character was written: its own place, or the whole repaired span."""
        number = bisect_right(self._starts, offset) - 1
        span, same = self._origins[number]
        if not same:
            return span
        at = span.start + offset - self._starts[number]
        return at, at + 1


def without_overlaps(*sources: Iterable[Repair]) -> tuple[Repair, ...]:
    """Repairs in order; of two that overlap, the earlier source's wins, then the longer one."""
    kept: list[Repair] = []
    taken: set[int] = set()
    for repairs in sources:
        for each in sorted(repairs, key=lambda each: (each.span.start - each.span.end, each)):
            places = range(*each.span)
            if taken.isdisjoint(places):
                taken.update(places)
                kept.append(each)
    return tuple(sorted(kept))
