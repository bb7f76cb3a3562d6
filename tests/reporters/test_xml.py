"""JUnit and Checkstyle: well-formed XML 1.0, the schema, and no text that acts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from linter import reporters
from linter.model import ArticleReport, Report, Silenced, Skipped
from linter.reporters.plain import one_line
from linter.source import Source

from .factory import article, finding, report
from .samples import HOSTILE, LONG, ROCKS, hostile, many, sample

SCHEMA = Path(__file__).parents[3] / "shared" / "schemas" / "junit.xsd"
MADE = {
    "sample": sample(),
    "hostile": hostile(),
    "empty": report(),
    "clean": report(article("Fine.")),
    "skipped only": report(skipped=(Skipped("a\nb.md", "is binary"), Skipped("", "is gone"))),
    "many": many(40, articles=2),
    "a path in the open": report(article("[[x]]", path="")),
}


def parsed(name: str, made: Report) -> Any:
    return etree.fromstring(reporters.render(name, made).encode())


@pytest.mark.parametrize("made", MADE.values(), ids=MADE)
def test_junit_holds_to_its_schema(made: Report) -> None:
    if not SCHEMA.is_file():
        pytest.skip("the JUnit schema is not beside this checkout")
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    schema.assertValid(parsed("junit", made))


@pytest.mark.parametrize("made", MADE.values(), ids=MADE)
def test_junit_counts_its_cases(made: Report) -> None:
    suites = parsed("junit", made).findall("testsuite")
    assert [suite.get("id") for suite in suites] == [str(each) for each in range(len(suites))]
    for suite in suites:
        cases = suite.findall("testcase")
        names = [(case.get("classname"), case.get("name")) for case in cases]
        assert sorted(set(names)) == sorted(names)  # Jenkins takes equal names for one test
        assert {
            "tests": len(cases),
            "failures": len(suite.findall("testcase/failure")),
            "errors": len(suite.findall("testcase/error")),
            "skipped": len(suite.findall("testcase/skipped")),
        } == {key: int(suite.get(key)) for key in ("tests", "failures", "errors", "skipped")}
        assert cases  # a report without tests is a mistake to Jenkins


def test_junit_fails_on_errors_alone() -> None:
    made = report(article("[[a]] [[b]] [[c]]", ROCKS, LONG, {"rule": LONG["rule"]}))
    outcomes = [
        (case.get("name"), [each.tag for each in case])
        for case in parsed("junit", made).findall("testsuite/testcase")
    ]
    assert outcomes == [
        ("terminology/kidney-rocks", ["failure"]),
        ("readability/long-sentence", ["failure"]),  # one of its two findings is an error
        ("report", []),
    ]


def test_checkstyle_names_each_finding_and_what_was_not_read() -> None:
    assert [
        (file.get("name"), [(each.get("line"), each.get("source")) for each in file])
        for file in parsed("checkstyle", sample())
    ] == [
        (
            "articles/kidneys.md",
            [
                ("3", "unspun.terminology.kidney-rocks"),
                ("3", "unspun.plain-language.prior-to"),
                ("4", "unspun.structure.orphan-bullet"),
                ("5", "unspun.terminology.kidney-rocks"),
                ("5", "unspun.terminology.kidney-rocks"),
            ],
        ),
        ("articles/two words é.md", [("1", "unspun.readability.long-sentence")]),
        ("articles/photo.md", [("1", "unspun.engine.not-read")]),
    ]


def test_hostile_text_stays_text() -> None:
    (file, _) = parsed("checkstyle", hostile())
    shown = one_line(HOSTILE)
    told = f"{shown} Write “{shown}” or “a | b”."
    assert [each.get("message") for each in file] == [told, told]
    suite = parsed("junit", hostile())[0]
    assert suite.findtext("testcase/failure").startswith(one_line(f"{HOSTILE}/a.md:1:1: error: "))
    assert {each.tag for each in suite.iter()} == {
        "testsuite", "properties", "testcase", "failure", "system-out", "system-err",
    }  # fmt: skip


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_any_text_is_well_formed(path: str, message: str, reason: str) -> None:
    source = Source(path, "x")
    said = finding(source, (0, 1), message=message)
    silenced = (Silenced("suppression", reason, said),)
    made = report(
        ArticleReport(source, 1, (said,), silenced),
        skipped=(Skipped(path, reason),),
        notes=(reason,),
    )
    error = parsed("checkstyle", made)[0][0]
    assert (error.getparent().get("name"), error.get("message")) == (
        one_line(path),
        one_line(message),
    )
    assert parsed("junit", made)[0].find("testcase/failure").get("message") == one_line(message)
