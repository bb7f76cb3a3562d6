"""How a page tells of findings and rules."""

from __future__ import annotations

from dataclasses import replace

from linter.model import Kind, RuleInfo, Severity, Silenced
from linter.reporters.html import view
from linter.reporters.html.article_views import article_view
from linter.reporters.html.saying import rules
from linter.reporters.html.view import Change, Context, Quiet, Rule

from ..factory import article
from ..samples import LONG, PRIOR, ROCKS
from .made import KNOWN, made


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
    assert list(rules(infos).values()) == [
        Rule(f"r{n + 1}", f"p/{n}", "Health claim", "error", "why", source or "", link)
        for n, (source, link) in enumerate(
            zip(sources, ("https://a.b/c", "http://a.b", "", "", ""), strict=True)
        )
    ]
