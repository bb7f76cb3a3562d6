"""An article is written as it was stored, or not at all."""

from __future__ import annotations

import codecs
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from linter.config import Config
from linter.errors import UnreadableArticle
from linter.files import Article
from linter.files.reading import read
from linter.files.writing import rewrite


def article(path: Path, data: bytes) -> Article:
    path.write_bytes(data)
    return Article(str(path), path.name, Config())


def told(one: Article, before: bytes | None = None, after: str = "kidney stones") -> str:
    """Why the article is not written; it stays as it is."""
    source = read(one)
    if before is not None:
        one.path.write_bytes(before)
    stored = one.path.read_bytes()
    with pytest.raises(UnreadableArticle) as error:
        rewrite(one, source, replace(source, text=after))
    assert one.path.read_bytes() == stored
    assert [each.name for each in one.path.parent.iterdir()] == [one.path.name]
    return error.value.message


@pytest.mark.parametrize(
    "data",
    [
        b"kidney rocks\r\n\rcaf\xc3\xa9",
        codecs.BOM_UTF8 + b"kidney rocks\r",
        b"kidney rocks caf\xe9 \x80",
        codecs.BOM_UTF16_LE + "kidney rocks é\r\n".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "kidney rocks é\r\n".encode("utf-16-be"),
        codecs.BOM_UTF32_LE + "kidney rocks é\r\n".encode("utf-32-le"),
    ],
)
def test_encoding_mark_line_ends_and_permissions_stay(tmp_path: Path, data: bytes) -> None:
    one = article(tmp_path / "a.md", data)
    one.path.chmod(0o640)
    source = read(one)
    rewrite(one, source, replace(source, text=source.text.replace("rocks", "stones")))
    rocks, stones = (each.encode(source.encoding) for each in ("rocks", "stones"))
    assert one.path.read_bytes() == data.replace(rocks, stones)
    assert stat.S_IMODE(one.path.stat().st_mode) == 0o640
    again = read(one)
    assert (again.encoding, again.mark) == (source.encoding, source.mark)


def test_what_was_not_read_is_not_overwritten(tmp_path: Path) -> None:
    one = article(tmp_path / "a.md", b"kidney rocks")
    assert told(one, before=b"kidney rocks and more") == "was changed meanwhile; run it again"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [(b"caf\xe9 \x81", "cp1252"), (codecs.BOM_UTF16_LE + b"a\0b", "utf-16-le")],
)
def test_bytes_that_are_no_text_are_not_lost(tmp_path: Path, data: bytes, encoding: str) -> None:
    assert told(article(tmp_path / "a.md", data)) == (
        f"holds bytes that are no {encoding}, and is not touched; save it as UTF-8"
    )


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    one = article(tmp_path / "a.md", b"kidney rocks")
    source = read(one)
    one.path.unlink()
    with pytest.raises(UnreadableArticle, match="can't be read: no such file"):
        rewrite(one, source, replace(source, text="kidney stones"))


def test_a_file_that_must_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = article(tmp_path / "a.md", b"kidney rocks")
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everywhere
    assert told(one) == "can't be written: no permission"


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    one = article(tmp_path / "a.md", b"kidney rocks")
    monkeypatch.setattr("linter.files.writing.write_whole", full)
    assert told(one) == "can't be written: no space left on device"
