"""How `unspun corpus` does beside the bare engine, and whether kills change anything.

python -m benchmarks.corpus [--articles N] [--words N] [--parts speed,kills,check,triage]

speed: words/s and per CPU second of the engine alone in two processes, and of the whole command;
memory over time. kills: that run is killed at a third and at two thirds of its shards (SIGKILL) and
finished; rows are counted, and the shards that were cut short compared, byte by byte, with a run
that nobody killed. check: findings of 5,000 articles compared with those of `unspun check`.
triage: share, time and loss. The last line is all figures as JSON. Exit code 1: something that must
be equal is not.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from benchmarks.articles import write_rows
from benchmarks.corpus import checks
from benchmarks.corpus.command import say
from benchmarks.corpus.speed import speed

_PARTS: Final = ("speed", "kills", "check", "triage")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--words", type=int, default=60, help="least words of an article")
    parser.add_argument("--folder", type=Path, help="where to work (default: a temporary folder)")
    parser.add_argument("--parts", default=",".join(_PARTS))
    given = parser.parse_args()
    parts = given.parts.split(",")
    if unknown := sorted({*parts} - {*_PARTS}):
        parser.error(f"--parts: `{unknown[0]}` is none of {', '.join(_PARTS)}")
    start = time.perf_counter()
    figures: dict[str, Any] = {"machine": _machine()}
    with tempfile.TemporaryDirectory(dir=given.folder) as name:
        folder = Path(name)
        if "speed" in parts or "kills" in parts:
            figures |= _on_all(folder, given.articles, given.words, kills="kills" in parts)
        if "check" in parts:
            figures["check"] = checks.check(folder, given.words)
        if "triage" in parts:
            figures["triage"] = checks.triage(folder, given.words)
    figures["took_s"] = round(time.perf_counter() - start)
    say(json.dumps(figures))
    return 0 if _is_right(figures) else 1


def _on_all(folder: Path, articles: int, least: int, *, kills: bool) -> dict[str, Any]:
    rows = folder / "articles.jsonl"
    words = write_rows(rows, articles, least)
    megabytes = rows.stat().st_size / 1e6
    say(f"{articles:,} generated articles, {words:,} words, {megabytes:,.0f} MB")
    given = {"articles": articles, "words": words, "megabytes": round(megabytes)}
    return given | speed(rows, folder / "results", articles, words, kills=kills)


def _is_right(figures: dict[str, Any]) -> bool:
    kills = figures.get("kills", {})
    return (
        kills.get("same_bytes_as_without_a_kill", True)
        and not kills.get("articles_lost")
        and not kills.get("articles_repeated")
        and figures.get("check", {}).get("equal", True)
    )


def _machine() -> str:
    cores = len(os.sched_getaffinity(0))
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    return f"{cores} cores, load {load} at the start, Python {platform.python_version()}"


if __name__ == "__main__":
    sys.exit(main())
