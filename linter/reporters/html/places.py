"""From the source to what the reader sees: the way that a finding takes onto the page.

A document maps its text to the source; a report knows source spans alone, so here is the way back.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from linter.document import OPAQUE
from linter.model import Span

if TYPE_CHECKING:
    from linter.document import Document


class Places:
    """Where source spans stand in a document's text."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        # Alternative texts are read after the block they stand in, so the order is not the text's.
        self._pieces = sorted(document.pieces, key=lambda piece: piece.source)
        self._ends = [piece.source.end for piece in self._pieces]

    def of(self, span: Span) -> tuple[Span, ...]:
        """The stretches of the text that a source span covers, in order; none for markup alone.

        Markup between them is not read, so stretches that touch are one.
        """
        found: list[Span] = []
        for place in range(bisect_left(self._ends, span.start + 1), len(self._pieces)):
            piece = self._pieces[place]
            if piece.source.start >= span.end:
                break
            start, end = piece.text
            if piece.copied:
                before = max(span.start - piece.source.start, 0)
                after = max(piece.source.end - span.end, 0)
                start, end = start + before, end - after
            if start < end:
                found.append(Span(start, end))
        return tuple(_joined(sorted(found)))

    def text(self, span: Span) -> str:
        """What is read at a source span; "" for markup alone."""
        read = " ".join(self._text[slice(*each)] for each in self.of(span))
        return read.replace(OPAQUE, "…")


def _joined(spans: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end == span.start:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined
