"""An article as the disclaimers check reads it: mended, in sentences, with the slots they fill.

Garbled terms are read as what they were meant to say, so that "breast discomfort" still calls for
an emergency line and "clinical recommendations" still is medical advice; what was mended is known,
and makes a disclaimer garbled.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import daachorse

from linter.disclaimers.garbles import Garbles
from linter.disclaimers.meanings import Pattern, Step
from linter.disclaimers.slots import ENDING, slots
from linter.document import Block, Document
from linter.model import Scope, Span
from linter.phrases import is_word, normalise

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
# An article speaks to its reader from so many "you" and instructions on, and so many in 100 words.
ADDRESSED = 1
ADDRESSED_PER_100_WORDS = 0.7
# It is about health from so many different words of health on, and so many in 100 words.
HEALTH = 2
HEALTH_PER_100_WORDS = 1.5
# It tells of the past in so many sentences on.
HISTORY = 2
# It is about animals from so many words of them on, and so many in 100 words.
ANIMALS = 3
ANIMALS_PER_100_WORDS = 1.5
# It reports research from so many words of research on, and so many in 100 words.
RESEARCH = 3
RESEARCH_PER_100_WORDS = 0.7
# So much of wrong words makes a sentence garbled.
GARBLED = 1.0
_LONGEST_STEM = 24  # letters before an ending: no medicine's name has more


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


Steps = tuple[tuple[int, int], ...]  # of a pattern's part: each step's bit and gap


class Wanted(NamedTuple):
    """A pattern as it is looked for. bits: of all its steps that must stand there."""

    parts: tuple[Steps, ...]
    absent: tuple[Steps, ...]
    join: str
    bits: int


class Vocabulary:
    """All phrases of some patterns: one automaton, and a bit for each step that they may fill."""

    def __init__(self, patterns: Iterable[Pattern], repairs: Mapping[str, str]) -> None:
        self.bits: dict[str, int] = {}
        found: defaultdict[str, int] = defaultdict(int)
        self._patterns = tuple(patterns)
        fixed = [
            Step(name, (), 0)
            for name in ("denies", "history", "you", "do", "research", "health", "animal")
        ]
        for step in (*fixed, *(step for each in self._patterns for step in each.steps)):
            if step.name in self.bits:
                continue
            bit = self.bits[step.name] = 1 << len(self.bits)
            for phrase in slots()[step.slot] if step.slot else step.phrases:
                found[phrase] |= bit
        self._phrases = sorted({phrase.removeprefix(ENDING) for phrase in found})
        # What a phrase stands for as whole words, and as the end of a word.
        self._bits = [(found.get(each, 0), found.get(ENDING + each, 0)) for each in self._phrases]
        self._automaton = daachorse.CharwiseDoubleArrayAhoCorasick(self._phrases)
        self._garbles = Garbles(repairs)
        # By identity: patterns are long, and each is looked up in every article.
        # By identity, as below; each with its patterns, which live as long as their number.
        self._needs: dict[int, tuple[tuple[Pattern, ...], list[tuple[int, Pattern]]]] = {}
        self._wanted = {id(each): self._compiled(each) for each in self._patterns}

    def wanted(self, pattern: Pattern) -> Wanted:
        """One of the vocabulary's patterns, as it is looked for."""
        return self._wanted[id(pattern)]

    def possible(self, patterns: tuple[Pattern, ...], bits: int) -> list[Pattern]:
        """Those of a topic's patterns that an article with these steps may fill."""
        known = self._needs.get(id(patterns))
        if known is None:
            needs = [(self._wanted[id(each)].bits, each) for each in patterns]
            known = self._needs[id(patterns)] = (patterns, needs)
        return [each for need, each in known[1] if need & bits == need]

    def _compiled(self, pattern: Pattern) -> Wanted:
        parts, absent = (
            tuple(tuple((self.bits[step.name], step.gap) for step in part) for part in sequences)
            for sequences in (pattern.parts, pattern.absent)
        )
        bits = 0
        for part in parts:
            for bit, _ in part:
                bits |= bit
        return Wanted(parts, absent, pattern.join, bits)

    def find(self, normal: str) -> list[tuple[int, int, int]]:
        """(start, end, bits) of every phrase that stands in the text, in order, as whole words."""
        found = []
        last = len(normal)
        for start, end, phrase in self._automaton.find_overlapping(normal):
            if end < last and ((after := normal[end]).isalnum() or after == "_"):
                continue
            whole, ending = self._bits[phrase]
            if not (start and is_word(normal[start - 1])):
                if whole:
                    found.append((start, end, whole))
            elif ending:
                first = _word_start(normal, start)
                if start - first <= _LONGEST_STEM:
                    found.append((first, end, ending))
        return sorted(found)

    def repairs(self, normal: str) -> list[Repair]:
        """Garbled words of disclaimers in a text in normal form, with what they meant."""
        return [
            Repair(Span(start, end), *wrong, is_slot=True)
            for start, end, wrong in self._garbles.find(normal)
        ]


class Mended:
    """A text in normal form with its repairs made, and the way back to the text as written.

    repairs: in order, none of them overlapping another.
    """

    def __init__(self, normal: str, repairs: Sequence[Repair]) -> None:
        self.repairs = tuple(repairs)
        self._ends = [each.span.end for each in self.repairs]
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
        self.bits = 0  # of all sentences
        self._holding: dict[int, list[int]] = {}
        self._of_block: dict[int, list[int]] = {}
        self._repairs: dict[int, tuple[Repair, ...]] = {}
        self._read()

    def repairs_of(self, sentence: int) -> tuple[Repair, ...]:
        """The repairs that touch a sentence; a long one is asked for often."""
        if sentence not in self._repairs:
            self._repairs[sentence] = self.mended.within(self.sentences[sentence].span)
        return self._repairs[sentence]

    @cached_property
    def is_addressed(self) -> bool:
        """Whether the article speaks to its reader: with "you", or telling what to do."""
        you, do = self.vocabulary.bits["<you>"], self.vocabulary.bits["<do>"]
        times = 0
        for sentence in self.sentences:
            if sentence.scope is Scope.FURNITURE or not sentence.bits & (you | do):
                continue
            first = sentence.tokens[0]
            times += bool(first.bits & do) and first.span.start == sentence.span.start
            times += sum(bool(token.bits & you) for token in sentence.tokens)
        words = self.document.word_count
        return times >= max(ADDRESSED, words * ADDRESSED_PER_100_WORDS / 100)

    @cached_property
    def is_health(self) -> bool:
        """Whether the article is about health at all: it has words of it, often enough."""
        bit = self.vocabulary.bits["<health>"]
        normal = self.mended.normal
        found = [
            normal[slice(*token.at)]
            for number in self.holding(bit)
            for token in self.sentences[number].tokens
            if token.bits & bit
        ]
        words = self.document.word_count
        enough = words * HEALTH_PER_100_WORDS / 100
        return len(set(found)) >= HEALTH and len(found) >= enough

    @cached_property
    def is_history(self) -> bool:
        """Whether it tells how things were, and speaks to nobody."""
        bit = self.vocabulary.bits["<history>"]
        return len(self.holding(bit)) >= HISTORY and not self.is_addressed

    @cached_property
    def is_of_animals(self) -> bool:
        """Whether its patients are animals: what helps them is no advice for its reader."""
        bit = self.vocabulary.bits["<animal>"]
        times = sum(
            bool(token.bits & bit)
            for number in self.holding(bit)
            for token in self.sentences[number].tokens
        )
        return times >= max(ANIMALS, self.document.word_count * ANIMALS_PER_100_WORDS / 100)

    @cached_property
    def is_research(self) -> bool:
        """Whether it reports research to those who judge it, not advice to those who need it."""
        bit = self.vocabulary.bits["<research>"]
        times = sum(
            bool(token.bits & bit)
            for number in self.holding(bit)
            for token in self.sentences[number].tokens
        )
        words = self.document.word_count
        enough = max(RESEARCH, words * RESEARCH_PER_100_WORDS / 100)
        return times >= enough and not self.is_addressed

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

    @cached_property
    def plain(self) -> list[str]:
        """The words of each sentence as they are written, in normal form, joined by spaces."""
        text = self.document.text
        return [
            " ".join(WORD.findall(normalise(text[slice(*each.span)]))) for each in self.sentences
        ]

    def holding(self, bit: int) -> list[int]:
        """The numbers of the sentences with a phrase that fills this step."""
        found = self._holding.get(bit)
        if found is None:
            found = [number for number, each in enumerate(self.sentences) if each.bits & bit]
            self._holding[bit] = found
        return found

    def _read(self) -> None:
        blocks = self.document.blocks
        starts = [block.text.start for block in blocks]
        sections = _sections(blocks)
        is_mended = bool(self.mended.repairs)
        block_end = sentence_end = -1  # of where the last token stood
        at = which = 0
        spans: tuple[Span, ...] = ()
        ends: list[int] = []
        own: list[int] = []
        for start, end, bits in self.vocabulary.find(self.mended.normal):
            place = Span(start, end)
            span = self.mended.origin(start, end) if is_mended else place
            if span.start >= block_end:
                at = bisect_right(starts, span.start) - 1
                block_end = blocks[at].text.end
                spans = self.document.sentences_of(blocks[at])
                ends = [each.end for each in spans]
                own = self._of_block.setdefault(at, [])
                sentence_end = -1
            if blocks[at].scope is Scope.CODE or span.end > block_end:
                continue
            if span.start >= sentence_end:
                which = bisect_right(ends, span.start)
                if which >= len(ends):
                    continue
                sentence_end = ends[which]
                own.append(len(self.sentences))
                last = which + 1 == len(spans)
                sentence = Sentence(spans[which], at, which, last, sections[at], blocks[at].scope)
                self.sentences.append(sentence)
            sentence.tokens.append(Token(place, span, bits))
            sentence.bits |= bits
        for each in self.sentences:
            self.bits |= each.bits


def _sections(blocks: Sequence[Block]) -> list[int]:
    """For each block, the number of headings up to it: blocks of one section share it."""
    found, at = [], 0
    for block in blocks:
        at += block.scope is Scope.HEADING
        found.append(at)
    return found


def _word_start(normal: str, at: int) -> int:
    """Where the word around an offset starts; no farther back than a stem is long."""
    first = max(0, at - _LONGEST_STEM - 1)
    while at > first and is_word(normal[at - 1]):
        at -= 1
    return at


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
