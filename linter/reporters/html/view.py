"""What the pages show: plain values that the templates lay out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from linter.model import Kind, Severity

if TYPE_CHECKING:
    from markupsafe import Markup

    from linter.reporters.html import facts
    from linter.reporters.html.reading import Reading

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
