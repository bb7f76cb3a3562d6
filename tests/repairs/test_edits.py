"""Carrying out suggestions."""

from __future__ import annotations

import pytest

from linter.model import Finding, Kind, Severity, Span, Suggestion
from linter.repairs.edits import repaired
from linter.source import Position


def finding(text: str, found: str, meant: str) -> Finding:
    start = text.index(found)
    return Finding(
        rule="terminology/example",
        kind=Kind.TERMINOLOGY,
        severity=Severity.ERROR,
        span=Span(start, start + len(found)),
        start=Position(1, start + 1),
        end=Position(1, start + len(found) + 1),
        text=found,
        message="…",
        suggestions=(Suggestion(meant),),
        fix="safe",
        confidence=1.0,
        scope="prose",
        fingerprint="0" * 16,
    )


@pytest.mark.parametrize(
    ("text", "found", "meant", "after"),
    [
        ("Small kidney rocks pass.", "kidney rocks", "kidney stones", "Small kidney stones pass."),
        ("An icy shoulder hurts.", "icy shoulder", "frozen shoulder", "A frozen shoulder hurts."),
        ("It is a\nbreakout.", "breakout", "eruption", "It is an\neruption."),
        ("AN ICY SHOULDER", "ICY SHOULDER", "FROZEN SHOULDER", "A FROZEN SHOULDER"),
        # The article fits what is written after the repair, too.
        ("A strike biopsy.", "strike biopsy", "punch biopsy", "A punch biopsy."),
        # No article: the vitamin.
        ("Take vitamin A icy.", "icy", "cold", "Take vitamin A cold."),
        # No article either: a name, or the end of another paragraph.
        ("Hepatitis A breakouts.", "breakouts", "eruptions", "Hepatitis A eruptions."),
        ("Plan a\n\nbreakouts.", "breakouts", "eruptions", "Plan a\n\neruptions."),
        ("A\r\nbreakout.", "breakout", "eruption", "An\r\neruption."),
        ("Ends. A breakout.", "breakout", "eruption", "Ends. An eruption."),
        ("One.\n\nA breakout.", "breakout", "eruption", "One.\n\nAn eruption."),
        ("Plan-a icy shoulder", "icy shoulder", "frozen shoulder", "Plan-a frozen shoulder"),
    ],
)
def test_repaired(text: str, found: str, meant: str, after: str) -> None:
    assert repaired(text, [finding(text, found, meant)]) == after


def test_several_findings_are_repaired_at_once() -> None:
    text = "A hatred, an icy shoulder and kidney rocks."
    findings = [
        finding(text, "kidney rocks", "kidney stones"),
        finding(text, "hatred", "malignancy"),
        finding(text, "icy shoulder", "frozen shoulder"),
    ]
    assert repaired(text, findings) == "A malignancy, a frozen shoulder and kidney stones."
