"""`unspun corpus` as a user runs it, watched: how long, how much, what is in its folder."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pyarrow import parquet

from benchmarks.corpus.processes import Tree

PROCESSES = 2
_ROOT = Path(__file__).resolve().parents[2]
_GLANCE = 0.2  # seconds between two looks at the folder,
_LOOK = 1.0  # at processor time,
_WEIGH = 5.0  # at memory,
_TELL = 30.0  # and between two lines about how far it is


@dataclass
class Leg:
    """One process, until it ended or was killed. marks: (seconds, shards done), as they grew.

    cpu: seconds by kind of process. memory: MB, every few seconds. begun: shards that others had
    done before.
    """

    begun: int
    wall: float = 0.0
    cpu: Counter[str] = field(default_factory=Counter)
    memory: list[float] = field(default_factory=list)
    marks: list[tuple[float, int]] = field(default_factory=list)
    killed: bool = False

    @property
    def done(self) -> int:
        return self.marks[-1][1] if self.marks else self.begun


def run(rows: Path, output: Path, *options: str, kill_at: float | None = None) -> Leg:
    """Runs it once; kill_at: kills it (SIGKILL) when this share of all shards is done."""
    command = [sys.executable, "-m", "linter", "corpus", str(rows), "--output", str(output)]
    leg = Leg(done(output))
    start = time.perf_counter()
    process = subprocess.Popen(
        [*command, "--isolated", "--workers", str(PROCESSES), *options],
        stdout=subprocess.DEVNULL, env=environment(),
    )  # fmt: skip
    tree, looked, weighed, told = Tree(process.pid), start, start, start
    while process.poll() is None:
        time.sleep(_GLANCE)
        now = time.perf_counter()
        count = done(output)
        if count > leg.done:
            leg.marks.append((now - start, count))
        if now - looked >= _LOOK:
            tree.look()
            looked = now
        if now - weighed >= _WEIGH:
            leg.memory.append(tree.memory())
            weighed = now
        if now - told >= _TELL:
            memory = leg.memory[-1] if leg.memory else 0.0
            of = f"{count} of {shards(output)} shards done"
            say(f"  {now - start:6,.0f} s: {of}, {memory:,.0f} MB")
            told = now
        if kill_at is not None and count >= max(1, kill_at * shards(output)):
            tree.look()
            process.send_signal(signal.SIGKILL)
            leg.killed = True
            process.wait()
    leg.wall = time.perf_counter() - start
    leg.cpu = Counter(tree.cpu())
    if process.returncode not in (0, -signal.SIGKILL):
        raise SystemExit(f"unspun corpus ended with {process.returncode}")
    return leg


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(_ROOT)}


def done(output: Path) -> int:
    """How many shards are done: each has its mark."""
    try:
        return sum(1 for _ in (output / "done").iterdir())
    except FileNotFoundError:
        return 0


def shards(output: Path) -> int:
    """How many there are in all; 0 before it is known."""
    try:
        return len(json.loads((output / "manifest.json").read_bytes())["shards"])
    except FileNotFoundError:
        return 0


def table(folder: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob("*.parquet")):
        yield from parquet.read_table(path).to_pylist()


def say(line: str) -> None:
    print(line, flush=True)
