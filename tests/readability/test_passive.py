"""Passives are found where they stand; everyday adjectives are none."""

from __future__ import annotations

import pytest

from linter.phrases import normalise
from linter.readability.passive import passives


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The wound is cleaned by a nurse.", ["is cleaned"]),
        ("It was then carefully removed and is not known.", ["was then carefully removed"]),
        ("Pills have been given. They can’t be taken twice.", ["been given", "be taken"]),
        ("He is tired, she is interested, they are swollen, it is red.", []),
        ("The pain is caused by stones; her risk was reduced by rest.",
         ["is caused", "was reduced"]),
        ("We need rest. You agreed to speed up. It is used to being hot.", []),
    ],
)  # fmt: skip
def test_a_text(text: str, found: list[str]) -> None:
    normal = normalise(text)
    assert [normal[start:end] for start, end in passives(normal)] == found
