"""Disclaimers that only their likeness gives away: a standard wording with words gone wrong.

No wording of the rule fits, yet a sentence is nearly one of those that everybody uses. How alike
two sentences are is rapidfuzz’s normalised InDel similarity, 0..100, of their words; what differs
is what is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from linter.checks.disclaimers.mended import Repair
from linter.checks.disclaimers.text import WORD, Reading, Sentence
from linter.model import Span
from linter.phrases import normalise

# Above it, none of 2,000 groups of clean reference text has a sentence that is no disclaimer.
ALIKE = 80.0
# The same of sentences read as they may have been meant, and how many words must be swapped.
ALIKE_AS_MEANT = 70.0
_SWAPPED = 3
_WORTH_READING = 45.0  # as written
_LONGEST = 60  # words
_SHORTEST = 6


class Likeness(NamedTuple):
    """A sentence and the standard wording that it is nearly, and what differs."""

    sentence: int
    wrong: tuple[Repair, ...]


def nearest(
    reading: Reading, standards: Sequence[str], accepts: Callable[[Sentence], bool]
) -> Likeness | None:
    """The sentence that is most alike one of the standard wordings; None when none is enough."""
    from rapidfuzz import fuzz, process  # most articles have nothing to look for

    wanted = _standards(tuple(standards))
    best: tuple[float, int, str] | None = None
    for number, sentence in enumerate(reading.sentences):
        text = reading.plain[number]
        size = text.count(" ") + 1
        if not accepts(sentence) or not _SHORTEST <= size <= _LONGEST:
            continue
        found = process.extractOne(text, wanted, scorer=fuzz.ratio, score_cutoff=ALIKE)
        if found is not None and (best is None or found[1] > best[0]):
            best = (found[1], number, found[2])
    if best is None:
        return None
    _, number, standard = best
    return Likeness(number, tuple(_differences(reading, number, standard)))


def nearest_meant(
    reading: Reading, standards: Sequence[str], accepts: Callable[[Sentence], bool]
) -> Likeness | None:
    """As `nearest`, with each word read as the word of the standard that it is linked to.

    Several words must be, or else any sentence of the same build would do.
    """
    from rapidfuzz import fuzz, process

    wanted = _standards(tuple(standards))
    best: tuple[float, int, str] | None = None
    for number, sentence in enumerate(reading.sentences):
        text = reading.plain[number]
        if not accepts(sentence) or not _SHORTEST <= text.count(" ") + 1 <= _LONGEST:
            continue
        near = process.extract(text, wanted, scorer=fuzz.ratio, score_cutoff=_WORTH_READING)
        for standard, _, key in near:
            meant, swapped = _as_meant(text.split(), standard.split())
            likeness = fuzz.ratio(" ".join(meant), standard)
            enough = swapped >= _SWAPPED and likeness >= ALIKE_AS_MEANT
            if enough and (best is None or likeness > best[0]):
                best = (likeness, number, key)
    if best is None:
        return None
    _, number, standard = best
    return Likeness(number, tuple(_differences(reading, number, standard)))


def _as_meant(words: Sequence[str], standard: Sequence[str]) -> tuple[list[str], int]:
    """The words, each as the word of the standard that it may stand for; how many those are."""
    from linter.lexicon.lexicon import FIRST_CONTENT, lexicon

    known = lexicon()
    lacking = {known.ids[each]: each for each in standard if each in known.ids}
    for word in words:
        lacking.pop(known.ids.get(word, 0), None)
    found, swapped = [], 0
    for word in words:
        number = known.ids.get(word, 0)
        links = known.links(number) if number >= FIRST_CONTENT and word not in standard else ()
        meant = next((lacking[each.original] for each in links if each.original in lacking), None)
        swapped += meant is not None
        found.append(meant or word)
    return found, swapped


@lru_cache(maxsize=64)
def _standards(standards: tuple[str, ...]) -> dict[str, str]:
    """The words of each standard wording, joined by spaces."""
    return {each: " ".join(WORD.findall(normalise(each))) for each in standards}


def _differences(reading: Reading, number: int, standard: str) -> list[Repair]:
    """The words that stand where the standard wording has others."""
    from rapidfuzz.distance import Indel, Opcodes

    span = reading.sentences[number].span
    text = normalise(reading.document.text[slice(*span)])
    written = [each.span() for each in WORD.finditer(text)]
    meant = WORD.findall(normalise(standard))
    words = [text[start:end] for start, end in written]
    found: list[Repair] = []
    steps: Opcodes = Indel.opcodes(words, meant)
    at = 0
    while at < len(steps):
        group = []
        while at < len(steps) and steps[at].tag != "equal":
            group.append(steps[at])
            at += 1
        at += 1
        if not group:
            continue
        first, last = group[0].src_start, group[-1].src_end
        right = " ".join(meant[group[0].dest_start : group[-1].dest_end])
        if first < last:
            start, end = written[first][0], written[last - 1][1]
            found.append(Repair(Span(span.start + start, span.start + end), right))
    return found
