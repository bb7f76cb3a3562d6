"""An article as it reads, with its findings where they are."""

from __future__ import annotations

from linter.model import Severity, Span
from linter.parsers import parse
from linter.reporters.html.places import Places
from linter.reporters.html.reading import Pin, Reading, read
from linter.reporters.html.runs import Run

from ..factory import article


def reading(marked: str, path: str = "a.md", heat: str = "") -> Reading:
    """The reading of an article whose findings stand in [[brackets]], numbered from 1."""
    made = article(marked, path=path)
    document = parse(made.source)
    start = made.source.text.find(heat) if heat else 0
    return read(
        document,
        Places(document),
        dict(enumerate(made.findings, 1)),
        [(Span(start, start + len(heat)), "5")] if heat else (),
    )


def shown(made: Reading) -> list[tuple[str, list[tuple[Run, ...]]]]:
    return [(group.shape, [part.runs for part in group.parts]) for group in made.groups]


def test_findings_in_the_text() -> None:
    made = reading("# About [[rocks]]\n\nSmall [[kidney **rocks**]] pass.\n", heat="Small")
    assert shown(made) == [
        (
            "text",
            [
                (Run("About "), Run("rocks", (1,), "error", (1,))),
                (
                    Run("Small", heat="5"),
                    Run(" "),
                    Run("kidney ", (2,), "error", (2,)),
                    Run("rocks", (2,), "error", (), styles=("strong",)),
                    Run(" pass."),
                ),
            ],
        )
    ]


def test_a_finding_over_two_blocks() -> None:
    made = reading("One [[two\n\nthree]] four\n")
    assert [part.runs for group in made.groups for part in group.parts] == [
        (Run("One "), Run("two", (1,), "error", (1,))),
        (Run("three", (1,), "error"), Run(" four")),
    ]


def test_what_is_no_text_is_pinned_before_what_follows() -> None:
    made = reading("One\n\n[[![](a.png)]]\n\nTwo\n\n[[<!-- x -->]]\n")
    assert [part.pins for group in made.groups for part in group.parts] == [
        (),
        (Pin(1, "error", "![](a.png)"),),
    ]
    assert made.pins == (Pin(2, "error", "<!-- x -->"),)


def test_data_before_the_article() -> None:
    made = reading("---\ntitle: [[Rocks]]\n---\n\nText\n")
    assert made.front_matter == (
        Run("---\ntitle: "),
        Run("Rocks", (1,), "error", (1,)),
        Run("\n---"),
    )
    assert shown(made) == [("text", [(Run("Text"),)])]
    assert reading("---\ntitle: x\n---\nText", path="a.txt").front_matter == ()


def test_code_keeps_its_lines_and_is_shown_where_it_stands() -> None:
    made = reading("Run `a  b` now\n\n```\nx = 1\n   y\n```\n")
    assert shown(made) == [
        ("text", [(Run("Run "), Run("a b", styles=("code",)), Run(" now"))]),
        ("code", [(Run("x = 1\n   y"),)]),
    ]


def test_headings_leave_no_level_out() -> None:
    made = reading("### Deep\n\n##### Deeper\n\n# Top\n\n## Next\n")
    levels = [(part.level, part.as_written) for group in made.groups for part in group.parts]
    assert levels == [(2, 3), (3, 5), (2, 1), (3, 2)]


def test_groups() -> None:
    made = reading("Text\n\n- a\n- b\n\n| A | B |\n|---|---|\n| [[1]] | |\n\n> q\n")
    assert [group.shape for group in made.groups] == ["text", "list", "table", "quote"]
    table = made.groups[2]
    assert [[tuple(part.runs for part in cell) for cell in row] for row in table.rows] == [
        [((Run("A"),),), ((Run("B"),),)],
        [((Run("1", (1,), "error", (1,)),),), ()],
    ]


def test_severities_and_an_empty_article() -> None:
    made = article("[[a]]", {"severity": Severity.SUGGESTION})
    document = parse(made.source)
    [group] = read(document, Places(document), {7: made.findings[0]}).groups
    assert group.parts[0].runs == (Run("a", (7,), "suggestion", (7,)),)
    assert reading("") == Reading(())
