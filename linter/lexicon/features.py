"""What the model looks at in a candidate: numbers that an editor can be told about."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from linter.lexicon import keys
from linter.lexicon.candidates import Odd, Side, Swap
from linter.lexicon.language import Language
from linter.lexicon.lexicon import Lexicon
from linter.lexicon.links import Link
from linter.lexicon.tokens import BREAK


class Features(NamedTuple):
    """One candidate.

    often: log(1 + how often the original phrase stands in reference text). pmi: of its two words.
    seen_general, seen_health: log(1 + how often the window as written does). odds: log-odds of the
    original over the text as written, in its context of two tokens on either side. written: log-
    probability of the text as written, by word. unknown: swaps that only a thesaurus knows. hand:
    swaps written by hand. mined: sum of log(1 + times mined). swaps: 1 or 2. thesauri: that agree,
    the least of the swaps. overlap: of synonym sets, or of sounds or letters, the least. odd: log10
    of how much commoner the garbled word is in general English than in health text, the largest.
    joined: log(1 + strong phrases of the original words), the least. inflected: swaps known of base
    forms only. fires_garbled, fires_original: log(1 + how often those words fire on clean text),
    the largest. several: whether a side has several words; whole: log(1 + how often those stand
    together in reference text).
    """

    often: float
    pmi: float
    seen_general: float
    seen_health: float
    odds: float
    written: float
    unknown: float
    hand: float
    mined: float
    swaps: float
    thesauri: float
    overlap: float
    odd: float
    joined: float
    inflected: float
    fires_garbled: float
    fires_original: float
    several: float
    whole: float


class Known(NamedTuple):
    """What is known of a unit and an original, wherever they stand.

    As `Features`; health, general: log(1 + count) of the unit as written. often: log(1 + count of
    the original). joined: log(1 + strong phrases of the unit's first word). whole: both have
    several words.
    """

    often: float
    health: float
    general: float
    unknown: float
    hand: float
    mined: float
    thesauri: float
    overlap: float
    odd: float
    inflected: float
    fires_garbled: float
    fires_original: float
    several: float
    whole: float
    joined: float


LEAST_ODDS, MOST_ODDS = -10.0, 25.0
_SURE = 2.0  # log-probability: the tables' counts are rough, so that it may come to more than 0
# What is looked at in an odd unit at the first look: odds as in `Features`.
ODD = (*Known._fields, "odds")


class Measure:
    """Computes features. fires: how often words fire on clean text: (garbled, original)."""

    def __init__(
        self, lexicon: Lexicon, fires: Mapping[str, Mapping[str, int]] | None = None
    ) -> None:
        self._lexicon = lexicon
        self._language = Language(lexicon)
        self._fires: Mapping[str, Mapping[str, int]] = fires or {}
        self._odd: dict[int, float] = {}

    def features(self, ids: Sequence[int], swap: Swap, own: bool = False) -> Features:
        """own: the candidate itself is among those counted in `fires`."""
        lexicon = self._lexicon
        left, right = swap.left, swap.right
        written = ids[left.start : right.end]
        original = [
            *(ids[left.start : left.end] if swap.first is None else [swap.first.original]),
            *swap.middle,
            *(ids[right.start : right.end] if swap.second is None else [swap.second.original]),
        ]
        context, after = _around(ids, left.start, right.end)
        as_written = self._language.span(context, written, after)
        as_meant = self._language.span(context, original, after)
        health = general = 0.0
        if left.word and right.word:
            health, general = lexicon.seen(left.word, _middle(swap), right.word)
        taken = swap.taken
        links = [link for _, link in taken]
        return Features(
            often=math.log1p(swap.phrase.often),
            pmi=swap.phrase.pmi,
            seen_general=math.log1p(general),
            seen_health=math.log1p(health),
            odds=_bounded(as_meant - as_written),
            written=as_written / (len(written) + len(after)),
            unknown=sum(not link.known for link in links),
            hand=sum(link.hand for link in links),
            mined=sum(math.log1p(link.mined) for link in links),
            swaps=len(links),
            thesauri=min(link.thesauri for link in links),
            overlap=min(link.overlap for link in links),
            odd=max(self.oddness(ids[side.start : side.end]) for side, _ in taken),
            joined=min(math.log1p(lexicon.joined[link.original]) for link in links),
            inflected=sum(link.inflected for link in links),
            fires_garbled=max(
                self.fired("garbled", ids[side.start : side.end], own) for side, _ in taken
            ),
            fires_original=max(self.fired("original", [link.original], own) for link in links),
            several=float(not (left.word and right.word)),
            whole=max(
                math.log1p(sum(lexicon.frequency(ids[side.start : side.end])))
                if not side.word
                else 0
                for side, _ in taken
            ),
        )

    def odd_features(self, ids: Sequence[int], odd: Odd, own: bool = False) -> tuple[float, ...]:
        """The values of `ODD`."""
        written = ids[odd.side.start : odd.side.end]
        known = self.known(written, odd.original, odd.link, own)
        return (*known, self.odds(ids, odd.side, odd.original))

    def known(
        self, written: Sequence[int], original: Sequence[int], link: Link, own: bool = False
    ) -> Known:
        lexicon = self._lexicon
        health, general = lexicon.frequency(written)
        return Known(
            often=math.log1p(lexicon.frequency(original)[0]),
            health=math.log1p(health),
            general=math.log1p(general),
            unknown=float(not link.known),
            hand=float(link.hand),
            mined=math.log1p(link.mined),
            thesauri=link.thesauri,
            overlap=link.overlap,
            odd=self.oddness(written),
            inflected=float(link.inflected),
            fires_garbled=self.fired("odd", written, own),
            fires_original=self.fired("original", original, own),
            several=len(written) - 1.0,
            whole=float(len(written) > 1 and len(original) > 1),
            joined=math.log1p(lexicon.joined[written[0]]),
        )

    def odds(self, ids: Sequence[int], side: Side, original: Sequence[int]) -> float:
        """Log-odds of an original over what is written, two tokens on either side in view."""
        context, after = _around(ids, side.start, side.end)
        as_written = self._language.span(context, ids[side.start : side.end], after)
        return _bounded(self._language.span(context, original, after) - as_written)

    def most_odds(self, ids: Sequence[int], side: Side) -> float:
        """Log-odds that no original exceeds there, however likely it is."""
        context, after = _around(ids, side.start, side.end)
        as_written = self._language.span(context, ids[side.start : side.end], after)
        return _bounded(_SURE - as_written)

    def written(self, swap: Swap) -> float:
        """How often a window as written stands in all reference text."""
        return sum(self._lexicon.seen(swap.left.word, _middle(swap), swap.right.word))

    def oddness(self, words: Sequence[int]) -> float:
        """log10 of a unit's frequency in general English over that in health text: of its oddest
        word."""
        return max(map(self._oddness, words))

    def _oddness(self, word: int) -> float:
        found = self._odd.get(word)
        if found is None:
            lexicon = self._lexicon
            found = self._odd[word] = math.log10(
                (lexicon.general(word) + 1)
                / lexicon.general_size
                / ((lexicon.health(word) + 1) / lexicon.health_size)
            )
        return found

    def fired(self, side: str, words: Sequence[int], own: bool) -> float:
        """log(1 + how often words fire on clean text) on one side of a swap."""
        name = " ".join(self._lexicon.names[word] for word in words)
        return math.log1p(max(0, self._fires.get(side, {}).get(name, 0) - own))


def _around(ids: Sequence[int], start: int, end: int) -> tuple[Sequence[int], Sequence[int]]:
    """Two tokens before a stretch and those after it, none beyond a break right behind it."""
    before = ids[start - 2 : start] if start >= 2 else [BREAK, BREAK, *ids[:start]][-2:]
    after = ids[end : end + 2]
    return before, () if after and after[0] == BREAK else after


def _bounded(odds: float) -> float:
    return max(LEAST_ODDS, min(MOST_ODDS, odds))


def _middle(swap: Swap) -> int:
    return keys.middle_of(swap.middle)
