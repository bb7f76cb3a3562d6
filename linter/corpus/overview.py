"""overview.html: the summary for a reader. One file, no scripts, nothing from elsewhere.

It looks like the HTML report of `unspun check`, whose style, charts and words it uses.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import jinja2
from markupsafe import Markup

from linter.corpus.summary import WORDS_OF_SITE
from linter.corpus.tally import BINS
from linter.model import Severity
from linter.reporters.html import charts, facts, layout
from linter.reporters.html.histograms import GRADES, Histogram, grades, number, scores
from linter.reporters.html.texts import printable
from linter.reporters.html.view import Change

NAME: Final = "overview.html"

_SHOWN = 20  # of each list, but
_RULES = 10  # of the rules


class Line(NamedTuple):
    """A line of a list with its bar. label: text, or a change. value: the bar in words."""

    label: str | Change
    value: str
    bar: Markup


class Section(NamedTuple):
    """A list of lines. says: about all of them. left: what is not shown."""

    title: str
    lines: Sequence[Line]
    says: str = ""
    left: str = ""


def render(summary: Mapping[str, Any]) -> str:
    """The page. Everything from the corpus is escaped by the template's engine."""
    page: str = (
        _environment()
        .get_template("overview.html.j2")
        .render(
            version=summary["tool"]["version"],
            headline=_headline(summary),
            lede=_lede(summary),
            figures=_figures(summary),
            triaged=_triaged(summary),
            rejected=[(_STAGES[stage], count) for stage, count in summary["rejected"].items()],
            lists=[
                each for each in (_garbles(summary), _sites(summary)) if each.lines or each.says
            ],
            charts=_charts(summary),
            disclaimers=_disclaimers(summary),
            rules=_rules(summary),
            passed_over=_counted(summary["passed_over"]),
            inputs=number(summary["inputs"], "file"),
        )
    )
    return page


@cache
def _environment() -> jinja2.Environment:
    shared = layout.environment()
    folders = [Path(__file__).parent, layout.FOLDER]  # ours first
    environment = shared.overlay(loader=jinja2.FileSystemLoader(folders))
    style = str(shared.globals["style"])
    environment.globals = {**shared.globals, "policy": layout.policy(style)}
    return environment


_STAGES = {
    "read": "could not be read",
    "language": "are not in English",
    "extract": "are pages without main content",
    "lint": "could not be linted",
}


def _headline(summary: Mapping[str, Any]) -> str:
    whole = number(summary["articles"], "article")
    if not summary["articles"]:
        return "No article was linted."
    if spun := summary["read_as_spun"]:
        return f"{spun:,} of {whole} {'reads' if spun == 1 else 'read'} as spun."
    if summary["garbles"]:
        return f"{number(summary['garbles'], 'garbled term')} in {whole}."
    return f"No garbled term in {whole}."


def _lede(summary: Mapping[str, Any]) -> str:
    counts = [
        number(summary[f"{each.value}s"], each.value)
        for each in Severity
        if summary[f"{each.value}s"]
    ] or ["No findings"]
    told = ", ".join(counts[:-1]) + " and " + counts[-1] if len(counts) > 1 else counts[0]
    return f"{told} in {number(summary['words'], 'word')}."


def _figures(summary: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [
        ("Articles", f"{summary['articles']:,}"),
        ("Words", f"{summary['words']:,}"),
        ("Garbled terms", f"{summary['garbles']:,}"),
        ("Per 1,000 words", f"{summary['garbles_per_1000_words']:.2f}"),
        ("Read as spun", f"{summary['read_as_spun']:,}"),
        ("Sites", f"{summary['sites']:,}"),
    ]


def _triaged(summary: Mapping[str, Any]) -> str:
    full, whole = summary["with_all_checks"], summary["articles"]
    if full == whole:
        return ""
    return (
        f"Triage: {full:,} of {number(whole, 'article')} got every check. The others showed "
        "nothing in a first pass, so nothing is known of their unlisted garbles, reading grade and "
        "disclaimers."
    )


def _garbles(summary: Mapping[str, Any]) -> Section:
    found = summary["most_frequent_garbles"]
    most = max((each["count"] for each in found), default=0)
    lines = [
        Line(
            Change(printable(each["text"]), each["suggestion"] and printable(each["suggestion"])),
            number(each["count"], "time"),
            _bar(each["count"], most, "error"),
        )
        for each in found[:_SHOWN]
    ]
    return Section("Most frequent garbles", lines)


def _sites(summary: Mapping[str, Any]) -> Section:
    found = summary["most_garbled_sites"]
    most = max((each["per_1000_words"] for each in found), default=0)
    lines = [
        Line(
            printable(each["site"]),
            f"{each['per_1000_words']:.2f} ({number(each['articles'], 'article')})",
            _bar(each["per_1000_words"], most, "error"),
        )
        for each in found[:_SHOWN]
    ]
    says = ""
    if summary["sites"]:
        which = "those" if lines else "none of those"
        says = (
            f"Garbled terms per 1,000 words. Of {number(summary['sites'], 'site')}, {which} with "
            f"at least {WORDS_OF_SITE:,} words."
        )
    return Section("Most garbled sites", lines, says)


def _charts(summary: Mapping[str, Any]) -> list[tuple[str, str, Histogram]]:
    by_grade: Counter[int] = Counter()
    for grade, count in summary["grades"].items():
        by_grade[sum(int(grade) > limit for limit in GRADES)] += count
    by_score = {
        round(float(score) * BINS): count for score, count in summary["spun_scores"].items()
    }
    made = (
        (
            "Spun score",
            "How likely it is that software rewrote an article: 0 not at all, 1 surely.",
            scores(by_score),
        ),
        (
            "Reading level",
            "School year that a reader needs (US grades); 8 is a good aim for the public.",
            grades(by_grade),
        ),
    )
    return [(title, says, chart) for title, says, chart in made if chart is not None]


def _disclaimers(summary: Mapping[str, Any]) -> list[Line]:
    """Where each is needed: how many articles have it, have it garbled, lack it."""
    found = summary["disclaimers"]
    known = list(facts.DISCLAIMERS)
    ordered = sorted(found, key=lambda name: (known.index(name) if name in known else 99, name))
    lines = []
    for name in ordered:
        present, garbled, missing = (
            found[name].get(state, 0) for state in ("present", "garbled", "missing")
        )
        parts = (
            charts.Part(present, "clean"),
            charts.Part(garbled, "warning"),
            charts.Part(missing, "error"),
        )
        whole = present + garbled + missing
        told = f"{missing:,} of {whole:,} missing" + (f", {garbled:,} garbled" if garbled else "")
        label = facts.DISCLAIMERS.get(name, name.replace("-", " ").capitalize())
        lines.append(Line(label, told, charts.bar(parts, whole)))
    return lines


def _rules(summary: Mapping[str, Any]) -> Section:
    found = list(summary["rules"].items())
    most = max((count for _, count in found), default=0)
    lines = [
        Line(rule, number(count, "finding"), _bar(count, most, "neutral"))
        for rule, count in found[:_RULES]
    ]
    left = len(found) - len(lines)
    return Section("Findings by rule", lines, left=number(left, "other rule") if left else "")


def _counted(counts: Mapping[str, int]) -> list[tuple[str, str]]:
    """What there is most of first; what may come from the corpus made fit to print."""
    ordered = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    shown = [(printable(what), f"{count:,}") for what, count in ordered[:_SHOWN]]
    rest = sum(count for _, count in ordered[_SHOWN:])
    return [*shown, ("anything else", f"{rest:,}")] if rest else shown


def _bar(value: float, most: float, style: str) -> Markup:
    return charts.bar((charts.Part(value, style),), most)
