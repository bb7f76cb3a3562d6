"""One article in, its report out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from linter import engine
from linter.api import lint_text
from linter.checks import listed
from linter.checks.evidence import article_place
from linter.config import Config
from linter.engine import lint
from linter.model import ArticleReport, Finding, Kind, RuleInfo, Severity, Span
from linter.parsers import parse
from linter.source import Source, decode
from tests.rule_texts import KIDNEY_ROCKS, entry, rule_set, rules_from

HOUSE = KIDNEY_ROCKS + entry("bust-cancer", "bust cancer", "breast cancer")
Lint = Callable[..., ArticleReport]


@pytest.fixture
def report(tmp_path: Path) -> Lint:
    rules = rule_set(rules_from(tmp_path, HOUSE))

    def lint_text(
        text: str, name: str = "article.md", config: Config | None = None
    ) -> ArticleReport:
        return lint(Source(name, text), config or Config(), rules)

    return lint_text


def lines(report: ArticleReport) -> list[str]:
    return [shown(each) for each in report.findings]


def shown(each: Finding) -> str:
    return f"{each.start.line}:{each.start.column} {each.severity} {each.rule} {each.text}"


def test_findings_are_in_order_of_their_place(report: Lint) -> None:
    text = "Bust cancer.\n\n- kidney rocks, bust cancer\n"
    assert lines(report(text)) == [
        "1:1 error terminology/bust-cancer Bust cancer",
        "3:3 error terminology/kidney-rocks kidney rocks",
        "3:17 error terminology/bust-cancer bust cancer",
    ]


def test_a_finding_in_full(report: Lint) -> None:
    [found] = report("😀 An\r\nkidney&nbsp;rock hurts.").findings
    assert found.to_dict() == {
        "rule": "terminology/kidney-rocks",
        "kind": "terminology",
        "severity": "error",
        "span": [6, 22],
        "line": 2,
        "column": 1,
        "end_line": 2,
        "end_column": 17,
        "text": "kidney&nbsp;rock",
        "message": "“kidney rock” should read “kidney stone”. Spinners swap stone for rock.",
        "suggestions": ["kidney stone"],
        "suggestion_scores": [1.0],
        "fix": "review",  # it would take the entity away
        "confidence": 1.0,
        "scope": "prose",
        "fingerprint": found.fingerprint,
        "url": None,
    }


def test_the_fingerprint_survives_edits_elsewhere(report: Lint) -> None:
    [before] = report("One two three kidney rocks four five six.").findings
    [after] = report("# New\n\nZero one two three *kidney*\nrocks four five six. More.").findings
    [moved] = report("One two kidney rocks four five six.").findings
    assert before.fingerprint == after.fingerprint
    assert before.fingerprint != moved.fingerprint


def test_words_are_those_of_the_article(report: Lint) -> None:
    assert report("# Two words\n\n`code` three\n\n    code block\n").words == 3
    assert report("").words == 0


def test_what_a_report_says_of_its_rules(report: Lint) -> None:
    text = "Kidney rocks. <!-- unspun-disable-line claims -->"
    assert list(report(text).rules.values()) == [
        RuleInfo(
            "terminology/kidney-rocks",
            Kind.TERMINOLOGY,
            Severity.ERROR,
            "Spinners swap stone for rock.",
        ),
        RuleInfo(
            "engine/unused-suppression",
            Kind.ENGINE,
            Severity.SUGGESTION,
            "A directive that silences nothing may hide the next finding at its place.",
        ),
    ]


def test_accepted_phrases_are_never_reported(report: Lint) -> None:
    config = Config(accept=("Kidney Rock", "Kidney-rocks Band"))
    assert lines(report("Kidney rocks and bust cancer.", config=config)) == [
        "1:18 error terminology/bust-cancer bust cancer"
    ]
    narrow = Config(accept=("rock",))
    assert lines(report("Kidney rocks.", config=narrow)) == [
        "1:1 error terminology/kidney-rocks Kidney rocks"
    ]


def test_suppressed_findings_stay_in_the_report(report: Lint) -> None:
    text = (
        "<!-- unspun-disable-next-line terminology/kidney-rocks -- a quotation -->\n"
        "Kidney rocks and bust cancer.\n"
    )
    made = report(text)
    assert lines(made) == ["2:18 error terminology/bust-cancer bust cancer"]
    assert [(each.by, each.reason, shown(each.finding)) for each in made.silenced] == [
        ("suppression", "a quotation", "2:1 error terminology/kidney-rocks Kidney rocks")
    ]


def test_a_suppression_of_nothing_is_reported(report: Lint) -> None:
    text = "<!-- unspun-disable-line terminology/kidney-rocks -->\nFine.\n"
    assert lines(report(text)) == [
        "1:1 suggestion engine/unused-suppression "
        "<!-- unspun-disable-line terminology/kidney-rocks -->"
    ]


def test_what_is_wrong_with_the_file_is_reported_beside_what_is_in_it(report: Lint) -> None:
    text = "---\ntitle: [\n---\n\nKidney rocks.\n"
    found = report(text).findings
    assert [each.rule for each in found] == [
        "engine/broken-front-matter",
        "terminology/kidney-rocks",
    ]
    assert found[1].start == (5, 1)


def test_a_guessed_encoding_is_reported(tmp_path: Path) -> None:
    source = decode(b"# Caf\xe9\n\nFine.\n", "article.md")
    found = lint(source, Config(), rule_set(rules_from(tmp_path, HOUSE)))
    assert lines(found) == ["1:3 suggestion engine/guessed-encoding Café"]


def test_a_failing_check_costs_no_other_finding(
    report: Lint, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        def scan(self, _view: object) -> object:
            raise KeyError("oops")

    checks = {"broken": Broken(), listed.NAME: listed}
    monkeypatch.setattr(engine, "CHECKS", checks)
    assert lines(report("# Head\n\nKidney rocks.")) == [
        "1:3 error engine/check-failed Head",
        "3:1 error terminology/kidney-rocks Kidney rocks",
    ]


def test_findings_beyond_a_bound_are_counted(report: Lint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "MOST_FINDINGS", 2)
    found = report("# Head\n\nKidney rocks, bust cancer, bust cancer, kidney rocks.")
    assert lines(found) == [
        "1:3 warning engine/too-many-findings Head",
        "3:1 error terminology/kidney-rocks Kidney rocks",
        "3:15 error terminology/bust-cancer bust cancer",
    ]
    message = "The first 2 findings are reported, 2 more are not."
    assert found.findings[0].message == message


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("Intro.\n\n# The *head*\n", "a.md", "The *head"),
        ("First line\nsecond line.\n\nMore.", "a.md", "First line"),
        ("<p>First</p><p>Second</p>", "a.html", "First"),
        ("", "a.md", ""),
        ("```\ncode\n```\n", "a.md", "code"),
    ],
)
def test_where_a_finding_about_the_article_stands(text: str, name: str, place: str) -> None:
    span = article_place(parse(Source(name, text)))
    assert isinstance(span, Span)
    assert text[span.start : span.end] == place


def test_half_of_a_surrogate_pair_is_a_character_like_any_other() -> None:
    report = lint_text("Small \ud800 kidney rocks \udfff may pass.")
    assert lines(report) == ["1:9 error terminology/kidney-rocks kidney rocks"]
