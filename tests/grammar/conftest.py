"""One LanguageTool server for all tests that need a real one."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from linter.grammar import installed
from linter.grammar.failures import GrammarError


@pytest.fixture(scope="session")
def languagetool() -> installed.Installed:
    """The real LanguageTool; without it, CI fails, and others see what was skipped."""
    found = installed.find()
    why = "LanguageTool is not installed: `unspun grammar install`"
    if found is not None:
        try:
            installed.java_version()
        except GrammarError as error:
            why = error.message
        else:
            return found
    if os.environ.get("CI"):
        pytest.fail(why)
    pytest.skip(why)


@pytest.fixture(scope="session")
def address(languagetool: installed.Installed) -> Iterator[str]:
    """The address of a running server."""
    from linter.grammar.driver import Driver

    driver = Driver("en-US", installed=languagetool, heap="768m")
    try:
        yield driver.url.removesuffix("v2/")
    finally:
        driver.close()
