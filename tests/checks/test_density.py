"""A tell-tale is reported once, where an article first has it, when it is frequent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from linter.checks import density
from linter.checks.evidence import look
from linter.parsers import parse
from linter.source import Source
from tests.rule_texts import rule_set, rules_from

HOUSE = """
- id: and-also
  kind: density
  find: [and also]
  inflect: false
  joined: false
  per_1000_words: 20
  at_least: 2
  unless: {scope: quote}
  why: Write and.
  examples: {bad: [{text: "[[and also]]"}]}
- id: make-use-of
  kind: density
  find: ["{make|makes|made|making} use of", make use]
  inflect: false
  joined: false
  per_1000_words: 1
  why: Write use.
  examples: {bad: [{text: "[[make use of]]"}]}
- id: ill
  kind: density
  find: [Ill]
  case: exact
  inflect: false
  per_1000_words: 1
  at_least: 2
  why: Write sick.
  examples: {bad: [{text: "[[Ill]]"}]}
"""

# (article, its name) → (rule, source slice, its start) of what is reported, in order
Find = Callable[..., list[tuple[str, str, int]]]


@pytest.fixture
def messages(tmp_path: Path) -> Callable[..., list[tuple[str, str, int, str]]]:
    rules = rule_set(rules_from(tmp_path, HOUSE))

    def find(text: str, name: str = "article.md") -> list[tuple[str, str, int, str]]:
        document = parse(Source(name, text))
        view = look(document, rules)
        reported = density.judge(view, {density.NAME: density.scan(view)}).candidates
        spans = [document.to_source(each.span) for each in reported]
        return [
            (each.rule.id.partition("/")[2], text[span.start : span.end], span.start, each.message)
            for each, span in zip(reported, spans, strict=True)
        ]

    return find


@pytest.fixture
def found(messages: Callable[..., list[tuple[str, str, int, str]]]) -> Find:
    return lambda *given: [each[:3] for each in messages(*given)]


def test_one_finding_a_rule_at_the_first_place(found: Find) -> None:
    text = "# Use\n\nRest *and\nalso* ice. Soap and also water. It made use of me and also you.\n"
    assert found(text) == [("and-also", "and\nalso", 13)]


def test_in_order_of_first_place(found: Find) -> None:
    text = "Make use of it. It makes use of it. Salt and also oil and also tea. Making use of it."
    assert found(text) == [("make-use-of", "Make use of", 0), ("and-also", "and also", 41)]


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Rest and also ice.", []),  # once
        ("One and also two and also three. " + "word " * 92, [("and-also", "and also", 4)]),
        ("One and also two and also three. " + "word " * 94, []),  # 2 in 101 words: 19.8 per 1,000
        ("Make use of it. It made use of it.", []),  # twice, where three is the default
        ("Ill or ill or ILL.", []),
        ("Ill or Ill.", [("ill", "Ill", 0)]),
        ("", []),
    ],
)
def test_frequent_enough(found: Find, text: str, reported: list[tuple[str, str, int]]) -> None:
    assert found(text) == reported


@pytest.mark.parametrize(
    "text",
    [
        "> Salt and also oil and also tea.\n",
        "`and also` and `and also`\n",
        "Salt and also oil.\n\n    and also\n",
        "Sand alsoo, sand also, and alsowise.",
    ],
)
def test_what_does_not_count(found: Find, text: str) -> None:
    assert found(text) == []


def test_page_furniture_does_not_count(found: Find) -> None:
    page = "<nav>and also, and also</nav><main><p>Salt and also oil.</p></main>"
    assert found(page, "page.html") == []


def test_the_message_has_count_rate_and_what_is_normal(
    messages: Callable[..., list[tuple[str, str, int, str]]],
) -> None:
    one = messages("One and also two and also three. " + "word " * 92)
    assert [each[3] for each in one] == [
        "“and also” stands 2 times in 99 words (20 per 1,000; clean health text: under 20). "
        "Write and."
    ]
    several = messages("Make use of it. We make use of it. It made use of it. " + "word " * 1500)
    assert [each[3] for each in several] == [
        "“make use of”, “made use of” stand 3 times in 1,514 words "
        "(2.0 per 1,000; clean health text: under 1). Write use."
    ]
