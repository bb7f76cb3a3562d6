"""From counts to the bytes of the file's sections."""

from __future__ import annotations

from typing import Any

import numpy as np

from linter.lexicon import keys
from linter.lexicon.build.counts import Table
from linter.lexicon.store import LEVEL_BITS, LEVELS, PRINT_BITS

_BUCKET = 24  # entries in a bucket, about

Section = tuple[str, bytes]


def numbers(kind: str, values: Any) -> Section:
    """An array of unsigned numbers, little-endian."""
    types = {"B": "<u1", "H": "<u2", "I": "<u4", "Q": "<u8"}
    return kind, np.asarray(values).astype(types[kind]).tobytes()


def text(value: str) -> Section:
    return "text", value.encode("utf-8")


def hashed(name: str, table: Table) -> dict[str, Section]:
    """Counts as `linter.lexicon.store.Counts` reads them."""
    bits = max(1, round(np.log2(max(2, len(table.keys) / _BUCKET))))
    value = mixed(table.keys)
    bucket = value >> np.uint64(64 - bits)
    prints = (value >> np.uint64(8)) & np.uint64((1 << PRINT_BITS) - 1)
    levels = np.searchsorted(np.array(LEVELS) * 10, table.counts, side="right") - 1
    entries = (prints << np.uint64(LEVEL_BITS)) | levels.astype(np.uint64)
    # Of two keys that look alike, the commoner one counts: it comes first.
    rank = (prints << np.uint64(LEVEL_BITS)) | (15 - levels).astype(np.uint64)
    order = np.lexsort((rank, bucket))
    bucket, entries, prints = bucket[order], entries[order], prints[order]
    first = np.ones(len(entries), dtype=bool)
    first[1:] = (bucket[1:] != bucket[:-1]) | (prints[1:] != prints[:-1])
    starts = np.searchsorted(bucket[first], np.arange((1 << bits) + 1, dtype=np.uint64))
    return {
        f"{name}.entries": numbers("H", entries[first]),
        f"{name}.starts": numbers("I", starts),
    }


def mixed(values: Any) -> Any:
    """`keys.mixed` of a whole array."""
    with np.errstate(over="ignore"):
        value = values * np.uint64(keys.FIRST)
        value ^= value >> np.uint64(32)
        return value * np.uint64(keys.SECOND)
