"""Provenance: who wrote an article, who reviewed it, when, and from what; in any of its places."""

from __future__ import annotations

from linter.checks.disclaimers.match import Match, matches
from linter.checks.disclaimers.text import Reading, Sentence
from linter.checks.disclaimers.topics import Topic
from linter.checks.structure import front_matter
from linter.model import Scope


def lacking(reading: Reading, topic: Topic) -> tuple[str, ...]:
    """The records that neither the front matter nor the text gives, in the rule's order."""
    data = reading.document.front_matter
    return tuple(
        name
        for name in topic.records
        if not front_matter.names(data, name) and first(reading, topic, name) is None
    )


def first(reading: Reading, topic: Topic, name: str) -> Match | None:
    """The first place of the text that gives a record."""
    found = (each for pattern in topic.records[name] for each in matches(reading, pattern, _read))
    return min(found, key=lambda each: each.start, default=None)


def _read(sentence: Sentence) -> bool:
    return sentence.scope is not Scope.CODE
