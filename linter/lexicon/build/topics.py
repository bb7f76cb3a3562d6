"""What text a word stands in, as a short vector: words of one topic point the same way.

Pointwise mutual information of common words with the commonest content words around them (five on
either side, nearer ones weighing more), without what is negative, reduced to the directions in
which it varies most (Levy, Goldberg 2014: the same as word2vec, and reproducible).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from linter.lexicon.build.counts import FIRST_CONTENT
from linter.lexicon.build.text import Corpus
from linter.lexicon.lexicon import TOPIC_ZERO

_WORDS = 12_000  # that have a vector
_AROUND = 1_500  # that are counted around them
_PARTS = 16  # numbers of a vector
_REACH = 5  # content words on either side
_GENERAL_SHARE = 0.5  # what general English counts
_GENERAL_MOST = 5_000_000  # tokens of one source of general English that are read
_SMOOTHING = 0.75  # power of the counts of what stands around (as word2vec has it)


class Topics(NamedTuple):
    """words: ascending ids. parts: their vectors one after another, a byte a number."""

    words: Any
    parts: Any


def topics(texts: Sequence[tuple[Corpus, Any]], health: Any, general: Any) -> Topics:
    """texts: each source as ids. health, general: count of each id."""
    content = np.arange(len(health)) >= FIRST_CONTENT
    words = np.sort(_commonest((health + 0.3 * general) * content, _WORDS))
    around = _commonest((health + 0.1 * general) * content, _AROUND)
    matrix = _information(_together(texts, _places(words, health), _places(around, health)))
    _, directions = np.linalg.eigh(matrix.T @ matrix)
    directions = directions[:, ::-1][:, :_PARTS]
    directions *= np.sign(directions[np.abs(directions).argmax(axis=0), np.arange(_PARTS)])
    vectors = matrix @ directions
    vectors /= np.sqrt(np.linalg.norm(vectors, axis=0)) + 1e-9
    vectors /= np.abs(vectors).max(axis=1, keepdims=True) + 1e-9
    return Topics(words, np.round(vectors * (TOPIC_ZERO - 1)).astype(np.int64) + TOPIC_ZERO)


def _commonest(counts: Any, number: int) -> Any:
    return np.argsort(-counts, kind="stable")[:number]


def _places(words: Any, counts: Any) -> Any:
    """The row or column of each id; -1 for none."""
    found = np.full(len(counts), -1, dtype=np.int64)
    found[words] = np.arange(len(words))
    return found


def _together(texts: Sequence[tuple[Corpus, Any]], rows: Any, columns: Any) -> Any:
    """How often words stand near others: rows by columns."""
    size = (int(rows.max()) + 1) * _AROUND
    total = np.zeros(size)
    for corpus, ids in texts:
        read = ids if corpus.health else ids[:_GENERAL_MOST]
        kept = read[read >= FIRST_CONTENT].astype(np.int64)
        row, column = rows[kept], columns[kept]
        weight = corpus.weight / 10 if corpus.health else _GENERAL_SHARE
        for distance in range(1, _REACH + 1):
            for one, other in (
                (row[:-distance], column[distance:]),
                (row[distance:], column[:-distance]),
            ):
                chosen = (one >= 0) & (other >= 0)
                places = one[chosen] * _AROUND + other[chosen]
                total += np.bincount(places, minlength=size) * (weight / distance**0.5)
    return total.reshape(-1, _AROUND)


def _information(together: Any) -> Any:
    """Positive pointwise mutual information."""
    rows = together.sum(axis=1, keepdims=True) + 1.0
    columns = (together.sum(axis=0, keepdims=True) + 1.0) ** _SMOOTHING
    columns /= columns.sum()
    return np.log(np.maximum(together / (rows * columns), 1.0))
