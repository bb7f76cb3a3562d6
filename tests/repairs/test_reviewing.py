"""A review of one article: decisions, and what they do to the rest of the list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

import pytest

from linter.config import Config
from linter.engine import lint
from linter.model import ArticleReport, Finding
from linter.packs.rule_set import RuleSet
from linter.repairs.reviewing import Review
from linter.source import Source
from tests.rule_texts import KIDNEY_ROCKS, entry, rule_set, rules_from

Start = Callable[..., Review]
HOUSE = KIDNEY_ROCKS + "".join(
    [
        entry("bust-cancer", "bust cancer", "[breast cancer, breast tumor]"),
        entry("icy-shoulder", "icy shoulder", "frozen shoulder"),
        entry("spun-lump", "big lump", "mass", "when: {spun: true}"),
        entry("worse", "heart assault", "[heart kidney rocks, heart attack]"),
    ]
)
SPUN = "A big lump, kidney rocks, bust cancer, an icy shoulder, and *kidney* rocks.\n"


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Start:
    rules: RuleSet = rule_set(rules_from(tmp_path_factory.mktemp("rules"), HOUSE))

    def review(text: str, declined: Mapping[str, int] | None = None) -> Review:
        def check(source: Source) -> ArticleReport:
            return lint(source, Config(), rules)

        return Review(check(Source("a.md", text)), check, declined)

    return review


def waiting(review: Review) -> list[str]:
    return [f"{each.start.column} {each.text}" for each in review.waiting]


def first(review: Review, text: str) -> Finding:
    return next(each for each in review.waiting if each.text == text)


def test_everything_with_a_suggestion_in_reading_order(start: Start) -> None:
    assert waiting(start(SPUN)) == [
        "3 big lump", "13 kidney rocks", "27 bust cancer", "43 icy shoulder", "62 kidney* rocks",
    ]  # fmt: skip


def test_what_only_a_spun_article_brings_up_stays_on_the_list(start: Start) -> None:
    review = start(SPUN)
    assert review.accept(first(review, "kidney rocks")) == ()
    assert review.accept(first(review, "bust cancer"), 1) == ()
    assert review.accept(first(review, "kidney* rocks")) == ()
    assert [each.text for each in review.report.findings] == ["icy shoulder"]
    assert waiting(review) == ["3 big lump", "45 icy shoulder"]
    assert review.accept(first(review, "big lump")) == ()
    assert review.accept(first(review, "icy shoulder")) == ()
    assert review.report.source.text == (
        "A mass, kidney stones, breast tumor, a frozen shoulder, and *kidney* stones.\n"
    )
    assert (waiting(review), review.declined) == ([], Counter())


def test_what_would_bring_up_a_finding_is_written_only_if_that_is_wanted(start: Start) -> None:
    review = start("A heart assault.\n")
    [finding] = review.waiting
    assert [each.text for each in review.accept(finding)] == ["kidney rocks"]
    assert (review.report.source.text, review.waiting) == ("A heart assault.\n", [finding])
    assert review.accept(finding, anyway=True) == ()
    assert review.report.source.text == "A heart kidney rocks.\n"
    assert (waiting(review), review.declined) == (["9 kidney rocks"], Counter())
    again = start("A heart assault.\n")
    assert again.accept(again.waiting[0], 1) == ()
    assert again.report.source.text == "A heart attack.\n"


def test_a_review_goes_on_where_it_stopped(start: Start) -> None:
    """What was declined isn't asked again, though words beside it have changed since."""
    review = start("Kidney rocks, bust cancer, kidney rocks.\n")
    review.decline([review.waiting[0]])
    assert review.accept(first(review, "bust cancer")) == ()
    later = start(review.report.source.text, review.declined)
    assert waiting(later) == ["30 kidney rocks"]
    later.decline(later.waiting[:])
    assert waiting(start(later.report.source.text, later.declined)) == []
    assert later.report.source.text == "Kidney rocks, breast cancer, kidney rocks.\n"
