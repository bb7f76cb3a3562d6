"""Reports to open in a browser."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from linter import reporters
from linter.reporters import Output

from ..factory import article
from .pages import articles, hostile


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
