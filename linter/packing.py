"""A report on an article as bytes, to be kept: data (JSON), never code.

What the text itself tells is left out, the slices of it and all positions: they are taken from the
text at hand, so no bytes can speak of what is not there.
"""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from linter.model import (
    ArticleReport,
    Finding,
    Kind,
    RuleInfo,
    Severity,
    Silenced,
    Span,
    Suggestion,
)
from linter.source import Source

_FROM_TEXT = ("text", "start", "end")
_FIELDS = tuple(each.name for each in fields(Finding) if each.name not in _FROM_TEXT)
# Looked up in half the time that an Enum takes.
_KINDS = {each.value: each for each in Kind}
_SEVERITIES = {each.value: each for each in Severity}
_REPORT_FIELDS = tuple(each.name for each in fields(ArticleReport) if each.name != "source")


def packed(report: ArticleReport) -> bytes:
    """The report without its source."""
    values = {name: getattr(report, name) for name in _REPORT_FIELDS}
    values["findings"] = [_finding_values(each) for each in report.findings]
    values["silenced"] = [
        (each.by, each.reason, _finding_values(each.finding)) for each in report.silenced
    ]
    values["rules"] = list(report.rules.values())
    values["used_entries"] = sorted(report.used_entries)
    return json.dumps(values).encode()


def unpacked(data: bytes, source: Source) -> ArticleReport | None:
    """What `packed` made of the report on this source; None when it is damaged or foreign."""
    try:
        values = json.loads(data)
        values["findings"] = tuple(_finding(each, source) for each in values["findings"])
        values["silenced"] = tuple(
            Silenced(by, reason, _finding(each, source)) for by, reason, each in values["silenced"]
        )
        values["rules"] = {each[0]: _rule_info(*each) for each in values["rules"]}
        values["used_entries"] = frozenset(values["used_entries"])
        return ArticleReport(source, **values)
    except (ValueError, TypeError, KeyError, IndexError, RecursionError):
        return None


def _finding_values(finding: Finding) -> list[Any]:
    return [getattr(finding, name) for name in _FIELDS]


def _finding(given: list[Any], source: Source) -> Finding:
    values = dict(zip(_FIELDS, given, strict=True))
    start, end = values["span"]
    if not 0 <= start <= end <= len(source.text):
        raise ValueError("a span outside of the text")
    values["span"] = Span(start, end)
    values["kind"] = _KINDS[values["kind"]]
    values["severity"] = _SEVERITIES[values["severity"]]
    values["suggestions"] = tuple(Suggestion(*each) for each in values["suggestions"])
    return Finding(
        **values,
        start=source.position(start),
        end=source.position(end),
        text=source.text[start:end],
    )


def _rule_info(id: str, kind: str, severity: str, *rest: Any) -> RuleInfo:
    return RuleInfo(id, Kind(kind), Severity(severity), *rest)
