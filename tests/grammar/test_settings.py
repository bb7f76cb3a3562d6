"""What the rules of kind `grammar` say together."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter import packs
from linter.errors import RuleError
from linter.grammar.settings import Settings, settings
from linter.model import Kind, Severity
from linter.packs.folders import read_pack
from linter.packs.rule_set import RuleSet
from tests.rule_texts import rules_from, write_pack

HOUSE = """
- id: house
  kind: grammar
  why: Our house's wishes.
  language: en-GB
  severities: {style: warning}
  off:
    rules: {SOME_RULE: {seen: 4, wrong: 3}}
    categories: {CASING: {seen: 10, wrong: 9, why: Headings.}}
- id: more
  kind: grammar
  severity: warning
  why: More of them.
  off: {rules: {OTHER_RULE: {seen: 2, wrong: 2}}}
"""


def test_rules_add_up(tmp_path: Path) -> None:
    assert settings(rules_from(tmp_path, HOUSE)) == Settings(
        "en-GB",
        Severity.WARNING,
        {"style": Severity.WARNING},
        ("OTHER_RULE", "SOME_RULE"),
        ("CASING",),
    )


def test_without_rules() -> None:
    assert settings(()) == Settings()
    assert Settings().speller == "MORFOLOGIK_RULE_EN_US"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("language: en-UK", "`language` can't be `en-UK`; did you mean `en-US`?"),
        ("severities: {mispelling: error}",
         "unknown key `mispelling`; did you mean `misspelling`?"),
        ("off: {rules: {A: {seen: 3}}}", "`off.rules.A` lacks the key `wrong`"),
        ("off: {rule: {A: {seen: 3, wrong: 1}}}", "unknown key `rule`; did you mean `rules`?"),
        ("find: [x]", "unknown key `find`; "),
    ],
)  # fmt: skip
def test_mistakes_are_told(tmp_path: Path, line: str, told: str) -> None:
    text = f"- id: x\n  kind: grammar\n  why: y\n  {line}\n"
    with pytest.raises(RuleError) as error:
        read_pack(write_pack(tmp_path, text))
    assert told in str(error.value)


def test_our_own_say_why_something_is_off() -> None:
    compiled = packs.load()
    rules = [rule for rule in RuleSet(compiled, lambda rule: rule) if rule.kind is Kind.GRAMMAR]
    assert [rule.id for rule in rules] == ["grammar/languagetool"]
    off = rules[0].options["off"]
    for counts in (*off.get("rules", {}).values(), *off.get("categories", {}).values()):
        assert 2 * counts["wrong"] > counts["seen"], counts
