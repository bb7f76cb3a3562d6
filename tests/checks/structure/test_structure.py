"""Damaged structure is found at its exact place, once, and not where it only looks damaged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from linter.checks import listed, structure
from linter.checks.evidence import look
from linter.config import Config
from linter.engine import lint
from linter.model import Kind
from linter.packs import folders
from linter.packs.compiled import compile_rules
from linter.packs.folders import read_pack
from linter.packs.rule_set import RuleSet
from linter.packs.rule_shapes import STRUCTURE_CHECKS
from linter.parsers import parse
from linter.rules import Rule
from linter.selftest import failures
from linter.source import Source
from tests.evaluation.corpora import SHARED
from tests.rule_texts import rules_from

# (article, its name) → "rule: text" and line:column of what is reported, in order
Find = Callable[..., list[tuple[str, str, str]]]

OWN = folders.CHECKOUT / "structure"
LABELLED = SHARED / "articles" / "labelled"
SPUN = SHARED / "articles" / "000_b06189d750b1db9b.txt"


@pytest.fixture(scope="module")
def rules() -> list[Rule]:
    return read_pack(OWN)


@pytest.fixture(scope="module")
def found(rules: list[Rule]) -> Find:
    known = RuleSet(compile_rules(rules), settle=lambda rule: rule)

    def find(text: str, name: str = "article.md") -> list[tuple[str, str, str]]:
        report = lint(Source(name, text), Config(), known)
        return [
            (each.rule.partition("/")[2], each.text, f"{each.start.line}:{each.start.column}")
            for each in report.findings
            if each.kind is Kind.STRUCTURE
        ]

    return find


def test_every_check_that_a_rule_may_name_exists_and_has_a_rule(rules: list[Rule]) -> None:
    code = {*structure.CODE, *structure.LIMITED, *structure.DATED}
    assert code == set(STRUCTURE_CHECKS)
    assert {rule.check for rule in rules if rule.check} == code - structure.REQUIREMENTS


def test_a_phrase_that_is_listed_is_reported_once(found: Find) -> None:
    assert found("## Care\n\nRest.\n\nLeave a comment\n") == [
        ("comment-form", "Leave a comment", "5:1")
    ]


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        (
            "06-shoulder-injury",
            [
                ("truncated-heading", "injuries explained", "1:3"),
                ("orphan-bullet", "* .", "15:1"),
                ("truncated-heading", "help right away if", "17:4"),
                ("comment-form", "Leave a comment", "40:1"),
            ],
        ),
        (
            "10-skin-rash",
            [
                ("truncated-heading", "rash reasons", "12:4"),
                ("orphan-bullet", "* .", "20:1"),
                ("truncated-heading", "to see a doctor", "31:4"),
                ("comment-form", "Show CommentsClose Comments", "39:1"),
            ],
        ),
    ],
)
def test_labelled_articles(found: Find, name: str, damage: list[tuple[str, str, str]]) -> None:
    if not LABELLED.is_dir():
        pytest.skip(f"the labelled articles are not in {LABELLED}")
    spun = (LABELLED / f"{name}.spun.md").read_text(encoding="utf-8")
    clean = (LABELLED / f"{name}.clean.md").read_text(encoding="utf-8")
    assert found(spun) == damage
    assert found(clean) == []


def test_the_real_spun_article(found: Find) -> None:
    if not SPUN.is_file():
        pytest.skip(f"the spun article is not at {SPUN}")
    assert found(SPUN.read_text(encoding="utf-8"), SPUN.name) == [
        ("truncated-heading", "than your bones", "2:1"),
        ("truncated-heading", "ligament ossification signs and also therapies", "10:1"),
        ("truncated-heading", "cutis signs and also therapies", "26:1"),
        ("orphan-bullet", "• .", "37:3"),
        ("orphan-bullet", "• .", "39:3"),
        ("orphan-bullet", "• .", "41:3"),
        ("truncated-heading", "tendonitis signs and also therapies", "67:1"),
        ("read-also", "READ ALSO:", "71:1"),
        ("orphan-bullet", "• .", "86:3"),
        ("orphan-bullet", "• .", "88:3"),
        ("orphan-bullet", "• .", "90:3"),
        ("read-also", "READ ALSO:", "146:1"),
        ("truncated-heading", "rock signs and also therapies", "162:1"),
        ("truncated-heading", "is dermatomyositis?", "180:1"),
        ("truncated-heading", "concerning dimethyl sulfoxide", "186:1"),
        ("repeated-word", "system system", "199:543"),
        ("glued-credit", "CHTAnswers", "205:63"),
        ("comment-form", "Show CommentsClose Comments", "210:1"),
        ("comment-form", "Leave a comment", "212:1"),
    ]


@pytest.mark.parametrize(
    "name", ["article.md", "article.html", "article.txt", "article.mdx", "article.xhtml"]
)
@pytest.mark.parametrize("text", ["", "\n", "![](x.png)", "- ", "<p></p>", "#", "\ufeff"])
def test_articles_without_prose(found: Find, text: str, name: str) -> None:
    assert found(text, name) == []


def test_without_structure_rules_nothing_is_looked_at() -> None:
    none = RuleSet(compile_rules([]), settle=lambda rule: rule)
    view = look(parse(Source("article.md", "# the the\n\n* .\n")), none)
    assert structure.scan(view).candidates == ()


def test_a_listed_phrase_says_more_about_its_words(rules: list[Rule]) -> None:
    known = RuleSet(compile_rules(rules), settle=lambda rule: rule)
    view = look(parse(Source("article.md", "# A\n\nText.\n\n## Leave a reply\n")), known)
    seen = {listed.NAME: listed.scan(view), structure.NAME: structure.scan(view)}
    assert [each.rule.check for each in seen[structure.NAME].candidates] == ["empty-section"]
    assert structure.judge(view, seen).candidates == ()


RULE = """
- id: twice
  kind: structure
  check: {check}
  why: It stands twice.
  examples:
    bad: [{{text: "{bad}", fix: "Take the pill."}}]
    good: ["{good}"]
"""


@pytest.mark.parametrize(
    ("check", "bad", "good", "said"),
    [
        ("repeated-word", "Take [[the the]] pill.", "Take the pill.", []),
        (
            "repeated-word",
            "Take the [[the]] pill.",
            "Take the pill.",
            [
                "“Take the the pill.” must report “the” (9-12), but reports “the the” (5-12)",
            ],
        ),
        (
            "repeated-word",
            "Take [[the the]] pill.",
            "Take a a pill.",
            ["“Take a a pill.” must report nothing, but reports “a a” (5-8)"],
        ),
        (
            "repeated-word\n  limit: 8",
            "Take [[the the]] pill.",
            "Take the pill.",
            ["`limit` says nothing here; drop it"],
        ),
    ],
)
def test_rules_with_code_prove_themselves(
    tmp_path: Path, check: str, bad: str, good: str, said: list[str]
) -> None:
    rules = rules_from(tmp_path, RULE.format(check=check, bad=bad, good=good))
    assert [each.message for each in failures(rules)] == said


def test_what_the_front_matter_lacks_is_no_dispute(tmp_path: Path, rules: list[Rule]) -> None:
    required = read_pack(folders.CHECKOUT / "front-matter")
    assert list(failures([*required, *rules])) == []


def test_front_matter_rules_are_off_unless_asked_for() -> None:
    required = compile_rules(read_pack(folders.CHECKOUT / "front-matter"))
    source = Source("a.md", "---\ntitle: Gout\ndate: 2026-01-02\n---\n\n# Gout\n\nRest.\n")

    def found(config: Config) -> list[tuple[str, str]]:
        report = lint(source, config, RuleSet(required, settle=config.settle))
        return [(each.rule, each.text) for each in report.findings]

    assert found(Config()) == []
    assert found(Config(enable=("front-matter",), today=date(2029, 1, 3))) == [
        ("front-matter/missing-author", "Gout"),
        ("front-matter/missing-reviewer", "Gout"),
        ("front-matter/missing-sources", "Gout"),
        ("front-matter/old-review", "Gout"),
    ]
