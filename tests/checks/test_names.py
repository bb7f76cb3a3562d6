"""One term under several spun names: what belongs together, and how it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.config import Config
from linter.engine import lint
from linter.packs.rule_set import RuleSet
from linter.source import Source
from tests.rule_texts import KIDNEY_ROCKS, entry, rule_set, rules_from

HOUSE = (
    KIDNEY_ROCKS
    + entry("renal-rocks", '"renal {rock|pebble}"', "kidney stone")
    + entry("bust-cancer", "bust cancer", "breast cancer")
    + entry("medico", "medico", "doctor", "when: [{spun: true}]\n")
    + entry("curative", '"curative person"', "doctor")
    + entry("leftover", "Read more", "[]", "").replace("  replace: []\n", "  kind: claims\n")
    + """
- id: several-names
  kind: density
  check: several-names
  at_least: 2
  why: Read the source.
  examples: {bad: [{text: "[[x]]", spun: true}]}
"""
)


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> RuleSet:
    return rule_set(rules_from(tmp_path_factory.mktemp("rules"), HOUSE))


def said(text: str, rules: RuleSet) -> list[tuple[str, str]]:
    report = lint(Source("a.md", text), Config(), rules)
    return [
        (each.text, each.message.removesuffix(" Read the source."))
        for each in report.findings
        if each.rule == "terminology/several-names"
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "A kidney rock hurts. Renal pebbles and renal rocks pass.",
            "“kidney rock”, “renal pebbles”, “renal rocks” for “kidney stone”.",
        ),
        ("A kidney rock hurts. Kidney rocks pass. Kidney stones, too.", None),
        ("A kidney rock hurts. Bust cancer kills.", None),
        # Weak names count where the article is shown to be spun.
        ("The medico helps. The curative person comes.", None),
        (
            "Bust cancer. Kidney rocks. The medico helps. The curative person comes.",
            "“medico”, “curative person” for “doctor”.",
        ),
        (
            "Renal pebbles are kidney rocks. Bust cancer. The medico helps, a curative person.",
            "“renal pebbles”, “kidney rocks” for “kidney stones”; "
            "“medico”, “curative person” for “doctor”.",
        ),
    ],
)
def test_names_of_one_term(rules: RuleSet, text: str, message: str | None) -> None:
    told = [] if message is None else [("Care", f"One term goes by several names: {message}")]
    assert said(f"# Care\n\n{text}\n", rules) == told


def test_only_the_first_few_are_told(tmp_path: Path) -> None:
    spun = [f"curative {word}" for word in ("man", "pal", "one", "hand", "help")]
    more = entry("many", ", ".join(f'"{each}"' for each in spun), "doctor")
    house = rule_set(rules_from(tmp_path, more + HOUSE.replace("curative person", "odd person")))
    assert said(f"# Care\n\n{', '.join(spun)}.\n", house) == [
        (
            "Care",
            "One term goes by several names: “curative man”, “curative pal”, “curative one”, "
            "“curative hand”, … for “doctor”.",
        )
    ]
