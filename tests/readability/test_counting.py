"""Counts equal textstat's on plain prose; where they differ, a person counts as we do."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.document import Document
from linter.parsers import parse
from linter.readability import formulas
from linter.readability.counting import Counts, count, token_counts
from linter.readability.prepared import Prepared, prepare, total
from linter.source import Source
from tests.evaluation.corpora import SHARED
from tests.readability.plain import dictionary, plain_paragraphs, pronounced

NEEDS_SHARED = pytest.mark.skipif(
    not SHARED.is_dir(), reason="no shared reference text beside the project"
)


def prepared(text: str, name: str = "article.md") -> Prepared:
    document: Document = parse(Source(name, text))
    return prepare(document)


def ours(found: Prepared) -> dict[str, float]:
    scores = formulas.scores(found.counts)
    ends, tokens = [], list[str]()
    for each in found.sentences:
        tokens += each.tokens
        ends.append(len(tokens))
    linsear = formulas.linsear_write(tokens, ends)
    return {
        **scores._asdict(),
        "consensus_grade": formulas.consensus(scores, linsear),
    }


def textstats(text: str) -> dict[str, float]:
    from textstat.backend import metrics

    return {
        "flesch_reading_ease": metrics.flesch_reading_ease(text, "en"),
        "flesch_kincaid_grade": metrics.flesch_kincaid_grade(text, "en"),
        "smog_index": metrics.smog_index(text, "en"),
        "gunning_fog": metrics.gunning_fog(text, "en"),
        "coleman_liau_index": metrics.coleman_liau_index(text),
        "automated_readability_index": metrics.automated_readability_index(text),
        "dale_chall": metrics.dale_chall_readability_score(text, "en"),
        "consensus_grade": metrics.text_standard(text, "en"),
    }


@NEEDS_SHARED
def test_all_scores_equal_textstats_on_200_plain_paragraphs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_network(*arguments: Any, **named: Any) -> None:
        raise AssertionError("a connection was asked for")

    monkeypatch.setattr(socket.socket, "connect", no_network)
    monkeypatch.setattr(socket, "getaddrinfo", no_network)
    words = pronounced()
    paragraphs = plain_paragraphs(words)
    assert len(paragraphs) == 200
    apart = []
    with dictionary(tmp_path, words):
        for text in paragraphs:
            mine, theirs = ours(prepared(text, "article.txt")), textstats(text)
            apart += [
                (text[:40], name, mine[name], theirs[name])
                for name in mine
                if abs(mine[name] - theirs[name]) > 0.05
            ]
    assert apart == []


# Passages that textstat miscounts, with what a person counts: sentences, words, syllables.
BY_HAND = [
    # a decimal: the · u-su-al · a-dult · dose · is · 0.5 · m-g · per · day
    ("The usual adult dose is 0.5 mg per day.", (1, 9, 13)),
    # the next sentence starts after a decimal and a unit
    ("Take 2.5 ml twice a day. Do not stop.", (2, 9, 9)),
    # an abbreviation with full stops: e.g. is said "e g"
    ("Some drugs (e.g. aspirin) thin the blood.", (1, 7, 9)),
    ("Ask Dr. Lee. She will help.", (2, 6, 7)),
    ("It acts fast, i.e. in an hour.", (1, 7, 9)),
    # initials are spelt out
    ("The U.S. has many clinics.", (1, 5, 8)),
    ("An MRI shows it.", (1, 4, 6)),
    # a title and initials in a name
    ("J. B. Smith wrote it in May.", (1, 7, 7)),
    # an address is no prose where the markup says so, else one word that nobody reads out
    ("See www.example.org/kidney for more.", (1, 3, 3)),
    ("See kidney.example.org/a_b@c.org for more.", (1, 4, 4)),
    # the parts of a word with hyphens: o-ver-the-coun-ter, long-term
    ("Over-the-counter pills are no long-term cure.", (1, 6, 11)),
    # a dash parts words
    ("Rest—or ice—helps.", (1, 4, 4)),
    # a range is two figures
    ("Walk 5–10 minutes.", (1, 4, 5)),
    # drug names: i-bu-pro-fen, cho-le-cys-tec-to-my, met-for-min
    ("Ibuprofen helps after a cholecystectomy.", (1, 5, 14)),
    ("Metformin and levothyroxine are pills.", (1, 5, 11)),
    # curly apostrophes are apostrophes
    ("Don’t skip your child’s doses.", (1, 5, 6)),
    # headings and list items are sentences of their own
    ("# Kidney stones\n\nDrink water.\n\n- fever\n- severe pain", (4, 7, 11)),
    # a short sentence counts
    ("Call 911. Stay calm. Wait for the team.", (3, 8, 8)),
    # tables and code do not count
    ("Rest well.\n\n| a | b |\n|---|---|\n| one | two |\n\n```\nx = 1\n```\n", (1, 2, 2)),
    # a list of references does not count
    ("Rest well.\n\n## References\n\n1. Smith J. A long title. 2014.\n", (1, 2, 2)),
]


@pytest.mark.parametrize(("text", "counted"), BY_HAND)
def test_passages_counted_by_hand(text: str, counted: tuple[int, int, int]) -> None:
    counts = prepared(text).counts
    assert (counts.sentences, counts.words, counts.syllables) == counted


@NEEDS_SHARED
def test_textstat_counts_our_sentences_in_the_plain_text_that_we_write(tmp_path: Path) -> None:
    from textstat.backend.counts import count_sentences

    text = """# Kidney stones and you

The usual adult dose is 0.5 mg per day. Some drugs (e.g. aspirin) thin the blood!

- Drink a lot of water
- Call Dr. Lee at once
"""
    found = prepared(text)
    with dictionary(tmp_path, pronounced()):
        assert count_sentences(found.as_plain_text) == found.counts.sentences == 5


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=12), max_size=30))
def test_the_counts_of_parts_add_up(parts: list[str]) -> None:
    tokens = " ".join(parts).split()
    summed = Counts(sentences=1)
    for token in tokens:
        summed += token_counts(token)
    assert count(tokens, 1) == summed


def test_sections_add_up_to_the_article() -> None:
    found = prepared("Rest.\n\n# One\n\nDrink water. Walk.\n\n# Two\n\nSleep well.\n")
    assert [each.title for each in found.sections] == ["", "One", "Two"]
    assert total(found.sentences) == found.counts
    assert sum(each.counts.words for each in found.sections) == found.counts.words == 8
