"""How reports put findings into words: messages, places, counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linter.model import Severity, Silencer
from linter.reporters.plain import one_line

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable

    from linter.model import Finding
    from linter.source import Position

# What the ways of silencing a finding make of it.
SILENCED: dict[Silencer, str] = {
    "suppression": "suppressed",
    "baseline": "in the baseline",
    "unchanged": "outside the changed lines",
}
_MANY = 4  # suggestions that a sentence names


def said(finding: Finding) -> str:
    """The finding's message, with what to write instead where the message does not say it."""
    message = one_line(finding.message)
    texts = [one_line(each.text) for each in finding.suggestions[:_MANY]]
    quoted = [f"“{each}”" for each in texts if each]
    if not quoted or any(each in message for each in quoted):
        return message
    return f"{message} Write {' or '.join(quoted)}."


def quantity(count: int, noun: str) -> str:
    """“1 error”, “2,000 errors”."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def counted(of: Counter[Severity]) -> str:
    """“3 errors, 1 suggestion”, the worst first; "" when there are none."""
    return ", ".join(quantity(of[each], each.value) for each in Severity if of[each])


def at(position: Position) -> str:
    """“3:7”: line and column."""
    return f"{position.line}:{position.column}"


def grouped(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Findings that say the same of the same words stand together, at the first one's place."""
    found: dict[tuple[object, ...], list[Finding]] = {}
    for each in findings:
        same = (
            each.rule,
            each.severity,
            each.text.casefold(),  # at a sentence's start it is the same mistake
            each.message.casefold(),
            tuple(suggestion.text.casefold() for suggestion in each.suggestions),
        )
        found.setdefault(same, []).append(each)
    return list(found.values())
