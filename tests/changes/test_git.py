"""What git can't tell is one line that says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.changes import Lines, since
from linter.errors import UnspunError
from tests.repositories import commit, git, repository


@pytest.fixture(autouse=True)
def _plain_git(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")


def test_a_shallow_clone_says_what_to_do(tmp_path: Path) -> None:
    origin = repository(tmp_path / "origin", {"a.md": "1\n"})
    git(origin, "switch", "--quiet", "--create", "branch")
    commit(origin, {"a.md": "2\n"})
    commit(origin, {"a.md": "3\n"})
    git(origin, "switch", "--quiet", "main")
    commit(origin, {"b.md": "1\n"})
    git(tmp_path, "clone", "--quiet", "--depth=1", "--branch=branch", f"file://{origin}", "clone")
    clone = tmp_path / "clone"
    deepen = (
        "`git fetch --unshallow origin +refs/heads/*:refs/remotes/origin/*` gets all of it "
        "(actions/checkout: `fetch-depth: 0`)"
    )
    with pytest.raises(UnspunError) as error:
        since("origin/main", clone)
    assert str(error.value) == (
        f"--changed-since origin/main: this shallow clone does not hold it; {deepen}"
    )
    git(clone, "fetch", "--quiet", "--depth=1", "origin", "+main:refs/remotes/origin/main")
    with pytest.raises(UnspunError) as error:
        since("origin/main", clone)
    assert str(error.value) == (
        "--changed-since origin/main: this shallow clone ends before the commit where the branch "
        f"left it; {deepen}"
    )
    git(clone, "fetch", "--quiet", "--unshallow", "origin", "+refs/heads/*:refs/remotes/origin/*")
    assert since("origin/main", clone).lines == {"a.md": (Lines(1, 1),)}


def test_what_git_cannot_tell_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def told(ref: str, folder: Path) -> str:
        with pytest.raises(UnspunError) as error:
            since(ref, folder)
        return str(error.value)

    (tmp_path / "plain").mkdir()
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    assert told("main", tmp_path / "plain") == (
        "--changed-since needs a git repository, and this folder is in none"
    )
    empty = repository(tmp_path / "empty")
    assert told("HEAD", empty) == (
        "--changed-since HEAD: git has no such commit; name a branch, a tag or a commit"
    )
    folder = repository(tmp_path / "r", {"a.md": "1\n"})
    for ref in ("", "--output=x", "mian"):
        assert told(ref, folder) == (
            f"--changed-since {ref}: git has no such commit; name a branch, a tag or a commit"
        )
    git(folder, "remote", "add", "origin", "/nowhere")
    assert told("origin/a/b", folder) == (
        "--changed-since origin/a/b: git has no such commit here; "
        "`git fetch origin +a/b:refs/remotes/origin/a/b` gets it"
    )
    git(folder, "switch", "--quiet", "--orphan", "other")
    assert told("main", folder) == (
        "--changed-since: nothing is committed here yet; lint whole articles"
    )
    commit(folder, {"b.md": "1\n"})
    assert told("main", folder) == (
        "--changed-since main: it has no commit in common with HEAD; "
        "name what this branch started from"
    )
    monkeypatch.setenv("PATH", str(tmp_path))
    assert told("main", folder) == (
        "--changed-since needs git, which is not installed; install it or drop the option"
    )
