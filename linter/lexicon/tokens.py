"""Tokens as the model counts them, in building and in reading alike.

In: text in the normal form of `linter.phrases` (lower case, one apostrophe, hyphens as spaces).
Out: words, "'s", numbers, and single marks; everything that is no word separates.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from linter.wording import plural

# The first ids, before those of words.
BREAK, NUMBER, UNKNOWN = 0, 1, 2
FIRST_WORD = 3

# Stars within a word are letters that a filter of vulgar words has masked.
TOKEN = re.compile(r"[^\W\d_]+(?:(?:'(?!s\b)|\*\*+)[^\W\d_]+)*|'s\b|\d+|[^\w ]")


def _table(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# Words that stand between the content words of a phrase; their ids come first, below 256.
STOP_WORDS = _table(
    """
    's a about after all also am an and any are as at be because been before being between both
    but by can can't cannot could did didn't do does doesn't don't down during each either every
    for from had has have having he her here him his how i if in into is isn't it its just may
    me might more most must my no nor not of off on one only onto or other our out over own per
    she should so some such than that the their them then there these they this those through to
    too under until up upon us very via was we were what when where whether which while who whom
    whose why will with within without won't would you your
    """
)


def tokens(normal: str) -> list[str]:
    """The tokens of a text in normal form, in order."""
    return TOKEN.findall(normal)


def ids_of(found: list[str], known: Mapping[str, int]) -> list[int]:
    """The id of each token; what is no word of the tables says whether it is one at all."""
    return [known.get(token) or _class_of(token, known) for token in found]


def _class_of(token: str, known: Mapping[str, int]) -> int:
    first = token[0]
    if not first.isalpha():
        return NUMBER if first.isdigit() else BREAK
    for singular in singulars(token):
        if singular in known:
            return known[singular]
    return UNKNOWN


_IRREGULAR = {
    plural(word): word
    for word in _table(
        """
        man woman child foot tooth goose mouse calf half knife leaf life loaf shelf wife
        wolf vertebra bacterium ovum criterion phenomenon ganglion appendix fungus nucleus
        stimulus bronchus thrombus embolus meniscus bacillus
        """
    )
}


def singulars(surface: str) -> list[str]:
    """What a surface may be the plural of, the likeliest first."""
    if surface in _IRREGULAR:
        return [_IRREGULAR[surface]]
    if len(surface) < 4 or not surface.endswith("s") or surface.endswith(("ss", "us", "is", "ics")):
        return []
    found = []
    if surface.endswith("ies") and len(surface) > 4:
        found.append(surface[:-3] + "y")
    if surface.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
        found.append(surface[:-2])
    if surface.endswith("ses"):
        found.append(surface[:-2] + "is")
    return [*found, surface[:-1]]
