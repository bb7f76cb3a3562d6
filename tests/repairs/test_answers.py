"""What was declined is kept until the review is finished."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.repairs.answers import declined, forget, remember


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UNSPUN_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_kept_for_each_article_until_forgotten(tmp_path: Path) -> None:
    first, second = tmp_path / "a.md", tmp_path / "b.md"
    assert declined(first) == {}
    remember(first, {"cafe": 2})
    remember(second, {"beef": 1})
    assert (declined(first), declined(second)) == ({"cafe": 2}, {"beef": 1})
    remember(first, {"cafe": 3})
    forget(second)
    forget(second)
    assert (declined(first), declined(second)) == ({"cafe": 3}, {})


@pytest.mark.parametrize("damaged", [b"", b"[1]", b'{"a": []}', b"\xff", b"3"])
def test_a_damaged_file_is_as_none(tmp_path: Path, cache: Path, damaged: bytes) -> None:
    remember(tmp_path / "a.md", {"cafe": 2})
    [file] = (cache / "review").iterdir()
    file.write_bytes(damaged)
    assert declined(tmp_path / "a.md") == {}


def test_a_cache_that_cannot_be_written_loses_no_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNSPUN_CACHE_DIR", "/dev/null/cache")
    remember(tmp_path / "a.md", {"cafe": 2})
    assert declined(tmp_path / "a.md") == {}
    forget(tmp_path / "a.md")
