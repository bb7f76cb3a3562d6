"""Reports as bytes: what comes back is what was given, and damaged bytes are no report."""

from __future__ import annotations

import json
from dataclasses import fields

from hypothesis import given, settings
from hypothesis import strategies as st

from linter.config import Config, SuppressEntry
from linter.model import ArticleReport, Finding
from linter.packing import packed, unpacked
from linter.run import lint_source
from linter.source import Source
from tests.strategies import sources

SPUN = (
    "---\ntitle: Stones\n---\n\n# Stones\n\nSmall kidney rocks hurt. <!-- unspun-ignore -->\n\n" * 3
)
CONFIG = Config(suppress=(SuppressEntry("terminology", "quoted", path="*.md", text="bust cancer"),))


def report() -> ArticleReport:
    return lint_source(Source("a.md", SPUN + "Bust cancer.\n", "cp1252"), CONFIG)


def test_a_report_comes_back_as_it_was() -> None:
    made = report()
    assert [each.rule for each in made.findings]
    assert [each.by for each in made.silenced] == ["suppression"]
    data = packed(made)
    assert unpacked(data, made.source) == made


@settings(deadline=None)  # the first one reads the rules
@given(sources)
def test_any_report_comes_back(source: Source) -> None:
    made = lint_source(source, Config())
    data = packed(made)
    again = unpacked(data, source)
    assert again is not None
    assert again.to_dict() == made.to_dict()
    assert again.rules == made.rules


def test_every_field_is_kept() -> None:
    # A field that is added must come back as what it was: see `packed` and `unpacked`.
    assert [each.name for each in fields(ArticleReport)] == [
        "source", "words", "findings", "silenced", "facts", "rules", "used_entries", "unchecked",
    ]  # fmt: skip
    assert [each.name for each in fields(Finding)] == [
        "rule", "kind", "severity", "span", "start", "end", "text", "message", "suggestions",
        "fix", "confidence", "scope", "fingerprint", "url", "whole",
    ]  # fmt: skip


@given(st.binary(max_size=200))
def test_bytes_that_are_no_report_are_none(data: bytes) -> None:
    source = Source("a.md", "Some words.")
    assert unpacked(data, source) is None


@given(
    st.recursive(
        st.none() | st.integers() | st.text(),
        lambda each: (
            st.lists(each)
            | st.dictionaries(
                st.sampled_from(
                    ["findings", "silenced", "rules", "words", "used_entries", "facts"]
                ),
                each,
            )
        ),
    )
)
def test_data_that_is_no_report_is_none(data: object) -> None:
    assert unpacked(json.dumps(data).encode(), Source("a.md", "Words.")) is None


def test_a_span_outside_of_the_text_is_no_report() -> None:
    data = packed(report())
    assert unpacked(data, Source("a.md", "Short.")) is None
