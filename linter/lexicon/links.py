"""One known swap, and the 32 bits that it takes in the tables."""

from __future__ import annotations

from typing import NamedTuple

_ORIGINAL_BITS = 17
_MINED_LEVELS = (0, 1, 2, 3, 5, 9, 17, 33)  # times, from which on a level holds
_OVERLAPS = 15


class Link(NamedTuple):
    """What a word may stand for.

    original: the id of the word that was meant. hand: the swap was written by hand. mined: how
    often it was mined from known pairs. thesauri: how many of three link the two. overlap: of their
    synonyms, or of their sounds or letters where no thesaurus links them, 0..1. inflected: known of
    their base forms only.
    """

    original: int
    hand: bool
    mined: int
    thesauri: int
    overlap: float
    inflected: bool

    @property
    def known(self) -> bool:
        """Whether spinning software was seen to do it, or is known to."""
        return self.hand or self.mined > 0

    @property
    def alike(self) -> bool:
        """Whether the two only sound or look alike."""
        return not (self.known or self.thesauri or self.inflected)


def packed_link(link: Link) -> int:
    level = max(number for number, least in enumerate(_MINED_LEVELS) if link.mined >= least)
    bits = round(min(1.0, link.overlap) * _OVERLAPS)
    value = link.original
    for size, part in (
        (1, link.hand),
        (3, level),
        (2, link.thesauri),
        (4, bits),
        (1, link.inflected),
    ):
        value = (value << size) | int(part)
    return value


def unpacked_link(value: int) -> Link:
    return Link(
        value >> 11,
        bool(value >> 10 & 1),
        _MINED_LEVELS[value >> 7 & 7],
        value >> 5 & 3,
        (value >> 1 & 15) / _OVERLAPS,
        bool(value & 1),
    )
