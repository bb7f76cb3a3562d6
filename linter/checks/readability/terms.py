"""Terms that must stay, and terms and abbreviations that nobody explains."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from linter.checks.readability.article import Article, Noted
from linter.model import Scope, Span
from linter.readability.counting import Counts, spoken_syllables
from linter.readability.formulas import grade, grade_of
from linter.readability.tables import frequencies, table, word_list

_OFTEN: Final = 3  # times: what an article names so often it is about
_GENERAL: Final = slice(0, 3)
_NAMES_CAPITALS: Final = 0.5  # of a block's letters: then capitals mean nothing in it
# What introduces an explanation right behind a term, or the term right behind its explanation; in
# a text in normal form.
_AFTER: Final = re.compile(
    r"[”\"]?\s*(?:\(\s*[^)\s]|[–—]|, (?:or|which|that is|also|an?|the|meaning|i\.e\.)\b|: "
    r"|is (?:an?|the|when|also|another|short|caused)\b|are (?:an?|the|when|also|[a-z]+s\b)"
    r"|means?\b|stands? for|refers? to|occurs? when|happens? when)"
)
_BEFORE: Final = re.compile(
    r"(?:\(|\bor |\bcalled |\bknown as |\bknown medically as |\bnamed |\btermed |\bi\.e\.,? "
    r"|\bmeaning |\bas “|\babbreviated )(?:an? |the )?[“\"]?\Z"
)
_ROMAN: Final = re.compile(r"[IVX]+[A-C]?")  # stage IVC
# A gene's or protein's letters are its name: there is nothing to write out.
_OF_GENES: Final = table(
    """
    gene genes protein proteins mutation mutations variant variants alteration alterations fusion
    fusions pathway signaling signalling inhibitor inhibitors receptor receptors
    """
)
_LOOKBACK: Final = 30  # code points that introduce a term


def excused(article: Article) -> tuple[str, ...]:
    """The medical terms that the article can't do without, in the order of their first use.

    They are its subject (in a heading, or often used) or explained, and have no everyday word.
    """
    headings = _heading_text(article)
    replaceable = {each.text.lower() for each in article.hard_words if each.plain}
    return tuple(
        word
        for word, times in article.medical.items()
        if word not in replaceable
        and (times >= _OFTEN or word in headings or _is_explained(article, word))
    )


def excused_grade(counts: Counts, article: Article, terms: tuple[str, ...]) -> float:
    """Flesch-Kincaid with these terms counted as words of average length."""
    number = sum(article.medical[word] for word in terms)
    syllables = sum(article.medical[word] * spoken_syllables(word) for word in terms)
    if number >= counts.words:
        return grade(counts)
    mean = (counts.syllables - syllables) / (counts.words - number)
    return grade_of(counts.words / counts.sentences, mean)


def unexplained_abbreviations(article: Article) -> Iterator[Span]:
    """The first use in a sentence of each abbreviation that is neither common nor explained."""
    seen: set[str] = set()
    for each in article.noted:
        for word in each.notable.abbreviations:
            bare = word.rstrip("s")
            if bare in seen or not _needs_explanation(article, each, bare):
                continue
            seen.add(bare)
            if not _abbreviation_explained(article, bare):
                yield _place(article, each, word)


def unexplained_terms(article: Article) -> Iterator[Span]:
    """The first use of each rare medical term that nothing near it explains."""
    seen: set[str] = set()
    headings = _heading_text(article)
    for each in article.noted:
        if article.sentences[each.sentence].block.scope is Scope.HEADING:
            continue
        for word in each.notable.medical:
            if word in seen:
                continue
            seen.add(word)
            if word not in headings and _is_rare(word) and not _is_explained(article, word):
                yield _place(article, each, word)


def _heading_text(article: Article) -> str:
    blocks = [each for each in article.prepared.blocks if each.scope is Scope.HEADING]
    return "\n".join(article.view.normal[slice(*each.text)] for each in blocks)


def _is_explained(article: Article, word: str) -> bool:
    """Whether an explanation stands right before or after it, anywhere. word: in normal form."""
    normal = article.view.normal
    end = 0
    while (start := normal.find(word, end)) >= 0:
        end = start + len(word)
        if normal[start - 1 : start].isalnum() or normal[end : end + 1].isalnum():
            continue
        if _AFTER.match(normal, end) or _BEFORE.search(normal[max(0, start - _LOOKBACK) : start]):
            return True
    return False


def _is_rare(word: str) -> bool:
    return max(frequencies().get(word, (0, 0, 0))[_GENERAL]) == 0


def _needs_explanation(article: Article, found: Noted, bare: str) -> bool:
    sentence = article.sentences[found.sentence]
    if sentence.block.scope is Scope.HEADING or bare in word_list("abbreviations.txt"):
        return False
    known = frequencies().get(bare.lower())
    if known and max(known[_GENERAL]) >= 3:
        return False  # a word in capitals for emphasis
    if _ROMAN.fullmatch(bare) or _is_part_of_name(sentence.tokens, found.at):
        return False
    following = sentence.tokens[found.at + 1 : found.at + 2]
    if following and following[0].rstrip(".,;:)") in _OF_GENES:
        return False
    letters = [letter for letter in sentence.text if letter.isalpha()]
    return sum(map(str.isupper, letters)) < _NAMES_CAPITALS * len(letters)


def _is_part_of_name(tokens: list[str], at: int) -> bool:
    """Whether a capitalised word stands right beside it: "UCLA Health", "Alberta ACS"."""
    after = tokens[at + 1] if at + 1 < len(tokens) and tokens[at][-1].isalnum() else ""
    before = tokens[at - 1] if at > 1 and tokens[at - 1][-1].isalnum() else ""
    return any(each[:1].isupper() and each[1:2].islower() for each in (before, after))


def _abbreviation_explained(article: Article, bare: str) -> bool:
    plain = bare.lower()
    if _is_explained(article, plain) or _is_explained(article, plain + "s"):
        return True
    written = article.document.source.text
    if "<abbr" in written and re.search(rf"<abbr\b[^>]*>\s*{bare}", written):
        return True
    small = r"(?:of|and|the|in|for|to|with|on|a|an|by|&)"
    long = rf"[\s/-]+(?:{small}[\s-]+)*".join(rf"{letter}[^\W\d_]*" for letter in plain)
    return re.search(rf"\b{long}", article.view.normal) is not None


def _place(article: Article, found: Noted, word: str) -> Span:
    """Where a word stands: in its sentence, at or after its token."""
    sentence = article.sentences[found.sentence]
    at = 0
    for token in sentence.tokens[: found.at]:
        at = sentence.text.index(token, at) + len(token)
    lower = sentence.text.lower() if word.islower() else sentence.text
    start = sentence.span.start + lower.index(word, at)
    return Span(start, start + len(word))
