"""Emphasis in Markdown: which of `*`, `_` and `~~` are marks and which are text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from linter.parsers.writer import Edit

_PUNCTUATION = re.compile(r"[^\w\s]|_")


@dataclass(slots=True)
class Run:
    """A run of one delimiter. start, end: what is left of it; length: as written."""

    char: str
    start: int
    end: int
    length: int
    opens: bool
    closes: bool


def run_at(text: str, start: int, end: int, first: int, last: int) -> Run:
    """The run text[start:end], flanked by what stands beside it within text[first:last]."""
    char = text[start]
    before = text[start - 1] if start > first else " "
    after = text[end] if end < last else " "
    space_before, space_after = before.isspace(), after.isspace()
    mark_before = not space_before and bool(_PUNCTUATION.match(before))
    mark_after = not space_after and bool(_PUNCTUATION.match(after))
    left = not space_after and (not mark_after or space_before or mark_before)
    right = not space_before and (not mark_before or space_after or mark_after)
    if char == "_":
        opens, closes = left and (not right or mark_before), right and (not left or mark_after)
    else:
        opens, closes = left, right
    return Run(char, start, end, end - start, opens, closes)


def pair(runs: list[Run]) -> list[Edit]:
    """Drops of the delimiters that pair up, by CommonMark's rules, in linear time."""
    drops: list[Edit] = []
    openers: list[Run] = []
    searched: dict[tuple[str, bool, int], int] = {}  # no opener before this offset for such a run
    for run in runs:
        if run.closes:
            key = (run.char, run.opens, run.length % 3)
            while run.start < run.end:
                at = _opener(openers, run, searched.get(key, -1))
                if at is None:
                    searched[key] = run.start
                    break
                opener = openers[at]
                del openers[at + 1 :]
                size = _strength(opener, run)
                drops.append(Edit(opener.end - size, opener.end, ""))
                drops.append(Edit(run.start, run.start + size, ""))
                opener.end -= size
                run.start += size
                if opener.start == opener.end:
                    openers.pop()
        if run.opens and run.start < run.end:
            openers.append(run)
    return drops


def _strength(opener: Run, closer: Run) -> int:
    return 2 if opener.end - opener.start >= 2 and closer.end - closer.start >= 2 else 1


def _opener(openers: list[Run], closer: Run, bottom: int) -> int | None:
    for at in range(len(openers) - 1, -1, -1):
        opener = openers[at]
        if opener.start < bottom:
            return None
        if opener.char != closer.char:
            continue
        if closer.char == "~" and opener.length != closer.length:
            continue
        both = opener.closes or closer.opens
        if (
            both
            and (opener.length + closer.length) % 3 == 0
            and (opener.length % 3 or closer.length % 3)
        ):
            continue
        return at
    return None
