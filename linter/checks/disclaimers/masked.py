"""Words in which a word filter has masked letters: "prac***ioner", "subs***ute".

Markdown takes three stars for emphasis, so that the reader sees "subsute"; the source tells.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from linter.checks.disclaimers.mended import Repair
from linter.document import Document
from linter.model import Span

_STARS = re.compile(r"\*{2,}")
_LONGEST = 40  # letters of a word, on either side of its stars
_WORD = re.compile(r"(?:[^\W\d_]|\*\*+)+")
_EATEN = 3  # stars: two within a word are emphasis more often than not


def masked(document: Document) -> Iterator[Repair]:
    """Each such word of the document's text; nobody knows what it meant."""
    if "**" not in document.source.text:
        return
    pieces = document.pieces_in_source
    starts = [each.source.start for each in pieces]
    for at, stars in _inside_words(document.source.text):
        number = bisect_right(starts, at) - 1
        if number < 0 or not pieces[number].copied or at >= pieces[number].source.end:
            continue  # in code, a comment, front matter
        piece = pieces[number]
        offset = piece.text.start + at - piece.source.start
        word = _word_at(document.text, offset)
        if stars >= _EATEN or "*" in document.text[word.start : word.end]:
            yield Repair(word, document.text[word.start : word.end], is_slot=True)


def _inside_words(text: str) -> Iterator[tuple[int, int]]:
    """Stars between two letters: where the letter before them stands, and how many they are."""
    for found in _STARS.finditer(text):
        start, end = found.span()
        if text[start - 1 : start].isalpha() and text[end : end + 1].isalpha():
            yield start - 1, end - start


def _word_at(text: str, offset: int) -> Span:
    """The word around a letter, as far as words are long."""
    for word in _WORD.finditer(text, max(0, offset - _LONGEST), offset + _LONGEST):
        if word.start() <= offset < word.end():
            return Span(*word.span())
    return Span(offset, offset + 1)
