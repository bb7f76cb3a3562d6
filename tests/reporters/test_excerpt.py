"""The carets stand exactly below the span, whatever the line holds."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.model import Span
from linter.reporters.excerpt import excerpt
from linter.reporters.screen import Screen
from linter.source import Source

from .factory import article


def drawn(marked: str, width: int = 40, encoding: str = "utf-8") -> list[str]:
    """The excerpt of the text's one [[span]], with a line of carets under each marked line."""
    made = article(marked)
    rows = []
    for line in excerpt(made.source, made.findings[0].span, Screen(80, encoding), width):
        rows.append(line.before + line.inside + line.after)
        if line.carets:
            rows.append(" " * line.at + "^" * line.carets)
    return rows


@pytest.mark.parametrize(
    ("marked", "rows"),
    [
        ("Small [[kidney rocks]] pass.", ["Small kidney rocks pass.", "      ^^^^^^^^^^^^"]),
        ("a\r\nb [[c]]\r\nd", ["b c", "  ^"]),
        ("    <p>\tan [[x]]</p>  ", ["<p>    an x</p>", "          ^"]),
        ("乳がん [[乳がん]] 乳", ["乳がん 乳がん 乳", "       ^^^^^^"]),
        ("e\u0301 👩\u200d⚕\ufe0f [[x]]", ["e\u0301 👩⚕ x", "      ^"]),
        ("a\x1b[2Jb [[x]]", ["a<U+001B>[2Jb x", "              ^"]),
        ("kid[[\u200b]]ney", ["kid<U+200B>ney", "   ^^^^^^^^"]),
        ("end[[  ]]", ["end  ", "   ^^"]),
        ("here[[]] it is", ["here it is", "    ^"]),
        ("[[]]", []),
        ("\n[[]]\n", []),
        ("[[one\n\n  two]] three", ["one", "^^^", "two three", "^^^"]),
        (
            "[[one\ntwo\nthree\nfour\n]]five",
            ["one", "^^^", "… 2 more lines …", "four", "^^^^"],
        ),
        (
            "word " * 100 + "[[kidney rocks]]" + " word" * 100,
            ["…word word kidney rocks word word…", "           ^^^^^^^^^^^^"],
        ),
        (
            "[[kidney rocks]]" + " word" * 100,
            ["kidney rocks word word word word word…", "^^^^^^^^^^^^"],
        ),
        (
            "word " * 100 + "[[kidney rocks]].",
            ["…word word word word word kidney rocks.", "                          ^^^^^^^^^^^^"],
        ),
        (
            "So [[" + "word " * 100 + "end]] too",
            ["So word word word … word word end too", "   " + "^" * 30],
        ),
        ("x" * 100 + "[[y]]" + "z" * 100, ["…" + "x" * 18 + "y" + "z" * 19 + "…", " " * 19 + "^"]),
    ],
)  # fmt: skip
def test_excerpt(marked: str, rows: list[str]) -> None:
    assert drawn(marked) == rows


@given(
    st.text(st.sampled_from("ab \t\n\r乳👩\u200d\ufe0f\u0301\x1b\u202e"), max_size=200),
    st.data(),
    st.integers(30, 60),
    st.sampled_from(["utf-8", "ascii"]),
)
def test_lines_fit_and_carets_stand_below_the_span(
    text: str, data: st.DataObject, width: int, encoding: str
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    screen = Screen(80, encoding)
    for line in excerpt(Source("a.md", text), Span(start, end), screen, width):
        assert screen.cells(line.before + line.inside + line.after) <= width
        if line.carets:
            assert line.at == screen.cells(line.before)
            assert line.carets == max(1, screen.cells(line.inside))


def test_the_cost_does_not_grow_with_the_line() -> None:
    source = Source("a.md", "word " * 1_000_000)
    began = time.process_time()
    for start in range(0, 5_000_000, 5_000):
        list(excerpt(source, Span(start, start + 4), Screen(), 60))
    assert time.process_time() - began < 2  # 1,000 copies of the line would take 10 times that
