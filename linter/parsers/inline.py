"""What is prose inside one block of Markdown: CommonMark's inline rules, in linear time.

tree-sitter-markdown's inline grammar is not used: it takes 19 s for 35 kB of "*a **b ", and one
unlucky delimiter makes it misread the whole paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from linter.document import LINE_BREAK, OPAQUE
from linter.parsers.delimiters import Run, pair, run_at
from linter.parsers.links import destination_end, label
from linter.parsers.writer import Edit, entity, url_end

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

# Without one of these, a block is prose as it stands. A set of rare characters is searched ten
# times as fast as their alternatives, so words that may open an address are looked for apart.
_RARE = re.compile(r"[\\`*_\[\]<&$~]|  [\r\n]")
_TOKEN = re.compile(
    r"""\\(?:\r\n|[\r\n!-/:-@\[-`{-~])
    |\r\n|[\r\n]
    |`+|\*+|_+|~~+|!?\[|\]|<|\$\$?
    |&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});
    |://|[wW]{3}\.
    """,
    re.VERBOSE,
)
_ADDRESS = re.compile(r"[^\s<>\[\]\"]+")
_SCHEME = re.compile(r"(?:https?|ftp)\Z", re.IGNORECASE)
_LONGEST_SCHEME = 5
_BACKTICKS = re.compile(r"`+")
_AUTOLINK = re.compile(
    r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+)>"
)
_TAG = re.compile(
    r"""</[A-Za-z][\w-]*\s*>|<[A-Za-z][\w.-]*
    (?:\s++[A-Za-z_:@{][\w.:{}@-]*+(?:\s*+=\s*+(?:[^\s"'=<>`]++|'[^']*+'|"[^"]*+"))?+)*+\s*+/?>""",
    re.VERBOSE,
)
_LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){0,999}+)\]", re.DOTALL)
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,200}\]")
_MATH = re.compile(r"\$(?=[^\s$])([^$\r\n]{0,300}?[^\s\\$])\$(?!\d)")
_FORMULA = re.compile(r"[\\^_={}]")


class Image(NamedTuple):
    """Alternative text: its stretch, and the edits in it."""

    start: int
    end: int
    edits: tuple[Edit, ...]


class Inline(NamedTuple):
    """edits: in order. tags: stretches of HTML. images: in order. gaps: kind, start and end."""

    edits: list[Edit]
    tags: list[tuple[int, int]]
    images: list[Image]
    gaps: list[tuple[str, int, int]]


class _Bracket(NamedTuple):
    start: int
    end: int
    image: bool
    runs: int  # how many delimiter runs stood before it
    edits: int  # how many edits were made before it


def is_needed(text: str, first: int, last: int) -> bool:
    """False when text[first:last] is prose as it stands."""
    return (
        _RARE.search(text, first, last) is not None
        or text.find("://", first, last) >= 0
        or text.find("www.", first, last) >= 0
    )


def read(text: str, first: int, last: int, labels: AbstractSet[str]) -> Inline:
    """The inline markup of text[first:last]. labels: of the links that the article defines."""
    return _Reader(text, first, last, labels).read()


class _Reader:
    def __init__(self, text: str, first: int, last: int, labels: AbstractSet[str]) -> None:
        self.text, self.first, self.last, self.labels = text, first, last, labels
        self.edits: list[Edit] = []
        self.tags: list[tuple[int, int]] = []
        self.images: list[Image] = []
        self.gaps: list[tuple[str, int, int]] = []
        self.runs: list[Run] = []
        self.brackets: list[_Bracket] = []
        self.inactive = 0  # brackets below this height can't become links (no links in links)
        self.ticks: dict[int, list[int]] | None = None
        self.missing: set[str] = set()  # closing marks that do not come again

    def read(self) -> Inline:
        text, last = self.text, self.last
        at = self.first
        while found := _TOKEN.search(text, at, last):
            start, at = found.span()
            char = text[start]
            if char in "*_~":
                self.runs.append(run_at(text, start, at, self.first, last))
            elif char == "\\":
                if text[start + 1] in "\r\n":
                    self.edits.append(Edit(start, at, LINE_BREAK))
                else:
                    self.edits.append(Edit(start, start + 1, ""))
            elif char in "\r\n":
                self._line_end(start, at)
            elif char in "![":
                at = self._open(start, at)
            elif char == "]":
                at = self._close(start)
            elif char == "`":
                at = self._code(start, at)
            elif char == "<":
                at = self._angle(start)
            elif char == "&":
                edit = entity(found.group(), start)
                if edit:
                    self.edits.append(edit)
            elif char == "$":
                at = self._math(start, at)
            else:
                at = self._address(start, at)
        self.edits += pair(self.runs)
        self.edits.sort()
        return Inline(self.edits, self.tags, self.images, self.gaps)

    def _line_end(self, start: int, end: int) -> None:
        stop = start
        while start > self.first and self.text[start - 1] == " ":
            start -= 1
        if stop - start >= 2:  # a hard break; a soft one folds to a space by itself
            self.edits.append(Edit(start, end, LINE_BREAK))

    def _address(self, start: int, end: int) -> int:
        """An address around the mark that text[start:end] is; where to go on."""
        first = start
        if self.text[start] == ":":
            before = max(start - _LONGEST_SCHEME, self.first)
            scheme = _SCHEME.search(self.text[before:start])
            if not scheme:
                return end
            first = before + scheme.start()
        elif start > self.first and self.text[start - 1].isalnum():
            return end
        rest = _ADDRESS.match(self.text, end, self.last)
        if not rest:
            return end
        stop = url_end(rest.group(), rest.start())
        self.edits.append(Edit(first, stop, OPAQUE))
        return stop

    def _open(self, start: int, end: int) -> int:
        note = _FOOTNOTE.match(self.text, start, self.last)
        if note:
            self.edits.append(Edit(start, note.end(), ""))
            return note.end()
        self.brackets.append(
            _Bracket(start, end, end - start == 2, len(self.runs), len(self.edits))
        )
        return end

    def _close(self, at: int) -> int:
        if not self.brackets:
            return at + 1
        bracket = self.brackets.pop()
        active = len(self.brackets) >= self.inactive
        self.inactive = min(self.inactive, len(self.brackets))
        if not (active or bracket.image):
            return at + 1
        end = self._target(bracket, at)
        if end is None:
            return at + 1
        if not self.text[bracket.end : at].strip():
            self.gaps.append(("image" if bracket.image else "link", bracket.start, end))
        inside = pair(self.runs[bracket.runs :])
        del self.runs[bracket.runs :]
        if bracket.image:
            edits = sorted(self.edits[bracket.edits :] + inside)
            self.images.append(Image(bracket.end, at, tuple(edits)))
            del self.edits[bracket.edits :]
            self.edits.append(Edit(bracket.start, end, ""))
        else:
            self.edits += inside
            self.edits.append(Edit(bracket.start, bracket.end, ""))
            self.edits.append(Edit(at, end, ""))
            self.inactive = len(self.brackets)
        return end

    def _target(self, bracket: _Bracket, at: int) -> int | None:
        """Where the link ends whose text ends at `at`; None when it is no link."""
        text, last = self.text, self.last
        if text.startswith("(", at + 1, last):
            end = destination_end(text, at + 2, last)
            if end is not None:
                return end
        if not self.labels:
            return None
        found = _LABEL.match(text, at + 1, last)
        if found and found.group(1).strip():
            return found.end() if label(found.group(1)) in self.labels else None
        if at - bracket.end <= 999 and label(text[bracket.end : at]) in self.labels:
            return found.end() if found else at + 1
        return None

    def _code(self, start: int, end: int) -> int:
        if self.ticks is None:
            self.ticks = {}
            for run in _BACKTICKS.finditer(self.text, start, self.last):
                self.ticks.setdefault(run.end() - run.start(), []).append(run.start())
        size = end - start
        same = self.ticks.get(size, [])
        after = bisect_left(same, end)
        if after == len(same):
            return end
        stop = same[after] + size
        self.edits.append(Edit(start, stop, OPAQUE))
        return stop

    def _angle(self, start: int) -> int:
        text, last = self.text, self.last
        link = _AUTOLINK.match(text, start, last)
        if link:
            self.edits.append(Edit(start, link.end(), OPAQUE))
            return link.end()
        end = None
        for opening, closing in (("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"), ("<!", ">")):
            if text.startswith(opening, start, last):
                end = self._until(closing, start + len(opening))
                break
        else:
            tag = _TAG.match(text, start, last)
            end = tag.end() if tag else None
        if end is None:
            return start + 1
        self.tags.append((start, end))
        return end

    def _math(self, start: int, end: int) -> int:
        if end - start == 2:
            stop = self._until("$$", end)
        else:
            found = _MATH.match(self.text, start, self.last)
            formula = found and (" " not in found[1] or _FORMULA.search(found[1]))
            stop = found.end() if found and formula else None
        if stop is None:
            return end
        self.edits.append(Edit(start, stop, OPAQUE))
        return stop

    def _until(self, closing: str, at: int) -> int | None:
        if closing in self.missing:
            return None
        end = self.text.find(closing, at, self.last)
        if end < 0:
            self.missing.add(closing)  # searching again and again would take quadratic time
            return None
        return end + len(closing)
