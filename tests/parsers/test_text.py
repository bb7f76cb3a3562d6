"""What a reader sees of plain text."""

from __future__ import annotations

import pytest

from linter.document import OPAQUE
from linter.parsers import markup_of
from tests.parsers.reading import read, slice_of


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        (
            "Kidney stones\n\nThey hurt.\nA lot.",
            [("heading1", "Kidney stones"), ("prose", "They hurt. A lot.")],
        ),
        (
            "One line only\r\n\r\nTwo\r\nlines",
            [("heading1", "One line only"), ("prose", "Two lines")],
        ),
        ("Old\rlines.\r\rNew.", [("prose", "Old lines."), ("prose", "New.")]),
        (
            "Take:\n- one\n  more\n* two\n• three\n1. four\n2) five\n\nEnd.",
            [
                ("prose", "Take:"),
                ("list", "one more"),
                ("list", "two"),
                ("list", "three"),
                ("list", "four"),
                ("list", "five"),
                ("prose", "End."),
            ],
        ),
        ("  Indented\n  text goes on.", [("prose", "Indented text goes on.")]),
        ("Title\n=====\nText.", [("heading1", "Title"), ("prose", "Text.")]),
        ("See http://a.b/c (www.d.e).", [("prose", f"See {OPAQUE} ({OPAQUE}).")]),
        ("<p>*a* &amp; {{ b }}.", [("prose", "<p>*a* &amp; {{ b }}.")]),
        ("x" * 81, [("prose", "x" * 81)]),
        ("12 34", [("prose", "12 34")]),
        ("- - -\n", []),
        ("---\na: b\n---\nc.", [("heading1", "a: b"), ("prose", "c.")]),
        ("", []),
    ],
)
def test_blocks(source: str, blocks: list[tuple[str, str]]) -> None:
    assert read(source, "a.txt") == blocks


@pytest.mark.parametrize(
    ("source", "slice_"),
    [("Pass kidney\n  rocks.", "kidney\n  rocks"), ("- kidney\r\n  rocks", "kidney\r\n  rocks")],
)
def test_a_phrase_maps_to_its_exact_source(source: str, slice_: str) -> None:
    assert slice_of("kidney rocks", source, "a.txt") == slice_


@pytest.mark.parametrize(
    ("path", "markup"),
    [
        ("a.md", "markdown"),
        ("b/A.MDX", "markdown"),
        ("a.htm", "html"),
        ("a.XHTML", "html"),
        ("a.txt", "text"),
        ("a", "text"),
        ("a.md.bak", "text"),
        (".md", "text"),
    ],
)
def test_the_suffix_chooses_the_parser(path: str, markup: str) -> None:
    assert markup_of(path) == markup
