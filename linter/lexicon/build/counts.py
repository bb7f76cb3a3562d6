"""Counting n-grams over the reference text, vectorised: sorted keys and their counts."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from linter.lexicon import keys
from linter.lexicon.build.text import CORPORA, Corpus, normal_text
from linter.lexicon.build.words import Vocabulary
from linter.lexicon.tokens import BREAK, FIRST_WORD, NUMBER, STOP_WORDS, UNKNOWN, tokens

FIRST_CONTENT = FIRST_WORD + len(STOP_WORDS)


class Table(NamedTuple):
    """Sorted keys and what they count, in tenths."""

    keys: Any
    counts: Any

    def at_least(self, count: float) -> Table:
        chosen = self.counts >= count * 10
        return Table(self.keys[chosen], self.counts[chosen])

    def of(self, wanted: Any) -> Any:
        """The counts of these keys, 0 for those that are not here."""
        at = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        return np.where(self.keys[at] == wanted, self.counts[at], 0)


def surfaces(folder: Path) -> tuple[Counter[str], Counter[str]]:
    """How often each surface stands in health text and in general text."""
    health: Counter[str] = Counter()
    general: Counter[str] = Counter()
    for corpus in CORPORA:
        into = health if corpus.health else general
        for text in normal_text(corpus, folder):
            into.update(tokens(text))
    return health, general


def ids_of(corpus: Corpus, folder: Path, words: Vocabulary) -> Any:
    """The corpus as ids of tokens."""
    known = dict(words.ids)
    found = array("I")
    for text in normal_text(corpus, folder):
        found.extend(_ids(tokens(text), known))
    return np.frombuffer(found, dtype=np.uint32)


def _ids(found: Sequence[str], known: dict[str, int]) -> Iterator[int]:
    for token in found:
        number = known.get(token)
        if number is None:
            # Each token is classified once.
            first = token[0]
            number = NUMBER if first.isdigit() else UNKNOWN if first.isalpha() else BREAK
            known[token] = number
        yield number


def windows(ids: Any) -> dict[str, Any]:
    """The keys of all n-grams of a text: "1" to "3" words, "phrase" across up to two stop words."""
    wide = ids.astype(np.uint64)
    ok = ids != BREAK
    first, second = wide[:-1], wide[1:]
    pairs = keys.pair(first, second)[ok[:-1] & ok[1:]]
    triples = keys.triple(wide[:-2], wide[1:-1], wide[2:])[ok[:-2] & ok[1:-1] & ok[2:]]
    content = ids >= FIRST_CONTENT
    stop = (ids >= FIRST_WORD) & ~content
    parts = [keys.phrase(first, np.uint64(0), second)[content[:-1] & content[1:]]]
    chosen = content[:-2] & stop[1:-1] & content[2:]
    parts.append(keys.phrase(wide[:-2], wide[1:-1], wide[2:])[chosen])
    chosen = content[:-3] & stop[1:-2] & stop[2:-1] & content[3:]
    middle = (wide[1:-2] << np.uint64(keys.STOP_BITS)) | wide[2:-1]
    parts.append(keys.phrase(wide[:-3], middle, wide[3:])[chosen])
    return {"1": wide[ok], "2": pairs, "3": triples, "phrase": np.concatenate(parts)}


def counted(values: Any, weight: int) -> Table:
    found, counts = np.unique(values, return_counts=True)
    return Table(found, counts.astype(np.int64) * weight)


def merged(tables: Sequence[Table]) -> tuple[Table, Any]:
    """The sum of several tables, and in how many of them each key is."""
    all_keys = np.concatenate([each.keys for each in tables])
    counts = np.concatenate([each.counts for each in tables])
    order = np.argsort(all_keys, kind="stable")
    all_keys, counts = all_keys[order], counts[order]
    starts = np.flatnonzero(np.concatenate([[True], all_keys[1:] != all_keys[:-1]]))
    sums = np.add.reduceat(counts, starts)
    present = np.diff(np.concatenate([starts, [len(all_keys)]]))
    return Table(all_keys[starts], sums), present
