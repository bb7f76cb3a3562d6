"""The first page's figures."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import Any

import pytest

from linter.model import ArticleReport, Report, Severity, Skipped
from linter.reporters.html import view
from linter.reporters.html.article_views import article_view
from linter.reporters.html.gathered import Gathered
from linter.reporters.html.histograms import number
from linter.reporters.html.overview import Overview, overview

from ..factory import article, report
from ..samples import LONG, PRIOR, ROCKS


def look(*articles: ArticleReport, **rest: Any) -> Overview:
    made = report(*articles, **rest)
    return overview(
        made,
        Gathered(
            article_view(each, place, f"#a{place}", {}).summary
            for place, each in enumerate(made.articles, 1)
        ),
    )


BAD = article("[[kidney rocks]] and [[kidney rocks]]", ROCKS)
WORSE = article("[[renal rocks]] [[kidney rocks]] [[too long]]", ROCKS, ROCKS, LONG)
DULL = article("[[too long]]", LONG)
MEH = article("[[prior to]]", PRIOR)
FINE = article("Fine.", words=1)


@pytest.mark.parametrize(
    ("articles", "headline", "lede"),
    [
        ((), "There was no article to check.", ""),
        ((BAD,), "This article is harmful as it stands.", "2 errors in 1 article of 100 words."),
        (
            (DULL,),
            "This article is not harmful, but needs work.",
            "1 warning in 1 article of 100 words.",
        ),
        ((FINE,), "This article is clean: nothing was found.",
         "No findings in 1 article of 1 word."),
        ((BAD, BAD), "All 2 articles are harmful as they stand.",
         "4 errors in 2 articles of 200 words."),
        (
            (BAD, FINE, WORSE, DULL, MEH),
            "2 of 5 articles are harmful as they stand.",
            "4 errors, 2 warnings and 1 suggestion in 5 articles of 401 words.",
        ),
        ((BAD, FINE), "1 of 2 articles is harmful as it stands.",
         "2 errors in 2 articles of 101 words."),
        ((DULL, FINE), "No article is harmful; 1 of 2 articles needs work.",
         "1 warning in 2 articles of 101 words."),
        ((MEH, FINE), "No article is harmful; there are suggestions only.",
         "1 suggestion in 2 articles of 101 words."),
        ((FINE, FINE), "Nothing was found in 2 articles.", "No findings in 2 articles of 2 words."),
    ],
)  # fmt: skip
def test_the_headline(articles: tuple[ArticleReport, ...], headline: str, lede: str) -> None:
    made = look(*articles)
    assert (made.headline, made.lede) == (headline, lede)


def test_counts_agree_with_the_report() -> None:
    made = look(BAD, WORSE, DULL, MEH, FINE)
    assert [(each.verdict.label, each.total) for each in made.verdicts] == [
        ("Harmful", 2),
        ("Needs work", 1),
        ("Minor points", 1),
        ("Clean", 1),
    ]
    assert [
        (each.change, each.total, each.articles) for each in made.garbles
    ] == [
        (view.Change("kidney rocks", "kidney stones"), 3, 2),
        (view.Change("renal rocks", "kidney stones"), 1, 1),
    ]  # fmt: skip
    assert [(each.label, [tally.label for tally in each.counts]) for each in made.kinds] == [
        ("Garbled term", ["4 errors"]),
        ("Readability", ["2 warnings"]),
        ("Plain language", ["1 suggestion"]),
    ]


def test_frequent_garbles_are_the_first_ones() -> None:
    marked = " ".join(f"[[rocks{n:02d}]]" * (2 if n == 12 else 1) for n in range(14))
    made = look(article(marked, ROCKS))
    assert [each.change.old for each in made.garbles] == [
        "rocks12", *(f"rocks{n:02d}" for n in range(9))
    ]  # fmt: skip
    assert made.garbles_left == 4


def test_histograms() -> None:
    def stating(score: float, grade: float | None) -> ArticleReport:
        return replace(
            FINE, facts={"spun": {"score": score}, "readability": {"consensus_grade": grade}}
        )

    made = look(stating(0, 5.4), stating(0.05, 5.5), stating(0.95, 7), stating(1, 18),
                stating(0.5, None))  # fmt: skip
    assert made.scores
    assert made.scores.says == (
        "score from 0.0: 2 articles, score from 0.5: 1 article, score from 0.9: 2 articles"
    )
    assert made.grades
    assert made.grades.says == (
        "school year ≤5: 1 article, school year 6–7: 2 articles, school year >15: 1 article"
    )
    assert (look(FINE).scores, look(FINE).grades) == (None, None)


def test_the_disclaimer_matrix() -> None:
    def stating(**states: str) -> ArticleReport:
        given = [
            {"id": name, "required": state != "unneeded",
             "status": "missing" if state == "unneeded" else state}
            for name, state in states.items()
        ]  # fmt: skip
        return replace(FINE, facts={"disclaimers": given})

    made = look(
        stating(emergency="missing", general="present", children="unneeded"),
        stating(general="garbled", emergency="unneeded"),
        stating(children="unneeded"),
        FINE,
    )
    assert [
        (each.label, each.present, each.garbled, each.missing) for each in made.disclaimers
    ] == [
        ("Not a substitute for advice", 1, 1, 0),
        ("Emergency", 0, 0, 1),
    ]
    assert [[cell and cell.state for cell in row.cells] for row in made.matrix] == [
        ["present", "missing"],
        ["garbled", "unneeded"],
    ]
    many = look(*[stating(general="present")] * 63)
    assert (len(many.matrix), many.rows_left, many.disclaimers[0].present) == (60, 3, 63)


def test_what_was_not_read_and_notes() -> None:
    made = look(skipped=(Skipped("a\u202e\x00.md", "is a binary\x07 file"),), notes=("a note\x1b",))
    assert made.headline == "No article could be read."
    assert made.skipped == (("a\ufffd\ufffd.md", "is a binary\ufffd file"),)
    assert made.notes == ("a note\ufffd",)


def test_numbers() -> None:
    assert [number(count, "word") for count in (0, 1, 2, 12345)] == [
        "0 words", "1 word", "2 words", "12,345 words"
    ]  # fmt: skip


def test_no_figure_is_lost_between_report_and_page() -> None:
    whole = Report((BAD, WORSE, DULL, MEH, FINE), "0")
    made = look(*whole.articles)
    for severity in Severity:
        assert whole.count(severity) == sum(
            {"error": each.errors, "warning": each.warnings, "suggestion": each.suggestions}[
                severity
            ]
            for each in made.articles
        )


def test_of_very_many_articles_the_worst_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[Gathered.__module__], "_MOST_LISTED", 2)
    made = look(WORSE, BAD, DULL, FINE)
    assert [each.number for each in made.articles] == [1, 2]
    assert (len(made.bars), made.left) == (2, 2)
    assert made.headline == "2 of 4 articles are harmful as they stand."
