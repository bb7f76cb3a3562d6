"""The wire format: exactly `Report.to_dict()` as JSON, the same bytes for the same report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linter.reporters.json_text import HERE, streamed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from linter.model import Report


def render(report: Report) -> Iterator[str]:
    """The report as JSON: indented by one space, keys and findings as given, a newline at the end.

    Raises ValueError for a number that JSON does not know (NaN): a check's mistake, not a report.
    """
    articles = (article.to_dict() for article in report.articles)
    yield from streamed(report.head() | {"articles": [HERE]}, articles, depth=1)
