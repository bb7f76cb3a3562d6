"""A block as runs of text: a run lies under the same findings, the same shade, the same style."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from linter.reporters.html.texts import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from linter.model import Severity, Span


class Mark(NamedTuple):
    """A finding's stretch of a text. number: the finding's on its page. first: of its stretches."""

    span: Span
    number: int
    severity: Severity
    first: bool


class Layer(NamedTuple):
    """A stretch with one property: how hard it is to read ("1" to "6"), or a style's name."""

    span: Span
    value: str


_Layered = TypeVar("_Layered", Mark, Layer)


class Run(NamedTuple):
    """A stretch of text that is laid out in one piece.

    numbers: of the findings over it, the narrowest first. severity: the worst of them, or "".
    opens: of the findings that begin here. heat: how hard the sentence is, or "". styles: what the
    text is ("strong", "em", "link", "code").
    """

    text: str
    numbers: tuple[int, ...] = ()
    severity: str = ""
    opens: tuple[int, ...] = ()
    heat: str = ""
    styles: tuple[str, ...] = ()


def split(
    text: str,
    within: Span,
    marks: Sequence[Mark] = (),
    heats: Sequence[Layer] = (),
    styles: Sequence[Layer] = (),
) -> tuple[Run, ...]:
    """The runs of one stretch of a text, in order; together they are that stretch."""
    edges = {*within}
    for layer in (marks, heats, styles):
        for each in layer:
            edges.update(edge for edge in each.span if within.start < edge < within.end)
    ordered = sorted(edges)
    stretches = list(pairwise(ordered))
    starts = [start for start, _ in stretches]
    over = zip(_over(marks, starts), _over(heats, starts), _over(styles, starts), strict=True)
    return tuple(
        _run(text[start:end], start, *layers)
        for (start, end), layers in zip(stretches, over, strict=True)
    )


def _run(text: str, start: int, marks: list[Mark], heats: list[Layer], styles: list[Layer]) -> Run:
    marks.sort(key=lambda mark: (mark.span.end - mark.span.start, mark.number))
    return Run(
        printable(text),
        tuple(mark.number for mark in marks),
        min(marks, key=lambda mark: mark.severity.rank).severity.value if marks else "",
        tuple(mark.number for mark in marks if mark.first and start == mark.span.start),
        max((heat.value for heat in heats), default=""),
        tuple(sorted({style.value for style in styles})),
    )


def _over(layers: Sequence[_Layered], starts: Iterable[int]) -> Iterator[list[_Layered]]:
    """The layers that lie over each of the starts, which are in order."""
    waiting = sorted(layers, key=lambda layer: layer.span, reverse=True)
    open_: list[_Layered] = []
    for start in starts:
        while waiting and waiting[-1].span.start <= start:
            open_.append(waiting.pop())
        open_ = [layer for layer in open_ if layer.span.end > start]
        yield list(open_)
