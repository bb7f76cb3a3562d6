"""What a parser tells a builder, and what a reader sees of it."""

from __future__ import annotations

import pytest

from linter.builder import DocumentBuilder
from linter.document import BLOCK_END, LINE_BREAK, OPAQUE, Block, Document
from linter.model import Scope, Span
from linter.source import Source
from linter.visible import as_read


def one_block(text: str) -> Document:
    """The text, copied whole, as one paragraph."""
    builder = DocumentBuilder(Source("a.txt", text))
    builder.copy(0, len(text))
    builder.end_block(Scope.PROSE)
    return builder.build()


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Kidney  stones\n\tpass.", "Kidney stones pass."),
        (" Kidney stones ", "Kidney stones"),
        ("kid\xadney\u200b stones", "kidney stones"),
        ("ﬁbre and Ｋidney", "fibre and Kidney"),
        ("kidney\xa0stones", "kidney stones"),
        ("one\x1ctwo\u2028three", "one two three"),
        ("\U0001f600 ok", "\U0001f600 ok"),
    ],
)
def test_a_reader_sees(source: str, text: str) -> None:
    document = one_block(source)
    assert document.text == text + BLOCK_END
    assert as_read(source).strip() == text


def test_white_space_alone_is_no_block() -> None:
    assert one_block(" \n\t\u200b ").blocks == ()


def test_a_lone_opaque_is_no_block() -> None:
    builder = DocumentBuilder(Source("a.md", "{{ a }} x {{ b }}"))
    builder.replace(0, 7, OPAQUE)
    builder.copy(7, 8)
    builder.replace(10, 17, OPAQUE)
    builder.end_block(Scope.PROSE)
    builder.copy(8, 9)
    builder.end_block(Scope.PROSE)
    document = builder.build()
    assert document.text == "x" + BLOCK_END
    assert document.blocks == (Block(Scope.PROSE, Span(0, 1), Span(8, 9)),)


@pytest.mark.parametrize(
    ("source", "parts", "text"),
    [
        ("a <br> b", ((0, 2), (2, 6, LINE_BREAK), (6, 8)), f"a{LINE_BREAK}b"),
        (
            "a<br><br>b",
            ((0, 1), (1, 5, LINE_BREAK), (5, 9, LINE_BREAK), (9, 10)),
            f"a{LINE_BREAK}b",
        ),
        ("<br>b<br>", ((0, 4, LINE_BREAK), (4, 5), (5, 9, LINE_BREAK)), "b"),
        ("a* b", ((0, 1), (1, 2, ""), (2, 4)), "a b"),
        ("a * b", ((0, 2), (2, 3, ""), (3, 5)), "a b"),
        ("a `x` b", ((0, 2), (2, 5, OPAQUE), (5, 7)), f"a {OPAQUE} b"),
    ],
)
def test_white_space_folds_across_markup(
    source: str, parts: tuple[tuple[int, int] | tuple[int, int, str], ...], text: str
) -> None:
    builder = DocumentBuilder(Source("a.md", source))
    for part in parts:
        if len(part) == 2:
            builder.copy(*part)
        else:
            builder.replace(*part)
    builder.end_block(Scope.PROSE)
    assert builder.build().text == text + BLOCK_END
