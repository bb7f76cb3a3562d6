"""Mistakes are one line: where, what, and what to do."""

from __future__ import annotations

import pickle

import pytest

from linter.errors import ConfigError, RuleError, UnspunError, brief, nearest


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (UnspunError("is wrong; mend it"), "is wrong; mend it"),
        (ConfigError("is wrong", path="unspun.yaml"), "unspun.yaml: is wrong"),
        (RuleError("is wrong", path="a.yaml", line=3), "a.yaml:3: is wrong"),
    ],
)
def test_an_error_is_one_line_and_survives_the_way_to_another_process(
    error: UnspunError, line: str
) -> None:
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert str(error) == line
    assert (type(again), str(again), again.line) == (type(error), line, error.line)


def test_the_nearest_word() -> None:
    assert nearest("warnig", ["error", "warning"]) == "did you mean `warning`?"
    assert nearest("zzz", ["b", "a"]) == "use one of `a`, `b`"
    assert nearest("zzz", ["b", "a"], "see the list") == "see the list"


def test_a_value_is_quoted_in_one_short_line() -> None:
    assert brief("a\n b") == "a b"
    assert brief("x" * 61) == "x" * 60 + "…"
