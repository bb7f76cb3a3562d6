"""The vocabulary: every surface that is counted, and the word that it is a form of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from linter.lexicon.tokens import FIRST_WORD, STOP_WORDS, singulars
from linter.wording import british

_LEAST_HEALTH = 3  # a surface must be seen so often, or it is no word of the tables
_LEAST_GENERAL = 20
_LEAST_SINGULAR = 0.04  # of a plural's count, or they are different words: hives, shingles
_NO_PLURALS = frozenset({
    "news", "means", "physics", "diabetes", "series", "species", "always", "perhaps", "rabies",
    "herpes", "scabies", "hives", "mumps", "shingles", "lens", "glasses", "shorts", "pants",
    "arms", "goods", "customs",
})  # fmt: skip


class Vocabulary(NamedTuple):
    """ids: surface → id. names: the word of each id, from FIRST_WORD on."""

    ids: dict[str, int]
    names: list[str]


def vocabulary(
    health: Mapping[str, int], general: Mapping[str, int], wanted: Iterable[str]
) -> Vocabulary:
    """The words of the tables. health, general: counts of surfaces. wanted: kept in any case."""
    counts = Counter(health) + Counter(general)
    kept = {
        surface
        for surface in counts
        if surface[0].isalpha()
        and len(surface) <= 24
        and (health.get(surface, 0) >= _LEAST_HEALTH or general.get(surface, 0) >= _LEAST_GENERAL)
    }
    kept |= {each for each in wanted if each[:1].isalpha()}
    kept |= set(STOP_WORDS)
    stems = {surface: _stem(surface, counts, kept) for surface in sorted(kept)}
    for american in sorted(kept):
        spelt = british(american)
        if spelt != american and spelt in kept:
            stems[spelt] = stems[american]
    stops = set(STOP_WORDS)
    names = list(STOP_WORDS) + sorted({stem for stem in stems.values() if stem not in stops})
    numbers = {name: number for number, name in enumerate(names, FIRST_WORD)}
    return Vocabulary({surface: numbers[stem] for surface, stem in stems.items()}, names)


def _stem(surface: str, counts: Mapping[str, int], kept: set[str]) -> str:
    if surface in STOP_WORDS or surface in _NO_PLURALS or len(surface) < 4:
        return surface
    least = max(1.0, counts[surface] * _LEAST_SINGULAR)
    for singular in singulars(surface):
        if singular in kept and singular not in STOP_WORDS and counts[singular] >= least:
            return singular
    return surface
