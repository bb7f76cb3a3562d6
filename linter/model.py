"""The values that cross borders: what a check says, what a reporter sees. All frozen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from linter.source import Position, Source

VERSION = 1  # of the wire format
TOOL = "unspun"

Fix = Literal["safe", "review"]
Silencer = Literal["suppression", "baseline", "unchanged"]


class Severity(StrEnum):
    """How bad a finding is; `rank` is 0 for the worst."""

    ERROR = "error"
    WARNING = "warning"
    SUGGESTION = "suggestion"

    @property
    def rank(self) -> int:
        return tuple(Severity).index(self)


class Kind(StrEnum):
    """What a check looks for."""

    TERMINOLOGY = "terminology"
    UNLISTED = "unlisted"
    DENSITY = "density"
    STRUCTURE = "structure"
    READABILITY = "readability"
    DISCLAIMER = "disclaimer"
    PLAIN_LANGUAGE = "plain-language"
    CLAIMS = "claims"
    GRAMMAR = "grammar"
    ENGINE = "engine"


class Scope(StrEnum):
    """What a block is for its reader."""

    PROSE = "prose"
    HEADING = "heading"
    LIST = "list"
    TABLE = "table"
    QUOTE = "quote"
    CODE = "code"
    LINK = "link"
    FRONT_MATTER = "front_matter"
    FURNITURE = "furniture"


class Span(NamedTuple):
    """Half-open range of code points in the source text."""

    start: int
    end: int


class RuleInfo(NamedTuple):
    """What a report says of a rule that found something.

    severity: as it counted in this run. why: what is wrong with what it finds, for an editor.
    source: the document that says so.
    """

    id: str
    kind: Kind
    severity: Severity
    why: str
    source: str | None = None


class Suggestion(NamedTuple):
    """What to write instead, and how likely it is right (0..1)."""

    text: str
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong, at its exact place.

    span: in the source text; text: that slice, verbatim; start, end: the span as positions.
    message: what is wrong, for an editor. suggestions: the likeliest first.
    fix: whether the first suggestion may be applied unseen, needs a look, or (None) there is none.
    confidence: 0..1. scope: of the block it stands in. fingerprint: the same after edits elsewhere.
    whole: it is about the article as a whole, which has no better place for it.
    """

    rule: str
    kind: Kind
    severity: Severity
    span: Span
    start: Position
    end: Position
    text: str
    message: str
    suggestions: tuple[Suggestion, ...]
    fix: Fix | None
    confidence: float
    scope: str
    fingerprint: str
    url: str | None = None
    whole: bool = False

    @property
    def order(self) -> tuple[int, int, str]:
        """Findings are listed by span, then rule."""
        return (*self.span, self.rule)

    def to_dict(self) -> dict[str, Any]:
        return {
            "rule": self.rule,
            "kind": self.kind.value,
            "severity": self.severity.value,
            "span": list(self.span),
            "line": self.start.line,
            "column": self.start.column,
            "end_line": self.end.line,
            "end_column": self.end.column,
            "text": self.text,
            "message": self.message,
            "suggestions": [each.text for each in self.suggestions],
            "suggestion_scores": [each.score for each in self.suggestions],
            "fix": self.fix,
            "confidence": self.confidence,
            "scope": self.scope,
            "fingerprint": self.fingerprint,
            "url": self.url,
        }


@dataclass(frozen=True, slots=True)
class Silenced:
    """A finding that does not count, and why."""

    by: Silencer
    reason: str | None
    finding: Finding

    def to_dict(self) -> dict[str, Any]:
        return {"by": self.by, "reason": self.reason, "finding": self.finding.to_dict()}


@dataclass(frozen=True, slots=True)
class ArticleReport:
    """What was found in one article.

    source: its text, for reporters that show lines. words: of its prose. facts: what checks state
    about the whole article, by the wire format's key (readability, spun, disclaimers).
    rules: what there is to say of the findings' rules, by id; the silenced ones' too.
    used_entries: numbers of the config's `suppress` entries that silenced something here.
    unchecked: checks that could not run (LanguageTool is missing), each with why.
    """

    source: Source
    words: int
    findings: tuple[Finding, ...]
    silenced: tuple[Silenced, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    rules: Mapping[str, RuleInfo] = field(default_factory=dict)
    used_entries: frozenset[int] = frozenset()
    unchecked: Mapping[str, str] = field(default_factory=dict)

    @property
    def path(self) -> str:
        return self.source.path

    def silencing(self, numbers: Collection[int], by: Silencer, reason: str) -> ArticleReport:
        """The same report with the findings of these numbers silenced."""
        if not numbers:
            return self
        now = [Silenced(by, reason, self.findings[number]) for number in numbers]
        return replace(
            self,
            findings=tuple(
                each for number, each in enumerate(self.findings) if number not in numbers
            ),
            silenced=tuple(sorted([*self.silenced, *now], key=lambda each: each.finding.order)),
        )

    def to_dict(self) -> dict[str, Any]:
        return {
            "path": self.path,
            "words": self.words,
            **self.facts,
            "findings": [each.to_dict() for each in self.findings],
            "silenced": [each.to_dict() for each in self.silenced],
        }


class Skipped(NamedTuple):
    """An article that could not be read, and why."""

    path: str
    reason: str


@dataclass
class Totals:
    """What is counted over all articles of a run.

    words: of prose. severities: findings that count. silenced: those that don't, by what silenced
    them. found: findings that count, by rule and kind. rules: what there is to say of each rule.
    """

    words: int = 0
    severities: Counter[Severity] = field(default_factory=Counter)
    silenced: Counter[Silencer] = field(default_factory=Counter)
    found: Counter[tuple[str, Kind]] = field(default_factory=Counter)
    rules: dict[str, RuleInfo] = field(default_factory=dict)

    def add(self, article: ArticleReport) -> None:
        self.words += article.words
        self.severities.update(each.severity for each in article.findings)
        self.silenced.update(each.by for each in article.silenced)
        self.found.update((each.rule, each.kind) for each in article.findings)
        self.rules.update(article.rules)


@dataclass(frozen=True)
class Report:
    """A whole run: what reporters see. tool_version: of the package that made it.

    articles: may be read from a file each time one goes through them (linter.run.spool); what needs
    them one after the other should not hold them all.
    """

    articles: Sequence[ArticleReport]
    tool_version: str
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()

    @cached_property
    def totals(self) -> Totals:
        """Counted once, by what holds the articles or here."""
        counted: Totals | None = getattr(self.articles, "totals", None)
        if counted is None:
            counted = Totals()
            for article in self.articles:
                counted.add(article)
        return counted

    def count(self, severity: Severity) -> int:
        """Findings of that severity that are not silenced."""
        return self.totals.severities[severity]

    @property
    def rules(self) -> dict[str, RuleInfo]:
        """The rules that found something in any article, by id, in the order of ids."""
        return dict(sorted(self.totals.rules.items()))

    def head(self) -> dict[str, Any]:
        """The report as plain values without its articles."""
        return {
            "version": VERSION,
            "tool": {"name": TOOL, "version": self.tool_version},
            "summary": {
                "articles": len(self.articles),
                "words": self.totals.words,
                "errors": self.count(Severity.ERROR),
                "warnings": self.count(Severity.WARNING),
                "suggestions": self.count(Severity.SUGGESTION),
                "silenced": self.totals.silenced.total(),
                "skipped": [each._asdict() for each in self.skipped],
                "notes": list(self.notes),
            },
        }

    def to_dict(self) -> dict[str, Any]:
        """The whole as plain values: the wire format."""
        return self.head() | {"articles": [article.to_dict() for article in self.articles]}
