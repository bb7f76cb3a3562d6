"""The tables' file: what is packed is read back; what is foreign or damaged is said to be."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from linter.errors import UnspunError
from linter.lexicon.store import Store, packed


def test_sections_come_back(tmp_path: Path) -> None:
    path = tmp_path / "tables.bin"
    sections = {
        "names": ("text", b"kidney\nstone"),
        "counts": ("I", struct.pack("<3I", 1, 2, 70_000)),
        "keys": ("Q", struct.pack("<2Q", 3, 1 << 60)),
        "none": ("H", b""),
    }
    path.write_bytes(packed(sections, {"corpora": ["a"]}))
    store = Store(path)
    assert store.about == {"corpora": ["a"]}
    assert store.text("names") == "kidney\nstone"
    assert list(store.numbers("counts")) == [1, 2, 70_000]
    assert list(store.numbers("keys")) == [3, 1 << 60]
    assert list(store.numbers("none")) == []
    assert packed(sections, {"corpora": ["a"]}) == path.read_bytes()


@pytest.mark.parametrize("data", [b"", b"something else", b"unspun lexicon 0\n{}\n"])
def test_a_foreign_file_is_one_line(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "tables.bin"
    path.write_bytes(data)
    with pytest.raises(UnspunError, match=r"tables\.bin: .*; install Unspun anew"):
        Store(path)


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(UnspunError, match="install Unspun anew"):
        Store(tmp_path / "none.bin")
