"""Carrying out suggestions: the edits that put a finding right, and a text with them made."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from linter.model import Finding, Span
from linter.wording import cased_like, indefinite_article

_ARTICLE = re.compile(r"(?<![\w'’-])(an?)(?=\s+$)", re.IGNORECASE)
_LOOK_BACK = 12  # code points: "an", white space and a soft line break


class Edit(NamedTuple):
    """This span of the source becomes this text."""

    span: Span
    text: str


def edits(text: str, finding: Finding) -> tuple[Edit, ...]:
    """The edits that carry out the first suggestion, with "a" or "an" before it put right."""
    if not finding.suggestions:
        return ()
    suggestion = finding.suggestions[0].text
    edit = Edit(finding.span, suggestion)
    start = max(0, finding.span.start - _LOOK_BACK)
    article = _ARTICLE.search(text[start : finding.span.start])
    if article is None:
        return (edit,)
    needed = indefinite_article(suggestion)
    # "vitamin A" and the like: an article that did not fit what stood there is none.
    if article[1].lower() == needed or article[1].lower() != indefinite_article(finding.text):
        return (edit,)
    return Edit(
        Span(start + article.start(1), start + article.end(1)), cased_like(article[1], needed)
    ), edit


def repaired(text: str, findings: Iterable[Finding]) -> str:
    """The text with the first suggestion of each finding carried out; they must not overlap."""
    every = sorted(edit for finding in findings for edit in edits(text, finding))
    parts, at = [], 0
    for edit in every:
        parts += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return "".join([*parts, text[at:]])
