"""Runs the command: as its users do, in a process of its own, or in this one, which is quick."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from linter.cli import main

ROOT = Path(__file__).resolve().parents[2]


def unspun(
    *arguments: str, cwd: Path, stdin: bytes | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """The finished process, run in a folder; a warning of Python's is an error."""
    return subprocess.run(
        [sys.executable, "-X", "warn_default_encoding", "-W", "error", "-m", "linter", *arguments],
        cwd=cwd,
        input=stdin,
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )


class Runner:
    """Runs commands in a folder, in this process: starting one takes longer than most runs."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capture = capture

    def said(self, *arguments: str, at: str = ".", answers: str = "") -> tuple[int, str]:
        """The exit code, and all that was written. answers: given on standard input."""
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(self.folder / at)
            patch.setattr(sys, "stdin", io.StringIO(answers))
            code = main(list(arguments))
        out, err = self._capture.readouterr()
        return code, out + err
