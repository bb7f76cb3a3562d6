"""Paths as users see them and match them."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.paths import glob_matches, shown_path


@pytest.mark.parametrize(
    ("glob", "path", "matches"),
    [
        ("geology/", "geology/a.md", True),
        ("geology/", "deep/geology/a.md", True),
        ("/geology/", "deep/geology/a.md", False),
        ("docs/*.md", "docs/a/b.md", False),
        ("docs/**/b.md", "docs/b.md", True),
    ],
)
def test_globs_are_those_of_gitignore(glob: str, path: str, matches: bool) -> None:
    assert glob_matches(glob, path) is matches


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("a/b.md", "a/b.md"),
        ("a/../b.md", "b.md"),
        ("../b.md", "/srv/b.md"),
        ("line\nend\u2028.md", "line\\nend\\u2028.md"),
        ("bad\udcff.md", "bad\\xff.md"),
        ("\u202egpj.md", "\\u202egpj.md"),
        ("日本 e\u0301.md", "日本 e\u0301.md"),
    ],
)
def test_paths_are_shown_in_one_line(path: str, shown: str) -> None:
    assert shown_path(Path("/srv/site", path), Path("/srv/site")) == shown
