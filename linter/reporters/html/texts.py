"""Texts of others as every browser shows them alike."""

from __future__ import annotations

import re

from linter.document import LINE_BREAK

# No character of a page: browsers drop or replace them, each in its own way.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
# Marks that turn the reading direction have no business in a file's name.
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """A text that every browser shows alike: breaks as line ends, control characters replaced."""
    return _CONTROL.sub("\ufffd", text.replace(LINE_BREAK, "\n").replace("\u2029", "\n"))


def shortened(text: str, most: int) -> str:
    """A text on one line, cut to this many characters."""
    line = " ".join(printable(text[: 4 * most]).split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def shown_path(path: str) -> str:
    """A path as text that reads in one direction and on one line."""
    return _TURNING.sub("\ufffd", printable(path)).replace("\n", "\ufffd").replace("\t", "\ufffd")
