"""The tables that readability looks words up in: read once, when a word is first asked for.

Those in `data/` are text, made by `python -m tests.evaluation.readability_tables` from the works
that NOTICE names. The list of easy words is textstat's own; it is read from textstat's files
without importing textstat, which takes 0.3 s (docs/decisions/0012).
"""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from linter.errors import UnspunError

DATA = Path(__file__).parent / "data"
CORPORA = ("encyclopaedia", "textbooks", "government", "patients", "medicine")

Decades = tuple[int, ...]


@lru_cache(maxsize=1)
def syllable_exceptions() -> dict[str, int]:
    """Words whose syllables the rule of `syllables` counts wrong, with the right count."""
    found: dict[str, int] = {}
    for count, words in _groups("syllables.txt"):
        found.update(dict.fromkeys(words, int(count)))
    for divided in word_list("medical-syllables.txt"):
        found[divided.replace("-", "")] = divided.count("-") + 1
    return found


@lru_cache(maxsize=1)
def frequencies() -> dict[str, Decades]:
    """How common words are in each of CORPORA.

    The figure is a decade: 0 for never or hardly ever, 1 for about once in a million words, 2 for
    about ten times, and so on; "the" has 6.
    """
    found: dict[str, Decades] = {}
    for digits, words in _groups("frequencies.txt"):
        found.update(dict.fromkeys(words, tuple(map(int, digits))))
    return found


@lru_cache(maxsize=1)
def easy_words() -> frozenset[str]:
    """The words that Dale and Chall found a fourth-grader to know, as textstat lists them."""
    spec = find_spec("textstat")
    if spec is None or not spec.submodule_search_locations:
        raise UnspunError("the package textstat is missing; pip install textstat")
    path = Path(spec.submodule_search_locations[0]) / "resources" / "en" / "easy_words.txt"
    return frozenset(path.read_text(encoding="utf-8").split())


@lru_cache(maxsize=8)
def word_list(name: str) -> frozenset[str]:
    """A plain list of words in `data/`; what follows a # on a line is a remark."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines for word in line.partition("#")[0].split())


def table(text: str) -> frozenset[str]:
    """The words of a text, for short lists that are easier to read in the code."""
    return frozenset(text.split())


def _groups(name: str) -> list[tuple[str, list[str]]]:
    """The lines of a table: what the words of a line have in common, then the words."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [
        (common, words)
        for common, *words in (line.split() for line in lines if not line.startswith("#"))
    ]
