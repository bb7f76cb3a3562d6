"""HTML pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linter.builder import DocumentBuilder
from linter.document import Document
from linter.parsers import front_matter, templates
from linter.parsers.elements import ARTICLE
from linter.parsers.html_tokens import Token, attributes, tokens
from linter.parsers.page import Page
from linter.parsers.writer import Writer

if TYPE_CHECKING:
    from linter.source import Source


def parse(source: Source) -> Document:
    """The article in an HTML page."""
    builder = DocumentBuilder(source)
    before = front_matter.read(source.text)
    start = before.span.end if before else 0
    if before and before.problem:
        builder.note(front_matter.BROKEN, *before.span, f"the front matter {before.problem}")
    shadow, holes, comments = templates.mask(source.text, start, markdown=False)
    strict = source.path.lower().endswith(".xhtml")
    found = list(tokens(shadow, start, len(shadow), strict=strict))
    whole = any(_is_article(shadow, token) for token in found)
    page = Page(Writer(source, builder, shadow, holes), whole=whole, strict=strict)
    for token in found:
        page.take(token, is_block=True)
    page.end_block()
    for comment in comments:
        builder.comment(*comment.source, comment.text)
    return builder.build(before.data if before else None)


def _is_article(shadow: str, token: Token) -> bool:
    if token.kind != "start":
        return False
    if token.name in ARTICLE:
        return True
    if "role" not in shadow[slice(*token.inner)]:
        return False
    role = attributes(shadow, token.inner).get("role", (0, 0))
    return shadow[slice(*role)].strip().lower() in ARTICLE
