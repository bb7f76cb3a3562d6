"""Which disclaimers an article requires: what names them, and whether it is about that at all."""

from __future__ import annotations

from linter.checks.disclaimers.judged import Reasons
from linter.checks.disclaimers.signals import reasons
from linter.checks.disclaimers.text import Reading
from linter.checks.disclaimers.topics import Topic, link_reasons
from linter.document import Document
from linter.model import Scope

_AGAIN = 2  # places that make an article one about something


def required(reading: Reading, topics: tuple[Topic, ...]) -> list[tuple[Topic, Reasons]]:
    """Each topic, and what requires it: nothing in an article that is too short."""
    document = reading.document
    found = [
        (topic, Reasons(reasons(reading, topic), link_reasons(document, topic)))
        if document.word_count >= topic.least_words
        else (topic, Reasons(()))
        for topic in topics
    ]
    found = [
        (topic, Reasons(()) if _is_passing(document, topic, why, found) else why)
        for topic, why in found
    ]
    others = [why for topic, why in found if not topic.with_others]
    together = Reasons(
        tuple(sorted({span for why in others for span in why.words})),
        tuple(sorted({span for why in others for span in why.links})),
    )
    return [(topic, why or together if topic.with_others else why) for topic, why in found]


def _is_passing(
    document: Document, topic: Topic, why: Reasons, found: list[tuple[Topic, Reasons]]
) -> bool:
    """Whether the article is about something else: this is named once, that again and again."""
    if any(
        each.id in topic.yields_to and len(other.words) >= len(why.words) for each, other in found
    ):
        return True
    if not topic.passing or len(why.words) != 1 or why.links:
        return False
    if document.block_at(why.words[0].start).scope is Scope.HEADING:
        return False
    return any(
        len(other.words) >= _AGAIN
        for each, other in found
        if each.about_health and not each.with_others and each is not topic
    )
