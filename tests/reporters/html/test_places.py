"""A source span's stretches of the text that is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.model import Span
from linter.parsers import parse
from linter.reporters.html.places import Places
from linter.source import Source


def read(text: str, part: str, path: str = "a.md") -> list[str]:
    """What is read of a part of the source, stretch by stretch."""
    document = parse(Source(path, text))
    start = text.index(part)
    spans = Places(document).of(Span(start, start + len(part)))
    return [document.text[slice(*span)] for span in spans]


@pytest.mark.parametrize(
    ("text", "part", "stretches"),
    [
        ("Small kidney rocks pass.", "kidney rocks", ["kidney rocks"]),
        ("Small **kidney** rocks pass.", "**kidney** rocks", ["kidney rocks"]),
        ("bust&nbsp;**cancer**", "bust&nbsp;**cancer", ["bust cancer"]),
        ("one\ntwo", "one\ntwo", ["one two"]),
        ("# One\n\ntwo", "One\n\ntwo", ["One", "two"]),
        ("A ![kidney rock](k.png) here", "kidney rock", ["kidney rock"]),
        ("A ![kidney rock](k.png) here", "k.png", []),
        ("A <!-- note --> b", "note", []),
    ],
)
def test_what_is_read_at_a_span(text: str, part: str, stretches: list[str]) -> None:
    assert read(text, part) == stretches


def test_text_on_one_line() -> None:
    document = parse(Source("a.md", "# One\n\nsee `code` now"))
    assert Places(document).text(Span(2, 21)) == "One see … now"


@given(st.text(alphabet="ab *_`&;\n#<>[]()é", max_size=60), st.sampled_from(["a.md", "a.html"]))
def test_each_block_leads_back_to_itself(text: str, path: str) -> None:
    document = parse(Source(path, text))
    places = Places(document)
    for block in document.blocks:
        found = places.of(document.to_source(block.text))
        assert any(
            span.start <= block.text.start and span.end >= block.text.end for span in found
        ) or any(block.source.start < other.source.start < block.source.end
                 for other in document.blocks)  # fmt: skip
