"""Finds many phrases at once where they stand as whole words.

Short words stand inside most others ("er" in "other"), and each such place would be handed over
only to be thrown away. So phrases are looked for with the space on either side, in a text whose
every mark counts as one.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable

import daachorse

from linter.phrases import is_word
from linter.storage import kept, own_code, sealed, unsealed

ENDING = "*"  # before a phrase: the end of a word
_MANY = 1_000  # phrases whose automaton is kept from run to run: making it takes 50 ms
_MOST = 8
_LONGEST_STEM = 24  # letters before an ending: no medicine's name has more


class _Spaced(dict[int, int]):
    """What `str.translate` needs to make a space of every character that belongs to no word."""

    def __missing__(self, code: int) -> int:
        self[code] = code if is_word(chr(code)) else ord(" ")
        return self[code]


_SPACED = _Spaced()


_Found = tuple[list[list[int]], daachorse.CharwiseDoubleArrayAhoCorasick]


class Phrasebook:
    """Phrases in normal form; `*mycin` is any word that ends so."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.phrases = tuple(dict.fromkeys(phrases))
        if len(self.phrases) < _MANY:
            (self._numbers, self._automaton), _ = self._made()
        else:
            text = "\n".join((own_code("disclaimers/phrasebook.py", "phrases.py"), *self.phrases))
            key = hashlib.blake2b(text.encode(), digest_size=16).hexdigest()
            self._numbers, self._automaton = kept("phrases", key, _read, self._made, most=_MOST)

    def _made(self) -> tuple[_Found, bytes]:
        spaced: defaultdict[str, list[int]] = defaultdict(list)
        for number, phrase in enumerate(self.phrases):
            if phrase.startswith(ENDING):
                spaced[f"{phrase.removeprefix(ENDING)} "].append(number)
            else:
                spaced[f" {phrase.translate(_SPACED)} "].append(number)
        numbers = list(spaced.values())
        automaton = daachorse.CharwiseDoubleArrayAhoCorasick(list(spaced))
        data = json.dumps(numbers).encode() + b"\n" + bytes(automaton.serialize())
        return (numbers, automaton), sealed(data)

    def find(self, normal: str) -> list[tuple[int, int, int]]:
        """(start, end, number of the phrase) of each in a text in normal form, by ends.

        Of an ending, the whole word.
        """
        text = f" {normal.translate(_SPACED)} "
        found = []
        for first, last, which in self._automaton.find_overlapping(text):
            end = last - 2  # without the space that was put before the text, and the phrase's own
            for number in self._numbers[which]:
                phrase = self.phrases[number]
                if normal.startswith(phrase, first):
                    found.append((first, end, number))
                elif phrase[0] == ENDING:
                    start = text.rfind(" ", max(0, first - _LONGEST_STEM - 1), first)
                    if 0 <= start < first - 1:
                        found.append((start, end, number))
        return found


def _read(data: memoryview) -> _Found | None:
    """What a phrasebook kept; None when it is damaged, or of another version of daachorse."""
    body = unsealed(data)
    if body is None:
        return None
    numbers, _, automaton = bytes(body).partition(b"\n")
    try:
        made = daachorse.CharwiseDoubleArrayAhoCorasick.deserialize(automaton)
    except ValueError:
        return None
    return json.loads(numbers), made
