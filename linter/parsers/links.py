"""Links in Markdown: what stands between the parentheses, and how labels are compared."""

from __future__ import annotations

import re

_DESTINATION = re.compile(r"<(?:[^<>\\\r\n]|\\.)*+>")
_TITLE = re.compile(
    r"""\s++(?:"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\))""", re.DOTALL
)
_SPACE = re.compile(r"\s*")
_DESTINATION_PART = re.compile(r"[^\s()\\]+|\\.|[()\\]")
_MAX_PARENS = 4  # in a destination; each is looked at again for each link that is left open


def label(text: str) -> str:
    """A link label as definitions are compared."""
    return " ".join(text.split()).casefold()


def destination_end(text: str, at: int, last: int) -> int | None:
    """Where the parentheses of a link end that begin before `at`; None where they are text.

    last: where its block ends.
    """
    at = _skip(text, at, last)
    if text.startswith("<", at, last):
        found = _DESTINATION.match(text, at, last)
        if not found:
            return None
        at = found.end()
    else:
        end = _bare_destination(text, at, last)
        if end is None:
            return None
        at = end
    title = _TITLE.match(text, at, last)
    at = _skip(text, title.end() if title else at, last)
    return at + 1 if text.startswith(")", at, last) else None


def _skip(text: str, at: int, last: int) -> int:
    found = _SPACE.match(text, at, last)
    return found.end() if found else at


def _bare_destination(text: str, at: int, last: int) -> int | None:
    depth = 0
    while part := _DESTINATION_PART.match(text, at, last):
        if part.group() == "(":
            depth += 1
            if depth > _MAX_PARENS:
                return None
        elif part.group() == ")":
            if not depth:
                break
            depth -= 1
        at = part.end()
    return None if depth else at
