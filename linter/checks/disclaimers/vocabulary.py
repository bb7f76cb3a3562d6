"""All phrases that a run's disclaimer rules look for, found in one pass over a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from linter.checks.disclaimers.mended import Repair
from linter.disclaimers.garbles import Garbles
from linter.disclaimers.meanings import Pattern, Step
from linter.disclaimers.phrasebook import Phrasebook
from linter.disclaimers.slots import slots
from linter.model import Span

Steps = tuple[tuple[int, int], ...]  # of a pattern's part: each step's bit and gap


# A phrase in a text: where it starts and ends, and the bits of the steps that it fills. It is a
# plain tuple: an article has thousands, and most are never asked for.
Token = tuple[int, int, int]


class Wanted(NamedTuple):
    """A pattern as it is looked for. bits: of all its steps that must stand there."""

    parts: tuple[Steps, ...]
    absent: tuple[Steps, ...]
    join: str
    bits: int


class Vocabulary:
    """All phrases of some patterns: one automaton, and a bit for each step that they may fill."""

    def __init__(self, patterns: Iterable[Pattern], repairs: Mapping[str, str]) -> None:
        self.bits: dict[str, int] = {}
        found: defaultdict[str, int] = defaultdict(int)
        self._patterns = tuple(patterns)
        fixed = [
            Step(name, (), 0)
            for name in (
                *("denies", "history", "you", "me", "do"),
                *("research", "health", "crisis", "animal", "work"),
            )
        ]
        for step in (*fixed, *(step for each in self._patterns for step in each.steps)):
            if step.name in self.bits:
                continue
            bit = self.bits[step.name] = 1 << len(self.bits)
            for phrase in slots()[step.slot] if step.slot else step.phrases:
                found[phrase] |= bit
        self._phrases = Phrasebook(sorted(found))
        self._found = found
        self._bits = [found[each] for each in self._phrases.phrases]
        self._garbles = Garbles(repairs)
        # By identity: patterns are long, and each is looked up in every article. Each with its
        # patterns, which live as long as their number.
        self._needs: dict[int, tuple[tuple[Pattern, ...], list[tuple[int, Pattern]]]] = {}
        self._wanted = {id(each): self._compiled(each) for each in self._patterns}

    def wanted(self, pattern: Pattern) -> Wanted:
        """One of the vocabulary's patterns, as it is looked for."""
        return self._wanted[id(pattern)]

    def possible(self, patterns: tuple[Pattern, ...], bits: int) -> list[Pattern]:
        """Those of a topic's patterns that an article with these steps may fill."""
        known = self._needs.get(id(patterns))
        if known is None:
            needs = [(self._wanted[id(each)].bits, each) for each in patterns]
            known = self._needs[id(patterns)] = (patterns, needs)
        return [each for need, each in known[1] if need & bits == need]

    def _compiled(self, pattern: Pattern) -> Wanted:
        parts, absent = (
            tuple(tuple((self.bits[step.name], step.gap) for step in part) for part in sequences)
            for sequences in (pattern.parts, pattern.absent)
        )
        bits = 0
        for part in parts:
            for bit, _ in part:
                bits |= bit
        return Wanted(parts, absent, pattern.join, bits)

    def find(self, normal: str) -> list[Token]:
        """Every phrase that stands in the text, in order, as whole words."""
        bits = self._bits
        return sorted(
            [(start, end, bits[which]) for start, end, which in self._phrases.find(normal)]
        )

    def filled(self, phrases: Iterable[str]) -> int:
        """The bits of the steps that any of these phrases fills."""
        bits = 0
        for phrase in phrases:
            bits |= self._found.get(phrase, 0)
        return bits

    def repairs(self, normal: str) -> list[Repair]:
        """Garbled words of disclaimers in a text in normal form, with what they meant."""
        return [
            Repair(Span(start, end), *wrong, is_slot=True)
            for start, end, wrong in self._garbles.find(normal)
        ]
