"""What there is to note about a token: complex words, medical terms, abbreviations.

Worked out once for each token and remembered; nearly all tokens have nothing to note.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from linter.readability.counting import is_spelt, spoken_syllables
from linter.readability.tables import easy_words, frequencies
from linter.readability.words import is_form_of_easy
from linter.segment import words

_KEPT: Final = 200_000
_LETTERS: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ABBREVIATION: Final = re.compile(r"[A-Z]{2,6}s?")
_UNCOMMON: Final = 2  # decades: up to ten times in a million words of general English
_GENERAL: Final = slice(0, 3)  # the columns of general English in `frequencies`
_HEALTH: Final = slice(3, 5)
_MEDICAL_SYLLABLES: Final = 3
_NO_TERMS: Final = ("ed", "ing", "ly")  # examined, tingling, randomly: what happens, not what it is


class Notable(NamedTuple):
    """What one token holds: words in lower case, abbreviations as written."""

    complex: tuple[str, ...]
    medical: tuple[str, ...]
    abbreviations: tuple[str, ...]


class _Notables(dict[str, Notable | None]):
    def __missing__(self, token: str) -> Notable | None:
        if len(self) >= _KEPT:
            self.clear()
        found = self[token] = _notable(token)
        return found


NOTABLES: Final = _Notables()


def is_medical(word: str) -> bool:
    """Whether a word in lower case is a term of medicine rather than of general English.

    It has three syllables or more, is rare in general English, and at least ten times as common in
    health texts.
    """
    decades = frequencies().get(word)
    if decades is None or word.endswith(_NO_TERMS) or word in easy_words():
        return False
    if spoken_syllables(word) < _MEDICAL_SYLLABLES:
        return False
    general, health = max(decades[_GENERAL]), max(decades[_HEALTH])
    return general <= _UNCOMMON and health > max(general, 1)


def is_uncommon(word: str) -> bool:
    """Whether a word in lower case is rare in general English and no form of an easy one."""
    decades = frequencies().get(word)
    if decades is not None:
        general = max(decades[_GENERAL])
        # Kidney, urine, rash: of those that are not quite rare, only long ones are hard.
        if general > _UNCOMMON or (general and spoken_syllables(word) < _MEDICAL_SYLLABLES):
            return False
    return not is_form_of_easy(word)


def _notable(token: str) -> Notable | None:
    complex_words, medical, short = [], [], []
    for word in words(token):
        if _ABBREVIATION.fullmatch(word) and is_spelt(word.rstrip("s")):
            short.append(word)
            continue
        for part in _LETTERS.findall(word):
            plain = part.lower().replace("’", "'").removesuffix("'s")
            if len(plain) < 3 or not plain.isalpha():
                continue
            if is_medical(plain):
                medical.append(plain)
            # A capital within a sentence is a name as often as not; names can't be replaced.
            if not part[0].isupper() and is_uncommon(plain):
                complex_words.append(plain)
    if not (complex_words or medical or short):
        return None
    return Notable(tuple(complex_words), tuple(medical), tuple(short))
