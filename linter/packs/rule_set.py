"""The rules of a run, which find what they speak of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from linter.model import Kind
from linter.packs.compiled import Compiled, automaton, rule_at
from linter.phrases import encodable
from linter.rules import Rule


class RuleSet:
    """The rules of a run: finds their phrases in a text, and gives rules by number."""

    def __init__(self, compiled: Compiled, settle: Callable[[Rule], Rule | None]) -> None:
        """settle: a rule as this run has it (its severity), or None when it is off."""
        self.ids = compiled.ids
        self.aliases = compiled.aliases
        self._compiled = compiled
        self._automaton = automaton(compiled)
        self._settled: dict[int, Rule | None] = {}
        self._as_written: dict[int, Rule] = {}
        self._of_kind: dict[Kind, list[Rule]] = {}
        self._settle = settle

    def find(self, normal: str) -> Sequence[tuple[int, int, int]]:
        """(start, end, phrase) of every phrase in a text in normal form, overlaps included."""
        if self._automaton is None:
            return ()
        found: Sequence[tuple[int, int, int]] = self._automaton.find_overlapping(encodable(normal))
        return found

    def match(self, text: str) -> Iterator[tuple[int, int, Rule]]:
        """(start, end, rule) of what the rules' own patterns match in a text as written.

        RE2 matches in linear time, whatever the pattern.
        """
        text = encodable(text)
        for number in self._compiled.patterned:
            rule = self.rule(number)
            if rule is not None and rule.pattern is not None:
                for found in _re2(rule.pattern).finditer(text):
                    if found.end() > found.start():
                        yield found.start(), found.end(), rule

    def rules_of(self, phrase: int) -> list[Rule]:
        """The rules that list this phrase and are on in this run."""
        firsts = self._compiled.firsts
        owners = self._compiled.owners[firsts[phrase] : firsts[phrase + 1]]
        return [rule for owner in owners if (rule := self.rule(owner)) is not None]

    def listing(self, phrase: int, kind: Kind) -> list[Rule]:
        """The rules of a kind that list this phrase, as they are written, whether on or off."""
        firsts, kinds = self._compiled.firsts, self._compiled.kinds
        owners = self._compiled.owners[firsts[phrase] : firsts[phrase + 1]]
        return [self._written(owner) for owner in owners if kinds[owner] is kind]

    def _written(self, number: int) -> Rule:
        if number not in self._as_written:
            self._as_written[number] = rule_at(self._compiled, number)
        return self._as_written[number]

    def rule(self, number: int) -> Rule | None:
        """Rule `number` as this run has it, None when it is off."""
        if number not in self._settled:
            self._settled[number] = self._settle(self._written(number))
        return self._settled[number]

    def of_kind(self, kind: Kind) -> list[Rule]:
        """The rules of a kind that are on in this run."""
        if kind not in self._of_kind:
            numbers = (number for number, each in enumerate(self._compiled.kinds) if each is kind)
            self._of_kind[kind] = [rule for n in numbers if (rule := self.rule(n)) is not None]
        return self._of_kind[kind]

    def written(self, kind: Kind) -> list[Rule]:
        """The rules of a kind as they are written, whether or not this run has them on."""
        numbers = (number for number, each in enumerate(self._compiled.kinds) if each is kind)
        return [rule_at(self._compiled, number) for number in numbers]

    def settled(self, rule: Rule) -> Rule | None:
        """A rule of no pack (LanguageTool's own) as this run has it, None when it is off."""
        return self._settle(rule)

    def __iter__(self) -> Iterator[Rule]:
        rules = map(self.rule, range(len(self.ids)))
        return (rule for rule in rules if rule is not None)


@lru_cache(maxsize=1024)
def _re2(pattern: str) -> Any:
    import re2  # few users write patterns

    return re2.compile(pattern)
