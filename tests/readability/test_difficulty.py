"""Sentences are rated as people rate them; the reasons are the model's own."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import linter
from linter.readability.difficulty import SENTENCE_FEATURES, sentence_difficulty
from linter.readability.tables import CORPORA, DATA, frequencies
from linter.readability.words import WORD_FEATURES, features, hard_parts, load
from tests.evaluation.corpora import SHARED
from tests.evaluation.readability_difficulty import pearson, sentences

AIM = 0.80  # correlation with people, on sentences that the model was not fitted on


@pytest.mark.skipif(not SHARED.is_dir(), reason="no shared sentences beside the project")
def test_it_agrees_with_people_on_sentences_it_was_not_fitted_on() -> None:
    dev = [each for each in sentences() if each.split == "dev"]
    rated = [sentence_difficulty(each.text) for each in dev]
    assert len(dev) == 784
    assert pearson(rated, [each.rating for each in dev]) >= AIM


def test_it_is_in_the_public_interface() -> None:
    assert linter.sentence_difficulty is sentence_difficulty


def test_hard_sentences_are_harder() -> None:
    order = [
        "Drink a lot of water.",
        "Kidney stones can cause severe pain in your back or side.",
        "Thiazide diuretics reduce urinary calcium excretion in hypercalciuric patients.",
    ]
    rated = [sentence_difficulty(each) for each in order]
    assert rated == sorted(rated)
    assert rated[0] < 2.5
    assert rated[2] > 4.5


def test_the_coefficients_are_those_of_the_named_features() -> None:
    model = json.loads((DATA / "difficulty.json").read_text(encoding="utf-8"))
    assert tuple(model["word"]) == WORD_FEATURES
    assert tuple(model["sentence"]) == SENTENCE_FEATURES


def test_frequencies_have_a_figure_for_each_kind_of_text() -> None:
    assert {len(each) for each in frequencies().values()} == {len(CORPORA)}
    assert frequencies()["the"] == (6, 6, 6, 6, 6)


def test_the_words_that_weigh_most_are_named_first() -> None:
    sentence = "Give DMSO or ibuprofen to dyslipidemic people with a rash at home"
    hard, short = hard_parts(sentence.split())
    assert hard == ["dyslipidemic", "ibuprofen"]
    assert short == ["DMSO"]


@given(st.text(max_size=200))
def test_any_text_has_a_difficulty_from_1_to_6(text: str) -> None:
    assert 1 <= sentence_difficulty(text) <= 6


@given(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=30))
def test_any_word_has_features_and_a_load_above_0(word: str) -> None:
    assert len(features(word)) == len(WORD_FEATURES)
    assert load(word) > 0
