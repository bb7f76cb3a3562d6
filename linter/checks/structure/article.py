"""What structure checks look at, and what they say: an article's blocks beside their texts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from linter.document import BLOCK_END, Block, Document
from linter.model import Fix, Scope, Span, Suggestion
from linter.parsers import markup_of

UNREAD = (Scope.FURNITURE, Scope.CODE)

_MOST_MARKUP = 2000  # code points between two blocks that may hold nothing to be seen
_LONGEST_TITLE = 120  # code points
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->", re.DOTALL)
_SHOWN = re.compile(
    r"<(?:img|iframe|video|audio|object|embed|svg|canvas|form|input)\b", re.IGNORECASE
)
_FIRST_WORD = re.compile(r"[^\W\d_]\S*")


class Found(NamedTuple):
    """One place. what: the sentence that opens the finding's message.

    span: in the document's text. source: the exact source, where markup belongs to it.
    """

    span: Span
    what: str
    source: Span | None = None
    suggestions: tuple[Suggestion, ...] = ()
    fix: Fix | None = None


@dataclass(frozen=True)
class Article:
    """An article for structure checks. normal: the normal form of the document's text."""

    document: Document
    normal: str

    @property
    def blocks(self) -> tuple[Block, ...]:
        return self.document.blocks

    @cached_property
    def texts(self) -> list[str]:
        """The text of each block."""
        return self.document.text.split(BLOCK_END)

    @cached_property
    def headings(self) -> list[int]:
        """The numbers of the blocks that are headings."""
        return [at for at, block in enumerate(self.blocks) if block.scope is Scope.HEADING]

    @cached_property
    def has_markup(self) -> bool:
        """False for plain text, where a heading is a guess and none has a level."""
        return markup_of(self.document.source.path) != "text"

    @cached_property
    def cut_title(self) -> Span | None:
        """The second line of a plain text's title, where it goes on after a full stop."""
        if self.has_markup or self.blocks[0].scope is not Scope.PROSE:
            return None
        text = self.texts[0]
        if len(text) > _LONGEST_TITLE or text.endswith((".", "!", "?", ":", ";")):
            return None
        first, stop, rest = text.partition(". ")
        at = len(first) + len(stop)
        place = self.document.to_source(Span(at - len(stop), at + 1))
        is_line = "\n" in self.document.source.text[place.start : place.end]
        return Span(at, len(text)) if is_line and starts_small(rest) else None

    def touches(self, number: int) -> bool:
        """True when nothing that a reader sees stands between this block and the one after it."""
        text = self.document.source.text
        start = self.blocks[number].source.end
        is_last = number + 1 == len(self.blocks)
        end = len(text) if is_last else self.blocks[number + 1].source.start
        if end - start > _MOST_MARKUP:
            return False
        between = text[start:end]
        if _SHOWN.search(between):
            return False
        # What stands behind the block in its own line closes it: a link's target, emphasis.
        return not any(map(str.isalnum, _TAG.sub("", between.partition("\n")[2])))

    def is_read(self, offset: int) -> bool:
        """Whether this offset of the text lies in the article itself."""
        return self.document.block_at(offset).scope not in UNREAD

    def fix(self, span: Span) -> Fix:
        return "safe" if self.document.is_verbatim(span) else "review"


def table(text: str) -> frozenset[str]:
    """The words of a text, for tables that are easier to read so."""
    return frozenset(text.split())


_NAME_STARTS = table(
    """
    de del den der di du la le van von vom zu zur al el bin ibn bint ter ten dos das da
    i ii iii iv v vi vii viii ix x xi
    """
)


def starts_small(text: str) -> bool:
    """Whether a text starts with a lower-case word that no name or unit explains."""
    first = _FIRST_WORD.match(text)
    if first is None or not text[0].islower():
        return False
    word = first.group().rstrip(".,;:!?…”’\"')")
    plain = word.replace("’", "").replace("'", "").replace("-", "").replace("/", "")
    # pH, mRNA, p53, e-cigarette, node.js, α-blocker are written so.
    is_name = (
        not plain.isalpha() or not plain.islower() or word[1:2] == "-" or not text[0].isascii()
    )
    return not is_name and word not in _NAME_STARTS
