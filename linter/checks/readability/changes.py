"""What would make an article easier: each change tried on the counts, and the grade after it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from linter.checks.readability.article import Article, HardWord
from linter.model import Scope, Span
from linter.readability.counting import Counts, count
from linter.readability.formulas import grade

_SHOWN: Final = 3
_SHOWN_WORDS: Final = 10
_A_SENTENCE: Final = 20  # words; a longer one can be split in so many parts of about this length
_LEAST_GAIN: Final = 0.05  # grades; less is not worth an edit
_SPLIT: Final = (Scope.PROSE, Scope.LIST, Scope.QUOTE)


class Change(NamedTuple):
    """One edit. span: its first place. difference: what it adds to the article's counts."""

    span: Span
    told: str
    difference: Counts


class Applied(NamedTuple):
    """A change and the article's grade after it and those before it."""

    change: Change
    grade_after: float


class Replacement(NamedTuple):
    """A hard word, the everyday word for it, how often it stands there, the grades gained."""

    word: str
    plain: str
    times: int
    span: Span
    gain: float


def best_changes(article: Article) -> tuple[Applied, ...]:
    """The changes that lower the Flesch-Kincaid grade most, each made after those before it."""
    left = [*_splits(article), *(change for change, _ in _replacements(article))]
    counts, made = article.counts, list[Applied]()
    while left and len(made) < _SHOWN:
        best = min(left, key=lambda each: grade(counts + each.difference))
        after = grade(counts + best.difference)
        if grade(counts) - after < _LEAST_GAIN:
            break
        counts += best.difference
        left.remove(best)
        made.append(Applied(best, after))
    return tuple(made)


def replacements(article: Article) -> tuple[Replacement, ...]:
    """Hard words with an everyday word, those that would lower the grade most first."""
    before = grade(article.counts)
    found = [
        Replacement(
            words[0].text.lower(),
            words[0].plain[0],
            len(words),
            change.span,
            before - grade(article.counts + change.difference),
        )
        for change, words in _replacements(article)
    ]
    found.sort(key=lambda each: (-round(each.gain, 6), each.span))
    return tuple(each for each in found[:_SHOWN_WORDS] if each.gain > 0)


def _splits(article: Article) -> Iterable[Change]:
    """The long sentences, each split; the longest first, so that it wins among equals."""
    long = [
        (each.words, each)
        for each in article.sentences
        if each.block.scope in _SPLIT and len(each.tokens) > _A_SENTENCE
    ]
    for words, sentence in sorted(long, key=lambda each: (-each[0], each[1].span)):
        parts = -(-words // _A_SENTENCE)
        if parts > 1:
            told = f"Split this sentence of {words} words into {parts}."
            yield Change(sentence.span, told, Counts(sentences=parts - 1))


def _replacements(article: Article) -> Iterable[tuple[Change, list[HardWord]]]:
    groups: dict[tuple[str, str], list[HardWord]] = {}
    for each in article.hard_words:
        if each.plain and each.plain[0] and not each.is_about_people:
            groups.setdefault((each.text.lower(), each.plain[0]), []).append(each)
    for (word, plain), places in groups.items():
        one = count(plain.split(), 0) - count(word.split(), 0)
        difference = Counts(*(len(places) * value for value in one))
        times = f", {len(places)} times" if len(places) > 1 else ""
        told = f"Write “{plain}” for “{word}”{times}."
        yield Change(places[0].span, told, difference), places
