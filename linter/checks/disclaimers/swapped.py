"""Words that may stand for those of a disclaimer, in sentences that hold several odd ones.

One odd word is a writer's choice; where several of a sentence are known swaps of the words that
disclaimers are made of, software wrote it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from linter.disclaimers.linked import Linked, linked
from linter.document import Document
from linter.lexicon.tokens import STOP_WORDS
from linter.model import Span

ODD = 0.5  # what an odd word weighs
_COMMON = 0.25  # and one that only stands oddly, if it does
_LEAST = 1.0  # of a sentence
_LEAST_LINKED = 1.5  # where nothing but the table speaks: clean text has two such words as well
_WORD = re.compile(r"[a-z][a-z*']*[a-z]")
# Whom software makes of a doctor, behind another word: "medication man", "nourishment master".
_PERSONS = frozenset(
    {
        "attendant", "carrier", "company", "dealer", "handler", "helper", "individual", "issuer",
        "keeper", "man", "master", "merchant", "pro", "proficient", "purveyor", "seller",
        "supplier", "vendor",
    }
)  # fmt: skip
_DOCTOR = Linked(True, ("doctor",))
# An instruction about somebody; verbs that the vocabulary knows are none that are odd.
_OPENING = r"\W*(?:kindly |please |always |first, |and |then )*([a-z]+)"
_ACT = re.compile(rf"{_OPENING} (?:your|an?) ")
_TOLD = re.compile(rf"{_OPENING} (?:to |with )?your ")  # what to do with somebody of one's own
_NO_ACTS = frozenset(
    {
        *STOP_WORDS,
        "although",
        "though",
        "since",
        "like",
        "unlike",
        "even",
        "once",
        "unless",
        "having",
    }
)
_BARE = frozenset(["a", "an", "the", "your", "our", "his", "her", "this", "that", "any"])


class Swap(NamedTuple):
    """A place in an article's text, and the words that may have been meant. weight: how odd."""

    span: Span
    meanings: tuple[str, ...]
    weight: float


def swapped(document: Document, normal: str, likely: Sequence[Swap]) -> Iterator[Swap]:
    """Each such word of an article.

    normal: the normal form of the document's text. likely: what another check takes for swaps.
    """
    table = linked()
    words = list(_WORD.finditer(normal))
    if not likely and not any(link.odd for each in words if (link := table.get(each.group()))):
        return
    named = [*likely, *_linked(table, words, {each.span.start for each in likely})]
    by_sentence: defaultdict[Span, list[Swap]] = defaultdict(list)
    for each in named:
        sentence = _sentence(document, each.span.start)
        if sentence is not None:
            by_sentence[sentence].append(each)
    for sentence, found in by_sentence.items():
        swaps = [*found, *_act(normal, sentence, {each.span.start for each in found})]
        weights = {each.meanings[0]: each.weight for each in swaps}
        is_told = _TOLD.match(normal, *sentence) or any(each in likely for each in found)
        least = _LEAST if is_told else _LEAST_LINKED
        if sum(weights.values()) >= least and any(each.weight == ODD for each in swaps):
            yield from swaps


def _linked(
    table: Mapping[str, Linked], words: Sequence[re.Match[str]], taken: set[int]
) -> Iterator[Swap]:
    """What the table has, and persons in place of a doctor, but for where swaps are known."""
    for at, word in enumerate(words):
        link = table.get(word.group())
        if word.group() in _PERSONS and _is_compound(words[max(0, at - 3) : at]):
            link = _DOCTOR
        if link is not None and word.start() not in taken:
            yield Swap(Span(*word.span()), link.meanings, ODD if link.odd else _COMMON)


def _act(normal: str, sentence: Span, taken: set[int]) -> list[Swap]:
    """The first word, where it tells to do something to somebody: "address your doctor"."""
    act = _ACT.match(normal, *sentence)
    if act is None or act.start(1) in taken or act[1] in _NO_ACTS:
        return []
    return [Swap(Span(*act.span(1)), ("ask",), ODD)]


def _is_compound(before: Sequence[re.Match[str]]) -> bool:
    """Whether a person is named by these words and another: "an enlisted nourishment master"."""
    *others, last = [each.group() for each in before] or [""]
    return last not in _BARE and not _BARE.isdisjoint(others)


def _sentence(document: Document, offset: int) -> Span | None:
    sentences = document.sentences_of(document.block_at(offset))
    at = bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1
    return sentences[at] if at >= 0 else None
