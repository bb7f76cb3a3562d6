"""The hooks in `.pre-commit-hooks.yaml`, run by the real pre-commit in a real repository.

The entries are the file's own; only their language is `system`, so that no environment is built.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.repositories import commit, git, repository, run, write
from tests.rule_texts import KIDNEY_ROCKS

PROGRAMS = Path(sys.executable).parent
MANIFEST = Path(__file__).parents[1] / ".pre-commit-hooks.yaml"
CLEAN = "# Stones\n\nA small stone may pass unseen.\n"
GARBLED = "# Stones\n\nSmall kidney rocks may pass unseen.\n"
MENDED = GARBLED.replace("rocks", "stones")


class Repository:
    """A repository whose commits pre-commit checks."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = repository(folder)
        self._more = {
            "PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}",
            "PRE_COMMIT_HOME": str(home),
            "PRE_COMMIT_COLOR": "never",
        }
        commit(self.folder, {"README.md": "About.\n"})
        assert self.run("pre-commit", "install")[0] == 0

    def hooks(self, **arguments: list[str]) -> None:
        """Uses these hooks, with these arguments; in an id, "_" stands for "-"."""
        manifest: list[dict[str, Any]] = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
        known = {each["id"].replace("-", "_"): each for each in manifest}
        hooks = [
            {**known[name], "language": "system", "args": given}
            for name, given in arguments.items()
        ]
        config = {"repos": [{"repo": "local", "hooks": hooks}]}
        write(self.folder, {".pre-commit-config.yaml": yaml.safe_dump(config)})

    def run(self, *command: str) -> tuple[int, str]:
        done = run(self.folder, *command, **self._more)
        return done.returncode, (done.stdout + done.stderr).decode()

    def commit(self, files: dict[str, str | bytes]) -> tuple[int, str]:
        """The exit code of `git commit`, and what the hooks say."""
        write(self.folder, files)
        git(self.folder, "add", "--all")
        return self.run("git", "commit", "--quiet", "--message", "change")


@pytest.fixture
def repo(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "repository", tmp_path / "home")


def verdict(name: str, word: str) -> str:
    """pre-commit's line about a hook: 79 wide."""
    return f"{name}{'.' * (79 - len(name) - len(word))}{word}\n"


def test_the_manifest_is_what_pre_commit_wants(tmp_path: Path) -> None:
    done = run(tmp_path, str(PROGRAMS / "pre-commit"), "validate-manifest", str(MANIFEST))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_garbled_article_is_refused_until_it_is_mended(repo: Repository) -> None:
    repo.hooks(unspun=[])
    assert repo.commit({"a.md": CLEAN}) == (0, verdict("unspun", "Passed"))
    refused = repo.commit({"b.md": GARBLED, "page.mdx": CLEAN})
    assert refused == (
        1,
        verdict("unspun", "Failed") + "- hook id: unspun\n"
        "- exit code: 1\n"
        "\n"
        "b.md  1 error in 7 words\n"
        "\n"
        "  3:7  error       terminology/kidney-rocks\n"
        "       “kidney rocks” should read “kidney stones”. Spinning software swaps\n"
        "       “stone” for “rock”; a reader can't look the condition up.\n"
        "       │ Small kidney rocks may pass unseen.\n"
        "       │       ^^^^^^^^^^^^ → kidney stones\n"
        "\n"
        "1 error in 2 articles, 14 words\n"
        "\n",
    )
    assert git(repo.folder, "log", "--format=%s", "--", "b.md") == ""
    assert repo.run("unspun", "fix")[0] == 0
    assert repo.commit({}) == (0, verdict("unspun", "Passed"))
    assert git(repo.folder, "show", "HEAD:b.md") == MENDED


def test_the_fix_stops_the_commit_once(repo: Repository) -> None:
    repo.hooks(unspun_fix=[], unspun=[])
    code, told = repo.commit({"a.md": GARBLED})
    assert (code, told) == (
        1,
        verdict("unspun fix", "Failed") + "- hook id: unspun-fix\n"
        "- files were modified by this hook\n"
        "\n"
        "a.md: 1 finding repaired\n"
        "  kidney rocks → kidney stones\n"
        "1 finding repaired in 1 article\n"
        "\n" + verdict("unspun", "Passed"),
    )
    passed = verdict("unspun fix", "Passed") + verdict("unspun", "Passed")
    assert repo.commit({}) == (0, passed)
    assert git(repo.folder, "show", "HEAD:a.md") == MENDED


def test_an_old_article_in_the_baseline_passes(repo: Repository) -> None:
    write(repo.folder, {"old.md": GARBLED})
    assert repo.run("unspun", "baseline", "update")[0] == 0
    repo.hooks(unspun=["--baseline=.unspun-baseline.json"])
    assert repo.commit({}) == (0, verdict("unspun", "Passed"))
    code, told = repo.commit({"old.md": "# Old\n\nNew words.\n\n" + GARBLED})
    assert code == 0, told
    git(repo.folder, "mv", "old.md", "renamed.md")
    assert repo.commit({})[0] == 0
    code, told = repo.commit({"renamed.md": GARBLED + "\nThese kidney rocks are new.\n"})
    places = [line for line in told.splitlines() if line.strip().startswith(("3:", "5:"))]
    assert (code, places) == (1, ["  5:7  error       terminology/kidney-rocks"])


def test_a_range_shows_what_is_new(repo: Repository) -> None:
    """As a pull request is checked: the files that differ, and in them the lines that do."""
    repo.hooks()
    assert repo.commit({"old.md": GARBLED, "same.md": GARBLED})[0] == 0
    git(repo.folder, "switch", "--quiet", "--create", "branch")
    assert repo.commit({"old.md": GARBLED + "\nBust cancer too.\n"})[0] == 0
    repo.hooks(unspun=["--changed-since=main"])
    git(repo.folder, "add", "--all")
    code, told = repo.run("pre-commit", "run", "--from-ref", "main", "--to-ref", "HEAD")
    lines = [line for line in told.splitlines() if "error " in line or "silenced" in line]
    assert (code, lines) == (
        1,
        [
            "old.md  1 error in 10 words",
            "  5:1  error       terminology/bust-cancer",
            "1 error in 1 article, 10 words; 1 silenced (1 by unchanged)",
        ],
    )


@pytest.mark.parametrize(
    ("files", "arguments", "told"),
    [
        ({"unspun.yaml": "selct: [claims]\n"}, [],
         "unspun: unspun.yaml:1: unknown key `selct`; did you mean `select`?"),
        ({}, ["--baseline=known.json"],
         "unspun: known.json: does not exist; `unspun baseline update` writes it"),
        ({}, ["--changed-since=origin/main"],
         "unspun: --changed-since origin/main: git has no such commit; "
         "name a branch, a tag or a commit"),
        ({"a.md": b"\0"}, [],
         "not read: a.md: is a binary file; name text, Markdown or HTML files"),
    ],
)  # fmt: skip
def test_a_hook_that_cannot_check_fails_and_says_why(
    repo: Repository, files: dict[str, str | bytes], arguments: list[str], told: str
) -> None:
    repo.hooks(unspun=arguments)
    code, said = repo.commit({"a.md": CLEAN, **files})
    assert code == 1
    assert said.startswith(
        verdict("unspun", "Failed") + f"- hook id: unspun\n- exit code: 2\n\n{told}\n"
    )


def test_a_packs_own_examples(repo: Repository) -> None:
    repo.hooks(unspun_rules=[])
    proven = KIDNEY_ROCKS.replace("kidney rock]", "garden rock]").replace("Kidney r", "Garden r")
    assert repo.commit({"rules/house.yaml": proven}) == (0, verdict("unspun rules", "Passed"))
    code, told = repo.commit({"rules/house.yaml": proven.replace("[[Garden rocks]]", "Garden")})
    assert (code, told.splitlines()[4]) == (
        1,
        "unspun: rules/house.yaml:8: a bad example marks what must be reported: [[kidney rocks]]",
    )
