"""Whether an article as a whole reads as rewritten by software: a score, and the verdict.

A logistic model of three numbers that an editor can check by eye (docs/spun-score.md). Its table is
fitted by `python -m tests.evaluation.spun_score fit` on clean health text and on spun articles.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from linter.checks import density, listed, unlisted
from linter.checks.evidence import Candidate, Evidence, View, article_place
from linter.model import Kind, Span
from linter.rules import Rule

NAME = "spun"
CHECK = "reads-as-spun"

# The weight of each feature; see `Features`.
INTERCEPT = -8.67
WEIGHTS = {"terms": 4.92, "term_rate": 2.01, "tell_tales": 2.25}

# The verdict: from this score on (a rule's `limit` overrides it), in articles of so many words. A
# shorter text holds too little evidence either way.
LIMIT = 0.9
AT_LEAST_WORDS = 100

_FEW_WORDS = 150  # a text shorter than this counts as this long, so that one term is no high rate
_MOST_OF_ONE = 2.0  # how much a single tell-tale counts at most
_SHOWN = 4  # garbled terms that the message names
_SHOWN_TELL_TALES = 2


class Features(NamedTuple):
    """What the score looks at.

    terms: log(1 + the number of different garbles: terminology rules that speak without the spun
    guard, and swaps that no rule lists and that are nearly certain).
    term_rate: log(1 + that number per 1,000 words). tell_tales: the sum over tell-tales that stand
    there at least twice of their frequency, as a share of their rule's limit, 2 at most each.
    """

    terms: float
    term_rate: float
    tell_tales: float


class Term(NamedTuple):
    """A garbled term. garble: the rule that lists it, or the swap that no rule lists."""

    garble: str
    text: str
    span: Span


class Seen(NamedTuple):
    """The evidence in an article.

    terms: its garbled terms in reading order, one a place. tell_tales: those that stand there at
    all.
    """

    terms: tuple[Term, ...]
    tell_tales: tuple[density.Frequency, ...]
    words: int

    @property
    def different(self) -> int:
        """How many different garbles there are: rules that list them, swaps that none lists."""
        return len({each.garble for each in self.terms})


def scan(view: View) -> Evidence:  # noqa: ARG001
    """Nothing by itself: the verdict needs what the other checks see."""
    return Evidence()


def judge(view: View, evidence: Mapping[str, Evidence]) -> Evidence:
    """The score as a fact of the article, and the verdict's finding where it is high enough."""
    found = seen(view, evidence.get(listed.NAME, Evidence()).candidates, evidence)
    value = round(score(features(found)), 4)
    reported = [
        each
        for check in (listed, unlisted)
        if check.NAME in evidence
        for each in check.judge(view, evidence).candidates
    ]
    garbles = len(listed.one_a_place(reported))
    facts = {
        NAME: {
            "score": value,
            "garbles_per_1000_words": round(garbles * 1000 / max(1, found.words), 2),
            "words": found.words,
        }
    }
    if found.words < AT_LEAST_WORDS:
        return Evidence((), facts)
    verdicts = (
        verdict(view, rule, found)
        for rule in _rules(view)
        if value >= rule.options.get("limit", LIMIT)
    )
    return Evidence(tuple(verdicts), facts)


def seen(
    view: View, candidates: Iterable[Candidate], evidence: Mapping[str, Evidence] | None = None
) -> Seen:
    """The evidence: candidates are those of the listed check's scan; evidence: of all checks."""
    strong = listed.one_a_place(each for each in candidates if not each.weak)
    seen_by = evidence or {}
    # What only a reading as a whole shows, counts where it is so much that it convicts by itself.
    whole = listed.is_spun_as_a_whole(view, seen_by)
    terms = [
        Term(each.rule.id, view.document.text[slice(*each.span)], each.span) for each in strong
    ]
    terms += [
        Term(each.garble, view.document.text[slice(*each.span)], each.span)
        for each in unlisted.certain(seen_by, strong, whole=whole)
        if each.garble
    ]
    terms.sort(key=lambda each: each.span)
    return Seen(tuple(terms), tuple(density.frequencies(view)), view.document.word_count)


def features(found: Seen) -> Features:
    """What the score looks at, in one article."""
    strengths = (_strength(each, found.words) for each in found.tell_tales)
    return features_of(found.different, found.words, sum(strengths))


def features_of(different: int, words: int, tell_tales: float) -> Features:
    """The features of an article of so many words, with terms of so many different rules."""
    rate = different * 1000 / max(_FEW_WORDS, words)
    return Features(math.log1p(different), math.log1p(rate), tell_tales)


def score(values: Features) -> float:
    """How likely it is that software rewrote the article, 0..1."""
    total = INTERCEPT + sum(WEIGHTS[name] * value for name, value in values._asdict().items())
    return 1 / (1 + math.exp(-total))


def verdicts(view: View) -> tuple[Candidate, ...]:
    """What each rule of the verdict says, whatever the score: for the rules' own examples."""
    found = seen(view, ())
    return tuple(verdict(view, rule, found) for rule in _rules(view))


def verdict(view: View, rule: Rule, found: Seen) -> Candidate:
    """The finding on the whole article, with its evidence."""
    reasons = _told(found)
    told = f": {_listed(reasons)} in {found.words:,} words" if reasons else ""
    message = f"This article reads as machine-rewritten{told}. {rule.why}"
    document = view.document
    return Candidate(rule, document.blocks[0].text, message, source=article_place(document))


def _strength(found: density.Frequency, words: int) -> float:
    if len(found.spans) < 2 or not found.limit:
        return 0.0
    per_1000 = len(found.spans) * 1000 / max(_FEW_WORDS, words)
    return min(_MOST_OF_ONE, per_1000 / found.limit)


def _told(found: Seen) -> list[str]:
    """The evidence in words, the strongest first."""
    told = []
    if found.terms:
        texts = list(dict.fromkeys(each.text.lower() for each in found.terms))
        named = ", ".join(texts[:_SHOWN]) + (", …" if len(texts) > _SHOWN else "")
        count = len(found.terms)
        told.append(f"{count} garbled {'term' if count == 1 else 'terms'} ({named})")
    frequent = [each for each in found.tell_tales if each.speaks]
    frequent.sort(key=lambda each: (-_strength(each, found.words), -len(each.spans)))
    told += [
        f"{len(each.spans)} “{each.phrase}”{' and the like' if len(each.phrases) > 1 else ''}"
        for each in frequent[:_SHOWN_TELL_TALES]
    ]
    return told


def _listed(parts: list[str]) -> str:
    return ", ".join(parts[:-1]) + " and " + parts[-1] if len(parts) > 1 else parts[0]


def _rules(view: View) -> list[Rule]:
    return [rule for rule in view.rules.of_kind(Kind.DENSITY) if rule.check == CHECK]
