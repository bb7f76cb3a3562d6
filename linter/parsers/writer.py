"""Writes stretches of a source into a document, around what is no prose inside them."""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from linter.builder import DocumentBuilder
from linter.document import OPAQUE
from linter.visible import as_read

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from linter.source import Source


class Edit(NamedTuple):
    """The reader sees `text` where this stretch of the source stands."""

    start: int
    end: int
    text: str


_ENTITY = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]{1,31};?)")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\[\]\"]+", re.IGNORECASE)
_URL_TAIL = ".,;:!?*_~'\"’”»…"  # ends a sentence or a quotation rather than an address


class Writer:
    """Puts stretches of the source into the builder.

    shadow: the source text with template tags masked, same length; for parsers to look at.
    holes: what is no prose wherever it stands (template tags), in order.
    """

    def __init__(
        self, source: Source, builder: DocumentBuilder, shadow: str, holes: Sequence[Edit]
    ) -> None:
        self.source = source
        self.builder = builder
        self.shadow = shadow
        self._holes = holes
        self._starts = [hole.start for hole in holes]

    def write(self, start: int, end: int, edits: Iterable[Edit] = ()) -> None:
        """This stretch is prose but for the edits; an edit inside an earlier one has no effect."""
        if self._holes:
            edits = sorted([*edits, *self._holes_in(start, end)])
        builder = self.builder
        at = start
        for first, last, text in edits:
            if last <= at:
                continue
            if first > at:
                builder.copy(at, first)
            builder.replace(max(first, at), last, text)
            at = last
        if at < end:
            builder.copy(at, end)

    def _holes_in(self, start: int, end: int) -> Iterable[Edit]:
        at = max(bisect_left(self._starts, start) - 1, 0)
        for hole in self._holes[at : bisect_left(self._starts, end)]:
            if hole.end > start:
                yield Edit(max(hole.start, start), min(hole.end, end), hole.text)


def entities(text: str, start: int, end: int) -> Iterable[Edit]:
    """Character references in a stretch, decoded as a browser does."""
    for found in _ENTITY.finditer(text, start, end):
        edit = entity(found.group(), found.start())
        if edit:
            yield edit


def entity(raw: str, at: int) -> Edit | None:
    """The character reference at the start of `raw`, or None when it is none."""
    decoded = html.unescape(raw)
    if decoded == raw:
        return None
    # "&ampx" is "&x": the x is copied, it is no part of the reference.
    tail = 0
    while tail + 1 < len(decoded) and decoded[-tail - 1] == raw[-tail - 1]:
        tail += 1
    cut = len(raw) - tail
    return Edit(at, at + cut, as_read(decoded[: len(decoded) - tail]))


def urls(text: str, start: int, end: int) -> Iterable[Edit]:
    """Addresses in a stretch of plain text."""
    for found in _URL.finditer(text, start, end):
        yield Edit(found.start(), url_end(found.group(), found.start()), OPAQUE)


def url_end(raw: str, at: int) -> int:
    """Where an address that was found at `at` ends: closing punctuation is not part of it."""
    end = len(raw)
    stray = raw.count(")") - raw.count("(")
    while end and (raw[end - 1] in _URL_TAIL or (raw[end - 1] == ")" and stray > 0)):
        end -= 1
        stray -= raw[end] == ")"
    return at + end
