"""Small reports built by hand: findings are marked in the article's text itself."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any

from linter.model import (
    ArticleReport,
    Finding,
    Fix,
    Kind,
    Report,
    Severity,
    Silenced,
    Skipped,
    Span,
    Suggestion,
)
from linter.source import Source

if TYPE_CHECKING:
    from collections.abc import Mapping

_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def finding(
    source: Source,
    span: tuple[int, int],
    *,
    rule: str = "terminology/kidney-rocks",
    message: str = "Spinning software swaps “stone” for “rock”.",
    suggestions: tuple[str, ...] = (),
    severity: Severity = Severity.ERROR,
    kind: Kind = Kind.TERMINOLOGY,
    fix: Fix | None = None,
) -> Finding:
    """A finding at this span; the rest follows from the source."""
    text = source.text[slice(*span)]
    return Finding(
        rule=rule,
        kind=kind,
        severity=severity,
        span=Span(*span),
        start=source.position(span[0]),
        end=source.position(span[1]),
        text=text,
        message=message,
        suggestions=tuple(
            Suggestion(each, round(1 / rank, 2)) for rank, each in enumerate(suggestions, 1)
        ),
        fix=fix,
        confidence=1.0,
        scope="prose",
        fingerprint=hashlib.sha256(f"{rule}{span}{text}".encode("utf-8", "replace")).hexdigest()[
            :16
        ],
    )


def article(
    marked: str,
    *says: Mapping[str, Any],
    path: str = "articles/a.md",
    words: int = 100,
    silenced: tuple[Silenced, ...] = (),
) -> ArticleReport:
    """An article whose findings stand in [[brackets]], each with what `says` has for it in turn.

    The last of `says` serves the remaining brackets, too.
    """
    text, spans, at = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        spans.append((len(text), len(text) + len(mark.group(1))))
        text += mark.group(1)
        at = mark.end()
    source = Source(path, text + marked[at:])
    each_says = [says[min(number, len(says) - 1)] if says else {} for number in range(len(spans))]
    findings = tuple(
        finding(source, span, **said) for span, said in zip(spans, each_says, strict=True)
    )
    return ArticleReport(source, words, findings, silenced)


def report(
    *articles: ArticleReport, skipped: tuple[Skipped, ...] = (), notes: tuple[str, ...] = ()
) -> Report:
    return Report(articles, "0.1.0", skipped, notes)
