"""An article as its reader sees it, and the way back to its source.

One text of all blocks, and a source map: pieces that are copied 1:1, or replaced (an entity, a soft
line break, a character that nobody sees). A span in that text maps to the exact span in the source.
Parsers make it with a `builder`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from linter.model import Scope, Span
from linter.segment import sentences, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from linter.source import Source

BLOCK_END = "\n"  # between blocks; never inside one, so nothing matches across blocks
LINE_BREAK = "\u2028"  # one that the author asked for (<br>): white space, may end a sentence
OPAQUE = "\ufffc"  # stands for what is no prose inside prose: code, a template's tag


class Piece(NamedTuple):
    """A stretch of the text and the source it comes from.

    copied: the two slices are equal; otherwise the whole source slice stands for the whole text.
    """

    text: Span
    source: Span
    copied: bool


@dataclass(frozen=True, slots=True)
class Block:
    """The smallest linted unit: a paragraph, heading, list item, table cell or quote.

    text: its span in `Document.text`. source: from its first to its last character in the source.
    level: of a heading (1-6); 0 elsewhere.
    """

    scope: Scope
    text: Span
    source: Span
    level: int = 0


class Comment(NamedTuple):
    """A comment in the markup: where it stands and what it says, without its delimiters."""

    source: Span
    text: str


class Note(NamedTuple):
    """Something the parser has to tell about the article (a limit, broken front matter)."""

    id: str
    source: Span
    message: str


class Gap(NamedTuple):
    """Markup that should hold words and holds none.

    kind: "image" (it has no alternative text), "link", "item" of a list, "heading".
    at: where in the text it stands.
    """

    source: Span
    kind: str
    at: int


@dataclass(frozen=True)
class Document:
    """A parsed article.

    text: all blocks as a reader sees them, separated by BLOCK_END. blocks: in reading order.
    front_matter: its data, empty when there is none.
    """

    source: Source
    text: str
    blocks: tuple[Block, ...]
    pieces: tuple[Piece, ...]
    front_matter: Mapping[str, Any] = field(default_factory=dict)
    comments: tuple[Comment, ...] = ()
    notes: tuple[Note, ...] = ()
    gaps: tuple[Gap, ...] = ()

    def block_at(self, offset: int) -> Block:
        """The block that holds this offset of the text."""
        return self.blocks[bisect_right(self._block_starts, offset) - 1]

    def to_source(self, span: Span) -> Span:
        """The exact source of a span of the text: no markup before its start or after its end.

        A span lies in one block. One that does not gets a span that holds the source of its ends.
        """
        if span.start >= span.end or not self.pieces:
            at = self._source_at(span.start)
            return Span(at, at)
        last = self._piece_at(span.end - 1)
        start = self._source_at(span.start)
        end = last.source.end - (max(last.text.end - span.end, 0) if last.copied else 0)
        return Span(min(start, end), max(start, end))

    def is_verbatim(self, span: Span) -> bool:
        """True when the span's source is prose alone: no markup or entity lies inside it."""
        source = self.to_source(span)
        written = self.source.text[source.start : source.end]
        return written.split() == self.text[span.start : span.end].split()

    def sentences_of(self, block: Block) -> tuple[Span, ...]:
        """The sentences of one block, in order; segmented when they are first asked for."""
        start, end = block.text
        if start not in self._sentences:
            self._sentences[start] = tuple(
                Span(start + first, start + last) for first, last in sentences(self.text[start:end])
            )
        return self._sentences[start]

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds this offset of the text."""
        found = self.sentences_of(self.block_at(offset))
        return found[bisect_right(found, offset, key=lambda sentence: sentence.start) - 1]

    @cached_property
    def word_count(self) -> int:
        """Words of the article itself: page furniture and code do not count."""
        return sum(
            len(words(self.text[block.text.start : block.text.end]))
            for block in self.blocks
            if block.scope not in (Scope.FURNITURE, Scope.CODE)
        )

    @cached_property
    def pieces_in_source(self) -> list[Piece]:
        """The pieces as they stand in the source: a picture's text is read behind its block."""
        return sorted(self.pieces, key=lambda piece: piece.source)

    @cached_property
    def memo(self) -> dict[Any, Any]:
        """What checks have worked out about this text, under keys of their own, to do it once."""
        return {}

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.text.start for block in self.blocks]

    @cached_property
    def _sentences(self) -> dict[int, tuple[Span, ...]]:
        return {}

    @cached_property
    def _piece_starts(self) -> list[int]:
        return [piece.text.start for piece in self.pieces]

    def _piece_at(self, offset: int) -> Piece:
        return self.pieces[bisect_right(self._piece_starts, offset) - 1]

    def _source_at(self, offset: int) -> int:
        if not self.pieces:
            return 0
        piece = self._piece_at(offset)
        if offset >= piece.text.end:  # between two blocks
            return piece.source.end
        return piece.source.start + (offset - piece.text.start if piece.copied else 0)
