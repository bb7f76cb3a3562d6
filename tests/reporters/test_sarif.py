"""SARIF: the official schema, and what code scanning reads of it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from linter import reporters
from linter.model import ArticleReport, Report, Silenced, Skipped
from linter.reporters.plain import is_plain
from linter.source import Source

from .factory import article, finding, report
from .samples import ROCKS, hostile, many, sample

SCHEMA = Path(__file__).parents[3] / "shared" / "schemas" / "sarif-schema-2.1.0.json"


def run_of(made: Report) -> dict[str, Any]:
    log = json.loads(reporters.render("sarif", made))
    assert (log["version"], len(log["runs"])) == ("2.1.0", 1)
    run: dict[str, Any] = log["runs"][0]
    return run


@pytest.mark.parametrize(
    "made",
    [sample(), hostile(), many(40), report(), report(skipped=(Skipped("a b.md", "is binary"),))],
)
def test_it_holds_to_the_official_schema(made: Report) -> None:
    if not SCHEMA.is_file():
        pytest.skip("the SARIF schema is not beside this checkout")
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    checker = jsonschema.validators.validator_for(schema)
    checker.check_schema(schema)
    errors = checker(schema, format_checker=checker.FORMAT_CHECKER).iter_errors(
        json.loads(reporters.render("sarif", made))
    )
    assert [each.message for each in errors] == []


def test_silenced_findings_are_marked() -> None:
    marks = [
        (each.get("baselineState"), each.get("suppressions"))
        for each in run_of(sample())["results"][-3:]
    ]
    assert marks == [
        (
            "new",
            [{"kind": "inSource", "status": "accepted", "justification": "a quotation: <b>"}],
        ),
        ("unchanged", [{"kind": "external", "status": "accepted"}]),
        ("unchanged", None),
    ]


def test_without_a_baseline_nothing_is_new() -> None:
    source = Source("a.md", "bust cancer")
    silenced = Silenced("suppression", None, finding(source, (0, 11)))
    made = report(article("[[rocks]]", ROCKS), ArticleReport(source, 2, (), (silenced,)))
    results = run_of(made)["results"]
    assert [(each.get("baselineState"), each.get("suppressions")) for each in results] == [
        (None, None),
        (None, [{"kind": "inSource", "status": "accepted"}]),
    ]


def test_rules_are_those_that_found_something() -> None:
    run = run_of(sample())
    rules = run["tool"]["driver"]["rules"]
    assert [each["id"] for each in rules] == sorted({each["ruleId"] for each in run["results"]})
    assert all(rules[each["ruleIndex"]]["id"] == each["ruleId"] for each in run["results"])
    # What code scanning asks for: none of them empty.
    for each in rules:
        for key in ("shortDescription", "fullDescription", "help"):
            assert each[key]["text"]
            assert key == "help" or len(each[key]["text"]) <= 1024


def test_help_is_text_and_markdown() -> None:
    rules = {each["id"]: each["help"] for each in run_of(sample())["tool"]["driver"]["rules"]}
    assert rules["plain-language/prior-to"] == {
        "text": "Everyday words are read faster.\n\nSource: https://www.plainlanguage.gov/\n\n"
        "unspun rules explain plain-language/prior-to",
        "markdown": "Everyday words are read faster.\n\nSource: <https://www.plainlanguage.gov/>"
        "\n\n`unspun rules explain plain-language/prior-to`",
    }
    (told,) = run_of(hostile())["tool"]["driver"]["rules"]
    assert "<script>" in told["help"]["text"]
    assert not set("<[*_") & set(told["help"]["markdown"])


def test_a_rule_that_the_report_does_not_know_is_told_by_its_message() -> None:
    rules = run_of(report(article("[[rocks]]", ROCKS)))["tool"]["driver"]["rules"]
    assert [(each["id"], each["fullDescription"]["text"]) for each in rules] == [
        ("terminology/kidney-rocks", ROCKS["message"])
    ]


def test_fixes_change_exactly_the_span() -> None:
    for each in run_of(sample())["results"]:
        region = each["locations"][0]["physicalLocation"]["region"]
        for fix in each.get("fixes", []):
            (change,) = fix["artifactChanges"]
            (replacement,) = change["replacements"]
            assert replacement["deletedRegion"] == region
    # A suggestion that a program would not take as it is, is no change.
    assert [
        fix["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"]
        for fix in run_of(hostile())["results"][0]["fixes"]
    ] == ["a | b"]


def test_each_result_has_a_name_of_its_own() -> None:
    names = Counter(
        (
            each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            each["ruleId"],
            each["partialFingerprints"]["primaryLocationLineHash"],
        )
        for made in (sample(), hostile())
        for each in run_of(made)["results"]
    )
    assert set(names.values()) == {1}


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("articles/a.md", "articles/a.md"),
        ("two words/é#?%.md", "two%20words/%C3%A9%23%3F%25.md"),
        ("a:b.md", "a%3Ab.md"),
        ("back\\slash.md", "back%5Cslash.md"),
        ("/srv/a b.md", "file:///srv/a%20b.md"),
        ("C:/x/a b.md", "file:///C:/x/a%20b.md"),
        ("C:\\x\\a.md", "file:///C:/x/a.md"),
        ("\ud83d.md", "%5Cud83d.md"),
        ("", ""),
    ],
)
def test_paths_become_addresses(path: str, uri: str) -> None:
    run = run_of(report(article("[[x]]", path=path)))
    assert run["artifacts"] == [{"location": {"uri": uri}, "properties": {"words": 100}}]


def test_no_string_holds_what_a_database_refuses() -> None:
    def strings(value: Any) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            yield from strings(list(value.values()))
        elif isinstance(value, list):
            for each in value:
                yield from strings(each)

    found = list(strings(run_of(hostile())))
    assert any("<U+0000>" in each for each in found)
    assert [each for each in found if not is_plain(each)] == ["\r\n", "\r"]  # newlineSequences


def test_what_is_told_links_to_nothing() -> None:
    (first, *_) = run_of(hostile())["results"]
    assert "](" not in first["message"]["text"]


def test_what_was_not_read_and_what_is_noted() -> None:
    (invocation,) = run_of(sample())["invocations"]
    assert invocation == {
        "executionSuccessful": False,
        "toolExecutionNotifications": [
            {
                "level": "error",
                "message": {"text": "Not read: is a binary file; name text files"},
                "locations": [
                    {"physicalLocation": {"artifactLocation": {"uri": "articles/photo.md"}}}
                ],
            },
            {
                "level": "note",
                "message": {
                    "text": "2 findings of the baseline are gone; run `unspun baseline update`."
                },
            },
        ],
    }
    assert run_of(report())["invocations"] == [
        {"executionSuccessful": True, "toolExecutionNotifications": []}
    ]
