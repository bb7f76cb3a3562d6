"""The git command: what it tells of a work tree, or one line why it can't."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Final

from linter.errors import UnspunError, brief

_OPTION: Final = "--changed-since"
# Not the user's settings: no quotes around names, no daemon asked.
_SETTINGS: Final = ("-c", "core.quotePath=false", "-c", "core.fsmonitor=false")
_DEEPEN: Final = (
    "`git fetch --unshallow origin +refs/heads/*:refs/remotes/origin/*` gets all of it "
    "(actions/checkout: `fetch-depth: 0`)"
)


class Git:
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


def _first_line(output: bytes) -> str:
    return brief(output.decode("utf-8", "replace").strip().partition("\n")[0])
