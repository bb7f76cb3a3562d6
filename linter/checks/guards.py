"""Whether a hit stands where its rule says it must, or must not. Runs on hits only."""

from __future__ import annotations

import re
from functools import lru_cache

from linter.document import Document
from linter.model import Scope, Span
from linter.phrases import normalise
from linter.rules import Guard, Rule

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_CAPITAL = re.compile(r"[A-Z]")
_CONTEXT = 200  # code points looked at before and after a hit for its neighbouring words


class Hit:
    """A place in a document's text that a rule's phrase matches, as guards look at it."""

    def __init__(self, document: Document, span: Span) -> None:
        self.document = document
        self.span = span
        self.block = document.block_at(span.start)

    def is_near(self, terms: tuple[str, ...], within: str) -> bool:
        """Whether one of the terms stands in its sentence, paragraph or article, but not in it.

        Each term is counted once in each of these, however many hits it holds.
        """
        if within == "article":
            around = Span(0, len(self.document.text))
        elif within == "paragraph":
            around = self.block.text
        else:
            around = self.document.sentence_at(self.span.start)
        counts = self._counts(around, terms)
        if not counts:
            return False
        own = _joined(_tokens(self.document.text[self.span.start : self.span.end]))
        return any(count > _occurrences(own, term) for term, count in counts.items())

    def _counts(self, around: Span, terms: tuple[str, ...]) -> dict[str, int]:
        """How often the terms stand there; those that don't are left out."""
        memo = self.document.memo
        key = ("guards", around, terms)
        if key not in memo:
            place = ("guards", around)
            if place not in memo:
                memo[place] = _joined(_tokens(self.document.text[around.start : around.end]))
            text = memo[place]
            memo[key] = {term: _occurrences(text, term) for term in terms if term in text}
        counts: dict[str, int] = memo[key]
        return counts

    def words_before(self) -> list[str]:
        start = max(self.block.text.start, self.span.start - _CONTEXT)
        return _tokens(self.document.text[start : self.span.start])

    def words_after(self) -> str:
        end = min(self.block.text.end, self.span.end + _CONTEXT)
        return _joined(_tokens(self.document.text[self.span.end : end]))

    def is_at(self, place: str) -> bool:
        """Whether it starts its block, ends it, or (place "block") is all of it."""
        text = self.document.text
        starts = not _TOKEN.search(text, self.block.text.start, self.span.start)
        ends = not _TOKEN.search(text, self.span.end, self.block.text.end)
        return {"start": starts, "end": ends, "block": starts and ends}[place]

    def opens_sentence(self) -> bool:
        """Whether a sentence starts with it."""
        return self.document.sentence_at(self.span.start).start == self.span.start

    def is_proper_name(self) -> bool:
        """True when it is capitalised, in prose, though no sentence starts there."""
        text = self.document.text
        if not text[self.span.start].isupper() or self.block.scope is Scope.HEADING:
            return False
        if self.opens_sentence():
            return False
        before = text[max(self.block.text.start, self.span.start - _CONTEXT) : self.span.start]
        before = before.rstrip()
        return bool(before) and before[-1] not in '"“‘(:•'


def holds(rule: Rule, hit: Hit, *, spun: bool) -> bool:
    """Whether the rule's guards let this hit be reported. spun: the article has been spun."""
    if rule.when and not any(_all_hold(guard, hit, spun) for guard in rule.when):
        return False
    return not any(_key_holds(rule.unless, key, hit, spun) for key in rule.unless.keys)


def _all_hold(guard: Guard, hit: Hit, spun: bool) -> bool:
    return all(_key_holds(guard, key, hit, spun) for key in guard.keys)


def _key_holds(guard: Guard, key: str, hit: Hit, spun: bool) -> bool:
    match key:
        case "near":
            return hit.is_near(_terms(guard.near), guard.within)
        case "after":
            words = hit.words_before()
            return any(
                _joined(words[-len(term.split()) :]).startswith(term)
                for term in _terms(guard.after)
            )
        case "before":
            return hit.words_after().startswith(_terms(guard.before))
        case "place":
            return any(hit.is_at(place) for place in guard.place)
        case "scope":
            return hit.block.scope in guard.scope
        case "front_matter":
            return _front_matter_holds(guard, hit)
        case "proper_name":
            return hit.is_proper_name()
        case "spun":
            return spun
    raise AssertionError(key)


def _front_matter_holds(guard: Guard, hit: Hit) -> bool:
    for key, wanted in guard.front_matter.items():
        value = hit.document.front_matter.get(key)
        values = value if isinstance(value, list) else [value]
        if {str(each).lower() for each in values} & {each.lower() for each in wanted}:
            return True
    return False


def _occurrences(text: str, term: str) -> int:
    """How often the term stands in joined words; two may share the space between them."""
    count, at = 0, text.find(term)
    while at >= 0:
        count += 1
        at = text.find(term, at + 1)
    return count


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(normalise(text))


def _joined(words: list[str]) -> str:
    """Words with a space on either side of each, so that whole words can be looked for."""
    return f" {' '.join(words)} "


@lru_cache(maxsize=4096)
def _terms(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """The phrases as they stand in joined words; a trailing * leaves the last word open."""
    terms = (_joined(_TOKEN.findall(phrase)) for phrase in phrases)
    return tuple(
        term.rstrip() if phrase.endswith("*") else term
        for term, phrase in zip(terms, phrases, strict=True)
    )
