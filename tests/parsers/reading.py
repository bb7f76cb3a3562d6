"""How parser tests look at a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linter.model import Span
from linter.parsers import parse
from linter.source import Source

if TYPE_CHECKING:
    from linter.document import Document


def read(text: str, path: str) -> list[tuple[str, str]]:
    """The blocks as (scope, text); a heading's scope with its level."""
    document = parse(Source(path, text))
    return [
        (
            f"{block.scope.value}{block.level or ''}",
            document.text[slice(*block.text)],
        )
        for block in document.blocks
    ]


def slice_of(phrase: str, text: str, path: str) -> str:
    """The source slice of a phrase of the document's text, which must hold it once."""
    document = parse(Source(path, text))
    assert document.text.count(phrase) == 1, document.text
    start = document.text.index(phrase)
    span = document.to_source(Span(start, start + len(phrase)))
    return text[slice(*span)]


def comments(document: Document) -> list[str]:
    """What the document's comments say."""
    return [comment.text for comment in document.comments]
