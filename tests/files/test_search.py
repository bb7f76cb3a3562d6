"""Which files are articles: real folders, real links, real obstacles."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from linter.config import Config
from linter.files import Article, Found
from linter.files.reading import read
from linter.model import Skipped
from linter.source import Source

from .folders import look, make, names
from .test_reading import unreadable

LOOKED_FOR = "(looked for .md, .markdown, .mdx, .html, .htm, .xhtml, .txt)"


def test_folders_are_searched_for_articles_by_suffix(tmp_path: Path) -> None:
    good = ["a.md", "b.MARKDOWN", "c.mdx", "d.html", "e.htm", "f.xhtml", "g/h/i.txt"]
    make(tmp_path, *good, "image.png", "data.json", "Makefile", "md", "x.rst", ".hidden.md")
    assert names(tmp_path) == good
    assert names(tmp_path, ".") == good
    assert names(tmp_path, "g") == ["g/h/i.txt"]


def test_an_article_is_path_shown_name_and_config(tmp_path: Path) -> None:
    make(tmp_path, "site/a.md", "other/b.md")
    (tmp_path / "other/unspun.yaml").write_text("max_bytes: 7\n", encoding="utf-8")
    other = tmp_path / "other"
    found = look(tmp_path / "site", "../other", "a.md")
    assert found == Found(
        (
            Article(
                str(other / "b.md"),
                str(other / "b.md"),
                Config(folder=other, origin=str(other / "unspun.yaml"), max_bytes=7),
            ),
            Article(str(tmp_path / "site/a.md"), "a.md", Config()),
        )
    )


def test_the_order_of_names_does_not_matter_and_nothing_comes_twice(tmp_path: Path) -> None:
    make(tmp_path, "b.md", "a/z.md", "a.md", "a-b/c.md")
    expected = ["a/z.md", "a-b/c.md", "a.md", "b.md"]
    for paths in (("b.md", ".", "./b.md"), (".", "b.md", "a", str(tmp_path / "a/z.md"))):
        assert names(tmp_path, *paths) == expected


def test_missing_paths_are_skipped_with_the_reason(tmp_path: Path) -> None:
    make(tmp_path, "a.md")
    found = look(tmp_path, "nowhere.md", "a.md", "a.md/x", "no/*.md", "", "nul\0.md", "x" * 300)
    assert [each.shown for each in found.articles] == ["a.md"]
    assert found.skipped == (
        Skipped('""', "is an empty path; drop it, or write `.` for the working folder"),
        Skipped("a.md/x", "can't be opened: not a directory"),
        Skipped("no/*.md", "matches no article; check the pattern"),
        Skipped("nowhere.md", "does not exist; check the path"),
        Skipped("nul\\x00.md", "can't be opened: is no valid path"),
        Skipped("x" * 300, "can't be opened: file name too long"),
    )
    assert found.notes == ()


def test_nothing_found_is_a_note(tmp_path: Path) -> None:
    make(tmp_path, "empty/image.png")
    assert look(tmp_path, "empty") == Found((), (), (f"no article found in empty {LOOKED_FOR}",))
    assert look(tmp_path).notes == (f"no article found in . {LOOKED_FOR}",)


def test_links_make_no_loop_and_no_double(tmp_path: Path) -> None:
    make(tmp_path, "docs/a.md", "else/where/b.md")
    (tmp_path / "docs/loop").symlink_to(tmp_path / "docs")
    (tmp_path / "docs/0.md").symlink_to("a.md")
    (tmp_path / "docs/more").symlink_to(tmp_path / "else")
    (tmp_path / "docs/itself").symlink_to("itself")
    found = look(tmp_path, "docs", "docs/0.md")
    assert [each.shown for each in found.articles] == ["docs/a.md"]
    assert found.notes == ("docs/loop, docs/more: linked folder not followed; name it to lint it",)
    assert names(tmp_path, "docs/more") == ["docs/more/where/b.md"]
    assert names(tmp_path, "docs/more", "else") == ["docs/more/where/b.md"]


def test_names_that_no_terminal_should_see(tmp_path: Path) -> None:
    strange = os.fsencode(tmp_path) + b"/line\nend \xff.md"
    try:
        with open(strange, "wb") as file:  # noqa: PTH123 - bytes
            file.write(b"Text.\n")
    except OSError:
        pytest.skip("this file system takes no such name")
    found = look(tmp_path)
    assert [each.shown for each in found.articles] == ["line\\nend \\xff.md"]
    assert read(found.articles[0]) == Source("line\\nend \\xff.md", "Text.\n")


def test_obstacles_in_a_folder_are_found_so_that_reading_reports_them(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "gone.md").symlink_to("nowhere.md")
    assert names(tmp_path) == ["gone.md", "pipe.md"]
    assert names(tmp_path, "gone.md", "pipe.md") == ["gone.md", "pipe.md"]


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_without_permission(tmp_path: Path) -> None:
    make(tmp_path, "a.md", "closed/b.md")
    (tmp_path / "a.md").chmod(0)
    (tmp_path / "closed").chmod(0)
    try:
        assert unreadable(tmp_path / "a.md") == (
            "a.md: can't be opened: no permission; make it readable"
        )
        assert look(tmp_path).skipped == (Skipped("closed", "can't be listed: permission denied"),)
        assert look(tmp_path, "closed/b.md").skipped == (
            Skipped("closed/b.md", "can't be opened: permission denied"),
        )
    finally:
        (tmp_path / "closed").chmod(0o700)


def test_a_very_deep_folder(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(900):
        deep = deep / "d"
    try:
        deep.mkdir(parents=True)
    except OSError:
        pytest.skip("this file system takes no such path")
    make(deep, "a.md")
    assert names(tmp_path) == ["d/" * 900 + "a.md"]
    assert names(tmp_path, "d/" * 900 + "a.md") == ["d/" * 900 + "a.md"]
