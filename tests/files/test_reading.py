"""What an article's file holds, and each obstacle in one line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from linter.config import Config
from linter.errors import UnreadableArticle
from linter.files import Article
from linter.files.reading import from_stdin, read
from linter.source import Source

from .folders import make


def article(path: Path, config: Config | None = None) -> Article:
    return Article(str(path), path.name, config or Config())


def unreadable(path: Path, config: Config | None = None) -> str:
    with pytest.raises(UnreadableArticle) as caught:
        read(article(path, config))
    return str(caught.value)


def test_what_cannot_be_read_says_why_and_never_blocks(tmp_path: Path) -> None:
    make(tmp_path, "a.md")
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "gone.md").symlink_to("nowhere.md")
    (tmp_path / "loop.md").symlink_to("loop.md")
    (tmp_path / "binary.md").write_bytes(b"PK\0\0")
    assert read(article(tmp_path / "a.md")) == Source("a.md", "Text.\n")
    assert [
        unreadable(tmp_path / name)
        for name in ("pipe.md", "gone.md", "loop.md", "binary.md", "none.md", ".")
    ] == [
        "pipe.md: is a pipe, not a file; give it on standard input",
        "gone.md: is a symbolic link to a file that does not exist; mend or remove it",
        "loop.md: can't be read: too many levels of symbolic links",
        "binary.md: is a binary file; name text, Markdown or HTML files",
        "none.md: does not exist; check the path",
        f"{tmp_path.name}: is a folder; name the files in it",
    ]
    device = Path("/dev/zero")
    assert (
        unreadable(device) == "zero: is a device or socket, not a file; give it on standard input"
    )


def test_size_is_checked_before_reading(tmp_path: Path) -> None:
    big = tmp_path / "big.md"
    big.write_bytes(b"12345678901")
    assert read(article(big, Config(max_bytes=11))).text == "12345678901"
    message = "has 11 bytes, more than the 10 allowed; split it or raise `max_bytes`"
    assert unreadable(big, Config(max_bytes=10)) == f"big.md: {message}"
    with big.open("wb") as file:
        file.truncate(2**40)  # sparse: reading it would fill the memory
    assert unreadable(big).startswith("big.md: has 1,099,511,627,776 bytes")


def test_a_file_that_tells_no_size_is_cut_off(tmp_path: Path) -> None:
    endless = Path("/proc/self/status")
    if not endless.exists():
        pytest.skip("needs /proc")
    assert unreadable(endless, Config(max_bytes=10)) == (
        "status: has 11 bytes, more than the 10 allowed; split it or raise `max_bytes`"
    )


def test_standard_input() -> None:
    assert from_stdin(b"\xef\xbb\xbfText", "a\n.md") == Source(
        "a\\n.md", "Text", "utf-8", b"\xef\xbb\xbf"
    )
    with pytest.raises(UnreadableArticle) as caught:
        from_stdin(b"12345", "a.md", max_bytes=4)
    assert str(caught.value) == (
        "a.md: has 5 bytes, more than the 4 allowed; split it or raise `max_bytes`"
    )
