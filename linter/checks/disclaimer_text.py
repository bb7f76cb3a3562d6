"""An article as the disclaimers check reads it: mended, in sentences, with the slots they fill.

Garbled terms are read as what they were meant to say, so that "breast discomfort" still calls for
an emergency line and "clinical recommendations" still is medical advice; what was mended is known,
and makes a disclaimer garbled.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import daachorse

from linter.document import Block, Document
from linter.garbled_slots import Wrong, garbled_slots
from linter.meanings import Pattern, Step
from linter.model import Scope, Span
from linter.phrases import normalise
from linter.slots import slots

# So much of wrong words makes a sentence garbled.
GARBLED = 1.0


class Repair(NamedTuple):
    """Words of the document's text and what they were meant to say.

    weight: 1 for what is surely garbled, less for what a careful writer might have chosen.
    is_slot: whether it stands for a slot's words (linter/garbled_slots.py).
    """

    span: Span
    meant: str
    weight: float = 1.0
    is_slot: bool = False


def weight_of(repairs: Iterable[Repair]) -> float:
    """How much is wrong: what stands there twice counts once."""
    return sum({each.meant: each.weight for each in repairs}.values())


class Token(NamedTuple):
    """A phrase of the vocabulary. at: in the mended text; span: in the document's."""

    at: Span
    span: Span
    bits: int


@dataclass(slots=True)
class Sentence:
    """A sentence that holds a phrase of the vocabulary.

    block: the number of its block. number: its place among all sentences of that block; is_last:
    whether it ends it. section: the number of headings up to it. bits: of all its tokens.
    """

    span: Span
    block: int
    number: int
    is_last: bool
    section: int
    scope: Scope
    tokens: list[Token] = field(default_factory=list)
    bits: int = 0


class Vocabulary:
    """All phrases of some patterns: one automaton, and a bit for each step that they may fill."""

    def __init__(self, patterns: Iterable[Pattern], repairs: Mapping[str, str]) -> None:
        self.bits: dict[str, int] = {}
        found: defaultdict[str, int] = defaultdict(int)
        fixed = [Step(name, (), 0) for name in ("denies", "history", "you", "do")]
        steps = [step for each in patterns for part in (*each.parts, *each.absent) for step in part]
        for step in (*fixed, *steps):
            if step.name in self.bits:
                continue
            bit = self.bits[step.name] = 1 << len(self.bits)
            for phrase in slots()[step.slot] if step.slot else step.phrases:
                found[phrase] |= bit
        self._phrases = sorted(found)
        self._bits = [found[phrase] for phrase in self._phrases]
        self._automaton = daachorse.CharwiseDoubleArrayAhoCorasick(self._phrases)
        own = {normalise(wrong): Wrong(right, 1.0) for wrong, right in repairs.items()}
        self._meant = {**garbled_slots(), **own}
        self._wrong = sorted(self._meant)
        self._wrongs = daachorse.CharwiseDoubleArrayAhoCorasick(self._wrong)

    def bit(self, step: Step) -> int:
        return self.bits[step.name]

    def find(self, normal: str) -> list[tuple[int, int, int]]:
        """(start, end, bits) of every phrase that stands in the text as whole words, in order."""
        bits = self._bits
        return sorted(
            (start, end, bits[phrase]) for start, end, phrase in _whole(self._automaton, normal)
        )

    def repairs(self, normal: str) -> list[Repair]:
        """Garbled words of disclaimers in a text in normal form, with what they meant."""
        return [
            Repair(Span(start, end), *self._meant[self._wrong[phrase]], is_slot=True)
            for start, end, phrase in _whole(self._wrongs, normal)
        ]


class Mended:
    """A text in normal form with its repairs made, and the way back to the text as written."""

    def __init__(self, normal: str, repairs: Sequence[Repair]) -> None:
        self.repairs = tuple(repairs)
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
        return tuple(
            each
            for each in self.repairs
            if each.span.start < span.end and span.start < each.span.end
        )

    def origin(self, start: int, end: int) -> Span:
        """The span as written of a span of the mended text."""
        if not self.repairs:
            return Span(start, end)
        return Span(self._origin(start)[0], self._origin(end - 1)[1])

    def _origin(self, offset: int) -> tuple[int, int]:
        """Where one mended character was written: its own place, or the whole repaired span."""
        number = bisect_right(self._starts, offset) - 1
        span, same = self._origins[number]
        if not same:
            return span
        at = span.start + offset - self._starts[number]
        return at, at + 1


class Reading:
    """The sentences of an article that hold phrases of the vocabulary, and their neighbours."""

    def __init__(self, document: Document, mended: Mended, vocabulary: Vocabulary) -> None:
        self.document = document
        self.mended = mended
        self.vocabulary = vocabulary
        self.sentences: list[Sentence] = []
        self.holding: defaultdict[int, list[int]] = defaultdict(list)
        self._of_block: dict[int, list[int]] = {}
        self._read()

    def followers(self, number: int) -> list[int]:
        """What belongs to a sentence: the next one, and the list or text that it introduces."""
        sentence = self.sentences[number]
        if not sentence.is_last:
            following = number + 1
            if following < len(self.sentences):
                other = self.sentences[following]
                if other.block == sentence.block and other.number == sentence.number + 1:
                    return [following]
            return []
        return [
            each for block in self.introduced(sentence) for each in self._of_block.get(block, ())
        ]

    def introduced(self, sentence: Sentence) -> list[int]:
        """The numbers of the blocks that belong to a block's last sentence.

        What a heading or a colon opens: the text, the list, or the text with its list; else the
        paragraph that follows a paragraph.
        """
        if not sentence.is_last:
            return []
        blocks = self.document.blocks
        opens = sentence.scope is Scope.HEADING or self._ends_with_colon(sentence.block)
        if sentence.scope is Scope.LIST and not opens:
            return []
        at = sentence.block + 1
        found: list[int] = []
        if at < len(blocks) and blocks[at].scope not in (Scope.LIST, Scope.HEADING):
            found.append(at)
            if not (opens and self._ends_with_colon(at)):
                return found
            at += 1
        while at < len(blocks) and blocks[at].scope is Scope.LIST:
            found.append(at)
            at += 1
        return found

    def _ends_with_colon(self, block: int) -> bool:
        return self.document.text[self.document.blocks[block].text.end - 1] == ":"

    def _read(self) -> None:
        blocks = self.document.blocks
        starts = [block.text.start for block in blocks]
        sections = _sections(blocks)
        current = -1
        own: list[int] = []
        ends: list[int] = []
        for start, end, bits in self.vocabulary.find(self.mended.normal):
            span = self.mended.origin(start, end)
            at = bisect_right(starts, span.start) - 1
            if blocks[at].scope is Scope.CODE or span.end > blocks[at].text.end:
                continue
            if at != current:
                current = at
                spans = self.document.sentences_of(blocks[at])
                ends = [each.end for each in spans]
                own = self._of_block[at] = []
            which = bisect_right(ends, span.start)
            if which >= len(ends):
                continue
            if not own or self.sentences[own[-1]].number != which:
                own.append(len(self.sentences))
                self.sentences.append(
                    Sentence(
                        spans[which],
                        at,
                        which,
                        which + 1 == len(spans),
                        sections[at],
                        blocks[at].scope,
                    )
                )
            sentence = self.sentences[own[-1]]
            sentence.tokens.append(Token(Span(start, end), span, bits))
            sentence.bits |= bits
        for number, sentence in enumerate(self.sentences):
            bits = sentence.bits
            while bits:
                low = bits & -bits
                self.holding[low].append(number)
                bits ^= low


def _sections(blocks: Sequence[Block]) -> list[int]:
    """For each block, the number of headings up to it: blocks of one section share it."""
    found, at = [], 0
    for block in blocks:
        at += block.scope is Scope.HEADING
        found.append(at)
    return found


def _whole(
    automaton: daachorse.CharwiseDoubleArrayAhoCorasick, normal: str
) -> Iterator[tuple[int, int, int]]:
    """(start, end, phrase) of what the automaton finds as whole words."""
    last = len(normal)
    for start, end, phrase in automaton.find_overlapping(normal):
        if (start and _is_word(normal[start - 1])) or (end < last and _is_word(normal[end])):
            continue
        yield start, end, phrase


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


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
