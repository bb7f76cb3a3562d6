"""Links: a swap and its 32 bits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from linter.lexicon.links import Link, packed_link, unpacked_link

LINKS = st.builds(
    Link,
    st.integers(0, (1 << 17) - 1),
    st.booleans(),
    st.sampled_from((0, 1, 2, 3, 5, 9, 17, 33)),
    st.integers(0, 3),
    st.integers(0, 15).map(lambda level: level / 15),
    st.booleans(),
)


@given(LINKS)
def test_a_link_comes_back(link: Link) -> None:
    packed = packed_link(link)
    assert 0 <= packed < 1 << 32
    assert unpacked_link(packed) == link


def test_counts_and_overlaps_are_kept_roughly() -> None:
    link = Link(12, False, 30, 2, 0.52, True)
    assert unpacked_link(packed_link(link)) == Link(12, False, 17, 2, 8 / 15, True)
    assert not Link(12, False, 0, 3, 1.0, False).known
