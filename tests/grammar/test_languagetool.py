"""Articles read by the real LanguageTool."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from linter.config import Config
from linter.engine import lint
from linter.files import Article
from linter.grammar.proofreader import Proofreader
from linter.model import ArticleReport, Severity
from linter.run import lint_articles, rule_set
from linter.run.results import Results
from linter.run.workers import Outcome
from linter.source import Source
from tests.cli.running import unspun
from tests.evaluation.corpora import SHARED

pytestmark = pytest.mark.timeout(300)  # the first answer loads LanguageTool's rules

REAL = SHARED / "articles" / "000_b06189d750b1db9b.txt"
Read = Callable[..., ArticleReport]


@pytest.fixture
def read(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Lints with the real LanguageTool and a cache of its own."""
    monkeypatch.setenv("UNSPUN_CACHE_DIR", str(tmp_path))

    def read_text(text: str, name: str = "a.md", config: Config | None = None) -> ArticleReport:
        wanted = (config or Config()).with_options(grammar=True, languagetool_url=address)
        with Proofreader() as proofreader:
            return lint(Source(name, text), wanted, rule_set(wanted), proofreader)

    return read_text


def shown(report: ArticleReport, kind: str = "grammar") -> list[str]:
    return [
        f"{each.start.line}:{each.start.column} {each.severity} {each.rule} {each.text}"
        f" → {each.suggestions[0].text if each.suggestions else ''}"
        for each in report.findings
        if each.kind == kind
    ]


def test_findings_stand_at_their_exact_source(read: Read) -> None:
    text = (
        "---\ntitle: An title, not read\n---\n\n# 😀 He is an **sick** 😀 man\n\n"
        "It is *a\nold* lens, 😀 and `an code` here, and 😀 an&nbsp;cat.\n\n"
        "```\nan code\n```\n\nSee <https://an.example/lense>. He have pain.\n"
    )
    assert shown(read(text)) == [
        "5:11 warning grammar/en-a-vs-an an → a",
        "7:8 warning grammar/en-a-vs-an a → an",
        "8:40 warning grammar/en-a-vs-an an → a",
        "14:36 warning grammar/he-verb-agr have → has",
    ]


def test_a_page_is_read_as_its_reader_sees_it(read: Read) -> None:
    page = (
        "<nav>An menu</nav><main><p>This is an <b>ki</b>dney.</p>"
        "<pre>an code</pre><p>An&#32;heart.</p></main><footer>An foot</footer>"
    )
    assert shown(read(page, "a.html")) == [
        "1:36 warning grammar/en-a-vs-an an → a",
        "1:78 warning grammar/en-a-vs-an An → A",
    ]


def test_misspelt_words_of_medicine_are_reported_with_what_was_meant(read: Read) -> None:
    text = (
        "A lense helps the eye. People with diabetis take ibuprofin. Diabetis is common. "
        "The tumour and the diarrhoea were treated; hypertention was not."
    )
    assert shown(read(text)) == [
        "1:3 warning grammar/morfologik-rule-en-us lense → lens",
        "1:36 warning grammar/morfologik-rule-en-us diabetis → diabetes",
        "1:50 warning grammar/morfologik-rule-en-us ibuprofin → ibuprofen",
        "1:61 warning grammar/morfologik-rule-en-us Diabetis → Diabetes",
        "1:124 warning grammar/morfologik-rule-en-us hypertention → hypertension",
    ]


def test_words_of_medicine_and_names_are_silent(read: Read) -> None:
    text = (
        "# Calcinosis Cutis\n\nCalcinosis cutis, thiazide, dermatomyositis and DCIS are terms. "
        "Okonjo and Sjögren treated scleroderma with bumetanide and iv fluids in mmol. "
        "Esketamine, dupilumab and zanubrutinib are new; Staphylococcus aureus is not. "
        "Dr Kowalczyk of Szczecin wrote to okonjo@example.org about HER2-positive tumors. "
        "Ginger is an herb; an IM injection is not.\n"
    )
    assert shown(read(text)) == []


def test_ours_wins_where_two_speak_of_the_same_words(read: Read) -> None:
    text = "Small kidney rocks rocks and the the lens. They has a kidney rocks.\n"
    report = read(text)
    assert shown(report, "terminology") == [
        "1:7 error terminology/kidney-rocks kidney rocks → kidney stones",
        "1:55 error terminology/kidney-rocks kidney rocks → kidney stones",
    ]
    assert shown(report, "structure") == [
        "1:14 warning structure/repeated-word rocks rocks → rocks",
        "1:30 warning structure/repeated-word the the → the",
    ]
    assert shown(report) == ["1:49 warning grammar/base-form has → have"]


def test_the_users_words_rules_and_severities_hold(read: Read) -> None:
    text = "An lens has diabetis. He have pain.\n"
    config = Config(
        accept=("diabetis",),
        disable=("grammar/he-verb-agr",),
        severity={"grammar/en-a-vs-an": Severity.ERROR},
    )
    assert shown(read(text, config=config)) == ["1:1 error grammar/en-a-vs-an An → A"]


def test_what_is_known_is_not_asked_again(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNSPUN_CACHE_DIR", str(tmp_path / "cache"))
    path = tmp_path / "a.md"
    path.write_text("He have diabetis.\n", "utf-8")
    config = Config().with_options(grammar=True, languagetool_url=address)

    def linted() -> list[Outcome]:
        return list(lint_articles([Article(str(path), "a.md", config)], results=Results()))

    first = linted()
    monkeypatch.setattr("linter.grammar.server.Server.ask", lambda *_: pytest.fail("asked again"))
    assert linted() == first
    [report] = first
    assert isinstance(report, ArticleReport)
    assert shown(report) == [
        "1:4 warning grammar/he-verb-agr have → has",
        "1:9 warning grammar/morfologik-rule-en-us diabetis → diabetes",
    ]


def test_a_run_on_a_running_server(address: str, tmp_path: Path) -> None:
    for name in ("a.md", "b.md", "c.md"):
        (tmp_path / name).write_text(f"He have {name[0]} cat. Small kidney rocks.\n", "utf-8")
    run = unspun(
        "check", "--isolated", "--require", "grammar", "--languagetool-url", address,
        "--format", "json", cwd=tmp_path,
    )  # fmt: skip
    report = json.loads(run.stdout)
    assert (run.returncode, run.stderr) == (1, b"")
    assert [
        (article["path"], [each["rule"] for each in article["findings"]])
        for article in report["articles"]
    ] == [
        (name, ["grammar/he-verb-agr", "terminology/kidney-rocks"])
        for name in ("a.md", "b.md", "c.md")
    ]
    assert report["summary"]["notes"] == []


@pytest.mark.skipif(not REAL.exists(), reason="the shared articles are not here")
def test_the_real_article(read: Read) -> None:
    report = read(REAL.read_text(encoding="utf-8"), "a.txt")
    told = shown(report) + shown(report, "structure") + shown(report, "terminology")
    slips = ("a-nns-and a signs", "UNITED STATE", "system system", "light weight")
    assert [slip for slip in slips if slip not in " ".join(told)] == []
    ours = {
        at for each in report.findings if each.kind == "terminology" for at in range(*each.span)
    }
    assert [
        each for each in report.findings if each.kind == "grammar" and ours & {*range(*each.span)}
    ] == []
    silent = ("cutis", "thiazide", "dermatomyositis", "DCIS")
    spelt = [each.text for each in report.findings if each.rule.endswith("morfologik-rule-en-us")]
    assert [word for word in silent if word in spelt] == []
