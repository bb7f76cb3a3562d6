"""Checkstyle XML, for Jenkins' Warnings plugin, reviewdog and whatever else reads it.

The format has no place for silenced findings or notes: they are left to other formats. An article
that could not be read is an error on its first line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from linter.model import TOOL, Severity
from linter.reporters.telling import said
from linter.reporters.xml_text import HEAD, element, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from linter.model import Finding, Report

_VERSION = "4.3"  # of Checkstyle, whose form this is: what other linters give
_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "info"}


def render(report: Report) -> Iterator[str]:
    """A `file` for each article that has findings or could not be read."""
    yield f'{HEAD}<checkstyle version="{_VERSION}">\n'
    for article in report.articles:
        if article.findings:
            errors = [element("error", _attributes(each)) for each in article.findings]
            yield text_of(element("file", {"name": article.path}, errors))
    for skipped in report.skipped:
        attributes: dict[str, object] = {
            "line": 1,
            "severity": "error",
            "message": f"Not read: {skipped.reason}",
            "source": f"{TOOL}.engine.not-read",
        }
        yield text_of(element("file", {"name": skipped.path}, [element("error", attributes)]))
    yield "</checkstyle>\n"


def _attributes(finding: Finding) -> dict[str, object]:
    return {
        "line": finding.start.line,
        "column": finding.start.column,
        "severity": _SEVERITIES[finding.severity],
        "message": said(finding),
        # Readers take what stands after the last full stop for the type, the rest for the package.
        "source": f"{TOOL}.{finding.rule.replace('/', '.')}",
    }
