"""Articles as files: `search` finds them, `reading` gives their text.

`ignores` says why a path is passed over; `globs` expands what the shell did not.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from linter.config import Config
from linter.model import Skipped

SUFFIXES: Final = (".md", ".markdown", ".mdx", ".html", ".htm", ".xhtml", ".txt")


class Article(NamedTuple):
    """A file to lint. file: its absolute path; shown: as reports show it; config: in force for it.

    As text, a path takes a quarter of the memory; a run may have 100,000.
    """

    file: str
    shown: str
    config: Config

    @property
    def path(self) -> Path:
        return Path(self.file)


@dataclass(frozen=True, slots=True)
class Found:
    """What the named paths stand for. skipped: named, but not there; notes: for the user."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()


def is_article(path: str) -> bool:
    """Whether a file of this name is an article."""
    return path.lower().endswith(SUFFIXES)
