"""Reads HTML elements as they come: what is hidden, what is furniture, where a block ends."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from linter.document import LINE_BREAK, OPAQUE
from linter.model import Scope
from linter.parsers import elements
from linter.parsers.html_tokens import Token, attributes, tokens
from linter.parsers.writer import Edit, Writer, entities, urls

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Attributes that change what is read; looking for the words is cheaper than reading them all.
_TELLING = re.compile(r"hidden|display|visibility|role|alt|href|foot|note|ref", re.IGNORECASE)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NOTE_CLASS = re.compile(r"reference|footnote|noteref", re.IGNORECASE)


class Frame(NamedTuple):
    """An open element and what it adds to the page's state."""

    name: str
    adds: tuple[str, ...]


class Page:
    """Feeds a writer from HTML, tag by tag. Takes unclosed and stray tags as browsers do.

    whole: whether this is a page, where everything outside <main> and <article> is furniture.
    """

    def __init__(self, writer: Writer, *, whole: bool = False, strict: bool = False) -> None:
        self.writer = writer
        self.whole = whole
        self.strict = strict
        self.base = Scope.PROSE  # of what stands in no list or table
        self._frames: list[Frame] = []
        self._open: dict[str, list[int]] = defaultdict(list)  # by name, heights in the stack
        self._state: dict[str, int] = defaultdict(int)
        self._places: list[Scope] = []
        self._headings: list[int] = []
        self._alts: list[tuple[int, int, Iterable[Edit]]] = []
        self._code_at: int | None = None
        self._bare: Token | None = None  # the element that has just begun and holds nothing yet

    @property
    def height(self) -> int:
        """How many elements are open."""
        return len(self._frames)

    @property
    def is_plain(self) -> bool:
        """True when no open element changes what is read."""
        return not self._frames

    def scope(self, own: Scope) -> Scope:
        """The scope of a block that is `own` by itself, where the page is now."""
        state = self._state
        if state["furniture"] or (self.whole and not state["article"]):
            return Scope.FURNITURE
        if state["quote"] and own in (Scope.PROSE, Scope.LIST, Scope.TABLE):
            return Scope.QUOTE
        return own

    def feed(self, start: int, end: int) -> None:
        """Reads a stretch of HTML."""
        for token in tokens(self.writer.shadow, start, end, strict=self.strict):
            self.take(token, is_block=True)

    def take(self, token: Token, *, is_block: bool) -> None:
        """Reads one token. is_block: whether tags of block elements end a block here."""
        if token.kind == "text":
            text = self.writer.shadow
            edits: Iterable[Edit] = ()
            if "&" in text[token.start : token.end]:
                edits = entities(text, token.start, token.end)
            if "://" in text[token.start : token.end] or "www." in text[token.start : token.end]:
                edits = sorted([*edits, *urls(text, token.start, token.end)])
            self.text(token.start, token.end, edits)
        elif token.kind == "comment":
            self.comment(token)
        elif token.kind == "start":
            self._start(token, is_block=is_block)
        else:
            self._end(token.name, token, is_block=is_block)

    def text(self, start: int, end: int, edits: Iterable[Edit] = ()) -> None:
        """A stretch of text stands here."""
        if self._bare and not self.writer.shadow[start:end].isspace():
            self._bare = None
        if self._state["hidden"] or self._state["code"]:
            return
        self.writer.write(start, end, edits)

    def comment(self, token: Token) -> None:
        if not self._state["pre"] and not self._state["code"]:
            inner = self.writer.source.text[slice(*token.inner)]
            self.writer.builder.comment(token.start, token.end, inner.strip())

    def gap(self, kind: str, start: int, end: int) -> None:
        """Markup without words stands here; that of the page's frame is not told."""
        if not self._state["hidden"] and self.scope(Scope.PROSE) is not Scope.FURNITURE:
            self.writer.builder.gap(kind, start, end)

    def image(self, start: int, end: int, edits: Iterable[Edit]) -> None:
        """Alternative text, to be read after the block it stands in."""
        if not self._state["hidden"]:
            self._alts.append((start, end, edits))

    def end_block(self, own: Scope | None = None, level: int = 0) -> None:
        """A block ends here; its scope is that of the innermost element unless given."""
        if own is None:
            own, level = self._own()
        scope = self.scope(own)
        self.writer.builder.end_block(scope, level if scope is Scope.HEADING else 0)
        if self._alts:
            alts, self._alts = self._alts, []
            for start, end, edits in alts:
                self.writer.write(start, end, edits)
                self.writer.builder.end_block(self.scope(Scope.PROSE))

    def close_to(self, height: int) -> None:
        """Closes all elements that were opened above this height."""
        while len(self._frames) > height:
            self._pop()

    def close_paragraph(self) -> None:
        """What a block's start tag does to an open <p>."""
        self._close_open(("p",), elements.SHIELDS)

    def _own(self) -> tuple[Scope, int]:
        if self._state["pre"]:
            return Scope.CODE, 0
        if self._headings:
            return Scope.HEADING, self._headings[-1]
        return (self._places[-1] if self._places else self.base), 0

    def _start(self, token: Token, *, is_block: bool) -> None:
        name = token.name
        self._bare = token if name in elements.HOLD_WORDS else None
        if name == "br":
            self._break(token)
            return
        if name in elements.BLOCK:
            if is_block:
                self.end_block()
            self.close_paragraph()
            if name in elements.ENDS:
                self._close_open(*elements.ENDS[name])
        elif name == "img":
            self._image(token)
        if name in elements.VOID or (token.closed and (self.strict or name not in elements.RAW)):
            return
        adds = tuple(self._adds(name, token))
        if not adds and name not in elements.BLOCK:
            return
        self._open[name].append(len(self._frames))
        self._frames.append(Frame(name, adds))
        for add in adds:
            self._state[add] += 1
        if "place" in adds:
            self._places.append(Scope.LIST if name in elements.LIST else Scope.TABLE)
        if "heading" in adds:
            self._headings.append(elements.HEADINGS[name])
        if "code" in adds and self._state["code"] == 1:
            self._code_at = token.end

    def _adds(self, name: str, token: Token) -> Iterable[str]:
        shadow = self.writer.shadow
        found = {}
        if token.inner[0] < token.inner[1] and _TELLING.search(shadow, *token.inner):
            found = {
                key: shadow[slice(*span)] for key, span in attributes(shadow, token.inner).items()
            }
        role = found.get("role", "").strip().lower()
        if (
            name in elements.HIDDEN
            or ("hidden" in found and found["hidden"].lower() != "until-found")
            or found.get("aria-hidden", "").strip().lower() == "true"
            or _UNSEEN.search(found.get("style", ""))
            or (name == "sup" and _NOTE_CLASS.search(found.get("class", "")))
            or (name == "a" and self._open["sup"] and found.get("href", "").startswith("#"))
        ):
            yield "hidden"
        if role in elements.FURNITURE_ROLES or (
            name in elements.FURNITURE and not (name == "header" and self._state["article"])
        ):
            yield "furniture"
        if name in elements.ARTICLE or role in elements.ARTICLE:
            yield "article"
        if name == "blockquote":
            yield "quote"
        if name in elements.CODE_BLOCK:
            yield "pre"
        elif name in elements.CODE and not self._state["pre"]:
            yield "code"
        if name in elements.HEADINGS:
            yield "heading"
        if name in elements.LIST or name in elements.TABLE:
            yield "place"
        if name == "sup":
            yield "sup"

    def _end(self, name: str, token: Token, *, is_block: bool) -> None:
        if self._bare and self._bare.name == name:
            self._note_bare(self._bare, token.end)
        self._bare = None
        if name == "br":
            self._break(token)
            return
        if name in elements.BLOCK and is_block:
            self.end_block()
        heights = self._open[name]
        if not heights:
            return
        if name in elements.BLOCK and name not in elements.TABLE_PARTS:
            shield = max(
                (
                    self._open[each][-1]
                    for each in elements.SHIELDS
                    if each != name and self._open[each]
                ),
                default=-1,
            )
            if heights[-1] < shield:
                return
        closes_code = self._state["code"]
        self.close_to(heights[-1])
        if closes_code and not self._state["code"] and self._code_at is not None:
            self._write_code(self._code_at, token.start)

    def _write_code(self, start: int, end: int) -> None:
        self._code_at = None
        if start < end and not self._state["hidden"]:
            self.writer.write(start, end, (Edit(start, end, OPAQUE),))

    def _close_open(self, names: Sequence[str], shields: Sequence[str]) -> None:
        found = [self._open[name][-1] for name in names if self._open[name]]
        if not found:
            return
        shield = max((self._open[name][-1] for name in shields if self._open[name]), default=-1)
        heights = [height for height in found if height > shield]
        if heights:
            self.close_to(min(heights))

    def _pop(self) -> None:
        frame = self._frames.pop()
        self._open[frame.name].pop()
        for add in frame.adds:
            self._state[add] -= 1
        if "place" in frame.adds:
            self._places.pop()
        if "heading" in frame.adds:
            self._headings.pop()

    def _break(self, token: Token) -> None:
        if not self._state["hidden"] and not self._state["code"]:
            self.writer.builder.replace(token.start, token.end, LINE_BREAK)

    def _note_bare(self, token: Token, end: int) -> None:
        kind = elements.HOLD_WORDS[token.name]
        found = attributes(self.writer.shadow, token.inner)
        if "hidden" in found or "aria-label" in found or "aria-hidden" in found:
            return
        # A link without an address is an anchor; one in a heading is made by the page's program.
        if kind != "link" or ("href" in found and not self._headings):
            self.gap(kind, token.start, end)

    def _image(self, token: Token) -> None:
        found = attributes(self.writer.shadow, token.inner)
        alt = found.get("alt")
        if alt and alt[0] < alt[1]:
            self.image(*alt, entities(self.writer.shadow, *alt))
        elif alt is None and not {"role", "aria-label", "aria-hidden", "hidden"} & set(found):
            self.gap("image", token.start, token.end)  # an empty one says: for decoration
