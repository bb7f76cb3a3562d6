"""The source map: what is read, and where it comes from."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given

from linter.builder import DocumentBuilder
from linter.document import BLOCK_END
from linter.model import Span
from linter.parsers import parse
from linter.source import Source
from tests.strategies import sources
from tests.test_builder import one_block


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
