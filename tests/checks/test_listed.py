"""Garbled terms are found wherever a reader would read them, and only there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from linter.checks import listed, unlisted
from linter.checks.evidence import Candidate, Evidence, look
from linter.findings import settled
from linter.model import Kind, Span
from linter.packs.folders import CHECKOUT, read_pack
from linter.parsers import parse
from linter.selftest import failures
from linter.source import Source
from tests.rule_texts import KIDNEY_ROCKS, entry, rule_set, rules_from

# (article, its name) → (rule, source slice, first suggestion) of what is reported, in order
Find = Callable[..., list[tuple[str, str, str]]]

HOUSE = (
    KIDNEY_ROCKS
    + entry("potters-wheel", '"potter\'s wheel cuff"', "rotator cuff")
    + entry("bust-cancer", "bust cancer", "breast cancer")
    + entry("bust-cancer-cells", "bust cancer cell", "breast cancer")
    + entry("fda", "Fda", "FDA", "case: exact\n")
    + entry("pedestrian", "pedestrian", "walker", "when: [{near: [hip]}, {spun: true}]\n")
)


@pytest.fixture
def found(tmp_path: Path) -> Find:
    rules = rule_set(rules_from(tmp_path, HOUSE))

    def find(text: str, name: str = "article.md") -> list[tuple[str, str, str]]:
        source = Source(name, text)
        document = parse(source)
        view = look(document, rules)
        seen = {listed.NAME: listed.scan(view)}
        candidates = settled(listed.judge(view, seen).candidates)
        shown = []
        for each in sorted(candidates, key=lambda each: each.span):
            start, end = document.to_source(each.span)
            name = each.rule.id.partition("/")[2]
            shown.append((name, text[start:end], each.suggestions[0].text))
        return shown

    return find


@pytest.mark.parametrize(
    ("text", "written", "meant"),
    [
        ("Small kidney rocks pass.", "kidney rocks", "kidney stones"),
        ("# Kidney Rocks\n", "Kidney Rocks", "Kidney Stones"),
        ("KIDNEY ROCKS\n============\n", "KIDNEY ROCKS", "KIDNEY STONES"),
        ("- one\n- kidney rocks\n", "kidney rocks", "kidney stones"),
        ("> He had kidney\n> rocks.\n", "kidney\n> rocks", "kidney stones"),
        ("| a | b |\n|---|---|\n| x | kidney rocks |\n", "kidney rocks", "kidney stones"),
        ("A **kidney** *rock*.", "kidney** *rock", "kidney stone"),
        ("A [kidney rock](http://kidney-rock.example).", "kidney rock", "kidney stone"),
        ("A kidney\nrock.", "kidney\nrock", "kidney stone"),
        ("A kidney\r\nrock.", "kidney\r\nrock", "kidney stone"),
        ("A Kidney&nbsp;rock.", "Kidney&nbsp;rock", "Kidney stone"),
        ("A kidney-rock.", "kidney-rock", "kidney stone"),
        ("A kidneyrock.", "kidneyrock", "kidney stone"),
        ("A kidney \u00a0 rock.", "kidney \u00a0 rock", "kidney stone"),
        ("A kid\u00adney rock.", "kid\u00adney rock", "kidney stone"),
        ("A kid\u200bney rock.", "kid\u200bney rock", "kidney stone"),
        ("A ｋidney rock.", "ｋidney rock", "kidney stone"),
        ("😀 kidney rock", "kidney rock", "kidney stone"),
        ("The kidney rock's size", "kidney rock", "kidney stone"),
        ("“Kidney rock”", "Kidney rock", "Kidney stone"),
    ],
)
def test_found_at_its_exact_place(found: Find, text: str, written: str, meant: str) -> None:
    assert found(text) == [("kidney-rocks", written, meant)]


@pytest.mark.parametrize(
    "text",
    [
        "Her kidney rocked on.",
        "A sick-kidney rockets past.",
        "Kidney. Rocks.",
        "A kidney — rock.",
        "# Kidney\n\nrock\n",
        "| kidney | rock |\n|---|---|\n",
        "A `kidney rock`.",
        "```\nkidney rock\n```\n",
        "    kidney rock\n",
        "---\ntitle: kidney rock\n---\n\nText.\n",
        "<!-- kidney rock -->\n",
        "{{< kidney rock >}}\n",
        "<https://example.org/kidney-rock>",
        "",
    ],
)
def test_silent_where_nobody_reads_it(found: Find, text: str) -> None:
    assert found(text) == []


def test_page_furniture_is_no_article(found: Find) -> None:
    page = (
        "<nav>Kidney rocks</nav><main><p>A kidney&#32;<b>rock</b>.</p></main>"
        "<script>kidney rock</script><p hidden>kidney rock</p>"
    )
    assert found(page, "page.html") == [("kidney-rocks", "kidney&#32;<b>rock", "kidney stone")]


@pytest.mark.parametrize("apostrophe", ["'", "’", "ʼ", "&rsquo;", "&#39;", ""])
def test_any_apostrophe(found: Find, apostrophe: str) -> None:
    written = f"potter{apostrophe}s wheel cuff"
    assert found(f"The {written} tears.") == [("potters-wheel", written, "rotator cuff")]


def test_the_longer_phrase_wins(found: Find) -> None:
    assert found("Bust cancer and bust cancer cells") == [
        ("bust-cancer", "Bust cancer", "Breast cancer"),
        ("bust-cancer-cells", "bust cancer cells", "breast cancers"),
    ]


def test_letter_case_where_it_matters(found: Find) -> None:
    assert found("The Fda, the FDA, the fda.") == [("fda", "Fda", "FDA")]


def test_weak_words_speak_in_a_spun_article_only(found: Find) -> None:
    evidence = "Bust cancer, kidney rocks and the potter's wheel cuff."
    assert found("He used a pedestrian.") == []
    assert found("Her hip hurt; he used a pedestrian.") == [("pedestrian", "pedestrian", "walker")]
    assert found(f"{evidence} He used a pedestrian.") == [
        ("bust-cancer", "Bust cancer", "Breast cancer"),
        ("kidney-rocks", "kidney rocks", "kidney stones"),
        ("potters-wheel", "potter's wheel cuff", "rotator cuff"),
        ("pedestrian", "pedestrian", "walker"),
    ]
    # Three garbles in a book are no evidence that software wrote it.
    assert len(found(f"{evidence} He used a pedestrian. " + "Plain words. " * 1000)) == 3


PATTERN = """
- id: units
  severity: warning
  pattern: '(?i)\\b\\d+ (?:cc|c\\.c\\.)'
  replace: mL
  why: The Joint Commission's do-not-use list has cc.
  unless: {after: [engine]}
  examples:
    bad: [{text: "Take [[5 cc]]."}]
    good: ["An engine 50 cc strong."]
"""


def test_a_users_own_pattern(tmp_path: Path) -> None:
    rules = rule_set(rules_from(tmp_path, PATTERN))
    text = "Take **5** CC, 7\n\ncc, and 😀 20 c.c. of it; an engine 50 cc strong."
    document = parse(Source("a.md", text))
    found = listed.scan(look(document, rules)).candidates
    places = [document.to_source(each.span) for each in found]
    assert [text[start:end] for start, end in places] == ["5** CC", "20 c.c."]
    assert list(failures(rules_from(tmp_path, PATTERN))) == []


def test_a_word_that_is_right_elsewhere_is_never_replaced_unseen(tmp_path: Path) -> None:
    text = "Bust cancer, kidney rocks and the potter's wheel cuff. He used a pedestrian."
    view = look(parse(Source("a.md", text)), rule_set(rules_from(tmp_path, HOUSE)))
    assert [(each.rule.id, each.fix) for each in listed.scan(view).candidates] == [
        ("terminology/bust-cancer", "safe"),
        ("terminology/kidney-rocks", "safe"),
        ("terminology/potters-wheel", "safe"),
        ("terminology/pedestrian", "review"),
    ]


@pytest.mark.parametrize(
    ("swaps", "words", "opening", "spun"),
    [
        (4, 333, "plain words", True),  # 12 per 1,000
        (4, 334, "plain words", False),
        (3, 100, "plain words", False),  # too few to tell
        (4, 334, "kidney rocks", True),  # a listed term stands, too
        (4, 500, "kidney rocks", True),  # 8 per 1,000
        (4, 501, "kidney rocks", False),
    ],
)
def test_swaps_of_an_article_read_as_a_whole(
    tmp_path: Path, swaps: int, words: int, opening: str, spun: bool
) -> None:
    rules = rule_set([*rules_from(tmp_path, HOUSE), *read_pack(CHECKOUT / "unlisted")])
    view = look(parse(Source("a.txt", f"{opening} " + "word " * (words - 2))), rules)
    [rule, *_] = view.rules.of_kind(Kind.UNLISTED)
    found = tuple(
        Candidate(rule, Span(20 + each, 21 + each), "", weak=True, garble=f"{each}", whole=True)
        for each in range(swaps)
    )
    evidence = {listed.NAME: listed.scan(view), unlisted.NAME: Evidence(found)}
    assert listed.is_spun_as_a_whole(view, evidence) is spun
