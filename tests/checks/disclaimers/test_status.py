"""Whether it is said: the plainest wording decides, wherever it stands."""

from __future__ import annotations

import pytest

from linter.checks.disclaimers.mended import Mended, Repair
from linter.checks.disclaimers.status import status_of
from linter.checks.disclaimers.text import Reading
from linter.checks.disclaimers.topics import Topic
from linter.checks.disclaimers.vocabulary import Vocabulary
from linter.disclaimers.meanings import pattern
from linter.model import Span
from linter.parsers import parse
from linter.phrases import normalise
from linter.source import Source

TOPIC = Topic(
    id="medicines",
    strong=(pattern("<drug>"),),
    weak=(),
    needed=2,
    addressed=2,
    often=0,
    per_100_words=0,
    unless=(),
    passing=False,
    yields_to=(),
    with_others=False,
    about_health=False,
    keeps_negated=False,
    reader=False,
    unaddressed=1,
    stands_alone=False,
    says=(pattern("<ask> <clinician> ... <before>"), pattern("<ask> <clinician> ++ <drug>")),
    beside=False,
    loosely=(pattern("<clinician> + <take>"),),
    standard=(),
    links=None,
    weaker=(pattern("<later>"),),
    records={},
    model={"en-US": "Ask."},
    repairs={},
    least_words=0,
    missing=None,
    garbled=None,
)


def status(
    text: str, *wrong: tuple[str, str], taken: frozenset[int] = frozenset()
) -> tuple[str, str]:
    """The status, and the words where it was found. wrong: garbled words with what they mean."""
    document = parse(Source("article.md", text))
    repairs = tuple(
        Repair(Span(at, at + len(word)), meant, is_slot=True)
        for word, meant in wrong
        for at in [document.text.index(word)]
    )
    reading = Reading(
        document, Mended(normalise(document.text), repairs), Vocabulary(TOPIC.patterns, {})
    )
    found = status_of(reading, TOPIC, [Span(9_000, 9_001)], taken)
    return found.word, "" if found.span is None else document.text[slice(*found.span)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ask a nurse before use.", ("present", "Ask a nurse before use.")),
        ("Rain. Ask a nurse before use. Sun.", ("present", "Ask a nurse before use.")),
        ("Ask a nurse. Aspirin hurts.", ("present", "Ask a nurse. Aspirin hurts.")),
        (
            "Ask a nurse about aspirin.\n\nAsk a doctor before use.",
            ("present", "Ask a doctor before use."),
        ),
        ("> Ask a nurse before use.", ("missing", "")),
        ('He said: "Ask a nurse before use."', ("missing", "")),
        ("Mention it at your next visit.", ("missing", "")),
    ],
)
def test_said_or_not(text: str, wanted: tuple[str, str]) -> None:
    assert status(text) == wanted


def test_wrong_words_make_it_garbled_in_its_own_sentences_only() -> None:
    assert status("Ask a medico before use.", ("medico", "doctor")) == (
        "garbled",
        "Ask a medico before use.",
    )
    assert status("Big rocks. Ask a nurse before use.", ("rocks", "stones"))[0] == "present"


def test_a_loose_wording_counts_when_two_of_its_words_are_wrong() -> None:
    text = "Let the medico know, gulp it."
    assert status(text, ("medico", "doctor"))[0] == "missing"
    assert status(text, ("medico", "doctor"), ("gulp", "take"))[0] == "garbled"


def test_a_line_on_the_whole_page_answers_for_no_neighbour() -> None:
    text = "Aspirin hurts. Ask a nurse."
    assert status(text)[0] == "present"
    assert status(text, taken=frozenset({1}))[0] == "missing"
