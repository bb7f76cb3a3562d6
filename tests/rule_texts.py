"""Makes rules and packs for tests from the YAML that a user would write."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent, indent

from linter.packs.compiled import compile_rules
from linter.packs.folders import read_pack
from linter.packs.rule_set import RuleSet
from linter.rules import Rule

KIDNEY_ROCKS = """
- id: kidney-rocks
  severity: error
  find: [kidney rock]
  replace: kidney stone
  why: Spinners swap stone for rock.
  examples:
    bad: [{text: "[[Kidney rocks]] hurt.", fix: "Kidney stones hurt."}]
"""


def write_pack(folder: Path, text: str, name: str = "terminology") -> Path:
    """A pack with one file."""
    pack = folder / name
    pack.mkdir(exist_ok=True)
    (pack / "rules.yaml").write_text(dedent(text), encoding="utf-8")
    return pack


def entry(name: str, find: str, replace: str, more: str = "", bad: str = "[[x]]") -> str:
    """One rule's YAML; more: further keys, one a line."""
    head = f"""
- id: {name}
  severity: error
  find: [{find}]
  replace: {replace}
  why: Spinners do that.
  examples: {{bad: [{{text: "{bad}"}}]}}
"""
    return head + indent(dedent(more), "  ")


def rules_from(folder: Path, text: str) -> list[Rule]:
    return read_pack(write_pack(folder, text))


def rule_set(rules: list[Rule]) -> RuleSet:
    return RuleSet(compile_rules(rules), settle=lambda rule: rule)
