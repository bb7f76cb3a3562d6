"""SARIF 2.1.0 (OASIS, with errata 01), for GitHub's code scanning and other viewers.

Silenced findings stay in, marked: where one vanished, code scanning would close its alert and open
a new one when it comes back. Suppressed and known ones carry `suppressions`; where a baseline or
changed lines took part, `baselineState` tells new findings from those that were there before.
Articles that could not be read and the run's notes are notifications of the invocation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from linter.model import TOOL, RuleInfo, Severity
from linter.reporters.identity import Identified, identified
from linter.reporters.json_text import HERE, streamed
from linter.reporters.markdown import tame
from linter.reporters.plain import is_plain, one_line
from linter.reporters.telling import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from linter.model import ArticleReport, Finding, Report

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "note"}
_PROBLEMS = {**_LEVELS, Severity.SUGGESTION: "recommendation"}  # as code scanning names them
_KINDS = {"suppression": "inSource", "baseline": "external"}
_ADDRESS = re.compile(r"https?://[^\s<>]+")
_DESCRIPTION = 1024  # characters that code scanning shows of a rule's description


def render(report: Report) -> Iterator[str]:
    """One run; its results in the order of articles and places."""
    rules = _rules(report)
    numbers = {name: number for number, name in enumerate(rules)}
    compared = any(by != "suppression" for by in report.totals.silenced)
    run = {
        "tool": {
            "driver": {
                "name": TOOL,
                "version": report.tool_version,
                "semanticVersion": report.tool_version,
                "rules": list(rules.values()),
            }
        },
        "invocations": [_invocation(report)],
        "artifacts": [HERE],
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": [HERE],
    }
    artifacts = map(_artifact, report.articles)
    results = (
        _result(each, article.path, place, numbers[each.finding.rule], compared=compared)
        for place, article in enumerate(report.articles)
        for each in identified(article)
    )
    whole = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    yield from streamed(whole, artifacts, results, depth=3)


def _rules(report: Report) -> dict[str, dict[str, Any]]:
    """What is said of each rule that found something, by id, in the order of ids."""
    infos = report.rules
    pages: dict[str, str] = {}
    for finding in _all_findings(report):
        if finding.rule not in infos:  # a report that was put together elsewhere
            infos[finding.rule] = RuleInfo(
                finding.rule, finding.kind, finding.severity, finding.message
            )
        if finding.url:
            pages.setdefault(finding.rule, finding.url)
    return {name: _rule(infos[name], pages.get(name)) for name in sorted(infos)}


def _rule(info: RuleInfo, page: str | None) -> dict[str, Any]:
    kind = info.kind.value.replace("-", " ").capitalize()
    name = info.id.partition("/")[2].replace("-", " ")
    why = one_line(info.why)
    rule: dict[str, Any] = {
        "id": info.id,
        "shortDescription": {"text": f"{kind}: {name}"},  # the title of its alerts
        "fullDescription": {"text": why[:_DESCRIPTION]},
        "help": _help(info),
        "defaultConfiguration": {"level": _LEVELS[info.severity]},
        "properties": {
            "tags": [info.kind.value],
            "problem.severity": _PROBLEMS[info.severity],
        },
    }
    return rule | ({"helpUri": page} if page else {})


def _help(info: RuleInfo) -> dict[str, str]:
    """Why, and who says so; code scanning shows the Markdown, other viewers the text."""
    source = one_line(info.source or "")
    more = f"unspun rules explain {info.id}"
    shown = f"<{source}>" if _ADDRESS.fullmatch(source) else tame(source)
    parts = [one_line(info.why), *([f"Source: {source}"] if source else []), more]
    marked = [tame(info.why), *([f"Source: {shown}"] if source else []), f"`{more}`"]
    return {"text": "\n\n".join(parts), "markdown": "\n\n".join(marked)}


def _invocation(report: Report) -> dict[str, Any]:
    told: list[dict[str, Any]] = [
        {
            "level": "error",
            "message": {"text": f"Not read: {one_line(each.reason)}"},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(each.path)}}}],
        }
        for each in report.skipped
    ]
    told += [{"level": "note", "message": {"text": one_line(each)}} for each in report.notes]
    return {"executionSuccessful": not report.skipped, "toolExecutionNotifications": told}


def _artifact(article: ArticleReport) -> dict[str, Any]:
    spun = article.facts.get("spun")
    properties = {"words": article.words} | ({"spunScore": spun["score"]} if spun else {})
    return {"location": {"uri": _uri(article.path)}, "properties": properties}


def _result(
    entry: Identified, path: str, article: int, rule: int, *, compared: bool
) -> dict[str, Any]:
    finding = entry.finding
    file = {"uri": _uri(path), "index": article}
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        # `[word](1)` would be read as a link.
        "message": {"text": said(finding).replace("](", "] (")},
        "locations": [{"physicalLocation": {"artifactLocation": file, "region": _region(finding)}}],
        # The name that code scanning matches alerts by, and CodeQL's form of it (hash:number).
        "partialFingerprints": {"primaryLocationLineHash": entry.name},
        "rank": round(finding.confidence * 100, 1),
    }
    fixes = _fixes(finding, file)
    if fixes:
        result["fixes"] = fixes
    by = entry.silenced.by if entry.silenced else None
    if compared:
        result["baselineState"] = "unchanged" if by in ("baseline", "unchanged") else "new"
    if entry.silenced and by in _KINDS:
        reason = entry.silenced.reason
        result["suppressions"] = [
            {"kind": _KINDS[by], "status": "accepted"}
            | ({"justification": one_line(reason)} if reason else {})
        ]
    return result


def _region(finding: Finding) -> dict[str, int]:
    return {
        "startLine": finding.start.line,
        "startColumn": finding.start.column,
        "endLine": finding.end.line,
        "endColumn": finding.end.column,
    }


def _fixes(finding: Finding, file: dict[str, Any]) -> list[dict[str, Any]]:
    """Each suggestion as a change; `properties.fix` says whether the first may be made unseen."""
    if finding.fix is None:
        return []
    return [
        {
            "description": {"text": f"Write “{one_line(each.text)}”" if each.text else "Remove it"},
            "artifactChanges": [
                {
                    "artifactLocation": file,
                    "replacements": [
                        {
                            "deletedRegion": _region(finding),
                            "insertedContent": {"text": each.text},
                        }
                    ],
                }
            ],
            "properties": {"fix": "review" if number else finding.fix},
        }
        for number, each in enumerate(finding.suggestions)
        if is_plain(each.text)
    ]


def _uri(path: str) -> str:
    """The path as a relative reference (RFC 3986), an absolute one as a file's address."""
    quoted = quote(path, safe="/", errors="backslashreplace")
    if path.startswith("/"):
        return f"file://{quoted}"
    if path[1:3] in (":/", ":\\") and path[0].isalpha():
        return (
            f"file:///{path[0]}:{quote(path[2:].replace(chr(92), '/'), errors='backslashreplace')}"
        )
    return quoted


def _all_findings(report: Report) -> Iterator[Finding]:
    for article in report.articles:
        yield from article.findings
        yield from (each.finding for each in article.silenced)
