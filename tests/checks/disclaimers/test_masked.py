"""Words with masked letters, as they are written and as Markdown shows them."""

from __future__ import annotations

import pytest

from linter.checks.disclaimers.masked import masked
from linter.parsers import parse
from linter.source import Source


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ask a prac***ioner.", ["prac***ioner"]),
        ("This ar***le is no subs***ute.", ["arle", "subsute"]),
        ("Ask a pr**ctitioner.", ["pr**ctitioner"]),
        ("This is **not** advice, nor is th**is** so.", []),
        ("One *word* and ***another*** one.", []),
        ("`prac***ioner`\n\n<!-- prac***ioner -->", []),
        ("2***3 and ***", []),
    ],
)
def test_masked(text: str, wanted: list[str]) -> None:
    document = parse(Source("article.md", text))
    assert [document.text[slice(*each.span)] for each in masked(document)] == wanted
    assert all(each.is_slot and each.weight == 1.0 for each in masked(document))
