"""XML 1.0 written by ElementTree, in parts; what it can't hold is made visible before."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from linter.reporters.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_INDENT = "  "


def element(
    tag: str,
    attributes: dict[str, object],
    children: Iterable[ET.Element] = (),
    lines: Iterable[str] = (),
) -> ET.Element:
    """An element with attributes on one line each, and children or lines of text."""
    made = ET.Element(tag, {name: one_line(str(value)) for name, value in attributes.items()})
    made.extend(children)
    text = "\n".join(map(one_line, lines))
    if text:
        made.text = text
    return made


def text_of(made: ET.Element) -> str:
    """The element as text, as a child of the root."""
    ET.indent(made, _INDENT, 1)
    return f"{_INDENT}{ET.tostring(made, encoding='unicode')}\n"
