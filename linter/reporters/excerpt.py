"""The source lines of a finding, cut to the screen, and where its carets stand.

The cost is bounded by the screen's width, not by the line: an article may be one line of megabytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from linter.model import Span
from linter.reporters.screen import Glyph, Screen, cells, first, last, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from linter.source import Source

_LINES = 3  # of a span that are shown; of a longer one the first and the last
_READ = 4  # code points read for each cell of the screen where letters may carry marks
_SNAP = 14  # glyphs given up at a cut so that it falls between words


class Line(NamedTuple):
    """One line of source: what stands before, inside and after the span.

    at: the cells before the carets; carets: how many, 0 for a line that is left unmarked.
    """

    before: str
    inside: str
    after: str
    at: int
    carets: int


def excerpt(source: Source, span: Span, screen: Screen, width: int) -> Iterator[Line]:
    """The lines that hold the span, at most `width` cells wide; none for an empty line."""
    parts = list(_parts(source, span))
    if len(parts) > _LINES:
        skipped = len(parts) - 2
        parts = [parts[0], parts[-1]]
    else:
        skipped = 0
    for number, part in enumerate(parts):
        if number and skipped:
            yield Line(f"{screen.ellipsis} {skipped} more lines {screen.ellipsis}", "", "", 0, 0)
        line = _cut(source.text, *part, screen, width)
        if line.before or line.inside or line.after:
            yield line


def _parts(source: Source, span: Span) -> Iterator[tuple[Span, Span]]:
    """Each line of the span with its part of it; of several parts, none that is blank."""
    text = source.text
    number = source.position(span.start).line
    while True:
        line = _line(source, number)
        part = Span(max(span.start, line.start), min(span.end, line.end))
        several = span.end > line.end or span.start < line.start
        if several:
            part = _stripped(text, part)
        if part.start < part.end or not several:
            yield line, Span(part.start, max(part.start, part.end))
        if span.end <= line.end or number == len(source.line_starts):
            return
        number += 1


def _line(source: Source, number: int) -> Span:
    """A line without its end."""
    starts = source.line_starts
    if number == len(starts):
        return Span(starts[-1], len(source.text))
    end = starts[number]
    end -= 2 if source.text[end - 2 : end] == "\r\n" else 1
    return Span(starts[number - 1], end)


def _stripped(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _cut(text: str, line: Span, part: Span, screen: Screen, width: int) -> Line:
    """The line cut to the width around its part of the span."""
    around = text[max(line.start, part.start - width) : min(line.end, part.end + width)]
    reach = width if screen.is_plain(around) else _READ * width
    dots = [Glyph(screen.ellipsis, len(screen.ellipsis))]
    inside = _inside(text, part, reach, screen, width - 2 * len(screen.ellipsis))
    start, end = max(line.start, part.start - reach), min(line.end, part.end + reach)
    before = screen.glyphs(text[start : part.start])
    after = screen.glyphs(text[part.end : end].rstrip())
    if start == line.start:
        before = _without_indent(before)
    room = width - cells(inside)
    left, right = cells(before), cells(after)
    if left + right > room or start > line.start or end < line.end:
        # The longer side gives way; each gets half where both are long.
        left_room = max(room // 2, room - right)
        right_room = room - min(left, left_room)
        if left > left_room or start > line.start:
            before = [*dots, *_snapped(last(before, left_room - len(screen.ellipsis))[::-1])[::-1]]
        if right > right_room or end < line.end:
            after = [*_snapped(first(after, right_room - len(screen.ellipsis))), *dots]
    return Line(shown(before), shown(inside), shown(after), cells(before), max(1, cells(inside)))


def _inside(text: str, part: Span, reach: int, screen: Screen, room: int) -> list[Glyph]:
    """The span itself; a long one is shown by its start and its end."""
    if part.end - part.start <= 2 * reach:
        whole = screen.glyphs(text[part.start : part.end])
        if cells(whole) <= room:
            return whole
        head = tail = whole
    else:
        head = screen.glyphs(text[part.start : part.start + reach])
        tail = screen.glyphs(text[part.end - reach : part.end])
    dots = Glyph(f" {screen.ellipsis} ", len(screen.ellipsis) + 2)
    half = (room - dots.cells) // 2
    head = _snapped(first(head, room - dots.cells - half))
    tail = _snapped(last(tail, half)[::-1])[::-1]
    return [*head, dots, *tail]


def _snapped(glyphs: list[Glyph]) -> list[Glyph]:
    """Without the piece of a word at the end, when it is short enough."""
    for back in range(1, min(_SNAP, len(glyphs)) + 1):
        if glyphs[-back].text == " ":
            return glyphs[:-back]
    return glyphs


def _without_indent(glyphs: list[Glyph]) -> list[Glyph]:
    for number, glyph in enumerate(glyphs):
        if not glyph.text.isspace():
            return glyphs[number:]
    return []
