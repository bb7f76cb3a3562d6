"""Keys of word sequences, and how they are hashed: one definition for building and for reading.

A word's id has 17 bits, a stop word's 8; an n-gram of up to three words, or two words with up to
two stop words between them, fits into 64 bits. The functions take plain integers or numpy arrays
of uint64 alike.
"""

from __future__ import annotations

from typing import Any

ID_BITS = 17
STOP_BITS = 8
MASK = (1 << 64) - 1
FIRST, SECOND = 0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F  # odd, of well mixed bits


def pair(first: Any, second: Any) -> Any:
    return (first << ID_BITS) | second


def triple(first: Any, second: Any, third: Any) -> Any:
    return (first << 2 * ID_BITS) | (second << ID_BITS) | third


def phrase(first: Any, middle: Any, second: Any) -> Any:
    """Two words with stop words between them. middle: see `middle_of`; 0 for none."""
    return (first << (2 * STOP_BITS + ID_BITS)) | (middle << ID_BITS) | second


def phrase_parts(key: int) -> tuple[int, int, int]:
    """The first word, the middle and the second word of a phrase's key."""
    word = (1 << ID_BITS) - 1
    middle = (1 << 2 * STOP_BITS) - 1
    return key >> (2 * STOP_BITS + ID_BITS), (key >> ID_BITS) & middle, key & word


def middle_of(stops: tuple[int, ...]) -> int:
    """One number for up to two stop words."""
    code = 0
    for stop in stops:
        code = (code << STOP_BITS) | stop
    return code


def middle_parts(middle: int) -> tuple[int, ...]:
    """The stop words that `middle_of` put together."""
    first, second = middle >> STOP_BITS, middle & ((1 << STOP_BITS) - 1)
    return (first, second) if first else (second,) if second else ()


def mixed(key: int) -> int:
    """A well mixed 64-bit number for a key."""
    value = (key * FIRST) & MASK
    value ^= value >> 32
    return (value * SECOND) & MASK
