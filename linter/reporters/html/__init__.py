"""The report for an editor who has never seen a terminal: one HTML file that needs nothing else.

A large report becomes a first page and a page for each article: `pages`.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import quote

from linter.model import Severity
from linter.reporters import Book, Page
from linter.reporters.html import layout
from linter.reporters.html.article_views import article_view
from linter.reporters.html.gathered import Gathered
from linter.reporters.html.overview import overview
from linter.reporters.html.saying import rules
from linter.reporters.html.texts import shown_path
from linter.reporters.html.view import ArticleView

if TYPE_CHECKING:
    from linter.model import Report

_ONE_FILE_ARTICLES = 50  # with more, or with more text, an article gets a page of its own:
_ONE_FILE_CHARACTERS = 2_000_000  # a browser opens each page in less than a second
_NAME_LENGTH = 60  # characters of an article's name in its page's
_UNSAFE = re.compile(r"[^a-z0-9]+")


def render(report: Report) -> Iterator[str]:
    """The whole report as one file."""
    known = rules(report.rules)
    ranked = _worst_first(report)

    def views() -> Iterator[ArticleView]:
        for number, at in enumerate(ranked, 1):
            yield article_view(report.articles[at], number, f"#a{number}", known)

    # The overview comes first. So many articles are looked at twice, as memory can't hold them.
    few = list(views()) if len(ranked) <= _ONE_FILE_ARTICLES else None
    yield from layout.page(
        "Health articles checked by Unspun",
        report.tool_version,
        overview=overview(report, Gathered(view.summary for view in few or views())),
        articles=few or views(),
        rules=list(known.values()),
        links={number: f"#a{number}" for number in range(1, len(ranked) + 1)},
    )


def pages(report: Report, index: str, folder: str) -> Book | None:
    """The report as a first page and a page for each article; None when one file does.

    index: the first page's file name; folder: that of the others' folder beside it.
    """
    if len(report.articles) <= _ONE_FILE_ARTICLES:
        size = sum(len(article.source.text) for article in report.articles)
        if size <= _ONE_FILE_CHARACTERS or len(report.articles) == 1:
            return None
    ranked = _worst_first(report)
    paths = [each.path for each in report.articles]
    links = {number: _page_name(number, paths[at]) for number, at in enumerate(ranked, 1)}
    gathered = Gathered()

    def article_pages() -> Iterator[Page]:
        for (number, name), at in zip(links.items(), ranked, strict=True):
            article = report.articles[at]
            known = rules(dict(sorted(article.rules.items())))
            view = article_view(article, number, f"{quote(folder)}/{name}", known)
            gathered.add(view.summary)
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
            overview=overview(report, gathered),
            rules=list(rules(report.rules).values()),
        )

    return Book(article_pages(), first_page())


def _worst_first(report: Report) -> Sequence[int]:
    """The articles' numbers by their errors, then warnings, then suggestions; else as reported."""
    counts = (Counter(each.severity for each in article.findings) for article in report.articles)
    ranked = [(*(-of[each] for each in Severity), at) for at, of in enumerate(counts)]
    return [at for *_, at in sorted(ranked)]


def _page_name(number: int, path: str) -> str:
    """A file name that every system takes and no two articles share."""
    stem = unicodedata.normalize("NFKD", PurePosixPath(path).stem).encode("ascii", "ignore")
    safe = _UNSAFE.sub("-", stem.decode().lower())[:_NAME_LENGTH].strip("-")
    return f"{number:05d}-{safe}.html" if safe else f"{number:05d}.html"
