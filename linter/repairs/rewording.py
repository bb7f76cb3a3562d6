"""Other words in place of some, with the markup among them left as it is.

"bust <em>cancer cells</em>" becomes "breast <em>cancer</em>": words that stay keep their place and
what surrounds them, and what is new stands where the words stood that it replaces.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from linter.document import Document, Piece
from linter.model import Span
from linter.repairs.edits import Edit

_WORD = re.compile(r"\S+")
# What opens emphasis, a link or another element right before a place.
_OPENING = re.compile(r"(?:\*{1,3}|_{1,3}|~~|<(?P<name>[a-z]+)(?:\s[^<>]*)?>)\Z", re.IGNORECASE)
_LONGEST_MARK = 200  # code points
_LINE_END = re.compile(r"[\r\n]")


class _Stretch(NamedTuple):
    """Something that is read, and the source that it stands for. copied: the two are equal."""

    text: str
    source: Span
    copied: bool


def reworded(document: Document, span: Span, text: str) -> tuple[Edit, ...]:
    """The edits that make a span of the source read as this text, in order."""
    stretches = list(_stretches(document, span))
    before = "".join(each.text for each in stretches)
    old, new = list(_WORD.finditer(before)), _WORD.findall(text)
    if not old:
        return (Edit(span, text),)
    matcher = SequenceMatcher(None, [word.group() for word in old], new, autojunk=False)
    changes: list[Edit] = []
    taken = 0  # what is read up to here is settled
    for change, first, last, new_first, new_last in matcher.get_opcodes():
        if change == "equal":
            continue
        fresh = new[new_first:new_last]
        if change == "insert":
            changes += _inserted(stretches, old[first - 1].end() if first else 0, " ".join(fresh))
            continue
        for at, words in zip(range(first, last), _shared(fresh, last - first), strict=True):
            place = Span(*old[at].span()) if words else _with_space(stretches, old, at)
            place = Span(max(place.start, taken), place.end)
            taken = place.end
            changes += _replaced(document, stretches, place, words)
    return tuple(
        each if each.text else _without_frame(document.source.text, each) for each in changes
    )


def _with_space(stretches: list[_Stretch], old: list[re.Match[str]], at: int) -> Span:
    """A word and the space on one side of it, unless markup stands between them."""
    start, end = old[at].span()
    if at + 1 < len(old):
        behind = Span(start, old[at + 1].start())
        if len(list(_parts(stretches, behind))) == 1:
            return behind
    if at:
        before = Span(old[at - 1].end(), end)
        if len(list(_parts(stretches, before))) == 1:
            return before
    return Span(start, end)


def _shared(words: list[str], places: int) -> list[str]:
    """The words shared out over so many places: one each, the last takes what is left over."""
    if len(words) >= places:
        return [*words[: places - 1], " ".join(words[places - 1 :])]
    gaps = [""] * (places - len(words))
    return [*words[:-1], *gaps, words[-1]] if len(words) > 1 else [*words, *gaps]


def _stretches(document: Document, span: Span) -> Iterator[_Stretch]:
    """What is read of a span of the source, in reading order."""
    pieces = document.pieces_in_source
    for at in range(bisect_right(pieces, span.start, key=_source_end), len(pieces)):
        piece = pieces[at]
        if piece.source.start >= span.end:
            return
        start, end = max(span.start, piece.source.start), min(span.end, piece.source.end)
        if start >= end:
            continue
        text = document.text[slice(*piece.text)]
        if piece.copied:
            first = start - piece.source.start
            text = text[first : first + end - start]
        yield _Stretch(text, Span(start, end), piece.copied)


def _source_end(piece: Piece) -> int:
    return piece.source.end


def _inserted(stretches: list[_Stretch], at: int, words: str) -> Iterator[Edit]:
    """Words behind the one that ends here, or in front of the first."""
    if not at:
        start = stretches[0].source.start
        yield Edit(Span(start, start), f"{words} ")
        return
    *_, last = _parts(stretches, Span(at - 1, at))
    yield Edit(Span(last.end, last.end), f" {words}")


def _replaced(
    document: Document, stretches: list[_Stretch], span: Span, words: str
) -> Iterator[Edit]:
    """The words in place of the first part of what is read there, nothing in place of others."""
    for part in _parts(stretches, span):
        if not _LINE_END.search(document.source.text, *part):  # the next line begins as it did
            yield Edit(part, words)
            words = ""


def _without_frame(text: str, change: Edit) -> Edit:
    """A removal together with the markup around it that would be left empty: "**", "<b></b>"."""
    start, end = change.span
    while opening := _OPENING.search(text, max(0, start - _LONGEST_MARK), start):
        name = opening["name"]
        closing = f"</{name}>" if name else opening.group()
        if not text.startswith(closing, end):
            break
        start, end = opening.start(), end + len(closing)
    return Edit(Span(start, end), "")


def _parts(stretches: list[_Stretch], span: Span) -> Iterator[Span]:
    """The source of each stretch that this span of what is read lies in."""
    at = 0
    for stretch in stretches:
        start, end = max(span.start - at, 0), min(span.end - at, len(stretch.text))
        at += len(stretch.text)
        if start >= end:
            continue
        first = stretch.source.start
        yield Span(first + start, first + end) if stretch.copied else stretch.source
