"""What a filter of vulgar words makes of words that hold one: “hepabreastis”, “hepa***is”."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from linter.lexicon.build.swaps import Swap
from linter.lexicon.tokens import tokens

# What is filtered, and the milder words that some filters put there instead of stars.
_VULGAR: Mapping[str, tuple[str, ...]] = {
    "ass": ("butt", "bottom"), "tit": ("breast",), "cock": ("rooster",), "hell": ("heck",),
    "arse": ("bottom", "butt"), "bum": ("bottom",), "crap": ("crud",), "piss": ("pee",),
    "dick": (), "sex": (), "anal": (), "cum": (), "homo": (), "tard": (), "shit": ("poop",),
    "cunt": (), "fag": (),
}  # fmt: skip
_LEAST_REPLACED, _LEAST_MASKED = 5, 50  # times that a word must stand in health text
_LEAST_LETTERS = 4


def filtered(health: Mapping[str, int]) -> Iterator[Swap]:
    """Filtered words and what they were. health: counts of surfaces."""
    for word in sorted(health):
        if len(word) < _LEAST_LETTERS or health[word] < _LEAST_REPLACED or not word.isalpha():
            continue
        for vulgar, mild in _VULGAR.items():
            if vulgar not in word or vulgar == word:
                continue
            for each in mild:
                yield Swap((word.replace(vulgar, each),), (word,))
            if health[word] >= _LEAST_MASKED:
                before, _, after = word.partition(vulgar)
                masked = (before + mask + after for mask in _masks(vulgar))
                yield from (Swap((each,), (word,)) for each in masked if _is_token(each))


def _is_token(masked: str) -> bool:
    return tokens(masked) == [masked]


def _masks(vulgar: str) -> tuple[str, ...]:
    """Stars for all of it, for all but its first letter, and but its first and last."""
    size = len(vulgar)
    first = vulgar[0] + "*" * (size - 1)
    return "*" * size, first, first[:-1] + vulgar[-1]
