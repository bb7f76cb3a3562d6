"""The reference text: clean paragraphs, what they count for, and which are held out for tuning."""

from __future__ import annotations

import lzma
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from linter.phrases import normalise


class Corpus(NamedTuple):
    """One source of clean text.

    health: of health prose; else of general English. held_out: the share of its paragraphs that is
    kept for tuning, in thousandths. weight: what a count of it counts, in tenths.
    """

    name: str
    file: str
    health: bool
    held_out: int
    weight: int = 10


# What is formulaic counts less: templated answers on rare diseases, dictionary definitions.
CORPORA = (
    Corpus("medquad", "medquad.tsv.xz", True, 50),
    Corpus("medquad-templated", "medquad.tsv.xz", True, 50, 3),
    Corpus("nci", "nci_cancer_gov.txt.xz", True, 50),
    Corpus("nci-definitions", "nci_definitions.txt.xz", True, 50, 3),
    Corpus("openstax-health", "openstax_health_ccby.txt.xz", True, 50),
    Corpus("wikipedia-health", "wikipedia_health_ccbysa.txt.xz", True, 50),
    Corpus("cochrane", "cochrane.txt.xz", True, 1000),
    Corpus("openstax-general", "openstax_general_ccby.txt.xz", False, 0),
    Corpus("wikipedia-general", "wikipedia_general.txt.xz", False, 8),
    Corpus("government", "us_gov_web_cc0.txt.xz", False, 120),
    Corpus("presidents", "us_presidents_pd.txt.xz", False, 0),
)
_TEMPLATED = ("GARD", "GHR")  # subsets of MedQuAD


def paragraphs(corpus: Corpus, folder: Path, *, held_out: bool = False) -> Iterator[str]:
    """The paragraphs of one corpus as written: those kept for tuning, or the others."""
    with lzma.open(folder / "clean" / corpus.file, "rt", encoding="utf-8") as lines:
        for line in lines:
            subset, _, text = line.rstrip("\n").rpartition("\t")
            if corpus.file.startswith("medquad"):
                is_templated = any(name in subset for name in _TEMPLATED)
                if is_templated is not corpus.name.endswith("templated"):
                    continue
            if text and (zlib.crc32(text.encode()) % 1000 < corpus.held_out) is held_out:
                yield text


def normal_text(corpus: Corpus, folder: Path) -> Iterator[str]:
    """What the tables are counted from, in normal form, some paragraphs at a time."""
    group: list[str] = []
    for paragraph in paragraphs(corpus, folder):
        group.append(paragraph)
        if len(group) == 2000:
            yield normalise("\n".join(group)) + "\n"
            group = []
    yield normalise("\n".join(group)) + "\n"
