"""What garbling software writes in the slots of a disclaimer, and what it means.

The check reads a wrong phrase as the right one, and calls the disclaimer garbled for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from linter.disclaimers.slots import alternatives, spelt_out
from linter.disclaimers.wrong import acts, law, page, people, things, urgency

ODD = "~"  # before a phrase that a careful writer might choose

_TABLES: tuple[Mapping[str, str], ...] = (
    people.TABLE,
    acts.TABLE,
    page.TABLE,
    urgency.TABLE,
    things.TABLE,
    law.TABLE,
)


class Wrong(NamedTuple):
    """What a wrong phrase means; weight: 1 for wrong, 0.5 for odd."""

    meant: str
    weight: float


@lru_cache(maxsize=1)
def garbled_slots() -> Mapping[str, Wrong]:
    """Every wrong or odd phrase, in normal form, with what it means."""
    found: dict[str, Wrong] = {}
    for table in _TABLES:
        for right, text in table.items():
            for each in alternatives(text):
                weight = 0.5 if each.startswith(ODD) else 1.0
                for phrase in spelt_out(each.removeprefix(ODD)):
                    found.setdefault(phrase, Wrong(right, weight))
    return found
