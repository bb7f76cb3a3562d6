"""Markdown for a comment on a pull request or a job's summary: counts, then what to mend.

GitHub takes 65,536 characters in a comment; the report stays below that in bytes, the articles with
the worst findings first, and says what it left out. Article text is made harmless: it can't end a
table's cell, be markup or a link, or mention a person or an issue.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from linter.model import ArticleReport, Finding, Severity
from linter.reporters.plain import one_line
from linter.reporters.telling import SILENCED, at, counted, grouped, quantity, said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from linter.model import Report

LIMIT = 65_536  # characters of a comment on GitHub (and fewer than GitLab's million)
_MARK = "<!-- unspun -->"  # by which a program finds the comment to replace
_ROWS = 25  # articles in the overview
_FINDINGS = 20  # of one article
_ASIDES = 5  # unread articles, and notes
_LEAST = 100  # bytes: any article's details take more
_PLACES = 8  # where else the same finding stands
_LONG = 400  # characters of a message
_LONG_ASIDE = 200  # of a reason or a note
_LONG_PATH = 120
_ACTIVE = re.compile(r"[\\`*_\[\]<>|&~$^{}]|:(?=//)")
_MENTIONS = re.compile(r"@|#|(?i:(?<!\w)gh(?=-\d)|(?<!\w)www(?=\.))|://")
_BREAK = "\u200b"  # zero width: a name behind it is no mention, a number no issue


def render(report: Report) -> Iterator[str]:
    """The whole as one text."""
    found = _worst_first(report)
    text = f"{_MARK}\n### Unspun: {_headline(report, len(found))}\n"
    if found:
        text += _overview([report.articles[number] for number in found[:_ROWS]], len(found))
    below = _below(report)
    room = LIMIT - _size(text) - _size(below) - _size(_left(len(found)))
    left = len(found)
    for number in found:
        if room < _LEAST:
            break
        details = _details(report.articles[number], room)
        room -= _size(details)
        text += details
        left -= bool(details)
    yield text + (_left(left) if left else "") + below


def tame(text: str) -> str:
    """The text as Markdown and HTML show it, character for character; it acts on nothing."""
    broken = _MENTIONS.sub(_broken, one_line(text))
    return _ACTIVE.sub(lambda found: f"&#{ord(found.group())};", broken)


def _broken(found: re.Match[str]) -> str:
    return f":{_BREAK}//" if found.group() == "://" else found.group() + _BREAK


def _headline(report: Report, found: int) -> str:
    articles = quantity(len(report.articles), "article")
    unread = quantity(len(report.skipped), "article") + " not read; " if report.skipped else ""
    if not found:
        return f"{unread}nothing found in {articles}"
    return f"{unread}{counted(report.totals.severities)} in {found:,} of {articles}"


def _worst_first(report: Report) -> list[int]:
    """The numbers of the articles with findings, by their errors, then warnings, …"""
    counts = ((_counts(each), number) for number, each in enumerate(report.articles))
    ranked = [(*(-of[each] for each in Severity), number) for of, number in counts if of]
    return [number for *_, number in sorted(ranked)]


def _overview(first: Sequence[ArticleReport], found: int) -> str:
    """The table of the first articles of those with findings, of which so many were found."""
    rows = [
        "| Article | Errors | Warnings | Suggestions | Spun score |",
        "|:--|--:|--:|--:|--:|",
    ]
    for article in first:
        counts = _counts(article)
        numbers = " | ".join(f"{counts[severity]:,}" for severity in Severity)
        rows.append(f"| {_path(article.path)} | {numbers} | {_spun(article)} |")
    if found > len(first):
        rows.append(f"| and {found - len(first):,} more | | | | |")
    return "\n" + "\n".join(rows) + "\n"


def _details(article: ArticleReport, room: int) -> str:
    """The article's findings, as many as there is room for (in bytes); "" when there is none."""
    groups = grouped(article.findings)
    groups.sort(key=lambda group: group[0].severity.rank)
    head = (
        f"\n<details><summary>{_path(article.path)}: {counted(_counts(article))}</summary>\n\n"
        "| Place | Severity | Finding |\n|:--|:--|:--|\n"
    )
    room -= _size(head) + _size(_foot(len(article.findings)))
    rows: list[str] = []
    for group in groups[:_FINDINGS]:
        row = _row(group)
        room -= _size(row)
        if room < 0:
            break
        rows.append(row)
    return head + "".join(rows) + _foot(sum(map(len, groups[len(rows) :]))) if rows else ""


def _foot(left: int) -> str:
    more = f"and {left:,} more\n\n" if left else ""
    return f"\n{more}</details>\n"


def _row(group: Sequence[Finding]) -> str:
    first, *others = group
    text = f"{tame(_short(said(first)))} {_code(first.rule)}"
    if others:
        places = ", ".join(at(each.start) for each in others[:_PLACES])
        left = f" and {len(others) - _PLACES:,} more" if len(others) > _PLACES else ""
        text += f" Also at {places}{left}."
    return f"| {at(first.start)} | {first.severity} | {text} |\n"


def _left(articles: int) -> str:
    return f"\n{quantity(articles, 'more article')} with findings: see the full report.\n"


def _below(report: Report) -> str:
    """What was silenced, what could not be read, what the run has to say."""
    silenced = report.totals.silenced
    lines = []
    if silenced:
        ways = ", ".join(f"{silenced[by]:,} {how}" for by, how in SILENCED.items() if silenced[by])
        lines.append(f"Not counted: {ways}.")
    lines += [
        f"Not read: {_path(each.path)}: {tame(_short(each.reason, _LONG_ASIDE))}"
        for each in report.skipped[:_ASIDES]
    ]
    lines += [f"Note: {tame(_short(each, _LONG_ASIDE))}" for each in report.notes[:_ASIDES]]
    left = [
        f"and {quantity(len(each) - _ASIDES, noun)}"
        for each, noun in ((report.skipped, "more unread article"), (report.notes, "more note"))
        if len(each) > _ASIDES
    ]
    return "".join(f"\n{line}\n" for line in [*lines, *left])


def _counts(article: ArticleReport) -> Counter[Severity]:
    return Counter(each.severity for each in article.findings)


def _spun(article: ArticleReport) -> str:
    spun = article.facts.get("spun")
    return f"{spun['score']:.2f}" if spun else "–"


def _code(text: str) -> str:
    return f"<code>{tame(text)}</code>"


def _path(path: str) -> str:
    """A long one by its end, where it differs from others."""
    return _code(path if len(path) <= _LONG_PATH else "…" + path[-_LONG_PATH:])


def _short(text: str, longest: int = _LONG) -> str:
    return text if len(text) <= longest else text[:longest] + "…"


def _size(text: str) -> int:
    return len(text.encode("utf-8"))
