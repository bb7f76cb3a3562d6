"""What is known of one disclaimer of an article: what requires it, and whether it is there."""

from __future__ import annotations

from typing import NamedTuple

from linter.checks.disclaimers.status import Status
from linter.checks.disclaimers.topics import Topic
from linter.document import Document
from linter.model import Span


class Reasons(NamedTuple):
    """What requires a disclaimer: words of the document's text, addresses in the source."""

    words: tuple[Span, ...]
    links: tuple[Span, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.links)

    def in_source(self, document: Document) -> list[Span]:
        return sorted({*map(document.to_source, self.words), *self.links})


class Judged(NamedTuple):
    """places: what requires it, in the source."""

    topic: Topic
    why: Reasons
    places: list[Span]
    status: Status
