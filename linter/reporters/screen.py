"""Any text as a terminal can show it: no control reaches it, and its width is known.

Article text is hostile input: an escape sequence, a direction mark or a heap of combining marks in
it must neither act on the terminal nor move the carets under a finding.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_TAB = "    "
_MAX_MARKS = 4  # on one letter; Vietnamese needs two, hostile text piles up thousands
_ACTING = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
# Letters and marks that nobody sees.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0")
_SELECTORS = frozenset("\ufe0e\ufe0f")
_JOINER = "\u200d"
# What stands for a sign that the stream's encoding lacks; other characters are escaped.
_PLAINER = {
    "→": "->", "…": "...", "│": "|", "“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-",
    "\u2010": "-", "\u2011": "-", "\xa0": " ", "•": "*", "×": "x",
}  # fmt: skip
_PICTOGRAPHS = frozenset({"So", "Sk"})
# What nearly all text is made of: shown as it is, one cell each.
_PLAIN = re.compile("[ -~\xa1-\xac\xae-\u017f\u2010-\u2015\u2018-\u2026\u2192\u2502]*")
_SKIN_TONES = frozenset(map(chr, range(0x1F3FB, 0x1F400)))


class Glyph(NamedTuple):
    """What is shown for a character with its combining marks, and how many cells it takes."""

    text: str
    cells: int


_TEXT, _CELLS = itemgetter(0), itemgetter(1)


@dataclass(frozen=True)
class Screen:
    """Where the text is shown. width: in cells. encoding: of the stream that takes it."""

    width: int = 80
    encoding: str = "utf-8"

    @cached_property
    def arrow(self) -> str:
        return self.show("→")

    @cached_property
    def ellipsis(self) -> str:
        return self.show("…")

    @cached_property
    def bar(self) -> str:
        return self.show("│")

    def show(self, text: str) -> str:
        """The text on one line, all of it visible."""
        return text if self.is_plain(text) else shown(self.glyphs(text))

    def show_prose(self, text: str) -> str:
        """As `show`, with white space and line ends folded to one space."""
        return self.show(" ".join(text.split()))

    def cells(self, text: str) -> int:
        """The width of a text that `show` gave."""
        return len(text) if self.is_plain(text) else cells(self.glyphs(text))

    def glyphs(self, text: str) -> list[Glyph]:
        """What is shown for each letter of the text.

        Joiners and selectors inside an emoji are left out: then every terminal gives it one width.
        """
        if self.is_plain(text):
            return list(map(_single, text))
        found: list[Glyph] = []
        marks = 0
        for character in text:
            glyph, attached = _glyph(character, self.encoding)
            if not attached:
                found.append(glyph)
                marks = 0
            elif found and _joins(character, found[-1].text):
                if glyph.text and marks < _MAX_MARKS:
                    marks += 1
                    found[-1] = Glyph(found[-1].text + glyph.text, found[-1].cells)
            else:
                found.append(_escaped(character))
                marks = _MAX_MARKS
        return found

    def wrap(self, text: str, width: int) -> list[str]:
        """A shown text in lines of at most `width` cells, broken at spaces where there are any."""
        lines: list[str] = []
        line, used = "", 0
        for word in text.split(" "):
            for part, size in self._parts(word, width):
                if line and used + 1 + size <= width:
                    line, used = f"{line} {part}", used + 1 + size
                else:
                    if line:
                        lines.append(line)
                    line, used = part, size
        return [*lines, line]

    def is_plain(self, text: str) -> bool:
        """True when each character is shown as it is, in one cell."""
        return _PLAIN.fullmatch(text) is not None and _can_encode(text, self.encoding)

    def _parts(self, word: str, width: int) -> Iterable[tuple[str, int]]:
        size = self.cells(word)
        if size <= width:
            return [(word, size)]
        parts, rest = [], self.glyphs(word)
        while rest:
            part = first(rest, width) or rest[:1]
            parts.append((shown(part), cells(part)))
            rest = rest[len(part) :]
        return parts


def cells(glyphs: Iterable[Glyph]) -> int:
    """The width of all of them."""
    return sum(map(_CELLS, glyphs))


def shown(glyphs: Iterable[Glyph]) -> str:
    """Their text."""
    return "".join(map(_TEXT, glyphs))


def first(glyphs: Sequence[Glyph], room: int) -> list[Glyph]:
    """As many from the start as fit into `room` cells."""
    fitting = []
    for glyph in glyphs:
        room -= glyph.cells
        if room < 0:
            break
        fitting.append(glyph)
    return fitting


def last(glyphs: Sequence[Glyph], room: int) -> list[Glyph]:
    """As many from the end as fit into `room` cells."""
    return first(glyphs[::-1], room)[::-1]


@lru_cache(maxsize=512)
def _single(character: str) -> Glyph:
    return Glyph(character, 1)


@lru_cache(maxsize=4096)
def _glyph(character: str, encoding: str) -> tuple[Glyph, bool]:
    """How a character is shown; True when it belongs to the one before it."""
    if character == "\t":
        return Glyph(_TAB, len(_TAB)), False
    if character in _SELECTORS or character == _JOINER:
        return Glyph("", 0), True
    if not _can_encode(character, encoding):
        plainer = _PLAINER.get(character)
        return Glyph(plainer, len(plainer)) if plainer else _escaped(character), False
    category = unicodedata.category(character)
    if category in _ACTING or character in _BLANK:
        return _escaped(character), False
    if category in ("Mn", "Me") or "\u1160" <= character <= "\u11ff" or character in _SKIN_TONES:
        return Glyph(character, 0), True
    wide = unicodedata.east_asian_width(character) in "WF"
    return Glyph(character, 2 if wide else 1), False


def _joins(character: str, before: str) -> bool:
    """Whether it is part of what stands before it; elsewhere it is an oddity worth showing."""
    if character == _JOINER or character in _SKIN_TONES:
        return any(unicodedata.category(each) in _PICTOGRAPHS for each in before)
    if character in _SELECTORS:
        return not before[-1].isalpha() and not before.isspace()
    return not before.isspace()


def _escaped(character: str) -> Glyph:
    text = f"<U+{ord(character):04X}>"
    return Glyph(text, len(text))


def _can_encode(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    except LookupError:
        return text.isascii()
    return True
