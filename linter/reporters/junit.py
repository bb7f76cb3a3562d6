"""JUnit XML (the Ant schema), for Jenkins, GitLab and others that show test results.

An article is a suite; each rule that found something in it is a test case, so that a case keeps its
name while findings come and go. Errors fail; warnings and suggestions are shown as skipped: neither
they nor what is silenced makes a build unstable. An article that could not be read is an error.
The last suite is the run itself: its notes, and a test that passes, since Jenkins takes a report
without any test for a mistake.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from linter.model import TOOL, Severity
from linter.reporters.telling import SILENCED, at, counted, quantity, said
from linter.reporters.xml_text import HEAD, element, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from xml.etree.ElementTree import Element

    from linter.model import ArticleReport, Finding, Report, Skipped

# The schema asks for times and a host. The same report must have the same bytes: none are told.
_RUN = {"time": "0", "timestamp": "1970-01-01T00:00:00", "hostname": "localhost"}
_CLEAN = "nothing found"


def render(report: Report) -> Iterator[str]:
    """A suite for each article, then for each one that was not read, then the run's own."""
    yield HEAD + "<testsuites>\n"
    last = -1
    suites: Iterator[ArticleReport | Skipped] = chain(report.articles, report.skipped)
    for last, each in enumerate(suites):
        yield text_of(_suite(last, each))
    yield text_of(_run(last + 1, report))
    yield "</testsuites>\n"


def _suite(identifier: int, of: ArticleReport | Skipped) -> Element:
    home = _class_name(of.path)
    if isinstance(of, tuple):
        error = element("error", {"type": "not-read", "message": of.reason})
        cases = [_case("can be read", home, error)]
        return _testsuite(identifier, of.path, cases, errors=1)
    by_rule: dict[str, list[Finding]] = {}
    for finding in of.findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    outcomes = {rule: _outcome(of.path, findings) for rule, findings in by_rule.items()}
    cases = [_case(rule, home, outcome) for rule, outcome in outcomes.items()]
    tags = Counter(outcome.tag for outcome in outcomes.values())
    silenced = [
        f"{_where(of.path, each.finding)} {SILENCED[each.by]}"
        + (f" ({each.reason})" if each.reason else "")
        + f": {said(each.finding)} [{each.finding.rule}]"
        for each in of.silenced
    ]
    return _testsuite(
        identifier,
        of.path,
        cases or [_case(_CLEAN, home)],
        failures=tags["failure"],
        skipped=tags["skipped"],
        told=silenced,
    )


def _outcome(path: str, findings: Sequence[Finding]) -> Element:
    """What a rule's test came to: a failure when any finding is an error."""
    severities = Counter(each.severity for each in findings)
    first = findings[0]
    message = said(first) if len(findings) == 1 else f"{counted(severities)}: {said(first)}"
    lines = [f"{_where(path, each)} {each.severity}: {said(each)}" for each in findings]
    if severities[Severity.ERROR]:
        return element("failure", {"type": "error", "message": message}, lines=lines)
    return element("skipped", {"message": message}, lines=lines)


def _case(name: str, home: str, *outcome: Element) -> Element:
    return element("testcase", {"name": name, "classname": home, "time": "0"}, outcome)


def _run(identifier: int, report: Report) -> Element:
    found = counted(report.totals.severities) or _CLEAN
    told = [f"{found} in {quantity(len(report.articles), 'article')}"]
    told += [f"note: {each}" for each in report.notes]
    return _testsuite(identifier, TOOL, [_case("report", TOOL)], told=told)


def _testsuite(
    identifier: int,
    path: str,
    cases: Sequence[Element],
    *,
    failures: int = 0,
    errors: int = 0,
    skipped: int = 0,
    told: Sequence[str] = (),
) -> Element:
    folder, _, _ = path.strip("/").rpartition("/")
    attributes = {
        "id": identifier,
        "name": path or ".",
        "package": folder.replace("/", "."),
        "tests": len(cases),
        "failures": failures,
        "errors": errors,
        "skipped": skipped,
        **_RUN,
    }
    children = [
        element("properties", {}),
        *cases,
        element("system-out", {}, lines=told),
        element("system-err", {}),
    ]
    return element("testsuite", attributes, children)


def _where(path: str, finding: Finding) -> str:
    return f"{path}:{at(finding.start)}:"


def _class_name(path: str) -> str:
    """The path as a class's name: readers take what precedes its last full stop for a package."""
    return path.strip("/").replace(".", "_").replace("/", ".")
