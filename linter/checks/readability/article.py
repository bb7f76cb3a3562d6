"""An article for the readability check: its countable text, its profile, what stands out in it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from linter.checks.evidence import View
from linter.checks.guards import Hit, holds
from linter.document import Document
from linter.model import Kind, Scope, Span
from linter.profiles import AUDIENCES, Limit, ReadabilityOptions
from linter.readability import formulas
from linter.readability.counting import Counts
from linter.readability.notable import NOTABLES, Notable
from linter.readability.passive import passives
from linter.readability.prepared import Prepared, Sentence, prepare
from linter.rules import Rule

_PERSON_FILE = "person-centred"  # the rules whose subject is the person, not the word


class HardWord(NamedTuple):
    """A hard word or phrase of the plain-language pack, and the everyday words for it."""

    span: Span
    text: str
    plain: tuple[str, ...]
    rule: Rule

    @property
    def is_about_people(self) -> bool:
        return _PERSON_FILE in self.rule.path


class Noted(NamedTuple):
    """A token with something to note. sentence: its number. at: its number in the sentence."""

    sentence: int
    at: int
    notable: Notable


@dataclass(frozen=True)
class Article:
    """All that the readability check asks about one article, each worked out once."""

    view: View
    options: ReadabilityOptions
    profile: str

    @property
    def document(self) -> Document:
        return self.view.document

    @cached_property
    def prepared(self) -> Prepared:
        return prepare(self.view.document)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return self.prepared.sentences

    @property
    def counts(self) -> Counts:
        return self.prepared.counts

    @cached_property
    def limits(self) -> Mapping[str, Limit]:
        return self.options.limits_of(self.profile)

    @cached_property
    def scores(self) -> formulas.Scores:
        return formulas.scores(self.counts)

    @cached_property
    def consensus(self) -> float:
        tokens: list[str] = []
        ends: list[int] = []
        for each in self.sentences:
            tokens += each.tokens
            ends.append(len(tokens))
            if len(tokens) > 2 * formulas.LINSEAR_WORDS:
                break
        return formulas.consensus(self.scores, formulas.linsear_write(tokens, ends))

    @cached_property
    def noted(self) -> tuple[Noted, ...]:
        """The tokens that hold a complex word, a medical term or an abbreviation, in order."""
        return tuple(
            Noted(number, at, found)
            for number, sentence in enumerate(self.sentences)
            for at, token in enumerate(sentence.tokens)
            if (found := NOTABLES[token]) is not None
        )

    @cached_property
    def medical(self) -> Counter[str]:
        """Medical terms in lower case, and how often each stands there."""
        return Counter(word for each in self.noted for word in each.notable.medical)

    @cached_property
    def passive(self) -> Mapping[int, Span]:
        """The first passive of each sentence that has one, by the sentence's number."""
        starts = [each.span.start for each in self.sentences]
        found: dict[int, Span] = {}
        for span in passives(self.view.normal):
            number = bisect_right(starts, span.start) - 1
            if number >= 0 and span.end <= self.sentences[number].span.end:
                found.setdefault(number, span)
        return found

    @cached_property
    def hard_words(self) -> tuple[HardWord, ...]:
        """Words of the plain-language pack, whether or not it is on: the longest at each place."""
        found = sorted(self._hard_words(), key=lambda each: (each.span.start, -each.span.end))
        kept: list[HardWord] = []
        for each in found:
            if not kept or each.span.start >= kept[-1].span.end:
                kept.append(each)
        return tuple(kept)

    def _hard_words(self) -> Iterator[HardWord]:
        text, normal = self.document.text, self.view.normal
        for start, end, phrase in self.view.phrases:
            rules = self.view.rules.listing(phrase, Kind.PLAIN_LANGUAGE)
            if not rules:
                continue
            hit = Hit(self.document, Span(start, end))
            if hit.block.scope not in (Scope.PROSE, Scope.LIST):
                continue
            written = text[start:end]
            for rule in rules:
                if (not rule.exact or written in rule.exact) and holds(rule, hit, spun=False):
                    plain = rule.forms.get(normal[start:end], rule.replacements)
                    yield HardWord(hit.span, written, plain, rule)
                    break

    def text_of(self, span: Span) -> str:
        return self.document.text[span.start : span.end]


def profile_of(document: Document, options: ReadabilityOptions) -> tuple[str, str]:
    """The profile that holds for an article, and what its front matter names that is none."""
    named = document.front_matter.get("audience")
    if named is None:
        return options.profile, ""
    values = named if isinstance(named, list) else [named]
    known = [AUDIENCES.get(str(value).strip().lower()) for value in values]
    chosen = next((each for each in known if each), None)
    return chosen or options.profile, "" if chosen else str(named)
