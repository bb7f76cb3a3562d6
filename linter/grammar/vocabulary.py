"""Words of medicine that a general speller doesn't know, and that misspelt words may be meant for.

The list is made by `python -m tests.evaluation.medical_words` from reference text with a clean
licence: a word and how often it stands there, on a line each.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

LIST = Path(__file__).with_name("medical-words.txt")
COMMON_LIST = Path(__file__).with_name("common-words.txt")
COMMON = 100  # occurrences from which on a medical word is a common one
_LEAST_MEANT = 20  # rarer words are rarely what a writer meant
# Not "ed" and "ing", which slips have too: occured.
_ENDINGS = (("s", ""), ("es", ""), ("ies", "y"), ("ly", ""), ("al", ""), ("ally", ""))
# British spellings and the American ones of the lists, where “fourty” and “untill” remain slips.
_SPELLINGS = tuple(
    (re.compile(british), american)
    for british, american in (
        ("[ao]e", "e"),
        ("is(?=(?:e|e[drs]|ers|ing|ations?)$)", "iz"),
        ("ys(?=(?:e|e[drs]|ers|ing)$)", "yz"),
        ("our(?=(?:s|ed|ing|ful|able|ites?|less|al|ally|ists?|ers?)?$)", "or"),
        ("([tb])re(?=s?$)", r"\1er"),
        ("ll(?=(?:e[dr]|ers|ing|ors?)$)", "l"),
        ("ence(?=s?$)", "ense"),
    )
)


class Near(NamedTuple):
    """A word like another one. slips: edits between them; a swap of neighbours is one.
    often: the word's count.
    """

    word: str
    slips: int
    often: int


class Vocabulary:
    """counts: of each word in small letters. common: words that are no mistake, of any subject."""

    def __init__(self, counts: Mapping[str, int], common: Collection[str] = ()) -> None:
        self._counts = counts
        self._common = common
        self._meant = _by_length(word for word, n in counts.items() if n >= _LEAST_MEANT)
        self._known = _by_length(dict.fromkeys([*counts, *common]))

    def count(self, word: str) -> int:
        """How often the reference text has the word; 0 when it is not in the list."""
        return self._counts.get(word.lower(), 0)

    def is_common(self, word: str) -> bool:
        """Whether this is a word that one meets often, of medicine or any other subject."""
        small = word.lower()
        return small in self._common or self._counts.get(small, 0) >= COMMON

    def knows(self, word: str) -> bool:
        """Whether this is a word of medicine, a regular form of one, or a common word.

        In British spelling, too.
        """
        small = word.lower()
        american = small
        for british, instead in _SPELLINGS:
            american = british.sub(instead, american)
        return any(map(self._has, {small, american}))

    def _has(self, word: str) -> bool:
        if word in self._counts or word in self._common:
            return True
        return any(
            word.endswith(end) and word[: -len(end)] + instead in self._counts
            for end, instead in _ENDINGS
        )

    def is_near_known(self, word: str, most: int) -> bool:
        """Whether a word of either list is one slip away, or a common one within so many."""
        small = word.lower()
        return any(
            distance == 1 or self.is_common(each)
            for each, distance in _near(small, most, self._known)
        )

    def near(self, word: str, most: int) -> list[Near]:
        """Medical words within so many edits, the nearest and then the commonest first."""
        small = word.lower()
        found = (
            Near(each, slips, self._counts[each]) for each, slips in _near(small, most, self._meant)
        )
        return sorted(found, key=lambda near: (near.slips, -near.often, near.word))


def _by_length(words: Iterable[str]) -> dict[int, list[str]]:
    grouped: dict[int, list[str]] = {}
    for word in words:
        grouped.setdefault(len(word), []).append(word)
    return grouped


def _near(
    word: str, most: int, by_length: Mapping[int, Sequence[str]]
) -> Iterator[tuple[str, int]]:
    """Words within so many edits, ten of each length, and the edits."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    for length in range(len(word) - most, len(word) + most + 1):
        words = by_length.get(length, ())
        found = extract(word, words, scorer=OSA.distance, score_cutoff=most, limit=10)
        for each, distance, _ in found:
            yield each, int(distance)


@lru_cache(maxsize=1)
def medical() -> Vocabulary:
    """The vocabulary that ships with the program."""
    counts = {word: int(count) for word, _, count in (line.partition(" ") for line in _lines(LIST))}
    return Vocabulary(counts, frozenset(_lines(COMMON_LIST)))


def _lines(path: Path) -> Iterator[str]:
    """The lines of a list, without its head."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return (line for line in lines if line and not line.startswith("#"))
