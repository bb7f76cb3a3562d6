"""Which pairs and words the first look stops at: known swaps that could score high enough."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from linter.lexicon import keys
from linter.lexicon.build.alike import SOUND
from linter.lexicon.candidates import Generator, Side, Swap
from linter.lexicon.features import Measure
from linter.lexicon.lexicon import FIRST_CONTENT, Lexicon
from linter.lexicon.links import Link
from linter.lexicon.model import Model
from linter.lexicon.suspects import pair_of

_ODDS = 10.0  # log-odds in context that few candidates exceed
_SEEN_HEALTH, _SEEN_GENERAL = 2.0, 8.0  # of a window that is normal, as for candidates
_MOST_FIRES = 2  # an odd word that clean text has more often is left to the second look
_ODD_SHIFT = 1.0  # what an odd word's score gains when it is read


def suspects(lexicon: Lexicon, model: Model, least: float) -> tuple[list[int], list[int]]:
    """The pairs and words that may score `least` in a context that speaks for them."""
    measure = Measure(lexicon, model.fires)
    numbers: defaultdict[int, list[int]] = defaultdict(list)
    for number in range(lexicon.phrase_count):
        for word in {lexicon.first_of(number), lexicon.second_of(number)}:
            numbers[word].append(number)
    pairs: set[int] = set()
    words: list[int] = []
    generator = Generator(lexicon)
    for word in range(FIRST_CONTENT, len(lexicon.names)):
        for link in lexicon.links(word):
            if link.known or (link.alike and link.overlap == SOUND):
                for number in numbers.get(link.original, ()):
                    for swap, ids in _swaps(lexicon, word, link, number):
                        features = measure.features(ids, swap)._replace(odds=_ODDS)
                        if model.windows.score(features) >= least:
                            pairs.add(pair_of(ids[0], ids[-1]))
        if model.fires.get("odd", {}).get(lexicon.names[word], 0) > _MOST_FIRES:
            continue
        odd = [each for group in generator.odd([word]) for each in group if each.link.known]
        if any(
            model.odd.score((*measure.known([word], each.original, each.link), _ODDS)) + _ODD_SHIFT
            >= least
            for each in odd
        ):
            words.append(word)
    return sorted(pairs), words


def _swaps(
    lexicon: Lexicon, word: int, link: Link, number: int
) -> Iterator[tuple[Swap, list[int]]]:
    """The windows in which a word stands for either word of a phrase, unless they are normal."""
    phrase, stops = lexicon.phrase_at(number), lexicon.stops_of(number)
    for is_left in (True, False):
        if link.original != (phrase.first if is_left else phrase.second):
            continue
        ids = [word, *stops, phrase.second] if is_left else [phrase.first, *stops, word]
        health, general = lexicon.seen(ids[0], keys.middle_of(stops), ids[-1])
        if health > _SEEN_HEALTH or general > _SEEN_GENERAL:
            continue
        left, right = Side(0, 1, ids[0], ()), Side(len(ids) - 1, len(ids), ids[-1], ())
        taken = (link, None) if is_left else (None, link)
        yield Swap(left, right, stops, phrase, *taken), ids
