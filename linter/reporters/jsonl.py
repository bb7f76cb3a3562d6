"""JSON Lines: one article a line, the summary last; a reader needs no more than a line at a time.

Each line but the last is one entry of the wire format's `articles`; the last one holds the rest of
it (`version`, `tool`, `summary`), and tells a whole report from one that was cut short.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from linter.reporters.json_text import dump

if TYPE_CHECKING:
    from collections.abc import Iterator

    from linter.model import Report


def render(report: Report) -> Iterator[str]:
    """A line for each article in the report's order, then the summary's."""
    for article in report.articles:
        yield dump(article.to_dict(), indent=None) + "\n"
    yield dump(report.head(), indent=None) + "\n"
