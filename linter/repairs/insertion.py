"""Where in an article a paragraph is added that stands nowhere yet: at its end."""

from __future__ import annotations

import re

from linter.model import Scope, Span
from linter.parsers import markup_of, parse
from linter.repairs.edits import Edit
from linter.source import Source

_LINE_END = re.compile(r"\r\n|\r|\n")
# What closes an article in HTML; what stands behind its last paragraph stays outside.
_CLOSING = re.compile(r"[ \t]*</(?:article|main|body|html)\s*>", re.IGNORECASE)


def appended(source: Source, text: str) -> Edit:
    """The edit that adds a paragraph at the article's end, with the line ends that it has."""
    found = _LINE_END.search(source.text)
    end = found.group() if found else "\n"
    paragraph = end.join(_LINE_END.split(text.strip()))
    if markup_of(source.path) == "html":
        at = _html_end(source)
        opened = at and not source.text[:at].endswith(("\n", "\r"))
        return Edit(Span(at, at), f"{end if opened else ''}<p>{paragraph}</p>{end}")
    at = len(source.text.rstrip())
    return Edit(Span(at, at), f"{end}{end}{paragraph}" if at else paragraph)


def _html_end(source: Source) -> int:
    """Before the tag that closes the article, else the end of the file."""
    blocks = [each for each in parse(source).blocks if each.scope is not Scope.FURNITURE]
    last = blocks[-1].source.end if blocks else 0
    closing = _CLOSING.search(source.text, last)
    return closing.start() if closing else len(source.text)
