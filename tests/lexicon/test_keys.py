"""Keys: what is put together comes apart again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from linter.lexicon import keys

WORDS = st.integers(3, (1 << keys.ID_BITS) - 1)
STOPS = st.lists(st.integers(3, (1 << keys.STOP_BITS) - 1), max_size=2).map(tuple)


@given(WORDS, STOPS, WORDS)
def test_a_phrase_comes_apart(first: int, stops: tuple[int, ...], second: int) -> None:
    key = keys.phrase(first, keys.middle_of(stops), second)
    assert 0 < key < 1 << 64
    one, middle, other = keys.phrase_parts(key)
    assert (one, keys.middle_parts(middle), other) == (first, stops, second)


@given(WORDS, WORDS, WORDS)
def test_keys_of_different_words_differ(one: int, two: int, three: int) -> None:
    assert keys.triple(one, two, three) < 1 << 64
    assert (keys.pair(one, two) == keys.pair(two, one)) is (one == two)
    assert (keys.triple(one, two, three) == keys.triple(three, two, one)) is (one == three)


@given(st.integers(0, keys.MASK))
def test_a_hash_has_64_bits(key: int) -> None:
    assert 0 <= keys.mixed(key) <= keys.MASK
