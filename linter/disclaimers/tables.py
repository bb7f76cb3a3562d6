"""How the tables of words are written: phrases between bars, alternatives of a phrase in braces."""

from __future__ import annotations

import re

from linter.phrases import expand, normalise
from linter.storage import own_code

_BRACE = re.compile(r"([{}])")
_BAR = re.compile(r"\s*\|\s*")


def alternatives(text: str) -> list[str]:
    """The phrases between the bars that stand outside braces."""
    parts, depth = [""], 0
    for piece in _BRACE.split(_BAR.sub("|", " ".join(text.split()))):
        if piece in ("{", "}"):
            depth += 1 if piece == "{" else -1
            parts[-1] += piece
        elif depth:
            parts[-1] += piece
        else:
            first, *others = piece.split("|")
            parts[-1] += first
            parts += others
    return [part.strip() for part in parts]


def spelt_out(phrase: str) -> list[str]:
    """The normal form of each phrase that a phrase with braces stands for."""
    if "{" not in phrase:
        return [normalise(phrase)]
    return [normalise(each) for each, _ in expand(phrase, ())]


def spelt_out_by() -> str:
    """A key for what is spelt out of the tables, which takes 40 ms: of the tables and this code."""
    return own_code("disclaimers", "phrases.py")
