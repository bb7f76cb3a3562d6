"""What a rule file may say, and the one line that a mistake gets."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.errors import RuleError
from linter.model import Kind, Severity
from linter.packs.rule_format import read_file
from linter.rules import Example, Guard, Rule, rule_from_json, rule_to_json
from tests.rule_texts import KIDNEY_ROCKS

GUARDED = """\
- id: bust-pain
  severity: warning
  confidence: 0.9
  find: [bust pain]
  replace: [breast pain, chest pain]
  forms: {busting pain: breast pain}
  why: >-
    A bust is
    a sculpture.
  source: MedlinePlus
  aliases: [terminology/bust-ache]
  preview: true
  when:
    - {near: ["mammo*", nipple], within: paragraph}
    - {spun: true}
  unless: {after: ["no"], before: [of marble], scope: quote}
  examples:
    bad: [{text: "Her [[bust pain]] came back; see a [[bust pain]].", spun: true}]
    good: ["No bust pain.", {text: "bust pain of marble", spun: true}]
"""


def read(folder: Path, text: str) -> list[Rule]:
    path = folder / "rules.yaml"
    path.write_text(text, encoding="utf-8")
    return read_file(path, "terminology")


def test_a_whole_rule(tmp_path: Path) -> None:
    [rule] = read(tmp_path, GUARDED)
    meant = ("breast pain", "chest pain")
    several = ("breast pains", "chest pains")
    assert rule == Rule(
        id="terminology/bust-pain",
        kind=Kind.TERMINOLOGY,
        severity=Severity.WARNING,
        why="A bust is a sculpture.",
        forms={
            "bust pain": meant,
            "bustpain": meant,
            "bust pains": several,
            "bustpains": several,
            "busting pain": ("breast pain",),
        },
        path=str(tmp_path / "rules.yaml"),
        line=1,
        confidence=0.9,
        when=(
            Guard(near=("mammo*", "nipple", "nipples"), within="paragraph"),
            Guard(spun=True),
        ),
        unless=Guard(after=("no", "nos"), before=("of marble", "of marbles"), scope=("quote",)),
        aliases=("terminology/bust-ache",),
        source="MedlinePlus",
        preview=True,
        bad=(
            Example(
                "Her bust pain came back; see a bust pain.",
                ((4, 13), (31, 40)),
                spun=True,
                line=18,
            ),
        ),
        good=(Example("No bust pain."), Example("bust pain of marble", spun=True, line=19)),
    )
    assert rule_from_json(rule_to_json(rule)) == rule


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("severity:", "sevrity:", 3, "unknown key `sevrity`; did you mean `severity`?"),
        ("error", "eror", 3, "`severity` can't be `eror`; did you mean `error`?"),
        ("[kidney rock]", "[]", 4,
         "`find` is an empty list; give at least one entry or drop the key"),
        ("[kidney rock]", "kidney rock", 4, "`find` must be a list"),
        ("[kidney rock]", "[no]", 4, "`find` must be text; put `no` in quotes"),
        ("[kidney rock]", '["{kidney rock"]', 4, "`find` has a brace without its partner"),
        ("kidney stone", "[1, 2]", 5, "`replace` must be text; put `1` in quotes"),
        ("  replace: kidney stone\n", "", 2, "lacks the key `replace`"),
        ("  find: [kidney rock]\n", "", 2, "`kidney-rocks` has neither `find` nor `forms`"),
        ("kidney-rocks", "Kidney Rocks", 2,
         "`id` can't be `Kidney Rocks`; use lower case letters, digits and hyphens"),
        ("  why:", "  id: again\n  why:", 6, "the key `id` is given twice; keep one"),
        ("  why:", "  when: {within: article}\n  why:", 6,
         "`within` says how near, but there is no `near`"),
        ("  why:", "  unless: {after: ['cardi* arrest']}\n  why:", 6,
         "`after` has `cardi* arrest`; a * stands at the end, for any ending"),
        ("  why:", "  unless: {}\n  why:", 6, "a guard needs at least one condition"),
        ("[[Kidney rocks]]", "Kidney rocks", 8,
         "a bad example marks what must be reported: [[kidney rocks]]"),
        ("  why: Sp", "  why: [Sp", 7, "is not YAML: did not find expected ',' or ']'"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_line(tmp_path: Path, old: str, new: str, line: int, message: str) -> None:
    assert old in KIDNEY_ROCKS
    with pytest.raises(RuleError) as caught:
        read(tmp_path, KIDNEY_ROCKS.replace(old, new, 1))
    assert str(caught.value) == f"{tmp_path / 'rules.yaml'}:{line}: {message}"


def test_an_empty_file(tmp_path: Path) -> None:
    with pytest.raises(RuleError) as caught:
        read(tmp_path, "# nothing yet\n")
    assert str(caught.value) == f"{tmp_path / 'rules.yaml'}:1: must be a list"


@pytest.mark.parametrize(
    ("pattern", "more", "message"),
    [
        ("(", "", "`pattern` is no RE2 pattern: missing ): ("),
        (r"(a)\1", "", r"`pattern` is no RE2 pattern: invalid escape sequence: \1"),
        ("a", "find: [b]", "`pattern` and `find` exclude each other"),
    ],
)
def test_a_wrong_pattern(tmp_path: Path, pattern: str, more: str, message: str) -> None:
    text = KIDNEY_ROCKS.replace("  find: [kidney rock]", f"  pattern: '{pattern}'")
    if more:
        text = text.replace("  why:", f"  {more}\n  why:")
    with pytest.raises(RuleError) as caught:
        read(tmp_path, text)
    assert str(caught.value) == f"{tmp_path / 'rules.yaml'}:4: {message}"
