"""A second reading of an article that lacks a disclaimer, with what its odd words may stand for."""

from __future__ import annotations

from collections.abc import Sequence

from linter.checks.disclaimers import fuzzy
from linter.checks.disclaimers.judged import Judged
from linter.checks.disclaimers.status import Status, garbled_as_written, may_say, status_of
from linter.checks.disclaimers.swapped import Swap, swapped
from linter.checks.disclaimers.text import Reading
from linter.model import Span


def read(
    reading: Reading,
    judged: Sequence[Judged],
    taken: frozenset[int],
    normal: str,
    likely: Sequence[Swap],
) -> list[Judged]:
    """The same, with those garbled whose line only its odd words hide.

    taken: the sentences that speak of the page, by number. normal, likely: as `swapped` has them.
    """
    found = list(judged)
    is_told = reading.is_addressed or reading.is_personal
    if is_told and any(each.status.word != "garbled" and each.why for each in found):
        swaps = tuple(swapped(reading.document, normal, likely))
        if swaps:
            page = frozenset(reading.sentences[number].span for number in taken)
            other = Reading(reading.document, reading.mended, reading.vocabulary, swaps)
            found = [_read_again(other, each, page) for each in found]
    return [_of_its_own(each, found) for each in found]


def _read_again(reading: Reading, judged: Judged, page: frozenset[Span]) -> Judged:
    """The same, unless its odd words are those of a disclaimer."""
    topic, why = judged.topic, judged.why
    if judged.status.word == "garbled" or not why or topic.records:
        return judged
    if judged.status.word == "present":
        status = garbled_as_written(reading, judged.status)
        if status:
            return judged._replace(status=status)
        # A line on the page stands in for one of its own, where there is none.
        if topic.with_others or judged.status.span not in page:
            return judged
    taken = frozenset(number for number, each in enumerate(reading.sentences) if each.span in page)
    own = frozenset() if topic.with_others else taken
    status = status_of(reading, topic, why.words, own)
    if status.word != "garbled" and judged.status.word == "missing" and topic.standard:
        like = fuzzy.nearest_meant(reading, topic.standard, may_say)
        if like is not None and like.sentence not in own and like.wrong:
            span = reading.sentences[like.sentence].span
            status = Status("garbled", span, like.wrong)
    return judged._replace(status=status) if status.word == "garbled" else judged


def _of_its_own(judged: Judged, others: list[Judged]) -> Judged:
    """A garbled line on one thing, in which nobody can tell what it says, is none on the page."""
    span = judged.status.span
    if not judged.topic.with_others or judged.status.word != "garbled" or span is None:
        return judged
    others_lines = (
        each.status.span
        for each in others
        if each.topic is not judged.topic and each.status.word == "garbled"
    )
    if any(line and span.start < line.end and line.start < span.end for line in others_lines):
        return judged._replace(status=Status("missing"))
    return judged
