"""Sentences and words: whole lists for what is known, properties for everything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.segment import sentences, words

WHOLE = [  # one sentence each
    "Take 0.5 mg a day, or 2.5 mL/kg",
    "It was rare (p < .05) in vol. 3",
    "Dr. Smith and Mrs. Jones went to St. Mary's with Prof. Lee.",
    "Some drugs, e.g. aspirin, i.e. painkillers, help approx. half.",
    "We compared drug vs. placebo in Fig. 2 and No. 5.",
    "The U.S. Food and Drug Administration agreed.",
    "J. R. Smith, Ph.D., and Anton P. Brown, M.D., wrote it.",
    "Come at 8 a.m. Monday.",
    "Acme Inc. Boston makes it.",
    "E. coli and S. aureus grow.",
    "On Jan. 5 it began.",
    "Open node.js, U.S.A, notes.txt or https://example.org/Some.Thing now",
    "Write to a.Smith@Example.Org today",
    "He asked “Why?” and left.",
    "Yahoo! is a company.",
    "Wait . . .",
    "Well... perhaps.",
    "1. Wash your hands.",
    "b. Rinse.",
    "Figure 2. The kidney.",
    "Kidney stones: what to know",
    "SMITHTOWN, Wis. -- More than half agreed.",
    "One line\u2028and its rest",
]


@pytest.mark.parametrize("text", WHOLE)
def test_one_sentence(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    "expected",
    [
        ["It hurts.", "See a doctor."],
        ["Is it safe?", "Yes!", "Really?!", "Good."],
        ["He lives in the U.S.", "The rest moved."],
        ["Call before 9 a.m.", "Bring a friend."],
        ["Take it b.i.d.", "Then stop."],
        ["Eat nuts, seeds, etc.", "Drink water."],
        ["It belongs to Acme Inc.", "They sell it."],
        ["She is an M.D.", "She works here."],
        ["Take vitamin D.", "Sunlight helps."],
        ["Is it No. 5?", "No.", "The other."],
        ["It began in Dec.", "Then it ended in 2019.", "Fine."],
        ["It costs 5.", "9 of 10 agree."],
        ["She said, “Stop.”", "He did.", "(See above.)", "[So it is.]", "“Good,” she said."],
        ["It helps.[1]", "It lasts.[2,3]", "It heals.¹²", "It works.4,5", "Done."],
        ["Wait...", "Then go.", "Wait…", "Go on . . .", "Rest."],
        ["It works.", "mRNA carries it.", "pH matters.", "iPhone users agree.", "α-Blockers help."],
        ["Only the capital lacks.", "this is a sentence."],
        ["Follow these.", "1. Wash.", "2. Dry."],
        ["Signs:", "• Fever", "• Chills.", "• Rash"],
        ["Watch for pain.", "- fever.", "- chills"],
        ["It is seen.", "(b) The other.", "c) More."],
        ["Read www.example.org.", "Or mail a@b.org.", "https://example.org has it."],
    ],
)
def test_several_sentences(expected: list[str]) -> None:
    assert split(" ".join(expected)) == expected


def test_missing_space_is_a_break() -> None:
    assert split("It hurts a lot.The next day it stops!Then “rest.”And in 2019.A cure") == [
        "It hurts a lot.",
        "The next day it stops!",
        "Then “rest.”",
        "And in 2019.",
        "A cure",
    ]


def test_hard_line_break_ends_a_sentence_before_a_new_start() -> None:
    assert split("Acme Clinic\u20285 High Street\u2028Open daily.\u2028- and late") == [
        "Acme Clinic",
        "5 High Street",
        "Open daily.",
        "- and late",
    ]


def test_no_sentence_without_a_character() -> None:
    assert (sentences(""), sentences(" \u2028\n ")) == ([], [])


def test_spans_have_no_space_at_their_ends() -> None:
    assert sentences("  One. \u2028 Two  ") == [(2, 6), (9, 12)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("don't rush over-the-counter use", ["don't", "rush", "over-the-counter", "use"]),
        ("2.5 mg/kg, 1,000 IU and/or 50%", ["2.5", "mg/kg", "1,000", "IU", "and/or", "50"]),
        ("U.S. use of COVID-19 α-blockers", ["U.S.", "use", "of", "COVID-19", "α-blockers"]),
        ("pain,the pain.The end", ["pain", "the", "pain", "The", "end"]),
        ("5–10 pain—or \u201cbust\u201d", ["5", "10", "pain", "or", "bust"]),
        ("node.js by a@b.org, e.g. here.", ["node.js", "by", "a@b.org", "e.g.", "here"]),
        ("cafe\u0301 \ufffc & + %", ["cafe\u0301"]),
        ("patients’ and patient's", ["patients", "and", "patient's"]),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


PIECES = """
    It Dr. U.S. a.m. etc. e.g. vitamin D. J. pain. pain.The 0.5 mg 1. (b) “Stop.” he pH No. 5 • - …
    . ? ?! [1] www.a.org a@b.org Figure Inc. ) ￼
"""
PROSE = st.lists(st.sampled_from([*PIECES.split(), "\u2028", "\u2028and", "\n"])).map(" ".join)


@given(st.text() | PROSE)
def test_spans_are_ordered_and_cover_every_character(text: str) -> None:
    at = 0
    for start, end in sentences(text):
        assert start < end
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


@given(st.text() | PROSE)
def test_a_sentence_is_one_sentence(text: str) -> None:
    for sentence in split(text):
        assert split(sentence) == [sentence]


@given(PROSE)
def test_no_word_crosses_a_sentence(text: str) -> None:
    assert [word for sentence in split(text) for word in words(sentence)] == words(text)


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]
