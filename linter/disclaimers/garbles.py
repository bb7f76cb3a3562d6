"""What garbling software writes in the slots of a disclaimer, and what it means.

The check reads a wrong phrase as the right one, and calls the disclaimer garbled for it. A table's
entry such as "{wellness|fitness} {supplier|carrier}" stands for every pair. Such pairs are not
written out: one of the words is looked for, and the others beside it, so that the cost grows with
the words of the tables and not with their products.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from math import prod
from typing import NamedTuple

from linter.disclaimers.phrasebook import Phrasebook
from linter.disclaimers.tables import alternatives, spelt_out, spelt_out_by
from linter.disclaimers.wrong import acts, law, page, people, sounds, things, urgency
from linter.phrases import is_word, normalise
from linter.storage import kept_data

ODD = "~"  # before a phrase that a careful writer might choose
_FEW = 12  # phrases that an entry is written out for; more are joined from their words
_GROUP = re.compile(r"\{([^{}]*)\}")

_TABLES: tuple[Mapping[str, str], ...] = (
    people.TABLE,
    acts.TABLE,
    page.TABLE,
    urgency.TABLE,
    things.TABLE,
    law.TABLE,
    sounds.TABLE,
)


class Wrong(NamedTuple):
    """What a wrong phrase means; weight: 1 for wrong, 0.5 for odd."""

    meant: str
    weight: float


class Family(NamedTuple):
    """Phrases of several words, any of each group after any of the one before it."""

    groups: tuple[frozenset[str], ...]
    wrong: Wrong


@lru_cache(maxsize=1)
def tables() -> tuple[Mapping[str, Wrong], tuple[Family, ...]]:
    """Every phrase that is written out, in normal form, and the families that are not."""
    phrases, families = kept_data("garbles", spelt_out_by(), _spelt_out)
    return (
        {phrase: Wrong(*wrong) for phrase, wrong in phrases.items()},
        tuple(Family(tuple(map(frozenset, groups)), Wrong(*wrong)) for groups, wrong in families),
    )


def _spelt_out() -> tuple[dict[str, Wrong], list[tuple[list[list[str]], Wrong]]]:
    phrases: dict[str, Wrong] = {}
    families = []
    for table in _TABLES:
        for right, text in table.items():
            for each in alternatives(text):
                wrong = Wrong(right, 0.5 if each.startswith(ODD) else 1.0)
                written = each.removeprefix(ODD)
                groups = _groups(written)
                if prod(map(len, groups)) > _FEW:
                    families.append((groups, wrong))
                else:
                    for phrase in spelt_out(written):
                        phrases.setdefault(phrase, wrong)
    return phrases, families


def _groups(written: str) -> list[list[str]]:
    """The alternatives of each part of an entry, the words between braces as a part of one."""
    found = []
    at = 0
    for group in [*_GROUP.finditer(written), None]:
        between = written[at : group.start() if group else None].strip()
        if between:
            found.append([normalise(between)])
        if group:
            words = (normalise(each).strip() for each in group[1].split("|"))
            found.append(list(dict.fromkeys(words)))
            at = group.end()
    return found


class Garbles:
    """Finds wrong phrases in a text in normal form. own: a rule's, beside those of the tables."""

    def __init__(self, own: Mapping[str, str]) -> None:
        phrases, families = tables()
        single = {**phrases, **{normalise(each): Wrong(right, 1.0) for each, right in own.items()}}
        # Each family is looked for by its rarest words: those of the group without short ones.
        anchored: defaultdict[str, list[tuple[Family, int]]] = defaultdict(list)
        for family in families:
            at = max(range(len(family.groups)), key=lambda n: min(map(len, family.groups[n])))
            for word in family.groups[at]:
                anchored[word].append((family, at))
        words = sorted({*single, *anchored})
        self._alone = [single.get(each) for each in words]
        self._anchored = [tuple(anchored.get(each, ())) for each in words]
        self._phrases = Phrasebook(words)

    def find(self, normal: str) -> Iterator[tuple[int, int, Wrong]]:
        """(start, end, what it means) of every wrong phrase that stands there as whole words."""
        for start, end, number in self._phrases.find(normal):
            alone = self._alone[number]
            if alone is not None:
                yield start, end, alone
            for family, at in self._anchored[number]:
                first = _before(normal, family.groups[:at], start)
                last = _after(normal, family.groups[at + 1 :], end)
                if first is not None and last is not None:
                    yield first, last, family.wrong


def _after(normal: str, groups: Sequence[frozenset[str]], at: int) -> int | None:
    """Where the groups end that stand one after another from a space on; None if they don't."""
    if not groups:
        return at
    for word in groups[0]:
        end = at + 1 + len(word)
        if normal.startswith(f" {word}", at) and not is_word(normal[end : end + 1]):
            found = _after(normal, groups[1:], end)
            if found is not None:
                return found
    return None


def _before(normal: str, groups: Sequence[frozenset[str]], at: int) -> int | None:
    """Where the groups start that stand one after another up to a space; None if they don't."""
    if not groups:
        return at
    for word in groups[-1]:
        start = at - 1 - len(word)
        if (
            start >= 0
            and normal.endswith(f"{word} ", start, at)
            and not (start and is_word(normal[start - 1]))
        ):
            found = _before(normal, groups[:-1], start)
            if found is not None:
                return found
    return None
