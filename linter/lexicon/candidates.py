"""What a stretch of text may have said before its words were swapped.

A window is a unit (a word, or a known phrase of up to three), up to two stop words and another
unit. Where health text hardly ever joins the two, each known swap of either or both that makes a
strong phrase of health text is a candidate.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from linter.lexicon import keys
from linter.lexicon.lexicon import FIRST_CONTENT, Lexicon, Phrase, Unit
from linter.lexicon.links import Link
from linter.lexicon.tokens import FIRST_WORD

_SEEN_HEALTH, _SEEN_GENERAL = 2.0, 8.0  # a window seen more often is normal
_KEPT = 6  # originals of a window that are worth scoring
_KEPT_ALONE = 8  # and of a word, whatever stands beside it
_MOST_STOPS = 2


class Side(NamedTuple):
    """One side of a window. start, end: tokens. word: its id; 0 for a phrase of several words."""

    start: int
    end: int
    word: int
    links: tuple[Link, ...]


class Swap(NamedTuple):
    """An original of a window. first, second: the links taken; None where a side stands."""

    left: Side
    right: Side
    middle: tuple[int, ...]
    phrase: Phrase
    first: Link | None
    second: Link | None

    @property
    def taken(self) -> list[tuple[Side, Link]]:
        """The sides that were swapped, with what they stand for."""
        pairs = ((self.left, self.first), (self.right, self.second))
        return [(side, link) for side, link in pairs if link is not None]


class Odd(NamedTuple):
    """A unit that health text hardly knows, and what it may stand for, by itself."""

    side: Side
    original: tuple[int, ...]
    link: Link

    @property
    def taken(self) -> list[tuple[Side, Link]]:
        return [(self.side, self.link)]


# A window: its sides, a word or several, and the stop words between them.
_Key: TypeAlias = tuple[int | tuple[int, ...], int, int | tuple[int, ...]]

_ODD_HEALTH = 60.0  # a word that health text has more often is not odd
_ODD_PHRASE = 3.0  # nor is a phrase
_LEAST_ORIGINAL = 300.0  # of what a thesaurus offers; by hand or mined: less
_LEAST_KNOWN_ORIGINAL = 20.0
_LEAST_OWN_ORIGINAL = 3.0
_LEAST_OVERLAP = 0.2  # of synonyms, sounds or letters, where one thesaurus or none links two words
_CAPACITY = 100_000  # windows remembered


class _Seconds(dict[int, frozenset[int]]):
    """The words that may follow the first one of a phrase that stands for another, by that one.

    one_word: of phrases that stand for a single word. Looked up when they are first asked for.
    """

    def __init__(self, lexicon: Lexicon, *, one_word: bool) -> None:
        self._lexicon = lexicon
        self._one_word = one_word

    def __missing__(self, first: int) -> frozenset[int]:
        found = self[first] = frozenset(
            unit.ids[1]
            for unit in self._lexicon.units(first)
            if len(unit.ids) > 1 and (len(unit.means) == 1 or not self._one_word)
        )
        return found


class Generator:
    """Finds candidates in the ids of a block's tokens."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._known: dict[_Key, tuple[tuple[Phrase, Link | None, Link | None], ...]] = {}
        self._likeliest: dict[int, tuple[Link, ...]] = {}
        self._several: dict[int, tuple[Unit, ...]] = {}
        self._begins = _Seconds(lexicon, one_word=True)
        self._phrase_begins = _Seconds(lexicon, one_word=False)
        self._pairs: dict[tuple[int, int], tuple[tuple[int, Link], ...]] = {}

    def swaps(
        self, ids: Sequence[int], starts: Sequence[int] | None = None
    ) -> Iterator[list[Swap]]:
        """The originals of each window in reading order, the best few of each.

        starts: the tokens at which windows start; None for all.
        """
        for start in range(len(ids)) if starts is None else starts:
            if ids[start] >= FIRST_WORD and not self._is_known_normal(ids, start):
                for left in self.sides(ids, start):
                    yield from self._of(ids, left)

    def _is_known_normal(self, ids: Sequence[int], start: int) -> bool:
        """Whether no window starts at a token, or one that is remembered as without originals."""
        word, at, middle, begins = ids[start], start + 1, 0, self._begins
        size = len(ids)
        if at < size and ids[at] in begins[word]:
            return False
        if word < FIRST_CONTENT:
            return True  # no unit starts here
        while at < size and at <= start + 1 + _MOST_STOPS:
            right = ids[at]
            if at + 1 < size and ids[at + 1] in begins[right]:
                return False
            if right >= FIRST_CONTENT:
                return self._known.get((word, middle, right)) == ()
            if right < FIRST_WORD:
                return True
            middle = middle << keys.STOP_BITS | right
            at += 1
        return True

    def sides(self, ids: Sequence[int], start: int) -> list[Side]:
        """The units that start at a token: the word, and known phrases of several words."""
        word = ids[start]
        found = []
        if word >= FIRST_CONTENT:
            found.append(Side(start, start + 1, word, self._lexicon.links(word)))
        several = self._several.get(word)
        if several is None:
            units = self._lexicon.units(word)
            several = self._several[word] = tuple(
                unit for unit in units if len(unit.ids) > 1 and len(unit.means) == 1
            )
        if several:
            links: dict[int, list[Link]] = {}
            for unit in several:
                size = len(unit.ids)
                if tuple(ids[start : start + size]) == unit.ids:
                    links.setdefault(size, []).append(_link(unit))
            found += [Side(start, start + size, 0, tuple(each)) for size, each in links.items()]
        return found

    def odd(self, ids: Sequence[int], starts: Sequence[int] | None = None) -> Iterator[list[Odd]]:
        """The originals of each odd unit in reading order, the best few of each."""
        for start in range(len(ids)) if starts is None else starts:
            word = ids[start]
            if word < FIRST_WORD:
                continue
            sides: dict[int, list[Odd]] = {}
            if word >= FIRST_CONTENT and self._is_odd(word):
                side = Side(start, start + 1, word, ())
                for link in self._lexicon.links(word):
                    if self._may_stand_alone(link):
                        sides.setdefault(1, []).append(Odd(side, (link.original,), link))
            for unit in self._lexicon.units(word):
                size = len(unit.ids)
                if tuple(ids[start : start + size]) != unit.ids or not self._is_rare(unit.ids):
                    continue
                if self._lexicon.frequency(unit.means)[0] >= _least_of(unit):
                    side = Side(start, start + size, 0 if size > 1 else unit.ids[0], ())
                    sides.setdefault(size, []).append(Odd(side, unit.means, _link(unit)))
            for found in sides.values():
                found.sort(
                    key=lambda odd: (channel(odd.link), self._lexicon.frequency(odd.original))
                )
                yield found[::-1][:_KEPT]

    def phrases(self, ids: Sequence[int]) -> Iterator[list[Odd]]:
        """The originals of each phrase that is known to stand for others, the best few of each.

        And of two neighbours that mean the same, either of them: one was put in.
        """
        begins = self._phrase_begins
        for start, word in enumerate(ids):
            if word >= FIRST_CONTENT and start + 1 < len(ids) and ids[start + 1] >= FIRST_CONTENT:
                pair = self._doubled(word, ids[start + 1])
                if pair:
                    side = Side(start, start + 2, 0, ())
                    yield [Odd(side, (kept,), link) for kept, link in pair]
            if start + 1 >= len(ids) or ids[start + 1] not in begins[word]:
                continue
            sides: dict[int, list[Odd]] = {}
            for unit in self._lexicon.units(word):
                size = len(unit.ids)
                if (
                    size > 1
                    and tuple(ids[start : start + size]) == unit.ids
                    and self._is_rare(unit.ids)
                    and self._lexicon.frequency(unit.means)[0] >= _least_of(unit)
                ):
                    side = Side(start, start + size, 0, ())
                    sides.setdefault(size, []).append(Odd(side, unit.means, _link(unit)))
            for found in sides.values():
                found.sort(
                    key=lambda odd: (channel(odd.link), self._lexicon.frequency(odd.original))
                )
                yield found[::-1][:_KEPT]

    def _doubled(self, first: int, second: int) -> tuple[tuple[int, Link], ...]:
        """Which of two neighbours may stand for both, as the other one is linked to it."""
        found = self._pairs.get((first, second))
        if found is None:
            if len(self._pairs) > _CAPACITY:
                self._pairs.clear()
            health, general = self._lexicon.seen(first, 0, second)
            is_normal = first == second or health > _SEEN_HEALTH or general > _SEEN_GENERAL
            found = self._pairs[first, second] = tuple(
                (kept, link)
                for added, kept in ((first, second), (second, first))
                for link in (() if is_normal else self._lexicon.links(added))
                if link.original == kept and not link.alike
            )
        return found

    def likeliest(self, word: int) -> tuple[Link, ...]:
        """What a word may stand for whatever stands beside it, by the swap and how common it is."""
        found = self._likeliest.get(word)
        if found is None:
            lexicon = self._lexicon
            links = [
                (channel(link) + 0.5 * math.log1p(lexicon.health(link.original)), link)
                for link in lexicon.links(word)
                if (link.known or link.thesauri >= 2 or link.overlap >= _LEAST_OVERLAP)
                and lexicon.health(link.original)
                >= (_LEAST_OWN_ORIGINAL if link.hand else _LEAST_KNOWN_ORIGINAL)
            ]
            links.sort(key=lambda each: each[0], reverse=True)
            found = self._likeliest[word] = tuple(link for _, link in links[:_KEPT_ALONE])
        return found

    def _is_odd(self, word: int) -> bool:
        lexicon = self._lexicon
        return lexicon.health(word) <= _ODD_HEALTH

    def _is_rare(self, words: Sequence[int]) -> bool:
        if len(words) == 1:
            return self._is_odd(words[0])
        health, general = self._lexicon.frequency(words)
        return health <= _ODD_PHRASE and general <= 3 * _ODD_PHRASE

    def _may_stand_alone(self, link: Link) -> bool:
        frequency = self._lexicon.health(link.original)
        if link.hand:
            return frequency >= _LEAST_OWN_ORIGINAL
        if link.mined:
            return frequency >= _LEAST_KNOWN_ORIGINAL
        return link.thesauri >= 2 and not link.inflected and frequency >= _LEAST_ORIGINAL

    def _of(self, ids: Sequence[int], left: Side) -> Iterator[list[Swap]]:
        at = left.end
        stops: list[int] = []
        while at < len(ids) and FIRST_WORD <= ids[at] < FIRST_CONTENT and len(stops) < _MOST_STOPS:
            for right in self.sides(ids, at):  # a phrase may start with a stop word
                yield from self._window(ids, left, tuple(stops), right)
            stops.append(ids[at])
            at += 1
        if at < len(ids) and ids[at] >= FIRST_CONTENT:
            for right in self.sides(ids, at):
                yield from self._window(ids, left, tuple(stops), right)

    def _window(
        self, ids: Sequence[int], left: Side, stops: tuple[int, ...], right: Side
    ) -> Iterator[list[Swap]]:
        middle = keys.middle_of(stops)
        found = self._originals(ids, left, middle, right)
        if found:
            yield [Swap(left, right, stops, *each) for each in found]

    def _originals(
        self, ids: Sequence[int], left: Side, middle: int, right: Side
    ) -> Sequence[tuple[Phrase, Link | None, Link | None]]:
        key = (
            left.word or tuple(ids[left.start : left.end]),
            middle,
            right.word or tuple(ids[right.start : right.end]),
        )
        known = self._known.get(key)
        if known is None:
            if len(self._known) > _CAPACITY:
                self._known.clear()
            health = general = 0.0
            if left.word and right.word:
                health, general = self._lexicon.seen(left.word, middle, right.word)
            is_normal = health > _SEEN_HEALTH or general > _SEEN_GENERAL
            known = () if is_normal else tuple(self._best(left, middle, right))
            self._known[key] = known
        return known

    def _best(
        self, left: Side, middle: int, right: Side
    ) -> list[tuple[Phrase, Link | None, Link | None]]:
        lexicon = self._lexicon
        found: list[tuple[Phrase, Link | None, Link | None]] = []
        rights = {link.original: link for link in right.links}
        if right.word and left.links:
            for link in left.links:
                phrase = lexicon.phrase(link.original, middle, right.word)
                if phrase is None and link.known:
                    phrase = lexicon.usual(link.original, middle, right.word)
                if phrase:
                    found.append((phrase, link, None))
        if left.word and rights:
            for number in lexicon.phrases_after(left.word, middle):
                taken = rights.get(lexicon.second_of(number))
                if taken:
                    found.append((lexicon.phrase_at(number), None, taken))
            strong = {each.second for each, _, _ in found if each.first == left.word}
            for link in right.links:
                if link.known and link.original not in strong:
                    phrase = lexicon.usual(left.word, middle, link.original)
                    if phrase:
                        found.append((phrase, None, link))
        if rights:
            # Two swaps at once that only thesauri know are guesses.
            known = {original: link for original, link in rights.items() if link.known}
            for link in left.links:
                wanted = rights if link.known else known
                if not wanted:
                    continue
                for number in lexicon.phrases_after(link.original, middle):
                    taken = wanted.get(lexicon.second_of(number))
                    if taken:
                        found.append((lexicon.phrase_at(number), link, taken))
        found.sort(key=_rank, reverse=True)
        return found[:_KEPT]


def _least_of(unit: Unit) -> float:
    """How often the original of a known swap must stand in health text."""
    if len(unit.means) == 1:
        return _LEAST_OWN_ORIGINAL if unit.hand else _LEAST_KNOWN_ORIGINAL
    return 0.0 if unit.hand else _LEAST_KNOWN_ORIGINAL / 4


def _link(unit: Unit) -> Link:
    known = unit.hand or unit.mined > 0
    return Link(unit.means[0], unit.hand, unit.mined, 0 if known else 1, 0.0, False)


def _rank(found: tuple[Phrase, Link | None, Link | None]) -> tuple[float, int, int]:
    phrase, *links = found
    value = math.log(phrase.often + 1) + 0.3 * phrase.pmi + sum(map(channel, links))
    return value, phrase.first, phrase.second


def channel(link: Link | None) -> float:
    """How likely software swaps so, on a log scale."""
    if link is None:
        return 0.0
    return (
        -3.0
        + 2.0 * link.hand
        + (1.5 + 0.7 * math.log(link.mined) if link.mined else 0.0)
        + 0.2 * link.thesauri
        + 1.5 * link.overlap
        - 0.5 * link.inflected
    )
