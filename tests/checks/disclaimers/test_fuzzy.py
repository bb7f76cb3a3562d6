"""Sentences that are nearly a standard wording, and what is wrong in them."""

from __future__ import annotations

from linter.checks.disclaimers.fuzzy import nearest, nearest_meant
from linter.checks.disclaimers.mended import Mended
from linter.checks.disclaimers.text import Reading
from linter.checks.disclaimers.vocabulary import Vocabulary
from linter.disclaimers.meanings import pattern
from linter.parsers import parse
from linter.phrases import normalise
from linter.source import Source

STANDARD = "This page gives general information and is not medical advice."
SLOTS = pattern("<this-text> + <not>")


def wrong(text: str, *, meant: bool = False) -> list[tuple[str, str]] | None:
    """What is wrong in the nearest sentence, and what was meant; None when there is no such.

    meant: whether words are read as what they are linked to.
    """
    document = parse(Source("article.md", text))
    reading = Reading(document, Mended(normalise(document.text), ()), Vocabulary([SLOTS], {}))
    found = (nearest_meant if meant else nearest)(reading, [STANDARD], lambda _: True)
    if found is None:
        return None
    return [(document.text[slice(*each.span)], each.meant) for each in found.wrong]


def test_typing_errors_are_told_word_by_word() -> None:
    assert wrong("Rain fell. This page gives genral information and is not medcial advise.") == [
        ("genral", "general"),
        ("medcial advise", "medical advice"),
    ]


def test_the_sentence_itself_has_nothing_wrong() -> None:
    assert wrong("This page gives general information, and is not medical advice!") == []


def test_other_sentences_are_not_alike() -> None:
    assert wrong("This page is not about the weather in the mountains of Peru.") is None
    assert wrong("It is not.") is None


def test_words_are_read_as_what_they_are_linked_to() -> None:
    text = "Rain fell. This page gives universal tidings and is not clinical counsel."
    assert wrong(text) is None
    assert wrong(text, meant=True) == [
        ("universal tidings", "general information"),
        ("clinical counsel", "medical advice"),
    ]


def test_a_sentence_of_the_same_build_is_not_alike() -> None:
    text = "This page gives weekly recipes and is not clinical work."
    assert wrong(text, meant=True) is None
