"""Charts as SVG: bars and columns, drawn by drawsvg. Colours come from the page's style sheet.

The figures of a chart stand beside it as text, so that nobody depends on seeing it.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import drawsvg
from markupsafe import Markup

_BAR_WIDTH, _BAR_HEIGHT = 100, 8
_GAP = 0.6  # between the parts of a bar
_COLUMN, _SPACE = 32, 8  # widths of a column and between two
_PLOT, _TOP, _FOOT = 96, 18, 20  # heights of the columns, of the figures over and the names below
_TEXT = 11  # size of letters


class Part(NamedTuple):
    """A part of a bar: how much, and the class that colours it."""

    value: float
    style: str


class Column(NamedTuple):
    """A column of a histogram: its name, how many, and the class that colours it."""

    name: str
    total: int
    style: str = "neutral"


@cache
def bar(parts: tuple[Part, ...], whole: float) -> Markup:
    """A bar of parts side by side; whole: its full length. It stretches to the room it gets."""
    drawing = _drawing(_BAR_WIDTH, _BAR_HEIGHT, "bar", preserveAspectRatio="none")
    at = 0.0
    for part in parts:
        length = _BAR_WIDTH * part.value / whole if whole else 0
        if length > 0:
            width = max(length - (_GAP if at + length < _BAR_WIDTH else 0), 0.4)
            drawing.append(
                drawsvg.Rectangle(_short(at), 0, _short(width), _BAR_HEIGHT, class_=part.style)
            )
        at += length
    return _markup(drawing)


def columns(bins: Sequence[Column]) -> Markup:
    """A histogram: a column for each bin, its count above, its name below."""
    width = len(bins) * (_COLUMN + _SPACE) + _SPACE
    height = _TOP + _PLOT + _FOOT
    most = max((each.total for each in bins), default=0)
    drawing = _drawing(width, height, "columns")
    base = _TOP + _PLOT
    for number, each in enumerate(bins):
        left = _SPACE + number * (_COLUMN + _SPACE)
        tall = max(_PLOT * each.total / most, 2) if each.total else 0
        if tall:
            drawing.append(
                drawsvg.Rectangle(left, _short(base - tall), _COLUMN, _short(tall),
                                  rx=2, class_=each.style)
            )  # fmt: skip
            drawing.append(_text(f"{each.total:,}", left, _short(base - tall - 5), "figure"))
        drawing.append(_text(each.name, left, height - 5, "name"))
    drawing.append(drawsvg.Line(0, base, width, base, class_="axis"))
    return _markup(drawing)


def _drawing(width: float, height: float, style: str, **attributes: str) -> drawsvg.Drawing:
    return drawsvg.Drawing(
        width,
        height,
        viewBox=f"0 0 {width} {height}",
        class_=f"chart {style}",
        aria_hidden="true",
        focusable="false",
        **attributes,
    )


def _text(text: str, left: float, y: float, style: str) -> drawsvg.Text:
    return drawsvg.Text(text, _TEXT, left + _COLUMN / 2, y, text_anchor="middle", class_=style)


def _short(number: float) -> float:
    return round(number, 2)


def _markup(drawing: drawsvg.Drawing) -> Markup:
    out = io.StringIO()
    drawing.as_svg(out, header="")
    return Markup(" ".join(out.getvalue().split()))  # noqa: S704 - drawsvg escapes what it is given
