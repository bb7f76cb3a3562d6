"""Words a second beside the bare engine; a run that is killed twice beside one that is not."""

from __future__ import annotations

import filecmp
import os
import shutil
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb

from benchmarks.corpus.bare import Bare, bare
from benchmarks.corpus.command import PROCESSES, Leg, run, say
from linter.corpus.tables import TABLES

_LEAST, _SHARDS = 60.0, 15  # below so many megabytes, so many shards
_BARE = 25_000  # articles that the bare engine gets before the run, and again after it


def speed(rows: Path, output: Path, articles: int, words: int, *, kills: bool) -> dict[str, Any]:
    """Figures of the engine alone and of the command on all articles, killed twice if asked."""
    number = min(articles, _BARE)
    say(f"bare engine, {PROCESSES} processes, the first {number:,} articles")
    engine = [_bare(rows, number)]
    estimate = words / (PROCESSES * engine[0].words / engine[0].cpu)
    say(f"unspun corpus, {PROCESSES} workers, all articles (at least {estimate:,.0f} s)")
    told: dict[str, Any] = {}
    if kills:
        legs, told["kills"] = _killed(rows, output, articles)
    else:
        legs = [_run(rows, output, None)]
    say("bare engine again")
    engine.append(_bare(rows, number))
    return _figures(engine, legs, words) | told


def _bare(rows: Path, number: int) -> Bare:
    taken = bare(rows, number, PROCESSES)
    rate, per_cpu = taken.words / taken.wall, taken.words / taken.cpu
    say(f"  {rate:,.0f} words/s, {per_cpu:,.0f} per CPU second")
    return taken


def _run(rows: Path, output: Path, kill_at: float | None = None) -> Leg:
    leg = run(rows, output, *_shard_size(rows), kill_at=kill_at)
    how = "killed" if leg.killed else "finished"
    cpu = sum(leg.cpu.values())
    say(f"  {how} after {leg.wall:,.1f} s ({cpu:,.1f} s of CPU), {leg.done} shards done")
    return leg


def _shard_size(rows: Path) -> tuple[str, ...]:
    """By default; of a small corpus so that there are enough shards to be killed between them."""
    megabytes = rows.stat().st_size / 1e6
    return () if megabytes >= _LEAST else ("--shard-size", f"{megabytes / _SHARDS:.3f}")


def _killed(rows: Path, output: Path, articles: int) -> tuple[list[Leg], dict[str, Any]]:
    """A run killed at a third and at two thirds, and what became of the shards it was killed in."""
    legs, cut = [], set()
    for third in (1, 2):
        legs.append(_run(rows, output, third / 3))
        cut |= _begun(output)
    legs.append(_run(rows, output))
    return legs, {
        "killed_with_shards_done": [leg.done for leg in legs[:-1]],
        **_counts(output, articles),
        **_undisturbed(rows, output, cut),
    }


def _begun(output: Path) -> set[int]:
    """The shards that were being linted: each attempt leaves a note until it is done."""
    return {
        int(each.name.rpartition("-attempt-")[2])
        for each in (output / "partial").glob("*-attempt-*")
    }


def _counts(output: Path, articles: int) -> dict[str, Any]:
    """Rows of the tables, and how many articles are in them other than once."""
    rows = {name: _scalar(f"FROM '{output}/{name}/*.parquet'") for name in TABLES}
    keys = [
        f"SELECT input, position FROM '{output}/{name}/*.parquet'"  # noqa: S608 - our own names
        for name in ("articles", "rejected")
    ]
    distinct = _scalar(f"FROM ({' UNION '.join(keys)})")
    say(f"  rows: {', '.join(f'{name} {count:,}' for name, count in rows.items())}")
    return {
        "rows": rows,
        "articles_lost": articles - distinct,
        "articles_repeated": rows["articles"] + rows["rejected"] - distinct,
    }


def _scalar(rows: str) -> int:
    count: int = duckdb.sql(f"SELECT count(*) {rows}").fetchall()[0][0]
    return count


def _undisturbed(rows: Path, output: Path, cut: set[int]) -> dict[str, Any]:
    """Lints those shards once more, in a run that nobody kills, and compares every byte."""
    again = output.with_name("again")
    shutil.copytree(output, again, copy_function=os.link)
    for number in cut:
        for path in again.glob(f"*/part-*{number}.*"):
            if int(path.stem.rpartition("-")[2]) == number:
                path.unlink()
    say(f"the {len(cut)} shards that were cut short, once more without a kill")
    _run(rows, again)
    same = _is_same(output, again)
    say(f"  {'the same bytes' if same else 'NOT THE SAME BYTES'}")
    return {"shards_cut_short": sorted(cut), "same_bytes_as_without_a_kill": same}


def _is_same(one: Path, other: Path) -> bool:
    """Whether both hold the same files with the same bytes, but for the manifest and its times."""
    names = [
        sorted(each.relative_to(folder) for each in folder.rglob("*") if each.is_file())
        for folder in (one, other)
    ]
    return names[0] == names[1] and all(
        filecmp.cmp(one / name, other / name, shallow=False)
        for name in names[0]
        if name.name != "manifest.json" and not (one / name).samefile(other / name)
    )


def _figures(engine: Sequence[Bare], legs: Sequence[Leg], words: int) -> dict[str, Any]:
    wall, cpu = sum(leg.wall for leg in legs), sum((leg.cpu for leg in legs), Counter[str]())
    bare_wall = sum(each.words for each in engine) / sum(each.wall for each in engine)
    bare_cpu = sum(each.words for each in engine) / sum(each.cpu for each in engine)
    memory = [each for leg in legs for each in leg.memory]
    shards = legs[-1].done
    figures: dict[str, Any] = {
        "bare": {
            "articles": sum(each.articles for each in engine),
            "note": "a part of the articles, half before and half after the run",
            "words_per_s": [round(each.words / each.wall) for each in engine],
            "words_per_cpu_s": [round(each.words / each.cpu) for each in engine],
            "wall_s": round(sum(each.wall for each in engine), 1),
            "cpu_s": round(sum(each.cpu for each in engine), 1),
        },
        "corpus": {
            "shards": shards,
            "wall_s": round(wall, 1),
            "cpu_s": round(cpu.total(), 1),
            "cpu_s_by_process": {name: round(value, 1) for name, value in sorted(cpu.items())},
            "words_per_s": round(words / wall),
            "words_per_cpu_s": round(words / cpu.total()),
            "legs_s": [round(leg.wall, 1) for leg in legs],
            "memory_mb_at_each_quarter": [
                round(memory[len(memory) * at // 4]) for at in range(1, 4) if memory
            ],
            "memory_mb_most": round(max(memory, default=0)),
        },
        "share_of_bare": {
            "wall": round(words / wall / bare_wall, 3),
            "cpu": round(words / cpu.total() / bare_cpu, 3),
        },
    }
    steady = _steady(legs, words / shards)
    if steady:
        figures["share_of_bare"]["wall_once_started"] = round(steady / bare_wall, 3)
    return figures


def _steady(legs: Sequence[Leg], words: float) -> float | None:
    """Words/s between the first and the last shard of each leg: without starts and lost work.

    words: of a shard.
    """
    spans = [
        (leg.marks[-1][0] - leg.marks[0][0], leg.marks[-1][1] - leg.marks[0][1])
        for leg in legs
        if len(leg.marks) > PROCESSES
    ]
    took = sum(each[0] for each in spans)
    return sum(each[1] for each in spans) * words / took if took else None
