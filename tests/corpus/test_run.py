"""Whole runs as users start them, with Ray in processes of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from linter.cli import main
from linter.config import Config
from linter.config.finder import ConfigFinder
from linter.corpus import extra, manifest, plan
from linter.corpus.manifest import Manifest
from linter.corpus.places import place_of
from linter.corpus.work import Job, Shard
from tests.cli.running import ROOT
from tests.corpus.making import STONES, files, jsonl, rows

# Ray starts slowly on a machine that has other work.
pytestmark = pytest.mark.timeout(600)

_SIZE = ("--shard-size", "0.01")  # MB: so that a small corpus has many shards


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "linter", "corpus", "--isolated", *arguments]


def _environment() -> dict[str, str]:
    # A token of this test alone: without one, Ray leaves one in the developer's home.
    token = {"RAY_AUTH_MODE": "token", "RAY_AUTH_TOKEN": "0123456789abcdef" * 4}
    return {**os.environ, "PYTHONPATH": str(ROOT), **token}


def _run(folder: Path, *arguments: str) -> tuple[int, str, str]:
    ended = subprocess.run(
        _command(*arguments), cwd=folder, capture_output=True, timeout=300, env=_environment()
    )
    return ended.returncode, ended.stdout.decode(), ended.stderr.decode()


def _kill_when_done(folder: Path, shards: int, *arguments: str) -> None:
    """Starts a run and kills it, its word never heard, once so many shards are done."""
    process = subprocess.Popen(
        _command(*arguments), cwd=folder, stdout=subprocess.DEVNULL, env=_environment()
    )
    until = time.monotonic() + 250
    while len(list((folder / "out/done").glob("*"))) < shards and time.monotonic() < until:
        assert process.poll() is None
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a corpus of 20-odd shards, and in `whole` its results from one run."""
    folder = tmp_path_factory.mktemp("corpus")
    jsonl(folder / "a.jsonl", [*rows(350), {"id": "bad"}])
    code, out, err = _run(folder, "a.jsonl", "--output", "whole", *_SIZE)
    assert (code, err) == (0, "")
    assert out.endswith(" 1 rejected (see rejected/). Results are in whole\n")
    return folder


def test_a_run_that_is_killed_twice_ends_as_one_that_was_not(corpus: Path) -> None:
    arguments = ("a.jsonl", "--output", "out", *_SIZE)
    for shards in (2, 6):
        _kill_when_done(corpus, shards, *arguments)
    kept = {path: path.stat().st_mtime_ns for path in (corpus / "out/done").glob("*")}
    code, _, err = _run(corpus, *arguments)
    assert (code, err) == (0, "")
    assert files(corpus / "out") == files(corpus / "whole")
    # What was done was not done again.
    assert {path: path.stat().st_mtime_ns for path in kept} == kept


@pytest.fixture
def cluster() -> Iterator[str]:
    """The address of a Ray cluster."""
    code = (
        "import ray, sys\n"
        "ray.init(address='local', num_cpus=2, include_dashboard=False, log_to_driver=False,"
        " object_store_memory=100_000_000)\n"
        "print(ray.get_runtime_context().gcs_address, flush=True)\n"
        "sys.stdin.read()"
    )
    environment = {**_environment(), "RAY_USAGE_STATS_ENABLED": "0"}
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().decode().strip()
        process.communicate()


def test_a_cluster_gives_the_same_results(corpus: Path, cluster: str) -> None:
    arguments = ("a.jsonl", "--output", "there", *_SIZE, "--workers", "1", "--address", cluster)
    code, _, err = _run(corpus, *arguments)
    assert (code, err) == (0, "")
    assert files(corpus / "there") == files(corpus / "whole")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--triage",), "another `--triage` (false, now true)"),
        (("--markup", "text"), "another `--markup` (not given, now text)"),
        (("--ignore", "structure"), "another configuration"),
    ],
)
def test_other_options_are_an_error(
    corpus: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    message: str,
) -> None:
    monkeypatch.chdir(corpus)
    given = ["corpus", "--isolated", "a.jsonl", "--output", "whole", *_SIZE, *arguments]
    assert main(given) == 2
    told = f"unspun: {corpus}/whole: holds results for {message}; name another folder for --output"
    assert capsys.readouterr().err == told + "\n"


def test_what_is_done_needs_no_ray(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(corpus)
    before = files(corpus / "whole")
    assert main(["corpus", "--isolated", "a.jsonl", "--output", "whole", *_SIZE]) == 0
    assert capsys.readouterr().out.startswith("350 articles, ")
    assert files(corpus / "whole") == before


@pytest.mark.parametrize(
    ("inputs", "message"),
    [
        (["gone.jsonl"], "unspun: gone.jsonl: does not exist; check the path"),
        (["b.jsonl"], "unspun: {}/whole: holds results for other inputs, or the files were "
                      "changed; name another folder for --output"),
    ],
)  # fmt: skip
def test_other_inputs_are_an_error(
    corpus: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    inputs: list[str],
    message: str,
) -> None:
    monkeypatch.chdir(corpus)
    jsonl(corpus / "b.jsonl", [{"text": STONES}])
    assert main(["corpus", "--isolated", *inputs, "--output", "whole", *_SIZE]) == 2
    assert capsys.readouterr().err == message.format(corpus) + "\n"


def test_a_folder_with_something_else_is_not_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    jsonl(tmp_path / "a.jsonl", [{"text": STONES}])
    assert main(["corpus", "a.jsonl", "--output", "."]) == 2
    told = "holds files, but no results of corpus; name a new folder for --output"
    assert capsys.readouterr().err == f"unspun: {tmp_path}: {told}\n"
    (tmp_path / "manifest.json").write_text("{}", "utf-8")
    assert main(["corpus", "a.jsonl", "--output", "."]) == 2
    told = "is damaged; remove the folder, or name another for --output"
    assert capsys.readouterr().err == f"unspun: {tmp_path}/manifest.json: {told}\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl", "manifest.json"]


def test_a_file_that_is_lost_meanwhile_is_told_and_the_rest_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in "ab":
        jsonl(tmp_path / f"{name}.jsonl", [{"id": name, "text": STONES}])
    job, output = Job("out", Config()), place_of("out")
    found = plan.find(["."], output, ConfigFinder.isolated())
    first, second = plan.shards(found.files, job.columns, 100)
    lost = Shard(1, (second.pieces[0]._replace(uri="gone.jsonl", shown="gone.jsonl"),))
    head = manifest.head_of(found.files, job, 100)
    manifest.write(output, Manifest(head, (first, lost)))
    arguments = (".", "--output", "out", "--shard-size", "0.0001")
    code, out, err = _run(tmp_path, *arguments)
    told = "no such file or directory; run it again to go on where it stopped"
    assert (code, out, err) == (2, "", f"unspun: gone.jsonl: {told}\n")
    assert sorted(path.name for path in (tmp_path / "out/done").iterdir()) == ["part-00000.json"]
    assert not (tmp_path / "out/summary.json").exists()


def test_without_the_extra_one_line_says_how_to_install_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(extra, "MODULES", (*extra.MODULES, "a_module_that_is_absent"))
    assert main(["corpus", str(tmp_path), "--output", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err == (
        "unspun: corpus needs packages that are not installed (a_module_that_is_absent); "
        "pip install 'unspun[corpus]'\n"
    )
