"""What requires a disclaimer: signals, thresholds, and what does not count."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.checks import disclaimers, listed
from linter.checks.disclaimers.topics import topics_of
from linter.checks.evidence import look
from linter.packs.compiled import compile_rules
from linter.packs.folders import read_pack
from linter.packs.rule_set import RuleSet
from linter.parsers import parse
from linter.rules import Rule
from linter.source import Source
from tests.rule_texts import rules_from, write_pack

PACK = """
- id: missing-bath-line
  kind: disclaimer
  status: missing
  topic:
    id: procedures
    strong: [ice bath]
    weak: ["{cold|shiver|frost}"]
    says: ["<ask> <clinician>"]
    model: {en-US: Ask.}
    least_words: 0
    about_health: false
    %s
  why: Cold stops hearts.
  sources: [House style]
  examples:
    bad: [{text: "An [[ice bath]]."}]
"""


def rules(folder: Path, more: str = "needed: 2") -> list[Rule]:
    return rules_from(folder, PACK % more)


def required(rules: list[Rule], text: str) -> list[str]:
    """The words that require the disclaimer."""
    rule_set = RuleSet(compile_rules(rules), settle=lambda rule: rule)
    view = look(parse(Source("article.md", text)), rule_set)
    facts = disclaimers.judge(view, {listed.NAME: listed.scan(view)}).facts["disclaimers"]
    return [text[start:end] for each in facts for start, end in each["why"]]


@pytest.mark.parametrize(
    ("more", "text", "wanted"),
    [
        ("needed: 2", "An ice bath.", ["ice bath"]),
        ("needed: 2", "It is cold.", []),
        ("needed: 2", "It is cold. Cold! We shiver.", ["cold", "Cold", "shiver"]),
        ("often: 2", "It is cold. Very cold.", ["cold", "cold"]),
        ("often: 3", "It is cold, cold, cold. Cold.", []),
        ("per_100_words: 50", "Frost and cold.", ["Frost", "cold"]),
        ("per_100_words: 50", "Frost is a thing of winter, and so is the cold of it.", []),
        ("addressed: 1", "It is cold.", []),
        ("addressed: 1", "You are cold.", ["cold"]),
        ("reader: true", "An ice bath.", []),
        ("reader: true", "Take an ice bath.", ["ice bath"]),
        ("reader: true", "I took an ice bath. I like it. My dog does not.", ["ice bath"]),
        ("unaddressed: 2", "An ice bath. It is cold; shiver.", []),
        ("unaddressed: 2", "An ice bath, then an ice bath.", ["ice bath", "ice bath"]),
        ("unaddressed: 2", "Take an ice bath.", ["ice bath"]),
        ("admits: [frozen]", "She was frozen.", ["frozen"]),
        ("needed: 2", "It is no ice bath.", []),
        ("keeps_negated: true", "It is no ice bath.", ["ice bath"]),
        ("needed: 2", "Do not wait, take an ice bath.", ["ice bath"]),
        ('unless: ["<in-clinic>"]', "An ice bath.", ["ice bath"]),
        ('unless: ["<in-clinic>"]', "After surgery the surgeon has an ice bath.", []),
        ("needed: 2", "The Romans took an ice bath.", []),
        ("needed: 2", "Trials, participants, a placebo: an ice bath.", []),
    ],
)
def test_signals(tmp_path: Path, more: str, text: str, wanted: list[str]) -> None:
    assert required(rules(tmp_path, more), text) == wanted


def test_a_house_rule_stands_beside_ours_and_the_worst_is_told(tmp_path: Path) -> None:
    ours = read_pack(write_pack(tmp_path, PACK % "needed: 2", "disclaimers"))
    text = PACK.replace("<ask> <clinician>", "stay warm") % "needed: 2"
    house = read_pack(write_pack(tmp_path, text, "house"))
    both = RuleSet(compile_rules([*ours, *house]), settle=lambda rule: rule)
    topics, _ = topics_of(both)
    assert [(topic.id, topic.rule.pack) for topic in topics] == [
        ("procedures", "disclaimers"),
        ("procedures", "house"),
    ]
    view = look(parse(Source("article.md", "Ask a nurse. An ice bath.")), both)
    judged = disclaimers.judge(view, {listed.NAME: listed.scan(view)})
    assert [each.rule.id for each in judged.candidates] == ["house/missing-bath-line"]
    assert judged.facts["disclaimers"] == [
        {
            "id": "procedures",
            "required": True,
            "status": "missing",
            "span": None,
            "why": [[16, 24]],
        }
    ]
