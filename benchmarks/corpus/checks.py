"""Findings beside those of `unspun check`; and what triage saves and loses."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.articles import write_rows
from benchmarks.corpus.command import environment, run, say, table

_CHECKED = 5_000
_TRIAGED = 10_000
_CLEAN = 0.9  # of the articles that triage is measured on
_NOT_IN_CHECK = ("input", "position", "article", "silenced_by", "silenced_reason")


def check(folder: Path, words: int) -> dict[str, Any]:
    """Compares all findings of the same articles, each as a file and as a row."""
    rows, files = folder / "checked.jsonl", folder / "checked"
    write_rows(rows, _CHECKED, words)
    files.mkdir()
    for row in _rows(rows):
        (files / row["id"]).write_bytes(row["text"].encode())
    report = folder / "report.json"
    command = [sys.executable, "-m", "linter", "check", "--isolated", "--no-cache", "--exit-zero"]
    subprocess.run(
        [*command, "--format", f"json={report}", "."], cwd=files, check=True, env=environment()
    )
    expected = {
        each["path"]: [json.dumps(finding, sort_keys=True) for finding in each["findings"]]
        for each in json.loads(report.read_bytes())["articles"]
    }
    run(rows, folder / "corpus")
    found: dict[str, list[str]] = {name: [] for name in expected}
    for row in table(folder / "corpus" / "findings"):
        finding = {key: value for key, value in row.items() if key not in _NOT_IN_CHECK}
        finding["span"] = [finding.pop("span_start"), finding.pop("span_end")]
        found[row["article"]].append(json.dumps(finding, sort_keys=True))
    count = sum(map(len, expected.values()))
    equal = found == expected
    say(f"check and corpus, {len(expected):,} articles, {count:,} findings: "
        f"{'equal' if equal else 'NOT EQUAL'}")  # fmt: skip
    return {"articles": len(expected), "findings": count, "equal": equal}


def triage(folder: Path, words: int) -> dict[str, Any]:
    """Share of articles with every check, time, and the findings that are lost, by kind."""
    rows = folder / "triage.jsonl"
    write_rows(rows, _TRIAGED, words, _CLEAN)
    cpu, found = {}, {}
    for name, options in (("all", ()), ("triage", ("--triage",))):
        leg = run(rows, folder / name, *options)
        cpu[name] = {kind: round(value, 1) for kind, value in sorted(leg.cpu.items())}
        found[name] = Counter(row["kind"] for row in table(folder / name / "findings"))
    summary = json.loads((folder / "triage" / "summary.json").read_bytes())
    share = summary["with_all_checks"] / summary["articles"]
    took = {name: each["engine"] for name, each in cpu.items()}
    say(
        f"triage: {share:.1%} of {_TRIAGED:,} articles ({_CLEAN:.0%} clean) got every check; "
        f"the engine took {took['triage']} s of CPU instead of {took['all']}"
    )
    lost = {}
    for kind, count in sorted(found["all"].items()):
        lost[kind] = [count, count - found["triage"][kind]]
        say(f"  {kind:<14} {count:8,} findings, {lost[kind][1] / count:6.1%} lost")
    return {
        "articles": _TRIAGED,
        "clean": _CLEAN,
        "with_every_check": round(share, 4),
        "cpu_s": cpu,
        "findings_and_lost": lost,
    }


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)
