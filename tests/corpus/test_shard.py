from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from linter.api import lint_paths
from linter.config import Config
from linter.corpus import shard
from linter.corpus.apart import Apart
from linter.corpus.tables import TABLES, schema_of
from linter.corpus.tally import Tally
from linter.corpus.work import Piece, Shard
from linter.errors import UnspunError
from tests.corpus.making import STONES, files, job_for, jsonl, page, rows, run_here, tables, warc

_KEY = ("input", "position", "article", "silenced_by", "silenced_reason")


def _wire(finding: dict[str, Any]) -> dict[str, Any]:
    """A row of findings as the wire format has it."""
    row = {name: value for name, value in finding.items() if name not in _KEY}
    row["span"] = [row.pop("span_start"), row.pop("span_end")]
    return row


def test_findings_are_those_of_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    made = rows(120)
    made[3]["text"] += "\n<!-- unspun: ignore terminology because it is a test -->\n"
    for row in made:
        path = tmp_path / row["id"]
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(row["text"].encode())
    checked = lint_paths(["articles"], Config())
    expected = [
        (article.path, article.words, dict(article.facts),
         [each.to_dict() for each in article.findings],
         [each.to_dict()["finding"] for each in article.silenced])
        for article in checked.articles
    ]  # fmt: skip
    for name, source in (("rows", jsonl(tmp_path / "a.jsonl", made)), ("files", Path("articles"))):
        found = run_here([source], job_for(tmp_path / name), shard_bytes=20_000)
        by_article: dict[str, list[dict[str, Any]]] = {row["id"]: [] for row in made}
        for finding in found["findings"]:
            by_article[finding["article"]].append(finding)
        assert [
            (row["article"], row["words"], json.loads(row["facts"]),
             [_wire(each) for each in by_article[row["article"]] if not each["silenced_by"]],
             [_wire(each) for each in by_article[row["article"]] if each["silenced_by"]])
            for row in found["articles"]
        ] == expected  # fmt: skip
        assert found["rejected"] == []


def test_content_is_the_same_however_the_input_is_cut(tmp_path: Path) -> None:
    source = jsonl(tmp_path / "a.jsonl", [*rows(30), {"id": "bad"}, *rows(30)])
    whole = run_here([source], job_for(tmp_path / "whole"))
    assert [len(rows_) for rows_ in whole.values()] == [len(whole["findings"]), 60, 1]
    for size in (3_000, 10_000, 25_000):
        assert run_here([source], job_for(tmp_path / str(size)), shard_bytes=size) == whole
    again = tmp_path / "again"
    run_here([source], job_for(again))
    assert files(again) == files(tmp_path / "whole")


def test_rows_of_every_kind(tmp_path: Path) -> None:
    """One row of each table, whole; the position of a row is where its line starts."""
    good = {"id": "a.md", "url": "https://www.a.example/1", "language": "en-GB", "text": STONES}
    first = json.dumps(good)
    source = tmp_path / "a.jsonl"
    second = json.dumps({**good, "id": "b", "language": "de"})
    source.write_text(f"{first}\n{second}\nno json\n", "utf-8")
    found = run_here([source], job_for(tmp_path / "out", keep_text=True))
    shown = source.as_posix()
    (article,) = found["articles"]
    facts = json.loads(article.pop("facts"))
    assert article == {
        "input": shown, "position": 0, "article": "a.md", "url": "https://www.a.example/1",
        "site": "a.example", "language": "en-GB", "markup": "markdown", "words": 8,
        "errors": 1, "warnings": 0, "suggestions": 0, "silenced": 0,
        "spun_score": facts["spun"]["score"], "garbles_per_1000_words": 125.0,
        "flesch_kincaid_grade": (facts.get("readability") or {}).get("flesch_kincaid_grade"),
        "excused_grade": (facts.get("readability") or {}).get("excused_grade"),
        "difficulty": (facts.get("readability") or {}).get("difficulty"),
        "disclaimers": [
            {name: each[name] for name in ("id", "required", "status")}
            for each in facts.get("disclaimers", ())
        ],
        "all_checks": True, "text": STONES,
    }  # fmt: skip
    (finding,) = found["findings"]
    assert {name: finding[name] for name in (*_KEY, "rule", "span_start", "span_end", "text")} == {
        "input": shown, "position": 0, "article": "a.md", "silenced_by": None,
        "silenced_reason": None, "rule": "terminology/kidney-rocks", "span_start": 6,
        "span_end": 18, "text": "kidney rocks",
    }  # fmt: skip
    assert found["rejected"] == [
        {"input": shown, "position": len(first) + 1, "article": "b", "stage": "language",
         "reason": "is in `de`; the rules are for English"},
        {"input": shown, "position": len(first) + len(second) + 2, "article": None,
         "stage": "read", "reason": "is no JSON: Expecting value: line 1 column 1 (char 0)"},
    ]  # fmt: skip


def test_the_schema_and_its_version_are_in_every_file(tmp_path: Path) -> None:
    source = jsonl(tmp_path / "a.jsonl", rows(1))
    run_here([source], job_for(tmp_path / "out"))
    for table in TABLES:
        stored = parquet.read_schema(tmp_path / "out" / table / "part-00000.parquet")
        assert (stored, stored.metadata) == (schema_of(table), schema_of(table).metadata)


def test_poison_is_rejected_and_the_run_goes_on(tmp_path: Path) -> None:
    texts = [STONES, "KILL", STONES, "HANG", STONES]
    source = jsonl(tmp_path / "a.jsonl", [{"id": str(at), "text": t} for at, t in enumerate(texts)])
    job = job_for(tmp_path / "out", time_limit=3.0)
    found = run_here([source], job, linter=("tests.corpus.poison", "Poisonable"))
    assert [row["article"] for row in found["articles"]] == ["0", "2", "4"]
    assert [(row["article"], row["stage"], row["reason"]) for row in found["rejected"]] == [
        ("1", "lint", "ended the process that linted it (signal 9; out of memory?)"),
        ("3", "lint", "took longer than 3 s and was stopped"),
    ]


def test_only_the_main_content_of_a_page_is_linted(tmp_path: Path) -> None:
    source = tmp_path / "a.warc.gz"
    text = "".join(f"<p>Drink enough water, and ask about stone number {n}.</p>" for n in range(9))
    body = f"<h1>Stones</h1>{text}<p>{STONES}</p><ul><li>One kidney rock</li></ul>"
    source.write_bytes(
        warc(
            ("https://a.example/1", page(body), "text/html", "200 OK"),
            ("https://a.example/2", b"<html></html>", "text/html", "200 OK"),
            ("https://a.example/3", page(body).replace(b"utf-8", b"x") + b"\xff", "text/html",
             "200 OK"),
            compressed=True,
        )
    )  # fmt: skip
    found = run_here([source], job_for(tmp_path / "out", keep_text=True))
    assert [(row["article"], row["text"]) for row in found["findings"]] == [
        ("https://a.example/1", "kidney rocks"),
        ("https://a.example/1", "kidney rock"),
        ("https://a.example/3", "kidney rocks"),
        ("https://a.example/3", "kidney rock"),
    ]
    assert ["<nav>" in row["text"] for row in found["articles"]] == [False, False]
    assert [(row["article"], row["stage"], row["reason"]) for row in found["rejected"]] == [
        ("https://a.example/2", "extract", "no main content was found in the page")
    ]


def test_triage_keeps_what_the_first_pass_sees(tmp_path: Path) -> None:
    made = [{"id": "clean.md", "text": "Stones may pass in the urine."}, *rows(20)]
    source = jsonl(tmp_path / "a.jsonl", made)
    full = run_here([source], job_for(tmp_path / "full"))
    triaged = run_here([source], job_for(tmp_path / "triaged", triage=True))
    chosen = {row["article"] for row in triaged["articles"] if row["all_checks"]}
    assert "clean.md" not in chosen
    assert [each for each in full["findings"] if each["article"] in chosen] == [
        each for each in triaged["findings"] if each["article"] in chosen
    ]


def test_results_anywhere_that_fsspec_reaches(tmp_path: Path) -> None:
    source = jsonl(tmp_path / "a.jsonl", rows(5))
    expected = run_here([source], job_for(tmp_path / "here"))
    uri = f"local://{tmp_path}"
    there = run_here([f"{uri}/a.jsonl"], replace(job_for(tmp_path), output=f"{uri}/there"))
    for table, found in there.items():
        assert [{**row, "input": source.as_posix()} for row in found] == expected[table]


def test_a_shard_that_fails_leaves_no_file_and_no_mark(tmp_path: Path) -> None:
    job = job_for(tmp_path / "out")
    source = jsonl(tmp_path / "a.jsonl", rows(2))
    run_here([source], job)
    before = files(tmp_path / "out")
    lost = Shard(1, (Piece(str(source), "a.jsonl", "jsonl"), Piece("gone", "gone", "parquet")))
    with Apart(job) as apart:
        for _ in range(3):
            with pytest.raises(FileNotFoundError):
                shard.run(lost, job, apart)
        assert {name for name in files(tmp_path / "out") if "partial" not in name} == set(before)
        with pytest.raises(UnspunError, match=r"^a.jsonl … gone: the process that reads it died"):
            shard.run(lost, job, apart)


def test_a_mark_holds_the_tally(tmp_path: Path) -> None:
    source = jsonl(tmp_path / "a.jsonl", [*rows(3), {"id": "bad"}])
    run_here([source], job_for(tmp_path / "out"))
    found = tables(tmp_path / "out")
    tally = Tally(json.loads((tmp_path / "out/done/part-00000.json").read_bytes()))
    assert tally.one("articles") == 3
    assert tally.one("words") == sum(row["words"] for row in found["articles"])
    assert tally.one("rejected", "read") == 1
    assert sum(tally.below("rule").values()) == len(found["findings"])
