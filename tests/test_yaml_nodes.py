"""YAML as nodes: one line for each thing that YAML would hide, lose or blow up."""

from __future__ import annotations

import sys

import pytest

from linter.errors import RuleError
from linter.yaml_nodes import Node, Where, read_yaml

WHERE = Where("a.yaml", RuleError)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb: 2\na: 3", "a.yaml:3: the key `a` is given twice; keep one"),
        ("a: [1", "a.yaml:1: is not YAML: did not find expected ',' or ']'"),
        (
            "\ta: b",
            "a.yaml:1: is not YAML: found character that cannot start any token",
        ),
        ("- a\n---\n- b", "a.yaml:2: is not YAML: but found another document"),
        ("a: *nix", "a.yaml:1: is not YAML: found undefined alias 'nix'"),
        ("? [a]\n: b", "a.yaml:1: a key must be one word"),
        ("a: 2020-99-99", "a.yaml:1: can't read the value `2020-99-99`; quote it"),
        ("a: !!bool maybe", "a.yaml:1: can't read the value `maybe`; quote it"),
        ("a: !foo b", "a.yaml:1: can't read the value `b`; quote it"),
        (
            "a: !!python/object:os.system {}",
            "a.yaml:1: has the tag `tag:yaml.org,2002:python/object:os.system`; drop it",
        ),
        ("!!set {a, b}", "a.yaml:1: has the tag `tag:yaml.org,2002:set`; drop it"),
        ("a: &x {b: *x}", "a.yaml: is nested too deeply to be read"),
    ],
)
def test_what_yaml_would_hide(text: str, message: str) -> None:
    with pytest.raises(RuleError) as caught:
        read_yaml(text, WHERE)
    assert str(caught.value) == message


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_deep_nesting_is_an_error_and_no_crash(opening: str) -> None:
    with pytest.raises(RuleError) as caught:
        read_yaml(opening * 100_000, WHERE)
    assert str(caught.value) == "a.yaml: is nested too deeply to be read"


def test_an_alias_bomb_is_an_error() -> None:
    bomb = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in range(1, 9):
        aliases = ", ".join([f"*a{level - 1}"] * 10)
        bomb.append(f"a{level}: &a{level} [{aliases}]")
    with pytest.raises(RuleError) as caught:
        read_yaml("\n".join(bomb), WHERE)
    assert caught.value.message == "has more than 2,000,000 values (aliases counted)"


def test_a_long_number_is_an_error() -> None:
    if not hasattr(sys, "get_int_max_str_digits"):
        pytest.skip("this Python reads numbers of any length")
    with pytest.raises(RuleError) as caught:
        read_yaml("a: " + "9" * 5000, WHERE)
    assert str(caught.value) == f"a.yaml:1: can't read the value `{'9' * 60}…`; quote it"


def test_nothing_is_none() -> None:
    assert read_yaml("", WHERE) == Node(None, 1)
    assert read_yaml("# only a comment\n", WHERE) == Node(None, 1)
