"""The article's verdict: a score from garbled terms and tell-tales, and its evidence in words."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from linter.checks import spun
from linter.config import Config
from linter.engine import lint
from linter.model import ArticleReport
from linter.source import Source
from tests.rule_texts import KIDNEY_ROCKS, entry, rule_set, rules_from

HOUSE = (
    KIDNEY_ROCKS
    + entry("bust-cancer", "bust cancer", "breast cancer")
    + entry("bust-cancer-cells", "bust cancer cell", "breast cancer")
    + entry("potters-wheel", '"potter\'s wheel cuff"', "rotator cuff")
    + entry("pedestrian", "pedestrian", "walker", "when: [{spun: true}]\n")
    + """
- id: and-also
  kind: density
  find: [and also]
  inflect: false
  joined: false
  per_1000_words: 5
  at_least: 4
  why: Write and.
  examples: {bad: [{text: "[[and also]]"}]}
- id: reads-as-spun
  kind: density
  check: reads-as-spun
  limit: 0.9
  why: Read the source.
  examples: {bad: [{text: "# [[x]]", spun: true}]}
"""
)
THREE = "Kidney rocks, bust cancer cells and the potter's wheel cuff. "
PLAIN = "Plain words follow here. "

Lint = Callable[..., ArticleReport]


@pytest.fixture
def report(tmp_path: Path) -> Lint:
    rules = rule_set(rules_from(tmp_path, HOUSE))

    def lint_text(text: str, name: str = "article.md") -> ArticleReport:
        return lint(Source(name, text), Config(), rules)

    return lint_text


def verdicts(made: ArticleReport) -> list[tuple[str, str, str]]:
    return [
        (each.rule, each.text, each.message)
        for each in made.findings
        if each.rule.endswith("reads-as-spun")
    ]


def fact(made: ArticleReport) -> Any:
    return made.facts["spun"]


def test_a_spun_article_in_full(report: Lint) -> None:
    made = report(f"# Stones\n\n{THREE}Kidney rocks hurt. {PLAIN * 40}")
    assert verdicts(made) == [
        (
            "terminology/reads-as-spun",
            "Stones",
            "This article reads as machine-rewritten: 4 garbled terms (kidney rocks, bust cancer "
            "cells, potter's wheel cuff) in 174 words. Read the source.",
        )
    ]
    score = fact(made)["score"]
    assert 0.95 < score < 1.0
    assert round(score, 4) == score
    assert fact(made) == {"score": score, "garbles_per_1000_words": 22.99, "words": 174}


def test_without_a_heading_it_stands_at_the_first_line(report: Lint) -> None:
    made = report(f"Kidney rocks.\nBust cancer.\nPotter's wheel cuff. {PLAIN * 40}", "article.txt")
    assert [text for _, text, _ in verdicts(made)] == ["Kidney rocks."]


def test_tell_tales_join_the_evidence(report: Lint) -> None:
    two = "Kidney rocks and also bust cancer. "
    without = report(two.replace("and also", "and") + PLAIN * 100)
    joined = report(two + "Salt and also oil. " * 7 + PLAIN * 100)
    assert verdicts(without) == []
    assert [message for _, _, message in verdicts(joined)] == [
        "This article reads as machine-rewritten: 2 garbled terms (kidney rocks, bust cancer) and "
        "8 “and also” in 434 words. Read the source."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        PLAIN * 100,
        "Kidney rocks. " + PLAIN * 100,  # one alarm convicts nobody
        "Kidney rocks. " * 9 + PLAIN * 100,  # nor does one that returns
        "Bust cancer cells. " + PLAIN * 100,  # two rules, one place
        "Salt and also oil. " * 9 + PLAIN * 100,  # one habit of an author
    ],
)
def test_little_evidence_is_no_verdict(report: Lint, text: str) -> None:
    made = report(text)
    assert fact(made)["score"] <= 0.1
    assert verdicts(made) == []


def test_a_short_text_is_scored_and_not_convicted(report: Lint) -> None:
    made = report(THREE)
    assert fact(made)["score"] > spun.LIMIT
    assert fact(made)["words"] == 10
    assert verdicts(made) == []


def test_the_rate_counts_garbled_terms_and_weak_ones_once_they_speak(report: Lint) -> None:
    weak = report("A pedestrian walks. " + PLAIN * 25)
    spoken = report(f"{THREE}A pedestrian helps. " + PLAIN * 25)
    assert fact(weak)["garbles_per_1000_words"] == 0.0
    assert fact(spoken)["garbles_per_1000_words"] == pytest.approx(4 * 1000 / 113, abs=0.01)


@pytest.mark.parametrize("words", [150, 200, 250, 300])
def test_three_garbles_open_the_gate_in_short_articles(report: Lint, words: int) -> None:
    made = report(f"{THREE}A pedestrian helps. " + "word " * (words - 13))
    assert [each.text for each in made.findings if each.rule.endswith("pedestrian")] == [
        "pedestrian"
    ]
    assert len(verdicts(made)) == 1


def test_two_garbles_open_the_gate_with_a_frequent_tell_tale(report: Lint) -> None:
    text = "Kidney rocks, bust cancer. A pedestrian helps. "
    tell_tales = "Salt and also oil. " * 4

    def weak_ones(made: ArticleReport) -> list[str]:
        return [each.text for each in made.findings if each.rule.endswith("pedestrian")]

    assert weak_ones(report(text + PLAIN * 50)) == []
    assert weak_ones(report(text + tell_tales + PLAIN * 50)) == ["pedestrian"]
    # One garbled place that two rules know is one.
    assert weak_ones(report("Bust cancer cells. A pedestrian. " + tell_tales)) == []


def test_more_evidence_never_lowers_the_score() -> None:
    def score(different: int, words: int, tell_tales: float) -> float:
        return spun.score(spun.features_of(different, words, tell_tales))

    for words in (10, 150, 400, 3000):
        by_terms = [score(count, words, 0.0) for count in range(6)]
        by_tell_tales = [score(1, words, strength / 2) for strength in range(6)]
        assert by_terms == sorted(by_terms)
        assert by_tell_tales == sorted(by_tell_tales)
        assert all(0.0 <= value <= 1.0 and math.isfinite(value) for value in by_terms)
