"""`unspun rules harvest`: garbles that the model found in many articles, as rules to accept.

A person reads them, keeps what is right and puts them into a pack: so the lists grow.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from linter.model import ArticleReport, Kind
from linter.phrases import normalise

_CARRIER = "Ask about {}."
_WORD = re.compile(r"[a-z0-9]+")


class Harvested(NamedTuple):
    """A garble found in articles. found: in normal form. meant: the likeliest originals.

    places: how often it was found; articles: in how many. confidence: the highest.
    """

    found: str
    meant: tuple[str, ...]
    places: int
    articles: int
    confidence: float


def harvest(reports: Iterable[ArticleReport], least: float) -> list[Harvested]:
    """The garbles that no rule lists, the commonest first. least: confidence of each place."""
    places: defaultdict[str, list[tuple[str, float, tuple[str, ...]]]] = defaultdict(list)
    for report in reports:
        for each in report.findings:
            if each.kind is Kind.UNLISTED and each.confidence >= least and each.suggestions:
                meant = tuple(suggestion.text.lower() for suggestion in each.suggestions)
                where = (report.path, each.confidence, meant)
                places[" ".join(normalise(each.text).split())].append(where)
    harvested = []
    for found, here in places.items():
        _, confidence, meant = max(here, key=lambda place: place[1])
        articles = len({path for path, _, _ in here})
        harvested.append(Harvested(found, meant, len(here), articles, confidence))
    return sorted(harvested, key=lambda each: (-each.articles, -each.places, each.found))


def as_rules(harvested: Iterable[Harvested]) -> str:
    """The garbles as entries of a rule file, each with its proof."""
    entries = []
    taken: set[str] = set()
    for each in harvested:
        name = "-".join(_WORD.findall(each.found))
        if not name or name in taken:
            continue
        taken.add(name)
        meant = each.meant[0]
        bad = json.dumps(_CARRIER.format(f"[[{each.found}]]"), ensure_ascii=False)
        fixed = json.dumps(_CARRIER.format(meant), ensure_ascii=False)
        others = f"; or: {', '.join(each.meant[1:])}" if each.meant[1:] else ""
        entries.append(
            f"# {each.places} in {each.articles} articles, confidence {each.confidence:g}{others}\n"
            f"- id: {name}\n"
            f"  severity: warning\n"
            f"  find: [{json.dumps(each.found, ensure_ascii=False)}]\n"
            f"  replace: {json.dumps(meant, ensure_ascii=False)}\n"
            f"  inflect: false\n"
            f"  joined: false\n"
            f"  why: Software swapped the words of “{meant}”.\n"
            f"  examples:\n"
            f"    bad:\n"
            f"      - {{text: {bad}, fix: {fixed}}}\n"
            f"    good:\n"
            f"      - {fixed}\n"
        )
    return "\n".join(entries)
