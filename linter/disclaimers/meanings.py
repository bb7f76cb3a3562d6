"""The pattern language of disclaimer rules: a meaning in slots, whatever its wording.

    <ask> <clinician> ++ <before> <take>

`<slot>` is any phrase of that slot (slots.py), `<refer>` every way to send a reader to a
professional; other words stand for themselves, {a|b} for alternatives. What stands side by side
follows in that order with up to NEAR other words between, FAR after `...`, none after `_`. Parts
are joined, in any order, by `+` (one sentence), `++` (a sentence and the next, or the list that it
introduces) or `+++` (one section); by `>>` as by `++`, the first part in the first sentence. A part
after `-` must not stand there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from linter.disclaimers.slots import SLOT_NAMES
from linter.disclaimers.tables import spelt_out
from linter.errors import nearest

# What a rule writes as one slot, and each sequence that it stands for.
COMPOUNDS: Mapping[str, tuple[str, ...]] = {
    "<refer>": (
        "<ask> <clinician>",
        "<clinician> <advises>",
        "{do|try|plan|start|follow|run|begin} {it|this|one|that} {with|under} ... <clinician>",
        "<go-over> ... {with|by|past|to your|to a|to the} ... <clinician>",
        "<checked> ... {by|with} ... <clinician>",
        "{unless|until|only if|only when|only after|only under} ... <clinician>",
        "<clinician> ... {first|beforehand|before you|before taking|before using|before any}",
        "{question for|matter for|job for|task for|up to|decision for|call for} ... <clinician>",
    ),
}
NEAR = 3  # words that may stand between two neighbours: "ask <your own family> doctor"
FAR = 10  # after `...`: the other end of a clause
JOINS = ("+", "++", "+++", ">>")

_NOT = "-"
_FARTHER = "..."
_NEXT = "_"
_ELEMENT = re.compile(r"<[^<>]*>|\.\.\.|\S+")


@dataclass(frozen=True, slots=True)
class Step:
    """One element of a sequence. slot: its name, or "" where `phrases` stand for themselves."""

    slot: str
    phrases: tuple[str, ...]
    gap: int

    @property
    def name(self) -> str:
        """What identifies the step among all rules' steps: a slot's name is no word."""
        return f"<{self.slot}>" if self.slot else "|".join(self.phrases)


@dataclass(frozen=True, slots=True)
class Pattern:
    """parts: sequences that must all stand in the window; absent: those that must not."""

    parts: tuple[tuple[Step, ...], ...]
    absent: tuple[tuple[Step, ...], ...] = ()
    join: str = "+"

    @property
    def steps(self) -> Iterator[Step]:
        return (step for part in (*self.parts, *self.absent) for step in part)


def patterns(text: str) -> tuple[Pattern, ...]:
    """The patterns that a rule's text stands for: one for each sequence of its compound."""
    for name, sequences in COMPOUNDS.items():
        if name in text:
            return tuple(pattern(text.replace(name, each)) for each in sequences)
    return (pattern(text),)


@lru_cache(maxsize=4096)
def pattern(text: str) -> Pattern:
    """The pattern that a text stands for. Raises ValueError with what is wrong."""
    parts: list[tuple[Step, ...]] = []
    absent: list[tuple[Step, ...]] = []
    target: list[tuple[Step, ...]] = parts
    words: list[str] = []
    for written in [*text.split(), "+"]:
        if written not in (*JOINS, _NOT):
            words.append(written)
            continue
        if not words:
            raise ValueError(f"lacks words beside a `{written}`")
        target.append(_sequence(" ".join(words)))
        words = []
        target = absent if written == _NOT else parts
    return Pattern(tuple(parts), tuple(absent), _join(text))


def _join(text: str) -> str:
    used = {token for token in text.split() if token in JOINS}
    if len(used) > 1:
        raise ValueError(f"joins its parts by {' and '.join(sorted(used))}; use one of them")
    return used.pop() if used else "+"


@lru_cache(maxsize=4096)  # rules share what must not stand there
def _sequence(text: str) -> tuple[Step, ...]:
    steps: list[Step] = []
    literal: list[str] = []
    gap = NEAR

    def close() -> None:
        nonlocal gap
        if literal:
            phrases = tuple(dict.fromkeys(spelt_out(" ".join(literal))))
            steps.append(Step("", phrases, gap))
            literal.clear()
            gap = NEAR

    for written in _ELEMENT.findall(text):
        if written == _FARTHER:
            close()
            gap = FAR
        elif written == _NEXT:
            close()
            gap = 0
        elif written.startswith("<") and written.endswith(">"):
            close()
            name = written[1:-1]
            if name not in SLOT_NAMES:
                raise ValueError(f"has the slot `{written}`; {nearest(name, SLOT_NAMES)}")
            steps.append(Step(name, (), gap))
            gap = NEAR
        else:
            literal.append(written)
    close()
    if not steps:
        raise ValueError("has a part without words")
    return tuple(steps)
