"""The data before an article."""

from __future__ import annotations

from typing import Any

import pytest

from linter.model import Span
from linter.parsers import parse
from linter.parsers.front_matter import BROKEN, MAX_ALIASES, MAX_DEPTH, MAX_LENGTH, read
from linter.source import Source


@pytest.mark.parametrize(
    ("source", "data", "text"),
    [
        (
            "---\ntitle: Stones\ntags: [a, b]\n---\nBody.",
            {"title": "Stones", "tags": ["a", "b"]},
            "Body.\n",
        ),
        ("---\r\ntitle: Stones\r\n---\r\nBody.", {"title": "Stones"}, "Body.\n"),
        ("---\rtitle: Stones\r---\rBody.", {"title": "Stones"}, "Body.\n"),
        ("---\ntitle: Stones\n...\nBody.", {"title": "Stones"}, "Body.\n"),
        (
            "+++\ntitle = 'Stones'\n[a]\nb = 1\n+++\nBody.",
            {"title": "Stones", "a": {"b": 1}},
            "Body.\n",
        ),
        ("---\n---\nBody.", {}, "Body.\n"),
        ("---\n# none\n---\nBody.", {}, "Body.\n"),
        ("---\na: x\n2: b\n---\nBody.", {"a": "x", "2": "b"}, "Body.\n"),
        ("+++\n\nNo data", {}, "+++\nNo data\n"),
        ("---\n\nAn opening rule.\n\n---\n\nBody.", {}, "An opening rule.\nBody.\n"),
        ("\n---\ntitle: x\n---\nBody.", {}, "title: x\nBody.\n"),
        ("Body.", {}, "Body.\n"),
    ],
)
@pytest.mark.parametrize("path", ["a.md", "a.mdx"])
def test_data_is_no_prose(source: str, data: dict[str, Any], text: str, path: str) -> None:
    document = parse(Source(path, source))
    assert (dict(document.front_matter), document.text) == (data, text)
    assert document.notes == ()


def test_html_may_have_some() -> None:
    document = parse(Source("a.html", "---\ntitle: Stones\n---\n<p>Body."))
    assert (dict(document.front_matter), document.text) == ({"title": "Stones"}, "Body.\n")


_LAUGHS = "\n".join(
    ["a0: &a0 [x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 20))]
)


@pytest.mark.parametrize(
    ("source", "end", "problem"),
    [
        ("---\na: [b\n---\nBody.", 13, "is no YAML: "),
        ("---\na: b: c\n---\nBody.", 15, "is no YAML: mapping values are not allowed"),
        ("---\na: 1\na: !!python/object:os.system x\n---\nBody.", 43, "is no YAML: "),
        ("---\n- a: b\n---\nBody.", 14, "is no mapping of keys to values"),
        ("+++\na = \n+++\nBody.", 12, "is no TOML: "),
        ("---\ntitle: open\n\nBody.", 4, "is not closed"),
        (f"---\n{_LAUGHS}\n---\nBody.", 8 + len(_LAUGHS), f"has more than {MAX_ALIASES} aliases"),
        (f"---\na: {'[' * 99}\n---\nBody.", 110, f"is nested deeper than {MAX_DEPTH} levels"),
        (
            f"---\na: {'b' * MAX_LENGTH}\n---\nBody.",
            MAX_LENGTH + 11,
            "is longer than 50,000 characters",
        ),
        ("---\na: 2020-99-99\n---\nBody.", 21, "is no YAML: "),
    ],
)
def test_broken_data_is_noted_and_the_body_read(source: str, end: int, problem: str) -> None:
    document = parse(Source("a.md", source))
    (note,) = document.notes
    assert (note.id, note.source) == (BROKEN, Span(0, end))
    assert note.message.startswith(f"The front matter {problem}")
    assert dict(document.front_matter) == {}
    assert document.text.endswith("Body.\n")


def test_a_span_ends_at_the_closing_fence() -> None:
    found = read("---\na: b\n---\n")
    assert found is not None
    assert found.span == Span(0, 12)


def test_keys_inside_keys_are_too_deep() -> None:
    # PyYAML's compiled composer would overflow the stack and take the process with it.
    source = "---\ntitle: x\n" + "? " * 20_000 + "\n---\nBody."
    document = parse(Source("a.md", source))
    assert (dict(document.front_matter), document.text) == ({}, "Body.\n")
    assert [(note.id, note.message.partition(" levels")[0]) for note in document.notes] == [
        (BROKEN, f"The front matter is nested deeper than {MAX_DEPTH}")
    ]
