"""Plain paragraphs of the reference text, and textstat with a pronouncing dictionary of its own.

Plain: nothing in them that textstat is known to miscount: no figures, abbreviations, hyphens, names
with full stops, sentences of one or two words, and every word is in the CMU Pronouncing Dictionary.
The words of these paragraphs with their syllables are in `pronounced.txt`, written from that
dictionary (not from our tables) by `python -m tests.evaluation.readability_tables pronounced`.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import pytest

from tests.evaluation.corpora import paragraphs

PRONOUNCED = Path(__file__).parent / "pronounced.txt"
_CORPORA = ("nci", "openstax-health", "government", "presidents", "wikipedia-general")
_OF_EACH = 40
_EVERY = 7
_LEAST_WORDS = 40
_PLAIN = re.compile(r"[A-Za-z' ,.;:?!]+")
_ODD = re.compile(
    r"[A-Z]{2}|\b[A-Za-z]\.|\betc\b|\bvs\b|\b(?:Dr|Mr|Mrs|Ms|St|No|Jr)\.|[.?!][a-z]|\.\."
)
_WORD = re.compile(r"[a-z']+")
_SENTENCE = re.compile(r"\b[^.!?]+[.!?]*")


def plain_paragraphs(known: Container[str]) -> list[str]:
    """Two hundred plain paragraphs whose words are all known."""
    return [text for corpus in _CORPORA for text in islice(_plain(corpus, known), _OF_EACH)]


def words_of(text: str) -> list[str]:
    return [word.strip("'") for word in _WORD.findall(text.lower()) if word.strip("'")]


def pronounced() -> Mapping[str, int]:
    """The words of the plain paragraphs and their syllables, as the dictionary has them."""
    found = {}
    for line in PRONOUNCED.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            count, *words = line.split()
            found.update(dict.fromkeys(words, int(count)))
    return found


@contextmanager
def dictionary(folder: Path, words: Mapping[str, int]) -> Iterator[None]:
    """NLTK finds these words as its pronouncing dictionary, and needs no network."""
    import nltk
    from textstat.backend.utils import get_cmudict

    corpus = folder / "corpora" / "cmudict"
    corpus.mkdir(parents=True)
    lines = (f"{word.upper()} 1 {' '.join(['AH0'] * n)}\n" for word, n in sorted(words.items()))
    (corpus / "cmudict").write_text("".join(lines), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nltk.data, "path", [str(folder)])
        get_cmudict.cache_clear()
        yield
        get_cmudict.cache_clear()


def _plain(corpus: str, known: Container[str]) -> Iterator[str]:
    for text in islice(paragraphs(corpus), 0, None, _EVERY):
        if len(text.split()) < _LEAST_WORDS or not _PLAIN.fullmatch(text) or _ODD.search(text):
            continue
        if any(len(each.split()) <= 2 for each in _SENTENCE.findall(text)):
            continue
        if all(word in known for word in words_of(text)):
            yield text
