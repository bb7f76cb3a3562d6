"""What is sent to LanguageTool, and the way back from its offsets."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.document import Document
from linter.grammar.text import BETWEEN, Piece, Units, pieces, size
from linter.model import Span
from linter.parsers import parse
from linter.source import Source
from tests.strategies import sources


def document(text: str, name: str = "a.md") -> Document:
    return parse(Source(name, text))


def test_prose_alone_is_sent() -> None:
    text = (
        "---\ntitle: Not read\n---\n\n# Head\n\nOne *two*\nthree.\n\n```\ncode\n```\n\n"
        "- item\n\n> quoted\n\n[link](https://example.org)\n"
    )
    [piece] = pieces(document(text))
    assert piece.text == BETWEEN.join(["Head", "One two three.", "item", "quoted", "link"])


def test_page_furniture_is_not_sent() -> None:
    page = "<nav>Menu</nav><main><p>Prose <code>x = 1</code> here.</p></main>"
    [piece] = pieces(document(page, "a.html"))
    assert piece.text == "Prose \ufffc here."


def test_a_span_comes_back_to_its_block() -> None:
    doc = document("# Head\n\nOne two.\n")
    [piece] = pieces(doc)
    at = piece.text.index("two")
    span = piece.to_document(Span(at, at + 3))
    assert span is not None
    assert doc.text[slice(*span)] == "two"
    assert doc.to_source(span) == Span(12, 15)
    assert piece.to_document(Span(2, at)) is None


@pytest.mark.parametrize(
    ("text", "offset", "length", "found"),
    [
        ("an apple", 3, 5, "apple"),
        ("😀 an apple", 3, 2, "an"),
        ("😀😀 a 😀 b", 7, 2, "😀"),
        ("😀😀 a 😀 b", 10, 1, "b"),
        ("é a", 2, 1, "a"),
    ],
)
def test_utf_16_units_are_code_points(text: str, offset: int, length: int, found: str) -> None:
    assert text[slice(*Units(text).span(offset, length))] == found


@given(st.text(), st.data())
def test_units_agree_with_the_codec(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    def units(part: str) -> int:
        return len(part.encode("utf-16-le", "surrogatepass")) // 2

    assert Units(text).span(units(text[:start]), units(text[start:end])) == (start, end)


@given(sources, st.integers(5, 60))
def test_pieces_hold_all_prose_once(source: Source, most: int) -> None:
    doc = parse(source)
    seen: list[Span] = []
    for piece in pieces(doc, most):
        assert len(piece.text) <= most
        ends = [start - len(BETWEEN) for start in piece.starts[1:]] + [len(piece.text)]
        for start, end in zip(piece.starts, ends, strict=True):
            span = piece.to_document(Span(start, end))
            assert span is not None
            seen.append(span)
    assert seen == sorted(seen)
    assert all(before.end <= after.start for before, after in pairwise(seen))
    left = sum(span.end - span.start for span in seen)
    between = size(doc) - left  # white space between two sentences
    assert 0 <= between <= sum(text.isspace() for text in doc.text)


def test_what_no_form_can_hold_is_not_sent() -> None:
    [piece] = pieces(document("<p>a\x01b<br>c</p>", "a.html"))
    assert piece == Piece("a b\nc", (0,), (0,))
