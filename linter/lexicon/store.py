"""The tables' file: a versioned header, then sections, memory-mapped and read in place.

Header: a magic line, one line of JSON (sections with their kind, offset and size; what it was built
from), padding. Sections are arrays of little-endian unsigned numbers, or UTF-8 text.
"""

from __future__ import annotations

import json
import mmap
import sys
from array import array
from bisect import bisect_left
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from linter.errors import UnspunError
from linter.lexicon import keys

VERSION = 1
_MAGIC = f"unspun lexicon {VERSION}\n".encode()
_ALIGN = 16
# A count takes four bits: the level whose least count it reaches, and what that level stands for.
LEVELS = (0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 7.0, 10.0, 15.0, 22.0, 33.0, 50.0, 100.0, 220.0, 600.0,
          2000.0)  # fmt: skip
_MEANS = (0.5, 1.0, 2.0, 3.0, 4.0, 5.7, 8.0, 12.0, 18.0, 27.0, 41.0, 70.0, 150.0, 360.0, 1100.0,
          3500.0)  # fmt: skip
LEVEL_BITS = 4
PRINT_BITS = 12  # of an entry's 16

Numbers: TypeAlias = "memoryview[int] | array[int]"


class Store:
    """The sections of one file, each opened when it is first asked for."""

    def __init__(self, path: Path) -> None:
        """Raises UnspunError for a file that is missing, damaged or of another version."""
        try:
            with path.open("rb") as file:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise UnspunError(f"{path}: can't be read: {error}; install Unspun anew") from None
        if self._map[: len(_MAGIC)] != _MAGIC:
            raise UnspunError(f"{path}: is of another version; install Unspun anew")
        end = self._map.find(b"\n", len(_MAGIC))
        header = json.loads(self._map[len(_MAGIC) : end])
        self.about: Mapping[str, Any] = header["about"]
        self._sections: Mapping[str, tuple[str, int, int]] = header["sections"]
        self._start = _aligned(end + 1)

    def bytes(self, name: str) -> bytes:
        _, offset, size = self._sections[name]
        return self._map[self._start + offset : self._start + offset + size]

    def text(self, name: str) -> str:
        return self.bytes(name).decode("utf-8")

    def numbers(self, name: str) -> Numbers:
        """An array in place: nothing is copied."""
        kind, offset, size = self._sections[name]
        if sys.byteorder == "big":
            swapped = array(kind, self.bytes(name))
            swapped.byteswap()
            return swapped
        first = self._start + offset
        view: Numbers = memoryview(self._map)[first : first + size].cast(kind)  # type: ignore[call-overload]
        return view


class Counts:
    """Counts by key: 12 bits of each key's hash and 4 of its count, in buckets.

    A key that is not there is taken for one that is in less than 1 % of cases.
    """

    def __init__(self, store: Store, name: str) -> None:
        self._entries = store.numbers(f"{name}.entries")
        self._starts = store.numbers(f"{name}.starts")
        self._shift = 64 - (len(self._starts) - 1).bit_length() + 1

    def get(self, key: int) -> float:
        """The count of a key, 0 when it is not there."""
        value = keys.mixed(key)
        bucket = value >> self._shift
        wanted = (value >> 8 & ((1 << PRINT_BITS) - 1)) << LEVEL_BITS
        end = self._starts[bucket + 1]
        at = bisect_left(self._entries, wanted, self._starts[bucket], end)
        if at < end:
            entry = self._entries[at]
            if entry >> LEVEL_BITS == wanted >> LEVEL_BITS:
                return _MEANS[entry & ((1 << LEVEL_BITS) - 1)]
        return 0.0


def packed(sections: Mapping[str, tuple[str, bytes]], about: Mapping[str, Any]) -> bytes:
    """The file's bytes. sections: name → kind (an array's type code, or "text") and content."""
    table = {}
    body = bytearray()
    for name, (kind, content) in sections.items():
        body.extend(b"\0" * (_aligned(len(body)) - len(body)))
        table[name] = (kind, len(body), len(content))
        body.extend(content)
    header = json.dumps({"about": about, "sections": table}).encode()
    head = _MAGIC + header + b"\n"
    return head + b"\0" * (_aligned(len(head)) - len(head)) + bytes(body)


def _aligned(size: int) -> int:
    return -(-size // _ALIGN) * _ALIGN
