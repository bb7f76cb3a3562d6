"""language-tool-python, with bounds where it has none.

The package builds the command, keeps the protocol and ends its servers at exit. Of its own, it
tries 900 ports in turn when Java dies at start, starts the server again on each failed request,
waits 300 s for an answer, sets no heap, and leaves Java running when the process is killed. The
methods overridden here are the places of just that (language-tool-python 3.4; pinned).
"""

from __future__ import annotations

import contextlib
import re
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urljoin

import psutil
import requests
from language_tool_python import LanguageTool
from language_tool_python.download_lt import ReleaseLocalLanguageTool
from language_tool_python.exceptions import LanguageToolError, ServerError
from language_tool_python.server import RUNNING_SERVER_PROCESSES

from linter.grammar.failures import GrammarError, RefusedError, UnreachableError
from linter.grammar.installed import Installed
from linter.model import TOOL

LOOPBACK = "127.0.0.1"
START_SECONDS = 60  # 5 s on an idle machine, many times that on a busy one
CONNECT_SECONDS = 5
ASK_SECONDS = 60  # the first answer takes 12 s on two cores: LanguageTool loads its rules then
GREET_SECONDS = 15
_END_SECONDS = 5
_PORT_TRIES = 3
_JAVA_FLAGS = (
    "-XX:+ExitOnOutOfMemoryError",  # out of memory, Java would linger and answer nothing
    # A run is too short for the second compiler to pay: 26 s of CPU time instead of 37 s for 30
    # articles, start included.
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
)
# Ends Java when our end of the pipe on standard input closes: at exit, on SIGKILL, in a crash.
_GUARD = """
exec 3<&0
"$@" </dev/null 3<&- &
java=$!
{ cat >/dev/null; kill -9 "$java"; } <&3 2>/dev/null &
watch=$!
exec 3<&-
wait "$java"
status=$?
kill "$watch" 2>/dev/null
exit "$status"
"""
_TAKEN = re.compile(r"already in use|BindException|port.*\bin use", re.IGNORECASE)
# What Java says of its end, the most telling first.
_TELLING = tuple(
    re.compile(each)
    for each in (
        "OutOfMemoryError|[Hh]eap", "UnsupportedClassVersion", "already in use|BindException",
        "Unrecognized|Invalid|Could not", "^Error|Exception",
    )
)  # fmt: skip
_SHOWN = 160  # code points of what a server said that a message repeats


class Driver(LanguageTool):
    """One LanguageTool server: `installed` is started, or the one at `url` is used.

    heap: Java's, as -Xmx takes it. ended: set by another thread to give up starting. Raises
    GrammarError when it does not start or answer.
    """

    def __init__(
        self,
        language: str,
        *,
        installed: Installed | None = None,
        url: str | None = None,
        heap: str = "1g",
        ended: threading.Event | None = None,
    ) -> None:
        self._installed = installed
        self._ended = ended or threading.Event()
        self._heap = heap
        self._told: Any = None  # a file with what Java wrote
        self._server = None
        self._seconds = GREET_SECONDS
        try:
            super().__init__(
                language,
                remote_server=url,
                host=LOOPBACK,
            )
        except (ServerError, LanguageToolError, ValueError) as error:
            self._terminate_server()
            raise GrammarError(_line(error)) from None
        except BaseException:
            self._terminate_server()
            raise
        self._seconds = ASK_SECONDS

    def ask(self, text: str, asked: Mapping[str, str]) -> Any:
        """LanguageTool's answer to this text. Raises UnreachableError, RefusedError."""
        parameters = {**self._create_params(text), **asked}
        return self._query_server(urljoin(self._url, "check"), parameters, method="post")

    def info(self) -> str:
        """What the server calls its version."""
        software = self._query_server(urljoin(self._url, "info"))["software"]
        return f"{software['version']} {software['buildDate']}"

    def is_alive(self) -> bool:
        """Whether the server that was started still runs; True for one that was not."""
        return self._remote or self._server_is_alive()

    def close(self) -> None:
        super().close()
        self._terminate_server()  # one that died by itself has left its pipe and file

    def _query_server(
        self,
        url: str,
        params: dict[str, str] | None = None,
        num_tries: int = 1,  # noqa: ARG002 - who asks tries again
        method: Literal["get", "post"] = "get",
    ) -> Any:
        # No proxy is used for the machine itself, whatever the environment says.
        proxies: Any = None if self._remote else {"http": None, "https": None}
        try:
            response = requests.request(
                method,
                url,
                data=params if method == "post" else None,
                timeout=(CONNECT_SECONDS, self._seconds),
                proxies=proxies,
            )
        except requests.Timeout:
            raise UnreachableError(
                f"LanguageTool at {self._where} gave no answer within {self._seconds} s"
            ) from None
        except (requests.RequestException, OSError):
            raise UnreachableError(f"no LanguageTool answers at {self._where}") from None
        if response.ok:
            with contextlib.suppress(ValueError):
                return response.json()
        told = " ".join(response.text.split())[:_SHOWN]
        raise RefusedError(
            f"LanguageTool at {self._where} answered {response.status_code} {told}".rstrip()
        )

    @property
    def _where(self) -> str:
        return self._url.removesuffix("v2/")

    def _start_server_on_free_port(self) -> None:
        for tries_left in reversed(range(_PORT_TRIES)):
            self._port = free_port()
            self._url = f"http://{self._host}:{self._port}/v2/"
            try:
                self._start_local_server()
            except ServerError as error:
                if not (tries_left and _TAKEN.search(str(error))):
                    raise
            else:
                return

    def _start_local_server(self) -> None:
        command = _OnDisk(self._installed).get_server_cmd(self._port, self._config)
        command[1:1] = [f"-Xmx{self._heap}", *_JAVA_FLAGS]
        self._told = tempfile.TemporaryFile()  # noqa: SIM115 - as long as the server
        self._server = subprocess.Popen(  # noqa: S603 - Java as found on PATH
            ["/bin/sh", "-c", _GUARD, f"{TOOL}-languagetool", *command],
            stdin=subprocess.PIPE,
            stdout=self._told,  # where Java says that its heap is too small
            stderr=self._told,
            encoding="utf-8",
        )
        RUNNING_SERVER_PROCESSES.append(self._server)
        try:
            self._wait_for_server_ready(START_SECONDS)
        except BaseException:
            self._terminate_server()
            raise

    def _wait_for_server_ready(self, timeout: int = START_SECONDS) -> None:
        until = time.monotonic() + timeout
        while time.monotonic() < until and not self._ended.is_set():
            if not self._server_is_alive():
                raise ServerError(f"LanguageTool's server died at start{self.last_words()}")
            # Another program may have taken the port since: only our own process will do.
            if self._listens():
                with contextlib.suppress(UnreachableError, RefusedError):
                    self._query_server(urljoin(self._url, "languages"))
                    return
            time.sleep(0.1)
        raise ServerError(f"LanguageTool's server was not ready within {timeout} s")

    def _listens(self) -> bool:
        """Whether a process that we started listens on the port."""
        assert self._server is not None  # noqa: S101 - for mypy
        with contextlib.suppress(psutil.Error):
            for each in psutil.Process(self._server.pid).children(recursive=True):
                with contextlib.suppress(psutil.Error):
                    for connection in each.net_connections("tcp"):
                        if connection.status == psutil.CONN_LISTEN:
                            return bool(connection.laddr.port == self._port)
        return False

    def _terminate_server(self) -> None:
        if self._server is not None:
            assert self._server.stdin is not None  # noqa: S101 - for mypy
            self._server.stdin.close()  # the guard ends Java, takes note of its end, and goes
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._server.wait(_END_SECONDS)
            super()._terminate_server()
        if self._told is not None:
            self._told.close()
            self._told = None

    def last_words(self) -> str:
        """What Java said before it died, as the end of a sentence."""
        if self._told is None:
            return ""
        self._told.seek(0)
        lines = self._told.read().decode("utf-8", "replace").splitlines()
        for telling in _TELLING:
            for line in lines:
                if telling.search(line):
                    return f": {' '.join(line.split())[:_SHOWN]}"
        return ""


class _OnDisk(ReleaseLocalLanguageTool):
    """A LanguageTool that is on disk already, wherever that is."""

    def __init__(self, installed: Installed | None) -> None:
        assert installed is not None  # noqa: S101 - a server that is started is installed
        super().__init__(installed.version)
        self._folder = installed.folder

    def get_directory_path(self) -> Path:
        return self._folder


def free_port() -> int:
    """A port of the loopback address that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port


def _line(error: Exception) -> str:
    return " ".join(str(error).split())
