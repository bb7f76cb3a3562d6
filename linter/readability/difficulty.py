"""How hard a sentence is for a reader, from 1 (easy) to 6 (hard), as people rate sentences.

difficulty = base + scale · log(1 + Σ load of each different word) + Σ weight · feature

Loads of words (`words`) and weights were fitted on the training split of MedReadMe (Jiang and Xu,
2024: medical sentences rated by people) by `python -m tests.evaluation.readability_difficulty fit`;
docs/readability.md says how well it agrees with people. The coefficients are in
`data/difficulty.json`.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final, NamedTuple

from linter.readability.words import load, model, parts

EASIEST: Final = 1.0
HARDEST: Final = 6.0

SENTENCE_FEATURES: Final = (
    "log_words",
    "commas",
    "brackets",
    "hyphens",
    "signs",
    "digits",
    "of",
    "and",
    "question",
    "no_end",
    "short",
)
_SHORT: Final = 8  # words
_SIGNS: Final = "%=<>±/+~"
_DIGITS: Final = "0123456789"
_KEPT: Final = 200_000


class Rated(NamedTuple):
    """A sentence's difficulty and what it comes from. load: of all its words together."""

    difficulty: float
    load: float


class _Loads(dict[str, float]):
    """Token to the load of its words, worked out when it is first seen."""

    def __missing__(self, token: str) -> float:
        if len(self) >= _KEPT:
            self.clear()
        total = self[token] = math.fsum(map(load, parts(token)))
        return total


_LOADS: Final = _Loads()


def sentence_difficulty(sentence: str) -> float:
    """How hard a sentence is: 1 (easy) to 6 (hard); 1 for a text without words."""
    return rated(sentence, sentence.split()).difficulty


def rated(sentence: str, tokens: list[str]) -> Rated:
    """The same for a sentence whose tokens are known."""
    total = math.fsum(map(_LOADS.__getitem__, dict.fromkeys(tokens)))
    if not total:
        return Rated(EASIEST, 0.0)
    base, scale, weights = _coefficients()
    value = base + scale * math.log1p(total)
    for weight, feature in zip(weights, sentence_features(sentence, tokens), strict=True):
        value += weight * feature
    return Rated(min(HARDEST, max(EASIEST, value)), total)


def sentence_features(sentence: str, tokens: list[str]) -> tuple[float, ...]:
    """The values of SENTENCE_FEATURES. Counts enter as log(1 + n): the first matters most."""
    number = len(tokens)
    count = sentence.count
    return (
        math.log1p(number),
        math.log1p(count(",")),
        math.log1p(count("(")),
        math.log1p(count("-")),
        math.log1p(sum(map(count, _SIGNS))),
        math.log1p(sum(map(count, _DIGITS))),
        math.log1p(tokens.count("of")),
        math.log1p(tokens.count("and")),
        float("?" in sentence),
        float(not sentence.rstrip("\"'”’)]").endswith((".", "!", "?"))),
        float(number < _SHORT),
    )


@lru_cache(maxsize=1)
def _coefficients() -> tuple[float, float, tuple[float, ...]]:
    known = model()
    return (
        known["base"],
        known["scale"],
        tuple(known["sentence"][each] for each in SENTENCE_FEATURES),
    )
