"""The action, installed once by its own step; and a repository with a pull request."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from .runners import ACTION, ROOT, run_step

CLEAN = "# Kidney stones\n\nSmall kidney stones may pass by themselves.\n"


class House:
    """A repository: `old.md` was garbled before the pull request, which garbles `new.md`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "--quiet", "--initial-branch=main")
        self.write("articles/old.md", CLEAN + "\nA doctor can break kidney rocks with sound.\n")
        self.write("articles/new.md", CLEAN)
        self.base = self.commit()

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def commit(self) -> str:
        self.git("add", "--all")
        self.git("-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "--quiet", "-m", "x")
        return self.git("rev-parse", "HEAD").strip()

    def git(self, *arguments: str) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=self.folder, capture_output=True, check=True, timeout=60
        )
        return done.stdout.decode()


@pytest.fixture
def house(tmp_path: Path) -> House:
    folder = tmp_path / "house"
    folder.mkdir()
    return House(folder)


@pytest.fixture(scope="session")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs that the action's step has installed."""
    temporary = tmp_path_factory.mktemp("runner")
    ran = run_step("Install Unspun", {"github": {"action_path": ROOT}}, temporary, temporary)
    assert (ran.code, ran.log) == (0, "")
    return Path(ran.outputs["unspun"]).parent


@pytest.fixture
def context(programs: Path) -> dict[str, Any]:
    """What expressions can name, with the action's defaults."""
    inputs = {name: each["default"] for name, each in ACTION["inputs"].items()}
    outputs = {"unspun": str(programs / "unspun")}
    return {"inputs": inputs, "github": {"event": {}}, "steps": {"install": {"outputs": outputs}}}
