"""What an article's page shows: plain values, made from its report; the templates only lay out."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from linter.checks.evidence import article_place
from linter.document import OPAQUE
from linter.model import Kind, Severity, Span
from linter.parsers import parse
from linter.reporters.html import charts, facts
from linter.reporters.html.places import Places
from linter.reporters.html.reading import Reading, read
from linter.reporters.html.runs import printable, shortened
from linter.segment import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from linter.document import Document
    from linter.model import ArticleReport, Finding, RuleInfo, Silenced

MOST_SHOWN = 500  # findings of one article; with more, a page is slow and nobody reads them
KINDS = {
    Kind.TERMINOLOGY: "Garbled term",
    Kind.UNLISTED: "Probable garble",
    Kind.DENSITY: "Sign of rewriting",
    Kind.STRUCTURE: "Structure",
    Kind.READABILITY: "Readability",
    Kind.DISCLAIMER: "Disclaimer",
    Kind.PLAIN_LANGUAGE: "Plain language",
    Kind.CLAIMS: "Health claim",
    Kind.GRAMMAR: "Grammar",
    Kind.ENGINE: "About the file",
}
GARBLES = (Kind.TERMINOLOGY, Kind.UNLISTED)
# Kinds that may speak of the article as a whole; their findings then stand at its first heading.
_WHOLE = (Kind.DENSITY, Kind.DISCLAIMER, Kind.READABILITY, Kind.ENGINE)
_FIXES = {"safe": "Safe to replace", "review": "Check before you replace it"}
_SILENCERS = {
    "suppression": "Silenced in the article or the configuration",
    "baseline": "Known before (baseline)",
    "unchanged": "Outside the changed lines",
}
_LONGEST = 120  # characters shown of a finding's text
_CONTEXT = 110  # characters shown before and after it
_TOP_CHANGES = 3  # on an article's line in the overview
# Marks that turn the reading direction have no business in a file's name.
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Verdict(NamedTuple):
    """What an article needs. key: its class in the style sheet."""

    key: str
    label: str
    says: str


HARMFUL = Verdict("error", "Harmful", "Has errors that can mislead a patient. Don't publish.")
NEEDS_WORK = Verdict("warning", "Needs work", "No errors, but warnings to look into.")
MINOR = Verdict("suggestion", "Minor points", "Suggestions only.")
CLEAN = Verdict("clean", "Clean", "Nothing was found.")
VERDICTS = (HARMFUL, NEEDS_WORK, MINOR, CLEAN)


class Context(NamedTuple):
    """A sentence around a place: before it, the place, what it should be, after it."""

    before: str
    old: str
    new: str
    after: str


class Change(NamedTuple):
    """What stands there and the first thing to write instead; "" to drop it, None for nothing."""

    old: str
    new: str | None


class Rule(NamedTuple):
    """A rule on a page. anchor: its id there. link: its source when that is an address."""

    anchor: str
    id: str
    kind: str
    severity: str
    why: str
    source: str
    link: str


class Said(NamedTuple):
    """A finding on a page.

    number: from 1, in the article's order. title: what is wrong in a sentence, where there is no
    change to show. change: as `Change`; others: further suggestions.
    fix: how far it can be trusted. whole: it speaks of the whole article. rule_anchor: the id of
    its rule on the page; "" when the page has none.
    """

    number: int
    severity: str
    kind: Kind
    kind_label: str
    rule: str
    rule_anchor: str
    line: int
    title: str
    change: Change
    others: tuple[str, ...]
    fix: str
    message: str
    context: Context | None
    link: str
    whole: bool


class Quiet(NamedTuple):
    """A finding that does not count, and why."""

    severity: str
    kind_label: str
    line: int
    text: str
    message: str
    by: str
    reason: str


class Tally(NamedTuple):
    """How many of something; key: what filters it, label: what it is called."""

    key: str
    label: str
    total: int


@dataclass(frozen=True, slots=True)
class Summary:
    """An article in the overview. number: from 1, the worst first. href: where it is shown.

    top: what to change first; says: without such changes, what is wrong.
    """

    number: int
    href: str
    path: str
    title: str
    verdict: Verdict
    errors: int
    warnings: int
    suggestions: int
    silenced: int
    words: int
    spun: facts.Spun | None
    readability: facts.Readability | None
    disclaimers: tuple[facts.Disclaimer, ...]
    top: tuple[Change, ...]
    says: tuple[str, ...]
    garbles: tuple[Change, ...]
    kinds: tuple[tuple[Kind, Severity], ...]

    @property
    def findings(self) -> int:
        return self.errors + self.warnings + self.suggestions


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article's page. hidden: how many findings of each rule are not shown one by one."""

    summary: Summary
    prefix: str
    reading: Reading
    whole: tuple[Said, ...]
    findings: tuple[Said, ...]
    hidden: tuple[Tally, ...]
    severities: tuple[Tally, ...]
    kinds: tuple[Tally, ...]
    silenced: tuple[Quiet, ...]
    spun_bar: Markup

    @property
    def shown(self) -> int:
        return len(self.whole) + len(self.findings)


def verdict(article: ArticleReport) -> Verdict:
    """What the article needs, by its worst finding."""
    worst = min((each.severity.rank for each in article.findings), default=len(VERDICTS) - 1)
    return VERDICTS[worst]


def rules(infos: Mapping[str, RuleInfo]) -> dict[str, Rule]:
    """The rules of a page by their id."""
    return {
        info.id: Rule(
            f"r{number}",
            printable(info.id),
            KINDS[info.kind],
            info.severity.value,
            printable(info.why),
            printable(info.source or ""),
            _address(info.source),
        )
        for number, info in enumerate(infos.values(), 1)
    }


def article_view(
    article: ArticleReport, number: int, href: str, rules: Mapping[str, Rule]
) -> ArticleView:
    """One article. number: its place in the overview. rules: those of the page it is shown on."""
    document = parse(article.source)
    places = Places(document)
    place = article_place(document)
    shown = dict(_most_important(article.findings))
    said = [_said(document, places, place, *each, rules) for each in shown.items()]
    hard = facts.readability(article, places.text)
    reading = read(
        document,
        places,
        {each.number: shown[each.number] for each in said if not each.whole},
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
        tuple(each for each in said if each.whole),
        tuple(each for each in said if not each.whole),
        tuple(Tally(rule, printable(rule), count) for rule, count in _ranked(+unseen)),
        tuple(Tally(each, each.capitalize(), counts[each]) for each in Severity if counts[each]),
        tuple(Tally(each, label, kinds[each]) for each, label in KINDS.items() if kinds[each]),
        tuple(_quiet(each) for each in article.silenced),
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


def _said(
    document: Document,
    places: Places,
    place: Span,
    number: int,
    finding: Finding,
    rules: Mapping[str, Rule],
) -> Said:
    spans = places.of(finding.span)
    whole = finding.kind in _WHOLE and (finding.span == place or not finding.text)
    new = finding.suggestions[0].text if finding.suggestions else None
    rule = rules.get(finding.rule)
    return Said(
        number,
        finding.severity.value,
        finding.kind,
        KINDS[finding.kind],
        printable(finding.rule),
        rule.anchor if rule else "",
        finding.start.line,
        "" if finding.suggestions else _first_sentence(finding.message),
        Change(_text(places, finding), None if new is None else printable(new)),
        tuple(printable(each.text) for each in finding.suggestions[1:]),
        _FIXES.get(finding.fix or "", ""),
        printable(finding.message),
        _context(document, spans, new) if new is not None and not whole else None,
        _address(finding.url),
        whole,
    )


def _text(places: Places, finding: Finding) -> str:
    """What is read there; the source where nothing is."""
    return shortened(places.text(finding.span) or finding.text, _LONGEST)


def _context(document: Document, spans: Sequence[Span], new: str) -> Context | None:
    if not spans or document.block_at(spans[0].start) != document.block_at(spans[-1].end - 1):
        return None
    start, end = spans[0].start, spans[-1].end
    first = document.sentence_at(start).start
    last = max(document.sentence_at(end - 1).end, end)
    before = document.text[max(first, start - _CONTEXT) : start]
    after = document.text[end : min(last, end + _CONTEXT)]
    if start - _CONTEXT > first:
        before = "…" + before.partition(" ")[2]
    if end + _CONTEXT < last:
        after = after.rpartition(" ")[0] + "…"
    parts = (before, document.text[start:end], new, after)
    return Context(*(printable(part.replace(OPAQUE, "…")) for part in parts))


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
            _text(places, each),
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
    by_rule = {each.rule: _first_sentence(each.message) for each in reversed(ranked)}
    return tuple(dict.fromkeys(by_rule[each.rule] for each in ranked))[:_TOP_CHANGES]


def _first_sentence(text: str) -> str:
    start, end = next(iter(sentences(text)), (0, len(text)))
    return shortened(text[start:end], _LONGEST)


def _folded(old: str, new: str | None) -> Change:
    """At a sentence's start it is the same garble."""
    if old[:1].isupper() and old[1:].islower() and new:
        return Change(old[0].lower() + old[1:], printable(new[0].lower() + new[1:]))
    return Change(old, new if new is None else printable(new))


def _title(document: Document, path: str) -> str:
    """What the article is called: by its data, its first heading, or its file."""
    given = document.front_matter.get("title")
    if isinstance(given, str) and given.strip():
        return shortened(given, _LONGEST)
    for block in document.blocks:
        if block.level == 1:
            return shortened(document.text[slice(*block.text)].replace(OPAQUE, "…"), _LONGEST)
    for block in document.blocks:
        if block.level:
            return shortened(document.text[slice(*block.text)].replace(OPAQUE, "…"), _LONGEST)
    return shown_path(path).rpartition("/")[2]


def shown_path(path: str) -> str:
    """A path as text that reads in one direction and on one line."""
    return _TURNING.sub("\ufffd", printable(path)).replace("\n", "\ufffd").replace("\t", "\ufffd")


def _quiet(silenced: Silenced) -> Quiet:
    finding = silenced.finding
    return Quiet(
        finding.severity.value,
        KINDS[finding.kind],
        finding.start.line,
        shortened(finding.text, _LONGEST),
        printable(finding.message),
        _SILENCERS[silenced.by],
        printable(silenced.reason or ""),
    )


def _address(text: str | None) -> str:
    """A link's target; "" for what is no web address: no other scheme gets onto the page."""
    return text if text and text.lower().startswith(("https://", "http://")) else ""
