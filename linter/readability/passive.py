"""Where a text is in the passive voice: a form of "be" and a past participle.

Participles that are adjectives in everyday use ("is interested", "are swollen") count only when
"by" follows. A finding needs many sentences, so a rare mistake in one does not matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from linter.model import Span
from linter.readability.tables import table

_IRREGULAR: Final = (
    "given|taken|made|seen|found|done|shown|held|kept|built|brought|caught|chosen|cut|sent|told"
    "|thought|understood|worn|written|driven|eaten|led|paid|sold|spread|drawn|fed|forgotten|hidden"
    "|proven|spoken|stolen|struck|taught|thrown|withdrawn|known|put|set|read|lost|left|begun|borne"
    "|undergone|overcome|undertaken|mistaken|woken|bound|bought|dealt|meant|laid|torn|grown|split"
)
_PASSIVE: Final = re.compile(
    r"\b(?:is|are|was|were|be|been|being|am)(?:n't)? "
    r"(?:(?:not|also|often|never|always|then|still|now|most|more|best|well|usually|sometimes"
    r"|[a-z]+ly) ){0,2}"
    rf"([a-z]{{2,}}(?<!e)ed|{_IRREGULAR})\b(?! to [a-z]+ing)( by\b)?"
)
_ADJECTIVES: Final = table(
    """
    interested tired worried concerned scared excited pleased surprised bored confused
    embarrassed depressed stressed relaxed married divorced retired supposed related based
    located advanced experienced qualified complicated limited involved associated infected
    inflamed swollen dehydrated constipated bloated exhausted disabled unemployed satisfied
    dissatisfied frustrated disappointed determined committed dedicated motivated opposed
    inclined overweighted crowded sacred naked wicked aged red bed shed indeed hundred sacred
    bled unrelated unaffected undiagnosed untreated unexplained unlimited detailed educated
    prolonged elevated enlarged isolated mixed increased decreased reduced raised impaired
    blurred crossed closed known left lost set bound mistaken grown
    """
)


def passives(normal: str) -> Iterator[Span]:
    """Each place, from the form of "be" to the participle. normal: a text in normal form."""
    for found in _PASSIVE.finditer(normal):
        if found[1] not in _ADJECTIVES or found[2]:
            yield Span(found.start(), found.end(1))
