"""The source map: what is read, and where it comes from."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from linter.document import BLOCK_END, LINE_BREAK, OPAQUE, Block, Document, DocumentBuilder, as_read
from linter.model import Scope, Span
from linter.parsers import parse
from linter.source import Source
from tests.strategies import sources


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


def test_spans_map_to_their_exact_source() -> None:
    document = one_block("Pass kid\xadney \n stones.")
    assert document.text == "Pass kidney stones.\n"
    assert document.to_source(Span(5, 18)) == Span(5, 21)
    assert document.to_source(Span(5, 8)) == Span(5, 8)
    assert document.to_source(Span(11, 12)) == Span(12, 13)
    assert document.to_source(Span(5, 5)) == Span(5, 5)
    assert document.is_verbatim(Span(0, 8))
    assert not document.is_verbatim(Span(5, 11))


def test_an_empty_document_maps_everything_to_its_start() -> None:
    document = DocumentBuilder(Source("a.md", "")).build()
    assert document.to_source(Span(0, 0)) == Span(0, 0)
    assert document.to_source(Span(0, 3)) == Span(0, 0)


@given(sources)
def test_copied_pieces_are_the_source(source: Source) -> None:
    document = parse(source)
    for piece in document.pieces:
        assert piece.text.start < piece.text.end
        if piece.copied:
            assert document.text[slice(*piece.text)] == source.text[slice(*piece.source)]


@given(sources)
def test_pieces_cover_the_blocks_in_order(source: Source) -> None:
    document = parse(source)
    at = 0
    for block in document.blocks:
        assert block.text.start == at
        assert block.text.end > block.text.start
        assert document.text[block.text.end] == BLOCK_END
        assert BLOCK_END not in document.text[slice(*block.text)]
        at = block.text.end + len(BLOCK_END)
    assert at == len(document.text)
    covered = "".join(document.text[slice(*piece.text)] for piece in document.pieces)
    assert covered == document.text.replace(BLOCK_END, "")
    assert all(one.text.end <= two.text.start for one, two in pairwise(document.pieces))


@given(sources)
def test_spans_lie_in_the_source_and_keep_their_order(source: Source) -> None:
    document = parse(source)
    for block in document.blocks:
        assert document.to_source(block.text) == block.source
        last = Span(0, 0)
        for offset in range(*block.text):
            span = document.to_source(Span(offset, offset + 1))
            assert 0 <= span.start <= span.end <= len(source.text)
            assert last.start <= span.start
            assert last.end <= span.end
            last = span
            assert document.block_at(offset) is block


@given(sources)
def test_any_span_maps_into_the_source(source: Source) -> None:
    document = parse(source)
    size = len(document.text)
    for start in range(0, size, 3):
        for end in range(start, size + 1, 7):
            span = document.to_source(Span(start, end))
            assert 0 <= span.start <= span.end <= len(source.text)


@given(sources)
def test_comments_and_notes_lie_in_the_source(source: Source) -> None:
    document = parse(source)
    spans = [comment.source for comment in document.comments]
    spans += [note.source for note in document.notes]
    for start, end in spans:
        assert 0 <= start <= end <= len(source.text)
    for comment in document.comments:
        assert comment.text in source.text[slice(*comment.source)]
