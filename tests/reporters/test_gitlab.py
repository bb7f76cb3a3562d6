"""GitLab's Code Quality: its documented fields, and names that are unique and stay."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from linter import reporters
from linter.model import Report, Silenced, Skipped

from .factory import article, report
from .samples import ROCKS, hostile, many, sample

SCHEMA = Path(__file__).with_name("gitlab.schema.json")


def issues(made: Report) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(reporters.render("gitlab", made))
    return found


@pytest.mark.parametrize("made", [sample(), hostile(), many(40), report(), report(article(""))])
def test_it_holds_to_the_documented_fields(made: Report) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(issues(made), json.loads(SCHEMA.read_text(encoding="utf-8")))


def test_fingerprints_are_unique() -> None:
    same = article("[[rocks]] " * 30, ROCKS)
    print_ = same.findings[0].fingerprint
    same = replace(same, findings=tuple(replace(f, fingerprint=print_) for f in same.findings))
    copied = replace(same, source=replace(same.source, path="articles/copy.md"))
    skipped = (Skipped("a.md", "is binary"), Skipped("b.md", "is binary"))
    found = [each["fingerprint"] for each in issues(report(same, copied, skipped=skipped))]
    assert sorted(set(found)) == sorted(found)
    assert len(found) == 62


def test_what_lies_outside_the_changed_lines_keeps_its_name() -> None:
    """GitLab compares with a run over everything: what is missing is shown as fixed."""
    told = article("[[rocks]] and [[rocks]]", ROCKS)
    first, second = told.findings
    changed = replace(told, findings=(second,), silenced=(Silenced("unchanged", None, first),))
    assert issues(report(changed)) == issues(report(told))
    known = replace(told, findings=(second,), silenced=(Silenced("baseline", None, first),))
    assert issues(report(known)) == issues(report(told))[1:]
