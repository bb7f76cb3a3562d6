"""The pictures of the documentation: `python -m tests.reporters.html.pictures` takes them anew.

Of `unspun check articles --format html=…`, at 1280 pixels. With a Charter-like font (Debian's
fonts-sil-charis) they look as on most editors' machines.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page

from linter import reporters
from linter.api import lint_paths
from linter.reporters import Output
from tests.browsing import installed, started

from .pages import ROOT

IMAGES = ROOT / "docs" / "images"


def _first_page(page: Page) -> None:
    page.wait_for_timeout(200)


def _article(page: Page) -> None:
    for _ in range(6):
        page.keyboard.press("n")
    page.wait_for_timeout(200)


PICTURES = {
    "html-report.png": ("", 1010, _first_page),
    "html-report-article.png": ("#a2", 860, _article),
}


def main() -> None:
    program = installed()
    if program is None:
        sys.exit("Chromium is not here: make browser")
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, started(program) as browser:
        report = Path(folder) / "report.html"
        reporters.write(lint_paths(["articles"]), [Output("html", report)])
        for name, (place, height, act) in PICTURES.items():
            page = browser.new_page(
                viewport={"width": 1280, "height": height}, reduced_motion="reduce"
            )
            page.goto(f"file://{report}{place}")
            act(page)
            page.screenshot(path=IMAGES / name)


if __name__ == "__main__":
    main()
