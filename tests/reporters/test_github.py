"""GitHub's annotations, read as the runner reads a log."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from linter import reporters
from linter.model import ArticleReport, Report, Severity, Skipped
from linter.reporters.plain import one_line
from linter.source import Source

from .factory import article, finding, report
from .samples import HOSTILE, ROCKS, hostile, many, sample

LEVELS = ("error", "warning", "notice")


def runner(text: str) -> list[tuple[str, dict[str, str], str]]:
    """The commands in a log, as actions/runner parses them (ActionCommand.TryParseV2, TryParse)."""
    commands = []
    for line in text.split("\n"):
        command = re.match(r"\s*::([^\s:]+)(?: (.*?))?::(.*)", line, re.DOTALL)
        if not command:
            assert not line.strip().startswith("::")
            assert "##[" not in line  # the older form, which may stand anywhere in a line
            continue
        pairs = (each.split("=", 1) for each in (command[2] or "").strip().split(",") if each)
        properties = {
            name: _unescaped(value, {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"})
            for name, value in pairs
        }
        data = _unescaped(command[3], {"%0D": "\r", "%0A": "\n", "%25": "%"})
        commands.append((command[1], properties, data))
    return commands


def _unescaped(text: str, table: dict[str, str]) -> str:
    for code, plain in table.items():
        text = text.replace(code, plain)
    return text


def test_what_the_runner_reads_is_what_was_found() -> None:
    (summary, unread, first, *_) = runner(reporters.render("github", sample()))
    assert summary == (
        "notice",
        {"title": "Unspun"},
        "3 errors, 2 warnings, 1 suggestion in 4 articles; 1 article not read.",
    )
    assert unread == (
        "error",
        {"file": "articles/photo.md", "title": "article not read"},
        "Not read: is a binary file; name text files",
    )
    assert first == (
        "error",
        {
            "file": "articles/kidneys.md",
            "line": "3",
            "endLine": "3",
            "col": "7",
            "endColumn": "19",
            "title": "terminology/kidney-rocks",
        },
        ROCKS["message"],
    )


def test_hostile_text_is_no_command() -> None:
    made = hostile()
    commands = runner(reporters.render("github", made))
    path = one_line(f"{HOSTILE}/a.md")
    assert [(name, data.startswith(one_line(HOSTILE[:20]))) for name, _, data in commands] == [
        ("notice", False),
        ("error", False),
        ("error", True),
        ("error", True),
    ]
    assert [properties.get("file") for _, properties, _ in commands] == [
        None,
        one_line(HOSTILE),
        path,
        path,
    ]


@given(st.text(max_size=30), st.text(max_size=60), st.text(max_size=30))
def test_any_text_arrives(path: str, message: str, reason: str) -> None:
    source = Source(path, "x")
    said = finding(source, (0, 1), message=message)
    made = report(
        ArticleReport(source, 1, (said,)), skipped=(Skipped(path, reason),), notes=(reason, path)
    )
    commands = runner(reporters.render("github", made))
    assert [name for name, _, _ in commands] == ["notice", "error", "error"]
    assert commands[1][2] == one_line(f"Not read: {reason}")
    assert (commands[2][1].get("file", ""), commands[2][2]) == (one_line(path), one_line(message))


def test_ten_of_a_level_and_the_rest_in_the_log() -> None:
    made = many(12)
    (told,) = made.articles
    worse = [replace(each, severity=Severity.WARNING) for each in told.findings]
    light = [replace(each, severity=Severity.SUGGESTION) for each in told.findings]
    made = report(replace(told, findings=(*told.findings, *worse, *light)))
    text = reporters.render("github", made)
    commands = runner(text)
    assert Counter(name for name, _, _ in commands) == {
        "error": 10,
        "warning": 10,
        "notice": 10,  # the summary is one of them
        "group": 1,
        "endgroup": 1,
    }
    assert commands[0][2] == (
        "12 errors, 12 warnings, 12 suggestions in 1 article. "
        "GitHub shows 10 of a level here; the log has 7 more."
    )
    lines = [line for line in text.splitlines() if line.startswith("- ")]
    assert lines[0] == (
        f"- articles/0.md:11:7: error: {ROCKS['message']} [terminology/kidney-rocks]"
    )
    assert len(lines) == 7


def test_the_ten_say_most() -> None:
    says = [{"message": f"Mistake {each}."} for each in range(6)]
    again = {"message": "Mistake 0."}
    first = article("[[x]] " * 8, says[0], again, again, *says[1:], path="a.md")
    second = article("[[x]] " * 6, *says, path="b.md")
    places = [
        (properties["file"], data)
        for name, properties, data in runner(reporters.render("github", report(first, second)))
        if name == "error"
    ]
    assert places == [(file, f"Mistake {each}.") for file in ("a.md", "b.md") for each in range(5)]


def test_columns_stand_with_one_line_only() -> None:
    made = report(article("[[two\nlines]] [[one]]", ROCKS))
    first, second = (each[1] for each in runner(reporters.render("github", made))[1:])
    assert {key: first[key] for key in first if key != "title"} == {
        "file": "articles/a.md", "line": "1", "endLine": "2",
    }  # fmt: skip
    assert (second["col"], second["endColumn"]) == ("7", "10")


def test_nothing_found_is_one_line() -> None:
    def shown(made: Report) -> str:
        return reporters.render("github", made)

    assert shown(report()) == "::notice title=Unspun::Nothing found in 0 articles.\n"
    assert shown(report(article(""))) == "::notice title=Unspun::Nothing found in 1 article.\n"
