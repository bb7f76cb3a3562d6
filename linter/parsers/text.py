"""Plain text: paragraphs, bullets and headings as people type them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from linter.builder import DocumentBuilder
from linter.document import Document
from linter.model import Scope
from linter.parsers.writer import Writer, urls

if TYPE_CHECKING:
    from linter.source import Source

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_BULLET = re.compile(r"[ \t]*(?:[•‣◦▪●·*+\-–—]|\(?\d{1,3}[.)]|[a-zA-Z]\))[ \t]+(?=\S)")
_RULE = re.compile(r"[ \t]*([-=_*~#])(?:[ \t]*\1){2,}[ \t]*\Z")
_HEADING_LENGTH = 80  # a line that is longer is a paragraph without its full stop
_SENTENCE_END = tuple(".!?:;,…\"”')")


def parse(source: Source) -> Document:
    """The article in a plain text."""
    builder = DocumentBuilder(source)
    write(Writer(source, builder, source.text, ()), 0)
    return builder.build()


def write(writer: Writer, start: int) -> None:
    """Writes the text from `start` on as plain text."""
    text = writer.shadow
    block: list[tuple[int, int]] = []
    scope = Scope.PROSE
    for line in _LINE.finditer(text, start):
        first, last = line.span(1)
        if not line.group(1).strip() or _RULE.match(line.group(1)):
            _close(writer, block, scope)
            block, scope = [], Scope.PROSE
            continue
        bullet = _BULLET.match(text, first, last)
        if bullet:
            _close(writer, block, scope)
            block, scope = [(bullet.end(), last)], Scope.LIST
        else:
            block.append((first, last))
    _close(writer, block, scope)


def _close(writer: Writer, lines: list[tuple[int, int]], scope: Scope) -> None:
    if not lines:
        return
    text = writer.shadow
    start, end = lines[0][0], lines[-1][1]
    level = 0
    if scope is Scope.PROSE and len(lines) == 1 and _is_heading(text[start:end].strip()):
        scope, level = Scope.HEADING, 1
    writer.write(start, end, urls(text, start, end))
    writer.builder.end_block(scope, level)


def _is_heading(line: str) -> bool:
    return (
        len(line) <= _HEADING_LENGTH
        and not line.endswith(_SENTENCE_END)
        and any(char.isalpha() for char in line)
    )
