"""Where a pattern's parts stand: in order, near enough, in one window."""

from __future__ import annotations

import pytest

from linter.checks.disclaimers.match import every_place, matches
from linter.checks.disclaimers.mended import Mended
from linter.checks.disclaimers.text import Reading
from linter.checks.disclaimers.vocabulary import Vocabulary
from linter.disclaimers.meanings import pattern
from linter.parsers import parse
from linter.phrases import normalise
from linter.source import Source


def found(text: str, written: str) -> list[list[str]]:
    """The words that each match's parts found."""
    document = parse(Source("article.md", text))
    wanted = pattern(written)
    reading = Reading(document, Mended(normalise(document.text), ()), Vocabulary([wanted], {}))
    return [
        [document.text[slice(*part.span)] for part in match.parts]
        for match in matches(reading, wanted, lambda _: True)
    ]


@pytest.mark.parametrize(
    ("text", "written", "wanted"),
    [
        ("Ask your own family doctor.", "<ask> <clinician>", [["Ask your own family doctor"]]),
        ("Ask one two three four doctor.", "<ask> <clinician>", []),
        (
            "Ask one two three four doctor.",
            "<ask> ... <clinician>",
            [["Ask one two three four doctor"]],
        ),
        ("The doctor asks.", "<ask> <clinician>", []),
        ("A doctor came. He asks.", "<ask> + <clinician>", []),
        ("A doctor came. He asks.", "<ask> ++ <clinician>", [["asks", "doctor"]]),
        ("A doctor came. He asks.", "<ask> >> <clinician>", []),
        ("A doctor came. He asks.", "<clinician> >> <ask>", [["doctor", "asks"]]),
        ("A doctor came. It rained. He asks.", "<ask> ++ <clinician>", []),
        ("# A\n\nA doctor.\n\nRain.\n\nAsk.", "<ask> +++ <clinician>", [["Ask", "doctor"]]),
        ("A doctor.\n\n# B\n\nAsk.", "<ask> +++ <clinician>", []),
        ("Ask a doctor about the bill.", "<ask> <clinician> - bill", []),
        ("Ask: \n\n- a doctor\n- a nurse", "<ask> ++ <clinician>", [["Ask", "doctor"]]),
    ],
)
def test_windows(text: str, written: str, wanted: list[list[str]]) -> None:
    assert found(text, written) == wanted


def test_every_place_of_a_slot() -> None:
    document = parse(Source("article.md", "A doctor and a nurse. A midwife."))
    wanted = pattern("<clinician>")
    reading = Reading(document, Mended(normalise(document.text), ()), Vocabulary([wanted], {}))
    spans = [match.parts[0].span for match in every_place(reading, wanted, lambda _: True)]
    assert [document.text[slice(*span)] for span in spans] == ["doctor", "nurse", "midwife"]
