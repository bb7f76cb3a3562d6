"""From a source to a document: one parser per markup, chosen by the file's suffix."""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from linter.document import Document
    from linter.source import Source

MARKUPS: dict[str, tuple[str, ...]] = {
    "markdown": (".md", ".markdown", ".mdx"),
    "html": (".html", ".htm", ".xhtml"),
    "text": (".txt", ".text"),
}
SUFFIXES: dict[str, str] = {
    suffix: markup for markup, suffixes in MARKUPS.items() for suffix in suffixes
}
_FALL_BACK = "text"


def markup_of(path: str) -> str:
    """The markup of a file with this name: "markdown", "html", or "text" for all others."""
    return SUFFIXES.get(PurePosixPath(path).suffix.lower(), _FALL_BACK)


def parse(source: Source) -> Document:
    """The article in this source, as its reader sees it. Never raises, whatever the text holds."""
    # Imported when needed: nobody with HTML articles pays for the Markdown grammar.
    module = import_module(f"{__name__}.{markup_of(source.path)}")
    parser = cast("Callable[[Source], Document]", module.parse)
    return parser(source)
