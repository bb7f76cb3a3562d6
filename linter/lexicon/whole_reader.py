"""From the blocks of an article that is read as a whole to its likely garbles.

What a candidate scores wherever its words stand, and beside these neighbours, is remembered from
one article to the next: only what the article says about it is computed each time, and only for
those that it could make likely.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import mul
from typing import NamedTuple, TypeAlias

from linter.lexicon.candidates import Odd, Side, Swap
from linter.lexicon.features import Known
from linter.lexicon.lexicon import FIRST_CONTENT
from linter.lexicon.links import Link
from linter.lexicon.reader import Garble, Line, Reader, Scored, is_capitalised, reader
from linter.lexicon.whole import (
    Article,
    Beside,
    Meant,
    Setting,
    WholeMeasure,
    WholeModel,
    load,
)

_CAPACITY = 50_000  # windows remembered, 16 MB, and as many places of words
_USUAL_HEALTH, _USUAL_GENERAL = 100.0, 50.0  # counts of a phrase that any text has: “need to”
# No article makes a candidate likelier than this: its features at their best.
_BEST = Setting(topic_meant=1.0, topic_written=-0.3, topic_unknown=0.0, here=2.5, again=0.0)


class Candidate(NamedTuple):
    """One candidate with what the model looks at. group: its number; those of one are rivals."""

    group: int
    candidate: Swap | Odd
    features: tuple[float, ...]


# Originals of a word with what they score wherever these neighbours stand.
_Originals: TypeAlias = tuple[tuple[float, Link], ...]


class WholeReader:
    """Reads articles with one set of tables and one model."""

    def __init__(self, read: Reader, model: WholeModel) -> None:
        self.lexicon = read.lexicon
        self.replaced = read.replaced
        self._reader = read
        self._model = model
        self._measure = WholeMeasure(read.lexicon, read.measure)
        self._known = read.measure.known
        self._usual: dict[tuple[int, ...], bool] = {}
        self._windows: dict[tuple[int, ...], tuple[float, ...]] = {}
        self._places: dict[tuple[int, ...], _Originals | None] = {}
        size = len(Setting._fields)
        self._window_setting = model.windows.weights[-size:]
        self._alone_setting = model.alone.weights[-size:]
        self._beside = Beside(model.alone.weights[len(Known._fields) : -size])
        topic_meant, _, topic_unknown, here, _ = self._alone_setting
        self._best_meant = max(topic_meant, topic_unknown, 0.0) + max(0.0, here * _BEST.here)
        self._by_word: dict[int, tuple[tuple[float, float, Link], ...]] = {}

    def garbles(self, lines: Sequence[Line], least: float) -> Iterator[list[Garble]]:
        """The likely garbles of each block in turn, whose chance to be one is so high at least.

        Their score is that chance, 0..1.
        """
        article = Article(self.lexicon, [line.ids for line in lines])
        floor = self._model.score_of(least)
        return (self._of(line, article, floor) for line in lines)

    def candidates(self, line: Line, article: Article) -> Iterator[Candidate]:
        """Every candidate of a block with its features, for the fit."""
        ids = line.ids
        number = 0
        for swaps in self._swaps(ids):
            number += 1
            for swap in swaps:
                local = self._measure.local(ids, swap, self._score(ids, swap))
                setting = article.setting(ids, self.replaced(swap))
                yield Candidate(number, swap, (*local, *setting))
        for odds in self._alone(line):
            number += 1
            for odd in odds:
                written = ids[odd.side.start : odd.side.end]
                known = self._known(written, odd.original, odd.link)
                beside = self._measure.written(ids, odd.side.start, odd.side.end)
                meant = self._measure.meant(ids, odd.side, odd.original, odd.link)
                setting = article.setting(ids, self.replaced(odd))
                yield Candidate(number, odd, (*known, *beside, *meant, *setting))

    def _alone(self, line: Line) -> Iterator[list[Odd]]:
        """The originals of each word and phrase that is no name."""
        ids = line.ids
        for start, word in enumerate(ids):
            links = self._reader.generator.likeliest(word) if word >= FIRST_CONTENT else ()
            if links:
                side = Side(start, start + 1, word, ())
                if not is_capitalised(line, side):
                    yield [Odd(side, (link.original,), link) for link in links]
        for odds in self._reader.generator.phrases(ids):
            if not is_capitalised(line, odds[0].side):
                yield odds

    def _swaps(self, ids: Sequence[int]) -> Iterator[list[Swap]]:
        """The originals of each window, but for those in which a phrase is as usual as any word."""
        for swaps in self._reader.generator.swaps(ids):
            if not any(
                self._is_usual(tuple(ids[side.start : side.end]))
                for side in (swaps[0].left, swaps[0].right)
                if not side.word
            ):
                yield swaps

    def _is_usual(self, phrase: tuple[int, ...]) -> bool:
        found = self._usual.get(phrase)
        if found is None:
            health, general = self.lexicon.frequency(phrase)
            found = health >= _USUAL_HEALTH and general >= _USUAL_GENERAL
            self._usual[phrase] = found
        return found

    def _score(self, ids: Sequence[int], swap: Swap) -> float:
        return self._reader.model.windows.score(self._reader.measure.features(ids, swap))

    def _of(self, line: Line, article: Article, floor: float) -> list[Garble]:
        groups = [
            *self._likely_windows(line, article, floor),
            *self._likely_words(line, article, floor),
            *self._likely_phrases(line, article, floor),
        ]
        return [
            garble._replace(score=self._model.chance(garble.score))
            for garble in self._reader.best(line, groups)
            if garble.score >= floor
        ]

    def _likely_windows(self, line: Line, article: Article, floor: float) -> Iterator[list[Scored]]:
        ids, weights = line.ids, self._window_setting
        for swaps in self._swaps(ids):
            locals_ = self._local_windows(ids, swaps)
            if max(locals_) + _best(weights) >= floor:
                scored = [
                    Scored(
                        local + sum(map(mul, weights, article.setting(ids, self.replaced(swap)))),
                        swap,
                    )
                    for local, swap in zip(locals_, swaps, strict=True)
                ]
                yield from _from(floor, scored)

    def _local_windows(self, ids: Sequence[int], swaps: Sequence[Swap]) -> tuple[float, ...]:
        left, right = swaps[0].left, swaps[0].right
        before = max(0, left.start - 2)
        key = (left.start - before, left.end - before, right.start - before,
               right.end - before, *ids[before : right.end + 2])  # fmt: skip
        known = self._windows.get(key)
        if known is None:
            model, measure = self._model.windows, self._measure
            known = tuple(
                model.intercept
                + sum(map(mul, model.weights, measure.local(ids, swap, self._score(ids, swap))))
                for swap in swaps
            )
            if len(self._windows) >= _CAPACITY:
                self._windows.clear()
            self._windows[key] = known
        return known

    def _likely_words(self, line: Line, article: Article, floor: float) -> Iterator[list[Scored]]:
        """The originals of each word, where one is likely enough."""
        ids, weights = line.ids, self._alone_setting
        for start, word in enumerate(ids):
            if word < FIRST_CONTENT:
                continue
            side = Side(start, start + 1, word, ())
            originals = self._remembered(ids, side, floor)
            if originals is None:
                if not self._may_be_likely(ids, side, article, floor):
                    continue
                originals = self._originals(ids, side, floor)
            if not originals:
                continue
            written = article.written(word, weights)
            scored = [
                Scored(
                    local + written + article.meant(link.original, weights),
                    Odd(side, (link.original,), link),
                )
                for local, link in originals
            ]
            if max(each.score for each in scored) >= floor and not is_capitalised(line, side):
                yield from _from(floor, scored)

    def _remembered(self, ids: Sequence[int], side: Side, floor: float) -> _Originals | None:
        """The originals of a word whose neighbours were met before; None the first time."""
        before = max(0, side.start - 2)
        key = (side.start - before, *ids[before : side.end + 2])
        if key not in self._places:
            if len(self._places) >= _CAPACITY:
                self._places.clear()
            self._places[key] = None
            return None
        found = self._places[key]
        if found is None:
            found = self._places[key] = self._originals(ids, side, floor)
        return found

    def _may_be_likely(
        self, ids: Sequence[int], side: Side, article: Article, floor: float
    ) -> bool:
        """Whether an original of a word reaches a score in this article.

        Few can, however well they fit among their neighbours: what is known of the two words, and
        what the article says of them, is asked first.
        """
        weights, beside = self._alone_setting, self._beside
        likely = self._by_itself(side.word)
        if not likely:
            return False
        setting = article.written(side.word, weights)
        hopeful = [
            (own + setting + article.meant(link.original, weights), link)
            for own, most, link in likely
            if most + setting >= floor
        ]
        if not hopeful:
            return False
        odds = self._measure.most_odds(ids, side)
        hopeful = [each for each in hopeful if each[0] + beside.most(each[1], odds) >= floor]
        if not hopeful:
            return False
        written = beside.written(self._measure.written(ids, side.start, side.end))
        return any(
            own + written + beside.meant(self._meant(ids, side, link)) >= floor
            for own, link in hopeful
            if own + written + beside.most(link, odds) >= floor
        )

    def _originals(self, ids: Sequence[int], side: Side, floor: float) -> _Originals:
        """What originals of a word score there, of those that some article could make likely."""
        least = floor - _best(self._alone_setting)
        likely = self._by_itself(side.word)
        if not likely:
            return ()
        written = self._beside.written(self._measure.written(ids, side.start, side.end))
        odds = self._measure.most_odds(ids, side)
        found = []
        for own, _, link in likely:
            if own + written + self._beside.most(link, odds) >= least:
                local = own + written + self._beside.meant(self._meant(ids, side, link))
                if local >= least:
                    found.append((local, link))
        return tuple(found)

    def _meant(self, ids: Sequence[int], side: Side, link: Link) -> Meant:
        return self._measure.meant(ids, side, (link.original,), link)

    def _by_itself(self, word: int) -> tuple[tuple[float, float, Link], ...]:
        """What each original of a word scores wherever it stands, and what it can at most."""
        known = self._by_word.get(word)
        if known is None:
            found = []
            for link in self._reader.generator.likeliest(word):
                own = self._model.alone.score(self._known((word,), (link.original,), link))
                found.append((own, own + self._beside.most(link) + self._best_meant, link))
            known = self._by_word[word] = tuple(found)
        return known

    def _likely_phrases(self, line: Line, article: Article, floor: float) -> Iterator[list[Scored]]:
        ids, model, measure = line.ids, self._model.alone, self._measure
        for odds in self._reader.generator.phrases(ids):
            if is_capitalised(line, odds[0].side):
                continue
            scored = []
            for odd in odds:
                written = ids[odd.side.start : odd.side.end]
                features = (
                    *self._known(written, odd.original, odd.link),
                    *measure.written(ids, odd.side.start, odd.side.end),
                    *measure.meant(ids, odd.side, odd.original, odd.link),
                    *article.setting(ids, self.replaced(odd)),
                )
                scored.append(Scored(model.score(features), odd))
            yield from _from(floor, scored)


def _best(weights: Sequence[float]) -> float:
    return sum(
        max(0.0, weight * best) if name != "topic_written" else max(weight * best, weight)
        for name, weight, best in zip(Setting._fields, weights, _BEST, strict=True)
    )


def _from(least: float, scored: list[Scored]) -> Iterator[list[Scored]]:
    """The candidates, the best first, when that is good enough."""
    scored.sort(key=lambda each: each.score, reverse=True)
    if scored[0].score >= least:
        yield scored


@lru_cache(maxsize=1)
def whole_reader() -> WholeReader:
    """The shipped tables and models, opened when they are first needed."""
    return WholeReader(reader(), load())
