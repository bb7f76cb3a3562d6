"""Harvest: what was found in many articles becomes rules that prove themselves."""

from __future__ import annotations

from pathlib import Path

from linter.config import Config
from linter.engine import lint
from linter.harvest import Harvested, as_rules, harvest
from linter.model import ArticleReport
from linter.packs.folders import CHECKOUT, read_pack
from linter.selftest import failures
from linter.source import Source
from tests.rule_texts import rule_set, rules_from

GARBLED = "Surgery can help people with renal disappointment."


def lint_text(text: str, path: str) -> ArticleReport:
    return lint(Source(path, text), Config(), rule_set(read_pack(CHECKOUT / "unlisted")))


def test_garbles_are_counted_over_articles() -> None:
    reports = [
        lint_text(f"{GARBLED}\n\n{GARBLED}", "a.md"),
        lint_text(GARBLED, "b.md"),
        lint_text("Surgery can help people with renal failure.", "c.md"),
    ]
    [found] = harvest(reports, least=0.9)
    assert found.found == "renal disappointment"
    assert found.meant == ("kidney failure",)
    assert (found.places, found.articles) == (3, 2)
    assert harvest(reports, least=1.0) == []


def test_rules_prove_themselves(tmp_path: Path) -> None:
    harvested = [
        Harvested("renal disappointment", ("renal failure", "kidney failure"), 3, 2, 0.97),
        Harvested("crimson breakout", ("red rash",), 1, 1, 0.95),
        Harvested("crimson-breakout", ("red rash",), 1, 1, 0.95),
    ]
    text = as_rules(harvested)
    assert text.splitlines()[0] == ("# 3 in 2 articles, confidence 0.97; or: kidney failure")
    rules = rules_from(tmp_path, text)
    assert [(rule.id, rule.forms) for rule in rules] == [
        ("terminology/renal-disappointment", {"renal disappointment": ("renal failure",)}),
        ("terminology/crimson-breakout", {"crimson breakout": ("red rash",)}),
    ]
    assert list(failures(rules)) == []


def test_nothing_found_is_no_text() -> None:
    assert as_rules([]) == ""
