"""Whether a required disclaimer is there: said in any wording, said in wrong words, or not said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.checks import disclaimer_records
from linter.checks.disclaimer_match import Match, matches
from linter.checks.disclaimer_text import Reading, Repair, Sentence
from linter.checks.disclaimer_topics import Topic
from linter.model import Scope, Span

# A quotation is somebody else's advice; what stands in a page's frame is the site's own.
_NOT_SAID = (Scope.QUOTE, Scope.CODE)


class Status(NamedTuple):
    """word: present, garbled or missing. span: of the disclaimer, in the document's text.

    damage: what is garbled in it or in the list that it introduces. too_weak: a referral that
    stands there and does not fit the urgency. lacking: the records that nothing gives.
    """

    word: str
    span: Span | None = None
    damage: tuple[Repair, ...] = ()
    too_weak: Span | None = None
    lacking: tuple[str, ...] = ()


def status_of(
    reading: Reading, topic: Topic, why: Sequence[Span], damage: Sequence[Repair]
) -> Status:
    """The topic's disclaimer in this article.

    why: the words that require it. damage: all that is garbled in the article.
    """
    if topic.records:
        return _recorded(reading, topic)
    said = next(_said(reading, topic), None)
    if said is not None:
        region = _region(reading, said)
        inside = tuple(each for each in damage if _touches(each.span, region))
        span = _span(reading, said, why, inside)
        return Status("garbled" if inside else "present", span, inside)
    weak = [each for pattern in topic.weaker for each in matches(reading, pattern, _may_say)]
    first = min(weak, key=lambda each: each.start, default=None)
    return Status("missing", too_weak=None if first is None else _span(reading, first, (), ()))


def _recorded(reading: Reading, topic: Topic) -> Status:
    lacking = disclaimer_records.lacking(reading, topic)
    if lacking:
        return Status("missing", lacking=lacking)
    told = [disclaimer_records.first(reading, topic, name) for name in topic.records]
    first = min((each for each in told if each), key=lambda each: each.start, default=None)
    return Status("present", None if first is None else _span(reading, first, (), ()))


def _said(reading: Reading, topic: Topic) -> Iterator[Match]:
    """Where it is said, the plainest wording first: rules list them in that order."""
    for pattern in topic.says:
        found = matches(reading, pattern, _may_say)
        yield from sorted(found, key=lambda each: each.start)


def _may_say(sentence: Sentence) -> bool:
    return sentence.scope not in _NOT_SAID


def _span(reading: Reading, match: Match, why: Sequence[Span], damage: Sequence[Repair]) -> Span:
    """The sentences that say it, in one block: not those that only name the topic."""
    sentences = [reading.sentences[number] for number in match.sentences]
    wrong = [each.span for each in damage]
    telling = [
        each
        for each in sentences
        if _touches(each.span, wrong) or not (_touches(each.span, why) or _is_heading(each))
    ]
    chosen = telling or sentences
    own = [each.span for each in chosen if each.block == chosen[0].block]
    return Span(own[0].start, own[-1].end)


def _is_heading(sentence: Sentence) -> bool:
    return sentence.scope is Scope.HEADING


def _region(reading: Reading, match: Match) -> list[Span]:
    """Everything that belongs to the disclaimer: its sentences, and the list they introduce."""
    blocks = reading.document.blocks
    spans = []
    for number in match.sentences:
        sentence = reading.sentences[number]
        spans.append(sentence.span)
        spans += [
            blocks[at].text
            for at in reading.introduced(sentence)
            if sentence.scope is Scope.HEADING or blocks[at].scope is Scope.LIST
        ]
    return spans


def _touches(span: Span, others: Sequence[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)
