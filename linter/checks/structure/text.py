"""Sentences that break off, lists that never come, words run together by a lost layout."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.checks.structure.article import UNREAD, Article, Found, starts_small, table
from linter.document import OPAQUE
from linter.model import Scope, Span, Suggestion

_TERMINAL = tuple(".!?:;…•\"”’')]*" + OPAQUE)
_LETTER_END = re.compile(r"[^\W\d_]{2,}(?:,|-|–|—)?\Z")
_LAST = 3  # words that a finding about a broken end shows
_FULL_STOP = re.compile(r"\. ((?!e\.?g|i\.?e)[a-z]+)(?![.\w])")  # no "e.g.", no "docs.rs"
_WORD_BEFORE = re.compile(r"[a-z]{4,}\Z")  # shorter ones may be abbreviations
_LONGEST_WORD = 30  # code points
_DEEPEST = 6
_ANNOUNCEMENT = 4  # words that announce a list; with fewer, the line is a label ("Dosage:")
_ABBREVIATED = table("approx incl excl resp spec subsp assoc dept")


def broken_sentence(article: Article) -> Iterator[Found]:
    """A sentence that a paragraph's end cuts in two, or a full stop at the end of a line."""
    blocks, texts = article.blocks, article.texts
    for number, text in enumerate(texts[:-2]):
        if text.endswith(_TERMINAL):
            continue
        block = blocks[number]
        if not block.scope is blocks[number + 1].scope is Scope.PROSE:
            continue
        if not (starts_small(texts[number + 1]) and _LETTER_END.search(texts[number])):
            continue
        if _is_item(article, number) or _is_item(article, number + 2):
            continue
        if not article.touches(number) or len(texts[number].split(None, 4)) < 5:
            continue
        if len(texts[number + 1].split(None, 2)) < 3:
            continue
        span = _last_words(article, number)
        start = " ".join(texts[number + 1].split()[:3])
        yield Found(span, f"The sentence breaks off; the next paragraph goes on with “{start}”.")
    yield from _stopped_lines(article)


def _last_words(article: Article, number: int) -> Span:
    text = article.texts[number]
    shown = " ".join(text.split(" ")[-_LAST:])
    end = article.blocks[number].text.end
    return Span(end - len(shown), end)


def _is_item(article: Article, number: int) -> bool:
    """Whether a block looks like an entry of a list that has lost its bullets."""
    if number >= len(article.blocks):
        return False
    text = article.texts[number]
    return starts_small(text) or text.endswith(("; and", "; or"))


def _stopped_lines(article: Article) -> Iterator[Found]:
    """Full stops at the end of a line inside a block, before a small letter."""
    source = article.document.source.text
    for number, block in enumerate(article.blocks):
        if source.find("\n", *block.source) < 0 or block.scope in UNREAD:
            continue
        if not number and article.cut_title:
            continue
        for hit in _FULL_STOP.finditer(article.texts[number]):
            before = _WORD_BEFORE.search(
                article.texts[number], max(0, hit.start() - _LONGEST_WORD), hit.start()
            )
            if before is None or before.group() in _ABBREVIATED or not starts_small(hit[1]):
                continue
            span = Span(block.text.start + before.start(), block.text.start + hit.end())
            place = article.document.to_source(span)
            if source.find("\n", *place) >= 0:
                what = f"A full stop and a new line stand inside the sentence, before “{hit[1]}”."
                yield Found(span, what)


def missing_list(article: Article) -> Iterator[Found]:
    """A paragraph that announces a list with a colon, right before a heading or the end."""
    blocks, texts = article.blocks, article.texts
    level = _DEEPEST  # of the section; headings below it may be the list that was announced
    for number, text in enumerate(texts[:-1]):
        level = blocks[number].level or level
        if not text.endswith(":") or len(text.split(None, 3)) < _ANNOUNCEMENT:
            continue
        block = blocks[number]
        if block.scope is not Scope.PROSE:
            continue
        if number + 1 < len(blocks):
            after = blocks[number + 1]
            if after.scope is not Scope.HEADING or after.level > level or not article.has_markup:
                continue
            place = "a heading"
        else:
            place = "the end"
        if not article.touches(number):
            continue
        span = _last_words(article, number)
        yield Found(span, f"After the colon comes {place}.")


# A word with a capital before the stop may be part of a name: “Share.America”.
_RUN_ON = re.compile(r"(?<!\w)([^\W\d_A-Z]\w+[.!?][\"'”’)\]]*)([\"'“‘(]?[A-Z][\w’'-]*)")


def missing_space(article: Article) -> Iterator[Found]:
    """Two sentences of one paragraph without a space between them: “pain.The”."""
    document = article.document
    for hit in _RUN_ON.finditer(document.text):
        block = document.block_at(hit.start())
        if block.scope in UNREAD or block.scope is Scope.HEADING:
            continue
        span = Span(*hit.span())
        starts = (sentence.start for sentence in document.sentences_of(block))
        if hit.start(2) in starts and document.is_verbatim(span):
            what = f"“{hit.group()}” runs two sentences together."
            yield Found(span, what, suggestions=(Suggestion(" ".join(hit.groups())),), fix="safe")


# Degrees and licences that stand behind an author's name.
_DEGREE = re.compile(
    r"(?<![\w-])(?:MD|PhD|PsyD|PharmD|DNP|DPT|DDS|RN|BSN|MSN|FNP|MPH|RDN|LDN|CDE|CHT|LCSW|IBCLC|"
    r"FACP|FACS|CRNP|LMFT|MBBS|(?:PA|NP|FNP|AHN|WHNP|PMHNP|ANP)-(?:C|BC))\Z"
)
_GLUED = re.compile(r"[A-Z][A-Z][a-z]{2,}")
_LONGEST_DEGREE = 10  # code points, with what stands before it


def glued_credit(article: Article) -> Iterator[Found]:
    """A degree run together with the next word: what a page's layout kept apart."""
    text = article.document.text
    for hit in _GLUED.finditer(text):
        end = hit.start() + 1
        degree = _DEGREE.search(text[max(0, end - _LONGEST_DEGREE) : end])
        if degree and article.is_read(end):
            span = Span(end - len(degree.group()), hit.end())
            yield Found(span, f"“{text[span.start : span.end]}” runs two words together.")
