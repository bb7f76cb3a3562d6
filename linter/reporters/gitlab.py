"""GitLab's Code Quality report, for the merge request's widget and changes view.

GitLab compares the report with the target branch's by fingerprints, each of which must be unique.
So findings outside the changed lines stay in: left out, they would be shown as fixed. The format
has no mark for what was suppressed or is in the baseline, nor a place for notes: they are left out.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from linter.model import Severity
from linter.reporters.identity import identified
from linter.reporters.json_text import dump
from linter.reporters.plain import one_line
from linter.reporters.telling import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from linter.model import Report

_SEVERITIES = {
    Severity.ERROR: "critical",
    Severity.WARNING: "minor",
    Severity.SUGGESTION: "info",
}


def render(report: Report) -> Iterator[str]:
    """A list of issues, one a line."""
    yield "["
    empty = True
    for issue in _issues(report):
        yield f"{'' if empty else ','}\n{dump(issue, indent=None)}"
        empty = False
    yield "]\n" if empty else "\n]\n"


def _issues(report: Report) -> Iterator[dict[str, Any]]:
    for article in report.articles:
        for finding, silenced, name in identified(article):
            if silenced is None or silenced.by == "unchanged":
                yield _issue(
                    article.path,
                    name,
                    finding.rule,
                    said(finding),
                    _SEVERITIES[finding.severity],
                    finding.start.line,
                    finding.end.line,
                )
    for skipped in report.skipped:
        reason = f"Not read: {one_line(skipped.reason)}"
        yield _issue(skipped.path, "not-read", "engine/not-read", reason, "blocker", 1, 1)


def _issue(
    path: str, name: str, rule: str, message: str, severity: str, begin: int, end: int
) -> dict[str, Any]:
    identity = "\0".join((path, rule, name)).encode("utf-8", "backslashreplace")
    return {
        "description": message,
        "check_name": rule,
        "fingerprint": hashlib.blake2b(identity, digest_size=16).hexdigest(),
        "severity": severity,
        "location": {"path": one_line(path), "lines": {"begin": begin, "end": end}},
    }
