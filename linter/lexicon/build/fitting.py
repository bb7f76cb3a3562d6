"""The fit: fires on clean text, then the weights of a logistic regression.

Positives: swapped words in clean text that the tables were not counted from, and known pairs in
carrier sentences; negatives: every candidate in that text as it was written.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from linter.lexicon.build.spinning import Spinner
from linter.lexicon.build.swaps import screener_pairs
from linter.lexicon.build.text import CORPORA, paragraphs
from linter.lexicon.candidates import Generator, Odd, Swap
from linter.lexicon.features import ODD, Features, Measure
from linter.lexicon.lexicon import Lexicon
from linter.lexicon.model import Weights
from linter.lexicon.tokens import ids_of, tokens
from linter.phrases import normalise

_SEED = 2026
_CARRIERS = (
    "people with {} should see a doctor", "the {} may get worse over time",
    "there are several kinds of {} in adults", "this can lead to {} in some people",
    "doctors treat {} with medicine", "ask about {} before you start",
)  # fmt: skip
_POSITIVE_SHARE = 1 / 20  # what positives weigh against negatives
_RIDGE = 3.0
_LEVEL, _LEVEL_RATE = (
    2.0,
    0.1,
)  # the score of windows that clean text reaches 0.1 times in 1,000 words
_FIRES_FROM = 0.0  # score of the first fit from which on a window fires


def tuning_text(folder: Path) -> Iterator[list[str]]:
    """Paragraphs, as tokens, that the tables were not counted from."""
    for corpus in CORPORA:
        for paragraph in paragraphs(corpus, folder, held_out=True):
            yield tokens(normalise(paragraph))


class Example(NamedTuple):
    """One candidate. place: where it stands, to take the best of each place."""

    features: Sequence[float]
    place: tuple[int, int]


def fit(folder: Path, lexicon: Lexicon) -> dict[str, Any]:
    """The model as it is kept: weights and fires."""
    texts = [ids_of(each, lexicon.ids) for each in tuning_text(folder)]
    size = sum(map(len, texts))
    _say(f"{size} tokens of tuning text")
    generator = Generator(lexicon)
    fires = _fires(lexicon, generator, texts)
    _say(f"fires: {fires['garbled'].most_common(40)}")
    measure = Measure(lexicon, fires)
    spinner = Spinner(lexicon)
    chance = random.Random(_SEED)  # noqa: S311
    clean: dict[str, list[Example]] = {"windows": [], "odd": []}
    right: dict[str, list[Example]] = {"windows": [], "odd": []}
    for number, ids in enumerate(texts):
        for kind, candidate, features in _measured(generator, measure, ids, own=True):
            clean[kind].append(Example(features, (number, candidate.taken[0][0].start)))
        spun, swapped = spinner.spun(ids, chance)
        meant = {(each.start, each.end): each.original for each in swapped}
        if swapped:
            for kind, candidate, features in _measured(generator, measure, spun):
                if all(
                    meant.get((side.start, side.end)) == link.original
                    for side, link in candidate.taken
                ):
                    right[kind].append(Example(features, (number, candidate.taken[0][0].start)))
    known = list(_known_pairs(folder, lexicon, generator, measure))
    _say(f"{len(known)} positives of known pairs")
    right["windows"] += known
    made: dict[str, Any] = {}
    for kind, fields in (("windows", Features._fields), ("odd", ODD)):
        _say(f"{kind}: {len(clean[kind])} clean, {len(right[kind])} spun")
        weights = logistic(
            [each.features for each in clean[kind]], [each.features for each in right[kind]]
        )
        if kind == "windows":
            weights = _level(weights, clean[kind], size)
        for name, value in zip(
            ("intercept", *fields), (weights.intercept, *weights.weights), strict=True
        ):
            _say(f"  {name:16} {value:6.2f}")
        _report(weights, clean[kind], right[kind], size)
        made[kind] = {
            "intercept": weights.intercept,
            "weights": dict(zip(fields, weights.weights, strict=True)),
        }
    made["fires"] = {
        side: {name: count for name, count in sorted(counter.items()) if count > 1}
        for side, counter in fires.items()
    }
    return made


def _fires(
    lexicon: Lexicon, generator: Generator, texts: Sequence[list[int]]
) -> dict[str, Counter[str]]:
    """How often each garbled and each original word scores high on clean text."""
    measure = Measure(lexicon)
    fires: dict[str, Counter[str]] = {"garbled": Counter(), "original": Counter(), "odd": Counter()}
    for ids in texts:
        for odd_group in generator.odd(ids):
            side = odd_group[0].side
            fires["odd"][" ".join(lexicon.names[word] for word in ids[side.start : side.end])] += 1
        for group in generator.swaps(ids):
            value, swap = max(
                ((_START.score(measure.features(ids, swap)), swap) for swap in group),
                key=lambda each: each[0],
            )
            if value >= _FIRES_FROM:
                for side, link in swap.taken:
                    names = " ".join(lexicon.names[word] for word in ids[side.start : side.end])
                    fires["garbled"][names] += 1
                    fires["original"][lexicon.names[link.original]] += 1
    return fires


def _measured(
    generator: Generator, measure: Measure, ids: list[int], *, own: bool = False
) -> Iterator[tuple[str, Swap | Odd, Sequence[float]]]:
    """Every candidate of a text with its features."""
    for group in generator.swaps(ids):
        for swap in group:
            yield "windows", swap, measure.features(ids, swap, own=own)
    for odd_group in generator.odd(ids):
        for odd in odd_group:
            yield "odd", odd, measure.odd_features(ids, odd, own=own)


def _level(weights: Weights, clean: Sequence[Example], size: int) -> Weights:
    """The same weights, shifted so that a score means the same after every fit."""
    limit = _limit(_ranked(weights, clean), _LEVEL_RATE, size)
    return weights._replace(intercept=round(weights.intercept + _LEVEL - limit, 2))


def _ranked(weights: Weights, clean: Sequence[Example]) -> list[float]:
    """The best score of each place in clean text, the highest first."""
    best: dict[tuple[int, int], float] = {}
    for each in clean:
        value = weights.score(each.features)
        best[each.place] = max(best.get(each.place, -99.0), value)
    return sorted(best.values(), reverse=True)


def _limit(ranked: Sequence[float], rate: float, size: int) -> float:
    """The score that so many places in 1,000 of so many words reach."""
    return ranked[min(len(ranked) - 1, int(rate * size / 1000))]


def _report(
    weights: Weights, clean: Sequence[Example], right: Sequence[Example], size: int
) -> None:
    ranked = _ranked(weights, clean)
    found = np.array([weights.score(each.features) for each in right])
    for rate in (0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0):
        limit = _limit(ranked, rate, size)
        share = float(np.mean(found >= limit))
        _say(f"  {rate} per 1,000 clean words: from {limit:.2f}, {share:.3f} found")


def _known_pairs(
    folder: Path, lexicon: Lexicon, generator: Generator, measure: Measure
) -> Iterator[Example]:
    """Candidates for known pairs in carrier sentences, as if that pair had never been mined."""
    chance = random.Random(_SEED)  # noqa: S311
    for number, (garbled, original) in enumerate(screener_pairs(folder)):
        carrier = chance.choice(_CARRIERS)
        ids = ids_of(tokens(carrier.format(" ".join(garbled))), lexicon.ids)
        meant = {lexicon.ids.get(word, 0) for word in original}
        for group in generator.swaps(ids):
            for swap in group:
                if {swap.phrase.first, swap.phrase.second} <= meant:
                    yield Example(_unmined(measure.features(ids, swap), swap), (-number, 0))
                    break


def _unmined(features: Features, swap: Swap) -> Features:
    links = [link for _, link in swap.taken]
    counts = [max(0, link.mined - 1) for link in links]
    unknown = sum(not (link.hand or count) for link, count in zip(links, counts, strict=True))
    return features._replace(
        mined=sum(float(np.log1p(count)) for count in counts), unknown=float(unknown)
    )


def logistic(negatives: Sequence[Sequence[float]], positives: Sequence[Sequence[float]]) -> Weights:
    """Weights and intercept by Newton's method with a ridge penalty, rounded to two digits."""
    rows = np.array([*negatives, *positives], dtype=np.float64)
    rows = np.hstack([np.ones((len(rows), 1)), rows])
    labels = np.array([0.0] * len(negatives) + [1.0] * len(positives))
    share = _POSITIVE_SHARE * len(negatives) / len(positives)
    importance = np.where(labels == 1.0, share, 1.0)
    penalty = np.full(rows.shape[1], _RIDGE)
    penalty[0] = 0.0
    weights = np.zeros(rows.shape[1])
    for _ in range(40):
        chance = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        gradient = rows.T @ (importance * (labels - chance)) - penalty * weights
        curvature = importance * chance * (1 - chance)
        hessian = (rows * curvature[:, None]).T @ rows + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        weights += step
        if np.abs(step).max() < 1e-7:
            break
    rounded = [round(float(each), 2) for each in weights]
    return Weights(rounded[0], tuple(rounded[1:]))


# Where the fires are counted from: weights of an earlier fit on other features.
_EARLIER = {
    "often": 0.51, "pmi": 0.19, "seen_general": -0.73, "seen_health": -0.37, "odds": 0.30,
    "written": -0.14, "unknown": -3.23, "hand": 0.7, "mined": 0.70, "swaps": -0.73,
    "thesauri": 0.11, "overlap": 1.35, "odd": 0.80, "joined": 0.56, "inflected": -0.98,
}  # fmt: skip
_START = Weights(-5.2, tuple(_EARLIER.get(name, 0.0) for name in Features._fields))


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)
