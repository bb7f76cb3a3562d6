"""Bullets, images and links: what holds no words, or words that say nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.checks.structure.article import UNREAD, Article, Found
from linter.model import Scope, Span, Suggestion

_BULLETS = "•‣▪●◦·*"
_EMPTY = re.compile(rf"[{_BULLETS}.,;:\-–—\s\u2028]+\Z")
_LEADING = re.compile(rf"[{_BULLETS}]\s*[.,;](?=\s)|[.,;](?=\s)")
_BEFORE = re.compile(r"(?:[•‣▪●◦·*+\-–—]|\d{1,3}[.)])[ \t]+\Z")
_MOST_BEFORE = 12  # code points: a marker and its white space
_VAGUE = re.compile(
    r"(?<![\w-])(?:click here|here|this link|read more|learn more|more|link)(?![\w-])"
)
_LINK_ENDS = re.compile(
    r"[*_]*\][(\[]|\s*</(?:b|i|em|strong|span)>\s*</a\s*>|\s*</a\s*>", re.IGNORECASE
)


def orphan_bullet(article: Article) -> Iterator[Found]:
    """Bullets with nothing but punctuation, or with a full stop before their text."""
    for number, text in enumerate(article.texts[:-1]):
        if not text or text[0] not in ".,;:-–—•‣▪●◦·*":
            continue
        block = article.blocks[number]
        if block.scope in UNREAD or block.scope is Scope.HEADING:
            continue
        source = _with_marker(article, block.source)
        has_marker = source.start < block.source.start
        if _EMPTY.match(text):
            if has_marker or any(char in _BULLETS for char in text):
                what = "The bullet stands alone."
                yield Found(block.text, what, source, (Suggestion(""),), "safe")
        elif (stray := _LEADING.match(text)) and (has_marker or text[0] in _BULLETS):
            span = Span(block.text.start, block.text.start + stray.end())
            end = article.document.to_source(span).end
            yield Found(
                span, "A full stop separates the bullet from its text.", Span(source.start, end)
            )

    for gap in _gaps(article, "item"):
        yield gap._replace(suggestions=(Suggestion(""),), fix="safe")


def empty_heading(article: Article) -> Iterator[Found]:
    """Headings without words."""
    yield from _gaps(article, "heading")


def empty_link(article: Article) -> Iterator[Found]:
    """Links without words, and without an image that could stand for them."""
    yield from _gaps(article, "link")


def missing_alt(article: Article) -> Iterator[Found]:
    """Images without alternative text. In HTML, an empty `alt` says that there is none to tell."""
    yield from _gaps(article, "image")


_GAPS = {
    "heading": "This heading holds no words.",
    "image": "This image has no alternative text.",
    "item": "The bullet stands alone.",
    "link": "This link holds no words.",
}


def _gaps(article: Article, kind: str) -> Iterator[Found]:
    for gap in article.document.gaps:
        if gap.kind == kind:
            yield Found(Span(gap.at, gap.at), _GAPS[kind], gap.source)


def _with_marker(article: Article, source: Span) -> Span:
    head = article.document.source.text[max(0, source.start - _MOST_BEFORE) : source.start]
    marker = _BEFORE.search(head)
    return source if marker is None else Span(source.start - len(head) + marker.start(), source.end)


def vague_link(article: Article) -> Iterator[Found]:
    """Links whose whole text says nothing of where they lead."""
    source = article.document.source.text
    if "]" not in source and "</" not in source:
        return
    for hit in _VAGUE.finditer(article.normal):
        place = article.document.to_source(Span(*hit.span()))
        before = source[max(0, place.start - _MOST_BEFORE) : place.start].rstrip("*_ ")[-1:]
        if before in ("[", ">") and _LINK_ENDS.match(source, place.end):
            yield Found(
                Span(*hit.span()), f"“{source[place.start : place.end]}” says not where it leads."
            )
