"""What words may stand for: by themselves, in phrases, and where one was put in beside another."""

from __future__ import annotations

import pytest

from linter.lexicon.candidates import Generator
from linter.lexicon.lexicon import Lexicon, lexicon
from linter.lexicon.links import Link
from linter.lexicon.tokens import ids_of, tokens


@pytest.fixture(scope="module")
def known() -> Lexicon:
    return lexicon()


@pytest.fixture(scope="module")
def generator(known: Lexicon) -> Generator:
    return Generator(known)


def phrases(known: Lexicon, generator: Generator, text: str) -> set[tuple[str, str]]:
    """What is written and what may be meant, of all phrases of a text."""
    ids = ids_of(tokens(text), known.ids)
    return {
        (
            " ".join(known.names[word] for word in ids[odd.side.start : odd.side.end]),
            " ".join(known.names[word] for word in odd.original),
        )
        for odds in generator.phrases(ids)
        for odd in odds
    }


def test_two_neighbours_that_mean_the_same_may_be_one(known: Lexicon, generator: Generator) -> None:
    found = phrases(known, generator, "a gritty sense feeling in the eye")
    assert ("sense feeling", "feeling") in found


@pytest.mark.parametrize("text", ["blood vessel", "feeling of a sense", "very very small"])
def test_usual_pairs_and_words_apart_are_not(
    known: Lexicon, generator: Generator, text: str
) -> None:
    words = set(text.split())
    assert [each for each in phrases(known, generator, text) if each[1] in words] == []


@pytest.mark.parametrize(
    ("written", "meant"),
    [("reckless", "rash"), ("hart", "heart"), ("dairy", "diary"), ("hepa***is", "hepatitis")],
)
def test_what_a_word_may_stand_for(
    known: Lexicon, generator: Generator, written: str, meant: str
) -> None:
    found = {known.names[link.original] for link in generator.likeliest(known.ids[written])}
    assert meant in found


def test_only_what_nobody_links_is_merely_alike(known: Lexicon) -> None:
    hart, rash = known.ids["hart"], known.ids["reckless"]
    assert [link.alike for link in known.links(hart) if link.original == known.ids["heart"]] == [
        False  # written by hand as well
    ]
    assert not any(link.alike for link in known.links(rash) if link.hand)
    assert Link(9, False, 0, 0, 1.0, False).alike
    assert not Link(9, False, 0, 1, 1.0, False).alike
