"""The model: two logistic regressions, and how often words fire on clean text.

One judges windows (`Features`), one judges odd units by themselves (`ODD`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from operator import mul
from pathlib import Path
from typing import Any, NamedTuple

from linter.lexicon.features import ODD, Features

MODEL = Path(__file__).parent / "model.json"


class Weights(NamedTuple):
    """A regression: the score is a log-odds."""

    intercept: float
    weights: tuple[float, ...]

    def score(self, features: Sequence[float]) -> float:
        return float(self.intercept + sum(map(mul, self.weights, features)))


class Model(NamedTuple):
    """What the fit made."""

    windows: Weights
    odd: Weights
    fires: Mapping[str, Mapping[str, int]]


def load(path: Path = MODEL) -> Model:
    """The shipped model."""
    made = json.loads(path.read_text(encoding="utf-8"))
    return Model(
        weights_of(made["windows"], Features._fields),
        weights_of(made["odd"], ODD),
        made["fires"],
    )


def weights_of(made: Mapping[str, Any], names: Sequence[str]) -> Weights:
    """Weights as they are kept, in the order of these names."""
    return Weights(made["intercept"], tuple(made["weights"][name] for name in names))
