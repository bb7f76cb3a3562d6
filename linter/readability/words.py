"""How hard a single word is: named features of a word, weighed as the difficulty model learned.

A word's load is exp(weight · features), so that a rare term weighs as much as many usual words.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final

from linter.readability.counting import spoken_syllables
from linter.readability.tables import CORPORA, DATA, easy_words, frequencies

_UNSEEN: Final = (0,) * len(CORPORA)
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# Endings of scientific words: enzymes, drugs, diseases, cells, procedures, classical adjectives.
_TECHNICAL: Final = re.compile(
    r"(?:ase|ine|ib|mab|ol|ate|ide|osis|itis|emia|aemia|opathy|genic|genesis|cyte|oma|ome|omic|otic"
    r"|oid|yl|ose|gen|ography|otomy|ectomy|plasty|scopy|lysis|trophy|plasia|phage|phil|blast|ial|al"
    r"|ic|ical|ous)s?\Z"
)
_KEPT: Final = 200_000
_HEAVY: Final = 0.85  # load from which a long word is named as a reason
_VERY_HEAVY: Final = 1.3  # and any word

WORD_FEATURES: Final = (
    "any",
    "abbreviation",
    "long_abbreviation",
    "code",
    "figure",
    *CORPORA,
    *(f"scarce_in_{corpus}" for corpus in CORPORA),
    "easy",
    "form_of_easy",
    "technical_ending",
    "four_syllables",
    "letters",
    "capital",
    "one_letter",
)


def parts(text: str) -> list[str]:
    """The words that are weighed: letters and figures; a hyphen parts two."""
    return _WORD.findall(text)


def features(word: str) -> tuple[float, ...]:
    """The values of WORD_FEATURES for one word, as it is written.

    A figure has digits only; a code mixes letters and digits (B12, IL6); an abbreviation has two
    capitals. Frequencies are decades (`tables.frequencies`), 0 for words that are none.
    """
    capitals = sum(map(str.isupper, word))
    digits = sum(map(str.isdigit, word))
    is_figure = digits == len(word)
    is_code = 0 < digits < len(word)
    is_abbreviation = capitals >= 2 and not digits
    is_word = not (is_figure or is_code or is_abbreviation)
    plain = word.lower().replace("’", "'").removesuffix("'s")
    decades = frequencies().get(plain, _UNSEEN) if is_word else None
    easy = easy_words()
    return (
        1.0,
        float(is_abbreviation),
        float(is_abbreviation and len(word) >= 4),
        float(is_code),
        float(is_figure),
        *(decades or _UNSEEN),
        *(map(_scarcity, decades) if decades else _UNSEEN),
        float(plain in easy),
        float(is_word and is_form_of_easy(plain)),
        float(is_word and bool(_TECHNICAL.search(plain)) and (decades or _UNSEEN)[0] <= 2),
        float(is_word and spoken_syllables(word) >= 4),
        len(word) / 10 if is_word else 0.0,
        float(is_word and word[0].isupper()),
        float(len(word) == 1),
    )


def is_form_of_easy(word: str) -> bool:
    """Whether a word in lower case is an easy one or a regular form of one: walked, friends."""
    easy = easy_words()
    return word in easy or any(each in easy for each in _bases(word))


def load(word: str) -> float:
    """How much a word weighs in a sentence's difficulty: above 0, with no upper end."""
    found = _LOADS.get(word)
    if found is None:
        if len(_LOADS) >= _KEPT:
            _LOADS.clear()
        weights = model()["word"]
        total = sum(
            weights[name] * value
            for name, value in zip(WORD_FEATURES, features(word), strict=True)
            if value
        )
        found = _LOADS[word] = math.exp(min(total, 6.0))
    return found


def hard_parts(tokens: Iterable[str]) -> tuple[list[str], list[str]]:
    """The different words that weigh most, the hardest first, and those that are abbreviations."""
    words = dict.fromkeys(word for token in tokens for word in _HEAVY_PARTS[token])
    heavy = sorted(words, key=lambda word: -load(word))
    short = [word for word in heavy if sum(map(str.isupper, word)) >= 2]
    hard = [word for word in heavy if word not in short and any(map(str.isalpha, word))]
    return hard, short


def _is_heavy(word: str) -> bool:
    """Whether a word is worth naming: rash and urine are rare, but no reader minds them."""
    weight = load(word)
    return weight >= _VERY_HEAVY or (weight >= _HEAVY and spoken_syllables(word) >= 3)


@lru_cache(maxsize=1)
def model() -> dict[str, Any]:
    """The coefficients of the difficulty model, as `data/difficulty.json` has them."""
    data: dict[str, Any] = json.loads((DATA / "difficulty.json").read_text(encoding="utf-8"))
    return data


_LOADS: Final[dict[str, float]] = {}


class _HeavyParts(dict[str, tuple[str, ...]]):
    """Token to those of its words that are worth naming, worked out when it is first seen."""

    def __missing__(self, token: str) -> tuple[str, ...]:
        if len(self) >= _KEPT:
            self.clear()
        found = self[token] = tuple(filter(_is_heavy, parts(token)))
        return found


_HEAVY_PARTS: Final = _HeavyParts()


def _scarcity(decade: int) -> float:
    return float(max(0, 2 - decade))


def _bases(word: str) -> list[str]:
    """What a regular ending may have been added to: "walked" is a form of walk."""
    found = []
    for ending, instead in (
        ("s", ""), ("es", ""), ("ies", "y"), ("d", ""), ("ed", ""), ("ied", "y"), ("ing", ""),
        ("ing", "e"), ("ly", ""), ("er", ""), ("r", ""),
    ):  # fmt: skip
        if word.endswith(ending):
            found.append(word[: -len(ending)] + instead)
    return found
