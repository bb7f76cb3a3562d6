"""The difficulty of sentences: fits the model, and measures it on sentences it was not fitted on.

python -m tests.evaluation.readability_difficulty fit       writes data/difficulty.json
python -m tests.evaluation.readability_difficulty measure   correlation with ratings, words/s

The sentences are MedReadMe's (Jiang and Xu, 2024), which lie beside the project; the model is
fitted on the training split only. The fit takes about a minute, and gives the same file each time.
"""

from __future__ import annotations

import json
import lzma
import math
import sys
import time
from collections.abc import Sequence
from typing import NamedTuple

from linter.readability import difficulty
from linter.readability.counting import count
from linter.readability.difficulty import SENTENCE_FEATURES, sentence_features
from linter.readability.formulas import grade, smog
from linter.readability.tables import DATA
from linter.readability.words import WORD_FEATURES, features, parts
from tests.evaluation.corpora import SHARED
from tests.evaluation.spun_score import solved

_RIDGE_WORD = 3.0
_RIDGE_SENTENCE = 3.0
_ROUNDS = 40
_DIGITS = 3  # of a coefficient, after the point


class Sentence(NamedTuple):
    text: str
    rating: float
    split: str


def sentences() -> list[Sentence]:
    path = SHARED / "data" / "readability" / "medreadme-train-dev.tsv.xz"
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines][1:]
    return [Sentence(row[0], float(row[3]), row[4]) for row in rows]


class _Fit:
    """Least squares with a ridge, by the method of Levenberg and Marquardt.

    Parameters: the words' weights, base, scale, the sentences' weights.
    """

    def __init__(self, given: Sequence[Sentence]) -> None:
        self.ratings = [each.rating for each in given]
        self.types: dict[str, int] = {}
        self.words = [self._numbers(each.text) for each in given]
        self.phi = [features(word) for word in self.types]
        self.psi = [sentence_features(each.text, each.text.split()) for each in given]
        self.first = len(WORD_FEATURES)
        self.size = self.first + 2 + len(SENTENCE_FEATURES)
        self.ridge = [_RIDGE_WORD] * self.first + [0.0, 0.0]
        self.ridge += [_RIDGE_SENTENCE] * len(SENTENCE_FEATURES)
        self.ridge[0] = 0.0

    def _numbers(self, text: str) -> list[int]:
        unique = dict.fromkeys(
            word for token in dict.fromkeys(text.split()) for word in parts(token)
        )
        return [self.types.setdefault(word, len(self.types)) for word in unique]

    def loads(self, values: Sequence[float]) -> list[float]:
        weights = values[: self.first]
        return [math.exp(min(6.0, _dot(weights, row))) for row in self.phi]

    def residuals(self, values: Sequence[float], loads: Sequence[float]) -> list[float]:
        base, scale = values[self.first : self.first + 2]
        weights = values[self.first + 2 :]
        return [
            base + scale * math.log1p(sum(loads[n] for n in numbers)) + _dot(weights, row) - rating
            for numbers, row, rating in zip(self.words, self.psi, self.ratings, strict=True)
        ]

    def loss(self, values: Sequence[float]) -> float:
        squares = sum(each * each for each in self.residuals(values, self.loads(values)))
        return squares + sum(r * v * v for r, v in zip(self.ridge, values, strict=True))

    def normal_equations(self, values: Sequence[float]) -> tuple[list[list[float]], list[float]]:
        loads = self.loads(values)
        scale = values[self.first + 1]
        matrix = [[0.0] * self.size for _ in range(self.size)]
        right = [-r * v for r, v in zip(self.ridge, values, strict=True)]
        for numbers, row, residual in zip(
            self.words, self.psi, self.residuals(values, loads), strict=True
        ):
            total = sum(loads[n] for n in numbers)
            slope = [0.0] * self.first
            for n in numbers:
                share = scale * loads[n] / (1 + total)
                for at, value in enumerate(self.phi[n]):
                    if value:
                        slope[at] += share * value
            gradient = [*slope, 1.0, math.log1p(total), *row]
            for at, left in enumerate(gradient):
                if left:
                    right[at] -= left * residual
                    line = matrix[at]
                    for other in range(at, self.size):
                        line[other] += left * gradient[other]
        for at in range(self.size):
            for other in range(at):
                matrix[at][other] = matrix[other][at]
            matrix[at][at] += self.ridge[at]
        return matrix, right

    def run(self) -> list[float]:
        values = [0.0] * self.size
        values[0], values[self.first], values[self.first + 1] = -1.0, 3.0, 1.0
        damping, loss = 1.0, self.loss(values)
        for _ in range(_ROUNDS):
            matrix, right = self.normal_equations(values)
            for at in range(self.size):
                matrix[at][at] += damping
            step = solved(matrix, right)
            tried = [value + each for value, each in zip(values, step, strict=True)]
            new = self.loss(tried)
            if new < loss:
                done = loss - new < 1e-4 * loss and damping < 1.0
                values, loss, damping = tried, new, damping / 4
                if done:
                    break
            else:
                damping *= 8
        return values


def fit() -> None:
    given = [each for each in sentences() if each.split == "train"]
    work = _Fit(given)
    values = [round(value, _DIGITS) for value in work.run()]
    first = work.first
    coefficients = {
        "about": "Coefficients of linter/readability/difficulty.py; see docs/readability.md.",
        "base": values[first],
        "scale": values[first + 1],
        "word": dict(zip(WORD_FEATURES, values[:first], strict=True)),
        "sentence": dict(zip(SENTENCE_FEATURES, values[first + 2 :], strict=True)),
    }
    text = json.dumps(coefficients, indent=2) + "\n"
    (DATA / "difficulty.json").write_text(text, encoding="utf-8")
    print(
        f"{len(given)} sentences, {len(work.types)} different words, loss {work.loss(values):.1f}"
    )


def measure() -> None:
    given = sentences()
    start = time.perf_counter()
    rated = [difficulty.sentence_difficulty(each.text) for each in given]
    seconds = time.perf_counter() - start
    words = sum(len(each.text.split()) for each in given)
    for split in ("train", "dev"):
        chosen = [
            (value, each) for value, each in zip(rated, given, strict=True) if each.split == split
        ]
        ratings = [each.rating for _, each in chosen]
        counts = [count(each.text.split(), 1) for _, each in chosen]
        print(
            f"{split}: {len(chosen)} sentences, correlation with people "
            f"{pearson([value for value, _ in chosen], ratings):.4f}; "
            f"Flesch-Kincaid {pearson(list(map(grade, counts)), ratings):.4f}, "
            f"SMOG {pearson(list(map(smog, counts)), ratings):.4f}"
        )
    print(f"{words / seconds:,.0f} words/s, tables read and words seen for the first time included")


def pearson(one: Sequence[float], other: Sequence[float]) -> float:
    size = len(one)
    mean, middle = sum(one) / size, sum(other) / size
    both = sum((a - mean) * (b - middle) for a, b in zip(one, other, strict=True))
    spread = sum((a - mean) ** 2 for a in one) * sum((b - middle) ** 2 for b in other)
    return both / math.sqrt(spread)


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True) if b)


def main() -> int:
    match sys.argv[1:]:
        case ["fit"]:
            fit()
        case ["measure"]:
            measure()
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
