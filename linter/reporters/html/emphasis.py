"""What is bold, italic or a link in a block: read from the markup that stands between its pieces.

For the eye only: a wrong guess costs a stretch of bold text and nothing else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from linter.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from linter.document import Block, Document, Piece

_MARKUP = re.compile(
    r"(?P<strong>\*\*|__|</?(?:strong|b)\b[^>]*>)"
    r"|(?P<em>[*_]|</?(?:em|i|cite)\b[^>]*>)"
    r"|(?P<opens>\[|<a\b[^>]*>)"
    r"|(?P<closes>\](?:\([^()]*\)|\[[^\]]*\])?|</a\s*>)",
    re.IGNORECASE,
)
# What may stand before a block's first letter: its own opening marks, not a bullet ("* ").
_BEFORE = re.compile(r"(?:[*_\[]|<(?:strong|b|em|i|cite|a)\b[^<>]*>)+\Z", re.IGNORECASE)
_REACH = 200  # characters before a block in which its opening marks are looked for


class Styled(NamedTuple):
    """A stretch of the text and its style: "strong", "em" or "link"."""

    span: Span
    style: str


def styled(document: Document, block: Block, pieces: Iterable[Piece]) -> tuple[Styled, ...]:
    """The styled stretches of one block; pieces: the block's, in order."""
    source = document.source.text
    before = _BEFORE.search(source, max(0, block.source.start - _REACH), block.source.start)
    at = before.start() if before else block.source.start
    opened: dict[str, int] = {}
    found: list[Styled] = []
    for piece in pieces:
        if at < piece.source.start:
            for mark in _MARKUP.finditer(source, at, piece.source.start):
                _take(mark, piece.text.start, opened, found)
        at = piece.source.end
    found += [Styled(Span(start, block.text.end), style) for style, start in opened.items()]
    return tuple(sorted(each for each in found if each.span.start < each.span.end))


def _take(mark: re.Match[str], at: int, opened: dict[str, int], found: list[Styled]) -> None:
    kind = mark.lastgroup or ""
    style = kind if kind in ("strong", "em") else "link"
    tag = mark.group()
    opens = kind == "opens" or (tag.startswith("<") and not tag.startswith("</"))
    closes = kind == "closes" or tag.startswith("</")
    if not opens and not closes:  # Markdown's marks are the same at both ends
        opens = style not in opened
    if opens:
        opened.setdefault(style, at)
    elif style in opened:
        found.append(Styled(Span(opened.pop(style), at), style))
