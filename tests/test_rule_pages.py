"""The page on what rules cover: true to the rules, or no page."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter import rule_pages
from linter.errors import RuleError
from linter.guides import Guide, Section
from tests.rule_texts import KIDNEY_ROCKS, entry, rules_from

GUIDES = (
    Guide("Good pages", "Ann Example, 2026", (
        Section("1. Terms", ("terminology/kidney-rocks", "terminology/rules", "terminology")),
        Section("2. Tone | voice"),
    )),
)  # fmt: skip


def test_what_rules_cover(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rule_pages, "GUIDES", GUIDES)
    weak = entry("medico", "medico", "doctor", "when: {spun: true}\n")
    page = rule_pages.pages(rules_from(tmp_path, KIDNEY_ROCKS + weak))["coverage.md"]
    assert page[page.index("| subject") :] == (
        "| subject | entries | phrases | terms | in spun articles only |\n"
        "|---|---:|---:|---:|---:|\n"
        "| [Rules](terminology/rules.md) | 2 | 6 | 4 | 1 |\n"
        "\n"
        "## Good pages\n"
        "\n"
        "Ann Example, 2026. 1 of 2 have a rule.\n"
        "\n"
        "| section | rules |\n"
        "|---|---|\n"
        "| 1. Terms | [terminology/kidney-rocks](terminology/rules.md#terminologykidney-rocks), "
        "[terminology/rules](terminology/rules.md), [terminology](README.md) |\n"
        "| 2. Tone \\| voice | none |\n"
    )


def test_a_rule_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named = (GUIDES[0]._replace(sections=(Section("1. Terms", ("terminology/kidney-rock",)),)),)
    monkeypatch.setattr(rule_pages, "GUIDES", named)
    with pytest.raises(RuleError) as caught:
        rule_pages.pages(rules_from(tmp_path, KIDNEY_ROCKS))
    assert str(caught.value) == (
        "the guides name `terminology/kidney-rock`, which is no rule; "
        "did you mean `terminology/kidney-rocks`?"
    )
