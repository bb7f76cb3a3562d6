"""Carrying out suggestions: the edits that put a finding right, and a text with them made."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from linter.model import Finding, Span
from linter.wording import cased_like, indefinite_article

# Not across a blank line, where another paragraph ends.
_ARTICLE = re.compile(r"(?<![\w'’-])(an?)(?=[^\S\r\n]*(?:\s|\r\n)[^\S\r\n]*\Z)", re.IGNORECASE)
_LOOK_BACK = 12  # code points: "an", white space and a soft line break
_BEFORE_SENTENCE = ".!?…:>#*_-“\"'([|"


class Edit(NamedTuple):
    """This span of the source becomes this text."""

    span: Span
    text: str


def edits(text: str, finding: Finding, number: int = 0) -> tuple[Edit, ...]:
    """The edits that carry out a suggestion, with "a" or "an" before it put right.

    number: which suggestion; the first is the likeliest.
    """
    if len(finding.suggestions) <= number:
        return ()
    suggestion = finding.suggestions[number].text
    edit = Edit(finding.span, suggestion)
    start = max(0, finding.span.start - _LOOK_BACK)
    article = _ARTICLE.search(text[start : finding.span.start])
    if article is None:
        return (edit,)
    needed = indefinite_article(suggestion)
    # "vitamin A" and the like: an article that did not fit what stood there is none.
    if article[1].lower() == needed or article[1].lower() != indefinite_article(finding.text):
        return (edit,)
    span = Span(start + article.start(), start + article.end())
    if article[1][0] == "A" and not finding.text.isupper() and not _opens(text, span.start):
        return (edit,)  # "hepatitis A"
    return Edit(span, cased_like(article[1], needed)), edit


def repaired(text: str, findings: Iterable[Finding]) -> str:
    """The text with the first suggestion of each finding carried out; they must not overlap."""
    return made(text, sorted(edit for finding in findings for edit in edits(text, finding)))


def made(text: str, changes: Iterable[Edit]) -> str:
    """The text with these edits made; they are in order and don't overlap."""
    parts, at = [], 0
    for edit in changes:
        parts += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return "".join([*parts, text[at:]])


def _opens(text: str, at: int) -> bool:
    """Whether a sentence may start here, as far as the source's text shows."""
    before = at
    while before and text[before - 1].isspace():
        before -= 1
    ends = text.count("\n", before, at) or text.count("\r", before, at)
    return before == 0 or text[before - 1] in _BEFORE_SENTENCE or ends > 1
