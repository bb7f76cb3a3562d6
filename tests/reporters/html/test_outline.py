"""Lists and tables are put together again."""

from __future__ import annotations

from linter.parsers import parse
from linter.reporters.html.outline import placed
from linter.source import Source


def shapes(text: str, path: str = "a.md") -> list[tuple[object, ...]]:
    """Each block's text with what is not by default in its place."""
    document = parse(Source(path, text))
    return [
        (
            document.text[slice(*each.block.text)],
            each.shape,
            *((each.depth, each.marker) if each.shape == "li" else ()),
            *((each.row, each.column, each.head, each.new) if each.shape == "cell" else ()),
        )
        for each in placed(document.source, document.blocks)
    ]


def test_lists() -> None:
    text = "Text\n\n1. one\n2. **two**\n   - deep\n\n   goes on\n\n* [ ] task\n"
    assert shapes(text) == [
        ("Text", "p"),
        ("one", "li", 0, "1."),
        ("two", "li", 0, "2."),
        ("deep", "li", 1, "•"),
        ("goes on", "li", 0, ""),
        ("task", "li", 0, "•"),
    ]


def test_html_lists() -> None:
    text = (
        "<main><ol><li>one</li><li><p>two</p><p>goes on</p><ul><li>deep</li></ul></li>"
        "<li>three</li></ol><p>Text</p><ul><li>free</li></ul></main>"
    )
    assert shapes(text, "a.html") == [
        ("one", "li", 0, "1."),
        ("two", "li", 0, "2."),
        ("goes on", "li", 0, ""),
        ("deep", "li", 1, "•"),
        ("three", "li", 0, "3."),
        ("Text", "p"),
        ("free", "li", 0, "•"),
    ]


def test_a_table_keeps_its_empty_cells() -> None:
    text = "| A | B | C |\n|---|---|---|\n| 1 |  | **3** |\n|  | x \\| y | z |\n\n|D|\n|-|\n|4|\n"
    assert shapes(text) == [
        ("A", "cell", 0, 0, True, True),
        ("B", "cell", 0, 1, True, False),
        ("C", "cell", 0, 2, True, False),
        ("1", "cell", 1, 0, False, False),
        ("3", "cell", 1, 2, False, False),
        ("x | y", "cell", 2, 1, False, False),
        ("z", "cell", 2, 2, False, False),
        ("D", "cell", 0, 0, True, True),
        ("4", "cell", 1, 0, False, False),
    ]


def test_html_tables() -> None:
    text = (
        "<main><table><tr><th>A</th><th></th><th>C</th></tr>"
        "<tr><td></td><td><p>x</p><p>y</p></td><td>z</td></tr></table>"
        "<table><tr><td>1</td></tr></table></main>"
    )
    assert shapes(text, "a.html") == [
        ("A", "cell", 0, 0, True, True),
        ("C", "cell", 0, 2, True, False),
        ("x", "cell", 1, 1, False, False),
        ("y", "cell", 1, 1, False, False),
        ("z", "cell", 1, 2, False, False),
        ("1", "cell", 0, 0, False, True),
    ]


def test_other_shapes() -> None:
    assert shapes("# H\n\n> quote\n\n```\ncode\n```\n") == [
        ("H", "h"),
        ("quote", "quote"),
        ("code", "code"),
    ]
    assert shapes("<nav>Home</nav><main><p>x</p></main>", "a.html") == [
        ("Home", "frame"),
        ("x", "p"),
    ]
