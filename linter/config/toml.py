"""The table [tool.unspun] of a pyproject.toml, with lines: Python's own reader tells none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from linter.yaml_nodes import Node, Where

if TYPE_CHECKING:
    from collections.abc import Mapping

TABLE: Final = "tool.unspun"
_HEADER = re.compile(r"\s*\[(\[)?\s*([^\]]*?)\s*\]")
_KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+))\s*=""")
_MESSAGE = re.compile(r"(.*) \(at line (\d+), column \d+\)")


def read_table(text: str, where: Where) -> Node | None:
    """Our table in a TOML text; None when there is none. Raises `where.error`."""
    if "unspun" not in text:
        return None  # most projects' file: no reason to parse it, or to mind its mistakes
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _MESSAGE.fullmatch(str(error))
        reason, line = (found[1], int(found[2])) if found else (str(error), None)
        raise where.error(f"is not TOML: {reason}", path=where.path, line=line) from None
    tool = data.get("tool")
    if not isinstance(tool, dict) or "unspun" not in tool:
        return None
    return _node(tool["unspun"], TABLE, _lines(text))


def _node(value: Any, path: str, lines: Mapping[str, int], line: int | None = None) -> Node:
    """A value with its line; one that is not known by its path has its parent's."""
    line = lines.get(path, line)
    if isinstance(value, dict):
        value = {key: _node(each, f"{path}.{key}", lines, line) for key, each in value.items()}
    elif isinstance(value, list):
        value = [_node(each, f"{path}.{at}", lines, line) for at, each in enumerate(value)]
    return Node(value, line)


def _lines(text: str) -> dict[str, int]:
    """The line of each table and key by dotted path; tables of an array by number.

    Lines are found by their look, which text inside a multi-line string can mimic; the first one
    counts, and a wrong line number is the worst that can come of it.
    """
    lines: dict[str, int] = {}
    counts: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.split("\n"), 1):
        if header := _HEADER.match(line):
            table = re.sub(r"""["'\s]""", "", header[2])
            if header[1]:
                counts[table] = counts.get(table, -1) + 1
                lines.setdefault(table, number)
                table += f".{counts[table]}"
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            name = next(group for group in key.groups() if group is not None)
            lines.setdefault(f"{table}.{name}" if table else name, number)
    return lines
