"""The first look at an article: is any known swap of a strong phrase in it, or an odd word?

One look-up per pair of neighbouring content words, all of it in C: the ids of the words as an array
of 16-bit numbers, read again as 32-bit pairs, met with the set of suspect pairs. Few clean articles
have any, and only the places that have one are read further (docs/decisions/0016).
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator
from itertools import repeat

from linter.lexicon.lexicon import FIRST_CONTENT, Lexicon
from linter.lexicon.tokens import tokens

_GAP = 30  # code points in which the second word of a pair follows


def pair_of(first: int, second: int) -> int:
    """The 32 bits of two neighbouring 16-bit ids in little-endian memory."""
    return second << 16 | first


class Suspects:
    """The suspect pairs and words of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._ids = lexicon.ids
        pairs: Iterable[int] = lexicon.suspect_pairs
        if sys.byteorder == "big":
            pairs = ((each & 0xFFFF) << 16 | each >> 16 for each in pairs)
        self._pairs = frozenset(pairs)
        self._words = frozenset(lexicon.suspect_words)

    def places(self, normal: str) -> list[int]:
        """Where suspects start in a text in normal form."""
        found = tokens(normal)
        numbers = map(self._ids.get, found, repeat(0))
        words = array("H", [each for each in numbers if each >= FIRST_CONTENT or not each])
        suspects = self._words.intersection(words)
        pairs = self._pairs.intersection(_pairs(words, 0))
        pairs |= self._pairs.intersection(_pairs(words, 1))
        if not suspects and not pairs:
            return []
        surfaces: dict[int, list[str]] = {}
        for surface in set(found):
            surfaces.setdefault(self._ids.get(surface, 0), []).append(surface)
        places = {
            place
            for word in suspects
            for surface in surfaces[word]
            for place in _occurrences(normal, surface)
        }
        for pair in pairs:
            first, second = pair & 0xFFFF, pair >> 16
            if sys.byteorder == "big":
                first, second = second, first
            for surface in surfaces[first]:
                for place in _occurrences(normal, surface):
                    end = place + len(surface)
                    if any(normal.find(each, end, end + _GAP) >= 0 for each in surfaces[second]):
                        places.add(place)
        return sorted(places)


def _pairs(words: array[int], offset: int) -> memoryview:
    """Every other pair of neighbours, from an offset on."""
    size = (len(words) - offset) // 2 * 2
    return memoryview(words)[offset : offset + size].cast("B").cast("I")


def _occurrences(normal: str, surface: str) -> Iterator[int]:
    at = normal.find(surface)
    while at >= 0:
        end = at + len(surface)
        if not (normal[at - 1 : at].isalpha() or normal[end : end + 1].isalpha()):
            yield at
        at = normal.find(surface, end)
