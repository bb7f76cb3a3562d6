from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from linter.corpus.overview import render
from linter.corpus.summary import summary
from linter.corpus.tally import Tally
from tests.browsing import Open
from tests.corpus.test_tally import a_tally
from tests.reporters.html.test_browser import complaints, texts


def _summary(**changes: Any) -> dict[str, Any]:
    return summary(a_tally(), inputs=2, shards=3) | changes


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("overviews")
    long = "w" * 300
    whole = _summary(
        with_all_checks=1,
        most_garbled_sites=[
            {"site": site, "articles": 2, "words": 1200, "garbles": 2, "per_1000_words": 1.67}
            for site in (f"{long}.example", "\u202egro.elpmaxe", "a.example")
        ],
        rules={
            f"terminology/{name}": 30 - at
            for at, name in enumerate([long, *"abcdefghijklmnopqrstu"])
        },
        passed_over={"status 404": 3, f"content type {long}": 2},
        disclaimers={"general": {"missing": 7, "present": 2, "garbled": 1}},
    )
    nothing = summary(Tally(), inputs=1, shards=1)
    for name, made in (("some", _summary()), ("whole", whole), ("nothing", nothing)):
        (folder / f"{name}.html").write_text(render(made), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("name", "width"), [("whole", 1280), ("whole", 390), ("some", 390), ("nothing", 1280)]
)
def test_everybody_can_use_it(open_page: Open, axe: str, name: str, width: int) -> None:
    page = open_page(f"{name}.html", width=width)
    assert complaints(page, axe) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_what_is_shown(open_page: Open) -> None:
    page = open_page("some.html")
    assert texts(page, "h1, h2") == [
        "1 of 3 articles reads as spun.",
        "Rejected",
        "Most frequent garbles",
        "Most garbled sites",
        "Spun score",
        "Reading level",
        "Disclaimers",
        "Findings by rule",
        "Passed over",
    ]
    assert texts(page, ".lede, .facts div, .box li") == [
        "3 errors, 1 warning and 1 suggestion in 1,250 words.",
        "Articles 3",
        "Words 1,250",
        "Garbled terms 3",
        "Per 1,000 words 2.40",
        "Read as spun 1",
        "Sites 2",
        "1 could not be read",
    ]
    assert texts(page, ".bars li, .plain td") == [
        "kidney rocks → should be kidney stones 2 times",
        "<script>alert(1)</script> 1 time",
        "a.example 1.67 (2 articles)",
        "Not a substitute for advice 1 of 1 missing",
        "terminology/kidney-rocks 3 findings",
        "tell-tales/reads-as-spun 1 finding",
        "unlisted/odd-word 1 finding",
        "1",
    ]


def test_what_triage_left_out_is_told(open_page: Open) -> None:
    page = open_page("whole.html")
    assert texts(page, ".hero .meta") == [
        "Triage: 1 of 3 articles got every check. The others showed nothing in a first pass, so "
        "nothing is known of their unlisted garbles, reading grade and disclaimers."
    ]
    assert texts(page, ".more-left") == ["and 12 other rules"]


def test_the_overview_of_nothing(open_page: Open) -> None:
    page = open_page("nothing.html")
    assert texts(page, "h1, h2, .lede") == ["No article was linted.", "No findings in 0 words."]


def test_nothing_is_run_and_nothing_fetched() -> None:
    page = render(_summary())
    assert "<script" not in page
    policy = re.search(r'Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    told = dict(each.split(" ", 1) for each in unescape(policy.group(1)).split("; "))
    assert told.pop("style-src").startswith("'sha256-")
    assert told == {
        "default-src": "'none'",
        "script-src": "'none'",
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
