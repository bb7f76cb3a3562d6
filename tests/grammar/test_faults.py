"""LanguageTool missing, dying, hanging: one line each, and what the other checks found is there."""

from __future__ import annotations

import http.server
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest

from linter.config import Config
from linter.engine import lint
from linter.grammar import driver as driver_module
from linter.grammar.failures import GrammarError
from linter.grammar.installed import FOLDER, SERVER_JAR, Installed
from linter.grammar.proofreader import MOST, Proofreader
from linter.grammar.server import Server
from linter.run import rule_set
from linter.source import Source
from tests.cli.running import ROOT, unspun

ASKED = {"language": "en-US"}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with a LanguageTool that nobody has started yet, and an article with a garble."""
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / SERVER_JAR).write_bytes(b"")
    (tmp_path / "a.md").write_text("Small kidney rocks pass. He have an pain.\n", "utf-8")
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("UNSPUN_DATA_DIR", str(tmp_path))
    return tmp_path


def java(home: Path, script: str) -> str:
    """A PATH whose `java` is this script."""
    program = home / "bin" / "java"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return f"{home / 'bin'}:/usr/bin:/bin"


VERSION_17 = 'if [ "$1" = -version ]; then echo \'openjdk version "17.0.1"\' >&2; exit; fi\n'


def checked(home: Path, *arguments: str, **environment: str) -> tuple[int, list[str], list[str]]:
    """The exit code of a run, the rules that spoke, and the notes."""
    given = ("check", "a.md", "--isolated", "--format", "json", *arguments)
    run = unspun(*given, cwd=home, stdin=None, **environment)
    assert run.stderr == b""
    report = json.loads(run.stdout)
    [article] = report["articles"]
    return (
        run.returncode,
        [each["rule"] for each in article["findings"]],
        report["summary"]["notes"],
    )


@pytest.mark.parametrize(
    ("script", "told"),
    [
        (None, "no Java on PATH; install Java 17 or later (a runtime is enough)"),
        ("echo 'openjdk version \"11.0.2\" 2019-01-15' >&2",
         "Java 11 on PATH is too old; install Java 17 or later"),
        ("echo 'java version \"1.8.0_292\"'",
         "Java 8 on PATH is too old; install Java 17 or later"),
        ("exit 1", "{bin}/java does not tell its version; install Java 17 or later"),
        (VERSION_17 + "echo 'Error: Could not find or load main class' >&2; exit 1",
         "LanguageTool's server died at start: Error: Could not find or load main class"),
    ],
)  # fmt: skip
def test_java_amiss(home: Path, script: str | None, told: str) -> None:
    path = str(home / "bin") if script is None else java(home, script)
    note = "a.md: grammar was not checked: " + told.format(bin=home / "bin")
    found = ["terminology/kidney-rocks"]
    assert checked(home, "--grammar", PATH=path) == (1, found, [note])
    assert checked(home, "--require", "grammar", PATH=path) == (2, found, [note])


def test_nothing_installed(home: Path) -> None:
    shutil.rmtree(home / FOLDER)
    note = (
        "a.md: grammar was not checked: LanguageTool is not installed; run `unspun grammar install`"
    )
    assert checked(home, "--grammar", HOME=str(home), LTP_PATH=str(home)) == (
        1, ["terminology/kidney-rocks"], [note],
    )  # fmt: skip


@contextmanager
def listening(answers: bool) -> Iterator[int]:
    """A port where connections are taken: by a web server, or by one that never answers."""
    if answers:
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            yield server.server_port
            server.shutdown()
    else:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            yield silent.getsockname()[1]


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None: ...


@pytest.mark.parametrize(
    ("answers", "told"),
    [(False, "gave no answer within 0.5 s"), (True, "answered 404")],
)
def test_a_server_that_is_none(
    home: Path, monkeypatch: pytest.MonkeyPatch, answers: bool, told: str
) -> None:
    monkeypatch.setattr(driver_module, "GREET_SECONDS", 0.5)
    with listening(answers) as port, Proofreader() as proofreader:
        config = Config().with_options(grammar=True, languagetool_url=f"http://127.0.0.1:{port}")
        source = Source("a.md", "Small kidney rocks pass.")
        reports = [lint(source, config, rule_set(config), proofreader) for _ in range(2)]
    assert reports[0] == reports[1]
    assert [each.rule for each in reports[0].findings] == ["terminology/kidney-rocks"]
    assert (
        reports[0]
        .unchecked["grammar"]
        .startswith(f"LanguageTool at http://127.0.0.1:{port}/ {told}")
    )


def test_nobody_at_the_address(home: Path) -> None:
    port = driver_module.free_port()
    note = f"a.md: grammar was not checked: no LanguageTool answers at http://127.0.0.1:{port}/"
    assert checked(home, "--grammar", "--languagetool-url", f"http://127.0.0.1:{port}") == (
        1, ["terminology/kidney-rocks"], [note],
    )  # fmt: skip


def test_an_article_too_large_is_told_and_not_sent(home: Path) -> None:
    text = "Small kidney rocks pass. " + "The heart beats. " * 60_000
    with Proofreader() as proofreader:
        config = Config().with_options(grammar=True)
        source = Source("a.md", text)
        report = lint(source, config, rule_set(config), proofreader)
    assert report.unchecked == {
        "grammar": f"has 1,020,024 characters of prose, more than the {MOST:,} that "
        "LanguageTool is given; split it"
    }
    assert "terminology/kidney-rocks" in [each.rule for each in report.findings]


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_no_java_is_left_behind(home: Path, ending: signal.Signals) -> None:
    path = java(home, VERSION_17 + f"echo $$ > '{home}/pid'; exec sleep 1000")
    run = subprocess.Popen(
        [sys.executable, "-m", "linter", "check", "a.md", "--grammar", "--isolated"],
        cwd=home,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PATH": path},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    pid = int(awaited(lambda: (home / "pid").read_text("utf-8") if (home / "pid").exists() else ""))
    run.send_signal(ending)
    assert run.wait(20) == (-ending if ending is signal.SIGKILL else 128 + ending)
    assert awaited(lambda: not running(pid))


def awaited(condition: Any) -> Any:
    """What the condition gives when it holds, within 20 s."""
    until = time.monotonic() + 20
    while not (found := condition()):
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.05)
    return found


def running(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@pytest.mark.timeout(300)
def test_a_killed_server_is_started_once_more_and_not_for_ever(
    languagetool: Installed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("UNSPUN_CACHE_DIR", str(tmp_path))
    with listening(answers=True) as taken, closing(Server()) as server:
        ports = iter([taken])
        free_port = driver_module.free_port
        monkeypatch.setattr(driver_module, "free_port", lambda: next(ports, None) or free_port())
        assert len(server.ask("He is an man.", ASKED)["matches"]) == 1
        kill_java()
        assert len(server.ask("He is an man.", ASKED)["matches"]) == 1
        kill_java()
        for _ in range(2):
            with pytest.raises(GrammarError, match="LanguageTool's server died twice"):
                server.ask("He is an man.", ASKED)
    assert javas() == []


def javas() -> list[psutil.Process]:
    """The servers that this process has started."""
    return [
        each
        for each in psutil.Process().children(recursive=True)
        if each.name() == "java" and each.status() != psutil.STATUS_ZOMBIE
    ]


def kill_java() -> None:
    for each in javas():
        each.kill()
        each.wait(10)


@pytest.mark.timeout(300)
def test_a_heap_that_is_too_small(languagetool: Installed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNSPUN_LANGUAGETOOL_HEAP", "24m")
    with (
        closing(Server()) as server,
        pytest.raises(GrammarError, match=r"died at start: .*OutOfMemoryError"),
    ):
        server.ask("He is an man.", ASKED)
