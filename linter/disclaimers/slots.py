"""Words that fill the slots of a disclaimer: who to ask, how to reach help, what it is about.

A pattern (meanings.py) names a slot as `<clinician>`; any of the slot's phrases fills it. In the
tables {a|b} stands for alternatives, `*mycin` for any word that ends so, and `<drug>` for all the
phrases of another slot. What many rules share is listed there once; words that only one rule needs
stand in its patterns.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from linter.disclaimers.tables import alternatives, spelt_out, spelt_out_by
from linter.disclaimers.words import (
    acts,
    food,
    home,
    medicines,
    page,
    people,
    products,
    subjects,
    urgency,
)
from linter.storage import kept_data

_TABLES: tuple[Mapping[str, str], ...] = (
    acts.TABLE,
    people.TABLE,
    urgency.TABLE,
    page.TABLE,
    medicines.TABLE,
    products.TABLE,
    home.TABLE,
    food.TABLE,
    subjects.TABLE,
)
_TABLE: Mapping[str, str] = {name: text for table in _TABLES for name, text in table.items()}

SLOT_NAMES = tuple(_TABLE)


@lru_cache(maxsize=1)
def slots() -> Mapping[str, tuple[str, ...]]:
    """The phrases, in normal form, that fill each slot."""
    made = kept_data(
        "slots",
        spelt_out_by(),
        lambda: {name: list(dict.fromkeys(_forms(name))) for name in _TABLE},
    )
    return {name: tuple(phrases) for name, phrases in made.items()}


def _forms(name: str) -> Iterator[str]:
    for each in alternatives(_TABLE[name]):
        if each.startswith("<"):
            yield from _forms(each[1:-1])
        else:
            yield from spelt_out(each)
