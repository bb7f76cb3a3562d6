"""The tables as the model reads them: words, phrases, swaps, and counts of n-grams."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from linter.lexicon import keys
from linter.lexicon.links import Link, unpacked_link
from linter.lexicon.store import Counts, Numbers, Store
from linter.lexicon.tokens import FIRST_WORD, STOP_WORDS

SHIPPED = Path(__file__).parent / "lexicon.bin"
FIRST_CONTENT = FIRST_WORD + len(STOP_WORDS)
TOPIC_ZERO = 128  # what a part of a topic's vector that is nought is kept as
_USUAL, _USUAL_PMI = 3.0, 0.7


class Phrase(NamedTuple):
    """A strong phrase of health text. often: its count there. pmi: a natural logarithm."""

    first: int
    second: int
    often: float
    pmi: float


class Unit(NamedTuple):
    """A phrase that is swapped as one, or swapped for one. ids: its tokens; means: the original."""

    ids: tuple[int, ...]
    means: tuple[int, ...]
    hand: bool
    mined: int


class Lexicon:
    """One file's tables. Sizes are those of the reference text without what is held out."""

    def __init__(self, path: Path = SHIPPED) -> None:
        self._store = store = Store(path)
        self.ids = dict(
            zip(store.text("surfaces").split("\n"), store.numbers("surface-ids"), strict=True)
        )
        self._health = store.numbers("health")
        self._general = store.numbers("general")
        self.joined = store.numbers("joined")
        self.health_size = float(store.about["health-tokens"])
        self.general_size = float(store.about["general-tokens"])
        self._phrases = store.numbers("phrases")
        self._phrase_counts = store.numbers("phrase-counts")
        self._phrase_pmi = store.numbers("phrase-pmi")
        self._link_starts = store.numbers("link-starts")
        self._links = store.numbers("links")
        self.health_2 = Counts(store, "health-2")
        self.general_2 = Counts(store, "general-2")
        self.health_3 = Counts(store, "health-3")
        self.general_3 = Counts(store, "general-3")
        self._health_gapped = Counts(store, "health-gapped")
        self._general_gapped = Counts(store, "general-gapped")
        self._linked: dict[int, tuple[Link, ...]] = {}
        self._units: dict[int, tuple[Unit, ...]] = {}
        self._topic_words = store.numbers("topic-words")
        self._topic_parts = store.numbers("topic-parts")
        self._topic_size = len(self._topic_parts) // max(1, len(self._topic_words))
        self._topics: dict[int, tuple[float, ...] | None] = {}

    @cached_property
    def names(self) -> list[str]:
        """The word of each id; the first ones stand for no word."""
        surfaces = self._store.text("surfaces").split("\n")
        return [""] * FIRST_WORD + [surfaces[at] for at in self._store.numbers("names")]

    def units(self, first: int) -> tuple[Unit, ...]:
        """Swaps in which either side has several words, whose first garbled word is this one."""
        found = self._units.get(first)
        if found is None:
            found = self._units[first] = tuple(map(self._unit, self._unit_lines.get(first, ())))
        return found

    def every_unit(self) -> Iterator[Unit]:
        """All of them."""
        return (unit for first in self._unit_lines for unit in self.units(first))

    def _unit(self, line: str) -> Unit:
        garbled, original, hand, mined = line.split("\t")
        ids = tuple(self.ids[each] for each in garbled.split(" "))
        means = tuple(self.ids[each] for each in original.split(" "))
        return Unit(ids, means, hand == "1", int(mined))

    @cached_property
    def _unit_lines(self) -> dict[int, list[str]]:
        """These swaps as they are kept; few are looked at in an article."""
        found: dict[int, list[str]] = {}
        for line in self._store.text("units").split("\n"):
            first = line.partition("\t")[0].partition(" ")[0]
            found.setdefault(self.ids[first], []).append(line)
        return found

    def topic(self, word: int) -> tuple[float, ...] | None:
        """A unit vector of what text a word stands in; None where it is too rare to tell."""
        if word not in self._topics:
            at = bisect_left(self._topic_words, word)
            found = None
            if at < len(self._topic_words) and self._topic_words[at] == word:
                parts = self._topic_parts[at * self._topic_size : (at + 1) * self._topic_size]
                values = [part - TOPIC_ZERO for part in parts]
                length = math.sqrt(sum(each * each for each in values)) or 1.0
                found = tuple(each / length for each in values)
            self._topics[word] = found
        return self._topics[word]

    @cached_property
    def suspect_pairs(self) -> Numbers:
        """Pairs of content words, as `suspects.pair_of`, in which one may be swapped."""
        return self._store.numbers("suspect-pairs")

    @cached_property
    def suspect_words(self) -> Numbers:
        """Odd words that are known to be swapped for others."""
        return self._store.numbers("suspect-words")

    def health(self, word: int) -> float:
        """How often a word stands in health text."""
        return self._health[word] / 10

    def general(self, word: int) -> float:
        return self._general[word] / 10

    def seen(self, first: int, middle: int, second: int) -> tuple[float, float]:
        """How often a phrase stands in health text and in general text."""
        if not middle:
            key = keys.pair(first, second)
            return self.health_2.get(key), self.general_2.get(key)
        key = keys.phrase(first, middle, second)
        return self._health_gapped.get(key), self._general_gapped.get(key)

    def frequency(self, words: Sequence[int]) -> tuple[float, float]:
        """How often words stand in this order in health text and in general text, at most."""
        if len(words) == 1:
            return self.health(words[0]), self.general(words[0])
        health, general = [], []
        for at in range(max(1, len(words) - 2)):
            part = words[at : at + 3]
            if len(part) == 2:
                key = keys.pair(*part)
                health.append(self.health_2.get(key))
                general.append(self.general_2.get(key))
            else:
                key = keys.triple(*part)
                health.append(self.health_3.get(key))
                general.append(self.general_3.get(key))
        return min(health), min(general)

    def usual(self, first: int, middle: int, second: int) -> Phrase | None:
        """A phrase that health text has a few times, though it is no strong one."""
        count, _ = self.seen(first, middle, second)
        if count < _USUAL:
            return None
        expected = self.health(first) * self.health(second) / self.health_size
        pmi = math.log(count / max(expected, 1e-9))
        return Phrase(first, second, count, pmi) if pmi >= _USUAL_PMI else None

    def phrase(self, first: int, middle: int, second: int) -> Phrase | None:
        """The strong phrase of these words, if it is one."""
        key = keys.phrase(first, middle, second)
        at = bisect_left(self._phrases, key)
        return self.phrase_at(at) if at < len(self._phrases) and self._phrases[at] == key else None

    def phrases_after(self, first: int, middle: int) -> range:
        """The numbers of the strong phrases that start so."""
        key = keys.phrase(first, middle, 0)
        start = bisect_left(self._phrases, key)
        return range(start, bisect_left(self._phrases, key + (1 << keys.ID_BITS), start))

    def second_of(self, number: int) -> int:
        return self._phrases[number] & ((1 << keys.ID_BITS) - 1)

    @property
    def phrase_count(self) -> int:
        return len(self._phrases)

    def stops_of(self, number: int) -> tuple[int, ...]:
        """The stop words in the middle of a strong phrase."""
        return keys.middle_parts(keys.phrase_parts(self._phrases[number])[1])

    def first_of(self, number: int) -> int:
        return self._phrases[number] >> (keys.ID_BITS + 2 * keys.STOP_BITS)

    def phrase_at(self, number: int) -> Phrase:
        first, _, second = keys.phrase_parts(self._phrases[number])
        count, pmi = self._phrase_counts[number] / 10, self._phrase_pmi[number] / 10
        return Phrase(first, second, count, pmi)

    def links(self, word: int) -> tuple[Link, ...]:
        """What a word may stand for."""
        found = self._linked.get(word)
        if found is None:
            first, last = self._link_starts[word], self._link_starts[word + 1]
            found = tuple(map(unpacked_link, self._links[first:last]))
            self._linked[word] = found
        return found


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The shipped tables, opened when they are first needed. Raises UnspunError."""
    return Lexicon()
