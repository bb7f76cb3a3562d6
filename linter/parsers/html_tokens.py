"""Cuts HTML into tags, comments and text: a linear scan that takes any input."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from linter.parsers.elements import RAW

if TYPE_CHECKING:
    from collections.abc import Iterator

TokenKind = Literal["text", "start", "end", "comment"]


class Token(NamedTuple):
    """A stretch of HTML. name: of the tag, in lower case. inner: where its attributes or the
    comment's text stand. closed: a start tag that ends itself ("/>").
    """

    kind: TokenKind
    start: int
    end: int
    name: str = ""
    inner: tuple[int, int] = (0, 0)
    closed: bool = False


_MARKUP = re.compile(r"<(?:[A-Za-z/!?])")
_NAME = re.compile(r"</?([A-Za-z][^\s/>]*)")
_REST = re.compile(r"""(?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+'|(?=[^"'])))*+>""")
_COMMENT_END = re.compile(r"--!?>")
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]+)))?""")
# Failed looks for a tag's end may cost so many characters for each one of the text.
_PATIENCE = 4


def tokens(text: str, start: int, end: int, *, strict: bool = False) -> Iterator[Token]:
    """The tokens of this stretch, in order, without gaps (but for "<!DOCTYPE>" and the like).

    strict: as XHTML, where a "/>" ends any element.
    """
    last_close = text.rfind(">", start, end)
    patience = _PATIENCE * (end - start)
    at = mark = start
    while True:
        found = _MARKUP.search(text, mark, end)
        if not found or (found.start() > last_close and not text.startswith("<!--", found.start())):
            break
        here = found.start()
        char = text[here + 1]
        if text.startswith("<!--", here):
            token = _comment(text, here, end)
        elif char in "!?" or (char == "/" and not text[here + 2 : here + 3].isalpha()):
            close = text.find(">", here, end) + 1
            if not close:
                mark = here + 2
                continue
            token = Token("comment", here, close, "!")
        else:
            name = _NAME.match(text, here, end)
            if not name:
                mark = here + 2
                continue
            rest = _REST.match(text, name.end(), end) if patience > 0 else None
            if rest:
                close = rest.end()
            else:
                patience -= end - here
                close = text.find(">", here, end) + 1
            token = Token(
                "end" if char == "/" else "start",
                here,
                close,
                name.group(1).lower(),
                (name.end(), close - 1),
                text[close - 2] == "/",
            )
        if here > at:
            yield Token("text", at, here)
        if token.name != "!":
            yield token
        at = mark = token.end
        if token.kind == "start" and token.name in RAW and not (strict and token.closed):
            stop = re.compile(rf"</{token.name}(?=[\s/>])", re.IGNORECASE).search(text, at, end)
            mark = stop.start() if stop else end
    if end > at:
        yield Token("text", at, end)


def attributes(text: str, inner: tuple[int, int]) -> dict[str, tuple[int, int]]:
    """Attribute names (lower case) of a start tag, and where their values stand."""
    values: dict[str, tuple[int, int]] = {}
    for found in _ATTRIBUTE.finditer(text, *inner):
        group = found.lastindex or 1
        value = found.span(group) if group > 1 else (found.end(), found.end())
        values.setdefault(found.group(1).lower(), value)
    return values


def _comment(text: str, here: int, end: int) -> Token:
    for empty in ("<!-->", "<!--->"):
        if text.startswith(empty, here):
            return Token("comment", here, here + len(empty), "", (here + 4, here + 4))
    close = _COMMENT_END.search(text, here + 4, end)
    if not close:  # it hides the rest, as in a browser
        return Token("comment", here, end, "", (here + 4, end))
    return Token("comment", here, close.end(), "", (here + 4, close.start()))
