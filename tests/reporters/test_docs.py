"""docs/formats.md shows what formats really give."""

from __future__ import annotations

import re
from pathlib import Path

from linter import reporters

from .samples import GOLDEN, NAMES

PAGE = Path(__file__).parents[2] / "docs" / "formats.md"


def test_the_page_shows_each_format_as_it_is() -> None:
    sections = re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    shown = {}
    for section in sections:
        name, _, text = section.partition("\n")
        blocks = re.findall(r"^```(?!sh)\w+\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
        shown[name] = blocks
        if name in NAMES:
            golden = (GOLDEN / NAMES[name]).read_bytes().decode()
            assert [block for block in blocks if block not in golden] == []
    assert set(reporters.FORMATS) - {"html"} <= set(shown)
    assert [name for name in NAMES if not shown[name]] == []
