"""Strict data: YAML or TOML read into plain values, or one line that names file, line and key.

A shape says what a value must be. From one table of shapes come both the check and the JSON Schema
that editors use, so the two can't disagree. Nothing is silently ignored: an unknown key, a key
given twice, an empty list, a word that YAML reads as a boolean are errors.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    import yaml

    from linter.errors import UnspunError

_MAX_NODES = 2_000_000  # values in one file; an alias bomb has more, 10,000 phrases in a rule don't
_MAX_QUOTED = 60  # code points of a wrong value that a message repeats
_PLAIN_TAGS = ("tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")
_ODD_NUMBER = re.compile(r"[-+]?(?:0[\dxob_]|[^:]*:)")  # octal 010, 0x1F, sixties 1:30
_JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema"


class Node(NamedTuple):
    """A value: a scalar, a list of nodes or a dict of nodes; its line; a scalar as written."""

    value: Any
    line: int | None
    written: str | None = None


class Where(NamedTuple):
    """The place that an error names, and the error's class."""

    path: str
    error: type[UnspunError]
    key: str = ""

    def under(self, key: str) -> Where:
        return self._replace(key=f"{self.key}.{key}" if self.key else key)

    def fail(self, node: Node, message: str) -> UnspunError:
        what = f"`{self.key}` {message}" if self.key else message
        return self.error(what, path=self.path, line=node.line)


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
        return _record(
            node,
            {key: self.item.read(each, where.under(key)) for key, each in entries.items()},
            entries,
        )

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
                raise where.fail(entry, f"unknown key `{_brief(key)}`; {nearest(key, self.fields)}")
        for key in self.required:
            if key not in entries:
                raise where.fail(node, f"lacks the key `{key}`")
        values = {
            key: self.fields[key].read(each, where.under(key)) for key, each in entries.items()
        }
        return _record(node, values, entries)

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


def read_yaml(text: str, where: Where) -> Node:
    """The one document in a YAML text. Raises `where.error` with the line where YAML breaks."""
    import yaml  # a run without a file to read does without its 20 ms

    try:
        root = yaml.compose(text, Loader=yaml_loader())
        return Node(None, 1) if root is None else _Reader(where).read(root)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        # What is unfinished at the end is reported after the last line.
        line = None if mark is None else min(mark.line, text.rstrip().count("\n")) + 1
        raise where.error(f"is not YAML: {error.problem}", path=where.path, line=line) from None
    except yaml.YAMLError as error:  # a character that YAML forbids
        reason = " ".join(str(error).split())
        raise where.error(f"is not YAML: {reason}", path=where.path) from None
    except RecursionError:
        # Too many brackets, or an alias inside what it stands for.
        raise where.error("is nested too deeply to be read", path=where.path) from None


@cache
def yaml_loader() -> type[yaml.SafeLoader]:
    """PyYAML's safe loader on libyaml's parser, for any YAML that we have not written ourselves.

    Raises RecursionError where PyYAML's own CSafeLoader, whose composer is compiled, overflows the
    stack and takes the process with it: at 100,000 brackets.
    """
    import yaml
    from yaml.composer import Composer
    from yaml.constructor import SafeConstructor
    from yaml.resolver import Resolver

    if not yaml.__with_libyaml__:
        return yaml.SafeLoader
    from yaml._yaml import CParser

    class Loader(Composer, CParser, SafeConstructor, Resolver):
        def __init__(self, stream: str) -> None:
            CParser.__init__(self, stream)
            Composer.__init__(self)
            SafeConstructor.__init__(self)
            Resolver.__init__(self)

    return Loader  # type: ignore[return-value]


def from_data(data: Any) -> Node:
    """The same for values that have been read already (TOML): without lines."""
    if isinstance(data, Mapping):
        return Node({str(key): from_data(each) for key, each in data.items()}, None)
    if isinstance(data, list):
        return Node([from_data(each) for each in data], None)
    return Node(data, None)


def nearest(word: Any, words: Iterable[str]) -> str:
    """A hint for a word that is not among these: the nearest one, or all."""
    import difflib  # for mistakes only

    choices = sorted(words)
    close = difflib.get_close_matches(str(word), choices, n=1)
    if close:
        return f"did you mean `{close[0]}`?"
    return "use one of " + ", ".join(f"`{each}`" for each in choices)


class _Reader:
    """Turns YAML's nodes into ours, refusing what would be lost or explode."""

    def __init__(self, where: Where) -> None:
        from yaml.constructor import SafeConstructor

        self._where = where
        self._left = _MAX_NODES
        self._scalars = SafeConstructor()

    def read(self, node: yaml.Node) -> Node:
        import yaml

        line = node.start_mark.line + 1
        self._left -= 1
        if self._left < 0:
            raise self._fail(line, f"has more than {_MAX_NODES:,} values (aliases counted)")
        if not isinstance(node, yaml.ScalarNode) and node.tag not in _PLAIN_TAGS:
            raise self._fail(line, f"has the tag `{_brief(node.tag)}`; drop it")
        if isinstance(node, yaml.MappingNode):
            return Node(self._mapping(node), line)
        if isinstance(node, yaml.SequenceNode):
            return Node([self.read(each) for each in node.value], line)
        try:
            return Node(self._scalars.construct_object(node), line, node.value)
        # What PyYAML's constructors raise for a value that does not fit its tag: `!!bool maybe`.
        except (ValueError, LookupError, AttributeError, TypeError, yaml.YAMLError):
            raise self._fail(
                line, f"can't read the value `{_brief(node.value)}`; quote it"
            ) from None

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Node]:
        import yaml

        entries: dict[str, Node] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                raise self._fail(line, "a key must be one word")
            if key.value in entries:
                raise self._fail(line, f"the key `{_brief(key.value)}` is given twice; keep one")
            # The key's line, not the value's: that is where an editor looks.
            entries[key.value] = self.read(value)._replace(line=line)
        return entries

    def _fail(self, line: int, message: str) -> UnspunError:
        return self._where.error(message, path=self._where.path, line=line)


def _entries(node: Node, where: Where) -> dict[str, Node]:
    if not isinstance(node.value, dict):
        raise where.fail(node, "must be a mapping (`key: value` lines)")
    return node.value


def _record(node: Node, values: dict[str, Any], entries: Mapping[str, Node]) -> Record:
    record = Record(values)
    record.line = node.line
    record.lines = {key: each.line for key, each in entries.items()}
    return record


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _shown(node: Node) -> str:
    if isinstance(node.value, (list, dict)):
        return "a list" if isinstance(node.value, list) else "a mapping"
    return f"`{_brief(node.value if node.written is None else node.written)}`"


def _brief(value: Any) -> str:
    """A value as a message quotes it: in one line, without what makes it long."""
    text = " ".join(str(value).split())
    return text if len(text) <= _MAX_QUOTED else text[:_MAX_QUOTED] + "…"


def _with_doc(schema: dict[str, Any], doc: str) -> dict[str, Any]:
    return {"description": doc, **schema} if doc else schema
