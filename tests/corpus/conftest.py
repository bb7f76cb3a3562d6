"""The browser that opens the HTML report opens the overview, too."""

from __future__ import annotations

from tests.reporters.html.conftest import axe, browser, open_page

__all__ = ["axe", "browser", "open_page"]
