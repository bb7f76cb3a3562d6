"""One counting pass: all that the formulas need, summed at once.

Each white-space separated token has its counts packed into one integer, 32 bits a field, and a
text's counts are the sum of its tokens' integers. Tokens repeat, so nearly all the work is a
look-up and an addition. The figures are those of textstat's `backend` (tests prove it); where they
differ, ours is what a person counts: the parts of a hyphenated word have their own syllables, a
dash parts two words, an abbreviation is spelt out, a web address is one word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from linter.readability.syllables import syllables
from linter.readability.tables import easy_words, table
from linter.segment import words

_BITS: Final = 32
_LONGEST_ADDRESS: Final = 2_000  # code points; a longer token would cost its square
_MASK: Final = (1 << _BITS) - 1
_POLYSYLLABIC: Final = 3
_LONGEST_SPELT: Final = 5  # letters; longer words in capitals are shouted, not spelt
_KEPT: Final = 200_000  # tokens remembered; more than any one language's usual words

_OPAQUE: Final = "\ufffc"  # code or a template's tag within prose; see `document`
_ADDRESS: Final = re.compile(r"\A[(<\[\"'“]*(?:https?://|www\.)\S|\S@\S+\.\w", re.IGNORECASE)
_PARTS: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d[\d.,]*")
_PUNCTUATION: Final = re.compile(r"[^\w'\s]|'(?![tsd]|ve|ll|re)")  # textstat's, within a word
_LETTER: Final = re.compile(r"\w")
_SPOKEN: Final = {
    "dr": 2, "mr": 2, "mrs": 2, "ms": 1, "vs": 2, "etc": 4, "approx": 5, "jr": 2, "sr": 2, "st": 1,
    "prof": 3, "fig": 2, "no": 1, "dept": 3, "inc": 1, "ltd": 3, "co": 1,
}  # fmt: skip
_FUNCTION_WORDS: Final = table(
    """
    the of and to in is that for it with as are was be by this have from or not can may your you
    if when at an on has which they their will these been who were its should do than but also
    more he she his her we our what how there about after into during before between because
    """
)


class Counts(NamedTuple):
    """What a text holds. Sums of the counts of its parts are the counts of the whole.

    words: as a reader counts them. polysyllables: words of three syllables or more. hard: words
    that are not on the list of easy ones. complex: those of them with three syllables or more.
    letters: letters and digits. characters: all but white space. tokens: by white space alone.
    common: words that every English text is full of.
    """

    sentences: int = 0
    words: int = 0
    syllables: int = 0
    polysyllables: int = 0
    hard: int = 0
    complex: int = 0
    letters: int = 0
    characters: int = 0
    tokens: int = 0
    common: int = 0

    def __add__(self, other: tuple[int, ...]) -> Counts:  # type: ignore[override]
        return Counts(*map(int.__add__, self, other))

    def __sub__(self, other: tuple[int, ...]) -> Counts:
        return Counts(*map(int.__sub__, self, other))


_POLYSYLLABLES: Final = _BITS * (Counts._fields.index("polysyllables") - 1)


class _Tokens(dict[str, int]):
    """Token to packed counts, worked out when it is first seen."""

    def __missing__(self, token: str) -> int:
        if len(self) >= _KEPT:
            self.clear()
        packed = self[token] = _packed(token_counts(token))
        return packed


_TOKENS: Final = _Tokens()


def count(tokens: Iterable[str], sentences: int) -> Counts:
    """The counts of a text, given its tokens (`text.split()`) and how many sentences it has."""
    return unpacked(packed_sum(tokens), sentences)


def packed_sum(tokens: Iterable[str]) -> int:
    """The counts of these tokens in one integer, for sums that are unpacked later."""
    return sum(map(_TOKENS.__getitem__, tokens))


def weight_of(token: str) -> int:
    """What a token weighs in Linsear Write: 0 for no word, 3 from three syllables on, else 1."""
    packed = _TOKENS[token]
    if not packed & _MASK:
        return 0
    return _POLYSYLLABIC if packed >> _POLYSYLLABLES & _MASK else 1


def words_in(packed: int) -> int:
    """The words in packed counts: their first field."""
    return packed & _MASK


def unpacked(packed: int, sentences: int) -> Counts:
    fields = []
    for _ in range(len(Counts._fields) - 1):
        fields.append(packed & _MASK)
        packed >>= _BITS
    return Counts(sentences, *fields)


def token_counts(token: str) -> Counts:
    """The counts of one token, which may be no word (a dash) or several ("pain—or")."""
    token = token.replace(_OPAQUE, "")
    if not token:
        return Counts()
    if len(token) <= _LONGEST_ADDRESS and _ADDRESS.search(token):
        letters = len(_LETTER.findall(token))
        return Counts(0, 1, 1, 0, 0, 0, letters, len(token), 1, 0)
    total = Counts(letters=len(_LETTER.findall(token)), characters=len(token), tokens=1)
    for word in words(token):
        total += _word_counts(word)
    return total


@lru_cache(maxsize=_KEPT)
def spoken_syllables(word: str) -> int:
    """The syllables of a word that may have hyphens, figures, capitals or full stops.

    A figure counts as one syllable, however long it is: a dose does not make a text hard.
    """
    known = _SPOKEN.get(word.rstrip(".").lower())
    if known and not word.isupper():
        return known
    if "." in word.rstrip(".") and word.replace(".", "").isalpha():
        return sum(map(_spelt, word.replace(".", "")))  # e.g., U.S.
    return max(1, sum(map(_part_syllables, _PARTS.findall(word))))


def is_spelt(letters: str) -> bool:
    """Whether capitals are an abbreviation that is read letter by letter: MRI, not AIDS or STOP."""
    if not (1 < len(letters) <= _LONGEST_SPELT and letters.isupper() and letters.isalpha()):
        return False
    return letters.lower() not in easy_words() and letters not in _READ_AS_WORDS


_READ_AS_WORDS: Final = table(
    """
    AIDS SARS MERS PET CAT SIDS NASA NATO COVID GERD LASIK BRCA MRSA WIC SNAP HELLP TIPS NICE
    VEGF CABG FLAIR LASER ELISA
    """
)


def _part_syllables(part: str) -> int:
    if part[0].isdigit():
        return 1
    if is_spelt(part):
        return sum(map(_spelt, part))
    return syllables(part)


def _spelt(letter: str) -> int:
    return 3 if letter in "wW" else 1


def _word_counts(word: str) -> Counts:
    spoken = spoken_syllables(word)
    plain = word.lower().replace("’", "'")
    easy = easy_words()
    is_hard = _PUNCTUATION.sub("", plain) not in easy and plain not in easy
    many = spoken >= _POLYSYLLABIC
    return Counts(
        words=1,
        syllables=spoken,
        polysyllables=int(many),
        hard=int(is_hard),
        complex=int(many and is_hard),
        common=int(plain in _FUNCTION_WORDS),
    )


def _packed(counts: Counts) -> int:
    packed = 0
    for field in reversed(counts[1:]):
        packed = (packed << _BITS) | field
    return packed
