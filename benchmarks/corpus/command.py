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
    def done(output: Path) -> int:
    """How many shards are done: each has its mark."""
    try:
        return len(os.listdir(output / "done"))
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
