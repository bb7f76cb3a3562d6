"""What the words of a disclaimer turn into when software swaps them, read off the lexicon's links.

The tables in wrong/ list phrases that were met. This one holds every odd word that a thesaurus, a
known swap or spun text links to a word of a disclaimer, whether it was met there or not. It is
made with

    python -m linter.disclaimers.linked
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from linter.disclaimers.slots import slots

if TYPE_CHECKING:
    from linter.lexicon.lexicon import Lexicon
    from linter.lexicon.links import Link

SHIPPED = Path(__file__).parent / "linked.txt"

_ODD, _PLAINLY = "*", "-"  # the second word of a line

# The words that disclaimers are made of, and those that other text is made of as well, whose links
# need more proof.
_OWN = frozenset(
    """
    doctor physician pharmacist nurse midwife dietitian therapist surgeon specialist
    professional provider practitioner clinic pharmacy prescriber ask consult discuss inform
    advice guidance consultation speak talk before prior unless until without beforehand
    pregnant pregnancy breastfeeding pediatrician conceive medicine medication dose prescription
    prescribed prescribe supplement vitamin herbal diet fasting nutrition dietary quit stop
    approved approval authorized evaluated diagnose prevent disease statement information
    informational educational substitute replace replacement medical diagnosis treatment
    emergency immediately ambulance department suicide crisis helpline lifeline suicidal
    commission affiliate link sponsored purchase interact interaction interactions registered
    licensed qualified combine alcohol procedure injection
    """.split()  # noqa: SIM905
)
_PLAIN = frozenset(
    """
    contact call check tell visit seek read follow show decide agree explain let first breast
    feeding baby child children woman mother nursing drug tablet pill label leaflet fast eat
    change start reduce increase adjust intended treat cure product purpose general only health
    care website article urgent immediate hospital help attention danger harm paid earn receive
    take use using list everything safe suitable combination drink needle wound shown examined
    together home
    """.split()  # noqa: SIM905
)
# Verbs that fill a slot only with their preposition, which software drops or changes.
_READ_AS = {"talk": "talk to", "speak": "speak to"}
_RARE = 150.0  # times in health text; a word that has more is no odd one
_USUAL = 800.0  # times in general text
_COMMON = 4000.0  # a word that either has so often stands for nothing else
_TIMES = 0.2  # of its own frequency, which a word that was meant has at least
# How much of their synonyms two words share where so many thesauri, and no spun text, link them.
_OVERLAP = {1: 0.3, 2: 0.25, 3: 0.2}
_PLAIN_OVERLAP = {3: 0.4}
_MOST = 4  # meanings of a word


class Linked(NamedTuple):
    """The words that one may stand for, the likeliest first. odd: few texts have it."""

    odd: bool
    meanings: tuple[str, ...]


@lru_cache(maxsize=1)
def linked() -> Mapping[str, Linked]:
    """Each word that may stand for a word of a disclaimer."""
    lines = (line.split() for line in SHIPPED.read_text(encoding="utf-8").splitlines())
    return {
        written: Linked(mark == _ODD, tuple(_READ_AS.get(each, each) for each in meanings))
        for written, mark, *meanings in lines
    }


def made_of(lexicon: Lexicon) -> str:
    """The table as it is kept: a line for each word, in alphabetical order."""
    # Of two forms of one word, the shorter.
    words = sorted(_OWN | _PLAIN, key=lambda word: (-len(word), word))
    wanted = {lexicon.ids[word]: word for word in words if word in lexicon.ids}
    fills: defaultdict[str, set[str]] = defaultdict(set)
    for name, phrases in slots().items():
        for phrase in phrases:
            fills[phrase].add(name)
    lines = []
    for surface, word in sorted(lexicon.ids.items()):
        if word in wanted or max(lexicon.health(word), lexicon.general(word)) > _COMMON:
            continue
        meanings = [
            wanted[each.original]
            for each in _likeliest(lexicon, word, wanted)
            if _is_near(each, _PLAIN_OVERLAP if wanted[each.original] in _PLAIN else _OVERLAP)
        ]
        # What fills the slot as it stands needs no repair.
        meanings = [each for each in meanings if not fills[surface] & fills[each]][:_MOST]
        if meanings:
            odd = lexicon.health(word) <= _RARE and lexicon.general(word) <= _USUAL
            lines.append(" ".join((surface, _ODD if odd else _PLAINLY, *meanings)))
    return "\n".join(lines) + "\n"


def _likeliest(lexicon: Lexicon, word: int, wanted: Mapping[int, str]) -> list[Link]:
    """The links of a word to the wanted ones, the strongest first."""
    often = lexicon.health(word)
    links = [
        each
        for each in lexicon.links(word)
        if each.original in wanted and lexicon.health(each.original) >= _TIMES * often
    ]
    return sorted(links, key=lambda each: (-_strength(each), -lexicon.health(each.original)))


def _is_near(link: Link, overlaps: Mapping[int, float]) -> bool:
    return link.known or link.overlap >= overlaps.get(link.thesauri, 2.0)


def _strength(link: Link) -> int:
    return 3 * link.hand + min(link.mined, 5) + link.thesauri


def main() -> None:
    from linter.lexicon.lexicon import lexicon

    SHIPPED.write_text(made_of(lexicon()), encoding="utf-8")


if __name__ == "__main__":
    main()
