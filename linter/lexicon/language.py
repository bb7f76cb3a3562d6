"""A trigram model of clean prose: health text and general English together.

Absolute discounting with a fixed back-off weight (Ney, Essen, Kneser 1994; Brants et al. 2007):
only differences of logarithms are used, so the probabilities need not add up to one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from linter.lexicon import keys
from linter.lexicon.lexicon import Lexicon
from linter.lexicon.tokens import BREAK, NUMBER

_DISCOUNT = 0.75
_BACK_OFF = 0.4
_HEALTH = 0.6  # its share; the rest is general English
_LEAST_HEALTH, _LEAST_GENERAL = 3.0, 4.0  # counts of pairs whose triples may be in the tables
_CAPACITY = 100_000  # n-grams remembered: 20 MB


class Language:
    """How likely a word is after two others."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._known: dict[tuple[int, int, int], float] = {}

    def log(self, before: int, last: int, word: int) -> float:
        """The natural logarithm of a word's probability after two tokens."""
        key = (before, last, word)
        found = self._known.get(key)
        if found is None:
            if len(self._known) > _CAPACITY:
                self._known.clear()
            found = self._known[key] = math.log(self._probability(before, last, word))
        return found

    def span(self, context: Sequence[int], words: Sequence[int], after: Sequence[int]) -> float:
        """The log-probability of words between two tokens before (`context`) and those after."""
        before, last = context
        total = 0.0
        for word in (*words, *after):
            if word != BREAK:
                total += self.log(before, last, word)
            before, last = last, word
        return total

    def _probability(self, before: int, last: int, word: int) -> float:
        lexicon = self._lexicon
        health = (lexicon.health(word) + 0.2) / lexicon.health_size
        general = (lexicon.general(word) + 0.2) / lexicon.general_size
        if last > NUMBER:
            pair = keys.pair(last, word)
            health_pair, general_pair = lexicon.health_2.get(pair), lexicon.general_2.get(pair)
            health = _interpolated(health_pair, lexicon.health(last), health)
            general = _interpolated(general_pair, lexicon.general(last), general)
            # Rarer triples are not in the tables, and none is commoner than its pairs.
            if before > NUMBER and (health_pair >= _LEAST_HEALTH or general_pair >= _LEAST_GENERAL):
                context, triple = keys.pair(before, last), keys.triple(before, last, word)
                if health_pair >= _LEAST_HEALTH:
                    count = lexicon.health_3.get(triple)
                    if count:
                        seen = max(count, lexicon.health_2.get(context))
                        health = _interpolated(count, seen, health)
                if general_pair >= _LEAST_GENERAL:
                    count = lexicon.general_3.get(triple)
                    if count:
                        seen = max(count, lexicon.general_2.get(context))
                        general = _interpolated(count, seen, general)
        return _HEALTH * health + (1 - _HEALTH) * general


def _interpolated(count: float, context: float, lower: float) -> float:
    if context <= 0:
        return lower
    return max(0.0, count - _DISCOUNT) / context + _BACK_OFF * lower
