"""Strict data: each shape, and one line for each thing that YAML would hide."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.errors import ConfigError, RuleError
from linter.schema import (
    Choice,
    Day,
    Dict,
    Either,
    Flag,
    Many,
    Number,
    Shape,
    Table,
    Text,
    document_schema,
)
from linter.yaml_nodes import Node, Where, read_yaml

WHERE = Where("a.yaml", RuleError)
TABLE = Table({"name": Text("Its name."), "sizes": Many(Number(0, 10), or_one=True)}, ("name",))


def read(shape: Shape, text: str) -> Any:
    return shape.read(read_yaml(text, WHERE), WHERE)


def error_of(shape: Shape, text: str) -> str:
    with pytest.raises(RuleError) as caught:
        read(shape, text)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("shape", "text", "value"),
    [
        (Text(), "' a b '", "a b"),
        (Text(), "'yes'", "yes"),
        (Choice(("on", "off")), "on", "on"),
        (Choice(("on", "off")), "'off'", "off"),
        (Flag(), "yes", True),
        (Flag(), "false", False),
        (Number(0, 1), "0.5", 0.5),
        (Number(0, 9, whole=True), "7", 7),
        (Number(0, 9999), "1_000", 1000),
        (Number(-9, 9), "-0.5", -0.5),
        (Day(), "2026-03-14", date(2026, 3, 14)),
        (Day(), "'2026-03-14'", date(2026, 3, 14)),
        (Many(Text()), "[a, b]", ("a", "b")),
        (Many(Text(), or_one=True), "a", ("a",)),
        (Dict(Flag()), "{a: true, 1: false}", {"a": True, "1": False}),
        (TABLE, "{name: a, sizes: 3}", {"name": "a", "sizes": (3,)}),
        (Either(TABLE, Text()), "a", "a"),
        (Either(TABLE, Text()), "name: a", {"name": "a"}),
    ],
)
def test_values(shape: Shape, text: str, value: object) -> None:
    got = read(shape, text)
    assert got == value
    assert type(got) is type(value) or isinstance(value, dict)


@pytest.mark.parametrize(
    ("shape", "text", "message"),
    [
        (Text(), "\n\nyes", "a.yaml:3: must be text; put `yes` in quotes"),
        (Text(), "1.10", "a.yaml:1: must be text; put `1.10` in quotes"),
        (Text(), "2020-01-01", "a.yaml:1: must be text; put `2020-01-01` in quotes"),
        (Text(), "''", "a.yaml:1: is empty; write its text or drop the key"),
        (Text(), "[a]", "a.yaml:1: must be one text"),
        (Choice(("error", "warning")), "eror", "a.yaml:1: can't be `eror`; did you mean `error`?"),
        (Choice(("a", "b")), "[x]", "a.yaml:1: can't be a list; use one of `a`, `b`"),
        (Choice(("a", "b")), '"x\\ny"', "a.yaml:1: can't be `x y`; use one of `a`, `b`"),
        (
            Choice(("a", "b")),
            "x" * 100,
            f"a.yaml:1: can't be `{'x' * 60}…`; use one of `a`, `b`",
        ),
        (Flag(), "1", "a.yaml:1: must be true or false, not `1`"),
        (Number(0, 1), "2", "a.yaml:1: must be a number from 0 to 1, not `2`"),
        (Number(0, 1), ".nan", "a.yaml:1: must be a number from 0 to 1, not `.nan`"),
        (Number(0, 1), "yes", "a.yaml:1: must be a number from 0 to 1, not `yes`"),
        (
            Number(0, 9, whole=True),
            "1.0",
            "a.yaml:1: must be a whole number from 0 to 9, not `1.0`",
        ),
        (Number(0, 99), "010", "a.yaml:1: reads `010` as 8; write it in decimal"),
        (Number(0, 99), "1:30", "a.yaml:1: reads `1:30` as 90; write it in decimal"),
        (Day(), "2026-03", "a.yaml:1: must be a day (2026-03-14), not `2026-03`"),
        (Day(), "2026", "a.yaml:1: must be a day (2026-03-14), not `2026`"),
        (
            Day(),
            "2026-03-14T10:00:00",
            "a.yaml:1: must be a day (2026-03-14), not `2026-03-14T10:00:00`",
        ),
        (Many(Text()), "a", "a.yaml:1: must be a list"),
        (
            Many(Text()),
            "[]",
            "a.yaml:1: is an empty list; give at least one entry or drop the key",
        ),
        (Many(Text()), "- a\n- 1", "a.yaml:2: must be text; put `1` in quotes"),
        (Dict(Flag()), "{}", "a.yaml:1: is empty; give at least one entry or drop the key"),
        (Dict(Flag()), "[a]", "a.yaml:1: must be a mapping (`key: value` lines)"),
        (Dict(Flag()), "a: true\nb: 1", "a.yaml:2: `b` must be true or false, not `1`"),
        (TABLE, "name: a\nsize: 1", "a.yaml:2: unknown key `size`; did you mean `sizes`?"),
        (TABLE, "sizes: 1", "a.yaml:1: lacks the key `name`"),
        (
            TABLE,
            "name: a\nsizes:\n  - 1\n  - 11",
            "a.yaml:4: `sizes` must be a number from 0 to 10, not `11`",
        ),
        (
            TABLE,
            "name: a\n<<: {sizes: 1}",
            "a.yaml:2: unknown key `<<`; use one of `name`, `sizes`",
        ),
    ],
)
def test_wrong_values(shape: Shape, text: str, message: str) -> None:
    assert error_of(shape, text) == message


def test_lines_of_records() -> None:
    record = read(TABLE, "\nname: >-\n  long\n  text\nsizes:\n- 1\n- 2\n")
    assert record == {"name": "long text", "sizes": (1, 2)}
    assert (record.line, record.lines) == (2, {"name": 2, "sizes": 5})


def test_data_without_lines() -> None:
    sizes = [Node(1, None), Node(20, None)]
    node = Node({"name": Node("a", None), "sizes": Node(sizes, None)}, None)
    with pytest.raises(ConfigError) as caught:
        TABLE.read(node, Where("a.toml", ConfigError))
    assert str(caught.value) == "a.toml: `sizes` must be a number from 0 to 10, not `20`"


def test_the_json_schema_says_the_same() -> None:
    assert document_schema("Things", Many(Either(TABLE, Choice(("x",), "A word.")))) == {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Things",
        "type": "array",
        "minItems": 1,
        "items": {
            "anyOf": [
                {
                    "type": "object",
                    "properties": {
                        "name": {"description": "Its name.", "type": "string", "minLength": 1},
                        "sizes": {
                            "anyOf": [
                                {"type": "number", "minimum": 0, "maximum": 10},
                                {
                                    "type": "array",
                                    "items": {"type": "number", "minimum": 0, "maximum": 10},
                                    "minItems": 1,
                                },
                            ]
                        },
                    },
                    "required": ["name"],
                    "additionalProperties": False,
                },
                {"description": "A word.", "enum": ["x"]},
            ]
        },
    }


@given(st.text())
def test_any_text_is_a_value_or_one_line(text: str) -> None:
    message = ""
    try:
        TABLE.read(read_yaml(text, WHERE), WHERE)
    except RuleError as error:
        message = str(error)
    assert len(message.splitlines()) <= 1
