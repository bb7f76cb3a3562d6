"""Dates of review: what front matter writes, and how old that is on a given day."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.checks.structure.dates import Period, months_between, period
from linter.config import Config
from linter.engine import lint
from linter.packs import folders
from linter.packs.compiled import compile_rules
from linter.packs.folders import read_pack
from linter.packs.rule_set import RuleSet
from linter.rules import DATED_CHECKS
from linter.run import DATED_RULES, dated, lint_source, rule_set
from linter.selftest import failures
from linter.source import Source
from tests.rule_texts import rules_from

DAY = Period(date(2026, 3, 14), date(2026, 3, 14))
MONTH = Period(date(2026, 3, 1), date(2026, 3, 31))
RULES = compile_rules(read_pack(folders.CHECKOUT / "front-matter"))
ON = Config(enable=("front-matter/old-review",), today=date(2026, 7, 1))


def said(front_matter: str, config: Config = ON) -> list[str]:
    """What is said of an article with this front matter, without the reason."""
    source = Source("a.md", f"---\n{front_matter}\n---\n\n# Gout\n\nRest.\n")
    report = lint(source, config, RuleSet(RULES, settle=config.settle))
    assert [each.text for each in report.findings] == ["Gout"] * len(report.findings)
    return [each.message.partition(" Health advice")[0] for each in report.findings]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (date(2026, 3, 14), DAY),
        (datetime(2026, 3, 14, 23, 59), DAY),
        ("2026-03-14", DAY),
        ("2026-03-14T10:00:00Z", DAY),
        ("2026-03-14 10:00", DAY),
        ("2026/3/14", DAY),
        ("14 March 2026", DAY),
        ("14th of March, 2026", DAY),
        ("March 14, 2026", DAY),
        ("Mar. 14th 2026", DAY),
        ("MARCH 14, 2026 at 10:00 am", DAY),
        ("Saturday, 14 March 2026", DAY),
        ("Last reviewed: Sat, March 14, 2026", DAY),
        ("Medically reviewed on March 14, 2026", DAY),
        ("14/3/2026", DAY),
        ("3/14/2026", DAY),
        ("14.03.2026", DAY),
        ("3/3/2026", Period(date(2026, 3, 3), date(2026, 3, 3))),
        ("2026-03", MONTH),
        ("March 2026", MONTH),
        ("Sept 2026", Period(date(2026, 9, 1), date(2026, 9, 30))),
        (2026, Period(date(2026, 1, 1), date(2026, 12, 31))),
        ("4/3/2026", None),  # which is the month?
        ("14/3/26", None),
        ("2026-02-30", None),
        ("2026-13", None),
        ("0000-01-01", None),
        ("Ma 2026", None),
        ("March", None),
        ("Marchy 14, 2026", None),
        ("next spring", None),
        ("Dr. Ann Example", None),
    ],
)
def test_a_date_as_it_is_written(written: object, meant: Period | None) -> None:
    assert period(written) == meant


@given(st.dates())
def test_any_day_is_read_in_all_its_forms(day: date) -> None:
    forms = (day, day.isoformat(), f"{day:%d %B} {day.year:04}", f"{day:%B %d}, {day.year:04}")
    assert {period(each) for each in forms} == {Period(day, day)}


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    found = period(text)
    assert found is None or found.first <= found.last


@pytest.mark.parametrize(
    ("earlier", "later", "months"),
    [
        (date(2026, 1, 31), date(2026, 2, 27), 0),
        (date(2026, 1, 31), date(2026, 2, 28), 1),
        (date(2024, 2, 29), date(2025, 2, 28), 12),
        (date(2025, 12, 15), date(2026, 1, 14), 0),
        (date(2025, 12, 15), date(2026, 1, 15), 1),
    ],
)
def test_months_are_those_of_the_calendar(earlier: date, later: date, months: int) -> None:
    assert months_between(earlier, later) == months


def old(written: str, what: str = "reviewed") -> list[str]:
    return [f"By its front matter the article was last {what} {written}: over 36 months ago."]


@pytest.mark.parametrize(
    ("front_matter", "messages"),
    [
        ("reviewed: 2023-07-01", []),
        ("reviewed: 2023-06-30", old("2023-06-30")),
        ("reviewed: 2026-07-01", []),
        ("reviewed: June 2023", old("June 2023")),
        ("reviewed: July 2023", []),
        ("reviewed: 2023", []),
        ("reviewed: 2022", old("2022")),
        # The latest review counts, whatever the article's other dates.
        ("last-reviewed: [2019-01-01, 2025-01-01]", []),
        ("reviewed: 2019-01-01\nlastReviewed: 2025-01-01", []),
        ("reviewed: 2019-01-01\nupdated: 2026-01-01", old("2019-01-01")),
        # Without a review, the latest date of all; a mere yes is no date.
        ("reviewed: true\ndate: 2019-01-01\nupdated: 2020-01-01", old("2020-01-01", "dated")),
        ("date: 2026-12-01", []),
        ("title: Gout", []),
        (
            "reviewed: 2026-07-02",
            ["By its front matter the article is reviewed 2026-07-02, which is still to come."],
        ),
        (
            "reviewed: 4/3/2020\nlast_reviewed: 2025-01-01",
            ["The front matter's date “4/3/2020” can't be read; write it as 2026-03-14."],
        ),
    ],
)
def test_what_is_said_of_a_review(front_matter: str, messages: list[str]) -> None:
    assert said(front_matter) == messages


def test_the_months_are_the_users() -> None:
    config = Config(enable=ON.enable, today=ON.today, review_months=12)
    assert said("reviewed: 2025-06-30", config) == [
        "By its front matter the article was last reviewed 2025-06-30: over 12 months ago."
    ]


def test_our_rules_that_need_the_day_are_known_by_name() -> None:
    rules = rule_set(Config(enable=("front-matter",), today=ON.today))
    assert tuple(each.id for each in rules if each.check in DATED_CHECKS) == DATED_RULES


def test_the_day_is_read_only_where_a_rule_is_on() -> None:
    def unread() -> date:
        raise AssertionError

    day = date(2026, 7, 1)
    assert dated(Config(), unread) == Config()
    assert dated(Config(today=day), unread) == Config()
    assert dated(ON, unread) is ON
    assert dated(Config(enable=("front-matter",)), lambda: day).today == day


def test_a_pack_of_the_users_may_need_the_day(tmp_path: Path) -> None:
    pack = tmp_path / "house"
    pack.mkdir()
    text = (folders.CHECKOUT / "front-matter" / "front-matter.yaml").read_text(encoding="utf-8")
    (pack / "dates.yaml").write_text(text[text.index("- id: old-review") :], encoding="utf-8")
    config = Config(packs=(pack,))
    assert dated(config, lambda: date(2030, 1, 1)).today == date(2030, 1, 1)
    article = Source("a.md", "---\nreviewed: 2001-01-01\n---\n\n# Gout\n\nRest.\n")
    found = [each.rule for each in lint_source(article, config).findings]
    assert found == ["house/old-review"]


def test_the_rule_that_the_documentation_shows_holds(tmp_path: Path) -> None:
    page = (folders.CHECKOUT.parent / "docs" / "front-matter.md").read_text(encoding="utf-8")
    shown = page.partition("```yaml\n")[2].partition("```")[0]
    assert [str(each) for each in failures(rules_from(tmp_path, shown))] == []
