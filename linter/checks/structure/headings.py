"""Headings: cut off, in the wrong case, at the wrong level, with nothing under them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.checks.structure.article import Article, Found, starts_small, table
from linter.model import Scope

# What a heading is never begun with in small letters: the rest of "What is …?", "When to …".
_INNER_STARTS = table(
    """is are was were be to than and or nor but of with without for from that which who whose
    when while because since if as at by in into on onto about concerning regarding do does did
    can could should would will may might must not also like versus vs causes reasons
    signs"""
)
_NEVER_FIRST = table("than to and or nor but of")
# What no heading ends with; "to", "for", "with", "about", "if" can: "Get help right away if".
_OPEN_ENDS = table("a an the and or nor but than your my our their its because")
# "Causes of": these nouns before these prepositions ask for more; "What it consists of" does not.
_OPEN_PHRASE = re.compile(
    r"(?:^|\s)(?:symptoms?|signs|causes|reasons|types|kinds|forms|risks?|treatments?|therap(?:y|ies)"
    r"|benefits|effects|diagnosis|prevention|complications|history|stages|number|list|definition"
    r"|overview|prevalence|role|importance|facts)\s(?:of|for|in|with)$",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"(?:what|which|who|where|how)\b", re.IGNORECASE)
# A line of plain text is taken for a heading only above a paragraph of this many characters: two
# lines of print, more than an entry of a list or an address has.
_BODY = 120
# Longer lines, and lines with a comma, are entries of lists: all 32 that NCI's pages had.
_MOST_WORDS = 7
_A_HABIT = 3  # headings without capitals, and none with one, are a house style


def truncated(article: Article) -> Iterator[Found]:
    """Headings that lost their beginning or their end."""
    if article.cut_title:
        start, end = article.cut_title
        yield Found(article.cut_title, f"“{article.texts[0][start:end]}” starts in the middle.")
    heads = _heads(article)
    small, cut = _small(article, heads)
    for at in heads:
        text = article.texts[at]
        if at in cut:
            yield Found(article.blocks[at].text, f"“{text}” starts in the middle.")
        elif at not in small and _is_open(text):
            yield Found(article.blocks[at].text, f"“{text}” breaks off.")


def lower_case(article: Article) -> Iterator[Found]:
    """Headings in small letters, in an article that has others with capitals, but fewer."""
    heads = _heads(article)
    small, cut = _small(article, heads)
    if len(small) < len(heads):
        for at in heads:
            if at in small and at not in cut:
                what = f"“{article.texts[at]}” starts with a small letter, others with a capital."
                yield Found(article.blocks[at].text, what)


def level_jump(article: Article) -> Iterator[Found]:
    """Headings more than one level below the one before them. The first may have any level."""
    before = 0
    for at in article.headings if article.has_markup else ():
        level = article.blocks[at].level
        if before and level > before + 1:
            what = f"A heading of level {level} follows one of level {before}."
            yield Found(article.blocks[at].text, what)
        before = level


def empty_section(article: Article) -> Iterator[Found]:
    """Headings with nothing between them and the next of their level or above, or the end."""
    blocks = article.blocks
    for at in article.headings if article.has_markup else ():
        is_last = at + 1 == len(blocks)
        if not is_last and (
            blocks[at + 1].scope is not Scope.HEADING or blocks[at + 1].level > blocks[at].level
        ):
            continue
        if article.touches(at):
            yield Found(blocks[at].text, f"There is no text under “{article.texts[at]}”.")


def several_titles(article: Article, limit: float) -> Iterator[Found]:
    """Headings of level 1 after the first. limit: how many an article may have (default 1)."""
    if not article.has_markup:
        return
    titles = [at for at in article.headings if article.blocks[at].level == 1]
    for at in titles[int(limit or 1) :]:
        yield Found(article.blocks[at].text, f"“{article.texts[at]}” is one more title.")


def _heads(article: Article) -> list[int]:
    """The blocks that a reader takes for headings: in plain text, also questions of a line."""
    if article.has_markup:
        return article.headings
    return [at for at, text in enumerate(article.texts[:-1]) if _is_head_of_text(article, at, text)]


def _is_head_of_text(article: Article, at: int, text: str) -> bool:
    blocks = article.blocks
    if "," in text or len(text.split(None, _MOST_WORDS)) > _MOST_WORDS:
        return False
    scope = blocks[at].scope
    is_question = scope is Scope.PROSE and text.endswith("?") and starts_small(text)
    if scope is not Scope.HEADING and not is_question:
        return False
    if at + 1 == len(blocks) or blocks[at + 1].scope is not Scope.PROSE:
        return False
    body = article.texts[at + 1]
    if len(body) < _BODY or not body[0].isupper():
        return False
    return at == 0 or article.texts[at - 1].endswith((".", "!", "?", "”", '"', ")"))


def _small(article: Article, heads: list[int]) -> tuple[set[int], set[int]]:
    """The headings that start small, and those of them that lost their beginning.

    They did where at least half of the headings have capitals; as the title; and when they start
    with a word that no heading starts with. Where three or more have no capitals, that is a house
    style and none did, unless one starts as no heading of any style does: then all of them did.
    """
    small = {at for at in heads if starts_small(article.texts[at])}
    if not small:
        return small, small
    capital = sum(article.texts[at][0].isupper() for at in heads)
    if capital >= len(small):
        return small, small
    firsts = {at: article.texts[at].split(None, 1)[0].rstrip("?:,") for at in small}
    if not capital and len(small) >= _A_HABIT:
        return small, small if _NEVER_FIRST & set(firsts.values()) else set()
    return small, {at for at in small if at == heads[0] or firsts[at] in _INNER_STARTS}


def _is_open(text: str) -> bool:
    words = text.split()
    if len(words) < 2 or not words[-1].islower():
        return False
    if words[-1] in _OPEN_ENDS:
        return True
    return bool(_OPEN_PHRASE.search(text)) and not _QUESTION.match(text)
