"""What changed since a commit, as git tells it: only findings there fail a run.

The commit is the merge base, where this branch left REF, so what others did since does not count.
The working folder is compared with it, staged or not; what git does not know counts as a whole.
A finding counts when it touches a changed line, one about the whole article when any line changed.
The others are silenced by "unchanged".
"""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from linter.changes.git import Git

if TYPE_CHECKING:
    from linter.model import ArticleReport, Finding

_HUNK = re.compile(rb"@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@")
# One file of a patch; a line of its text starts with a sign.
_FILE = b"diff --git "
_DIFF = (
    "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames", "--unified=0",
    "--inter-hunk-context=0", "--ignore-submodules=all",
)  # fmt: skip


class Lines(NamedTuple):
    """Changed lines as git counts them: from `first` (1-based), `size` of them.

    A size of 0 means that lines after `first` were taken out.
    """

    first: int
    size: int


@dataclass(frozen=True)
class Changes:
    """What changed since a commit.

    since: as the user named it. root: the work tree's folder. known: all files that git has.
    lines: of those that changed, by their path from the root; None where all of it counts.
    """

    since: str
    root: str
    known: frozenset[str]
    lines: Mapping[str, tuple[Lines, ...] | None]

    def of(self, article: Path) -> tuple[Lines, ...] | None:
        """The changed lines of an article; none for one that did not change, None for all."""
        relative = os.path.relpath(os.path.realpath(article), self.root).replace(os.sep, "/")
        if relative in self.lines:
            return self.lines[relative]
        return () if relative in self.known else None

    def apply(self, report: ArticleReport, article: Path) -> ArticleReport:
        """The report on an article with the findings that no change touches silenced."""
        lines = self.of(article)
        if lines is None:
            return report
        touched = _Touched(report.source.text, lines)
        unchanged = {at for at, each in enumerate(report.findings) if not touched.by(each)}
        return report.silencing(unchanged, "unchanged", f"not changed since {self.since}")


def since(ref: str, folder: Path) -> Changes:
    """What changed in the repository that holds this folder. Raises UnspunError."""
    git = Git(folder)
    root = git.root()
    base = git.merge_base(ref)
    known = frozenset(map(os.fsdecode, git.run("ls-files", "-z").split(b"\0")))
    names = git.run(*_DIFF, "--diff-filter=AMRT", "--name-status", "-z", base)
    patch = git.run(*_DIFF, "--diff-filter=AMR", "--patch", base)
    return Changes(ref, root, known, dict(_changed(names, patch)))


class _Touched:
    """Which findings the changed lines of one article touch."""

    def __init__(self, text: str, lines: tuple[Lines, ...]) -> None:
        # Lines end at LF here, as git's do.
        starts = [0, *(found.end() for found in re.finditer("\n", text))]
        last = len(text)
        self._starts: list[int] = []
        self._ends: list[int] = []
        for first, size in lines:
            number = first - 1 if size else first
            self._starts.append(starts[number] if number < len(starts) else last)
            after = number + size
            self._ends.append(starts[after] if after < len(starts) else last)

    def by(self, finding: Finding) -> bool:
        """Whether a changed line lies in the finding, or lines were taken out from inside it."""
        if finding.whole:
            return bool(self._starts)
        start, end = finding.span
        if start == end:  # a place between two characters touches both
            start, end = start - 1, end + 1
        at = bisect_left(self._starts, end) - 1
        return at >= 0 and self._ends[at] > start


def _changed(names: bytes, patch: bytes) -> Iterator[tuple[str, tuple[Lines, ...] | None]]:
    """The path of each changed file with its lines, from two forms of one `git diff`."""
    files = iter(_files(patch))
    parts = iter(names.split(b"\0"))
    for status in parts:
        if not status:
            return
        path = next(parts)
        if status.startswith(b"R"):
            path = next(parts)  # the name that it has now
        # A link that became a file stands in the patch as two files; all of it is new.
        lines = None if status.startswith(b"T") else next(files)
        yield os.fsdecode(path), None if status == b"A" else lines


def _files(patch: bytes) -> Iterator[tuple[Lines, ...] | None]:
    """The changed lines of each file in a patch; None where git compares no lines (UTF-16)."""
    lines: list[Lines] = []
    binary = started = False
    for line in patch.split(b"\n"):
        if line.startswith(_FILE):
            if started:
                yield None if binary else tuple(lines)
            lines, binary, started = [], False, True
        elif line.startswith(b"Binary files "):
            binary = True
        elif found := _HUNK.match(line):
            lines.append(Lines(int(found[1]), 1 if found[2] is None else int(found[2])))
    if started:
        yield None if binary else tuple(lines)
