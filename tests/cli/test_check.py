"""`unspun check`, as its users run it: a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import ROOT, unspun
from tests.rule_texts import KIDNEY_ROCKS, write_pack


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A folder with a pack, a config that selects it alone, and two articles."""
    write_pack(tmp_path, KIDNEY_ROCKS, "house")
    (tmp_path / "unspun.yaml").write_text("packs: [house]\nselect: [house]\n", encoding="utf-8")
    (tmp_path / "spun.md").write_text("Small kidney rocks pass.\n", encoding="utf-8")
    (tmp_path / "clean.md").write_text("Small kidney stones pass.\n", encoding="utf-8")
    return tmp_path


def test_findings_on_the_console(house: Path) -> None:
    run = unspun("check", cwd=house)
    assert (run.returncode, run.stderr.decode()) == (1, "")
    assert run.stdout.decode() == (
        "spun.md  1 error in 4 words\n"
        "\n"
        "  1:7  error       house/kidney-rocks\n"
        "       “kidney rocks” should read “kidney stones”. Spinners swap stone for rock.\n"
        "       │ Small kidney rocks pass.\n"
        "       │       ^^^^^^^^^^^^ → kidney stones\n"
        "\n"
        "1 error in 2 articles, 8 words\n"
        "unspun rules explain house/kidney-rocks says why\n"
    )


def test_json_on_standard_output_is_alone(house: Path) -> None:
    run = unspun("check", "spun.md", "--format", "json", cwd=house)
    assert (run.returncode, run.stderr.decode()) == (1, "")
    report = json.loads(run.stdout)
    assert report["summary"]["errors"] == 1
    assert report["articles"][0]["findings"][0]["span"] == [6, 18]


def test_console_and_a_file_at_once(house: Path) -> None:
    run = unspun("check", "--format", "console", "--format", "json=out/report.json", cwd=house)
    assert run.stdout.decode().startswith("spun.md  1 error")
    report = json.loads((house / "out" / "report.json").read_text(encoding="utf-8"))
    assert [article["path"] for article in report["articles"]] == ["clean.md", "spun.md"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["clean.md"], 0),
        (["spun.md"], 1),
        (["spun.md", "--exit-zero"], 0),
        (["spun.md", "--fail-on", "never"], 0),
        (["spun.md", "--ignore", "house/kidney-rocks"], 0),
        (["spun.md", "--select", "terminology", "--isolated"], 1),
        (["spun.md", "missing.md"], 2),
        (["spun.md", "missing.md", "--exit-zero"], 2),
        (["spun.md", "--config", "missing.yaml"], 2),
        (["spun.md", "--no-such-option"], 2),
        (["spun.md", "--format", "jsn"], 2),
        (["spun.md", "--select", "kidny-rocks"], 2),
        (["nothing-here/"], 2),
        (["--config", "unspun.yaml", "--isolated"], 2),
    ],
)
def test_exit_codes(house: Path, arguments: list[str], code: int) -> None:
    run = unspun("check", *arguments, cwd=house)
    assert run.returncode == code, run.stderr.decode()
    assert b"Traceback" not in run.stderr


def test_max_warnings(house: Path) -> None:
    (house / "unspun.yaml").write_text(
        "packs: [house]\nselect: [house]\nseverity: {house/kidney-rocks: warning}\n",
        encoding="utf-8",
    )
    assert unspun("check", cwd=house).returncode == 0
    assert unspun("check", "--max-warnings", "1", cwd=house).returncode == 0
    assert unspun("check", "--max-warnings", "0", cwd=house).returncode == 1
    assert unspun("check", "--fail-on", "warning", cwd=house).returncode == 1


def test_standard_input(house: Path) -> None:
    html = b"<nav>kidney rocks</nav><p>kidney&nbsp;rocks"
    arguments = ("check", "-", "--stdin-filename", "draft.html", "--format", "json")
    run = unspun(*arguments, cwd=house, stdin=html)
    [article] = json.loads(run.stdout)["articles"]
    assert (run.returncode, article["path"]) == (1, "draft.html")
    assert [each["text"] for each in article["findings"]] == ["kidney&nbsp;rocks"]


def test_a_folder_without_articles(tmp_path: Path) -> None:
    run = unspun("check", cwd=tmp_path)
    assert run.returncode == 0
    assert b"no article" in run.stdout


@pytest.mark.parametrize(
    ("name", "data", "code", "told"),
    [
        ("binary.md", b"PK\x03\x04\0\0\0", 2,
         "not read: binary.md: is a binary file; name text, Markdown or HTML files"),
        ("large.md", b"x" * 10_000_001, 2,
         "not read: large.md: has 10,000,001 bytes, more than the 10,000,000 allowed; "
         "split it or raise `max_bytes`"),
        ("empty.md", b"", 0, "Nothing found in 2 articles, 4 words"),
        ("latin.md", b"caf\xe9", 0, "engine/guessed-encoding"),
        ("quotes.md", b">" * 10_000 + b" kidney rocks\n", 1, "engine/too-deep"),
        ("tags.html", b"<div>" * 100_000 + b"kidney rocks", 1, "house/kidney-rocks"),
        ("front.md", b"---\ntitle: [\n---\n\nkidney rocks\n", 1, "engine/broken-front-matter"),
        ("brackets.md", b"[" * 100_000 + b" kidney rocks", 1, "house/kidney-rocks"),
        ("stars.md", b"*a **b " * 15_000 + b"kidney rocks", 1, "house/kidney-rocks"),
        ("cells.md", b"|a" * 50_000 + b"\n|-\nkidney rocks", 1, "house/kidney-rocks"),
        ("nul.txt", b"kidney rocks " * 1000 + b"\0", 1, "house/kidney-rocks"),
    ],
)  # fmt: skip
def test_hostile_articles(house: Path, name: str, data: bytes, code: int, told: str) -> None:
    (house / name).write_bytes(data)
    run = unspun("check", name, "clean.md", cwd=house, COLUMNS="120")
    text = " ".join(run.stdout.decode().split())
    assert run.returncode == code, run.stderr.decode()
    assert told in text
    assert run.stderr == b""


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("unspun.yaml", "packs: [house]\nselct: [house]\n",
         "unspun: unspun.yaml:2: unknown key `selct`; did you mean `select`?\n"),
        ("unspun.yaml", "a: [\n", "unspun: unspun.yaml:1: is not YAML: "),
        ("house/rules.yaml", "- id: x\n  colour: red\n",
         "rules.yaml:2: unknown key `colour`; "),
    ],
)  # fmt: skip
def test_a_mistake_is_one_line(house: Path, file: str, text: str, told: str) -> None:
    (house / file).write_text(text, encoding="utf-8")
    run = unspun("check", cwd=house)
    assert (run.returncode, run.stdout) == (2, b"")
    assert told in run.stderr.decode()
    assert run.stderr.count(b"\n") == 1


def test_a_home_that_cannot_be_written(house: Path) -> None:
    run = unspun("check", cwd=house, UNSPUN_CACHE_DIR="/dev/null/cache", HOME="/dev/null")
    assert (run.returncode, run.stderr) == (1, b"")


def test_a_reader_that_stops_reading(house: Path) -> None:
    (house / "spun.md").write_text("kidney rocks\n\n" * 20_000, encoding="utf-8")
    script = f'"{sys.executable}" -m linter check --format json | head -1'
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        ["bash", "-c", script], cwd=house, capture_output=True, timeout=60, env=environment
    )
    assert (run.stdout, run.stderr) == (b"{\n", b"")


def test_without_a_command_there_is_help(tmp_path: Path) -> None:
    run = unspun(cwd=tmp_path)
    assert (run.returncode, run.stderr) == (0, b"")
    assert run.stdout.decode().startswith("Usage: unspun [OPTIONS] COMMAND [ARGS]...\n")


def test_a_place_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    run = unspun("rules", "docs", "/dev/null/pages", cwd=tmp_path)
    assert (run.returncode, run.stdout) == (2, b"")
    assert run.stderr.decode() == "unspun: /dev/null/pages: can't be used: not a directory\n"


def test_a_report_in_the_folder_is_no_article_of_the_next_run(house: Path) -> None:
    command = ["check", "--format", "json"]
    for text in ("html=report.html", "markdown=report.md", "github=report.txt"):
        command += ["--format", text]
    for _ in range(2):
        run = unspun(*command, cwd=house)
        found = json.loads(run.stdout)["articles"]
        assert [each["path"] for each in found] == ["clean.md", "spun.md"]
    run = unspun("check", "report.html", cwd=house)
    note = "note: report.html: a report of Unspun, not linted"
    assert (run.returncode, run.stdout.decode().splitlines()) == (
        0,
        [note, "", "Nothing found in 0 articles, 0 words"],
    )


def test_a_report_never_overwrites_an_article(house: Path) -> None:
    before = (house / "spun.md").read_bytes()
    run = unspun("check", "--format", "markdown=spun.md", cwd=house)
    assert (run.returncode, run.stdout, (house / "spun.md").read_bytes()) == (2, b"", before)
    assert b"the report spun.md would overwrite an article; name another place" in run.stderr
