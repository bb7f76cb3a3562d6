"""What checks state about a whole article, as a page shows it; each may be absent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from linter.model import Span
from linter.reporters.html.texts import printable, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from linter.model import ArticleReport

    Reader = Callable[[Span], str]  # what is read at a source span

DISCLAIMERS = {
    "general": "Not a substitute for advice",
    "emergency": "Emergency",
    "medicines": "Medicines",
    "dose-change": "Changing a dose",
    "interactions": "Interactions",
    "supplements": "Supplements",
    "pregnancy": "Pregnancy",
    "children": "Children",
    "unapproved": "Unapproved treatment",
    "procedures": "Procedures",
    "crisis": "Crisis line",
    "diets": "Diets",
    "claims": "Health claims",
    "advertising": "Advertising",
    "provenance": "Sources",
}
DIFFICULTIES = ("Easy", "Fairly easy", "Plain", "Fairly hard", "Hard", "Very hard")
_SCORES = {
    "flesch_reading_ease": "Flesch reading ease",
    "flesch_kincaid_grade": "Flesch-Kincaid grade",
    "smog_index": "SMOG index",
    "gunning_fog": "Gunning fog",
    "coleman_liau_index": "Coleman-Liau index",
    "automated_readability_index": "Automated readability index",
    "dale_chall": "Dale-Chall score",
}
_QUOTE = 140  # characters shown of a place
_REASONS = 6  # places that make a disclaimer necessary, of up to hundreds
# From this score on (0.9 is where the spun check gives its verdict) and what is said and shown.
_SPUN = (
    (0.9, "Reads as machine-rewritten", "error"),
    (0.5, "Signs of rewriting", "warning"),
    (0.1, "Little sign of rewriting", "neutral"),
    (0.0, "No sign of rewriting", "neutral"),
)


class Quote(NamedTuple):
    """A stretch of the article, shortened, and what is said of it."""

    text: str
    says: str = ""


class Section(NamedTuple):
    """A section and how hard it is. grade: US school years. level: "1" to "6", "" unknown."""

    title: str
    words: int
    grade: str
    level: str


class Hard(NamedTuple):
    """A hard sentence: where (source span), how hard, what it says and why it is hard."""

    span: Span
    level: str
    text: str
    reasons: tuple[str, ...]


class Readability(NamedTuple):
    """How hard an article is. grade: of all formulas together, US school years; None if unknown.

    plainer: hard words and everyday words for them.
    """

    grade: float | None
    level: str
    label: str
    minutes: str
    sentence_length: str
    excused: str
    scores: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    hardest: tuple[Hard, ...]
    changes: tuple[Quote, ...]
    plainer: tuple[tuple[str, str], ...]


class Disclaimer(NamedTuple):
    """One disclaimer. state: "present", "missing", "garbled" or "unneeded"."""

    id: str
    label: str
    state: str
    text: str
    why: tuple[str, ...]


class Spun(NamedTuple):
    """How likely it is that software rewrote the article (0 to 1), in figures, words and colour."""

    score: float
    shown: str
    label: str
    style: str


def readability(article: ArticleReport, read: Reader) -> Readability | None:
    """The article's readability; None when it was not measured. read: see `Reader`."""
    fact = article.facts.get("readability")
    if not fact:
        return None
    level = _level(fact.get("difficulty"))
    seconds = fact.get("reading_time_seconds")
    return Readability(
        fact.get("consensus_grade"),
        level,
        DIFFICULTIES[int(level) - 1] if level else "",
        _minutes(seconds) if seconds is not None else "",
        _figure(fact.get("words_per_sentence")),
        _figure(fact.get("excused_grade")),
        tuple((label, _figure(fact[key])) for key, label in _SCORES.items() if key in fact),
        tuple(
            Section(
                printable(each.get("title") or "Before the first heading"),
                each.get("words", 0),
                _figure(each.get("flesch_kincaid_grade")),
                _level(each.get("difficulty")),
            )
            for each in fact.get("sections") or ()
        ),
        tuple(
            Hard(
                Span(*each["span"]),
                _level(each.get("difficulty")) or "1",
                _quoted(read, each["span"]),
                tuple(each.get("reasons") or ()),
            )
            for each in fact.get("hardest") or ()
        ),
        tuple(_change(read, each) for each in fact.get("changes") or ()),
        tuple(
            (printable(each["word"]), printable(each["with"]))
            for each in (fact.get("complex_language") or {}).get("replace") or ()
        ),
    )


def disclaimers(article: ArticleReport, read: Reader) -> tuple[Disclaimer, ...]:
    """The article's disclaimers, in the order in which the check gives them."""
    return tuple(_disclaimer(read, each) for each in article.facts.get("disclaimers") or ())


def spun(article: ArticleReport) -> Spun | None:
    """The article's spun score; None when it has none."""
    fact = article.facts.get("spun")
    if not fact:
        return None
    score = fact["score"]
    label, style = next((label, style) for limit, label, style in _SPUN if score >= limit)
    return Spun(score, f"{score:.2f}", label, style)


def _disclaimer(read: Reader, fact: Mapping[str, Any]) -> Disclaimer:
    name = fact["id"]
    state = fact["status"]
    if state == "missing" and not fact.get("required"):
        state = "unneeded"
    span = fact.get("span")
    return Disclaimer(
        name,
        DISCLAIMERS.get(name, name.replace("-", " ").capitalize()),
        state,
        _quoted(read, span) if span else "",
        tuple(dict.fromkeys(_quoted(read, each) for each in (fact.get("why") or ())[:_REASONS])),
    )


def _change(read: Reader, fact: Mapping[str, Any]) -> Quote:
    says = fact.get("change", "").rstrip(".")
    after = fact.get("grade_after")
    if after is not None:
        says += f" (then grade {_figure(after)})"
    return Quote(_quoted(read, fact["span"]), f"{says}.")


def _quoted(read: Reader, span: Iterable[int]) -> str:
    return shortened(read(Span(*span)), _QUOTE)


def _level(difficulty: float | None) -> str:
    """The level of a difficulty, which is a mean: "1" to "6"; "" when there is none."""
    return "" if difficulty is None else str(min(max(round(difficulty), 1), len(DIFFICULTIES)))


def _minutes(seconds: float) -> str:
    return f"{max(1, round(seconds / 60)):,} min"


def _figure(number: float | None) -> str:
    """A number with one decimal at most; "" when there is none."""
    return "" if number is None else f"{number:,.1f}".removesuffix(".0")
