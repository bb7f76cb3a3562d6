"""Real folders of articles for the tests."""

from __future__ import annotations

import subprocess
from pathlib import Path

from linter.config.finder import ConfigFinder
from linter.files import Found
from linter.files.search import find


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Text.\n", encoding="utf-8")


def look(folder: Path, *paths: str) -> Found:
    return find(paths, ConfigFinder(cwd=folder), folder)


def names(folder: Path, *paths: str) -> list[str]:
    found = look(folder, *paths)
    assert (found.skipped, found.notes) == ((), ())
    return [each.shown for each in found.articles]


def repository(folder: Path) -> None:
    subprocess.run(["git", "init", "-q", folder], check=True)
