"""A real browser that opens reports. In CI it must be there; elsewhere its tests are skipped."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import pytest
from playwright.sync_api import Browser, Page

from linter import reporters
from linter.reporters import Output

from ..factory import article
from .browsing import installed, started
from .pages import ROOT, articles, hostile

AXE = ROOT / ".venv/axe/node_modules/axe-core/axe.min.js"
Open = Callable[..., Page]


def _absent(what: str) -> NoReturn:
    message = f"{what} is not here: make browser"
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core."""
    if not AXE.is_file():
        _absent("axe-core")
    return AXE.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = installed()
    if program is None:
        _absent("Chromium")
    with started(program) as running:
        yield running


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """all.html: every kind of thing. hostile.html. large.html: a book."""
    folder = tmp_path_factory.mktemp("reports")
    whole = articles()
    fillers = tuple(article("Fine.", path=f"articles/{number}.md") for number in range(48))
    large = replace(whole, articles=(*fillers, *whole.articles))
    for name, made in (("all", whole), ("hostile", hostile()), ("large", large)):
        reporters.write(made, [Output("html", folder / f"{name}.html")])
    return folder


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
