"""Reading an article as a whole: what its words stand beside, and what the article is about.

Where an article was spun, one content word in five may be swapped, so a swap needs less to be
likely, and what the rest of the article says counts: words of another topic are suspect, and so is
a word whose likely original stands elsewhere in the article. A regression of its own judges that.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from operator import mul
from pathlib import Path
from typing import Any, NamedTuple

from linter.lexicon import keys
from linter.lexicon.candidates import Side, Swap
from linter.lexicon.features import LEAST_ODDS, MOST_ODDS, Known, Measure
from linter.lexicon.lexicon import FIRST_CONTENT, Lexicon
from linter.lexicon.links import Link
from linter.lexicon.model import Weights, weights_of
from linter.lexicon.tokens import FIRST_WORD

MODEL = Path(__file__).parent / "whole.json"
_MOST_PAIR = 8.2  # log(1 + the highest count that the tables have)


class Setting(NamedTuple):
    """What the article says about a swap.

    topic_meant, topic_written: how near the topic of the original and of the words as written is to
    the article's, -1..1, the least. topic_unknown: how many of the two have none. here: log(1 + how
    often the original stands in the article). again: log(how often the words as written do).
    """

    topic_meant: float
    topic_written: float
    topic_unknown: float
    here: float
    again: float


class Written(NamedTuple):
    """What stands beside it.

    before, after: log(1 + how often it stands in health text after the word before it, and before
    the word after it); general_before, general_after: in general English.
    """

    before: float
    after: float
    general_before: float
    general_after: float


class Meant(NamedTuple):
    """How the original fits there.

    odds: as in `Features`. guessed: the same where only a thesaurus knows the swap, or the two
    only sound or look alike; else 0. meant_before, meant_after: as `Written`, of the original.
    """

    odds: float
    guessed: float
    meant_before: float
    meant_after: float


class Local(NamedTuple):
    """A window wherever it stands. score: what it scores by itself; the others as `Features`."""

    score: float
    unknown: float
    odd: float
    seen_general: float
    seen_health: float


WINDOW = (*Local._fields, *Setting._fields)
ALONE = (*Known._fields, *Written._fields, *Meant._fields, *Setting._fields)


class WholeModel(NamedTuple):
    """slope, offset: of the chance that a garble of a score is one, as a logistic curve."""

    windows: Weights
    alone: Weights
    slope: float
    offset: float

    def chance(self, score: float) -> float:
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.slope * score + self.offset))))

    def score_of(self, chance: float) -> float:
        """The score from which on a garble has this chance."""
        return (math.log(chance / (1 - chance)) - self.offset) / self.slope


def load(path: Path = MODEL) -> WholeModel:
    """The shipped model."""
    made: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return WholeModel(
        weights_of(made["windows"], WINDOW),
        weights_of(made["alone"], ALONE),
        made["chance"]["slope"],
        made["chance"]["offset"],
    )


class Beside:
    """What its neighbours add to the score of a word that may stand for another."""

    def __init__(self, weights: Sequence[float]) -> None:
        """weights: of the features `Written` and `Meant`."""
        self._written = tuple(weights[: len(Written._fields)])
        self._meant = tuple(weights[len(Written._fields) :])
        odds, guessed, *pairs = self._meant
        self._odds = (odds + guessed, odds)  # of a swap that is only guessed; of a known one
        self._pairs = sum(max(0.0, weight) * _MOST_PAIR for weight in (*self._written, *pairs))

    def written(self, values: Written) -> float:
        return float(sum(map(mul, self._written, values)))

    def meant(self, values: Meant) -> float:
        return float(sum(map(mul, self._meant, values)))

    def most(self, link: Link, odds: float = MOST_ODDS) -> float:
        """What both add at most, with log-odds that are no higher than these."""
        weight = self._odds[link.known]
        return max(weight * odds, weight * LEAST_ODDS) + self._pairs


class Article:
    """The words of one article and what it is about."""

    def __init__(self, lexicon: Lexicon, lines: Iterable[Sequence[int]]) -> None:
        self._lexicon = lexicon
        self._counts = Counter(word for ids in lines for word in ids if word >= FIRST_WORD)
        self._topic: list[float] = []
        for word, count in self._counts.items():
            vector = lexicon.topic(word) if word >= FIRST_CONTENT else None
            if vector:
                self._topic = [
                    one + count * other
                    for one, other in zip(self._topic or [0.0] * len(vector), vector, strict=True)
                ]
        self._square = sum(map(mul, self._topic, self._topic))
        self._near: dict[tuple[int, bool], float | None] = {}
        self._written: dict[int, float] = {}
        self._meant: dict[int, float] = {}

    def setting(
        self, ids: Sequence[int], replaced: Iterable[tuple[Side, Sequence[int]]]
    ) -> Setting:
        written, meant = [], []
        here, again = 1_000_000, 0
        for side, originals in replaced:
            words = ids[side.start : side.end]
            written += [self._nearness(word, own=True) for word in words]
            meant += [self._nearness(word, own=False) for word in originals]
            here = min(here, *(self._counts[word] for word in originals))
            again = max(again, min(self._counts[word] for word in words))
        known_written = [each for each in written if each is not None]
        known_meant = [each for each in meant if each is not None]
        return Setting(
            min(known_meant, default=0.0),
            min(known_written, default=0.0),
            float(not known_written) + float(not known_meant),
            math.log1p(here),
            math.log(max(1, again)),
        )

    def written(self, word: int, weights: Sequence[float]) -> float:
        """What the setting of a single word adds to a score, without its original."""
        value = self._written.get(word)
        if value is None:
            near = self._nearness(word, own=True)
            _, topic_written, topic_unknown, _, again = weights
            value = topic_unknown if near is None else topic_written * near
            value += again * math.log(max(1, self._counts[word]))
            self._written[word] = value
        return value

    def meant(self, word: int, weights: Sequence[float]) -> float:
        """What a single original adds."""
        value = self._meant.get(word)
        if value is None:
            near = self._nearness(word, own=False)
            topic_meant, _, topic_unknown, here, _ = weights
            value = topic_unknown if near is None else topic_meant * near
            value += here * math.log1p(self._counts[word])
            self._meant[word] = value
        return value

    def _nearness(self, word: int, *, own: bool) -> float | None:
        """The cosine of a word's topic and the article's; own: without that word's own part."""
        key = word, own
        if key not in self._near:
            vector = self._lexicon.topic(word) if word >= FIRST_CONTENT else None
            value = None
            if vector and self._topic:
                shared = sum(map(mul, vector, self._topic))
                square = self._square
                if own:
                    square += 1 - 2 * shared
                    shared -= 1
                value = shared / math.sqrt(max(square, 1e-9))
            self._near[key] = value
        return self._near[key]


class WholeMeasure:
    """Computes the features of candidates."""

    def __init__(self, lexicon: Lexicon, measure: Measure) -> None:
        self._lexicon = lexicon
        self._measure = measure

    def local(self, ids: Sequence[int], swap: Swap, score: float) -> Local:
        health = general = 0.0
        if swap.left.word and swap.right.word:
            middle = keys.middle_of(swap.middle)
            health, general = self._lexicon.seen(swap.left.word, middle, swap.right.word)
        return Local(
            score,
            float(sum(not link.known for _, link in swap.taken)),
            max(self._measure.oddness(ids[side.start : side.end]) for side, _ in swap.taken),
            math.log1p(general),
            math.log1p(health),
        )

    def most_odds(self, ids: Sequence[int], side: Side) -> float:
        """The log-odds that no original exceeds there."""
        return self._measure.most_odds(ids, side)

    def written(self, ids: Sequence[int], start: int, end: int) -> Written:
        before = ids[start - 1] if start else 0
        after = ids[end] if end < len(ids) else 0
        health_before, general_before = self._pair(before, ids[start])
        health_after, general_after = self._pair(ids[end - 1], after)
        return Written(health_before, health_after, general_before, general_after)

    def meant(self, ids: Sequence[int], side: Side, original: Sequence[int], link: Link) -> Meant:
        before = ids[side.start - 1] if side.start else 0
        after = ids[side.end] if side.end < len(ids) else 0
        odds = self._measure.odds(ids, side, original)
        return Meant(
            odds,
            0.0 if link.known else odds,
            self._pair(before, original[0])[0],
            self._pair(original[-1], after)[0],
        )

    def _pair(self, first: int, second: int) -> tuple[float, float]:
        if first < FIRST_WORD or second < FIRST_WORD:
            return 0.0, 0.0
        key = keys.pair(first, second)
        return (
            math.log1p(self._lexicon.health_2.get(key)),
            math.log1p(self._lexicon.general_2.get(key)),
        )
