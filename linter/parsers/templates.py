"""Template syntax in articles: what is none of the reader's business."""

from __future__ import annotations

from linter.parsers.writer import Edit


def mask(text: str, start: int, *, markdown: bool, mdx: bool = False) -> tuple[str, list[Edit]]:
    """The text with template tags masked, and the masked stretches in order."""
    return text, []
