"""The report for an editor who has never seen a terminal: one HTML file that needs nothing else.

A large report becomes a first page and a page for each article: `pages`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import quote

from linter.reporters import Book, Page
from linter.reporters.html import layout
from linter.reporters.html.overview import overview
from linter.reporters.html.view import Summary, article_view, rules, shown_path

if TYPE_CHECKING:
    from linter.model import ArticleReport, Report

_ONE_FILE_ARTICLES = 50  # with more, or with more text, an article gets a page of its own:
_ONE_FILE_CHARACTERS = 2_000_000  # a browser opens each page in less than a second
_NAME_LENGTH = 60  # characters of an article's name in its page's
_UNSAFE = re.compile(r"[^a-z0-9]+")


def render(report: Report) -> Iterator[str]:
    """The whole report as one file."""
    known = rules(report.rules)
    views = [
        article_view(article, number, f"#a{number}", known)
        for number, article in enumerate(_worst_first(report), 1)
    ]
    summaries = [view.summary for view in views]
    yield from layout.page(
        "Health articles checked by Unspun",
        report.tool_version,
        overview=overview(report, summaries),
        articles=views,
        rules=list(known.values()),
        links={summary.number: summary.href for summary in summaries},
    )


def pages(report: Report, index: str, folder: str) -> Book | None:
    """The report as a first page and a page for each article; None when one file does.

    index: the first page's file name; folder: that of the others' folder beside it.
    """
    size = sum(len(article.source.text) for article in report.articles)
    many = len(report.articles) > 1
    if len(report.articles) <= _ONE_FILE_ARTICLES and not (many and size > _ONE_FILE_CHARACTERS):
        return None
    articles = _worst_first(report)
    names = [_page_name(number, each.path) for number, each in enumerate(articles, 1)]
    summaries: list[Summary] = []

    def article_pages() -> Iterator[Page]:
        links = dict(enumerate(names, 1))
        for number, (article, name) in enumerate(zip(articles, names, strict=True), 1):
            known = rules(dict(sorted(article.rules.items())))
            view = article_view(article, number, f"{quote(folder)}/{name}", known)
            summaries.append(view.summary)
            parts = layout.page(
                shown_path(article.path),
                report.tool_version,
                articles=[view],
                rules=list(known.values()),
                links=links,
                home=f"../{quote(index)}",
            )
            yield Page(name, "".join(parts))

    def first_page() -> Iterator[str]:
        yield from layout.page(
            "Health articles checked by Unspun",
            report.tool_version,
            overview=overview(report, summaries),
            rules=list(rules(report.rules).values()),
        )

    return Book(article_pages(), first_page())


def _worst_first(report: Report) -> Sequence[ArticleReport]:
    """The articles by their errors, then warnings, then suggestions; else as reported."""

    def order(article: ArticleReport) -> tuple[int, ...]:
        counts = [0, 0, 0]
        for finding in article.findings:
            counts[finding.severity.rank] -= 1
        return tuple(counts)

    return sorted(report.articles, key=order)


def _page_name(number: int, path: str) -> str:
    """A file name that every system takes and no two articles share."""
    stem = unicodedata.normalize("NFKD", PurePosixPath(path).stem).encode("ascii", "ignore")
    safe = _UNSAFE.sub("-", stem.decode().lower())[:_NAME_LENGTH].strip("-")
    return f"{number:05d}-{safe}.html" if safe else f"{number:05d}.html"
