"""The readability formulas, from counts. Each result equals textstat's on the same counts.

Grades are years of US schooling; they may fall below 0 or rise above 18. A text without words or
sentences has no score: ask `Counts` first.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import NamedTuple

from linter.readability.counting import Counts, weight_of

# The formulas' own names, as reports and limits use them.
EASE = "flesch_reading_ease"
GRADE = "flesch_kincaid_grade"

LINSEAR_WORDS = 100
_WORDS_A_MINUTE = 238  # silent reading of English non-fiction, mean of studies: Brysbaert (2019)


class Scores(NamedTuple):
    flesch_reading_ease: float
    flesch_kincaid_grade: float
    smog_index: float
    gunning_fog: float
    coleman_liau_index: float
    automated_readability_index: float
    dale_chall: float


def scores(counts: Counts) -> Scores:
    """All formulas at once."""
    return Scores(
        reading_ease(counts),
        grade(counts),
        smog(counts),
        fog(counts),
        coleman_liau(counts),
        automated(counts),
        dale_chall(counts),
    )


def reading_ease(counts: Counts) -> float:
    """Flesch (1948): 100 is very easy, below 30 very hard."""
    length = counts.words / counts.sentences
    return 206.835 - 1.015 * length - 84.6 * counts.syllables / counts.words


def grade(counts: Counts) -> float:
    """Kincaid and others (1975), from words a sentence and syllables a word."""
    return grade_of(counts.words / counts.sentences, counts.syllables / counts.words)


def grade_of(words_per_sentence: float, syllables_per_word: float) -> float:
    """The same from the two means."""
    return 0.39 * words_per_sentence + 11.8 * syllables_per_word - 15.59


def smog(counts: Counts) -> float:
    """McLaughlin (1969), from words of three syllables or more a sentence."""
    return 1.043 * math.sqrt(30 * counts.polysyllables / counts.sentences) + 3.1291


def fog(counts: Counts) -> float:
    """Gunning (1952), the complex words being those that are not on the list of easy ones."""
    length = counts.words / counts.sentences
    return 0.4 * (length + 100 * counts.complex / counts.words)


def coleman_liau(counts: Counts) -> float:
    """Coleman and Liau (1975), from letters and sentences in 100 words."""
    letters = 100 * counts.letters / counts.words
    return 0.058 * letters - 0.296 * (100 * counts.sentences / counts.words) - 15.8


def automated(counts: Counts) -> float:
    """Senter and Smith (1967), from characters a token and words a sentence."""
    length = counts.words / counts.sentences
    return 4.71 * counts.characters / counts.tokens + 0.5 * length - 21.43


def dale_chall(counts: Counts) -> float:
    """Dale and Chall (1948), from words that are not on the list of easy ones."""
    hard = 100 * counts.hard / counts.words
    raw = 0.1579 * hard + 0.0496 * counts.words / counts.sentences
    return raw + 3.6365 if hard > 5 else raw


def linsear_write(tokens: list[str], sentence_ends: list[int]) -> float:
    """Linsear Write on the first 100 words.

    sentence_ends: for each sentence, the number of tokens up to its end.
    """
    easy = hard = read = 0
    for token in tokens:
        if easy + hard >= LINSEAR_WORDS:
            break
        read += 1
        weight = weight_of(token)
        easy += weight == 1
        hard += weight == 3
    sentences = sum(end < read for end in sentence_ends) + 1
    number = (easy + 3 * hard) / sentences
    return (number - 2 if number <= 20 else number) / 2


def consensus(found: Scores, linsear: float) -> float:
    """The grade that most formulas agree on, as textstat's `text_standard` finds it."""
    grades: list[int] = _around(found.flesch_kincaid_grade)
    grades += _grades_of_ease(found.flesch_reading_ease)
    for score in (
        found.smog_index,
        found.coleman_liau_index,
        found.automated_readability_index,
        found.dale_chall,
        linsear,
        found.gunning_fog,
    ):
        grades += _around(score)
    return float(Counter(grades).most_common(1)[0][0])


def reading_time(counts: Counts) -> float:
    """Seconds that an adult takes to read the text silently.

    Not textstat's figure: 14.69 ms a character (Demberg and Keller, 2008) is how long eyes first
    rest on a word, and makes 800 words a minute.
    """
    return 60 * counts.words / _WORDS_A_MINUTE


def _around(score: float) -> list[int]:
    return [math.floor(score), math.ceil(score), round(score)]


def _grades_of_ease(ease: float) -> list[int]:
    for least, grades in (
        (90, [5]), (80, [6]), (70, [7]), (60, [8, 9]), (50, [10]), (40, [11]), (30, [12]),
    ):  # fmt: skip
        if ease >= least:
            return grades if ease < 100 else [13]
    return [13]
