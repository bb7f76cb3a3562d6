"""What goes wrong around a run: it ends with the right code, what is finished is reported, and
nothing is left behind, no temporary file and no process. All of it really happens here.
"""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import pytest

from linter.config import Config
from linter.config.finder import ConfigFinder
from linter.files import Article
from linter.files.reading import read
from linter.files.search import find
from linter.model import Skipped
from linter.run import lint_articles, lint_source
from linter.run.results import Results
from linter.source import Source
from tests.cli.running import unspun
from tests.faults.runs import Harmed, listing, paths_in, wait_for

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="reads /proc")

ARTICLE = "# Stones\n\n" + "Small kidney rocks hurt, and fine words follow them here.\n\n" * 100
NAMES = [f"{number:03}.md" for number in range(120)]


@pytest.fixture(scope="module", autouse=True)
def _compiled(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The rules are compiled before, so that runs are at their articles at once."""
    unspun("rules", "list", cwd=tmp_path_factory.mktemp("any"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """120 articles of 6 kB: linting them takes a second or more."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for number, name in enumerate(NAMES):
        (folder / name).write_text(f"{ARTICLE}{number}\n", encoding="utf-8")
    return folder


def arguments(tmp_path: Path) -> tuple[str, ...]:
    return "--no-cache", "--jobs", "2", "--format", f"json={tmp_path / 'report.json'}"


def test_a_killed_worker_costs_no_article(folder: Path, home: Path, tmp_path: Path) -> None:
    with Harmed(folder, *arguments(tmp_path), home=home) as run:
        os.kill(run.wait_for_workers()[0], signal.SIGKILL)
        code, out, err = run.ended()
        assert (code, out, err) == (1, "", "")
        assert paths_in(tmp_path / "report.json") == NAMES
        assert (run.orphans(), listing(home)) == ([], [])


@pytest.mark.parametrize(
    ("number", "code", "said"),
    [(signal.SIGINT, 130, "unspun: interrupted\n"), (signal.SIGTERM, 143, "unspun: terminated\n")],
)
def test_a_run_that_is_broken_off_reports_what_is_finished(
    folder: Path, home: Path, tmp_path: Path, number: signal.Signals, code: int, said: str
) -> None:
    with Harmed(folder, *arguments(tmp_path), home=home) as run:
        run.wait_for_workers()
        run.send(number, group=number == signal.SIGINT)
        assert run.ended() == (code, "", said)
        report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
        finished = paths_in(tmp_path / "report.json")
        assert finished == NAMES[: len(finished)]
        assert report["summary"]["notes"] == [f"broken off: {len(finished)} of 120 articles linted"]
        assert (run.orphans(), listing(home)) == ([], [])
        assert listing(tmp_path) == [
            "articles",
            *(f"articles/{each}" for each in NAMES),
            "home",
            "report.json",
        ]


def test_a_second_interrupt_ends_it_at_once(folder: Path, home: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with Harmed(folder, "--no-cache", "--jobs", "2", "--format", f"json={pipe}", home=home) as run:
        run.wait_for_workers()
        run.send(signal.SIGINT, group=True)
        wait_for(lambda: not run.workers())
        # Nobody reads the pipe: it waits there, or is still on its way.
        run.send(signal.SIGINT, group=True)
        code, out, err = run.ended()
        assert (code, out) == (130, "")
        assert err == "unspun: interrupted\n"
        assert (run.orphans(), listing(home)) == ([], [])


def test_workers_end_with_a_run_that_is_killed(folder: Path, home: Path, tmp_path: Path) -> None:
    with Harmed(folder, *arguments(tmp_path), home=home) as run:
        run.wait_for_workers()
        run.send(signal.SIGKILL)
        assert run.ended()[0] == -signal.SIGKILL
        assert run.orphans() == []
        assert not (tmp_path / "report.json").exists()


def test_a_reader_that_has_gone_ends_it_quietly(folder: Path, home: Path) -> None:
    with Harmed(folder, "--no-cache", "--format", "jsonl", home=home) as run:
        assert run.process.stdout is not None
        run.process.stdout.read(10)
        run.process.stdout.close()
        assert run.process.stderr is not None
        assert run.process.stderr.read() == b""
        assert run.process.wait(60) == 128 + signal.SIGPIPE
        assert (run.orphans(), listing(home)) == ([], [])


def limited(*limits: str) -> tuple[str, ...]:
    """What to run the command by, so that it has no more than these limits of `ulimit`."""
    return "sh", "-c", f'ulimit {" ".join(limits)} && exec "$@"', "sh"


def test_a_full_disk_leaves_no_half_report(folder: Path, home: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    report.write_text("the one before", encoding="utf-8")
    whole = tmp_path / "whole.md"
    formats = f"json={report}", f"markdown={whole}"
    options = [part for each in formats for part in ("--format", each)]
    blocks = limited("-f", "4000")  # of 512 bytes; the JSON report has 6 MB
    with Harmed(folder, "--no-cache", *options, home=home, wrap=blocks) as run:
        code, out, err = run.ended()
    assert (code, out) == (2, "")
    assert err == f"unspun: {report}: can't be written: file too large; name another file\n"
    assert report.read_text(encoding="utf-8") == "the one before"
    assert whole.exists()
    assert [each for each in listing(tmp_path) if each.startswith(".")] == []


def test_a_cache_on_a_full_disk_or_nowhere_changes_nothing(
    folder: Path, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = []
    for number in range(100):
        (folder / NAMES[number]).unlink()
    for place, limits in ((tmp_path / "cache", ("-f", "0")), ("/proc/none", ("-f", "unlimited"))):
        monkeypatch.setenv("UNSPUN_CACHE_DIR", str(place))
        with Harmed(folder, "--format", "jsonl", home=home, wrap=limited(*limits)) as run:
            told.append(run.ended())
    monkeypatch.undo()
    with Harmed(folder, "--no-cache", "--format", "jsonl", home=home) as run:
        told.append(run.ended())
    assert told[0] == told[1] == told[2]
    assert told[0][0] == 1


def test_an_article_too_large_for_memory_costs_no_other(tmp_path: Path, home: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.md").write_text(ARTICLE, encoding="utf-8")
    (folder / "b.md").write_text("*kidney* rocks " * 600_000, encoding="utf-8")
    (folder / "c.md").write_text(ARTICLE, encoding="utf-8")
    kilobytes = limited("-v", "700000")
    with Harmed(folder, *arguments(tmp_path), home=home, wrap=kilobytes) as run:
        code, out, err = run.ended()
    assert (code, out, err) == (2, "", "")
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert paths_in(tmp_path / "report.json") == ["a.md", "c.md"]
    [skipped] = report["summary"]["skipped"]
    assert skipped["path"] == "b.md"
    assert skipped["reason"] in (
        "needs more memory than there is; split it",
        "the process that linted it died (out of memory?)",
    )
    assert (run.orphans(), listing(home)) == ([], [])


def test_an_article_that_vanishes_is_skipped_and_no_other(folder: Path) -> None:
    articles = find([str(folder)], ConfigFinder(Config()), folder).articles[:20]
    (folder / NAMES[7]).unlink()
    outcomes = list(lint_articles(articles, jobs=2))
    assert [each.path for each in outcomes] == NAMES[:20]
    assert outcomes[7] == Skipped(NAMES[7], "does not exist; check the path")


def test_an_article_that_changes_is_kept_as_what_was_linted(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = find([str(folder)], ConfigFinder(Config()), folder).articles[:1]

    def read_and_change(article: Article) -> Source:
        source = read(article)
        article.path.write_text("Bust cancer.\n", encoding="utf-8")
        return source

    results = Results(tmp_path / "results.sqlite")
    before = read(articles[0])
    monkeypatch.setattr("linter.run.read", read_and_change)
    [outcome] = lint_articles(articles, results=results)
    now = Source(NAMES[0], "Bust cancer.\n")
    assert outcome == lint_source(now, Config())
    known = results.known([(before, Config()), (now, Config())])
    assert known == {1: outcome}


@pytest.mark.parametrize("now", [-1e9, 0.0, 1e12])
def test_a_clock_that_jumps_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, now: float
) -> None:
    made = lint_source(Source("a.md", ARTICLE), Config())
    results = Results(tmp_path / "results.sqlite")
    results.keep([(made, Config())])
    monkeypatch.setattr("time.time", lambda: now)
    assert results.known([(made.source, Config())]) == {0: made}
    results.keep([(made, Config())])
    assert results.known([(made.source, Config())]) == {0: made}
