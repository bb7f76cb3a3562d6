"""Files are written whole or not at all, and never instead of something that is no file."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from linter.storage import (
    cache_folder,
    keep,
    kept_data,
    own_code,
    sealed,
    unsealed,
    write_book,
    write_whole,
)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def listing(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_as_readable_as_any(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        write_whole(tmp_path / "report.json", b"{}")
    finally:
        os.umask(old)
    assert (tmp_path / "report.json").read_bytes() == b"{}"
    assert mode(tmp_path / "report.json") == 0o640
    assert listing(tmp_path) == ["report.json"]


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old, and longer")
    path.chmod(0o600)
    write_whole(path, b"new")
    assert (path.read_bytes(), mode(path)) == (b"new", 0o600)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep/a.md").write_bytes(b"old")
    (tmp_path / "link.md").symlink_to("deep/a.md")
    write_whole(tmp_path / "link.md", b"new")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "deep/a.md").read_bytes() == b"new"
    assert listing(tmp_path / "deep") == ["a.md"]


def test_a_device_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    write_whole(Path(os.devnull), b"report")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_whole(pipe, b"report")
        assert os.read(reader, 100) == b"report"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_the_longest_name_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 255)
    write_whole(path, b"text")
    assert path.read_bytes() == b"text"


def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert listing(tmp_path) == ["a.md"]


def test_places_where_no_file_can_be(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "nowhere/a.md", b"text")
    with pytest.raises(IsADirectoryError):
        write_whole(tmp_path, b"text")
    assert listing(tmp_path) == []


def test_the_cache_makes_its_folders_and_does_without(tmp_path: Path) -> None:
    keep(tmp_path / "a/b/c.bin", b"data")
    assert (tmp_path / "a/b/c.bin").read_bytes() == b"data"
    (tmp_path / "file").write_bytes(b"")
    keep(tmp_path / "file/c.bin", b"data")  # its folder is a file: no cache, no error
    assert (tmp_path / "file").read_bytes() == b""


def test_the_cache_folder_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNSPUN_CACHE_DIR", str(tmp_path))
    assert cache_folder() == tmp_path
    monkeypatch.setenv("UNSPUN_CACHE_DIR", "")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    assert cache_folder().name == "unspun"


def pages(*names: str) -> Iterator[tuple[str, bytes]]:
    for name in names:
        yield name, name.encode()


def content(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".unspun-report"
    }


def test_a_book_replaces_the_last_one(tmp_path: Path) -> None:
    first, folder = tmp_path / "a.html", tmp_path / "a_files"
    write_book(first, folder, pages("1", "2"), [b"one", b" two"])
    assert content(tmp_path) == {"a.html": b"one two", "a_files/1": b"1", "a_files/2": b"2"}
    write_book(first, folder, pages("3"), [b"three"])
    assert content(tmp_path) == {"a.html": b"three", "a_files/3": b"3"}
    write_book(first, folder, (), [b"none"])
    assert listing(tmp_path) == ["a.html"]
    folder.mkdir()
    write_book(first, folder, (), [b"none"])
    assert listing(tmp_path) == ["a.html", "a_files"]  # an empty folder of somebody's
    write_book(first, folder, pages("1"), [b"one"])
    assert content(tmp_path) == {"a.html": b"one", "a_files/1": b"1"}


def test_a_book_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, folder = tmp_path / "a.html", tmp_path / "a_files"
    write_book(first, folder, pages("1", "2"), [b"old"])
    before = content(tmp_path)

    def broken() -> Iterator[tuple[str, bytes]]:
        yield "3", b"3"
        raise RuntimeError

    def late() -> Iterator[bytes]:
        yield b"new"
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_book(first, folder, broken(), [b"new"])
    with pytest.raises(RuntimeError):
        write_book(first, folder, pages("3"), late())
    assert (content(tmp_path), listing(tmp_path)) == (before, ["a.html", "a_files"])

    real = Path.replace

    def full(self: Path, target: Path) -> Path:
        if target == first:
            raise OSError(28, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        write_book(first, folder, pages("3"), [b"new"])
    assert (content(tmp_path), listing(tmp_path)) == (before, ["a.html", "a_files"])


def test_a_book_leaves_others_folders_and_links_alone(tmp_path: Path) -> None:
    first, folder = tmp_path / "a.html", tmp_path / "a_files"
    (tmp_path / "elsewhere").mkdir()
    folder.symlink_to("elsewhere")
    with pytest.raises(OSError, match="taken by other files"):
        write_book(first, folder, pages("1"), [b"new"])
    folder.unlink()
    folder.write_bytes(b"a file")
    with pytest.raises(OSError, match="taken by other files"):
        write_book(first, folder, pages("1"), [b"new"])
    assert content(tmp_path) == {"a_files": b"a file"}


def test_data_is_made_once_and_made_anew_when_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNSPUN_CACHE_DIR", str(tmp_path))
    made: list[int] = []

    def make() -> dict[str, list[str]]:
        made.append(len(made))
        return {"é": ["a"]}

    assert [kept_data("words", "key", make) for _ in range(2)] == [{"é": ["a"]}] * 2
    assert (made, listing(tmp_path)) == ([0], ["words-key.bin"])
    good = (tmp_path / "words-key.bin").read_bytes()
    for damaged in (b"", good[:-1], good + b" ", b"[]"):
        (tmp_path / "words-key.bin").write_bytes(damaged)
        assert kept_data("words", "key", make) == {"é": ["a"]}
        assert (tmp_path / "words-key.bin").read_bytes() == good
    assert made == [0, 1, 2, 3, 4]


def test_of_each_kind_the_last_used_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNSPUN_CACHE_DIR", str(tmp_path))
    for number in range(6):
        kept_data("words", str(number), lambda: 0)
        kept_data("others", str(number % 2), lambda: 0)
        os.utime(tmp_path / f"words-{number}.bin", (number, number))
    kept_data("words", "2", lambda: 1)
    assert listing(tmp_path) == [
        "others-0.bin", "others-1.bin", "words-2.bin", "words-3.bin", "words-4.bin", "words-5.bin",
    ]  # fmt: skip


def test_a_cache_that_cannot_be_written_costs_time_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("UNSPUN_CACHE_DIR", str(tmp_path / "file/cache"))
    assert kept_data("words", "key", lambda: [1]) == [1]


def test_sealed_data_tells_when_it_is_damaged() -> None:
    assert bytes(unsealed(sealed(b"rules")) or b"") == b"rules"
    assert [unsealed(each) for each in (b"", b"rules", sealed(b"rules")[:-1])] == [None] * 3


def test_own_code_differs_with_the_modules() -> None:
    digests = {own_code(name) for name in ("phrases.py", "disclaimers", "disclaimers/slots.py")}
    assert len(digests) == 3


def test_own_code_without_sources_is_told_by_the_version() -> None:
    assert own_code("no/such.py") == own_code("nor/this.py") != own_code("phrases.py")
