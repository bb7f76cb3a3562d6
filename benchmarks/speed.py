"""How fast Unspun is: `make bench`. Whole processes, medians of several runs.

python -m benchmarks.speed [--articles N] [--runs N]
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.articles import write_articles

_UNSPUN = [sys.executable, "-m", "linter", "check", "--isolated", "--exit-zero"]


class Run(NamedTuple):
    """One whole process. seconds: wall clock; memory: peak, MB."""

    seconds: float
    memory: float


def measure(command: list[str], runs: int, environment: dict[str, str] | None = None) -> Run:
    """The median of several runs of a command."""
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(
            command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, **(environment or {})},
        )  # fmt: skip
        seconds.append(time.perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return Run(statistics.median(seconds), peak)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        one = folder / "one"
        write_articles(one, 1)
        many = folder / "many"
        words = write_articles(many, given.articles)
        print(f"{given.articles} articles, {words:,} words; medians of {given.runs} runs")
        start = measure([sys.executable, "-c", "pass"], given.runs)
        print(f"python alone              {start.seconds:7.3f} s")
        single = measure([*_UNSPUN, str(one)], given.runs)
        print(f"one article of 1,000 words{single.seconds:7.3f} s")
        cold = measure([*_UNSPUN, str(one)], 1, {"UNSPUN_CACHE_DIR": str(folder / "cache")})
        print(f"the same, nothing cached  {cold.seconds:7.3f} s")
        for jobs in (1, 2):
            run = measure(
                [*_UNSPUN, "--jobs", str(jobs), "--format", f"json={folder / 'r.json'}", str(many)],
                given.runs,
            )
            rate = words / run.seconds
            print(
                f"all articles, {jobs} process{'es' if jobs > 1 else '  '} {run.seconds:7.3f} s  "
                f"{rate:10,.0f} words/s  {run.memory:5.0f} MB"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
