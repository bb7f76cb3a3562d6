"""What silences a finding, and what is said about directives that are wrong or of no use."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from linter.builder import DocumentBuilder
from linter.config import Config, SuppressEntry
from linter.document import Document
from linter.model import Finding, Kind, Scope, Severity, Silenced, Span
from linter.parsers import parse
from linter.source import Source
from linter.suppressions import Applied, apply
from linter.suppressions.directives import MALFORMED, UNUSED, Problem

if TYPE_CHECKING:
    from pathlib import Path

ROCKS, BUST, LINE = (
    "terminology/kidney-rocks",
    "terminology/bust-cancer",
    "disclaimers/missing-emergency-line",
)
KNOWN = (ROCKS, BUST, LINE)
KINDS = {"terminology": Kind.TERMINOLOGY, "disclaimers": Kind.DISCLAIMER}


def finding(source: Source, text: str, rule: str = ROCKS, number: int = 0) -> Finding:
    """A finding on the numbered occurrence of a text."""
    start = -1
    for _ in range(number + 1):
        start = source.text.index(text, start + 1)
    end = start + len(text)
    return Finding(
        rule, KINDS[rule.partition("/")[0]], Severity.ERROR, Span(start, end),
        source.position(start), source.position(end), text, "message", (), None, 1.0,
        Scope.PROSE, "fingerprint",
    )  # fmt: skip


def run(
    text: str, *wanted: tuple[str, str] | tuple[str, str, int], **more: Any
) -> tuple[list[str], list[tuple[str, str | None]], list[tuple[str, str, str]]]:
    """Texts of the findings that count; silenced ones, reason; problems: id, source, message."""
    document = parse(Source("a.md", text))
    findings = [
        finding(document.source, each[0], each[1], each[2] if len(each) > 2 else 0)
        for each in wanted
    ]
    config = more.pop("config", Config())
    applied = apply(document, findings, config, KNOWN, **more)
    assert all(each.by == "suppression" for each in applied.silenced)
    return (
        [each.text for each in applied.findings],
        [(each.finding.text, each.reason) for each in applied.silenced],
        [(each.rule_id, text[slice(*each.span)], each.message) for each in applied.problems],
    )


def test_without_directives_findings_stay_as_they_are() -> None:
    document = parse(Source("a.md", "Kidney rocks hurt. <!-- unspun is our linter -->\n"))
    findings = [finding(document.source, "Kidney rocks")]
    assert apply(document, findings, Config(), KNOWN) == Applied(tuple(findings))


def test_the_whole_value() -> None:
    text = (
        "<!-- unspun-disable-next-line terminology/kidney-rocks -- geology -->\nA kidney rocks.\n"
    )
    document = parse(Source("a.md", text))
    found = finding(document.source, "kidney rocks")
    config = Config(suppress=(SuppressEntry(BUST, "never"),))
    assert apply(document, [found], config, KNOWN) == Applied(
        (), (Silenced("suppression", "geology", found),), (), frozenset()
    )


def test_a_range_runs_from_disable_to_enable() -> None:
    text = """\
One rock.

<!-- unspun-disable terminology -- quoted -->

Two rock. Bust of two.

<!-- unspun-enable terminology/bust-cancer -->

Three rock. Bust of three.

<!-- unspun-enable -->

Four rock.
"""
    assert run(
        text,
        ("One rock", ROCKS),
        ("Two rock", ROCKS),
        ("Bust of two", BUST),
        ("Three rock", ROCKS),
        ("Bust of three", BUST),
        ("Four rock", ROCKS),
    ) == (
        ["One rock", "Bust of three", "Four rock"],
        [("Two rock", "quoted"), ("Bust of two", "quoted"), ("Three rock", "quoted")],
        [],
    )


def test_a_finding_belongs_to_the_range_that_it_starts_in() -> None:
    text = "A rock <!-- unspun-disable -->and kidney <!-- unspun-enable -->rock.\n"
    first = "rock <!-- unspun-disable -->and"
    second = "kidney <!-- unspun-enable -->rock"
    assert run(text, (first, ROCKS), (second, ROCKS)) == ([first], [(second, None)], [])


def test_line_directives_silence_what_touches_the_line() -> None:
    text = """\
A long
rock one. <!-- unspun-disable-line -->

<!-- unspun-disable-next-line disclaimer, terminology/kidney-rocks -- both -->
A rock two, bust,
and rock three.
"""
    assert run(
        text,
        ("long\nrock one", ROCKS),
        ("rock two", ROCKS),
        ("bust", BUST),
        ("two, bust,\nand", LINE),
        ("rock three", ROCKS),
    ) == (
        ["bust", "rock three"],
        [("long\nrock one", None), ("rock two", "both"), ("two, bust,\nand", "both")],
        [],
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_next_line_is_that_of_the_source(end: str) -> None:
    text = end.join(["<!-- unspun-disable-next-line -->", "A rock.", "Another rock.", ""])
    kept, silenced, problems = run(text, ("A rock", ROCKS), ("Another rock", ROCKS))
    assert (kept, silenced, problems) == (["Another rock"], [("A rock", None)], [])


def test_front_matter_disables_for_the_whole_article() -> None:
    text = """\
---
title: Rocks
unspun: {disable: [terminology/kidney-rocks, claims], reason: geology}
---

A rock and a bust.

<!-- unspun-enable terminology/kidney-rocks -->

A late rock.
"""
    entry = "unspun: {disable: [terminology/kidney-rocks, claims], reason: geology}"
    assert run(text, ("rock and", ROCKS), ("bust", BUST), ("late rock", ROCKS)) == (
        ["bust", "late rock"],
        [("rock and", "geology")],
        [
            (
                UNUSED,
                entry,
                (
                    "`unspun: {disable: …}` in the front matter silences nothing of `claims`; "
                    "remove what is not needed"
                ),
            )
        ],
    )


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        (
            "unspun: off",
            (
                "`unspun` in the front matter must be a mapping such as "
                "`{disable: [terminology/kidney-rocks]}`"
            ),
        ),
        (
            "unspun: {disable: []}",
            (
                "`unspun` in the front matter must be a mapping such as "
                "`{disable: [terminology/kidney-rocks]}`"
            ),
        ),
        (
            "unspun: {disable: [1]}",
            (
                "`unspun` in the front matter must be a mapping such as "
                "`{disable: [terminology/kidney-rocks]}`"
            ),
        ),
        (
            "unspun: {disabel: [a]}",
            "`unspun` in the front matter has no key `disabel`; did you mean `disable`?",
        ),
        (
            "unspun: {disable: terminolgy}",
            (
                "`unspun: {disable: …}` in the front matter names `terminolgy`, which is no rule, "
                "pack or kind; did you mean `terminology`?"
            ),
        ),
    ],
)
def test_malformed_front_matter(entry: str, message: str) -> None:
    text = f"---\ntitle: a\n{entry}\n---\n\nA rock.\n"
    assert run(text, ("rock", ROCKS)) == (["rock"], [], [(MALFORMED, entry, message)])


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        (
            "<!-- unspun-disabel terminology -->",
            "`unspun-disabel` is no directive; did you mean `unspun-disable`?",
        ),
        (
            "<!-- unspun-disable-nextline terminology -->",
            "`unspun-disable-nextline` is no directive; did you mean `unspun-disable-next-line`?",
        ),
        (
            "<!-- unspun: disable terminology -->",
            "`unspun: disable terminology` is no directive; write `unspun-disable RULE -- reason`",
        ),
        (
            "<!-- unspun-disable terminology/kidney-rock -->",
            (
                "`unspun-disable` names `terminology/kidney-rock`, which is no rule, pack or kind; "
                "did you mean `terminology/kidney-rocks`?"
            ),
        ),
        (
            "<!-- unspun-disable kidney-rocks -->",
            (
                "`unspun-disable` names `kidney-rocks`, which is no rule, pack or kind; "
                "did you mean `terminology/kidney-rocks`?"
            ),
        ),
        (
            "<!-- unspun-disable because it is geology -->",
            (
                "`unspun-disable` names `because`, which is no rule, pack or kind; "
                "a reason stands after `--`"
            ),
        ),
    ],
)
def test_malformed_comments_silence_nothing(comment: str, message: str) -> None:
    kept, silenced, problems = run(f"{comment}\n\nA rock.\n", ("rock", ROCKS))
    assert (kept, silenced) == (["rock"], [])
    assert problems == [(MALFORMED, comment, message)]


def test_known_names_count_beside_an_unknown_one() -> None:
    comment = "<!-- unspun-disable nix terminology -->"
    assert run(f"{comment}\n\nA rock.\n", ("rock", ROCKS)) == (
        [],
        [("rock", None)],
        [
            (
                MALFORMED,
                comment,
                (
                    "`unspun-disable` names `nix`, which is no rule, pack or kind; "
                    "see `unspun rules list`"
                ),
            )
        ],
    )


def test_directives_that_silence_nothing() -> None:
    text = """\
<!-- unspun-enable terminology -->

A rock. <!-- unspun-disable-line terminology disclaimers -->

<!-- unspun-disable-next-line -->

A bust.

<!-- unspun-disable disclaimers/missing-emergency-line -->
"""
    assert run(text, ("rock", ROCKS), ("bust", BUST)) == (
        ["bust"],
        [("rock", None)],
        [
            (
                UNUSED,
                "<!-- unspun-enable terminology -->",
                "`unspun-enable` ends nothing; remove it",
            ),
            (
                UNUSED,
                "<!-- unspun-disable-line terminology disclaimers -->",
                (
                    "`unspun-disable-line` silences nothing of `disclaimers`; remove what is not "
                    "needed"
                ),
            ),
            (
                UNUSED,
                "<!-- unspun-disable-next-line -->",
                "`unspun-disable-next-line` silences nothing; remove it",
            ),
            (
                UNUSED,
                "<!-- unspun-disable disclaimers/missing-emergency-line -->",
                "`unspun-disable` silences nothing; remove it",
            ),
        ],
    )


@pytest.mark.parametrize(
    "config",
    [
        Config(disable=("terminology",)),
        Config(select=("claims",)),
        Config().with_options(select=["disclaimers"]),
        Config().with_options(ignore=["terminology/kidney-rocks"]),
    ],
)
def test_what_other_rules_would_need_is_not_called_unused(config: Config) -> None:
    text = "<!-- unspun-disable terminology/kidney-rocks -->\n\nText.\n"
    assert run(text, config=config) == ([], [], [])
    assert run("<!-- unspun-disable grammar/en-a-vs-an -->\n\nText.\n") == ([], [], [])
    assert run("<!-- unspun-disable -->\n\nText.\n", config=config) == ([], [], [])


def test_severities_of_problems() -> None:
    assert [Problem(each, Span(0, 0), "").severity for each in (MALFORMED, UNUSED)] == [
        Severity.ERROR,
        Severity.SUGGESTION,
    ]


def test_former_ids_and_letter_case() -> None:
    text = "<!-- UNSPUN-Disable terminology/old -->\n\nA rock.\n"
    kept, silenced, problems = run(text, ("rock", ROCKS), aliases={"terminology/old": ROCKS})
    assert (kept, silenced, problems) == ([], [("rock", None)], [])


@pytest.mark.parametrize("written", ["-- a  b", "--- a b", "— a b", "-- a\n  b", "--\ta b"])
def test_the_reason_is_what_follows_the_dashes(written: str) -> None:
    text = f"A rock. <!-- unspun-disable-line terminology {written} -->\n"
    assert run(text, ("rock", ROCKS)) == ([], [("rock", "a b")], [])


def test_html_comments() -> None:
    source = Source(
        "a.html",
        "<p>A rock.</p><!-- unspun-disable-line -- fine -->\n<p>B rock.</p>\n",
    )
    findings = [finding(source, "A rock"), finding(source, "B rock")]
    applied = apply(parse(source), findings, Config(), KNOWN)
    assert applied == Applied(
        (findings[1],), (Silenced("suppression", "fine", findings[0]),), (), frozenset()
    )


def test_entries_of_the_config(tmp_path: Path) -> None:
    entries = (
        SuppressEntry("terminology", "by text", text="Kidney-Rocks"),
        SuppressEntry(LINE, "by path", path="articles/"),
        SuppressEntry(BUST, "elsewhere", path="other/*.md"),
        SuppressEntry("terminology", "never", text="nix"),
        SuppressEntry("disclaimer", "too"),
    )
    config = Config(folder=tmp_path, suppress=entries)
    source = Source("a.md", "A kidney\nrocks, a bust, a line.\n")
    findings = [
        finding(source, "kidney\nrocks"),
        finding(source, "bust", BUST),
        finding(source, "line", LINE),
    ]
    place = tmp_path / "articles/a.md"
    assert apply(parse(source), findings, config, KNOWN, path=place) == Applied(
        (findings[1],),
        (
            Silenced("suppression", "by text", findings[0]),
            Silenced("suppression", "by path", findings[2]),
        ),
        (),
        frozenset({0, 1, 4}),
    )


def test_the_order_of_findings_is_kept() -> None:
    source = Source("a.md", "A rock, a bust.\n")
    findings = [finding(source, "bust", BUST), finding(source, "rock")]
    config = Config(suppress=(SuppressEntry("claims", "never"),))
    assert apply(parse(source), findings, config, KNOWN).findings == tuple(findings)


def bare_document(text: str) -> Document:
    """A document with a comment for each `<…>`, without the time that a parser takes."""
    source = Source("a.md", text)
    builder = DocumentBuilder(source)
    at = text.find("<")
    while at >= 0:
        end = text.index(">", at) + 1
        builder.comment(at, end, text[at + 1 : end - 1])
        at = text.find("<", end)
    return builder.build()


@pytest.mark.parametrize(
    "directive",
    ["<unspun-disable-line>", "<unspun-disable terminology>", "<unspun-disable-line\n>"],
)
def test_many_directives_and_findings_cost_what_they_are(directive: str) -> None:
    document = bare_document(f"{directive}rock " * 20_000)
    length = len(directive) + len("rock ")
    first = finding(document.source, "rock")
    findings = [
        Finding(
            **{name: getattr(first, name) for name in Finding.__slots__ if name != "span"},
            span=Span(first.span.start + at * length, first.span.end + at * length),
        )
        for at in range(20_000)
    ]
    before = time.process_time()
    applied = apply(document, findings, Config(), KNOWN)
    assert time.process_time() - before < 20  # quadratic: minutes
    assert (len(applied.findings), len(applied.silenced), applied.problems) == (0, 20_000, ())
