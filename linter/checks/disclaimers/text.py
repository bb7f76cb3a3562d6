"""An article as the disclaimers check reads it: mended, in sentences, with the slots they fill."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from linter.checks.disclaimers.mended import Mended, Repair
from linter.checks.disclaimers.swapped import Swap
from linter.checks.disclaimers.vocabulary import Token, Vocabulary
from linter.document import Block, Document
from linter.model import Scope, Span
from linter.phrases import normalise

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
# An article speaks to its reader from so many "you" and instructions on, and so many in 100 words.
ADDRESSED = 1
ADDRESSED_PER_100_WORDS = 0.7
# Its writer tells of themselves from so many sentences on, and so many in 100 words.
PERSONAL = 3
PERSONAL_PER_100_WORDS = 2.0
# It is about health from so many different words of health on, and so many in 100 words.
HEALTH = 2
HEALTH_PER_100_WORDS = 1.5
# It is about animals, or for people at their work, from so many words of it on, and so many in 100.
OTHERS = 3
OTHERS_PER_100_WORDS = 1.5
# It reports research from so many words of research on, and so many in 100 words.
RESEARCH = 3
_LONGEST = 60  # code points of a phrase
RESEARCH_PER_100_WORDS = 0.7


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


class Reading:
    """The sentences of an article that hold phrases of the vocabulary, and their neighbours."""

    def __init__(
        self,
        document: Document,
        mended: Mended,
        vocabulary: Vocabulary,
        swaps: Sequence[Swap] = (),
    ) -> None:
        self.document = document
        self.mended = mended
        self.vocabulary = vocabulary
        self.swaps = tuple(swaps)
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
            start, end, bits = sentence.tokens[0]
            is_told = bits & do and self.mended.origin(start, end).start == sentence.span.start
            times += bool(is_told)
            times += sum(bool(bits & you) for *_, bits in sentence.tokens)
        return times >= ADDRESSED and self._is_often(times, ADDRESSED_PER_100_WORDS)

    @cached_property
    def is_personal(self) -> bool:
        """Whether its writer tells what they do themselves, as in a diary that others follow."""
        bit = self.vocabulary.bits["<me>"]
        times = sum(
            self.sentences[number].scope is not Scope.FURNITURE for number in self.holding(bit)
        )
        often = times >= PERSONAL and self._is_often(times, PERSONAL_PER_100_WORDS)
        return often and not self.is_research

    @cached_property
    def is_health(self) -> bool:
        """Whether the article is about health at all: it has words of it, often enough.

        Who speaks of suicide or an overdose does so without any.
        """
        if self._filling("<crisis>"):
            return True
        normal = self.mended.normal
        found = [normal[start:end] for start, end, _ in self._filling("<health>")]
        return len(set(found)) >= HEALTH and self._is_often(len(found), HEALTH_PER_100_WORDS)

    @cached_property
    def is_of_others(self) -> bool:
        """Whether it is for no reader's health: its patients are animals, or it is about work."""
        return any(
            times >= OTHERS and self._is_often(times, OTHERS_PER_100_WORDS)
            for times in (len(self._filling(slot)) for slot in ("<animal>", "<work>"))
        )

    @cached_property
    def is_research(self) -> bool:
        """Whether it reports research to those who judge it, not advice to those who need it."""
        times = len(self._filling("<research>"))
        often = times >= RESEARCH and self._is_often(times, RESEARCH_PER_100_WORDS)
        return often and not self.is_addressed

    def _filling(self, slot: str) -> list[Token]:
        """What fills a slot anywhere."""
        bit = self.vocabulary.bits[slot]
        return [
            token
            for number in self.holding(bit)
            for token in self.sentences[number].tokens
            if token[2] & bit
        ]

    def _is_often(self, times: int, per_100_words: float) -> bool:
        return times >= self.document.word_count * per_100_words / 100

    def followers(self, number: int) -> list[int]:
        """What belongs to a sentence: the next one, and the list or text that it introduces."""
        sentence = self.sentences[number]
        if not sentence.is_last:
            # A question ("Pregnant?") opens what answers it: the next two.
            reach = 2 if self.document.text[sentence.span.end - 1] == "?" else 1
            return [
                following
                for following in range(number + 1, min(number + 1 + reach, len(self.sentences)))
                if self.sentences[following].block == sentence.block
                and self.sentences[following].number <= sentence.number + reach
            ]
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

    def _tokens(self) -> list[Token]:
        """The vocabulary's phrases in order, and what odd words may stand for."""
        found = self.vocabulary.find(self.mended.normal)
        if not self.swaps:
            return found
        place = self.mended.place
        own = []
        kept = []
        starts = [start for start, *_ in found]
        for each in self.swaps:
            start, end = place(each.span.start), place(each.span.end)
            # What is part of a right wording is not odd.
            if self.mended.within(each.span) or _covered(found, starts, start, end):
                continue
            kept.append(each)
            bits = self.vocabulary.filled(each.meanings)
            if bits:
                own.append((start, end, bits))
        self.swaps = tuple(kept)
        return sorted([*found, *own])

    def _read(self) -> None:
        blocks = self.document.blocks
        starts = [block.text.start for block in blocks]
        sections = _sections(blocks)
        block_end = sentence_end = -1  # in the mended text, of where the last token stood
        at = which = 0
        spans: tuple[Span, ...] = ()
        ends: list[int] = []
        own: list[int] = []
        for token in self._tokens():
            start, end, bits = token
            if start >= block_end:
                written = self.mended.origin(start, end).start
                at = bisect_right(starts, written) - 1
                block_end = self.mended.place(blocks[at].text.end)
                spans = self.document.sentences_of(blocks[at])
                ends = [each.end for each in spans]
                own = self._of_block.setdefault(at, [])
                sentence_end = -1
            if blocks[at].scope is Scope.CODE or end > block_end:
                continue
            if start >= sentence_end:
                which = bisect_right(ends, self.mended.origin(start, end).start)
                if which >= len(ends):
                    continue
                sentence_end = self.mended.place(ends[which])
                own.append(len(self.sentences))
                last = which + 1 == len(spans)
                sentence = Sentence(spans[which], at, which, last, sections[at], blocks[at].scope)
                self.sentences.append(sentence)
            sentence.tokens.append(token)
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


def _covered(tokens: Sequence[Token], starts: Sequence[int], start: int, end: int) -> bool:
    """Whether any phrase touches this place. starts: of the phrases, in order."""
    at = bisect_right(starts, end - 1)
    while at > 0 and starts[at - 1] > start - _LONGEST:
        at -= 1
        if tokens[at][1] > start:
            return True
    return False
