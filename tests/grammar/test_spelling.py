"""Which words LanguageTool is asked about, and which of its answers are believed."""

from __future__ import annotations

import pytest

from linter.grammar.proof import Unknown, Word
from linter.grammar.spelling import meant, words_to_ask
from linter.grammar.vocabulary import Near, Vocabulary, medical
from linter.model import Span
from linter.parsers import parse
from linter.source import Source

WORDS = Vocabulary(
    {"lens": 439, "lenses": 147, "dense": 321, "ibuprofen": 45, "thiazide": 12, "cutis": 6,
     "insulinoma": 30, "diabetes": 900, "retina": 300, "retinal": 250},
    ("help", "hypertension", "patients", "pleas", "scorpions", "tumulus"),
)  # fmt: skip


def asked(text: str, name: str = "a.md") -> list[str]:
    document = parse(Source(name, text))
    return [
        f"{word.text} {document.text[slice(*word.span)]}".replace(
            f"{word.text} {word.text}", word.text
        )
        for word in words_to_ask(document, WORDS)
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The lense and a thiazide, the lenses.", ["lense"]),
        ("Diabetis care. Then Diabetis. Lense.", ["diabetis Diabetis"]),
        ("# My Diabetis\n\n- lense\n- Diabetis\n", ["lense", "diabetis Diabetis"]),
        ("the patient's lense's", ["patient", "lense"]),
        ("see www.lense.org or https://a.org/lense, me@lense.org, lense.txt, _lense_x", []),
        ("see www. lense. org and http://doi. wiley. com now please", ["please"]),
        ("the F urther and E levated", []),
        ("a dose of lense2 and COX-2 and mmol and IBUPROFIN and Straße", []),
        ("`lense` here", []),
        ("Ibuprofin helps. Kucuk says so.", ["helps"]),  # too rare a word for a name to be its slip
        ("the scorpion Buthus tamulus and tamulus", ["scorpion", "tamulus"]),
        ("lense-induced no-brainer", ["lense"]),
        ("naïve lensé", []),
        ("the hypertention of a scorpio and of hypertentiom", ["hypertention", "hypertentiom"]),
    ],
)  # fmt: skip
def test_words_that_are_asked_about(text: str, words: list[str]) -> None:
    assert asked(text) == words


@pytest.mark.parametrize(
    ("word", "offered", "found"),
    [
        ("lense", ("sense", "dense", "lens", "lenses"), ("lens", "dense", "lenses")),
        ("ibuprofin", (), ("ibuprofen",)),
        ("recieve", ("receive", "relieve"), ("receive", "relieve")),
        ("kucuk", ("kick",), ()),
        ("paraesthesia", ("paresthesia",), ()),
        ("parvalbumin", ("prealbumin",), ()),
        ("hyperthyriodisn", ("hyperthyroidism",), ()),
        ("english", ("English",), ()),
        ("factsheet", ("fact sheet",), ()),
        ("ceramide", ("ceramides",), ()),
        ("esketamine", ("ketamine",), ()),
        ("dysbiosis", ("symbiosis",), ()),
        ("insulinemia", (), ()),
        ("myofibroblasts", ("myofibroblastic",), ()),
        ("hypertention", ("hypertension",), ("hypertension",)),
        ("tradgedies", ("tragedies",), ("tragedies",)),
    ],
)
def test_what_was_meant(word: str, offered: tuple[str, ...], found: tuple[str, ...]) -> None:
    unknown = Unknown(Word(word, Span(0, len(word))), offered)
    assert meant(unknown, WORDS) == found


@pytest.mark.parametrize(
    "word",
    [
        "minimised", "colourful", "centres", "counsellor", "haemorrhage", "analyse", "licence",
        "hospitalisation",
    ],
)  # fmt: skip
def test_british_spellings_are_known(word: str) -> None:
    assert medical().knows(word)


@pytest.mark.parametrize("word", ["fourty", "untill", "controll", "occured", "recieve"])
def test_slips_that_look_like_british_spellings_are_not(word: str) -> None:
    assert not medical().knows(word)


def test_nearness() -> None:
    assert WORDS.near("lense", 1) == [
        Near("lens", 1, 439),
        Near("dense", 1, 321),
        Near("lenses", 1, 147),
    ]
    assert WORDS.near("retnia", 1) == [Near("retina", 1, 300)]
    assert WORDS.near("thiazid", 1) == []  # rarer words are not what was meant


@pytest.mark.parametrize(
    ("word", "known"),
    [("Thiazides", True), ("thiazide", True), ("thiazid", False), ("retinally", True)],
)
def test_regular_forms_are_known(word: str, known: bool) -> None:
    assert WORDS.knows(word) is known


def test_the_shipped_words() -> None:
    words = medical()
    known = ("cutis", "thiazide", "dermatomyositis", "scleroderma", "haemoglobin", "pembrolizumab")
    assert [word for word in known if not words.knows(word)] == []
    slips = ("lense", "diabetis", "ibuprofin", "hypertention", "occured", "recieve", "abdomenthe")
    assert [word for word in slips if words.knows(word)] == []
    assert words.count("diabetes") > words.count("diabetic") > 100
