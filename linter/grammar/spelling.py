"""Which words LanguageTool's speller is asked about, and which of its answers are believed.

Names, abbreviations and rare terms are most of what a speller doesn't know in health prose. A word
is reported only when it can be said what was meant: when a common word is one slip away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.document import Block, Document
from linter.grammar.text import read_blocks
from linter.grammar.vocabulary import Vocabulary
from linter.model import Span
from linter.wording import british

LEAST = 4  # letters of a word that is asked about: shorter ones are mostly units and abbreviations
_MOST_MEANT = 3
_LONG = 8  # letters from which on two slips still point to one word
_TOKEN = re.compile(r"\S+")
_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s$|['’]$")
# An address, a file name, code, a formula, a mark-up tag that is shown: no prose.
_NO_PROSE = re.compile(r"[@/\\_#&=+*<>|~^$%\d\ufffc]|\.\w|www\.|::|^[-.]+\w+$")


class Word(NamedTuple):
    """A word of the article. text: as LanguageTool is asked; span: in the document's text."""

    text: str
    span: Span


class Unknown(NamedTuple):
    """A word that LanguageTool's speller doesn't know. replacements: what it offers."""

    word: Word
    replacements: tuple[str, ...]


def words_to_ask(document: Document, vocabulary: Vocabulary) -> Iterator[Word]:
    """The words that may be misspelt: in small letters, or the first of a sentence; no term."""
    for block in read_blocks(document):
        first = _first_words(document, block)
        for token in _TOKEN.finditer(document.text, *block.text):
            if _NO_PROSE.search(token.group()):
                continue
            for part in _PART.finditer(document.text, token.start(), token.end()):
                text = _POSSESSIVE.sub("", part.group())
                if len(text) < LEAST or not text.isascii() or not text.isalpha():
                    continue
                if not text.islower():
                    if part.start() not in first or not text[1:].islower():
                        continue
                    text = text.lower()
                if not vocabulary.knows(text):
                    yield Word(text, Span(part.start(), part.start() + len(text)))


def meant(unknown: Unknown, document: Document, vocabulary: Vocabulary) -> tuple[str, ...]:
    """What the word was most likely meant to be, the likeliest first; nothing when it stands."""
    text = unknown.word.text
    if _is_form(text, unknown.replacements):
        return ()
    most = 2 if len(text) >= _LONG else 1
    medical = [near.word for near in vocabulary.near(text, most)]
    general = [
        each
        for each in unknown.replacements
        if each.islower() and each.isalpha() and _slips(text, each) <= most
    ]
    ranked = sorted(
        dict.fromkeys([*medical, *general]),
        key=lambda each: (_slips(text, each), -vocabulary.count(each), each not in general),
    )
    return tuple(ranked[:_MOST_MEANT])


def _first_words(document: Document, block: Block) -> set[int]:
    """Where the first word of each sentence of the block starts."""
    starts = set()
    for sentence in document.sentences_of(block):
        found = _PART.search(document.text, *sentence)
        if found:
            starts.add(found.start())
    return starts


def _is_form(text: str, replacements: Sequence[str]) -> bool:
    """Whether the speller knows the word in another form: a name, another spelling, a plural."""
    for each in replacements:
        small = each.lower()
        if small == text and small != each:
            return True  # a name at the start of a sentence, or one that is also a word
        if (
            british(small) == text
            or small.replace("-", "") == text
            or small.replace(" ", "") == text
        ):
            return True
        if small in (f"{text}s", f"{text}es") or text in (f"{small}s", f"{small}es"):
            return True
    return False


def _slips(text: str, other: str) -> int:
    from rapidfuzz.distance import OSA

    return int(OSA.distance(text, other))
