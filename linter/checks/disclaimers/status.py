"""Whether a required disclaimer is there: said in any wording, said in wrong words, or not said."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from linter.checks.disclaimers import fuzzy, records
from linter.checks.disclaimers.match import Match, matches
from linter.checks.disclaimers.mended import GARBLED, Repair, weight_of
from linter.checks.disclaimers.text import Reading, Sentence
from linter.checks.disclaimers.topics import Topic
from linter.disclaimers.meanings import Pattern
from linter.model import Scope, Span

# A quotation is somebody else's advice; what stands in a page's frame is the site's own.
_SYMBOLS = ("*", "†", "‡", "§", "¹", "^")  # that link a claim to its note
# At least four words between quotation marks: fewer name a term.
_QUOTED = re.compile(r"“(?:[^”\s]+\s+){3,}[^”]*”|\"(?:[^\"\s]+\s+){3,}[^\"]*\"")
# What a page calls itself, whatever became of its other words.
_OF_THE_PAGE = re.compile(
    r"\b(?:here|this|these|site|website|page|article|post|newsletter|above)\b"
)
_PAGE = re.compile(
    r"\b(?:here|page|article|post|site|website|newsletter|leaflet|sheet|blog|column|content|contents"
    r"|material|text|this information|this data)\b"
)
_THROUGHOUT = 8.0  # so much of different wrong words
_NOT_SAID = (Scope.QUOTE, Scope.CODE)


class Status(NamedTuple):
    """word: present, garbled or missing. span: of the disclaimer, in the document's text.

    damage: what is garbled in it or in the list that it introduces. too_weak: a referral that
    stands there and does not fit the urgency. lacking: the records that nothing gives.
    apart: the right words, where they do not count.
    """

    word: str
    span: Span | None = None
    damage: tuple[Repair, ...] = ()
    too_weak: Span | None = None
    lacking: tuple[str, ...] = ()
    apart: Span | None = None


def status_of(
    reading: Reading,
    topic: Topic,
    why: Sequence[Span],
    taken: frozenset[int] = frozenset(),
) -> Status:
    """The topic's disclaimer in this article.

    why: the words that require it. taken: sentences that speak of the page as a whole, and so
    answer for no topic of their neighbours.
    """
    if topic.records:
        return _recorded(reading, topic)
    apart: Match | None = None
    garbled: Status | None = None
    sound: Status | None = None
    for match in _said(reading, topic.says, taken, asked=bool(why)):
        if reading.swaps and not _is_of_odd_words(reading, topic, match):
            continue
        if topic.beside and why and not _is_beside(reading, match, why):
            apart = apart or match
            continue
        status = _judged(reading, topic, match, why)
        if status.word == "garbled":
            if _is_borne_out(reading, topic, match):
                garbled = garbled or status
        # Whoever reads a sound sentence is told, whatever stands garbled elsewhere; not so in an
        # article that is garbled throughout.
        elif (
            reading.mended.weight < _THROUGHOUT
            and len(match.sentences) == 1
            and (taken.isdisjoint(match.sentences) or _touches(match.parts[0].span, why))
        ):
            return status
        else:
            sound = sound or status
    said = garbled or sound
    if said is not None:
        return said
    if apart is not None:
        return Status("missing", apart=_span(reading, apart, (), ()))
    # What a page says of itself is told from other text by its whole wording alone.
    loosely = () if reading.swaps and topic.with_others else topic.loosely
    for match in _said(reading, loosely if why else (), taken):
        slots = [each for each in _damage(reading, _own(reading, match)) if each.is_slot]
        if sum(each.weight for each in slots) >= 1 and _is_borne_out(reading, topic, match):
            return _judged(reading, topic, match, why)
    if why and topic.standard:
        like = fuzzy.nearest(reading, topic.standard, may_say)
        if like is not None and like.sentence not in taken and like.wrong:
            return Status("garbled", reading.sentences[like.sentence].span, like.wrong)
    weak = [
        each
        for pattern in reading.vocabulary.possible(topic.weaker, reading.bits)
        for each in matches(reading, pattern, may_say)
    ]
    first = min(weak, key=lambda each: each.start, default=None)
    return Status("missing", too_weak=None if first is None else _span(reading, first, (), ()))


def garbled_as_written(reading: Reading, status: Status) -> Status | None:
    """A line that says it, garbled by the odd words of its sentences; None when it is not."""
    if status.span is None:
        return None
    wrong = _damage(reading, [status.span])
    if weight_of(wrong) < GARBLED:
        return None
    return status._replace(word="garbled", damage=wrong)


def _is_beside(reading: Reading, match: Match, why: Sequence[Span]) -> bool:
    """Whether it stands in the block of a signal or the next, or a symbol links it to one."""
    blocks = reading.document.blocks
    starts = [block.text.start for block in blocks]
    first = reading.sentences[match.sentences[0]]
    own = reading.document.text[blocks[first.block].text.start :][:1]
    for span in why:
        signal = bisect_right(starts, span.start) - 1
        if abs(signal - first.block) <= 1:
            return True
        end = blocks[signal].text.end
        if own in _SYMBOLS and own in reading.document.text[span.start : end]:
            return True
    return False


def _judged(reading: Reading, topic: Topic, match: Match, why: Sequence[Span]) -> Status:
    """Present or garbled: what is said here."""
    inside = _damage(reading, _region(reading, match))
    garbled = weight_of(inside) >= GARBLED
    span = _span(reading, match, () if topic.with_others else why, inside)
    return Status("garbled" if garbled else "present", span, inside)


def _is_of_odd_words(reading: Reading, topic: Topic, match: Match) -> bool:
    """Whether odd words fill it; of what a page says of itself, only where it names itself."""
    if topic.with_others and not any(
        _OF_THE_PAGE.search(reading.plain[number]) for number in match.sentences
    ):
        return False
    places = [
        reading.mended.origin(start, end) for part in match.parts for start, end, _ in part.tokens
    ]
    return any(_touches(each.span, places) for each in reading.swaps)


def _is_borne_out(reading: Reading, topic: Topic, match: Match) -> bool:
    """Whether more than one wrong phrase tells that a sentence speaks of the page.

    What any article may say ("functions only", "overall data") is no garbled line by itself.
    """
    if not topic.with_others:
        return True
    damage = _damage(reading, _own(reading, match))
    if weight_of(damage) > GARBLED:
        return True
    return any(_PAGE.search(reading.plain[number]) for number in match.sentences)


def _own(reading: Reading, match: Match) -> list[Span]:
    """The sentences that say it."""
    return [reading.sentences[number].span for number in match.sentences]


def _recorded(reading: Reading, topic: Topic) -> Status:
    lacking = records.lacking(reading, topic)
    if lacking:
        return Status("missing", lacking=lacking)
    told = [records.first(reading, topic, name) for name in topic.records]
    first = min((each for each in told if each), key=lambda each: each.start, default=None)
    return Status("present", None if first is None else _span(reading, first, (), ()))


def general_lines(reading: Reading, topic: Topic) -> frozenset[int]:
    """The sentences that say what the page is, by number. topic: the general one."""
    found = _said(reading, topic.says, frozenset())
    return frozenset(number for match in found for number in match.sentences)


def _said(
    reading: Reading, patterns: tuple[Pattern, ...], taken: frozenset[int], *, asked: bool = True
) -> Iterator[Match]:
    """Where it is said, the plainest wording first: rules list them in that order.

    A sentence that speaks of the page may say it as well, but only where it is asked for.
    """
    for pattern in reading.vocabulary.possible(patterns, reading.bits):
        found = (
            each
            for each in matches(reading, pattern, may_say)
            if ((asked and len(each.sentences) == 1) or taken.isdisjoint(each.sentences))
            and not _is_quoted(reading, each)
        )
        yield from sorted(found, key=lambda each: (len(each.sentences), each.start))


def _is_quoted(reading: Reading, match: Match) -> bool:
    """Whether it stands between quotation marks: somebody's words in a tale, or an example."""
    for part in match.parts:
        sentence = reading.sentences[part.sentence]
        block = reading.document.blocks[sentence.block].text
        text = reading.document.text[block.start : block.end]
        at = part.span.start - block.start
        if any(quote.start() <= at < quote.end() for quote in _QUOTED.finditer(text)):
            return True
    return False


def may_say(sentence: Sentence) -> bool:
    """Whether it stands where a disclaimer counts."""
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


def _damage(reading: Reading, spans: Iterable[Span]) -> tuple[Repair, ...]:
    """What is garbled in these spans, in order."""
    spans = list(spans)
    found = {each for span in spans for each in reading.mended.within(span)}
    found.update(
        Repair(each.span, each.meanings[0], each.weight, is_slot=True)
        for each in reading.swaps
        if _touches(each.span, spans) and not reading.mended.within(each.span)
    )
    return tuple(sorted(found))


def _touches(span: Span, others: Sequence[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)
