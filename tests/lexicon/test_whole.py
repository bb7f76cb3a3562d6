"""What the rest of an article says about a swap, and what is remembered of one."""

from __future__ import annotations

import math

import pytest

from linter.lexicon.candidates import Odd, Swap
from linter.lexicon.reader import Line
from linter.lexicon.tokens import ids_of, tokens
from linter.lexicon.whole import ALONE, WINDOW, Article, load
from linter.lexicon.whole_reader import WholeReader, whole_reader

TEXT = "the doctor listens to your heart and an artery near the boulevard of the heart"


@pytest.fixture(scope="module")
def read() -> WholeReader:
    return whole_reader()


def ids(read: WholeReader, text: str) -> list[int]:
    return ids_of(tokens(text), read.lexicon.ids)


def test_words_of_the_articles_topic_are_nearer_than_others(read: WholeReader) -> None:
    [line] = [ids(read, TEXT)]
    article = Article(read.lexicon, [line])
    [artery] = ids(read, "artery")
    [boulevard] = ids(read, "boulevard")
    weights = (1.0, 1.0, 0.0, 0.0, 0.0)
    assert article.meant(artery, weights) > article.meant(boulevard, weights)
    assert article.written(artery, weights) > article.written(boulevard, weights)


def test_how_often_words_stand_in_the_article_counts(read: WholeReader) -> None:
    article = Article(read.lexicon, [ids(read, TEXT)])
    [heart, vein] = ids(read, "heart vein")
    assert article.meant(heart, (0.0, 0.0, 0.0, 1.0, 0.0)) == pytest.approx(math.log(3))
    assert article.meant(vein, (0.0, 0.0, 0.0, 1.0, 0.0)) == 0.0
    assert article.written(heart, (0.0, 0.0, 0.0, 0.0, 1.0)) == pytest.approx(math.log(2))


def test_an_article_without_words_has_no_topic(read: WholeReader) -> None:
    article = Article(read.lexicon, [[]])
    [heart] = ids(read, "heart")
    assert article.meant(heart, (1.0, 1.0, -2.0, 1.0, 1.0)) == -2.0


def test_the_model_weighs_each_feature() -> None:
    model = load()
    assert (len(model.windows.weights), len(model.alone.weights)) == (len(WINDOW), len(ALONE))
    for chance in (0.2, 0.5, 0.9):
        assert model.chance(model.score_of(chance)) == pytest.approx(chance)


def test_what_is_reported_scores_what_its_features_say(read: WholeReader) -> None:
    """The reader adds up a score in parts, some of them remembered; the sum is that of all."""
    text = "Your weapon may feel weak after a strike biopsy of the kidney rock."
    line = Line(text, text.lower(), read.lexicon)
    article = Article(read.lexicon, [line.ids])
    model = load()
    best: dict[tuple[tuple[str, str], ...], float] = {}
    names = read.lexicon.names
    for _, candidate, features in read.candidates(line, article):
        swap = tuple(
            (
                " ".join(names[each] for each in line.ids[side.start : side.end]),
                " ".join(names[each] for each in words),
            )
            for side, words in read.replaced(candidate)
        )
        weights = model.windows if isinstance(candidate, Swap) else model.alone
        assert isinstance(candidate, Swap | Odd)
        chance = model.chance(weights.score(features))
        best[swap] = max(best.get(swap, 0.0), chance)
    first, again = list(read.garbles([line], 0.2)), list(read.garbles([line], 0.2))
    assert first == again
    [found] = first
    assert [(each.swap, round(each.score, 6)) for each in found] == [
        (each.swap, round(best[each.swap], 6)) for each in found
    ]
    assert ("weapon", "arm") in {swap for each in found for swap in each.swap}
