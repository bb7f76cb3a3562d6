"""Throw-away git repositories for tests, untouched by the developer's own settings."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

GIT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org",
}


def run(folder: Path, *command: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    """A finished program; more: of its environment."""
    own = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    return subprocess.run(
        command, cwd=folder, capture_output=True, env={**own, **GIT, **more}, timeout=120
    )


def git(folder: Path, *arguments: str) -> str:
    """What git writes; it must succeed."""
    done = run(folder, "git", *arguments)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def repository(folder: Path, files: dict[str, str | bytes] | None = None) -> Path:
    """A repository on the branch `main`, with these files committed."""
    folder.mkdir(exist_ok=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    if files is not None:
        commit(folder, files)
    return folder


def write(folder: Path, files: dict[str, str | bytes]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())


def commit(folder: Path, files: dict[str, str | bytes], message: str = "change") -> None:
    write(folder, files)
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message)
