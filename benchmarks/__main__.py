"""How fast Unspun is, beside its peers: `make bench`. Writes docs/benchmarks.md and its picture.

python -m benchmarks [--articles N] [--runs N] [--minutes N] [--output FOLDER]
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks import growth, tasks
from benchmarks.articles import write_articles
from benchmarks.measure import Failed, Run, Task, run
from benchmarks.page import Growth, Results, write_page
from benchmarks.tasks import Articles

_ROOT = Path(__file__).resolve().parents[1]
_LONGEST = 400.0  # seconds: a program that takes longer is stopped
_FEW = 100  # articles for programs that take minutes
_GROWTH_SHARE = 0.35  # of the time, kept for growth


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=5, help="of each, interleaved")
    parser.add_argument("--minutes", type=float, default=15, help="begin nothing after these")
    parser.add_argument("--output", type=Path, default=_ROOT / "docs")
    given = parser.parse_args()
    end = time.monotonic() + 60 * given.minutes
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        os.environ["TMPDIR"] = name
        many = _articles(home / "many", given.articles)
        few = _articles(home / "few", min(_FEW, given.articles))
        chosen, absent = _tasks(many, few, home)
        results = _measured(chosen, given.runs, end - 60 * given.minutes * _GROWTH_SHARE)
        rows = list(growth.measured(home, lambda task: _once(task, end)))
        write_page(
            given.output,
            Results(many.number, many.words, _machine(), results, tuple(absent)),
            [Growth(*row) for row in rows],
        )
    return 0


def _tasks(many: Articles, few: Articles, home: Path) -> tuple[list[Task], list[str]]:
    chosen = tasks.ours(many, home)
    for number in tasks.TERMS:
        chosen += tasks.with_terms(many, home, number)
    others, absent = tasks.peers(many, few, home)
    return [*chosen, *others], absent


def _articles(folder: Path, number: int) -> Articles:
    return Articles(folder, number, write_articles(folder, number))


def _measured(chosen: Sequence[Task], runs: int, end: float) -> list[tuple[Task, list[Run] | str]]:
    """All runs of each, in turns so that a busy moment hits all alike; or why there are none."""
    results: dict[str, list[Run] | str] = {}
    for number in range(runs + 1):  # the first one fills caches, the system's too: not counted
        for task in chosen:
            had = results.get(task.name, [])
            if isinstance(had, str) or (task.once and had):
                continue
            if time.monotonic() > end:
                results.setdefault(task.name, "no time was left")
                continue
            try:
                taken = run(task, _LONGEST)
            except Failed as failed:
                results[task.name] = str(failed)
                continue
            _tell(task, taken)
            if number or task.once:
                results[task.name] = [*had, taken]
    return [(task, results.get(task.name) or "no time was left") for task in chosen]


def _once(task: Task, end: float) -> Run | None:
    if time.monotonic() > end:
        return None
    try:
        taken = run(task, _LONGEST)
    except Failed as failed:
        print(f"{task.name}: {failed}", file=sys.stderr)
        return None
    _tell(task, taken)
    return taken


def _tell(task: Task, taken: Run) -> None:
    print(
        f"{task.name:45} {taken.wall:8.2f} s {taken.cpu:8.2f} s {taken.memory:6.0f} MB", flush=True
    )


def _machine() -> str:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{cores} cores, {platform.system()}, Python {platform.python_version()}"


if __name__ == "__main__":
    sys.exit(main())
