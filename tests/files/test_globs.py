"""Globs that the shell did not expand."""

from __future__ import annotations

from pathlib import Path

from linter.files import Found
from linter.model import Skipped

from .folders import look, make, names


def test_globs_are_expanded_where_the_shell_did_not(tmp_path: Path) -> None:
    make(tmp_path, "a.md", "docs/a.md", "docs/b.html", "docs/x/y/c.md", "docs/x/d.text")
    make(tmp_path, "docs/node_modules/e.md", "docs/.h/f.md", "docs/pic.png")
    assert names(tmp_path, "docs/*.md") == ["docs/a.md"]
    assert names(tmp_path, "docs/**/*.md") == ["docs/a.md", "docs/x/y/c.md"]
    assert names(tmp_path, "**/[ab].*") == ["a.md", "docs/a.md", "docs/b.html"]
    assert names(tmp_path, "docs/*") == ["docs/a.md", "docs/b.html", "docs/x/y/c.md"]
    assert names(tmp_path, "docs/**") == ["docs/a.md", "docs/b.html", "docs/x/y/c.md"]
    assert names(tmp_path, "docs/x/*.text") == ["docs/x/d.text"]
    assert names(tmp_path, "docs/[!a].html", "docs/?.html") == ["docs/b.html"]


def test_a_file_whose_name_looks_like_a_glob_is_that_file(tmp_path: Path) -> None:
    make(tmp_path, "[a].md", "a.md")
    assert names(tmp_path, "[a].md") == ["[a].md"]


def test_a_glob_that_nothing_can_match_matches_nothing(tmp_path: Path) -> None:
    make(tmp_path, "a.md")
    for glob in ("[z-a].md", "[a.md"):
        skipped = Skipped(glob, "matches no article; check the pattern")
        assert look(tmp_path, glob) == Found((), (skipped,))
