"""Syllables: as the pronouncing dictionary has them, and medical terms as divided by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.readability.counting import spoken_syllables
from linter.readability.syllables import syllables
from linter.readability.tables import syllable_exceptions, word_list
from tests.readability.plain import pronounced


def test_common_words_are_counted_as_the_dictionary_has_them() -> None:
    words = pronounced()
    assert {word: syllables(word) for word in words} == words


def test_medical_terms_are_counted_as_they_were_divided_by_hand() -> None:
    divided = word_list("medical-syllables.txt")
    assert len(divided) >= 150
    counted = {each: syllables(each.replace("-", "")) for each in divided}
    assert counted == {each: len(each.split("-")) for each in divided}


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("hyperparathyroidism", 8), ("dermatomyositis", 7), ("cholecystectomy", 6),
        ("ibuprofen", 4), ("patient's", 2), ("disease's", 3), ("naïve", 2), ("DON’T", 1),
        ("thyroidectomies", 5), ("nephrologists", 4), ("hepatologist", 5), ("gastritis", 3),
    ],
)  # fmt: skip
def test_single_words(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("MRI", 3), ("AIDS", 1), ("STOP", 1), ("WHO", 1), ("HIV", 3), ("U.S.", 2), ("e.g.", 2),
        ("0.5", 1), ("1,000", 1), ("B12", 2), ("follow-up", 3), ("Dr.", 2), ("and/or", 2),
    ],
)  # fmt: skip
def test_words_with_figures_capitals_and_signs(word: str, count: int) -> None:
    assert spoken_syllables(word) == count


def test_no_word_is_without_a_syllable() -> None:
    assert min(syllable_exceptions().values()) == 1


@given(st.text(max_size=40))
def test_any_text_has_at_least_one(text: str) -> None:
    assert syllables(text) >= 1
    assert spoken_syllables(text) >= 1
