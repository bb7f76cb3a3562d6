"""What a check's first phase says of an article: candidates, not yet findings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from linter.document import Document
from linter.model import Fix, Severity, Span, Suggestion
from linter.rules import Rule


class Candidate(NamedTuple):
    """A place that a rule may report.

    span: in the document's text. weak: only if the rest of the article shows that it was spun.
    """

    rule: Rule
    span: Span
    message: str
    suggestions: tuple[Suggestion, ...]
    fix: Fix | None
    weak: bool = False

    @property
    def severity(self) -> Severity:
        return self.rule.severity


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one check saw in one article; facts go into the report under their key."""

    candidates: tuple[Candidate, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)


class View(NamedTuple):
    """What a check works on: the document, and the normal form of its text for phrases."""

    document: Document
    normal: str
