"""What changed since a commit, as git tells it: only findings there fail a run.

The commit is the merge base, where this branch left REF, so what others did since does not count.
The working folder is compared with it, staged or not; what git does not know counts as a whole.
A finding counts when it touches a changed line, one about the whole article when any line changed.
The others are silenced by "unchanged".
"""

from __future__ import annotations

import os
import re
import subprocess
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from linter.errors import UnspunError, brief

if TYPE_CHECKING:
    from linter.model import ArticleReport, Finding

_OPTION: Final = "--changed-since"
# Not the user's settings: no quotes around names, no daemon asked.
_SETTINGS: Final = ("-c", "core.quotePath=false", "-c", "core.fsmonitor=false")
_DEEPEN: Final = (
    "`git fetch --unshallow origin +refs/heads/*:refs/remotes/origin/*` gets all of it "
    "(actions/checkout: `fetch-depth: 0`)"
)
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
    git = _Git(folder)
    root = git.root()
    base = git.merge_base(ref)
    known = frozenset(map(os.fsdecode, git.run("ls-files", "-z").split(b"\0")))
    names = git.run(*_DIFF, "--diff-filter=AMRT", "--name-status", "-z", base)
    patch = git.run(*_DIFF, "--diff-filter=AMR", "--patch", base)
    return Changes(ref, root, known, dict(_changed(names, patch)))


class _Git:
    """The git command, run at the top of the work tree that holds a folder."""

    def __init__(self, folder: Path) -> None:
        self._at = str(folder)

    def root(self) -> str:
        """The work tree's folder, from here on the one to run in."""
        done = self._done("rev-parse", "--show-toplevel")
        if done.returncode:
            told = _first_line(done.stderr)
            if "not a git repository" in told:
                raise UnspunError(f"{_OPTION} needs a git repository, and this folder is in none")
            raise UnspunError(f"{_OPTION}: git says: {told}")
        self._at = os.fsdecode(done.stdout).rstrip("\n")
        return os.path.realpath(self._at)

    def merge_base(self, ref: str) -> str:
        """The commit where this branch left REF."""
        commit = self._commit(ref)
        if commit is None:
            raise UnspunError(f"{_OPTION} {brief(ref)}: {self._unknown(ref)}")
        if self._commit("HEAD") is None:
            raise UnspunError(f"{_OPTION}: nothing is committed here yet; lint whole articles")
        done = self._done("merge-base", commit, "HEAD")
        if done.returncode:
            if self._is_shallow():
                told = (
                    f"this shallow clone ends before the commit where the branch left it; {_DEEPEN}"
                )
            else:
                told = "it has no commit in common with HEAD; name what this branch started from"
            raise UnspunError(f"{_OPTION} {brief(ref)}: {told}")
        return done.stdout.decode().strip()

    def run(self, *arguments: str) -> bytes:
        """What a git command writes. Raises UnspunError with its own words when it fails."""
        done = self._done(*arguments)
        if done.returncode:
            raise UnspunError(f"{_OPTION}: git {arguments[0]} says: {_first_line(done.stderr)}")
        return done.stdout

    def _commit(self, ref: str) -> str | None:
        if ref.startswith("-") or not ref.strip():
            return None  # git would take it for an option
        done = self._done("rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}")
        return None if done.returncode else done.stdout.decode().strip()

    def _unknown(self, ref: str) -> str:
        if self._is_shallow():
            return f"this shallow clone does not hold it; {_DEEPEN}"
        remote, _, branch = ref.partition("/")
        if branch and remote in self.run("remote").decode("utf-8", "replace").split():
            fetch = f"git fetch {remote} +{branch}:refs/remotes/{remote}/{branch}"
            return f"git has no such commit here; `{fetch}` gets it"
        return "git has no such commit; name a branch, a tag or a commit"

    def _is_shallow(self) -> bool:
        return self._done("rev-parse", "--is-shallow-repository").stdout.strip() == b"true"

    def _done(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        try:
            return subprocess.run(  # noqa: S603 - no shell, and refs can't be options
                ["git", *_SETTINGS, *arguments],  # noqa: S607 - the user's own git
                cwd=self._at,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                env={**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"},
                check=False,
            )
        except FileNotFoundError:
            message = f"{_OPTION} needs git, which is not installed; install it or drop the option"
            raise UnspunError(message) from None


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


def _first_line(output: bytes) -> str:
    return brief(output.decode("utf-8", "replace").strip().partition("\n")[0])
