"""Whole processes measured: wall clock, processor time, peak memory."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

_NOT_USUAL = ("PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX")


class Run(NamedTuple):
    """One whole process. wall, cpu: seconds, its own children's included; memory: peak, MB."""

    wall: float
    cpu: float
    memory: float


class Failed(Exception):  # noqa: N818 - it is the program, no mistake of ours
    """A program that did not do its work; the last line that it wrote on standard error."""


@dataclass(frozen=True)
class Task:
    """Something to run again and again. fresh: a folder to empty before each run.

    codes: exit codes of a run that did its work. once: too slow to be run more than one time.
    articles, words: what it reads.
    """

    name: str
    command: Sequence[str]
    articles: int
    words: int
    codes: frozenset[int] = frozenset({0})
    environment: Mapping[str, str] = field(default_factory=dict)
    fresh: Path | None = None
    once: bool = False
    folder: Path | None = None


def run(task: Task, limit: float) -> Run:
    """Runs it once. Raises Failed, also when it takes longer than `limit` seconds."""
    if task.fresh is not None:
        for path in task.fresh.glob("results.sqlite*"):
            path.unlink()
    with open(os.devnull, "wb") as nothing, (Path(os.environ["TMPDIR"]) / "err").open("w+b") as err:  # noqa: PTH123
        start = time.perf_counter()
        process = subprocess.Popen(
            task.command, stdin=subprocess.DEVNULL, stdout=nothing, stderr=err,
            env=_environment(task), cwd=task.folder,
        )  # fmt: skip
        status, usage = _waited(process, start + limit)
        wall = time.perf_counter() - start
        err.seek(0)
        said = err.read().decode(errors="replace").strip().splitlines()
    if status is None:
        raise Failed(f"took longer than {limit:.0f} s")
    if status not in task.codes:
        raise Failed(f"exit code {status}: {said[-1] if said else 'nothing said'}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _environment(task: Task) -> dict[str, str]:
    """As a user has it: with programs that are compiled once, not at each start."""
    kept = {name: value for name, value in os.environ.items() if name not in _NOT_USUAL}
    return kept | dict(task.environment)


def median(runs: Sequence[Run]) -> Run:
    return Run(*(statistics.median(values) for values in zip(*runs, strict=True)))


def _waited(
    process: subprocess.Popen[bytes], end: float
) -> tuple[int | None, resource.struct_rusage]:
    """Its exit code, None when it had to be stopped, and what the kernel counted for it."""
    stopped = False
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return (None if stopped else process.returncode), usage
        if time.perf_counter() > end and not stopped:
            stopped = True
            process.kill()
        time.sleep(0.002)
