"""Makes a document: a parser tells it what of the source is read, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from linter.document import (
    BLOCK_END,
    LINE_BREAK,
    OPAQUE,
    Block,
    Comment,
    Document,
    Gap,
    Note,
    Piece,
)
from linter.model import Scope, Span
from linter.visible import irregular_in, read_as

if TYPE_CHECKING:
    from collections.abc import Mapping

    from linter.source import Source

_NO_PROSE = (OPAQUE,)


class DocumentBuilder:
    """Collects an article's blocks in reading order. Offsets given to it are source offsets."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._irregular = irregular_in(source.text)
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
            self.replace(irregular.start(), irregular.end(), read_as(irregular.group()))
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
