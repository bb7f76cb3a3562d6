"""Whether a text is English. Only a text that lacks English function words is looked at twice.

The detector (eld, 60 languages) takes 0.1 s to load and is imported for such texts only.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from linter.readability.counting import packed_sum, unpacked
from linter.readability.tables import frequencies
from linter.segment import words

# Of the words of English prose a third are `counting`'s function words; of Spanish, French or
# German prose at most one in twenty looks like one. Lists have few, but their words are English.
_ENGLISH_SHARE: Final = 0.12
_KNOWN_SHARE: Final = 0.5  # of the longer words in the frequency table
_LONGER: Final = 5  # letters
_LEAST_WORDS: Final = 12  # fewer say too little
_LEAST_LETTERS: Final = 40  # the same in a script without spaces between words
_OTHER_SCRIPTS: Final = "\u0370"  # Greek and what follows it in Unicode
_SAMPLE: Final = 4000  # characters that the detector is shown


def other_than_english(text: str) -> str | None:
    """The code of the language that a text is surely in; None for English, or when unsure."""
    counts = unpacked(packed_sum(text.split()), 1)
    if counts.common >= _ENGLISH_SHARE * counts.words and counts.words:
        return None
    if counts.words < _LEAST_WORDS and _foreign_letters(text) < _LEAST_LETTERS:
        return None
    sample = text[:_SAMPLE]
    if _known(sample) >= _KNOWN_SHARE:
        return None
    found = _detector().detect(sample)
    if not found.language or found.language == "en" or not found.is_reliable():
        return None
    return str(found.language)


def _known(text: str) -> float:
    """The share of the longer words that English text has, too."""
    longer = [word for word in words(text.lower()) if len(word) >= _LONGER]
    return sum(word in frequencies() for word in longer) / len(longer) if longer else 0.0


def _foreign_letters(text: str) -> int:
    return sum(sign >= _OTHER_SCRIPTS and sign.isalpha() for sign in text[:_SAMPLE])


@lru_cache(maxsize=1)
def _detector() -> Any:
    from eld import LanguageDetector

    return LanguageDetector()
