"""A run of the command that tests may harm, in a process group of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.cli.running import ROOT

WAIT = 60.0  # seconds until a test gives up


class Harmed:
    """`unspun check` on a folder, started. Its cache and its temporary files are in `home`."""

    def __init__(self, folder: Path, *arguments: str, home: Path, wrap: tuple[str, ...] = ()):
        home.mkdir(exist_ok=True)
        self.process = subprocess.Popen(
            [
                *wrap,
                sys.executable,
                "-m",
                "linter",
                "check",
                "--isolated",
                "--select",
                "terminology",
                *arguments,
            ],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "UNSPUN_CACHE_DIR": os.environ["UNSPUN_CACHE_DIR"],
                "TMPDIR": str(home),
            },
        )

    def __enter__(self) -> Harmed:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None or self._group():
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.communicate()

    def workers(self) -> list[int]:
        """The processes that this one started."""
        found = []
        for entry in Path("/proc").iterdir():
            with suppress(OSError, ValueError):
                fields = (entry / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
                if int(fields[1]) == self.process.pid and fields[0] != "Z":
                    found.append(int(entry.name))
        return found

    def wait_for_workers(self) -> list[int]:
        """Waits until it has processes at work."""
        found: list[int] = wait_for(self.workers)
        return found

    def send(self, number: signal.Signals, *, group: bool = False) -> None:
        """As `kill` does; to the whole group, as a terminal does for Ctrl-C."""
        (os.killpg if group else os.kill)(self.process.pid, number)

    def ended(self) -> tuple[int, str, str]:
        """Exit code, standard output and error once it has ended."""
        out, err = self.process.communicate(timeout=WAIT)
        return self.process.returncode, out.decode(), err.decode()

    def orphans(self) -> list[int]:
        """Processes of its group that are still there, after a moment to end."""
        with suppress(TimeoutError):
            wait_for(lambda: not self._group(), 10.0)
        return self._group()

    def _group(self) -> list[int]:
        found = []
        for entry in Path("/proc").iterdir():
            with suppress(OSError, ValueError):
                fields = (entry / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
                if int(fields[2]) == self.process.pid and fields[0] != "Z":
                    found.append(int(entry.name))
        return found


def wait_for(condition: Any, seconds: float = WAIT) -> Any:
    """What the condition gives once that is true. Raises TimeoutError."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := condition():
            return value
        time.sleep(0.005)
    raise TimeoutError


def paths_in(report: Path) -> list[str]:
    """The articles that a JSON report is on."""
    data = json.loads(report.read_text(encoding="utf-8"))
    return [each["path"] for each in data["articles"]]


def listing(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))
