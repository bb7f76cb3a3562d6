"""What the report states about an article's readability, under the key `readability`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from linter.checks.readability.article import Article
from linter.checks.readability.changes import best_changes, replacements
from linter.checks.readability.terms import excused, excused_grade
from linter.model import Scope, Span
from linter.readability.difficulty import Rated
from linter.readability.formulas import GRADE, grade, reading_time
from linter.readability.prepared import Section, Sentence, difficulty
from linter.readability.tables import table
from linter.readability.words import hard_parts

_HARDEST: Final = 10
_HARD: Final = 4.0  # difficulty; what lies below is no hard sentence
_SHOWN_WORDS: Final = 4
_SHOWN_COMPLEX: Final = 20
_LONG: Final = 25  # words of a sentence
_CLAUSES: Final = 3  # commas and joining words from which a sentence is nested
_JOINING: Final = table(
    """
    which who whose whom that because although though while whereas unless whether if
    """
)
_WINDOW: Final = 50  # words that lexical diversity is measured over
_LEAST_OF_SECTION: Final = 30  # words; a shorter section has no grade
_LEAST_OF_SENTENCE: Final = 5  # words; a shorter one is no sentence to rewrite

Places = list[tuple[Span, dict[str, Any], str]]


def facts(article: Article) -> dict[str, Any]:
    """All of it, plain values; spans in the source."""
    counts = article.counts
    terms = excused(article)
    mean = difficulty(article.sentences, article.prepared.ratings)
    return {
        **{name: round(value, 2) for name, value in article.scores._asdict().items()},
        "consensus_grade": article.consensus,
        "difficulty": round(mean or 1.0, 2),
        "words": counts.words,
        "sentences": counts.sentences,
        "words_per_sentence": round(counts.words / counts.sentences, 2),
        "reading_time_seconds": round(reading_time(counts), 2),
        "profile": article.profile,
        "excused_grade": round(excused_grade(counts, article, terms), 2),
        "excused_terms": list(terms),
        "sections": list(_sections(article)),
        "hardest": [_hard_sentence(article, number) for number in hardest(article)],
        "changes": [
            {
                "span": _source(article, each.change.span),
                "change": each.change.told,
                "grade_after": round(each.grade_after, 2),
            }
            for each in best_changes(article)
        ],
        "complex_language": complex_language(article),
    }


def hardest(article: Article) -> list[int]:
    """The numbers of the hardest sentences, the worst first."""
    ratings = article.prepared.ratings
    numbers = [
        number
        for number, sentence in enumerate(article.sentences)
        if ratings[number].difficulty >= _HARD
        and sentence.block.scope is not Scope.HEADING
        and len(sentence.tokens) >= _LEAST_OF_SENTENCE
    ]
    numbers.sort(key=lambda number: (-ratings[number].difficulty, number))
    return numbers[:_HARDEST]


def reasons(article: Article, number: int) -> list[str]:
    """Why a sentence is hard, what weighs most in the model first."""
    sentence, rating = article.sentences[number], article.prepared.ratings[number]
    told = []
    hard, short = hard_parts(sentence.tokens)
    if hard:
        told.append(f"{_number(len(hard), 'rare word')}: {_some(hard)}")
    if short:
        told.append(f"{_number(len(short), 'abbreviation')}: {_some(short)}")
    words = sentence.words
    if words > _LONG:
        told.insert(0 if words > 1.5 * _LONG else len(told), f"{words} words")
    joins = sentence.text.count(",") + sum(each in _JOINING for each in sentence.tokens)
    if joins >= _CLAUSES:
        told.append("nested clauses")
    if number in article.passive:
        told.append(f"passive: “{article.text_of(article.passive[number])}”")
    if not told:
        told.append(_dense(rating))
    return told


def complex_language(article: Article) -> dict[str, Any]:
    """What the SHeLL Health Literacy Editor measures (docs/readability.md), and what to replace."""
    uncommon: Counter[str] = Counter()
    acronyms: Counter[str] = Counter()
    for each in article.noted:
        uncommon.update(each.notable.complex)
        acronyms.update(each.notable.abbreviations)
    hard = [each for each in article.hard_words if not each.is_about_people]
    listed = {word for each in hard for word in each.text.lower().split()}
    for word in listed & set(uncommon):
        del uncommon[word]  # counted once, as what the pack lists
    number = len(hard) + uncommon.total() + acronyms.total()
    counts = article.counts
    passive = len(article.passive)
    named = Counter([*uncommon.elements(), *(each.text.lower() for each in hard)])
    tokens = [token for each in article.sentences for token in each.text.lower().split()]
    return {
        "complex_percent": _percent(number, counts.words),
        "complex_words": [word for word, _ in named.most_common(_SHOWN_COMPLEX)],
        "hard_words": len(hard),
        "uncommon_words": uncommon.total(),
        "abbreviations": acronyms.total(),
        "passive_percent": _percent(passive, counts.sentences),
        "passive_sentences": passive,
        "long_paragraphs": len(list(long_paragraphs(article))),
        "long_lists": len(list(long_lists(article))),
        "lexical_density": round(1 - counts.common / counts.words, 2),
        "lexical_diversity": _diversity(tokens),
        "person_first": sum(each.is_about_people for each in article.hard_words),
        "replace": [
            {
                "word": each.word,
                "with": each.plain,
                "times": each.times,
                "span": _source(article, each.span),
                "grade_gain": round(each.gain, 2),
            }
            for each in replacements(article)
        ],
    }


def long_paragraphs(article: Article) -> Iterator[tuple[Span, int, tuple[float, ...]]]:
    """Each paragraph above the limit: where, its words, the limit."""
    limit = article.limits.get("paragraph_words", ())
    if not limit:
        return
    words: Counter[Span] = Counter()
    for each in article.sentences:
        if each.block.scope is Scope.PROSE:
            words[each.block.text] += each.words
    for span, number in words.items():
        if number > limit[0]:
            yield span, number, limit


def long_lists(article: Article) -> Iterator[tuple[Span, int, tuple[float, ...]]]:
    """Each list above the limit: its first item, its items, the limit."""
    limit = article.limits.get("list_items", ())
    run: list[Span] = []
    for block in (*article.document.blocks, None):
        if block is not None and block.scope is Scope.LIST:
            run.append(block.text)
        elif run:
            if limit and len(run) > limit[0]:
                yield run[0], len(run), limit
            run = []


def section_grade(section: Section) -> float | None:
    """The grade of a section; None when it is too short to have one."""
    if section.counts.words < _LEAST_OF_SECTION:
        return None
    return grade(section.counts)


def _sections(article: Article) -> Iterator[dict[str, Any]]:
    ratings = article.prepared.ratings
    at = 0
    for section in article.prepared.sections:
        own = ratings[at : at + len(section.sentences)]
        at += len(section.sentences)
        found, mean = section_grade(section), difficulty(section.sentences, own)
        yield {
            "title": section.title,
            "span": _source(article, section.span),
            "words": section.counts.words,
            GRADE: None if found is None else round(found, 2),
            "difficulty": None if mean is None or found is None else round(mean, 2),
        }


def _hard_sentence(article: Article, number: int) -> dict[str, Any]:
    sentence: Sentence = article.sentences[number]
    return {
        "span": _source(article, sentence.span),
        "difficulty": round(article.prepared.ratings[number].difficulty, 2),
        "words": sentence.words,
        "reasons": reasons(article, number),
    }


def _diversity(tokens: list[str]) -> float:
    """The share of different words in stretches of 50, on average: it does not fall with length."""
    starts = range(0, max(1, len(tokens) - _WINDOW + 1), _WINDOW)
    shares = [len(set(part)) / len(part) for at in starts if (part := tokens[at : at + _WINDOW])]
    return round(sum(shares) / len(shares), 2) if shares else 0.0


def _source(article: Article, span: Span) -> list[int]:
    return list(article.document.to_source(span))


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _some(words: list[str]) -> str:
    return ", ".join(words[:_SHOWN_WORDS]) + (", …" if len(words) > _SHOWN_WORDS else "")


def _dense(rating: Rated) -> str:
    return "many uncommon words" if rating.load > 3 else "unusual wording"
