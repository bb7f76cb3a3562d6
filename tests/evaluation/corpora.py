"""The shared data that accuracy is measured on: clean text, and garbled terms with what was meant.

The files stay where they are; nothing of them is copied into the project.
"""

from __future__ import annotations

import csv
import hashlib
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

SHARED = Path(__file__).resolve().parents[3] / "shared"
CLEAN = {
    "press-releases": "press-releases.txt.xz",
    "cochrane": "cochrane.txt.xz",
    "medquad": "medquad.tsv.xz",
    "nci": "nci_cancer_gov.txt.xz",
    "openstax-health": "openstax_health_ccby.txt.xz",
    "openstax-general": "openstax_general_ccby.txt.xz",
    "wikipedia-health": "wikipedia_health_ccbysa.txt.xz",
    "wikipedia-general": "wikipedia_general.txt.xz",
    "government": "us_gov_web_cc0.txt.xz",
    "presidents": "us_presidents_pd.txt.xz",
}
_HELD_OUT_SHARE = 5  # one medical pair in five is never looked at while rules are written


class Pair(NamedTuple):
    """A garbled term and what was meant."""

    garbled: str
    expected: str


def paragraphs(corpus: str) -> Iterator[str]:
    """The paragraphs of one clean corpus, in the order of its file."""
    path = SHARED / "data" / "clean" / CLEAN[corpus]
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            text = line.rstrip("\n").rpartition("\t")[2].strip()
            if text:
                yield text


def articles(corpus: str, size: int = 400) -> Iterator[str]:
    """Groups of neighbouring paragraphs of at least `size` words, as an article would have."""
    group: list[str] = []
    count = 0
    for paragraph in paragraphs(corpus):
        group.append(paragraph)
        count += len(paragraph.split())
        if count >= size:
            yield "\n\n".join(group)
            group, count = [], 0
    if group:
        yield "\n\n".join(group)


def medical_screener_pairs(*, held_out: bool) -> list[Pair]:
    """Medical pairs of the screener: the fifth that rules were not written from, or the others.

    Pairs that mean something only together with other words (`context`) are left out.
    """
    with (SHARED / "data" / "garbles" / "screener-pairs.tsv").open(encoding="utf-8") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [
            Pair(row["garbled"], row["expected"])
            for row in rows
            if row["domain"] == "med"
            and not row["context"]
            and _is_held_out(row["garbled"]) is held_out
        ]


def web_health_pairs() -> list[Pair]:
    """Garbles read off real spun health pages."""
    with (SHARED / "data" / "garbles" / "web-health-pairs.tsv").open(encoding="utf-8") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Pair(row["garbled"], row["expected"]) for row in rows]


def _is_held_out(garbled: str) -> bool:
    digest = hashlib.sha256(garbled.encode()).digest()
    return digest[0] % _HELD_OUT_SHARE == 0
