"""The pull request's comment, rendered by GitHub's own Markdown library (cmark-gfm)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from linter import reporters
from linter.model import ArticleReport, Report, Severity, Skipped
from linter.reporters.markdown import LIMIT, tame
from linter.reporters.plain import one_line
from linter.source import Source

from .factory import article, finding, report
from .samples import hostile, many, sample

BREAK = "\u200b"
OURS = {
    "div", "h3", "table", "thead", "tbody", "tr", "th", "td", "details", "summary", "code", "p",
}  # fmt: skip
MENTION = re.compile(r"@\w|#\d|(?i:\bGH-\d|\bwww\.\w|://)")


def rendered(text: str) -> Any:
    """The page as a tree; GitHub then makes links of names, numbers and addresses in it."""
    options = Options.CMARK_OPT_UNSAFE
    page = cmarkgfm.github_flavored_markdown_to_html(text, options)
    return html.fragment_fromstring(page, create_parent="div")


def cells(page: Any) -> list[list[str]]:
    return [[cell.text_content() for cell in row] for row in page.iter("tr")]


def test_it_reads_as_meant() -> None:
    page = rendered(reporters.render("markdown", sample()))
    assert page.find("h3").text == (
        "Unspun: 1 article not read; 3 errors, 2 warnings, 1 suggestion in 2 of 4 articles"
    )
    assert cells(page)[:3] == [
        ["Article", "Errors", "Warnings", "Suggestions", "Spun score"],
        ["articles/kidneys.md", "3", "1", "1", "0.97"],
        ["articles/two words é.md", "0", "1", "0", "–"],
    ]
    assert [each.text_content() for each in page.iter("summary")] == [
        "articles/kidneys.md: 3 errors, 1 warning, 1 suggestion",
        "articles/two words é.md: 1 warning",
    ]
    assert {each.tag for each in page.iter() if isinstance(each.tag, str)} == OURS


def test_hostile_text_can_neither_act_nor_break_the_table() -> None:
    page = rendered(reporters.render("markdown", hostile()))
    assert {each.tag for each in page.iter() if isinstance(each.tag, str)} == OURS
    assert [len(row) for row in cells(page)] == [5, 5, 3, 3]
    for text in page.itertext():
        assert not MENTION.search(text)


@pytest.mark.parametrize(
    "context", ["| a |\n|:--|\n| {} |\n", "Note: {}\n", "<details><summary>{}"]
)
@given(text=st.text(st.sampled_from("ab|\\`*_~<>&[]()!#@$:/{}^\n\r-=+.1\"' \x00\ud800w")))
def test_any_text_is_shown_as_it_is(context: str, text: str) -> None:
    page = rendered(context.format(f"x{tame(text)}x"))
    shown = page.text_content().removeprefix("Note: ").removeprefix("\na\n").strip()
    if context.startswith("|"):
        shown = cells(page)[1][0]
        assert len(cells(page)) == 2
    assert shown.replace(BREAK, "") == f"x{one_line(text)}x"
    assert not MENTION.search(shown)
    assert not {each.tag for each in page.iter()} & {"a", "em", "strong", "del", "img", "script"}


@pytest.mark.parametrize("text", ["high-temperature", "a@", "1.5 mg", "a: b", "“x” 100%"])
def test_plain_words_stay_plain(text: str) -> None:
    assert tame(text).replace(BREAK, "") == text


def test_ten_thousand_findings_stay_below_the_limit() -> None:
    for made in (many(10_000, articles=1_000), many(10_000)):
        text = reporters.render("markdown", made)
        assert len(text.encode()) <= LIMIT
    assert text.count("\n|") == 6  # the same mistake 10,000 times is one row
    assert "Also at 2:7, 3:7, 4:7, 5:7, 6:7, 7:7, 8:7, 9:7 and 9,991 more." in text


def test_the_longest_hostile_text_stays_below_the_limit() -> None:
    awful = "[乳|" * 4_000
    articles = []
    for number in range(200):
        source = Source(f"{awful}/{number}.md", "x" * 50)
        findings = tuple(finding(source, (at, at + 1), message=f"{at}{awful}") for at in range(50))
        articles.append(ArticleReport(source, 1, findings))
    made = report(
        *articles,
        skipped=tuple(Skipped(awful, awful) for _ in range(100)),
        notes=(awful,) * 100,
    )
    text = reporters.render("markdown", made)
    assert LIMIT // 2 < len(text.encode()) <= LIMIT
    assert "and 95 more unread articles" in text
    assert "and 95 more notes" in text
    assert re.search(r"\d+ more articles with findings: see the full report\.", text)


def test_the_worst_come_first() -> None:
    def of(path: str, *severities: Severity) -> ArticleReport:
        told = article("[[x]] " * len(severities), path=path)
        findings = zip(told.findings, severities, strict=True)
        return replace(told, findings=tuple(replace(f, severity=s) for f, s in findings))

    made = report(
        of("a", Severity.SUGGESTION, Severity.WARNING),
        of("b", Severity.ERROR),
        of("c", Severity.WARNING, Severity.WARNING),
        of("d", Severity.ERROR),
    )
    rows = cells(rendered(reporters.render("markdown", made)))
    assert [row[0] for row in rows[1:5]] == ["b", "d", "c", "a"]


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (report(), "<!-- unspun -->\n### Unspun: nothing found in 0 articles\n"),
        (report(article("")), "<!-- unspun -->\n### Unspun: nothing found in 1 article\n"),
        (
            report(skipped=(Skipped("a.md", "is gone"),)),
            "<!-- unspun -->\n### Unspun: 1 article not read; nothing found in 0 articles\n"
            "\nNot read: <code>a.md</code>: is gone\n",
        ),
    ],
)
def test_there_may_be_nothing_to_tell(made: Report, text: str) -> None:
    assert reporters.render("markdown", made) == text


def test_one_article_shows_its_twenty_worst() -> None:
    severities = (Severity.WARNING, Severity.ERROR)
    says = [{"message": f"Number {each}.", "severity": severities[each % 2]} for each in range(50)]
    page = rendered(reporters.render("markdown", report(article("[[x]]" * 50, *says))))
    rows = cells(page)[3:]
    assert [row[2] for row in rows] == [
        f"Number {each}. terminology/kidney-rocks" for each in range(1, 41, 2)
    ]
    assert "and 30 more" in page.text_content()
