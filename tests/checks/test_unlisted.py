"""Garbles that no rule lists: what is reported alone, what in a spun article, and what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.checks import listed, unlisted
from linter.checks.evidence import Candidate, Evidence, look
from linter.checks.unlisted import confidence_of
from linter.config import Config
from linter.engine import lint
from linter.model import ArticleReport, Kind, Span
from linter.packs.compiled import compile_rules
from linter.packs.folders import CHECKOUT, read_pack
from linter.packs.rule_set import RuleSet
from linter.parsers import parse
from linter.rules import Rule
from linter.source import Source
from tests.rule_texts import KIDNEY_ROCKS, entry, rules_from

PLAIN = "Plain words follow here. "
OWN = Path(__file__).parents[1] / "evaluation" / "articles"
RULES = read_pack(CHECKOUT / "unlisted")


def linted(text: str, rules: list[Rule] = RULES, name: str = "article.md") -> ArticleReport:
    rule_set = RuleSet(compile_rules(rules), settle=lambda rule: rule)
    return lint(Source(name, text), Config(), rule_set)


def found(report: ArticleReport) -> list[tuple[str, str, str]]:
    """Rule, text and first suggestion of the findings of the model."""
    return [
        (each.rule.partition("/")[2], each.text, each.suggestions[0].text)
        for each in report.findings
        if each.kind is Kind.UNLISTED
    ]


def test_a_strong_garble_is_reported_in_any_article() -> None:
    report = linted("Surgery can help people with renal disappointment.")
    assert found(report) == [("swapped-term", "renal disappointment", "kidney failure")]
    [finding] = report.findings
    assert finding.severity == "warning"
    assert finding.fix == "review"
    assert finding.confidence > 0.9
    assert sum(each.score for each in finding.suggestions) <= 1.01
    assert [each.text for each in finding.suggestions] == ["kidney failure"]
    assert finding.message == (
        "“renal disappointment” may stand for “kidney failure”: “kidney failure” occurs 360 times "
        "in reference text, the words here never; software swaps “renal disappointment” for "
        "“kidney failure”. Look the term up before you use it."
    )


def test_the_same_words_meant_otherwise_are_silent() -> None:
    report = linted("To his great disappointment, the renal ward was closed.")
    assert found(report) == []


@pytest.mark.parametrize(
    "text",
    [
        "The band is called “renal disappointment”.",
        "They played with Renal Disappointment.",
        "`renal disappointment`",
        "> Surgery can help people with renal disappointment.",
    ],
)
def test_names_quotations_and_code_are_silent(text: str) -> None:
    assert found(linted(text)) == []


def test_weak_ones_speak_in_a_spun_article(tmp_path: Path) -> None:
    listed = rules_from(
        tmp_path,
        KIDNEY_ROCKS
        + entry("bust-cancer", "bust cancer", "breast cancer")
        + entry("potters-wheel", '"potter\'s wheel cuff"', "rotator cuff"),
    )
    weak = "A reckless on the skin may itch.\n\n"
    alone = linted(weak + PLAIN * 50, [*RULES, *listed])
    spun = linted(
        f"{weak}Kidney rocks, bust cancer and the potter's wheel cuff. {PLAIN * 50}",
        [*RULES, *listed],
    )
    assert found(alone) == []
    assert found(spun) == [("possible-swap", "reckless", "rash")]


@pytest.mark.parametrize(
    "text",
    [
        "My chest hurts when I breathe in.",
        "The germs can get into the bloodstream.",
        "A benign lump is harmless.",
        "Write down your questions before the visit.",
        "You need to pass urine more often for a few days.",
        "Tendons and ligaments heal slowly.",
    ],
)
def test_plain_words_are_silent_in_a_spun_article(tmp_path: Path, text: str) -> None:
    listed = rules_from(
        tmp_path,
        KIDNEY_ROCKS
        + entry("bust-cancer", "bust cancer", "breast cancer")
        + entry("potters-wheel", '"potter\'s wheel cuff"', "rotator cuff"),
    )
    spun = f"{text}\n\nKidney rocks, bust cancer and the potter's wheel cuff. {PLAIN * 50}"
    report = linted(spun, [*RULES, *listed])
    assert [each for each in found(report) if each[1] in text] == []


@pytest.mark.parametrize(
    ("number", "confidence", "reported"),
    [(15, 0.45, 15), (14, 0.45, 0), (14, 0.64, 0), (14, 0.65, 14)],
)
def test_few_likely_ones_beside_lists_must_be_likelier(
    tmp_path: Path, number: int, confidence: float, reported: int
) -> None:
    """30 of them per 1,000 words are many, without those where a listed term stands."""
    names = ("one", "two", "three")
    listed_rules = rules_from(tmp_path, "".join(entry(each, each, "x") for each in names))
    rule_set = RuleSet(compile_rules([*RULES, *listed_rules]), settle=lambda rule: rule)
    text = "one two three " + "word " * 497
    view = look(parse(Source("article.txt", text)), rule_set)
    [rule, *_] = view.rules.of_kind(Kind.UNLISTED)
    places = [0, *(text.index("word") + 5 * each for each in range(number))]
    weak = tuple(
        Candidate(rule, Span(at, at + 3), "", weak=True, confidence=confidence) for at in places
    )
    evidence = {listed.NAME: listed.scan(view), unlisted.NAME: Evidence(weak)}
    judged = unlisted.judge(view, evidence).candidates
    assert len([each for each in judged if each.span.start]) == reported


def test_many_swaps_in_no_list_convict_by_themselves() -> None:
    spun = linted((OWN / "11-vertigo.spun.txt").read_text(encoding="utf-8"))
    clean = linted((OWN / "11-vertigo.clean.txt").read_text(encoding="utf-8"))
    assert {each.kind for each in spun.findings} == {Kind.UNLISTED}
    assert spun.facts["spun"]["score"] > 0.9
    assert found(clean) == []
    assert clean.facts["spun"]["score"] < 0.1


def test_one_sign_in_a_clean_article_is_told_alone() -> None:
    """The words around it are read, show nothing, and the rest is left unread."""
    clean = "\n\n".join(["Most people feel better after a few days of rest at home. " * 8] * 6)
    report = linted(f"{clean}\n\nSome need surgery for renal disappointment.\n\n{clean}")
    assert found(report) == [("swapped-term", "renal disappointment", "kidney failure")]


def test_without_its_rules_the_model_is_silent(tmp_path: Path) -> None:
    listed = rules_from(tmp_path, KIDNEY_ROCKS)
    report = linted("Kidney rocks, and renal disappointment.", listed)
    assert [each.text for each in report.findings] == ["Kidney rocks"]
    assert report.facts["spun"]["garbles_per_1000_words"] == pytest.approx(200.0)


def test_a_listed_garble_wins(tmp_path: Path) -> None:
    listed = rules_from(tmp_path, entry("disappointment", "renal disappointment", "renal failure"))
    report = linted("Surgery can help with renal disappointment.", [*RULES, *listed])
    assert [each.rule for each in report.findings] == ["terminology/disappointment"]


def test_the_same_article_gives_the_same_report() -> None:
    text = "Surgery can help people with renal disappointment and cardiovascular breakdown."
    assert linted(text).to_dict() == linted(text).to_dict()


def test_confidence_grows_with_the_score() -> None:
    values = [confidence_of(score) for score in range(-10, 11)]
    assert values == sorted(values)
    assert 0.0 <= values[0] < values[-1] <= 1.0
