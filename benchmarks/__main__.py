"""How fast Unspun is, beside its peers, and how its cost grows: `make bench`.

Writes docs/benchmarks.md (part `peers`), docs/benchmarks-growth.md and its picture (part `growth`).

python -m benchmarks [--parts PART,PART] [--articles N] [--runs N] [--minutes N] [--most N]
                     [--output FOLDER]
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import os
import platform
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks import growth, page, tasks
from benchmarks.articles import GARBLED_SHARE, write_articles
from benchmarks.measure import Failed, Run, Task, run
from benchmarks.page import Growth, Results
from benchmarks.tasks import Articles

_ROOT = Path(__file__).resolve().parents[1]
_LONGEST = 400.0  # seconds: a program that takes longer is stopped
_FEW = 100  # articles for programs that take minutes
_GROWTH_SHARE = 0.35  # of the time, kept for growth
_PARTS = ("peers", "growth")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--parts", default=",".join(_PARTS), help="some of these")
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=5, help="of each, interleaved")
    parser.add_argument("--minutes", type=float, default=15, help="begin nothing after these")
    parser.add_argument("--most", type=int, default=1_000_000, help="the largest size of growth")
    parser.add_argument("--output", type=Path, default=_ROOT / "docs")
    given = parser.parse_args()
    parts = given.parts.split(",")
    if not set(parts) <= set(_PARTS):
        parser.error(f"--parts {given.parts}: name some of {','.join(_PARTS)}")
    seconds = 60 * given.minutes
    end = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        os.environ["TMPDIR"] = name
        if "peers" in parts:
            until = end - seconds * _GROWTH_SHARE * ("growth" in parts)
            page.write(given.output, _beside_peers(home, given.articles, given.runs, until))
        if "growth" in parts:
            rows = growth.measured(home / "growth", given.most, end, lambda task: _once(task, end))
            page.write_growth(given.output, _machine(), [Growth(*row) for row in rows])
    return 0


def _beside_peers(home: Path, number: int, runs: int, end: float) -> Results:
    many = _articles(home / "many", number)
    few = _articles(home / "few", min(_FEW, number))
    clean = _articles(home / "clean", number, garbled=0.0)
    chosen, absent = _tasks(many, clean, few, home)
    for task in chosen:
        _warm(task, many, few)
    results = _measured(chosen, runs, end)
    return Results(many.number, many.words, _machine(), results, tuple(absent))


def _tasks(
    many: Articles, clean: Articles, few: Articles, home: Path
) -> tuple[list[Task], list[str]]:
    chosen = [*tasks.ours(many, home), *tasks.on_clean(clean, home)]
    for number in tasks.TERMS:
        chosen += tasks.with_terms(many, home, number)
    others, absent = tasks.peers(many, few, home)
    return [*chosen, *others], absent


def _warm(task: Task, many: Articles, few: Articles) -> None:
    """Runs it on a few articles: the programs and what they compile are then in caches."""
    command = [str(few.folder) if part == str(many.folder) else part for part in task.command]
    if command != task.command:
        with contextlib.suppress(Failed):  # it will be told in its turn
            run(dataclasses.replace(task, command=command), _LONGEST)


def _articles(folder: Path, number: int, garbled: float = GARBLED_SHARE) -> Articles:
    return Articles(folder, number, write_articles(folder, number, garbled=garbled))


def _measured(chosen: Sequence[Task], runs: int, end: float) -> list[tuple[Task, list[Run] | str]]:
    """All runs of each, in turns so that a busy moment hits all alike; or why there are none."""
    results: dict[str, list[Run] | str] = {}
    for _ in range(runs):
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
            results[task.name] = [*had, taken]
    return [(task, results.get(task.name) or "no time was left") for task in chosen]


def _once(task: Task, end: float) -> Run | None:
    try:
        taken = run(task, max(1.0, end - time.monotonic()))
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
