"""An article as its reader sees it, and the way back to its source.

A parser feeds a `DocumentBuilder` with stretches of the source in reading order; the builder makes
one text of all blocks and a source map: pieces that are copied 1:1, or replaced (an entity, a soft
line break, a character that nobody sees). A span in that text maps to the exact span in the source.
"""

from __future__ import annotations

import re
import unicodedata
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

# What a reader does not see as it is written. White space folds to one space, as in a browser;
# invisible characters vanish; ligatures, full-width and mathematical letters are read as letters.
_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_LETTERFORM = "\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff"
_NO_PROSE = (OPAQUE,)
_SPACES = re.compile(r"[^\S ]\s*|  \s*")
_RARE = re.compile(rf"[{_INVISIBLE}{_LETTERFORM}]")
_IRREGULAR = re.compile(rf"{_SPACES.pattern}|[{_INVISIBLE}]+|[{_LETTERFORM}]")


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


class DocumentBuilder:
    """Collects an article's blocks in reading order. Offsets given to it are source offsets."""

    def __init__(self, source: Source) -> None:
        self._source = source
        # Few articles have rare characters; looking for white space alone is three times as fast.
        self._irregular = _IRREGULAR if _RARE.search(source.text) else _SPACES
        self._chunks: list[str] = []
        self._pieces: list[Piece] = []
        self._blocks: list[Block] = []
        self._comments: list[Comment] = []
        self._notes: list[Note] = []
        self._gaps: list[Gap] = []
        self._at = 0  # length of the text so far
        self._block_at = 0  # where the open block starts in it
        self._block_piece = 0  # its first piece

    def copy(self, start: int, end: int) -> None:
        """This stretch of the source is prose, as it stands."""
        text = self._source.text
        at = start
        for irregular in self._irregular.finditer(text, start, end):
            self._add(text[at : irregular.start()], at, irregular.start(), copied=True)
            self.replace(irregular.start(), irregular.end(), _as_read(irregular.group()))
            at = irregular.end()
        self._add(text[at:end], at, end, copied=True)

    def replace(self, start: int, end: int, text: str) -> None:
        """The reader sees `text` where this stretch of the source stands ("" for nothing)."""
        self._add(text, start, end, copied=False)

    def comment(self, start: int, end: int, text: str) -> None:
        self._comments.append(Comment(Span(start, end), text))

    def note(self, id: str, start: int, end: int, message: str) -> None:
        self._notes.append(Note(id, Span(start, end), message))

    def gap(self, kind: str, start: int, end: int) -> None:
        self._gaps.append(Gap(Span(start, end), kind, self._at))

    def end_block(self, scope: Scope, level: int = 0) -> None:
        """What was added since the last call is one block; without text it is none."""
        pieces = self._pieces
        while len(pieces) > self._block_piece and self._chunks[-1].isspace():
            self._drop_last()  # a break or space before the block's end is not read
        if len(pieces) > self._block_piece:
            self._trim_last()
            if self._is_empty():
                self._drop_block()
        if len(pieces) == self._block_piece:
            return
        first = pieces[self._block_piece]
        self._blocks.append(
            Block(
                scope,
                Span(self._block_at, self._at),
                Span(first.source.start, pieces[-1].source.end),
                level,
            )
        )
        self._chunks.append(BLOCK_END)
        self._at += len(BLOCK_END)
        self._block_at = self._at
        self._block_piece = len(pieces)

    def build(self, front_matter: Mapping[str, Any] | None = None) -> Document:
        """The document; an open block is dropped, so close it first."""
        return Document(
            self._source,
            "".join(self._chunks),
            tuple(self._blocks),
            tuple(self._pieces),
            front_matter or {},
            tuple(sorted(self._comments)),
            tuple(self._notes),
            tuple(sorted(self._gaps)),
        )

    def _add(self, text: str, start: int, end: int, *, copied: bool) -> None:
        if text and text[0] in " \u2028":
            if text[0] == LINE_BREAK and len(self._pieces) > self._block_piece:
                self._trim_end()  # the break is what is read of "word <br>"
            if self._after_space():
                # White space folds across markup, too: "<b>bust </b> cancer".
                text, start = text[1:], start + copied
        if not text:
            return
        self._pieces.append(Piece(Span(self._at, self._at + len(text)), Span(start, end), copied))
        self._chunks.append(text)
        self._at += len(text)

    def _after_space(self) -> bool:
        if len(self._pieces) == self._block_piece:
            return True
        return self._chunks[-1][-1] in " \u2028"

    def _is_empty(self) -> bool:
        """True when nothing of the open block is prose: a lone template tag, an image's frame."""
        if self._chunks[-1] not in _NO_PROSE:
            return False
        count = len(self._pieces) - self._block_piece
        return all(chunk.isspace() or chunk in _NO_PROSE for chunk in self._chunks[-count:])

    def _drop_block(self) -> None:
        while len(self._pieces) > self._block_piece:
            self._drop_last()

    def _trim_end(self) -> None:
        if self._chunks[-1].isspace() and self._chunks[-1] != LINE_BREAK:
            self._drop_last()
        else:
            self._trim_last()

    def _drop_last(self) -> None:
        self._pieces.pop()
        self._at -= len(self._chunks.pop())

    def _trim_last(self) -> None:
        if not self._pieces[-1].copied:
            return
        kept = self._chunks[-1].rstrip(" ")
        cut = len(self._chunks[-1]) - len(kept)
        if not cut:
            return
        last = self._pieces[-1]
        self._pieces[-1] = Piece(
            Span(last.text.start, last.text.end - cut),
            Span(last.source.start, last.source.end - cut),
            True,
        )
        self._chunks[-1] = kept
        self._at -= cut


def as_read(text: str) -> str:
    """What a reader sees of this text: white space folded, no invisible characters."""
    return _IRREGULAR.sub(lambda found: _as_read(found.group()), text)


def _as_read(irregular: str) -> str:
    if irregular.isspace():
        return " "
    if unicodedata.category(irregular[0]) in ("Cf", "Mn"):
        return ""
    return unicodedata.normalize("NFKC", irregular)
