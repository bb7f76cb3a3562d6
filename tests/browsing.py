"""A real browser that opens pages. In CI it must be there; elsewhere its tests are skipped.

The fixtures are at home in tests/conftest.py: one browser serves all tests.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

Open = Callable[..., Page]

_AXE = Path(__file__).resolve().parents[1] / ".venv/axe/node_modules/axe-core/axe.min.js"

_PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def installed() -> str | None:
    """The Chromium of this machine; None when it has none."""
    return next(filter(None, map(shutil.which, _PROGRAMS)), None)


@contextmanager
def started(program: str) -> Iterator[Browser]:
    """The browser, without a window and without a word to anybody's server."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=_ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


def _absent(what: str) -> NoReturn:
    message = f"{what} is not here: make browser"
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core."""
    if not _AXE.is_file():
        _absent("axe-core")
    return _AXE.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = installed()
    if program is None:
        _absent("Chromium")
    with started(program) as running:
        yield running


@pytest.fixture
def open_page(browser: Browser, folder: Path) -> Iterator[Open]:
    """Opens a page of `folder`; nothing that it does may fail or reach for the network."""
    contexts = []
    wrong: list[str] = []

    def opened(name: str, *, width: int = 1280, **options: Any) -> Page:
        options.setdefault("reduced_motion", "reduce")
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        context.set_default_timeout(10_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda message: wrong.append(message.text))
        page.on("request", lambda request: wrong.extend(_foreign(request.url, folder)))
        page.goto(f"file://{folder}/{name}")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert wrong == []


def _foreign(url: str, folder: Path) -> list[str]:
    return [] if url.startswith((f"file://{folder}/", "data:")) else [url]
