"""Runs what a CI service would run: the scripts of action.yml and of the templates, by bash."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS: dict[str, dict[str, Any]] = {each["name"]: each for each in ACTION["runs"]["steps"]}
_EXPRESSION = re.compile(r"\$\{\{ (.*?) \}\}")


@dataclass(frozen=True)
class Ran:
    """A step that has run. log: what it printed. outputs: what it handed on. summary: Markdown."""

    code: int
    log: str
    outputs: dict[str, str]
    summary: str


def evaluated(value: str, context: Mapping[str, Any]) -> str:
    """A value of action.yml with its `${{ a.b || c.d }}` put in, as GitHub does."""

    def of(found: re.Match[str]) -> str:
        for path in found[1].split(" || "):
            at: Any = context
            for name in path.split("."):
                at = at.get(name) if isinstance(at, Mapping) else None
            if at:
                return str(at)
        return ""

    return _EXPRESSION.sub(of, value)


def run_step(name: str, context: Mapping[str, Any], folder: Path, temporary: Path) -> Ran:
    """Runs one step of action.yml as the runner does: its bash, its environment, its files."""
    step = STEPS[name]
    files = {key: temporary / key.lower() for key in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    for file in files.values():
        file.write_bytes(b"")
    script = temporary / "step.sh"
    script.write_text(step["run"], encoding="utf-8")
    environment = {
        **_outside(),
        **{key: evaluated(value, context) for key, value in step["env"].items()},
        **{key: str(file) for key, file in files.items()},
        "RUNNER_TEMP": str(temporary),
    }
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
        cwd=folder, capture_output=True, timeout=300, env=environment,
    )  # fmt: skip
    assert done.stderr == b""
    pairs = [line.split("=", 1) for line in files["GITHUB_OUTPUT"].read_text("utf-8").splitlines()]
    return Ran(
        done.returncode,
        done.stdout.decode(),
        {key: value for key, value in pairs},  # noqa: C416 - pairs are lists
        files["GITHUB_STEP_SUMMARY"].read_text("utf-8"),
    )


def run_script(
    script: str, folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Runs a template's script."""
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script],
        cwd=folder, capture_output=True, timeout=300, text=True, encoding="utf-8",
        env={**_outside(), **environment},
    )  # fmt: skip


def commands(log: str) -> list[str]:
    """The lines of a log that the runner obeys: none between stop-commands and its end."""
    obeyed, pause = [], ""
    for line in log.splitlines():
        text = line.lstrip()
        if pause:
            pause = "" if text == f"::{pause}::" else pause
        elif text.startswith("::stop-commands::"):
            pause = text.removeprefix("::stop-commands::")
        elif text.startswith("::") or "##[" in text:
            obeyed.append(text)
    assert not pause
    return obeyed


def _outside() -> dict[str, str]:
    """This process's environment without what points to the checkout or to a real CI run."""
    hidden = ("PYTHONPATH", "VIRTUAL_ENV")
    return {
        key: value
        for key, value in os.environ.items()
        if key not in hidden and not key.startswith(("GITHUB_", "CI_"))
    }
