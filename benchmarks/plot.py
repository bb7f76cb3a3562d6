"""A picture of growth: seconds against size, both logarithmic, as SVG."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import drawsvg

_WIDTH, _HEIGHT, _MARGIN = 720, 400, 60  # pixels
_COLOURS = ("#1b6ca8", "#b5482a", "#2e7d4f", "#8a8a8a")


def picture(series: Mapping[str, Sequence[tuple[int, float]]]) -> str:
    """series: by name, (size, seconds) of each run."""
    points = [point for each in series.values() for point in each] or [(1, 1.0)]
    columns = range(math.ceil(math.log10(max(size for size, _ in points))) + 1)
    rows = range(
        math.floor(math.log10(min(seconds for _, seconds in points))),
        math.ceil(math.log10(max(seconds for _, seconds in points))) + 1,
    )

    def x(size: float) -> float:
        return _MARGIN + (_WIDTH - 2 * _MARGIN) * math.log10(size) / max(1, columns[-1])

    def y(seconds: float) -> float:
        share = (math.log10(seconds) - rows[0]) / max(1, rows[-1] - rows[0])
        return _HEIGHT - _MARGIN - (_HEIGHT - 2 * _MARGIN) * share

    drawing = drawsvg.Drawing(_WIDTH, _HEIGHT, id_prefix="b", font_family="sans-serif")
    drawing.append(drawsvg.Rectangle(0, 0, _WIDTH, _HEIGHT, fill="white"))
    for power in columns:
        at = x(10**power)
        drawing.append(drawsvg.Line(at, y(10 ** rows[0]), at, y(10 ** rows[-1]), stroke="#ddd"))
        drawing.append(_text(f"{10**power:,}", at, _HEIGHT - _MARGIN + 18, "middle"))
    for power in rows:
        at = y(10**power)
        drawing.append(drawsvg.Line(x(1), at, x(10 ** columns[-1]), at, stroke="#ddd"))
        drawing.append(_text(f"{10.0**power:g} s", _MARGIN - 8, at + 4, "end"))
    for number, (name, each) in enumerate(series.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        line = [value for size, seconds in each for value in (x(size), y(seconds))]
        drawing.append(drawsvg.Lines(*line, fill="none", stroke=colour, stroke_width=2))
        for size, seconds in each:
            drawing.append(drawsvg.Circle(x(size), y(seconds), 3, fill=colour))
        label = _text(name, _MARGIN + 12 + 160 * number, _MARGIN - 24, "start")
        drawing.append(label)
        drawing.append(drawsvg.Circle(_MARGIN + 160 * number, _MARGIN - 28, 5, fill=colour))
    svg: str = drawing.as_svg()
    return svg


def _text(text: str, x: float, y: float, anchor: str) -> drawsvg.Text:
    return drawsvg.Text(text, 12, x, y, text_anchor=anchor, fill="#333")
