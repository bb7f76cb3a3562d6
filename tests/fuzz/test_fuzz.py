"""Any bytes are linted, or refused in the program's own words. UNSPUN_FUZZ=N tries N times more."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import SEEDS, TARGETS
from tests.strategies import texts

_EXAMPLES = 100 * int(os.environ.get("UNSPUN_FUZZ", "1"))


@st.composite
def spoiled(draw: st.DrawFn, seed: bytes) -> bytes:
    """A real beginning with stretches cut, doubled or replaced."""
    data = seed
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 6)))
        new = draw(st.one_of(st.binary(max_size=4), st.just(data[start:end] * 2)))
        data = data[:start] + new + data[end:]
    return data


@pytest.mark.parametrize("name", TARGETS)
def test_any_bytes_are_taken(name: str) -> None:
    inputs = [st.binary(max_size=300), texts.map(lambda text: text.encode("utf-8", "replace"))]

    @settings(
        max_examples=_EXAMPLES,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        derandomize="UNSPUN_FUZZ" not in os.environ,
        database=None,
    )
    @given(st.one_of(*inputs, *map(spoiled, SEEDS[name])))
    def run(data: bytes) -> None:
        TARGETS[name](data)

    run()
