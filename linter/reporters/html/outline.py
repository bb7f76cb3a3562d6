"""An article's blocks as a page shows them: lists, tables and quotes put together again.

A document is a row of blocks; which list item or table row one belongs to is read from the source
before it. For the eye only: no finding depends on it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from linter.model import Scope
from linter.parsers import markup_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from linter.document import Block
    from linter.source import Source

_ITEM = re.compile(r"^([ \t>]*)(?:([-+*])|(\d{1,9})[.)])[ \t]+(?:\[[ xX]\][ \t]+)?\Z")
_INDENT = 2  # columns that a nested list is indented by, at least
_MAX_DEPTH = 5  # of lists; deeper ones are shown at this depth
_HTML_LIST = re.compile(r"<(/?)(ol|ul|dl|li|dt|dd)\b", re.IGNORECASE)
_ITEMS = ("li", "dt", "dd")
_HTML_CELL = re.compile(r"<(table|tr|td|th)\b", re.IGNORECASE)
_PIPE = re.compile(r"(?<!\\)\|")
_BLANK_LINE = re.compile(r"(?:\r\n|\r(?!\n)|\n)[ \t>]*[\r\n]")
_LONG_LINE = 5_000  # characters: where no table's line is read again for each of its cells
_MAX_COLUMN = 60  # of a table; what stands further right is put side by side


class Placed(NamedTuple):
    """A block and where it stands.

    shape: "p", "h", "li", "cell", "quote", "code" or "frame". depth: of a list item, from 0.
    marker: of a list item: "•", a number with its dot, or "" for one that goes on. row, column: of
    a table cell, from 0; head: whether it heads its column. new: whether a table begins.
    """

    block: Block
    shape: str
    depth: int = 0
    marker: str = ""
    row: int = 0
    column: int = 0
    head: bool = False
    new: bool = False


def placed(source: Source, blocks: Sequence[Block]) -> Iterator[Placed]:
    """Each block with its place, in order."""
    html = markup_of(source.path) == "html"
    lists = _Lists()
    last: Placed | None = None
    last_end = 0
    for block in blocks:
        between = source.text[last_end : block.source.start]  # nothing for an alternative text
        begins = lists.read(between) if "<" in between else False
        if block.scope is Scope.LIST:
            made = lists.item(block, begins) if lists.open else _item(source, block)
        elif block.scope is Scope.TABLE:
            before = last if last and last.shape == "cell" else None
            made = (_html_cell if html else _cell)(source, block, between, before)
        else:
            made = Placed(block, _SHAPES.get(block.scope, "p"))
        yield made
        last = made
        last_end = max(last_end, block.source.end)


_SHAPES = {
    Scope.HEADING: "h",
    Scope.QUOTE: "quote",
    Scope.CODE: "code",
    Scope.FURNITURE: "frame",
    Scope.FRONT_MATTER: "frame",
}


def _item(source: Source, block: Block) -> Placed:
    """A list item of Markdown or plain text, by what stands before it on its line."""
    line = source.position(block.source.start).line
    start = max(source.line_starts[line - 1], block.source.start - _LONG_LINE)
    found = _ITEM.match(source.text[start : block.source.start].rstrip("*_`[<"))
    if not found:
        return Placed(block, "li", marker="")
    indent = len(found[1].replace(">", "").expandtabs(4))
    marker = f"{found[3]}." if found[3] else "•"
    return Placed(block, "li", min(indent // _INDENT, _MAX_DEPTH), marker)


class _Lists:
    """The HTML lists that are open, and how many items each has had."""

    def __init__(self) -> None:
        self.open: list[tuple[str, int]] = []

    def read(self, markup: str) -> bool:
        """Takes the tags between two blocks; True when an item begins after them."""
        begins = False
        for closing, tag in _HTML_LIST.findall(markup):
            name = tag.lower()
            if name in _ITEMS:
                begins = not closing
                if begins and self.open:
                    outer, count = self.open[-1]
                    self.open[-1] = (outer, count + 1)
            elif not closing:
                self.open.append((name, 0))
            elif self.open:
                self.open.pop()
        return begins

    def item(self, block: Block, begins: bool) -> Placed:
        name, count = self.open[-1]
        marker = f"{count}." if name == "ol" else "•"
        depth = min(len(self.open) - 1, _MAX_DEPTH)
        return Placed(block, "li", depth, marker if begins else "")


def _html_cell(source: Source, block: Block, between: str, before: Placed | None) -> Placed:  # noqa: ARG001
    tags = [tag.lower() for tag in _HTML_CELL.findall(between)]
    new = before is None or "table" in tags
    row = column = 0
    head = bool(tags) and tags[-1] == "th"
    if before and not new:
        row = before.row + tags.count("tr")
        column = before.column
        head = head or (not tags and before.head)  # a second paragraph in one cell
    if "tr" in tags:
        column = len(tags) - tags[::-1].index("tr")  # the first tag after the row's
        column = len(tags) - column - 1
    elif tags:
        column += len(tags) if before and not new else len(tags) - 1
    return Placed(block, "cell", row=row, column=_column(column), head=head, new=new)


def _cell(source: Source, block: Block, between: str, before: Placed | None) -> Placed:
    start = source.line_starts[source.position(block.source.start).line - 1]
    if block.source.start - start > _LONG_LINE and before:
        column = before.column + 1
    else:
        row = source.text[start : block.source.start].lstrip(" \t>")
        column = len(_PIPE.findall(row)) - row.startswith("|")
    if before is None:
        return Placed(block, "cell", column=_column(column), head=True, new=True)
    down = "\n" in between or "\r" in between
    new = bool(_BLANK_LINE.search(between))
    head = new or (before.head and not down)
    row_number = 0 if new else before.row + down
    return Placed(block, "cell", row=row_number, column=_column(column), head=head, new=new)


def _column(number: int) -> int:
    return min(max(number, 0), _MAX_COLUMN)
