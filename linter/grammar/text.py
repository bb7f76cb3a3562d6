"""An article as LanguageTool reads it: prose alone, in pieces, and the way back from its offsets.

LanguageTool counts UTF-16 units in the text that it was sent; we count code points in the
document's text. What is sent differs from that text in single characters only, so that offsets
within a block differ by a constant.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from linter.document import LINE_BREAK, Block, Document
from linter.model import Scope, Span

PIECE = 10_000  # code points sent in one request: most articles, about a second's work
BETWEEN = "\n\n"  # between blocks: LanguageTool's end of a paragraph
READ = (Scope.PROSE, Scope.HEADING, Scope.LIST, Scope.TABLE, Scope.QUOTE)
# Not text in a form or in JSON: controls and lone surrogates. U+FFFE and U+FFFF are no characters.
_UNSENT = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class Piece(NamedTuple):
    """A stretch of the article in one request.

    text: what is sent. starts, origins: where each part of it starts, in it and in the document.
    """

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]

    def to_document(self, span: Span) -> Span | None:
        """The span in the document's text; None for one that lies in several blocks."""
        part = bisect_right(self.starts, span.start) - 1
        following = self.starts[part + 1] if part + 1 < len(self.starts) else None
        if following is not None and span.end > following - len(BETWEEN):
            return None
        by = self.origins[part] - self.starts[part]
        return Span(span.start + by, span.end + by)


class Units:
    """Offsets in UTF-16 units as offsets in code points, for one text."""

    def __init__(self, text: str) -> None:
        self._pairs = [
            at + before
            for before, at in enumerate(at for at, each in enumerate(text) if each > "\uffff")
        ]

    def span(self, offset: int, length: int) -> Span:
        """The code points of `length` units from `offset` on."""
        return Span(self._code_points(offset), self._code_points(offset + length))

    def _code_points(self, unit: int) -> int:
        return unit - bisect_left(self._pairs, unit)


def read_blocks(document: Document) -> Iterator[Block]:
    """The blocks that are proofread: the article's own prose."""
    return (block for block in document.blocks if block.scope in READ)


def size(document: Document) -> int:
    """How many code points there are to proofread."""
    return sum(block.text.end - block.text.start for block in read_blocks(document))


def pieces(document: Document, most: int = PIECE) -> Iterator[Piece]:
    """The article's prose in order, in pieces of at most `most` code points."""
    sent = _UNSENT.sub(" ", document.text).replace(LINE_BREAK, "\n")
    parts: list[Span] = []
    length = 0
    for block in read_blocks(document):
        for part in _parts(document, block, most):
            more = part.end - part.start + len(BETWEEN)
            if parts and length + more > most:
                yield _piece(sent, parts)
                parts, length = [], 0
            parts.append(part)
            length += more
    if parts:
        yield _piece(sent, parts)


def _piece(sent: str, parts: list[Span]) -> Piece:
    starts, at = [], 0
    for part in parts:
        starts.append(at)
        at += part.end - part.start + len(BETWEEN)
    text = BETWEEN.join(sent[start:end] for start, end in parts)
    return Piece(text, tuple(starts), tuple(part.start for part in parts))


def _parts(document: Document, block: Block, most: int) -> Iterator[Span]:
    """The block, or, where it is too long for one piece, runs of its sentences."""
    if block.text.end - block.text.start <= most:
        yield block.text
        return
    start = end = block.text.start
    for sentence in document.sentences_of(block):
        if sentence.end - start > most and end > start:
            yield Span(start, end)
            start = sentence.start
        end = sentence.end
        while end - start > most:  # a sentence without an end: cut at a space, if there is one
            cut = document.text.rfind(" ", start + 1, start + most)
            cut = cut if cut > 0 else start + most
            yield Span(start, cut)
            start = cut
    if end > start:
        yield Span(start, end)
