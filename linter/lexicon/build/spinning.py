"""Spun text for the fit: clean sentences whose words are swapped as software does it."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from linter.lexicon import keys
from linter.lexicon.lexicon import FIRST_CONTENT, Lexicon

_SHARE = 0.4  # of the strong phrases of a text that are swapped
_BOTH = 0.3  # of those, in which both words are
_SOURCES = {"hand": 0.3, "mined": 0.35, "thesaurus": 0.35}  # where swaps come from


class Swapped(NamedTuple):
    """Where a word was swapped, in the ids after swapping, and what it was."""

    start: int
    end: int
    original: int


class Spinner:
    """Swaps words backwards through the tables' own links."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._ways: dict[str, defaultdict[int, list[tuple[int, ...]]]] = {
            source: defaultdict(list) for source in _SOURCES
        }
        for word in range(FIRST_CONTENT, len(lexicon.names)):
            for link in lexicon.links(word):
                source = "hand" if link.hand else "mined" if link.mined else "thesaurus"
                self._ways[source][link.original].append((word,))
        for unit in lexicon.every_unit():
            if len(unit.means) == 1:
                self._ways["hand" if unit.hand else "mined"][unit.means[0]].append(unit.ids)

    def spun(self, ids: Sequence[int], chance: random.Random) -> tuple[list[int], list[Swapped]]:
        """The text after swapping, and what was swapped in it."""
        swaps: dict[int, tuple[int, ...]] = {}
        for first, second in _strong(self._lexicon, ids):
            if chance.random() > _SHARE or first in swaps or second in swaps:
                continue
            both = chance.random() < _BOTH
            sides = (first, second) if both else (chance.choice((first, second)),)
            for at in sides:
                garbled = self._garbled(ids[at], chance)
                if garbled:
                    swaps[at] = garbled
        made: list[int] = []
        done: list[Swapped] = []
        for at, word in enumerate(ids):
            if at in swaps:
                done.append(Swapped(len(made), len(made) + len(swaps[at]), word))
                made.extend(swaps[at])
            else:
                made.append(word)
        return made, done

    def _garbled(self, word: int, chance: random.Random) -> tuple[int, ...] | None:
        sources = chance.choices(list(_SOURCES), list(_SOURCES.values()), k=3)
        for source in sources:
            if self._ways[source][word]:
                return chance.choice(self._ways[source][word])
        return None


def _strong(lexicon: Lexicon, ids: Sequence[int]) -> list[tuple[int, int]]:
    """Where the two words of each strong phrase stand."""
    found = []
    for at, first in enumerate(ids):
        if first < FIRST_CONTENT:
            continue
        stops: list[int] = []
        for other in range(at + 1, min(at + 4, len(ids))):
            second = ids[other]
            if second >= FIRST_CONTENT:
                if lexicon.phrase(first, keys.middle_of(tuple(stops)), second):
                    found.append((at, other))
                break
            if second < 3 or len(stops) == 2:
                break
            stops.append(second)
    return found
