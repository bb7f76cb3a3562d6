"""Fits the model of articles that are read as a whole: the end of `make lexicon`.

python -m tests.evaluation.unlisted_fit DATA [--write]      (needs numpy)

On our own articles to tune with, in both sets: positives are the candidates that repair a labelled
garble, negatives all others in the spun articles, in their clean twins, and in Cochrane summaries.
What is printed comes from folds: each pair of articles is judged by weights that the other pairs
gave.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import yaml

from linter.lexicon.build.text import CORPORA, paragraphs
from linter.lexicon.candidates import Swap
from linter.lexicon.reader import Line
from linter.lexicon.tokens import tokens
from linter.lexicon.whole import ALONE, MODEL, WINDOW, Article
from linter.lexicon.whole_reader import WholeReader, whole_reader
from linter.model import Scope
from linter.parsers import parse
from linter.phrases import normalise
from linter.source import Source

_HERE = Path(__file__).parent
SETS = {"tune": _HERE / "articles", "manners": _HERE / "manners"}
_RIDGE = 8.0  # on features of deviation 1
_CLEAN_EVERY = 10  # of the Cochrane summaries
_CLEAN_PARAGRAPHS = 8  # of one, about 400 words
_CLEAN_SHARE = 0.25  # what a candidate in one counts
_LEAST_CHANCE = 0.3  # from which on chances are fitted well
_STEPS = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
Place = tuple[int, int]  # block, token


class Example(NamedTuple):
    """One candidate. places: the tokens that it replaces. garbles: labels there. repairs: whether
    it writes what was meant. share: what it counts in the fit."""

    kind: str
    features: Sequence[float]
    group: tuple[str, int, int]
    places: frozenset[Place]
    garbles: frozenset[int]
    repairs: bool
    share: float = 1.0


class Labelled(NamedTuple):
    """One article. pair: set and number, the same for both twins. labels: how many garbles it has.
    rows: what the fit takes of it."""

    name: str
    pair: str
    labels: int
    examples: list[Example]
    rows: Mapping[str, Rows]


def read(which: str) -> Iterator[Labelled]:
    """The articles of one of `SETS`."""
    files = yaml.safe_load((SETS[which] / "gold.yaml").read_text(encoding="utf-8"))["files"]
    for name, gold in files.items():
        if gold["set"] == which:
            yield labelled(SETS[which] / name, gold["garbles"], whole_reader())


def labelled(path: Path, garbles: Sequence[Mapping[str, Any]], model: WholeReader) -> Labelled:
    lines = lines_of(path, model)
    article = Article(model.lexicon, [line.ids for line in lines])
    marked = _marked(lines, garbles)
    expected = [
        {
            model.lexicon.ids.get(word, 0)
            for text in each["expected"]
            for word in tokens(normalise(text))
        }
        for each in garbles
    ]
    examples = []
    for number, line in enumerate(lines):
        for each in model.candidates(line, article):
            replaced = model.replaced(each.candidate)
            places = frozenset(
                (number, at) for side, _ in replaced for at in range(side.start, side.end)
            )
            touched = frozenset(marked[place] for place in places if place in marked)
            repairs = any(
                all(word in expected[garble] for _, words in replaced for word in words)
                for garble in touched
            )
            kind = "windows" if isinstance(each.candidate, Swap) else "alone"
            group = (path.name, number, each.group)
            examples.append(Example(kind, each.features, group, places, touched, repairs))
    pair = f"{path.parent.name}/{path.name[:2]}"
    return Labelled(path.name, pair, len(garbles), examples, rows_of(examples))


def clean(data: Path, model: WholeReader) -> list[Example]:
    """The candidates in some Cochrane summaries, which the tables were not counted from."""
    corpus = next(each for each in CORPORA if each.name == "cochrane")
    texts = list(paragraphs(corpus, data, held_out=True))
    found = []
    for start in range(0, len(texts), _CLEAN_PARAGRAPHS * _CLEAN_EVERY):
        group = texts[start : start + _CLEAN_PARAGRAPHS]
        lines = [Line(text, normalise(text), model.lexicon) for text in group]
        article = Article(model.lexicon, [line.ids for line in lines])
        for number, line in enumerate(lines):
            for each in model.candidates(line, article):
                kind = "windows" if isinstance(each.candidate, Swap) else "alone"
                group_of = ("cochrane", start + number, each.group)
                found.append(
                    Example(
                        kind, each.features, group_of, frozenset(), frozenset(), False, _CLEAN_SHARE
                    )
                )
    return found


def lines_of(path: Path, model: WholeReader) -> list[Line]:
    document = parse(Source(path.name, path.read_text(encoding="utf-8")))
    found = []
    for block in document.blocks:
        if block.scope not in (Scope.FURNITURE, Scope.CODE):
            text = document.text[slice(*block.text)]
            found.append(Line(text, normalise(text), model.lexicon))
    return found


def _marked(lines: Sequence[Line], garbles: Iterable[Mapping[str, Any]]) -> dict[Place, int]:
    """The label of each labelled token. Labels are in reading order."""
    found: dict[Place, int] = {}
    block = at = 0
    for number, garble in enumerate(garbles):
        words = tokens(normalise(garble["text"]))
        place = _find(lines, words, block, at)
        if place is not None:
            block, at = place[0], place[1] + len(words)
            found |= {(block, token): number for token in range(place[1], at)}
    return found


def _find(lines: Sequence[Line], words: list[str], block: int, at: int) -> Place | None:
    for turn in range(len(lines)):
        number = (block + turn) % len(lines)
        surfaces = lines[number].surfaces
        for start in range(0 if turn else at, len(surfaces) - len(words) + 1):
            if surfaces[start : start + len(words)] == words:
                return number, start
    return None


class Rows(NamedTuple):
    """Examples as arrays; those at a label that they don't repair are left out."""

    features: Any
    repairs: Any
    shares: Any


def rows_of(examples: Sequence[Example]) -> dict[str, Rows]:
    found = {}
    for kind, names in (("windows", WINDOW), ("alone", ALONE)):
        used = [
            each for each in examples if each.kind == kind and (each.repairs or not each.garbles)
        ]
        found[kind] = Rows(
            np.array([each.features for each in used], dtype=np.float64).reshape(-1, len(names)),
            np.array([float(each.repairs) for each in used]),
            np.array([each.share for each in used]),
        )
    return found


class Fitted(NamedTuple):
    intercept: float
    weights: Any

    def score(self, rows: Any) -> Any:
        return self.intercept + rows @ self.weights


def fitted(parts: Sequence[Rows]) -> Fitted:
    """A ridge logistic regression."""
    rows, labels, shares = (np.concatenate(each) for each in zip(*parts, strict=True))
    middle, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    scaled = np.hstack([np.ones((len(rows), 1)), (rows - middle) / spread])
    penalty = np.full(scaled.shape[1], _RIDGE)
    penalty[0] = 0.0
    values = _logistic(scaled, labels, penalty, shares)
    weights = values[1:] / spread
    return Fitted(float(values[0] - weights @ middle), weights)


def _logistic(rows: Any, labels: Any, penalty: Any, shares: Any) -> Any:
    values = np.zeros(rows.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-np.clip(rows @ values, -30, 30)))
        gradient = rows.T @ (shares * (labels - chance)) - penalty * values
        hessian = (rows * (shares * chance * (1 - chance))[:, None]).T @ rows + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        values += step
        if np.abs(step).max() < 1e-8:
            break
    return values


class Flag(NamedTuple):
    """What would be reported. garbles: labels there."""

    score: float
    pair: str
    clean: bool
    garbles: frozenset[tuple[str, int]]
    repairs: bool


def flags(article: Labelled, models: Mapping[str, Fitted]) -> Iterator[Flag]:
    """The best candidates that don't overlap, as the reader takes them."""
    best: dict[tuple[str, int, int], tuple[float, Example]] = {}
    for kind, model in models.items():
        examples = [each for each in article.examples if each.kind == kind]
        if not examples:
            continue
        scores = model.score(np.array([each.features for each in examples]))
        for score, example in zip(scores.tolist(), examples, strict=True):
            if example.group not in best or score > best[example.group][0]:
                best[example.group] = score, example
    taken: set[Place] = set()
    for score, example in sorted(best.values(), key=lambda each: (-each[0], each[1].group)):
        if taken.isdisjoint(example.places):
            taken |= example.places
            yield Flag(
                score,
                article.pair,
                ".clean." in article.name,
                frozenset((article.name, each) for each in example.garbles),
                example.repairs,
            )


def models_of(articles: Sequence[Labelled], others: Mapping[str, Rows]) -> dict[str, Fitted]:
    """others: candidates in clean text."""
    return {
        kind: fitted([*(article.rows[kind] for article in articles), others[kind]])
        for kind in others
    }


def chance_of(judged: Sequence[Flag]) -> tuple[float, float]:
    """Slope and offset of the chance that a flag in a spun article is right (Platt 1999).

    Fitted on all flags, then on those that this makes likely: there the chance is told.
    """
    spun = [each for each in judged if not each.clean]
    slope = offset = 0.0
    for least in (0.0, _LEAST_CHANCE):
        used = [each for each in spun if _chance(each, slope, offset) >= least]
        rows = np.array([[each.score, 1.0] for each in used])
        right = np.array([float(bool(each.garbles)) for each in used])
        slope, offset = _logistic(rows, right, np.zeros(2), np.ones(len(rows))).tolist()
    return slope, offset


def _chance(flag: Flag, slope: float, offset: float) -> float:
    return 1 / (1 + math.exp(-(slope * flag.score + offset)))


def show(judged: Sequence[Flag], labels: int, slope: float, offset: float) -> None:
    def chance(flag: Flag) -> float:
        return _chance(flag, slope, offset)

    for step in _STEPS:
        chosen = [each for each in judged if chance(each) >= step]
        spun = [each for each in chosen if not each.clean]
        right = [each for each in spun if each.garbles]
        found = {garble for each in right for garble in each.garbles}
        repairs = sum(each.repairs for each in right)
        print(
            f"  chance from {step:4.2f}: {len(right)} of {len(spun)} right, {repairs} first "
            f"suggestions right, {len(found)} of {labels} garbles; "
            f"{len(chosen) - len(spun)} in clean twins"
        )
    by_step: defaultdict[float, list[Flag]] = defaultdict(list)
    for each in judged:
        if not each.clean:
            by_step[math.floor(chance(each) * 10) / 10].append(each)
    for step, chosen in sorted(by_step.items()):
        told = sum(map(chance, chosen)) / len(chosen)
        held = sum(bool(each.garbles) for each in chosen) / len(chosen)
        print(f"  chance {step:.1f}: told {told:.2f}, held {held:.2f} of {len(chosen)}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the folder with clean/")
    parser.add_argument("--write", action="store_true", help="keep the model")
    given = parser.parse_args(arguments)
    articles = [article for which in SETS for article in read(which)]
    others = rows_of(clean(given.data, whole_reader()))
    judged: list[Flag] = []
    for pair in sorted({each.pair for each in articles}):
        models = models_of([each for each in articles if each.pair != pair], others)
        for article in articles:
            if article.pair == pair:
                judged += flags(article, models)
    slope, offset = chance_of(judged)
    show(judged, sum(each.labels for each in articles), slope, offset)
    models = models_of(articles, others)
    made: dict[str, Any] = {}
    for kind, names in (("windows", WINDOW), ("alone", ALONE)):
        weights = [round(float(each), 3) for each in models[kind].weights]
        made[kind] = {
            "intercept": round(models[kind].intercept, 3),
            "weights": dict(zip(names, weights, strict=True)),
        }
        for name, value in made[kind]["weights"].items():
            print(f"  {kind:8} {name:16} {value:6.2f}")
    made["chance"] = {"slope": round(slope, 3), "offset": round(offset, 3)}
    if given.write:
        MODEL.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
