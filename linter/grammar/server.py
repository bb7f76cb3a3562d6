"""The LanguageTool server of a run: started by the first text that needs it, ended with the run.

Many threads ask one server. A server that dies is started once more; one that fails again, or a
running one that does not answer, is given up for the run: every later text hears why at once.
"""

from __future__ import annotations

import ipaddress
import os
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from linter.grammar.failures import GrammarError, UnreachableError
from linter.grammar.installed import INSTALL, Installed, find, java_version

if TYPE_CHECKING:
    from linter.grammar.driver import Driver

_HEAP = "1g"
_LANGUAGE = "en-US"  # what the driver is made with; each request names its own


class Server:
    """url: of a running server; None for our own."""

    def __init__(self, url: str | None = None) -> None:
        self._url = None if url is None else base_address(url)
        self._driver: Driver | None = None
        self._lock = threading.RLock()
        self._ended = threading.Event()
        self._restarted = False
        self._failure: GrammarError | None = None
        self._version: str | None = None

    def version(self) -> str:
        """LanguageTool's version; a running server is asked, our own need not be started."""
        with self._lock:
            if self._version is None:
                self._version = self._own_version() if self._url is None else self._told_version()
            return self._version

    def ask(self, text: str, asked: Mapping[str, str]) -> Any:
        """The answer to a text. Raises GrammarError: after one retry, or at once when given up."""
        driver = self._started()
        try:
            return driver.ask(text, asked)
        except UnreachableError as error:
            driver = self._after(driver, error)
        try:
            return driver.ask(text, asked)
        except UnreachableError as error:
            raise self._given_up(_end_of(driver, error)) from None

    def close(self) -> None:
        """Ends the server if it is ours; what still waits for it fails."""
        self._ended.set()
        with self._lock:
            self._failure = self._failure or GrammarError("the run was ended")
            if self._driver is not None:
                self._driver.close()
                self._driver = None

    def _started(self) -> Driver:
        with self._lock:
            if self._failure is not None:
                raise self._failure
            if self._driver is None:
                self._driver = self._start()
            return self._driver

    def _start(self) -> Driver:
        try:
            installed = None
            if self._url is None:
                installed = _installed()
                java_version()
            from linter.grammar.driver import Driver  # 0.2 s, for those who proofread

            return Driver(
                _LANGUAGE, installed=installed, url=self._url, heap=heap(), ended=self._ended
            )
        except GrammarError as error:
            raise self._given_up(error.message) from None
        except Exception as error:  # noqa: BLE001 - the other checks' findings are not lost by it
            told = " ".join(str(error).split())
            raise self._given_up(
                f"language-tool-python failed ({type(error).__name__}: {told})"
            ) from None

    def _after(self, failed: Driver, error: GrammarError) -> Driver:
        """The server to ask a second time, after one request found it unreachable."""
        with self._lock:
            if self._failure is not None:
                raise self._failure
            if self._url is not None:
                return failed
            if self._driver is failed:
                if self._restarted:
                    raise self._given_up(_end_of(failed, error))
                failed.close()
                self._driver = None
                self._restarted = True
            return self._started()

    def _given_up(self, message: str) -> GrammarError:
        with self._lock:
            if self._failure is None:
                self._failure = GrammarError(message)
            return self._failure

    def _own_version(self) -> str:
        try:
            return _installed().version
        except GrammarError as error:
            raise self._given_up(error.message) from None

    def _told_version(self) -> str:
        driver = self._started()
        try:
            return driver.info()
        except GrammarError as error:
            raise self._given_up(error.message) from None
        except (KeyError, TypeError):
            raise self._given_up(f"what answers at {self._url} is no LanguageTool") from None


def _end_of(driver: Driver, error: GrammarError) -> str:
    """Why a server is given up that was started twice or that someone else runs."""
    if driver.is_alive():
        return error.message
    return (
        f"LanguageTool's server died twice{driver.last_words()}; "
        f"give it more memory: UNSPUN_LANGUAGETOOL_HEAP=2g (now {heap()})"
    )


def heap() -> str:
    """The most memory that our server's Java takes, as -Xmx has it."""
    return os.environ.get("UNSPUN_LANGUAGETOOL_HEAP", _HEAP)


def base_address(url: str) -> str:
    """The address below which /v2/check lies, however the user gave it."""
    address = url if "://" in url else f"http://{url}"
    for end in ("/check", "/v2"):
        address = address.rstrip("/").removesuffix(end)
    return address.rstrip("/") + "/"


def is_here(url: str) -> bool:
    """Whether the address is this machine's own, so that no text leaves it."""
    host = urlsplit(base_address(url)).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _installed() -> Installed:
    found = find()
    if found is None:
        raise GrammarError(f"LanguageTool is not installed; {INSTALL}")
    return found
