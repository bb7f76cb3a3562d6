"""Damaged structure is found at its exact place, once, and not where it only looks damaged."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter import packs
from linter.checks import listed, structure
from linter.checks.evidence import look
from linter.config import Config
from linter.engine import lint
from linter.model import Kind
from linter.packs import RuleSet, compile_rules
from linter.parsers import parse
from linter.rule_shapes import STRUCTURE_CHECKS
from linter.rules import Rule
from linter.source import Source
from tests.evaluation.corpora import SHARED

# (article, its name) → "rule: text" and line:column of what is reported, in order
Find = Callable[..., list[tuple[str, str, str]]]

OWN = packs.CHECKOUT / "structure"
LABELLED = SHARED / "articles" / "labelled"
SPUN = SHARED / "articles" / "000_b06189d750b1db9b.txt"


@pytest.fixture(scope="module")
def rules() -> list[Rule]:
    return packs.read_pack(OWN)


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
    code = {*structure.CODE, *structure.LIMITED}
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
