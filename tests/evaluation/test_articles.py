"""Whole articles as an editor meets them: labelled spun ones, and their clean twins.

The shared articles are read where they are, never copied; without them these tests are skipped.
"""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

import linter
from linter.model import ArticleReport, Severity
from tests.evaluation.corpora import SHARED

ROOT = Path(__file__).resolve().parents[2]
LABELLED = SHARED / "articles" / "labelled"
# Without the shared articles there is nothing to run these tests on; pytest says so for each.
GOLD: dict[str, Any] = (
    yaml.safe_load((LABELLED / "gold.yaml").read_text(encoding="utf-8"))["files"]
    if LABELLED.is_dir()
    else {}
)
_TAG = re.compile(r"<[^>]*>")
REAL = SHARED / "articles" / "000_b06189d750b1db9b.txt"


def report(path: Path) -> ArticleReport:
    [article] = linter.lint_paths([path]).articles
    return article


def missed(path: Path, garbles: list[dict[str, Any]]) -> list[str]:
    """The labelled garbles, but for those said to be in no list, that no finding touches."""
    findings = [each for each in report(path).findings if each.kind == "terminology"]
    garbles = [garble for garble in garbles if not garble.get("unlisted")]
    lost = []
    for garble in garbles:
        near = [
            each
            for each in findings
            if each.start.line <= garble["line"] <= each.end.line
            and _overlap(_plain(each.text), _plain(garble["text"]))
        ]
        if not near:
            lost.append(f"{garble['line']}: {garble['text']}")
    return lost


def gold(variant: str) -> list[str]:
    """The labelled articles of a variant (spun, clean)."""
    return [name for name, labels in GOLD.items() if labels["variant"] == variant]


@pytest.mark.parametrize("name", gold("clean"))
def test_a_labelled_clean_article_has_no_finding(name: str) -> None:
    """None but suggestions to split a long sentence: to write well is another thing than to err."""
    found = report(LABELLED / name).findings
    assert [each.text for each in found if each.rule != "readability/long-sentence"] == []
    assert {each.severity for each in found} <= {Severity.SUGGESTION}


@pytest.mark.parametrize("name", gold("spun"))
def test_every_labelled_garble_is_found(name: str) -> None:
    assert missed(LABELLED / name, GOLD[name]["garbles"]) == []


@pytest.mark.parametrize("name", gold("spun"))
def test_labelled_structure_damage_is_found(name: str) -> None:
    found = [
        (each.start.line, each.text)
        for each in report(LABELLED / name).findings
        if each.kind == "structure"
    ]
    assert found == [(each["line"], each["text"]) for each in GOLD[name]["structure"]]


@pytest.mark.skipif(not REAL.is_file(), reason="no shared/articles beside the project")
def test_the_real_article_is_convicted() -> None:
    article = report(REAL)
    assert article.facts["spun"]["score"] >= 0.9
    found = {each.text.lower() for each in article.findings if each.kind == "terminology"}
    # What the first rules were written for, each a term of its own.
    assert {
        "kidney rocks", "bust cancer cells", "potter’s wheel cuff", "icy shoulder",
        "cord localization", "great cable", "strike biopsy", "bladder laundry", "engage with",
        "complimentary radicals", "hatred", "air ducts", "breast discomfort", "x-ray maker",
        "united state fda", "clinical recommendations", "spot examination", "heart check",
    } <= found | {text.removeprefix("a ") for text in found}  # fmt: skip


def _plain(text: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", text)).lower().split())


def _overlap(one: str, other: str) -> bool:
    return one in other or other in one


EXPECTED = yaml.safe_load((ROOT / "articles" / "expected.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "name", [path.name for path in sorted((ROOT / "articles").glob("*.clean.*"))]
)
def test_our_clean_articles_have_no_finding(name: str) -> None:
    assert [each.text for each in report(ROOT / "articles" / name).findings] == []


@pytest.mark.parametrize("name", sorted(EXPECTED["articles"]))
def test_our_spun_articles(name: str) -> None:
    path = ROOT / "articles" / name
    assert missed(path, EXPECTED["articles"][name]["garbles"]) == []
    assert report(path).facts["spun"]["score"] >= 0.9


def test_errors_are_right_in_every_article() -> None:
    """An error is an error to any reader: none in what is merely hard to read or lacks a line."""
    names = ["thyroid-hormones.hard.md", "turmeric-supplement.no-disclaimer.md"]
    for name in names:
        findings = report(ROOT / "articles" / name).findings
        assert [each.text for each in findings if each.severity is Severity.ERROR] == []
