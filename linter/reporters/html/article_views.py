"""An article's page and its line in the overview, made from its report."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from markupsafe import Markup

from linter.checks.evidence import article_place
from linter.document import OPAQUE
from linter.model import Kind, Severity
from linter.parsers import parse
from linter.reporters.html import charts, facts
from linter.reporters.html.places import Places
from linter.reporters.html.reading import read
from linter.reporters.html.saying import LONGEST, first_sentence, quiet, said, text_of
from linter.reporters.html.texts import printable, shortened, shown_path
from linter.reporters.html.view import KINDS, VERDICTS, ArticleView, Change, Summary, Tally, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from linter.document import Document
    from linter.model import ArticleReport, Finding
    from linter.reporters.html.view import Rule

MOST_SHOWN = 500  # findings of one article; with more, a page is slow and nobody reads them
GARBLES = (Kind.TERMINOLOGY, Kind.UNLISTED)
_TOP_CHANGES = 3  # on an article's line in the overview


def verdict(article: ArticleReport) -> Verdict:
    """What the article needs, by its worst finding."""
    worst = min((each.severity.rank for each in article.findings), default=len(VERDICTS) - 1)
    return VERDICTS[worst]


def article_view(
    article: ArticleReport, number: int, href: str, rules: Mapping[str, Rule]
) -> ArticleView:
    """One article. number: its place in the overview. rules: those of the page it is shown on."""
    document = parse(article.source)
    places = Places(document)
    place = article_place(document)
    shown = dict(_most_important(article.findings))
    told = [said(document, places, place, *each, rules) for each in shown.items()]
    hard = facts.readability(article, places.text)
    reading = read(
        document,
        places,
        {each.number: shown[each.number] for each in told if not each.whole},
        [(each.span, each.level) for each in hard.hardest] if hard else (),
    )
    summary = _summary(article, document, places, number, href, hard)
    counts = Counter(each.severity for each in shown.values())
    kinds = Counter(each.kind for each in shown.values())
    unseen = Counter(each.rule for each in article.findings)
    unseen.subtract(each.rule for each in shown.values())
    return ArticleView(
        summary,
        f"a{number}-",
        reading,
        tuple(each for each in told if each.whole),
        tuple(each for each in told if not each.whole),
        tuple(Tally(rule, printable(rule), count) for rule, count in _ranked(+unseen)),
        tuple(Tally(each, each.capitalize(), counts[each]) for each in Severity if counts[each]),
        tuple(Tally(each, label, kinds[each]) for each, label in KINDS.items() if kinds[each]),
        tuple(quiet(each) for each in article.silenced),
        _spun_bar(summary.spun),
    )


def _spun_bar(spun: facts.Spun | None) -> Markup:
    return charts.bar((charts.Part(spun.score, spun.style),), 1) if spun else Markup()


def _most_important(findings: Sequence[Finding]) -> Iterable[tuple[int, Finding]]:
    """The findings that are shown, numbered in the article's order."""
    kept = sorted(range(len(findings)), key=lambda each: (findings[each].severity.rank, each))
    return ((number + 1, findings[number]) for number in sorted(kept[:MOST_SHOWN]))


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    """The most frequent first; where they are as many, by name."""
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _summary(
    article: ArticleReport,
    document: Document,
    places: Places,
    number: int,
    href: str,
    hard: facts.Readability | None,
) -> Summary:
    counts = Counter(each.severity for each in article.findings)
    garbles = tuple(
        _folded(
            text_of(places, each),
            each.suggestions[0].text if each.suggestions else None,
        )
        # The worst first; what is only a guess is not told as if it were known.
        for each in sorted(article.findings, key=lambda each: each.severity.rank)
        if each.kind in GARBLES and each.severity is not Severity.SUGGESTION
    )
    top = Counter(garbles).most_common(_TOP_CHANGES)
    return Summary(
        number,
        href,
        shown_path(article.path),
        _title(document, article.path),
        verdict(article),
        counts[Severity.ERROR],
        counts[Severity.WARNING],
        counts[Severity.SUGGESTION],
        len(article.silenced),
        article.words,
        facts.spun(article),
        hard,
        facts.disclaimers(article, places.text),
        tuple(change for change, _ in top),
        () if top else _worst_said(article.findings),
        garbles,
        tuple((each.kind, each.severity) for each in article.findings),
    )


def _worst_said(findings: Sequence[Finding]) -> tuple[str, ...]:
    """What the worst findings say, one of each rule."""
    ranked = sorted(findings, key=lambda each: each.severity.rank)
    by_rule = {each.rule: first_sentence(each.message) for each in reversed(ranked)}
    return tuple(dict.fromkeys(by_rule[each.rule] for each in ranked))[:_TOP_CHANGES]


def _folded(old: str, new: str | None) -> Change:
    """At a sentence's start it is the same garble."""
    if old[:1].isupper() and old[1:].islower() and new:
        return Change(old[0].lower() + old[1:], printable(new[0].lower() + new[1:]))
    return Change(old, new if new is None else printable(new))


def _title(document: Document, path: str) -> str:
    """What the article is called: by its data, its first heading, or its file."""
    given = document.front_matter.get("title")
    if isinstance(given, str) and given.strip():
        return shortened(given, LONGEST)
    for block in document.blocks:
        if block.level == 1:
            return shortened(document.text[slice(*block.text)].replace(OPAQUE, "…"), LONGEST)
    for block in document.blocks:
        if block.level:
            return shortened(document.text[slice(*block.text)].replace(OPAQUE, "…"), LONGEST)
    return shown_path(path).rpartition("/")[2]
