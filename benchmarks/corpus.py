"""How `unspun corpus` does against the bare engine, and whether kills and workers change anything.

python -m benchmarks.corpus [--articles N] [--words N] [--parts speed,kills,check,triage]

speed: words/s of the engine alone in two processes, and of the whole command; memory over time.
kills: the run is killed twice and finished; its results are compared byte by byte. check: findings
of 5,000 articles compared with those of `unspun check`. triage: share, time and loss.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from pyarrow import parquet

from benchmarks.articles import write_rows
from linter.config import Config
from linter.run import lint_source
from linter.source import Source

_PROCESSES = 2
_BARE = 40_000  # articles that the bare engine is measured on
_CHECKED = 5_000
_TRIAGED = 20_000
_CLEAN = 0.9  # of the articles that triage is measured on


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--words", type=int, default=75, help="least words of an article")
    parser.add_argument("--folder", type=Path, help="where to work (default: a temporary folder)")
    parser.add_argument("--parts", default="speed,kills,check,triage")
    given = parser.parse_args()
    parts = given.parts.split(",")
    with tempfile.TemporaryDirectory(dir=given.folder) as name:
        folder = Path(name)
        rows = folder / "articles.jsonl"
        words = write_rows(rows, given.articles, given.words)
        print(f"{given.articles:,} articles, {words:,} words, {rows.stat().st_size / 1e6:,.0f} MB")
        whole = folder / "whole"
        if "speed" in parts or "kills" in parts:
            _speed(rows, whole, words, min(given.articles, _BARE))
        if "kills" in parts:
            _kills(rows, whole, folder / "killed")
        if "check" in parts:
            _check(folder, given.words)
        if "triage" in parts:
            _triage(folder, given.words)
    return 0


def _speed(rows: Path, whole: Path, words: int, bare: int) -> None:
    before = _bare(rows, bare)
    print(f"bare engine, {_PROCESSES} processes   {before:10,.0f} words/s")
    memory: list[float] = []
    start = time.perf_counter()
    first: list[float] = []

    def watch(process: subprocess.Popen[bytes]) -> None:
        memory.append(_memory(process.pid))
        if not first and _done(whole):
            first.append(time.perf_counter())

    _run(rows, whole, watch)
    end = time.perf_counter()
    rate = words / (end - start)
    after = _bare(rows, bare)
    print(f"bare engine again          {after:10,.0f} words/s")
    engine = (before + after) / 2
    told = f"{rate / engine:.0%}, {end - start:.1f} s"
    print(f"unspun corpus, all         {rate:10,.0f} words/s, {told}")
    shards = _done(whole)
    if first and shards > 2 * _PROCESSES:
        # Without Ray's start and the first shards, of which both processes had begun one.
        rate = words * (shards - _PROCESSES) / shards / (end - first[0])
        print(f"unspun corpus, once warm   {rate:10,.0f} words/s, {rate / engine:.0%}")
    quarters = [memory[len(memory) * at // 4] for at in (1, 2, 3)]
    told = ", ".join(f"{each:,.0f}" for each in quarters)
    print(f"memory at each quarter     {told} MB; most {max(memory):,.0f} MB")


def _kills(rows: Path, whole: Path, killed: Path) -> None:
    shards = _done(whole)
    for third in (1, 2):
        until = max(third, shards * third // 3)

        def kill(process: subprocess.Popen[bytes], until: int = until) -> None:
            if _done(killed) >= until:
                process.send_signal(signal.SIGKILL)

        _run(rows, killed, kill)
        print(f"killed with {_done(killed)} of {shards} shards done")
    _run(rows, killed)
    same = _results(killed) == _results(whole)
    counts = {table: _count(whole / table) for table in ("articles", "findings", "rejected")}
    told = ", ".join(f"{table} {count:,}" for table, count in counts.items())
    print(f"killed twice and finished: {'the same bytes' if same else 'NOT THE SAME'} ({told})")


def _check(folder: Path, words: int) -> None:
    rows, files = folder / "checked.jsonl", folder / "checked"
    write_rows(rows, _CHECKED, words)
    files.mkdir()
    for row in _rows(rows):
        (files / row["id"]).write_bytes(row["text"].encode())
    report = folder / "report.json"
    command = [sys.executable, "-m", "linter", "check", "--isolated", "--exit-zero"]
    subprocess.run(
        [*command, "--format", f"json={report}", "."], cwd=files, check=True, env=_environment()
    )
    expected = {
        each["path"]: [json.dumps(finding, sort_keys=True) for finding in each["findings"]]
        for each in json.loads(report.read_bytes())["articles"]
    }
    _run(rows, folder / "corpus")
    found: dict[str, list[str]] = {name: [] for name in expected}
    keys = ("input", "position", "article", "silenced_by", "silenced_reason")
    for row in _table(folder / "corpus" / "findings"):
        name = row["article"]
        finding = {key: value for key, value in row.items() if key not in keys}
        finding["span"] = [finding.pop("span_start"), finding.pop("span_end")]
        found[name].append(json.dumps(finding, sort_keys=True))
    same = found == expected
    count = sum(map(len, expected.values()))
    told = "equal" if same else "NOT EQUAL"
    print(f"check and corpus, {len(expected):,} articles, {count:,} findings: {told}")


def _triage(folder: Path, words: int) -> None:
    rows = folder / "triage.jsonl"
    write_rows(rows, _TRIAGED, words, _CLEAN)
    seconds, found = {}, {}
    for name, options in (("all", ()), ("triage", ("--triage",))):
        start = time.perf_counter()
        _run(rows, folder / name, None, *options)
        seconds[name] = time.perf_counter() - start
        found[name] = Counter(row["kind"] for row in _table(folder / name / "findings"))
    summary = json.loads((folder / "triage" / "summary.json").read_bytes())
    share = summary["with_all_checks"] / summary["articles"]
    print(f"triage: {share:.1%} of {_TRIAGED:,} articles ({_CLEAN:.0%} clean) got every check; "
          f"{seconds['triage']:.1f} s instead of {seconds['all']:.1f} s")  # fmt: skip
    for kind, count in sorted(found["all"].items()):
        print(f"  {kind:<14} {count:8,} findings, {1 - found['triage'][kind] / count:6.1%} lost")


def _bare(rows: Path, number: int) -> float:
    """Words/s of the engine on that many articles, in two processes, without reading or writing."""
    texts = [row["text"] for row, _ in zip(_rows(rows), range(number), strict=False)]
    with ProcessPoolExecutor(_PROCESSES) as pool:
        list(pool.map(_lint, [texts[:100]] * _PROCESSES))  # loads the rules
        start = time.perf_counter()
        list(pool.map(_lint, (texts[at::_PROCESSES] for at in range(_PROCESSES))))
        seconds = time.perf_counter() - start
    return sum(len(text.split()) for text in texts) / seconds


def _lint(texts: list[str]) -> int:
    config = Config()
    return sum(len(lint_source(Source("a.md", text), config).findings) for text in texts)


def _run(
    rows: Path,
    output: Path,
    watch: Callable[[subprocess.Popen[bytes]], None] | None = None,
    *options: str,
) -> None:
    command = [sys.executable, "-m", "linter", "corpus", str(rows), "--output", str(output)]
    process = subprocess.Popen(
        [*command, "--isolated", "--workers", str(_PROCESSES), *options],
        stdout=subprocess.DEVNULL,
        env=_environment(),
    )
    while process.poll() is None:
        if watch:
            watch(process)
        time.sleep(0.5)
    if process.returncode not in (0, -signal.SIGKILL):
        raise SystemExit(f"unspun corpus ended with {process.returncode}")


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[1])}


def _memory(pid: int) -> float:
    """MB of a process and all below it; shared pages count once (PSS)."""
    total = 0
    for each in (pid, *_below(pid)):
        try:
            lines = Path(f"/proc/{each}/smaps_rollup").read_text("utf-8").splitlines()
        except OSError:  # it is gone
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def _below(pid: int) -> Iterator[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("utf-8").split()
    except OSError:
        return
    for child in map(int, children):
        yield child
        yield from _below(child)


def _done(output: Path) -> int:
    return len(list((output / "done").glob("*.json"))) if output.exists() else 0


def _results(output: Path) -> dict[str, bytes]:
    return {
        path.relative_to(output).as_posix(): path.read_bytes()
        for path in sorted(output.rglob("*"))
        if path.is_file() and path.name != "manifest.json"
    }


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def _table(folder: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob("*.parquet")):
        yield from parquet.read_table(path).to_pylist()


def _count(folder: Path) -> int:
    return sum(parquet.read_metadata(path).num_rows for path in folder.glob("*.parquet"))


if __name__ == "__main__":
    sys.exit(main())
