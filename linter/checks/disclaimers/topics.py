"""Topics: what makes a disclaimer required, and how it may be said, as rule files have it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from linter.checks.disclaimers.vocabulary import Vocabulary
from linter.disclaimers.meanings import Pattern, pattern, patterns
from linter.document import Document
from linter.model import Kind, Span
from linter.packs.rule_set import RuleSet
from linter.rules import TOPICS, Rule

# Weak signals that require a disclaimer where a rule does not say: one may be a passing mention.
NEEDED = 2
# Shorter articles require nothing: a notice, a teaser (the design's limit).
LEAST_WORDS = 100


@dataclass(frozen=True)
class Topic:
    """What a rule file says of one topic; missing, garbled: the rules that report, when on.

    strong: each requires the disclaimer alone. weak: `needed` different ones do (`addressed` where
    the article speaks to its reader), or `often` sentences, if as frequent as `per_100_words`.
    reader: whether the article must speak to its reader for that, or tell what its writer does;
    unaddressed: else, so many strong signals are needed, and no weak ones do.
    unless: what a signal's sentence must not say; it tells of something else then.
    passing: whether one place requires nothing in an article that is about something else.
    yields_to: topics beside which it is not required.
    with_others: required wherever another disclaimer is.
    says: the wordings that fill the requirement (those of `admits` are strong as well: who
    discloses a payment is paid); beside: whether they must stand next to what
    requires them; loosely: those that do so only when garbled.
    standard: its usual sentences.
    links: what addresses of links hold that require it. weaker: referrals that fit no such urgency.
    stands_alone: whether its words tell what they are where nothing requires it.
    records: what must be told of the article, all of it, each with the words that tell it.
    model: what to insert, by locale. repairs: garbled words of this disclaimer and what they meant.
    """

    id: str
    strong: tuple[Pattern, ...]
    weak: tuple[Pattern, ...]
    needed: int
    addressed: int
    often: int
    per_100_words: float
    unless: tuple[Pattern, ...]
    passing: bool
    yields_to: tuple[str, ...]
    with_others: bool
    about_health: bool
    keeps_negated: bool
    reader: bool
    unaddressed: int
    stands_alone: bool
    says: tuple[Pattern, ...]
    beside: bool
    loosely: tuple[Pattern, ...]
    standard: tuple[str, ...]
    links: re.Pattern[str] | None
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
        return (
            *self.strong,
            *self.weak,
            *self.unless,
            *self.says,
            *self.loosely,
            *self.weaker,
            *records,
        )

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
    pairs: dict[tuple[str, str], dict[str, Rule]] = {}
    for rule in rules.of_kind(Kind.DISCLAIMER):
        # A house rule on a topic of ours stands beside it.
        pair = pairs.setdefault((rule.options["topic"]["id"], rule.pack), {})
        pair[rule.options["status"]] = rule
    ordered = sorted(pairs, key=lambda key: TOPICS.index(key[0]))
    topics = tuple(_topic(pairs[key]) for key in ordered)
    repairs = {wrong: right for topic in topics for wrong, right in topic.repairs.items()}
    return topics, Vocabulary((each for topic in topics for each in topic.patterns), repairs)


def link_reasons(document: Document, topic: Topic) -> tuple[Span, ...]:
    """The addresses, in the source, that require the topic's disclaimer."""
    if topic.links is None or "?" not in document.source.text:
        return ()
    return tuple(Span(*each.span()) for each in topic.links.finditer(document.source.text))


def _links(parameters: Iterable[str]) -> re.Pattern[str] | None:
    """What finds these parameters in the address of a link."""
    names = "|".join(map(re.escape, parameters))
    return re.compile(rf"https?://[^\s\"'<>)]*[?&](?:{names})=[^\s\"'<>)]*") if names else None


def _topic(rules: Mapping[str, Rule]) -> Topic:
    rule = rules.get("missing") or rules["garbled"]
    data: Mapping[str, Any] = rule.options["topic"]

    def read(key: str) -> tuple[Pattern, ...]:
        return tuple(each for text in data.get(key, ()) for each in patterns(text))

    return Topic(
        data["id"],
        (*read("strong"), *read("admits")),
        read("weak"),
        int(data.get("needed", NEEDED)),
        int(data.get("addressed", data.get("needed", NEEDED))),
        int(data.get("often", 0)),
        float(data.get("per_100_words", 0)),
        read("unless"),
        bool(data.get("passing", False)),
        tuple(data.get("yields_to", ())),
        bool(data.get("with_others", False)),
        bool(data.get("about_health", True)),
        bool(data.get("keeps_negated", False)),
        bool(data.get("reader", False)),
        int(data.get("unaddressed", 1)),
        bool(data.get("stands_alone", False)),
        (*read("admits"), *read("says")),
        bool(data.get("beside", False)),
        read("loosely"),
        tuple(data.get("standard", ())),
        _links(data.get("links", ())),
        read("weaker"),
        {name: tuple(map(pattern, texts)) for name, texts in data.get("records", {}).items()},
        data["model"],
        data.get("repairs", {}),
        int(data.get("least_words", LEAST_WORDS)),
        rules.get("missing"),
        rules.get("garbled"),
    )
