"""Known findings: what is known, what is new, and a file that is read as it was written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter import baseline
from linter.baseline import Baseline, Known, learned
from linter.baseline.file import render
from linter.config import Config
from linter.engine import lint
from linter.model import ArticleReport, Silenced
from linter.packs.rule_set import RuleSet
from linter.paths import shown_path
from linter.source import Source
from tests.rule_texts import KIDNEY_ROCKS, entry, rule_set, rules_from

FILE = Path("known.json")
TOLD = """
- id: also
  kind: density
  severity: warning
  find: [and also]
  why: Spinners add words.
  per_1000_words: 1
  at_least: 2
  examples: {bad: [{text: "[[And also]] this and also that."}]}
"""


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> RuleSet:
    folder = tmp_path_factory.mktemp("rules")
    more = entry("bust-cancer", "bust cancer", "breast cancer") + TOLD
    return rule_set(rules_from(folder, KIDNEY_ROCKS + more))


def linted(rules: RuleSet, **articles: str) -> list[ArticleReport]:
    return [lint(Source(f"{name}.md", text), Config(), rules) for name, text in articles.items()]


def new(articles: tuple[ArticleReport, ...]) -> list[str]:
    """What counts, as `article line text`."""
    return [
        f"{article.path} {each.start.line} {each.text}"
        for article in articles
        for each in article.findings
    ]


class Applied(NamedTuple):
    """Articles with their known findings silenced, and what is gone."""

    articles: tuple[ArticleReport, ...]
    gone: Mapping[str, int]


def apply(known: Baseline, articles: list[ArticleReport], **options: Any) -> Applied:
    compared = baseline.apply(known, articles, **options)
    return Applied(tuple(compared.silencing(articles)), compared.gone)


OLD = "Small kidney rocks pass.\n\nBust cancer hurts.\n\nLast of all, small kidney rocks pass.\n"


def test_known_findings_are_silenced_and_stay(rules: RuleSet) -> None:
    [article] = linted(rules, a=OLD)
    compared = apply(learned(FILE, [article], {}), [article])
    reason = f"in {shown_path(FILE)}"
    assert compared.articles[0].findings == ()
    assert compared.articles[0].silenced == tuple(
        Silenced("baseline", reason, each) for each in article.findings
    )
    assert compared.gone == {}


def test_the_file_is_sorted_and_reads_line_by_line(rules: RuleSet) -> None:
    moved = "Bust cancer hurts.\n\nAlso, small kidney rocks pass.\n\nSmall kidney rocks pass.\n"
    articles = linted(rules, b=moved, a="Kidney rocks.\n\n**Kidney  rocks**.\n", clean="Fine.\n")
    text = render(learned(FILE, articles, {})).decode()
    known = {
        key: [(each["rule"], each["text"], each["count"]) for each in entries]
        for key, entries in json.loads(text)["articles"].items()
    }
    rocks = "terminology/kidney-rocks"
    assert known == {
        "a.md": [(rocks, "Kidney rocks", 2)],
        "b.md": [
            ("terminology/bust-cancer", "Bust cancer", 1),
            (rocks, "kidney rocks", 1),
            (rocks, "kidney rocks", 1),
        ],
    }
    assert text.splitlines()[:5] == [
        "{",
        ' "about": "Known findings; written by `unspun baseline update`.",',
        ' "version": 1,',
        ' "articles": {',
        '  "a.md": [',
    ]
    assert text.count("\n") == 5 + 1 + 1 + 1 + 3 + 1 + 2
    assert render(learned(FILE, articles[::-1], {})).decode() == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# New\n\nWords before.\n\n" + OLD.replace("hurts", "*hurts*"), []),
        ("Last of all, small kidney rocks pass.\n\nBust cancer hurts.\n\n"
         "Small kidney rocks pass.\n", []),
        (OLD + "\nSmall kidney rocks pass.\n", ["a.md 7 kidney rocks"]),
        (OLD.replace("Bust cancer hurts", "Bust cancer grows"), ["a.md 3 Bust cancer"]),
    ],
)  # fmt: skip
def test_edits_elsewhere_order_and_copies(rules: RuleSet, text: str, expected: list[str]) -> None:
    known = learned(FILE, linted(rules, a=OLD), {})
    assert new(apply(known, linted(rules, a=text)).articles) == expected


def test_what_moved_to_another_article_is_not_new(rules: RuleSet) -> None:
    known = learned(FILE, linted(rules, a=OLD, b="Fine.\n"), {})
    [first, second] = OLD.split("\n\n", 1)
    compared = apply(known, linted(rules, a=second, b=first))
    assert (new(compared.articles), compared.gone) == ([], {})
    copied = apply(known, linted(rules, a=OLD, b=first))
    assert (new(copied.articles), copied.gone) == (["b.md 1 kidney rocks"], {})


def test_a_renamed_article_is_not_new_and_a_copied_one_is(rules: RuleSet) -> None:
    known = learned(FILE, linted(rules, a=OLD), {})
    [renamed] = linted(rules, b=OLD)
    assert new(apply(known, [renamed], missing=["a.md"]).articles) == []
    # The old one is still there, though not part of this run.
    assert new(apply(known, [renamed]).articles) == [
        "b.md 1 kidney rocks",
        "b.md 3 Bust cancer",
        "b.md 5 kidney rocks",
    ]


def test_what_is_gone_is_counted(rules: RuleSet) -> None:
    known = learned(FILE, linted(rules, a=OLD, b=OLD, c="Bust cancer.\n"), {})
    [mended] = linted(rules, a=OLD.replace("Bust", "Breast"))
    assert apply(known, [mended], missing=["c.md"]).gone == {"a.md": 1, "c.md": 1}
    narrowed = apply(known, [mended], runs=lambda _key, rule: rule.endswith("rocks"))
    assert narrowed.gone == {}


def test_what_is_said_of_the_whole_article_is_known_whatever_its_title(rules: RuleSet) -> None:
    text = "# Title\n\nThis and also that. These and also those.\n"
    [before] = linted(rules, a=text)
    [after] = linted(rules, a=text.replace("Title", "Other title\n\nNow and also then."))
    assert [each.rule for each in before.findings] == ["terminology/also"]
    assert before.findings[0].whole
    assert new(apply(learned(FILE, [before], {}), [after]).articles) == []


def test_a_failed_check_is_never_known(rules: RuleSet, monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def scan(self, _view: object) -> object:
            raise KeyError("oops")

    monkeypatch.setattr("linter.engine.CHECKS", {"broken": Broken()})
    [article] = linted(rules, a="# Head\n")
    assert [each.rule for each in article.findings] == ["engine/check-failed"]
    known = learned(FILE, [article], {})
    assert known.articles == {}
    [failed] = article.findings
    known = Baseline(FILE, {"a.md": (Known(failed.rule, "x", failed.fingerprint, 1),)})
    assert apply(known, [article]).articles == (article,)


PARAGRAPHS = st.lists(
    st.sampled_from(
        ["Small kidney rocks pass.", "Bust cancer hurts.", "Kidney rocks.", "Fine words.", "# Head"]
    ),
    max_size=6,
)


@given(before=PARAGRAPHS, after=PARAGRAPHS, elsewhere=PARAGRAPHS)
def test_as_many_are_known_as_there_were(
    rules: RuleSet, before: list[str], after: list[str], elsewhere: list[str]
) -> None:
    """Nothing is lost, what was there is known, and no more of it than was there."""
    then = linted(rules, a="\n\n".join(before))
    now = linted(rules, a="\n\n".join(after), b="\n\n".join(elsewhere))
    compared = apply(learned(FILE, then, {}), now)
    for article, given_article in zip(compared.articles, now, strict=True):
        every = [*article.findings, *(each.finding for each in article.silenced)]
        assert sorted(every, key=lambda each: each.order) == list(given_article.findings)
    garbled = ("kidney rocks", "Kidney rocks", "Bust cancer")
    for paragraph in {each for each in before if any(word in each for word in garbled)}:
        word = next(word for word in garbled if word in paragraph)
        same = [
            each.finding
            for article in compared.articles
            for each in article.silenced
            if each.finding.text == word
        ]
        there = (after + elsewhere).count(paragraph)
        assert len(same) == min(before.count(paragraph), there)
