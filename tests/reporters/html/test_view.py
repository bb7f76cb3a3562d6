"""From an article's report to what its page shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from linter.model import Kind, RuleInfo, Severity, Silenced
from linter.reporters.html import view
from linter.reporters.html.view import Change, Context, Quiet, Rule, Tally, article_view

from ..factory import article
from ..samples import LONG, PRIOR, ROCKS, RULES, sample

KNOWN = view.rules(dict(sorted(RULES.items())))


def made(marked: str, *says: dict[str, Any], path: str = "a.md") -> view.ArticleView:
    return article_view(article(marked, *says, path=path), 1, "#a1", KNOWN)


def test_a_finding_says_what_is_wrong_and_what_to_write() -> None:
    [said] = made("Intro. Small [[kidney&nbsp;rocks]] may **pass**. End.", ROCKS).findings
    assert said == view.Said(
        1,
        "error",
        Kind.TERMINOLOGY,
        "Garbled term",
        "terminology/kidney-rocks",
        "r4",
        1,
        "",
        Change("kidney rocks", "kidney stones"),
        (),
        "Safe to replace",
        ROCKS["message"],
        Context("Small ", "kidney rocks", "kidney stones", " may pass."),
        "",
        whole=False,
    )


def test_further_suggestions_and_an_unknown_rule() -> None:
    told = {**PRIOR, "rule": "house/prior"}
    [said] = made("Eat [[prior to]] lunch.", told).findings
    assert (said.change, said.others) == (Change("prior to", "before"), ("ahead of",))
    assert (said.rule_anchor, said.fix) == ("", "Check before you replace it")


def test_without_a_suggestion_there_is_nothing_to_compare() -> None:
    told = {**LONG, "message": "Too long. Cut it."}
    [said] = made("[[A sentence that goes on]] and on.", told).findings
    assert said.title == "Too long."
    assert (said.change, said.context, said.fix) == (
        Change("A sentence that goes on", None),
        None,
        "",
    )


def test_a_long_sentence_is_cut_at_words() -> None:
    [said] = made("word " * 60 + "[[kidney rocks]]" + " more" * 60 + ".", ROCKS).findings
    assert said.context
    assert said.context.before == "…" + "word " * 21
    assert said.context.after == " more" * 21 + "…"


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
        view.verdict(article(marked, {"severity": severity}))
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
    monkeypatch.setattr(view, "MOST_SHOWN", 3)
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


def test_silenced_findings_stand_apart() -> None:
    found = article("“[[kidney\nrocks]]”", ROCKS).findings[0]
    quiet = replace(
        article("x"), silenced=(Silenced("suppression", "a quotation", found),
                                Silenced("baseline", None, found)),
    )  # fmt: skip
    it = article_view(quiet, 1, "#a1", KNOWN)
    assert it.findings == ()
    shown = ("error", "Garbled term", 1, "kidney rocks", ROCKS["message"])
    assert it.silenced == (
        Quiet(*shown, "Silenced in the article or the configuration", "a quotation"),
        Quiet(*shown, "Known before (baseline)", ""),
    )


def test_a_rule_s_source_is_a_link_when_it_is_a_web_address() -> None:
    sources = ("https://a.b/c", "http://a.b", "javascript:alert(1)", "A book, page 3", None)
    infos = {
        f"p/{n}": RuleInfo(f"p/{n}", Kind.CLAIMS, Severity.ERROR, "why", source)
        for n, source in enumerate(sources)
    }
    assert list(view.rules(infos).values()) == [
        Rule(f"r{n + 1}", f"p/{n}", "Health claim", "error", "why", source or "", link)
        for n, (source, link) in enumerate(
            zip(sources, ("https://a.b/c", "http://a.b", "", "", ""), strict=True)
        )
    ]
