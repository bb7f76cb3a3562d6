"""Swaps as the tables hold them: from the id of a garbled word to the ids of likely originals."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from linter.lexicon.build.swaps import Known, Swap
from linter.lexicon.build.words import Vocabulary
from linter.lexicon.links import Link, packed_link
from linter.lexicon.tokens import FIRST_WORD

_LEAST_ORIGINAL = 20.0  # health count of a word that others are swapped for
_MOST = 60  # originals kept of one garbled word
_LEAST_PHRASED = 50.0  # the same, of a word that a phrase of WordNet stands for
_LEAST_OVERLAP = 0.02  # of the Moby sets of two words that a single thesaurus links


class Links(NamedTuple):
    """starts: where each word's links begin. links: packed. units: garbled phrases, as text."""

    starts: list[int]
    links: list[int]
    units: str


def links(
    known: Known,
    similar: Mapping[Swap, float],
    words: Vocabulary,
    health: Any,
    in_phrases: set[int],
    is_usual: Callable[[Sequence[int]], bool],
) -> Links:
    """similar: words that sound or look alike. health: count of each id. in_phrases: the ids that
    take part in strong phrases. is_usual: whether health text has a phrase more than a few times.
    """
    hand = _numbered(known.hand, words)
    mined = _numbered(known.mined, words)
    thesauri: dict[tuple[int, int], int] = defaultdict(int)
    for swap, bits in known.thesauri.items():
        pair = _pair(swap, words)
        if pair:
            thesauri[pair] |= bits
    inflected = _inflections(
        {**dict.fromkeys(hand, 7), **dict.fromkeys(mined, 7), **thesauri}, words
    )
    overlap = _Overlap(known.moby, words)
    alike = {
        pair: value for swap, value in similar.items() if (pair := _pair(swap, words)) is not None
    }
    by_garbled: defaultdict[int, list[Link]] = defaultdict(list)
    never = {_pair(swap, words) for swap in known.never}  # in the plural, too
    for pair in sorted({*hand, *mined, *thesauri, *inflected, *alike}):
        if pair in never:
            continue
        garbled, original = pair
        if health[original] < _LEAST_ORIGINAL and pair not in hand:
            continue
        if original not in in_phrases and pair not in hand:
            continue
        bits = thesauri.get(pair, 0)
        derived = pair not in hand and pair not in mined and not bits and pair in inflected
        if derived:
            bits = inflected[pair] if inflected[pair] != 7 else 0
            if inflected[pair].bit_count() < 2:
                continue
        shared = overlap(garbled, original)
        agreeing = bits.bit_count()
        known_pair = pair in hand or pair in mined or derived
        if not known_pair and agreeing < 2 and shared < _LEAST_OVERLAP:
            if pair not in alike:
                continue
            agreeing, shared = 0, alike[pair]
        count = mined.get(pair, 0)
        if derived and inflected[pair] == 7:
            count = 1
        by_garbled[garbled].append(Link(original, pair in hand, count, agreeing, shared, derived))
    starts, packed = [0], []
    for number in range(FIRST_WORD + len(words.names)):
        best = sorted(by_garbled.get(number, ()), key=_strength, reverse=True)[:_MOST]
        packed += [packed_link(each) for each in sorted(best)]
        starts.append(len(packed))
    return Links(starts, packed, _units(known, words, health, is_usual))


def _strength(link: Link) -> tuple[float, int]:
    return (
        3.0 * link.hand + math.log1p(link.mined) + 0.3 * link.thesauri + link.overlap,
        -link.original,
    )


def _pair(swap: Swap, words: Vocabulary) -> tuple[int, int] | None:
    if len(swap.garbled) > 1 or len(swap.original) > 1:
        return None
    garbled = words.ids.get(swap.garbled[0])
    original = words.ids.get(swap.original[0])
    if garbled is None or original is None or garbled == original:
        return None
    return garbled, original


def _numbered(swaps: Counter[Swap], words: Vocabulary) -> Counter[tuple[int, int]]:
    found: Counter[tuple[int, int]] = Counter()
    for swap, count in swaps.items():
        pair = _pair(swap, words)
        if pair:
            found[pair] += count
    return found


def _inflections(
    pairs: Mapping[tuple[int, int], int], words: Vocabulary
) -> dict[tuple[int, int], int]:
    """Pairs of forms whose base forms are pairs: "nibbling" and "biting" of "nibble" and "bite"."""
    bases: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    for name in words.names:
        for ending in ("ing", "ed", "ly"):
            for base in base_forms(name, ending):
                if base in words.ids:
                    bases[words.ids[base]].append((ending, words.ids[name]))
                    break
    found: dict[tuple[int, int], int] = {}
    for (garbled, original), bits in pairs.items():
        for ending, one in bases.get(garbled, ()):
            for other_ending, other in bases.get(original, ()):
                if ending == other_ending and one != other:
                    found[one, other] = found.get((one, other), 0) | bits
    return found


def base_forms(name: str, ending: str) -> list[str]:
    """What a form with this ending may come from: "biting" from bit, bite; "hopped" from hop."""
    if not name.endswith(ending) or len(name) < len(ending) + 3:
        return []
    stem = name[: -len(ending)]
    found = [stem + "e", stem] if ending != "ly" else [stem, stem + "le"]
    if len(stem) > 3 and stem[-1] == stem[-2]:
        found.insert(0, stem[:-1])
    if stem.endswith("i"):
        found.append(stem[:-1] + "y")
    return found


class _Overlap:
    """How alike two words' Moby sets are: the cosine of the sets, 0..1."""

    def __init__(self, moby: Mapping[str, set[str]], words: Vocabulary) -> None:
        sets: defaultdict[int, set[str]] = defaultdict(set)
        for root, synonyms in moby.items():
            number = words.ids.get(root)
            if number is not None:
                sets[number].update(synonyms)
            for each in synonyms:
                other = words.ids.get(each)
                if other is not None:
                    sets[other].add(root)
        self._sets = sets

    def __call__(self, one: int, other: int) -> float:
        first, second = self._sets.get(one), self._sets.get(other)
        if not first or not second:
            return 0.0
        return len(first & second) / math.sqrt(len(first) * len(second))


def _units(
    known: Known, words: Vocabulary, health: Any, is_usual: Callable[[Sequence[int]], bool]
) -> str:
    """Swaps in which either side has several words: garbled, original, by hand, times mined."""
    lines = []
    plain = set(known.plain)
    for swap in sorted({*known.hand, *known.mined, *known.phrases}):
        if not (known.hand[swap] or known.mined[swap]):
            ids = [words.ids.get(each, 0) for each in swap.garbled]
            original = words.ids.get(swap.original[0], 0)
            if not all(ids) or is_usual(ids) or health[original] < _LEAST_PHRASED:
                continue
        if len(swap.garbled) == len(swap.original) == 1:
            continue
        both = (*swap.garbled, *swap.original)
        if all(each in words.ids for each in both) and " ".join(swap.garbled) not in plain:
            fields = (
                " ".join(swap.garbled),
                " ".join(swap.original),
                str(int(known.hand[swap] > 0)),
                str(known.mined[swap]),
            )
            lines.append("\t".join(fields))
    return "\n".join(lines)


def surfaces_of(swaps: Iterable[Swap]) -> set[str]:
    return {word for swap in swaps for word in (*swap.garbled, *swap.original)}
