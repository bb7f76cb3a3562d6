"""Template syntax in articles: Hugo's shortcodes, Liquid, Jinja, MDX. None of it is prose.

What stands alone on its lines leaves no trace, so that the markup around it is read as if it were
not there; a tag inside a line is opaque.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from linter.document import OPAQUE, Comment
from linter.model import Span
from linter.parsers.writer import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_TAG = 2_000  # characters; two braces without an end must not swallow an article

_CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
_OPENING = re.compile(r"\{[{%#]|\\\{\{")
_HUGO = {"{{<": ">}}", "{{%": "%}}", "{{/*": "*/}}"}
# Pairs of tags between which nothing is prose.
_SILENT = re.compile(
    r"\{(?:%-?|\{[<%])\s*(comment|raw|highlight|verbatim|mermaid|math|katex|script|style)\b"
)
_COMMENT = re.compile(
    r"\{#-?(.*?)-?#\}|\{\{/\*(.*?)\*/\}\}|\{\s*/\*(.*?)\*/\s*\}"
    r"|\{%-?\s*comment\b[^%]*%\}(.*?)\{%-?\s*endcomment\s*-?%\}",
    re.DOTALL,
)
_MDX_LINE = re.compile(
    r"^(?:import|export)\s[^\r\n]*(?:(?:\r\n|\r|\n)(?![\r\n])[^\r\n]+)*", re.MULTILINE
)
_LINE_END = re.compile(r"[ \t]*(?=[\r\n]|\Z)")
_BRACE = re.compile(r"\\.|[{}]")
# Containers of Docusaurus and Pandoc (":::note") and Kramdown's attribute lists ("{: .note}").
_DIRECTIVE = re.compile(r"^[ \t]*(?::{3,}[^\r\n]*|\{:[^{}\r\n]*\}[ \t]*)$", re.MULTILINE)
_CODE = re.compile(r"^[ \t]{0,3}(`{3,}|~{3,})[^\r\n]*$", re.MULTILINE)


class Masked(NamedTuple):
    """shadow: the text with template tags masked, of the same length. holes: the masked stretches
    in order, each as what its reader sees: nothing, or something that is no prose. comments: those
    of the template language.
    """

    shadow: str
    holes: list[Edit]
    comments: list[Comment]


def mask(text: str, start: int, *, markdown: bool, mdx: bool = False) -> Masked:
    """Masks the template tags from `start` on. mdx: whether `{…}` holds JavaScript."""
    found: list[tuple[int, int]] = []
    if mdx:
        found += _statements(text, start)
        found += _braces(text, start)
    elif "{{" in text or "{%" in text or "{#" in text:
        found += _tags(text, start)
    if markdown and (":::" in text or "{:" in text):
        found += (each.span() for each in _DIRECTIVE.finditer(text, start))
    if not found:
        return Masked(text, [], [])
    parts: list[str] = []
    holes: list[Edit] = []
    comments: list[Comment] = []
    at = 0
    for first, last in sorted(found):
        if first < at:
            continue
        comment = _COMMENT.fullmatch(text, first, last)
        if comment:
            inner = comment[comment.lastindex or 0]
            comments.append(Comment(Span(first, last), inner.strip()))
        alone = _is_alone(text, first, last)
        masked = text[first:last]
        parts += text[at:first], _spaces(masked) if alone else "x" * len(masked)
        holes.append(Edit(first, last, "" if alone or comment else OPAQUE))
        at = last
    return Masked("".join((*parts, text[at:])), holes, comments)


def _tags(text: str, start: int) -> Iterator[tuple[int, int]]:
    closers: dict[str, int] = {}
    missing: set[str] = set()

    def find(closing: str, after: int) -> int:
        # Each text is searched once for each closing mark, however many tags are left open.
        if closers.get(closing, -1) < after:
            place = text.find(closing, after)
            closers[closing] = len(text) * 2 if place < 0 else place
        return closers[closing]

    at = start
    while opening := _OPENING.search(text, at):
        first = opening.start()
        mark = opening.group()
        at = opening.end()
        if mark[0] == "\\":
            continue
        closing = next(
            (_HUGO[each] for each in _HUGO if text.startswith(each, first)), _CLOSING[mark]
        )
        end = find(closing, at) + len(closing)
        if end > len(text) or (mark != "{#" and end - first > MAX_TAG):
            continue
        if mark == "{#" and not text[at : at + 1].isspace() and text[at : at + 1] != "-":
            continue  # "{#kidney}" is a heading's anchor
        silent = _SILENT.match(text, first, end)
        if silent:
            end = _end_of(text, silent.group(1), end, missing) or end
        yield first, end
        at = end


def _end_of(text: str, name: str, at: int, missing: set[str]) -> int | None:
    """Where the closing tag of a silent pair ends. missing: names whose search failed before."""
    if name in missing:
        return None
    closing = re.compile(
        rf"\{{%-?\s*end{name}\s*-?%\}}|\{{\{{[<%]\s*/\s*{name}\s*[>%]\}}\}}"
    ).search(text, at)
    if closing is None:
        missing.add(name)
        return None
    return closing.end()


def _statements(text: str, start: int) -> Iterator[tuple[int, int]]:
    code = [each.start() for each in _CODE.finditer(text, start)]
    for found in _MDX_LINE.finditer(text, start):
        if bisect_left(code, found.start()) % 2 == 0:  # not between two fences
            yield found.span()


def _braces(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Stretches in balanced braces, the outermost ones."""
    stack: list[int] = []
    spans: list[tuple[int, int]] = []
    for found in _BRACE.finditer(text, start):
        if found.group() == "{":
            stack.append(found.start())
        elif found.group() == "}" and stack:
            first = stack.pop()
            while spans and spans[-1][0] > first:
                spans.pop()
            spans.append((first, found.end()))
    yield from spans


def _is_alone(text: str, first: int, last: int) -> bool:
    while first > 0 and text[first - 1] in " \t":
        first -= 1
    return (first == 0 or text[first - 1] in "\r\n") and _LINE_END.match(text, last) is not None


def _spaces(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)
