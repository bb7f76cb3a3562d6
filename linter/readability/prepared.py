"""What of an article counts for readability: its prose, sentence by sentence, section by section.

Left out: tables, code, page furniture, lists of references, quotations in another language. Every
block ends a sentence, so a heading or a list item is one of its own, and full stops within words
("0.5 mg", "e.g.") end none: `segment` decides. `as_plain_text` writes the same as a text in which
every library finds these sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from linter.document import Block, Document
from linter.model import Scope, Span
from linter.readability import language
from linter.readability.counting import Counts, packed_sum, unpacked, words_in
from linter.readability.difficulty import Rated, rated

_COUNTED: Final = (Scope.PROSE, Scope.HEADING, Scope.LIST, Scope.QUOTE)
_REFERENCES: Final = re.compile(
    r"(?:\d+\.?\s*)?(?:selected |key |cited |further |additional |suggested |related |external )*"
    r"(?:references?|sources?|bibliography|citations?|works cited|literature|literature cited"
    r"|footnotes?|endnotes?|readings?|resources|links)(?: (?:and|&) (?:further |additional )?"
    r"(?:references?|sources?|notes?|readings?|resources|links))?:?",
    re.IGNORECASE,
)
# "Smith J, Jones AB. Title. J Urol. 2014;12(3):45-50." and "doi:10.1000/182" are no prose.
_CITATION: Final = re.compile(
    r"\b(?:19|20)\d\d(?: [A-Z][a-z]{2}(?: \d+)?)?;\s?\d+(?:\s?\(\d+\))?\s?:"
    r"|\bdoi:\s?10\.|\bPMID:?\s\d"
)


class Sentence(NamedTuple):
    """One sentence. span: in the document's text. packed: its counts, see `counting`."""

    span: Span
    text: str
    tokens: list[str]
    packed: int
    block: Block

    @property
    def counts(self) -> Counts:
        return unpacked(self.packed, 1)

    @property
    def words(self) -> int:
        return words_in(self.packed)


@dataclass(frozen=True)
class Section:
    """A heading (or the article's start) and what stands under it, up to the next heading.

    title: "" before the first heading. span: in the document's text.
    """

    title: str
    span: Span
    sentences: tuple[Sentence, ...]

    @cached_property
    def counts(self) -> Counts:
        return total(self.sentences)


@dataclass(frozen=True)
class Prepared:
    """An article's countable text. blocks: those that count, in reading order."""

    document: Document
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(each for section in self.sections for each in section.sentences)

    @cached_property
    def counts(self) -> Counts:
        return total(self.sentences)

    @cached_property
    def ratings(self) -> tuple[Rated, ...]:
        """How hard each sentence is, in the order of `sentences`."""
        return tuple(rated(each.text, each.tokens) for each in self.sentences)

    def text_of(self, block: Block) -> str:
        return self.document.text[block.text.start : block.text.end]

    @cached_property
    def as_plain_text(self) -> str:
        """The sentences, each with one full stop, at its end, and one to a line."""
        return "\n".join(_one_sentence(each.text) for each in self.sentences)


def prepare(document: Document) -> Prepared:
    """The countable text of an article, which may be none."""
    blocks = tuple(_counted(document))
    sections: list[Section] = []
    title, held = "", list[Block]()
    for block in blocks:
        if block.scope is Scope.HEADING:
            sections += _section(document, title, held)
            title, held = document.text[block.text.start : block.text.end], []
        held.append(block)
    sections += _section(document, title, held)
    return Prepared(document, blocks, tuple(sections))


def total(sentences: tuple[Sentence, ...]) -> Counts:
    """The counts of several sentences together."""
    return unpacked(sum(each.packed for each in sentences), len(sentences))


def difficulty(sentences: tuple[Sentence, ...], ratings: tuple[Rated, ...]) -> float | None:
    """The mean difficulty of sentences, by their words; None when there are no words."""
    words = sum(len(each.tokens) for each in sentences)
    if not words:
        return None
    pairs = zip(sentences, ratings, strict=True)
    return sum(len(each.tokens) * found.difficulty for each, found in pairs) / words


def _counted(document: Document) -> Iterator[Block]:
    """The blocks that count, without lists of references."""
    skipped: int | None = None  # the level of the heading whose section is left out
    for block in document.blocks:
        if block.scope is Scope.HEADING:
            if skipped is not None and block.level > skipped:
                continue
            is_list = _REFERENCES.fullmatch(document.text, *block.text) is not None
            skipped = block.level if is_list else None
        if skipped is not None or block.scope not in _COUNTED:
            continue
        if block.scope is not Scope.HEADING and _CITATION.search(document.text, *block.text):
            continue
        if block.scope is Scope.QUOTE:
            text = document.text[block.text.start : block.text.end]
            if language.other_than_english(text) is not None:
                continue
        yield block


def _section(document: Document, title: str, blocks: list[Block]) -> Iterator[Section]:
    if blocks:
        span = Span(blocks[0].text.start, blocks[-1].text.end)
        yield Section(title, span, tuple(_sentences(document, blocks)))


def _sentences(document: Document, blocks: list[Block]) -> Iterator[Sentence]:
    text = document.text
    for block in blocks:
        for span in document.sentences_of(block):
            written = text[span.start : span.end]
            tokens = written.split()
            packed = packed_sum(tokens)
            if words_in(packed):
                yield Sentence(span, written, tokens, packed, block)


def _one_sentence(text: str) -> str:
    """The sentence without full stops inside it, and with one at its end."""
    plain = re.sub(r"[.!?]+(?=.)", "", " ".join(text.split()))
    return plain.rstrip(".!?") + "."
