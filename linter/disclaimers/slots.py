"""Words that fill the slots of a disclaimer: who to ask, how to reach help, what it is about.

A pattern (meanings.py) names a slot as `<clinician>`; any of the slot's phrases fills it. In the
tables {a|b} stands for alternatives, `*mycin` for any word that ends so, and `<drug>` for all the
phrases of another slot. What many rules share is listed there once; words that only one rule needs
stand in its patterns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from linter.disclaimers.words import (
    acts,
    body,
    medicines,
    page,
    people,
    products,
    subjects,
    urgency,
)
from linter.phrases import expand, normalise

ENDING = "*"  # before a phrase: the end of a word

_BRACE = re.compile(r"([{}])")
_BAR = re.compile(r"\s*\|\s*")
_TABLES: tuple[Mapping[str, str], ...] = (
    acts.TABLE,
    people.TABLE,
    urgency.TABLE,
    page.TABLE,
    medicines.TABLE,
    products.TABLE,
    body.TABLE,
    subjects.TABLE,
)
_TABLE: Mapping[str, str] = {name: text for table in _TABLES for name, text in table.items()}

SLOT_NAMES = tuple(_TABLE)


@lru_cache(maxsize=1)
def slots() -> Mapping[str, tuple[str, ...]]:
    """The phrases, in normal form, that fill each slot."""
    return {name: tuple(dict.fromkeys(_forms(name))) for name in _TABLE}


def _forms(name: str) -> Iterator[str]:
    for each in alternatives(_TABLE[name]):
        if each.startswith("<"):
            yield from _forms(each[1:-1])
        else:
            yield from spelt_out(each)


def alternatives(text: str) -> list[str]:
    """The phrases between the bars that stand outside braces."""
    parts, depth = [""], 0
    for piece in _BRACE.split(_BAR.sub("|", " ".join(text.split()))):
        if piece in ("{", "}"):
            depth += 1 if piece == "{" else -1
            parts[-1] += piece
        elif depth:
            parts[-1] += piece
        else:
            first, *others = piece.split("|")
            parts[-1] += first
            parts += others
    return [part.strip() for part in parts]


def spelt_out(phrase: str) -> list[str]:
    """The normal form of each phrase that a phrase with braces stands for."""
    if "{" not in phrase:
        return [normalise(phrase)]
    return [normalise(each) for each, _ in expand(phrase, ())]
