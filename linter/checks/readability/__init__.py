"""How hard an article is to read, where, and what would make it easier.

Rules name their code with `check`; limits come from the reader's profile (`linter.profiles`), which
the config, an override or the article's front matter (`audience:`) chooses. Facts about every
article of enough words go into the report; `readability_note` says why when there are none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, NamedTuple

from linter.checks.evidence import Candidate, Evidence, View, article_place
from linter.checks.readability.article import Article, profile_of
from linter.checks.readability.facts import (
    facts,
    long_lists,
    long_paragraphs,
    reasons,
    section_grade,
)
from linter.checks.readability.terms import unexplained_abbreviations, unexplained_terms
from linter.document import Note
from linter.model import Kind, Scope, Severity, Span
from linter.profiles import LESS_IS_HARDER, Limit, ReadabilityOptions
from linter.readability import language
from linter.rules import Rule

NAME = "readability"

_LEAST_WORDS: Final = 100  # of an article or a section that a finding judges as a whole
_LEAST_SENTENCES: Final = 10  # of an article whose share of sentences a finding judges
_SENTENCES: Final = (Scope.PROSE, Scope.LIST, Scope.QUOTE)
_SHOWN_REASONS: Final = 3
_NAMES: Final = {
    "flesch_reading_ease": "Flesch reading ease",
    "flesch_kincaid_grade": "Flesch-Kincaid grade",
    "smog_index": "SMOG index",
    "gunning_fog": "Gunning fog index",
    "coleman_liau_index": "Coleman-Liau index",
    "automated_readability_index": "automated readability index",
    "dale_chall": "Dale-Chall score",
    "consensus_grade": "consensus grade",
    "difficulty": "sentence difficulty",
}


class Found(NamedTuple):
    """One place. what: the sentence that opens the message. is_milder: between two limits.

    span: in the document's text. source: the exact source, for the article as a whole.
    """

    span: Span
    what: str
    is_milder: bool = False
    source: Span | None = None


def scan(view: View) -> Evidence:
    """What each rule's code sees in the article, and the facts."""
    rules = view.rules.of_kind(Kind.READABILITY)
    if not rules:
        return Evidence()
    options: ReadabilityOptions = rules[0].options.get("readability", ReadabilityOptions())
    profile, unknown = profile_of(view.document, options)
    notes = _about_audience(view, unknown, profile)
    article = Article(view, options, profile)
    reason, told = _why_not(article)
    if reason:
        return Evidence((), {NAME: None, "readability_note": reason}, (*notes, *told))
    stated = facts(article)
    candidates = tuple(
        _candidate(rule, found)
        for rule in rules
        for found in CODE[rule.check or ""](article, stated)
    )
    return Evidence(candidates, {NAME: stated}, notes)


def judge(view: View, evidence: Mapping[str, Evidence]) -> Evidence:  # noqa: ARG001
    """All of it: how hard a text is does not depend on what else is wrong with it."""
    return evidence[NAME]


def hard_article(article: Article, stated: Mapping[str, Any]) -> Iterator[Found]:
    """One finding for the article that is above a limit, with all limits that it is above."""
    if article.counts.words < _LEAST_WORDS:
        return
    above, is_milder = [], True
    for metric, name in _NAMES.items():
        limit = article.limits.get(metric, ())
        key = "excused_grade" if metric == "flesch_kincaid_grade" else metric
        value = round(stated[key], 1)
        level = _level(value, limit, metric)
        if level:
            is_milder &= level == 1
            bound = "at least" if metric in LESS_IS_HARDER else "at most"
            above.append(f"{name} {value:g} ({bound} {limit[0]:g})")
    if above:
        told = ", ".join(above)
        what = f"Too hard for {_readers(article)}: {told}.{_excused(stated)}{_hardest(stated)}"
        document = article.document
        place = article_place(document)
        yield Found(document.blocks[0].text, what, is_milder, place)


def hard_section(article: Article, stated: Mapping[str, Any]) -> Iterator[Found]:
    """Sections above the limit, in an article that is within its own: elsewhere all are."""
    limit = article.limits.get("section_grade", ())
    own = article.limits.get("flesch_kincaid_grade", ())
    if not limit or _level(round(stated["excused_grade"], 1), own, "flesch_kincaid_grade"):
        return
    for section in article.prepared.sections:
        if not section.title or section.counts.words < _LEAST_WORDS:
            continue
        found = round(section_grade(section) or 0.0, 1)
        level = _level(found, limit, "section_grade")
        if level:
            span = Span(section.span.start, section.span.start + len(section.title))
            what = f"The section “{section.title}” has grade {found:g} (at most {limit[0]:g})."
            yield Found(span, what, level == 1)


def long_sentence(article: Article, stated: Mapping[str, Any]) -> Iterator[Found]:  # noqa: ARG001
    limit = article.limits.get("sentence_words", ())
    if not limit:
        return
    for number, sentence in enumerate(article.sentences):
        if sentence.block.scope not in _SENTENCES or len(sentence.tokens) <= limit[0]:
            continue
        words = sentence.words
        level = _level(words, limit, "sentence_words")
        if level:
            why = [each for each in reasons(article, number) if not each.endswith(" words")]
            more = f" Also: {'; '.join(why[:_SHOWN_REASONS])}." if why else ""
            yield Found(sentence.span, f"{words} words in one sentence.{more}", level == 1)


def long_paragraph(article: Article, stated: Mapping[str, Any]) -> Iterator[Found]:  # noqa: ARG001
    for span, words, limit in long_paragraphs(article):
        level = _level(words, limit, "paragraph_words")
        yield Found(span, f"{words} words in one paragraph (at most {limit[0]:g}).", level == 1)


def long_list(article: Article, stated: Mapping[str, Any]) -> Iterator[Found]:  # noqa: ARG001
    for span, items, limit in long_lists(article):
        level = _level(items, limit, "list_items")
        yield Found(span, f"{items} items in one list (at most {limit[0]:g}).", level == 1)


def passive_share(article: Article, stated: Mapping[str, Any]) -> Iterator[Found]:
    if article.counts.sentences < _LEAST_SENTENCES:
        return
    shown = [f"“{article.text_of(span)}”" for span in article.passive.values()][:_SHOWN_REASONS]
    yield from _of_article(
        article, stated, "passive_percent", "of the sentences are passive", ", ".join(shown)
    )


def complex_words(article: Article, stated: Mapping[str, Any]) -> Iterator[Found]:
    if article.counts.words < _LEAST_WORDS:
        return
    shown = stated["complex_language"]["complex_words"][:_SHOWN_REASONS]
    yield from _of_article(
        article, stated, "complex_percent", "of the words are complex", ", ".join(shown)
    )


def unexplained_abbreviation(article: Article, stated: Mapping[str, Any]) -> Iterator[Found]:  # noqa: ARG001
    if article.profile != "clinician":
        for span in unexplained_abbreviations(article):
            yield Found(span, f"“{article.text_of(span)}” is not explained.")


def unexplained_term(article: Article, stated: Mapping[str, Any]) -> Iterator[Found]:  # noqa: ARG001
    if article.profile != "clinician":
        for span in unexplained_terms(article):
            yield Found(span, f"“{article.text_of(span)}” is not explained.")


CODE: Mapping[str, Callable[[Article, Mapping[str, Any]], Iterator[Found]]] = {
    "complex-words": complex_words,
    "hard-article": hard_article,
    "hard-section": hard_section,
    "long-list": long_list,
    "long-paragraph": long_paragraph,
    "long-sentence": long_sentence,
    "passive-share": passive_share,
    "unexplained-abbreviation": unexplained_abbreviation,
    "unexplained-term": unexplained_term,
}


def _why_not(article: Article) -> tuple[str, tuple[Note, ...]]:
    """Why an article has no scores ("" when it has), and what to tell about it."""
    counts, options = article.counts, article.options
    place = article_place(article.document)
    text = "\n".join(each.text for each in article.sentences)
    found = language.other_than_english(text) if text else None
    if found:
        told = f"The article is not in English (`{found}`): its readability was not measured."
        return f"not in English ({found})", (Note("engine/not-english", place, told),)
    if counts.words < options.words or counts.sentences < options.sentences:
        had = (
            f"{_number(counts.words, 'word')} and {_number(counts.sentences, 'sentence')} of prose"
        )
        return f"too short: {had}; scores need {options.words} and {options.sentences}", ()
    return "", ()


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _about_audience(view: View, unknown: str, profile: str) -> tuple[Note, ...]:
    if not unknown:
        return ()
    told = (
        f"`audience: {unknown}` names no readers that are known: easy, general or clinician; the "
        f"limits for {profile} readers were used."
    )
    return (Note("engine/unknown-audience", article_place(view.document), told),)


def _candidate(rule: Rule, found: Found) -> Candidate:
    if found.is_milder:
        rule = replace(rule, severity=_MILDER[rule.severity])
    return Candidate(rule, found.span, f"{found.what} {rule.why}", source=found.source)


_MILDER: Final = {
    Severity.ERROR: Severity.WARNING,
    Severity.WARNING: Severity.SUGGESTION,
    Severity.SUGGESTION: Severity.SUGGESTION,
}


def _level(value: float, limit: Limit, metric: str) -> int:
    """0 within the limits, 1 above the milder of two, 2 above the harder or the only one."""
    signed = -value if metric in LESS_IS_HARDER else value
    bounds = [-each if metric in LESS_IS_HARDER else each for each in limit]
    if not bounds or signed <= bounds[0]:
        return 0
    return 2 if signed > bounds[-1] or len(bounds) == 1 else 1


def _of_article(
    article: Article, stated: Mapping[str, Any], metric: str, what: str, shown: str
) -> Iterator[Found]:
    limit = article.limits.get(metric, ())
    value = stated["complex_language"][metric]
    level = _level(value, limit, metric)
    if level:
        told = f"{value:.0f} % {what} (at most {limit[0]:g} %): {shown}."
        place = article_place(article.document)
        yield Found(article.document.blocks[0].text, told, level == 1, place)


def _readers(article: Article) -> str:
    return {"easy": "easy reading", "general": "general readers"}.get(
        article.profile, "its readers"
    )


def _excused(stated: Mapping[str, Any]) -> str:
    terms = stated["excused_terms"]
    if not terms:
        return ""
    more = ", …" if len(terms) > _SHOWN_REASONS else ""
    return f" (Not held against it: {', '.join(terms[:_SHOWN_REASONS])}{more}.)"


def _hardest(stated: Mapping[str, Any]) -> str:
    """The hardest section, where there are several."""
    graded = [each for each in stated["sections"] if each["flesch_kincaid_grade"] is not None]
    told = ""
    if len(graded) > 1:
        worst = max(graded, key=lambda each: each["flesch_kincaid_grade"])
        if worst["title"]:
            told = f" Hardest: “{worst['title']}”, grade {worst['flesch_kincaid_grade']:.1f}."
    return told
