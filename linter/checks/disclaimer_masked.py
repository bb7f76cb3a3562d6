"""Words in which a word filter has masked letters: "prac***ioner", "subs***ute".

Markdown takes three stars for emphasis, so that the reader sees "subsute"; the source tells.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from linter.checks.disclaimer_mended import Repair
from linter.document import Document
from linter.model import Span

_SHOWN = re.compile(r"[^\W\d_]+\*{2,}[^\W\d_]+")
_TAKEN = re.compile(r"[^\W\d_]\*{3,}[^\W\d_]")
_LONGEST = 40  # letters of a word, on either side of its stars
_WORD = re.compile(r"[^\W\d_]+")


def masked(document: Document) -> Iterator[Repair]:
    """Each such word of the document's text; nobody knows what it meant."""
    if "**" not in document.source.text:
        return
    for found in _SHOWN.finditer(document.text):
        yield Repair(Span(*found.span()), found.group(), is_slot=True)
    pieces = document.pieces_in_source
    starts = [each.source.start for each in pieces]
    for found in _TAKEN.finditer(document.source.text):
        piece = pieces[max(0, bisect_right(starts, found.start()) - 1)]
        if not piece.copied or not piece.source.start <= found.start() < piece.source.end:
            continue  # in code, a comment, front matter
        at = piece.text.start + found.start() - piece.source.start
        start = max(0, at - _LONGEST)
        # The first piece ends where the stars are: the word goes on in the next.
        for word in _WORD.finditer(document.text, start, at + _LONGEST):
            if word.start() <= at < word.end():
                yield Repair(Span(*word.span()), word.group(), is_slot=True)
