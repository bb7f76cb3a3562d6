"""Strong phrases: pairs of content words that health text uses together far beyond chance."""

from __future__ import annotations

import csv
import lzma
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from linter.lexicon import keys
from linter.lexicon.build.counts import FIRST_CONTENT, Table
from linter.lexicon.build.words import Vocabulary
from linter.lexicon.tokens import tokens
from linter.phrases import normalise

_LEAST = 5.0  # weighted count
_LEAST_PMI, _LEAST_PMI_GAPPED = 1.4, 1.8  # natural logarithm
_LEAST_SOURCES = 2
_OFTEN = 30.0  # so common that one source will do
_TERM_LEAST = 2.0  # of a pair that stands in a medical term list
_GIVEN = 8.0  # what a phrase counts that our own lists name and the text has more rarely


class Phrases(NamedTuple):
    """Sorted keys, with count (tenths) and PMI of each."""

    keys: Any
    counts: Any
    pmi: Any


def strong(
    phrases: Table, sources: Any, unigrams: Any, terms: Iterable[int], given: Iterable[int]
) -> Phrases:
    """The strong phrases among all. unigrams: count of each id. given: in any case."""
    pmi = _pmi(phrases, unigrams)
    middle = (phrases.keys >> np.uint64(keys.ID_BITS)) & np.uint64((1 << 16) - 1)
    least = np.where(middle == 0, _LEAST_PMI, _LEAST_PMI_GAPPED)
    counts = phrases.counts / 10
    chosen = (counts >= _LEAST) & (pmi >= least)
    chosen &= (sources >= _LEAST_SOURCES) | (counts >= _OFTEN)
    named = np.isin(phrases.keys, np.array(sorted(set(terms)), dtype=np.uint64))
    chosen |= named & (counts >= _TERM_LEAST) & (pmi >= 1.0)
    wanted = np.array(sorted(set(given)), dtype=np.uint64)
    chosen |= np.isin(phrases.keys, wanted)
    found, found_counts, found_pmi = phrases.keys[chosen], phrases.counts[chosen], pmi[chosen]
    missing = np.setdiff1d(wanted, found)
    all_keys = np.concatenate([found, missing])
    is_given = np.isin(all_keys, wanted)
    all_counts = np.concatenate([found_counts, np.zeros(len(missing), dtype=np.int64)])
    all_counts = np.where(is_given, np.maximum(all_counts, int(_GIVEN * 10)), all_counts)
    all_pmi = np.concatenate([found_pmi, np.full(len(missing), 4.0)])
    all_pmi = np.where(is_given, np.maximum(all_pmi, 3.0), all_pmi)
    order = np.argsort(all_keys)
    return Phrases(all_keys[order], all_counts[order], all_pmi[order])


def _pmi(phrases: Table, unigrams: Any) -> Any:
    first = (phrases.keys >> np.uint64(keys.ID_BITS + 2 * keys.STOP_BITS)).astype(np.int64)
    second = (phrases.keys & np.uint64((1 << keys.ID_BITS) - 1)).astype(np.int64)
    total = unigrams.sum()
    expected = np.maximum(unigrams[first], 1) * np.maximum(unigrams[second], 1) / total
    return np.log(phrases.counts / expected)


def term_lists(folder: Path) -> Iterator[str]:
    """Medical terms of several words, from public lists."""
    with lzma.open(folder / "clean" / "medquad-terms.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield line.partition("\t")[0]
    with lzma.open(
        folder / "lists" / "nci_glossifier_terms_en.txt.xz", "rt", encoding="utf-8"
    ) as lines:
        yield from (line.strip() for line in lines)
    path = folder / "lists" / "nci_dictionary_of_genetics_terms.tsv"
    with path.open(encoding="utf-8") as rows:
        yield from (row[0] for row in csv.reader(rows, delimiter="\t") if row)


def phrase_keys(texts: Iterable[str], words: Vocabulary) -> Iterator[int]:
    """The keys of the pairs of content words, up to two stop words apart, in these texts."""
    for text in texts:
        ids = [words.ids.get(token, 0) for token in tokens(normalise(text))]
        yield from keys_in(ids)


def keys_in(ids: Sequence[int]) -> Iterator[int]:
    for at, first in enumerate(ids):
        if first < FIRST_CONTENT:
            continue
        stops: list[int] = []
        for second in ids[at + 1 : at + 4]:
            if second >= FIRST_CONTENT:
                yield keys.phrase(first, keys.middle_of(tuple(stops)), second)
                break
            if not second or len(stops) == 2:
                break
            stops.append(second)
