"""What LanguageTool says of an article, as plain values."""

from __future__ import annotations

from typing import NamedTuple

from linter.model import Span


class Match(NamedTuple):
    """One thing that LanguageTool reports, at a span of a text.

    rule, category: its own names. issue_type: see `settings.ISSUE_TYPES`.
    """

    rule: str
    category: str
    issue_type: str
    span: Span
    message: str
    replacements: tuple[str, ...]


class Word(NamedTuple):
    """A word of the article. text: as LanguageTool is asked; span: in the document's text."""

    text: str
    span: Span


class Unknown(NamedTuple):
    """A word that LanguageTool's speller doesn't know. replacements: what it offers."""

    word: Word
    replacements: tuple[str, ...]


class Proof(NamedTuple):
    """What LanguageTool says of an article. failure: why it could not be asked; else None.

    matches: with spans in the document's text. unknown: words that its speller doesn't know.
    """

    matches: tuple[Match, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    failure: str | None = None
