"""Decoding, and lines and columns."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.errors import UnreadableArticle
from linter.parsers import parse
from linter.source import Position, Source, decode


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (b"", "", "utf-8"),
        ("Caf\xe9 \U0001f600".encode(), "Caf\xe9 \U0001f600", "utf-8"),
        (codecs.BOM_UTF8 + b"Kidney", "Kidney", "utf-8"),
        (codecs.BOM_UTF16_LE + "Kidney".encode("utf-16-le"), "Kidney", "utf-16-le"),
        (codecs.BOM_UTF16_BE + "Kidney".encode("utf-16-be"), "Kidney", "utf-16-be"),
        (codecs.BOM_UTF32_LE + "Kidney".encode("utf-32-le"), "Kidney", "utf-32-le"),
        (codecs.BOM_UTF32_BE + "Kidney".encode("utf-32-be"), "Kidney", "utf-32-be"),
        (b"caf\xe9 \x93x\x94", "caf\xe9 “x”", "cp1252"),
        (b"a\r\nb\rc\n", "a\r\nb\rc\n", "utf-8"),
    ],
)
def test_decode(data: bytes, text: str, encoding: str) -> None:
    source = decode(data, "a.md")
    assert (source.text, source.encoding) == (text, encoding)
    assert source.guessed_encoding == (encoding == "cp1252")


def test_binary_is_refused() -> None:
    with pytest.raises(UnreadableArticle) as caught:
        decode(b"\x89PNG\0\0", "a.md")
    assert str(caught.value) == "a.md: is a binary file; name text, Markdown or HTML files"


def test_positions() -> None:
    source = Source("a.md", "a\r\nb\rc\n\u2028d\x0be")
    assert [source.position(offset) for offset in (0, 1, 2, 3, 4, 5, 7, 8, 9, 11)] == [
        Position(1, 1),
        Position(1, 2),
        Position(1, 3),
        Position(2, 1),
        Position(2, 2),
        Position(3, 1),
        Position(4, 1),
        Position(4, 2),
        Position(4, 3),
        Position(4, 5),
    ]
    assert [source.line(number) for number in (1, 2, 3, 4)] == ["a", "b", "c", "\u2028d\x0be"]


@given(st.text(alphabet="ab\r\n\u2028é"))
def test_lines_and_positions_agree(text: str) -> None:
    source = Source("a.md", text)
    for offset in range(len(text) + 1):
        line, column = source.position(offset)
        start = source.line_starts[line - 1]
        assert start + column - 1 == offset
        if text[offset : offset + 1] not in ("\r", "\n", ""):
            assert source.line(line)[column - 1] == text[offset]


@given(st.binary(max_size=200), st.sampled_from(["a.md", "a.html", "a.txt", "a.mdx"]))
def test_any_bytes_are_text_or_refused(data: bytes, path: str) -> None:
    try:
        source = decode(data, path)
    except UnreadableArticle:
        assert b"\0" in data
        return
    parse(source)
