"""An article as it reads, for a page: groups of blocks, each a row of runs with its findings."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from linter.document import OPAQUE
from linter.model import Scope, Span
from linter.parsers import front_matter
from linter.reporters.html.emphasis import styled
from linter.reporters.html.outline import Placed, placed
from linter.reporters.html.runs import Layer, Mark, Run, split
from linter.reporters.html.texts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from linter.document import Block, Document
    from linter.model import Finding
    from linter.reporters.html.places import Places

_SNIPPET = 80  # characters shown of markup that is no text
_CODE_FENCE = re.compile(r"^`+ ?| ?`+$")


class Pin(NamedTuple):
    """A finding about what is not read as text: an image without words, a comment."""

    number: int
    severity: str
    snippet: str


@dataclass(frozen=True, slots=True)
class Part:
    """One block: where it stands (see `outline.Placed`), its runs, and the pins before it.

    level: of a heading on the page, 2 to 6; as_written: the level that the article gives it.
    """

    placed: Placed
    runs: tuple[Run, ...]
    pins: tuple[Pin, ...] = ()
    level: int = 0
    as_written: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that belong together. shape: "text", "list", "table", "quote", "code" or "frame".

    rows: of a table, by row and column, the parts of each cell.
    """

    shape: str
    parts: tuple[Part, ...]
    rows: tuple[tuple[tuple[Part, ...], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """The article. front_matter: its lines as they stand. pins: those after its last block."""

    groups: tuple[Group, ...]
    front_matter: tuple[Run, ...] = ()
    pins: tuple[Pin, ...] = ()


def read(
    document: Document,
    places: Places,
    findings: Mapping[int, Finding],
    heats: Iterable[tuple[Span, str]] = (),
) -> Reading:
    """The article with these findings on it, by their number on the page.

    heats: source spans of sentences and how hard each is to read ("1" easy, "6" hard).
    """
    return _Reader(document, places, findings, heats).reading()


class _Reader:
    def __init__(
        self,
        document: Document,
        places: Places,
        findings: Mapping[int, Finding],
        heats: Iterable[tuple[Span, str]],
    ) -> None:
        self.document = document
        self.source = document.source.text
        self.front = _front(document)
        self.fronted: list[Mark] = []  # findings in the front matter
        self.pinned: list[tuple[int, Pin]] = []  # and those that stand nowhere in the text
        self.starts = [block.text.start for block in document.blocks]
        self.marks: dict[int, list[Mark]] = {}
        self.heats: dict[int, list[Layer]] = {}
        for number, finding in findings.items():
            self._place(number, finding, places.of(finding.span))
        for source, level in heats:
            for span in places.of(source):
                for block in self._blocks_over(span):
                    self.heats.setdefault(block, []).append(Layer(span, level))
        self.pinned.sort(key=lambda pinned: pinned[0])
        self.pieces = [piece.text.start for piece in document.pieces]
        self.level = 1  # of the last heading; the page's own is the first

    def reading(self) -> Reading:
        parts = [
            self._part(number, each)
            for number, each in enumerate(placed(self.document.source, self.document.blocks))
        ]
        rest = tuple(pin for _, pin in self.pinned)  # those after the last block
        front: tuple[Run, ...] = ()
        if self.front.end:
            front = split(self.source, self.front, self.fronted)
        return Reading(tuple(_grouped(parts)), front, rest)

    def _place(self, number: int, finding: Finding, spans: Sequence[Span]) -> None:
        severity = finding.severity
        if finding.span.start < self.front.end and finding.span.start < finding.span.end:
            self.fronted.append(Mark(finding.span, number, severity, first=True))
        elif spans:
            first = True
            for span in spans:
                for block in self._blocks_over(span):
                    self.marks.setdefault(block, []).append(Mark(span, number, severity, first))
                    first = False
        else:
            snippet = shortened(self.source[slice(*finding.span)], _SNIPPET)
            self.pinned.append((finding.span.start, Pin(number, severity.value, snippet)))

    def _blocks_over(self, span: Span) -> range:
        first = max(bisect_right(self.starts, span.start) - 1, 0)
        return range(first, max(bisect_left(self.starts, span.end), first + 1))

    def _part(self, number: int, where: Placed) -> Part:
        block = where.block
        pins = []
        while self.pinned and self.pinned[0][0] <= block.source.start:
            pins.append(self.pinned.pop(0)[1])
        level = 0
        if where.shape == "h":  # a page's headings leave no level out, whatever the article does
            level = self.level = min(max(block.level, 1) + 1, self.level + 1, 6)
        return Part(where, self._runs(number, block), tuple(pins), level, block.level)

    def _runs(self, number: int, block: Block) -> tuple[Run, ...]:
        marks = self.marks.get(number, ())
        if block.scope is Scope.CODE and not marks:  # its spaces and lines count
            return split(self.source, block.source)
        first = bisect_left(self.pieces, block.text.start)
        pieces = self.document.pieces[first : bisect_left(self.pieces, block.text.end)]
        text = self.document.text
        layers = [Layer(*each) for each in styled(self.document, block, pieces)]
        codes = {}
        for piece in pieces:
            if not piece.copied and OPAQUE in text[slice(*piece.text)]:
                layers.append(Layer(piece.text, "code"))
                codes[piece.text.start] = shortened(self.source[slice(*piece.source)], _SNIPPET)
        runs = split(text, block.text, marks, self.heats.get(number, ()), layers)
        return tuple(_with_code(runs, block.text.start, codes)) if codes else runs


def _front(document: Document) -> Span:
    """Where the data before the article stands; empty in a markup that has none."""
    found = front_matter.read(document.source.text)
    if not found or any(block.source.start < found.span.end for block in document.blocks):
        return Span(0, 0)
    return found.span


def _with_code(runs: Iterable[Run], at: int, codes: Mapping[int, str]) -> Iterator[Run]:
    """The runs with code and addresses as they are written, where the text has a stand-in."""
    for run in runs:
        yield run._replace(text=_CODE_FENCE.sub("", codes[at])) if at in codes else run
        at += len(run.text)


def _grouped(parts: Iterable[Part]) -> Iterator[Group]:
    for shape, members in groupby(parts, key=lambda part: _SHAPES.get(part.placed.shape, "text")):
        if shape == "table":
            yield from _tables(members)
        else:
            yield Group(shape, tuple(members))


_SHAPES = {"li": "list", "cell": "table", "quote": "quote", "code": "code", "frame": "frame"}


def _tables(parts: Iterable[Part]) -> Iterator[Group]:
    table: list[Part] = []
    for part in parts:
        if part.placed.new and table:
            yield _table(table)
            table = []
        table.append(part)
    yield _table(table)


def _table(parts: list[Part]) -> Group:
    cells: dict[tuple[int, int], tuple[Part, ...]] = {}
    for part in parts:
        where = (part.placed.row, part.placed.column)
        cells[where] = (*cells.get(where, ()), part)
    rows = range(max(row for row, _ in cells) + 1)
    columns = range(max(column for _, column in cells) + 1)
    return Group(
        "table",
        tuple(parts),
        tuple(tuple(cells.get((row, column), ()) for column in columns) for row in rows),
    )
