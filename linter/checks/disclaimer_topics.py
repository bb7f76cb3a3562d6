"""Topics: what makes a disclaimer required, and the words of an article that say so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from linter.checks.disclaimer_match import Match, matches
from linter.checks.disclaimer_text import Reading, Sentence, Vocabulary
from linter.meanings import Pattern, Step, pattern
from linter.model import Kind, Scope, Span
from linter.packs import RuleSet
from linter.rules import TOPICS, Rule

# Weak signals that require a disclaimer where a rule does not say: one may be a passing mention.
NEEDED = 2
# Shorter articles require nothing: a notice, a teaser (the design's limit).
LEAST_WORDS = 100
_NEGATED_WITHIN = 4  # words between "not" and what it denies
_UNREAD = (Scope.FURNITURE, Scope.CODE)
_NOT = Step("not", (), 0)
_HISTORY = Step("history", (), 0)


@dataclass(frozen=True)
class Topic:
    """What a rule file says of one topic; missing, garbled: the rules that report, when on.

    strong: each requires the disclaimer alone. weak: `needed` different ones do, or `often` places.
    says: the wordings that fill the requirement. weaker: referrals that fit no such urgency.
    stands_alone: whether its words tell what they are where nothing requires it.
    records: what must be told of the article, all of it, each with the words that tell it.
    model: what to insert, by locale. repairs: garbled words of this disclaimer and what they meant.
    """

    id: str
    strong: tuple[Pattern, ...]
    weak: tuple[Pattern, ...]
    needed: int
    often: int
    keeps_negated: bool
    stands_alone: bool
    says: tuple[Pattern, ...]
    weaker: tuple[Pattern, ...]
    records: Mapping[str, tuple[Pattern, ...]]
    model: Mapping[str, str]
    repairs: Mapping[str, str]
    least_words: int
    missing: Rule | None
    garbled: Rule | None

    @property
    def patterns(self) -> tuple[Pattern, ...]:
        records = [each for patterns in self.records.values() for each in patterns]
        return (*self.strong, *self.weak, *self.says, *self.weaker, *records)

    @property
    def rule(self) -> Rule:
        """One of its rules, for what both say."""
        rule = self.missing or self.garbled
        if rule is None:
            raise AssertionError(self.id)
        return rule


@lru_cache(maxsize=64)  # a run has one set of rules for each set of overrides
def topics_of(rules: RuleSet) -> tuple[tuple[Topic, ...], Vocabulary]:
    """The topics of a run's rules, in the report's order, and the words that they look for."""
    by_id: dict[str, dict[str, Rule]] = {}
    for rule in rules.of_kind(Kind.DISCLAIMER):
        by_id.setdefault(rule.options["topic"]["id"], {})[rule.options["status"]] = rule
    topics = tuple(_topic(by_id[name]) for name in TOPICS if name in by_id)
    repairs = {wrong: right for topic in topics for wrong, right in topic.repairs.items()}
    return topics, Vocabulary((each for topic in topics for each in topic.patterns), repairs)


def reasons(reading: Reading, topic: Topic) -> tuple[Span, ...]:
    """The words that require the topic's disclaimer, in reading order; () when none is required."""
    strong = sorted(_signals(reading, topic, topic.strong))
    weak = sorted(_signals(reading, topic, topic.weak))
    different = {_normal(reading, span) for span in weak}
    if (
        not strong
        and len(different) < topic.needed
        and (len(weak) < topic.often or not topic.often)
    ):
        return ()
    return tuple(dict.fromkeys(sorted([*strong, *weak])))


def _signals(reading: Reading, topic: Topic, patterns: tuple[Pattern, ...]) -> Iterator[Span]:
    for each in patterns:
        for match in matches(reading, each, _is_read):
            if topic.keeps_negated or not _is_aside(reading, match):
                yield match.parts[0].span


def _is_read(sentence: Sentence) -> bool:
    return sentence.scope not in _UNREAD


def _is_aside(reading: Reading, match: Match) -> bool:
    """Whether the signal is denied ("does not cause chest pain") or tells of the past."""
    part = match.parts[0]
    sentence = reading.sentences[part.sentence]
    if sentence.bits & reading.vocabulary.bit(_HISTORY):
        return True
    denies = reading.vocabulary.bit(_NOT)
    first = part.tokens[0].at.start
    return any(
        token.bits & denies
        and token.at.end <= first
        and len(reading.mended.normal[token.at.end : first].split()) <= _NEGATED_WITHIN
        for token in sentence.tokens
    )


def _normal(reading: Reading, span: Span) -> str:
    """What stands there, one form for singular and plural."""
    return " ".join(reading.document.text[span.start : span.end].lower().split()).rstrip("s")


def _topic(rules: Mapping[str, Rule]) -> Topic:
    rule = rules.get("missing") or rules["garbled"]
    data: Mapping[str, Any] = rule.options["topic"]

    def read(key: str) -> tuple[Pattern, ...]:
        return tuple(pattern(text) for text in data.get(key, ()))

    return Topic(
        data["id"],
        read("strong"),
        read("weak"),
        int(data.get("needed", NEEDED)),
        int(data.get("often", 0)),
        bool(data.get("keeps_negated", False)),
        bool(data.get("stands_alone", False)),
        read("says"),
        read("weaker"),
        {name: tuple(map(pattern, texts)) for name, texts in data.get("records", {}).items()},
        data["model"],
        data.get("repairs", {}),
        int(data.get("least_words", LEAST_WORDS)),
        rules.get("missing"),
        rules.get("garbled"),
    )
