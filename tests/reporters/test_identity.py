"""A finding's name in its article."""

from __future__ import annotations

from dataclasses import replace

from linter.model import ArticleReport, Silenced
from linter.reporters.identity import identified
from linter.source import Source

from .factory import finding


def test_equal_fingerprints_are_numbered_in_the_order_of_places() -> None:
    source = Source("a.md", "abcd")
    findings = [
        replace(finding(source, (at, at + 1)), fingerprint=print_)
        for at, print_ in enumerate(("x" * 8, "y" * 8, "x" * 8, "x" * 8))
    ]
    known = Silenced("baseline", None, findings[2])
    named = identified(ArticleReport(source, 1, (*findings[:2], findings[3]), (known,)))
    assert [(each.finding.span.start, each.silenced, each.name) for each in named] == [
        (0, None, "xxxxxxxx:1"),
        (1, None, "yyyyyyyy:1"),
        (2, known, "xxxxxxxx:2"),
        (3, None, "xxxxxxxx:3"),
    ]
