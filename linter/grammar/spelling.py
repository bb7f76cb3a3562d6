"""Which words LanguageTool's speller is asked about, and which of its answers are believed.

Names, abbreviations and rare terms are most of what a speller doesn't know in health prose. A word
is reported only when it can be said what was meant: when a common word is one slip away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from linter.document import Block, Document
from linter.grammar.proof import Unknown, Word
from linter.grammar.text import read_blocks
from linter.grammar.vocabulary import COMMON, Vocabulary
from linter.model import Span

LEAST_FIRST = 8  # letters of a first word of a sentence: shorter unknown ones are names
LEAST = 5  # letters of a word that is asked about: shorter ones are near too many others
_LONG = 10  # letters from which on two slips still point to one word
_ENDING = 4  # letters at the end that tell forms of one stem apart
_MOST_MEANT = 3
_TOKEN = re.compile(r"\S+")
_LATIN = re.compile(r"(?:us|um|is|i|ae|a|ensis)$")  # of a species: Buthus tamulus
_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s$|['’]$")
# An address, a file name, code, a formula, a mark-up tag that is shown: no prose.
_NO_PROSE = re.compile(r"[@/\\_#&=+*<>|~^$%\d\ufffc]|\.\w|www\.|::|^[-.]+\w+$")
_CUT = re.compile(r"(?:/|www\.|(?://\S*|\ufffc)[.:])$|^\(?[A-Z]$")  # an address goes on, "F urther"


def words_to_ask(document: Document, vocabulary: Vocabulary) -> Iterator[Word]:
    """The words that may be misspelt: in small letters, or the first of a sentence; no term.

    A known word must be a slip away, for others can't be told from rare terms and names.
    """
    for block in read_blocks(document):
        first = _first_words(document, block)
        cut = named = False
        for token in _TOKEN.finditer(document.text, *block.text):
            follows_cut = cut
            cut = bool(_CUT.search(token.group())) and token.group() not in ("A", "I")
            if _NO_PROSE.search(token.group()) or follows_cut:
                cut = cut or (follows_cut and token.group().endswith((".", "/")))
                continue
            genus, named = named, _may_be_genus(token.group(), vocabulary)
            for part in _PART.finditer(document.text, token.start(), token.end()):
                text = _POSSESSIVE.sub("", part.group())
                if len(text) < LEAST or not text.isascii() or not text.isalpha():
                    continue
                if genus and _LATIN.search(text):
                    continue
                small = text.lower()
                opens = text != small
                if opens and not _may_open(part, text, first):
                    continue
                if vocabulary.knows(small):
                    continue
                # Most first words that nobody knows are names; parts of compounds mean little.
                if (opens or "-" in token.group()) and not _sure(small, vocabulary):
                    continue
                # Without a word that may be meant, no answer would be believed; and what no
                # speller knows costs LanguageTool a thousand times what this does.
                if not vocabulary.is_near_known(small, _most_slips(small)):
                    continue
                yield Word(small, Span(part.start(), part.start() + len(text)))


def meant(unknown: Unknown, vocabulary: Vocabulary) -> tuple[str, ...]:
    """What the word was most likely meant to be, the likeliest first; nothing when it stands."""
    text = unknown.word.text
    if _is_name(text, unknown.replacements):
        return ()
    if _is_form(text, unknown.replacements) and not _sure(text, vocabulary):
        return ()
    most = _most_slips(text)
    general = [each for each in unknown.replacements if _may_be_meant(text, each, most, vocabulary)]
    medical = [
        each.word
        for each in vocabulary.near(text, most)
        if _may_be_meant(text, each.word, most, vocabulary)
    ]
    ranked = sorted(
        dict.fromkeys([*medical, *general]),
        key=lambda each: (_slips(text, each), -vocabulary.count(each), each not in general),
    )
    return tuple(ranked[:_MOST_MEANT])


def _most_slips(text: str) -> int:
    return 2 if len(text) >= _LONG else 1


def _first_words(document: Document, block: Block) -> set[int]:
    """Where the first word of each sentence of the block starts."""
    starts = set()
    for sentence in document.sentences_of(block):
        found = _PART.search(document.text, *sentence)
        if found:
            starts.add(found.start())
    return starts


def _may_be_genus(token: str, vocabulary: Vocabulary) -> bool:
    """Whether a species may follow: a capital, and no word that is common by itself."""
    return token[:1].isupper() and not vocabulary.is_common(token)


def _sure(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a common word of medicine is one slip away, so that even a name may be that slip."""
    return any(
        near.often >= COMMON and not _is_plural(text, near.word)
        for near in vocabulary.near(text, 1)
    )


def _may_open(part: re.Match[str], text: str, first: set[int]) -> bool:
    """Whether a word with a capital is asked about: as the first of its sentence, if it is long."""
    return part.start() in first and text[1:].islower() and len(text) >= LEAST_FIRST


def _may_be_meant(text: str, other: str, most: int, vocabulary: Vocabulary) -> bool:
    """Whether one is a slip of the other: not another word with a prefix, or a name."""
    if not (other.islower() and other.isalpha()) or text.endswith(other):
        return False
    if other == text.replace("ae", "e").replace("oe", "e"):
        return False  # paraesthesia, which some spell paresthesia
    slips = _slips(text, other)
    # Where only the ends differ, both may be forms of one stem: myofibroblasts, myofibroblastic.
    alike = text[0] == other[0] and text[:-_ENDING] != other[: len(text) - _ENDING]
    return slips == 1 or (slips == 2 and most == 2 and alike and vocabulary.is_common(other))


def _is_name(text: str, replacements: Sequence[str]) -> bool:
    """Whether the speller knows the word with a capital: a name, or a word of a specialty."""
    return any(each.lower() == text and each != text for each in replacements)


def _is_form(text: str, replacements: Sequence[str]) -> bool:
    """Whether the speller knows the word in another form: joined, or a plural."""
    return any(
        each.lower().replace("-", "").replace(" ", "") == text or _is_plural(text, each.lower())
        for each in replacements
    )


def _is_plural(text: str, other: str) -> bool:
    return other in (f"{text}s", f"{text}es") or text in (f"{other}s", f"{other}es")


def _slips(text: str, other: str) -> int:
    from rapidfuzz.distance import OSA

    return int(OSA.distance(text, other))
