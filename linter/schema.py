"""The shapes of strict data: what a value in a rule file or a configuration must be.

From one table of shapes come both the check, whose error names file, line and key, and the JSON
Schema that editors use, so the two can't disagree. Nothing is silently ignored: an unknown key, an
empty list, a word that YAML reads as a boolean are errors.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from linter.errors import brief, nearest
from linter.yaml_nodes import Node, Where

_ODD_NUMBER = re.compile(r"[-+]?(?:0[\dxob_]|[^:]*:)")  # octal 010, 0x1F, sixties 1:30
_JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema"


class Record(dict[str, Any]):
    """A checked mapping: plain values by key, and the line of each key."""

    line: int | None
    lines: dict[str, int | None]


class Shape(Protocol):
    def read(self, node: Node, where: Where) -> Any:
        """The plain value of a node; raises `where.error` when it has another shape."""

    def json_schema(self) -> dict[str, Any]: ...


@dataclass(frozen=True)
class Text:
    """A non-empty string."""

    doc: str = ""

    def read(self, node: Node, where: Where) -> str:
        if isinstance(node.value, str):
            if node.value.strip():
                return node.value.strip()
            raise where.fail(node, "is empty; write its text or drop the key")
        if isinstance(node.value, (list, dict)):
            raise where.fail(node, "must be one text")
        raise where.fail(node, f"must be text; put {_shown(node)} in quotes")

    def json_schema(self) -> dict[str, Any]:
        return _with_doc({"type": "string", "minLength": 1}, self.doc)


@dataclass(frozen=True)
class Choice:
    """One of a few words."""

    words: tuple[str, ...]
    doc: str = ""

    def read(self, node: Node, where: Where) -> str:
        # YAML reads a bare on/off as a boolean; a choice may be written so.
        value = {True: "on", False: "off"}.get(node.value) if _is_flag(node.value) else node.value
        if value in self.words:
            return str(value)
        raise where.fail(node, f"can't be {_shown(node)}; {nearest(value, self.words)}")

    def json_schema(self) -> dict[str, Any]:
        return _with_doc({"enum": list(self.words)}, self.doc)


@dataclass(frozen=True)
class Flag:
    """true or false."""

    doc: str = ""

    def read(self, node: Node, where: Where) -> bool:
        if _is_flag(node.value):
            return bool(node.value)
        raise where.fail(node, f"must be true or false, not {_shown(node)}")

    def json_schema(self) -> dict[str, Any]:
        return _with_doc({"type": "boolean"}, self.doc)


@dataclass(frozen=True)
class Number:
    """A number within limits; `whole` excludes fractions."""

    least: float
    most: float
    whole: bool = False
    doc: str = ""

    def read(self, node: Node, where: Where) -> float:
        kinds = (int,) if self.whole else (int, float)
        is_number = isinstance(node.value, kinds) and not _is_flag(node.value)
        if is_number and node.written is not None and _ODD_NUMBER.match(node.written):
            raise where.fail(node, f"reads {_shown(node)} as {node.value}; write it in decimal")
        if is_number and self.least <= node.value <= self.most:
            number: float = node.value
            return number
        what = "a whole number" if self.whole else "a number"
        raise where.fail(
            node, f"must be {what} from {self.least:g} to {self.most:g}, not {_shown(node)}"
        )

    def json_schema(self) -> dict[str, Any]:
        kind = "integer" if self.whole else "number"
        return _with_doc({"type": kind, "minimum": self.least, "maximum": self.most}, self.doc)


@dataclass(frozen=True)
class Day:
    """A day of the calendar, as YAML and TOML write it: 2026-03-14."""

    doc: str = ""

    def read(self, node: Node, where: Where) -> date:
        if isinstance(node.value, date) and not isinstance(node.value, datetime):
            return node.value
        written = node.value if isinstance(node.value, str) else ""
        try:
            return date.fromisoformat(written)
        except ValueError:
            raise where.fail(node, f"must be a day (2026-03-14), not {_shown(node)}") from None

    def json_schema(self) -> dict[str, Any]:
        return _with_doc({"type": "string", "format": "date"}, self.doc)


@dataclass(frozen=True)
class Many:
    """A list of at least one value; where `or_one`, a single value may stand without brackets."""

    item: Shape
    or_one: bool = False
    doc: str = ""

    def read(self, node: Node, where: Where) -> tuple[Any, ...]:
        if not isinstance(node.value, list):
            if self.or_one:
                return (self.item.read(node, where),)
            raise where.fail(node, "must be a list")
        if not node.value:
            raise where.fail(node, "is an empty list; give at least one entry or drop the key")
        return tuple(self.item.read(each, where) for each in node.value)

    def json_schema(self) -> dict[str, Any]:
        item = self.item.json_schema()
        several = {"type": "array", "items": item, "minItems": 1}
        return _with_doc({"anyOf": [item, several]} if self.or_one else several, self.doc)


@dataclass(frozen=True)
class Dict:
    """A mapping with keys of the user's choice."""

    item: Shape
    doc: str = ""

    def read(self, node: Node, where: Where) -> Record:
        entries = _entries(node, where)
        if not entries:
            raise where.fail(node, "is empty; give at least one entry or drop the key")
        return _record(node, where, dict.fromkeys(entries, self.item))

    def json_schema(self) -> dict[str, Any]:
        return _with_doc(
            {"type": "object", "additionalProperties": self.item.json_schema(), "minProperties": 1},
            self.doc,
        )


@dataclass(frozen=True)
class Table:
    """A mapping with known keys; `required` ones must be there."""

    fields: Mapping[str, Shape]
    required: tuple[str, ...] = ()
    doc: str = ""

    def read(self, node: Node, where: Where) -> Record:
        entries = _entries(node, where)
        for key, entry in entries.items():
            if key not in self.fields:
                raise where.fail(entry, f"unknown key `{brief(key)}`; {nearest(key, self.fields)}")
        for key in self.required:
            if key not in entries:
                raise where.fail(node, f"lacks the key `{key}`")
        return _record(node, where, self.fields)

    def json_schema(self) -> dict[str, Any]:
        return _with_doc(
            {
                "type": "object",
                "properties": {key: each.json_schema() for key, each in self.fields.items()},
                "required": list(self.required),
                "additionalProperties": False,
            },
            self.doc,
        )


@dataclass(frozen=True)
class Either:
    """A value of the first shape when it is a mapping, else of the second."""

    mapping: Shape
    other: Shape

    def read(self, node: Node, where: Where) -> Any:
        shape = self.mapping if isinstance(node.value, dict) else self.other
        return shape.read(node, where)

    def json_schema(self) -> dict[str, Any]:
        return {"anyOf": [self.mapping.json_schema(), self.other.json_schema()]}


def document_schema(title: str, shape: Shape) -> dict[str, Any]:
    """A whole JSON Schema document for files of this shape."""
    return {"$schema": _JSON_SCHEMA, "title": title, **shape.json_schema()}


def _entries(node: Node, where: Where) -> dict[str, Node]:
    if not isinstance(node.value, dict):
        raise where.fail(node, "must be a mapping (`key: value` lines)")
    return node.value


def _record(node: Node, where: Where, shapes: Mapping[str, Shape]) -> Record:
    entries: dict[str, Node] = node.value
    record = Record(
        {key: shapes[key].read(each, where.under(key)) for key, each in entries.items()}
    )
    record.line = node.line
    record.lines = {key: each.line for key, each in entries.items()}
    return record


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _shown(node: Node) -> str:
    if isinstance(node.value, (list, dict)):
        return "a list" if isinstance(node.value, list) else "a mapping"
    return f"`{brief(node.value if node.written is None else node.written)}`"


def _with_doc(schema: dict[str, Any], doc: str) -> dict[str, Any]:
    return {"description": doc, **schema} if doc else schema
