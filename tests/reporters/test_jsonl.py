"""JSON Lines: the wire format a line at a time."""

from __future__ import annotations

import json

import pytest

from linter import reporters
from linter.model import Report
from linter.reporters import jsonl

from .factory import article, report
from .samples import hostile, sample


@pytest.mark.parametrize("made", [sample(), hostile(), report()])
def test_the_lines_are_the_wire_format(made: Report) -> None:
    lines = reporters.render("jsonl", made).splitlines()
    *articles, rest = [json.loads(line) for line in lines]
    assert rest | {"articles": articles} == made.to_dict()
    assert "summary" not in {key for each in articles for key in each}


def test_a_line_is_ready_before_the_next_article_is_read() -> None:
    parts = jsonl.render(report(article("One."), article("Two.")))
    assert json.loads(next(parts))["path"] == "articles/a.md"
    assert len(list(parts)) == 2
