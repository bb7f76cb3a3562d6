"""From a block's text to its likely garbles: the best candidates that don't overlap, scored."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from linter.lexicon.candidates import Generator, Odd, Side, Swap
from linter.lexicon.features import Measure
from linter.lexicon.lexicon import Lexicon, lexicon
from linter.lexicon.model import Model, load
from linter.lexicon.suspects import Suspects
from linter.lexicon.tokens import TOKEN, ids_of
from linter.wording import cased_like, plural

_SHOWN = 3  # originals of a garble
_LEAST_SHARE = 0.02  # of the chance that any of them was meant
_PREFIX = 4  # letters that two forms of one word share
_WHOLE = 3.0  # log-odds for a whole phrase that is known to stand for another
_ODD = 1.0  # log-odds by which an odd word is likelier garbled than a window of the same score
_NAME = 2.0  # log-odds that a name, a quoted or a defined term loses
_INTRODUCTION = 24  # code points before a term that may introduce it
_OPENERS, _CLOSERS = tuple("\"“‘'"), tuple("\"”’',.")
_DEFINES = re.compile(
    r"\b(?:called|known as|termed|named|call (?:it|this|them)|so called|brand)"
    r"[\s\"“‘']*(?:the |an? )?$",
    re.IGNORECASE,
)


class Meant(NamedTuple):
    """What may have been meant, in place of the whole span; share: of the chance that any is."""

    text: str
    share: float


class Garble(NamedTuple):
    """A stretch of a block that may have been swapped.

    start, end: of its text. score: log-odds. odd: a unit judged by itself. guarded: too like its
    original, or a name or quotation, to be reported on its own. swap: the garbled words and what
    they stand for, as the tables name them. written, original: how often the phrase as written and
    the likeliest original stand in the reference text; phrase: that original.
    """

    start: int
    end: int
    score: float
    odd: bool
    guarded: bool
    swap: tuple[tuple[str, str], ...]
    meant: tuple[Meant, ...]
    phrase: str
    written: float
    original: float


class Scored(NamedTuple):
    """A candidate and its score."""

    score: float
    candidate: Swap | Odd


class Line:
    """The tokens of one block. normal, text: its text in normal form and as written."""

    def __init__(self, text: str, normal: str, known: Lexicon) -> None:
        self.text = text
        found = list(TOKEN.finditer(normal))
        self.surfaces = [each.group() for each in found]
        self.spans = [each.span() for each in found]
        self.ids = ids_of(self.surfaces, known.ids)

    def near(self, places: Sequence[int], reach: int) -> list[int]:
        """The tokens that start so many code points before or after one of these places."""
        ordered = sorted(places)
        found = []
        for number, (start, _) in enumerate(self.spans):
            first = bisect_left(ordered, start - reach)  # of those not too far before it
            if first < len(ordered) and ordered[first] <= start + reach:
                found.append(number)
        return found

    def written(self, side: Side) -> str:
        return self.text[self.spans[side.start][0] : self.spans[side.end - 1][1]]


class Reader:
    """Reads blocks with one set of tables and one model."""

    def __init__(self, known: Lexicon, model: Model) -> None:
        self.lexicon = known
        self.model = model
        self.generator = Generator(known)
        self.measure = Measure(known, model.fires)

    @cached_property
    def suspects(self) -> Suspects:
        return Suspects(self.lexicon)

    def garbles(
        self, line: Line, least: float, starts: Sequence[int] | None = None
    ) -> list[Garble]:
        """The likely garbles of a block from a score on, in reading order.

        starts: the tokens to look at; None for all.
        """
        return self.best(
            line, [*self._windows(line, least, starts), *self._odd(line, least, starts)]
        )

    def best(self, line: Line, groups: list[list[Scored]]) -> list[Garble]:
        """The garbles of a block that don't overlap, the likeliest first taken, in reading order.

        groups: originals of one stretch, the best first.
        """
        groups.sort(key=lambda group: (-group[0].score, group[0].candidate.taken[0][0].start))
        at_token: defaultdict[int, list[int]] = defaultdict(list)  # groups, where one begins
        for number, group in enumerate(groups):
            for start in {each.candidate.taken[0][0].start for each in group}:
                at_token[start].append(number)
        taken: set[int] = set()
        found = []
        for group in groups:
            best = group[0].candidate
            places = {at for side, _ in best.taken for at in range(side.start, side.end)}
            if taken.isdisjoint(places):
                taken |= places
                sides = (best.left, best.right) if isinstance(best, Swap) else (best.side,)
                around = range(sides[0].start, sides[-1].end)
                rivals = sorted({number for at in around for number in at_token[at]})
                found.append(self._garble(line, group, [groups[number] for number in rivals]))
        return sorted(found)

    def _windows(
        self, line: Line, least: float, starts: Sequence[int] | None
    ) -> Iterator[list[Scored]]:
        score, features = self.model.windows.score, self.measure.features
        for group in self.generator.swaps(line.ids, starts):
            scored = [Scored(score(features(line.ids, each)), each) for each in group]
            yield from _from(least, scored)

    def _odd(
        self, line: Line, least: float, starts: Sequence[int] | None
    ) -> Iterator[list[Scored]]:
        score, features = self.model.odd.score, self.measure.odd_features
        for group in self.generator.odd(line.ids, starts):
            side = group[0].side
            if is_capitalised(line, side):
                continue
            scored = [
                Scored(score(features(line.ids, each)) + _ODD + _WHOLE * _is_whole(each), each)
                for each in group
            ]
            yield from _from(least, scored)

    def _garble(
        self, line: Line, group: Sequence[Scored], groups: Sequence[Sequence[Scored]]
    ) -> Garble:
        """groups: that begin within the garble; some know another original of its words."""
        score, best = group[0]
        sides = [side for side, _ in best.taken]
        first, last = sides[0].start, sides[-1].end
        written = original = 0.0
        if isinstance(best, Swap):
            if not best.middle:
                first, last = best.left.start, best.right.end
            original = best.phrase.often
            if best.left.word and best.right.word:
                written = self.measure.written(best)
            phrase = (best.phrase.first, *best.middle, best.phrase.second)
        else:
            phrase = best.original
            original = self.lexicon.frequency(best.original)[0]
            written = sum(self.lexicon.frequency(line.ids[first:last]))
        names = self.lexicon.names
        span = line.spans[first][0], line.spans[last - 1][1]
        named = any(is_capitalised(line, side) for side in sides) or _is_introduced(line, *span)
        return Garble(
            *span,
            score - _NAME * named,
            isinstance(best, Odd) and not _is_whole(best),
            named or self._is_alike(line, best),
            tuple(
                (
                    " ".join(names[each] for each in line.ids[side.start : side.end]),
                    " ".join(names[each] for each in originals),
                )
                for side, originals in self.replaced(best)
            ),
            tuple(self._meant(line, groups, first, last, score)),
            " ".join(names[each] for each in phrase),
            written,
            original,
        )

    def replaced(self, candidate: Swap | Odd) -> list[tuple[Side, tuple[int, ...]]]:
        """The sides that were swapped, with the words that they stand for."""
        if isinstance(candidate, Odd):
            return [(candidate.side, candidate.original)]
        return [(side, (link.original,)) for side, link in candidate.taken]

    def _meant(
        self, line: Line, groups: Iterable[Sequence[Scored]], first: int, last: int, top: float
    ) -> Iterator[Meant]:
        """The different texts that candidates write in place of these tokens. top: best score."""
        weights: dict[str, float] = {}
        for group in groups:
            for score, candidate in group:
                replaced = self.replaced(candidate)
                if all(first <= side.start and side.end <= last for side, _ in replaced):
                    text = self._repaired(line, replaced, first, last)
                    weights[text] = max(weights.get(text, 0.0), math.exp(score - top))
        total = sum(weights.values())
        for text, weight in sorted(weights.items(), key=lambda each: -each[1])[:_SHOWN]:
            if weight / total >= _LEAST_SHARE:
                yield Meant(text, weight / total)

    def _repaired(
        self, line: Line, replaced: Iterable[tuple[Side, tuple[int, ...]]], first: int, last: int
    ) -> str:
        start, end = line.spans[first][0], line.spans[last - 1][1]
        text, at = "", start
        for side, originals in replaced:
            begin = line.spans[side.start][0]
            written = line.written(side)
            words = [self.lexicon.names[each] for each in originals]
            if self._is_plural(line, side) and plural(words[-1]) in self.lexicon.ids:
                words[-1] = plural(words[-1])
            meant = " ".join(words)
            text += line.text[at:begin] + cased_like(written, meant, opens=begin == 0)
            at = line.spans[side.end - 1][1]
        return text + line.text[at:end]

    def _is_plural(self, line: Line, side: Side) -> bool:
        last = line.surfaces[side.end - 1]
        name = self.lexicon.names[line.ids[side.end - 1]]
        return last != name and last.endswith("s") and not name.endswith("s")

    def _is_alike(self, line: Line, candidate: Swap | Odd) -> bool:
        """Whether an original stands in the span already, or is another form of what is written."""
        names = self.lexicon.names
        for side, originals in self.replaced(candidate):
            if set(originals) < set(line.ids[side.start : side.end]):
                continue  # a word was put in beside it
            written = [names[each] for each in line.ids[side.start : side.end]]
            for original in originals:
                name = names[original]
                if any(
                    word == name or (len(name) >= _PREFIX and word[:_PREFIX] == name[:_PREFIX])
                    for word in written
                ):
                    return True
                if isinstance(candidate, Swap):
                    other = candidate.right if side is candidate.left else candidate.left
                    if original in line.ids[other.start : other.end]:
                        return True
        return False


def _is_introduced(line: Line, start: int, end: int) -> bool:
    """A term that is quoted, or that the text explains: “…”, called …, known as …."""
    before, after = line.text[max(0, start - _INTRODUCTION) : start], line.text[end : end + 1]
    return (before[-1:] in _OPENERS and after in _CLOSERS) or bool(_DEFINES.search(before))


def _is_whole(odd: Odd) -> bool:
    return odd.side.end - odd.side.start > 1 and len(odd.original) > 1


def _from(least: float, scored: list[Scored]) -> Iterator[list[Scored]]:
    """The candidates, the best first, when that is good enough."""
    scored.sort(key=lambda each: each.score, reverse=True)
    if scored[0].score >= least:
        yield scored


def is_capitalised(line: Line, side: Side) -> bool:
    """Written with a capital though no sentence starts there."""
    start = line.spans[side.start][0]
    if not line.text[start].isupper() or side.start == 0:
        return False
    before = line.text[max(0, start - _INTRODUCTION) : start].rstrip()[-1:]
    return before not in '.!?:;•“"‘(*' or line.text[start : start + 2].isupper()


@lru_cache(maxsize=1)
def reader() -> Reader:
    """The shipped tables and model, opened when they are first needed."""
    return Reader(lexicon(), load())
