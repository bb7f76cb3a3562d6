"""What is bold, italic or a link."""

from __future__ import annotations

from bisect import bisect_left

import pytest

from linter.parsers import parse
from linter.reporters.html.emphasis import styled
from linter.source import Source


def styles(text: str, path: str = "a.md") -> list[tuple[str, str]]:
    document = parse(Source(path, text))
    starts = [piece.text.start for piece in document.pieces]
    return [
        (document.text[slice(*each.span)], each.style)
        for block in document.blocks
        for each in styled(
            document,
            block,
            document.pieces[
                bisect_left(starts, block.text.start) : bisect_left(starts, block.text.end)
            ],
        )
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("plain", []),
        ("a **b c** d", [("b c", "strong")]),
        ("**Term**: text", [("Term", "strong")]),
        ("- **Term** text", [("Term", "strong")]),
        ("* item", []),
        ("all of **it**", [("it", "strong")]),
        ("a *b* and _c_", [("b", "em"), ("c", "em")]),
        ("see [the page](http://a.b/c_d) now", [("the page", "link")]),
        ("see [the *old* page][ref] now\n\n[ref]: /y\n", [("the old page", "link"), ("old", "em")]),
        ("2 * 3 * 4 is snake_case_here", []),
    ],
)
def test_markdown(text: str, found: list[tuple[str, str]]) -> None:
    assert styles(text) == found


def test_html() -> None:
    text = "<main><p>A <b>bold</b>, <i>soft</i> <a href='x'>link</a></p><p><strong>X</strong> y</p>"
    assert styles(text, "a.html") == [
        ("bold", "strong"),
        ("soft", "em"),
        ("link", "link"),
        ("X", "strong"),
    ]
