"""From an article's report to its page and its line in the overview."""

from __future__ import annotations

from typing import Any

import pytest

from linter.model import Kind, Severity
from linter.reporters.html import article_views, view
from linter.reporters.html.article_views import article_view, verdict
from linter.reporters.html.view import Change, Tally

from ..factory import article
from ..samples import LONG, PRIOR, ROCKS, sample
from .made import KNOWN, made


@pytest.mark.parametrize(
    ("kind", "marked", "whole"),
    [
        (Kind.DENSITY, "# [[Title]]\n\nText", True),
        (Kind.DISCLAIMER, "[[First line]]\nsecond", True),
        (Kind.STRUCTURE, "# [[Title]]\n\nText", False),
        (Kind.DENSITY, "# The [[Title]]\n\nText", False),
        (Kind.ENGINE, "[[]]", True),
    ],
)
def test_findings_about_the_whole_article(kind: Kind, marked: str, whole: bool) -> None:
    it = made(marked, {"kind": kind})
    assert (len(it.whole), len(it.findings)) == (int(whole), int(not whole))
    assert all(not run.numbers for group in it.reading.groups for part in group.parts
               for run in part.runs) is whole  # fmt: skip


def test_verdicts() -> None:
    worst = [
        verdict(article(marked, {"severity": severity}))
        for marked, severity in (
            ("", Severity.ERROR),
            ("[[a]]", Severity.SUGGESTION),
            ("[[a]]", Severity.WARNING),
            ("[[a]]", Severity.ERROR),
        )
    ]
    assert worst == [view.CLEAN, view.MINOR, view.NEEDS_WORK, view.HARMFUL]


def test_a_summary() -> None:
    it = article_view(sample().articles[0], 3, "x.html", KNOWN).summary
    assert (it.number, it.href, it.path, it.title) == (
        3,
        "x.html",
        "articles/kidneys.md",
        "Kidneys",
    )
    assert (it.errors, it.warnings, it.suggestions, it.findings) == (3, 1, 1, 5)
    assert it.top == (Change("kidney rocks", "kidney stones"),)
    assert it.says == ()
    assert it.garbles == (Change("kidney rocks", "kidney stones"),) * 3
    assert it.kinds == (
        (Kind.TERMINOLOGY, Severity.ERROR),
        (Kind.PLAIN_LANGUAGE, Severity.SUGGESTION),
        (Kind.STRUCTURE, Severity.WARNING),
        (Kind.TERMINOLOGY, Severity.ERROR),
        (Kind.TERMINOLOGY, Severity.ERROR),
    )
    assert it.spun
    assert it.spun.shown == "0.97"


def test_a_guess_is_not_told_as_a_garble_and_errors_come_first() -> None:
    def told(severity: Severity, meant: str) -> dict[str, Any]:
        kind = Kind.TERMINOLOGY if severity is Severity.ERROR else Kind.UNLISTED
        return {**ROCKS, "kind": kind, "severity": severity, "suggestions": (meant,)}

    it = made(
        "[[bloodstream]] [[chest hurts]] [[kidney rocks]]",
        told(Severity.SUGGESTION, "blood"),
        told(Severity.WARNING, "chest pains"),
        told(Severity.ERROR, "kidney stones"),
    ).summary
    assert (
        it.garbles
        == it.top
        == (
            Change("kidney rocks", "kidney stones"),
            Change("chest hurts", "chest pains"),
        )
    )


def test_without_garbles_the_worst_findings_speak() -> None:
    told = {**LONG, "message": "Too " + "very " * 40 + "long."}
    it = made("[[a]] [[b]] [[c]] [[d]]", PRIOR, told, told, {**LONG, "rule": "x/y"}).summary
    assert (it.top, it.says) == (
        (),
        ("Too" + " very" * 23 + "…", LONG["message"], PRIOR["message"]),
    )


def test_at_a_sentence_s_start_it_is_the_same_garble() -> None:
    told = {**ROCKS, "suggestions": ("Kidney stones",)}
    assert made("[[Kidney rocks]] hurt.", told).summary.garbles == (
        Change("kidney rocks", "kidney stones"),
    )
    names = {**ROCKS, "suggestions": ("Raynaud's",)}
    assert made("[[MRI check]] hurt.", names).summary.garbles == (Change("MRI check", "Raynaud's"),)


@pytest.mark.parametrize(
    ("text", "path", "title"),
    [
        ("---\ntitle: From data\n---\n# Heading", "a.md", "From data"),
        ("---\ntitle: 3\n---\n# Heading", "a.md", "Heading"),
        ("## Second\n\n# First", "a.md", "First"),
        ("## Second `x`", "a.md", "Second …"),
        ("Text", "deep/a b.md", "a b.md"),
        ("Text", "deep/a\u202egnp.md", "a\ufffdgnp.md"),
    ],
)
def test_what_an_article_is_called(text: str, path: str, title: str) -> None:
    assert made(text, path=path).summary.title == title


def test_of_very_many_findings_the_worst_are_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(article_views, "MOST_SHOWN", 3)
    it = made("[[a]] [[b]] [[c]] [[d]] [[e]]", LONG, PRIOR, ROCKS, LONG, ROCKS)
    assert [(said.number, said.severity) for said in it.findings] == [
        (1, "warning"),
        (3, "error"),
        (5, "error"),
    ]
    assert it.hidden == (
        Tally("plain-language/prior-to", "plain-language/prior-to", 1),
        Tally("readability/long-sentence", "readability/long-sentence", 1),
    )
    assert it.severities == (Tally("error", "Error", 2), Tally("warning", "Warning", 1))
    assert it.kinds == (
        Tally("terminology", "Garbled term", 2),
        Tally("readability", "Readability", 1),
    )
    assert it.summary.findings == 5
