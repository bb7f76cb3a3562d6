"""Required safety disclaimers: present, missing or garbled.

What an article says decides which it needs (topics); each may stand anywhere, in any wording that
fills its meaning. One finding for each that is missing, on the whole article, and for each that is
garbled, at its words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from linter.checks import listed, unlisted
from linter.checks.disclaimers import again, site
from linter.checks.disclaimers.judged import Judged
from linter.checks.disclaimers.masked import masked
from linter.checks.disclaimers.mended import Mended, Repair, without_overlaps
from linter.checks.disclaimers.required import required
from linter.checks.disclaimers.status import Status, general_lines, status_of
from linter.checks.disclaimers.swapped import ODD, Swap
from linter.checks.disclaimers.text import Reading
from linter.checks.disclaimers.topics import Topic, topics_of
from linter.checks.evidence import Candidate, Evidence, View, article_place
from linter.document import Document
from linter.model import Kind, Span, Suggestion
from linter.phrases import normalise
from linter.rules import Rule

NAME = "disclaimers"

DEFAULT_LOCALE = "en-US"
_SHOWN = 3  # places that a message names
_GARBLES = (Kind.TERMINOLOGY, Kind.UNLISTED)


def scan(view: View) -> Evidence:  # noqa: ARG001
    """Nothing yet: what is garbled in the article belongs to the reading."""
    return Evidence()


def judge(view: View, evidence: Mapping[str, Evidence]) -> Evidence:
    """A candidate for each disclaimer that lacks or is garbled; the report's list of them all."""
    topics, vocabulary = topics_of(view.rules)
    if not topics or not view.document.blocks:
        return Evidence()
    damage = without_overlaps(
        _garbles(view, evidence), [*vocabulary.repairs(view.normal), *masked(view.document)]
    )
    reading = Reading(view.document, Mended(view.normal, damage), vocabulary)
    taken = frozenset(
        number for topic in topics if topic.with_others for number in general_lines(reading, topic)
    )
    judged = []
    for topic, why in required(reading, topics):
        if not why and not topic.stands_alone:
            continue  # whatever stands there, nobody asks for it
        own = frozenset() if topic.with_others else taken
        status = status_of(reading, topic, why.words, own)
        if status.word == "missing" and why and site.shows(view.document, topic):
            status = Status("present")
        judged.append(Judged(topic, why, why.in_source(view.document), status))
    judged = again.read(reading, judged, taken, view.normal, _likely(view, evidence))
    told = [each for each in judged if _is_told(each)]
    return Evidence(
        tuple(candidate for each in told if each.why for candidate in _candidates(view, each)),
        {"disclaimers": _facts(view.document, told)},
    )


def _is_told(judged: Judged) -> bool:
    """Whether the report lists it: it is required, or there and told from other sentences."""
    return bool(judged.why) or (judged.topic.stands_alone and judged.status.word == "present")


def for_examples(rule: Rule) -> Rule:
    """The rule without what it asks of whole articles: examples are a few sentences."""
    if rule.kind is not Kind.DISCLAIMER:
        return rule
    topic = rule.options["topic"] | {
        "least_words": 0, "reader": False, "unaddressed": 1, "about_health": False,
    }  # fmt: skip
    return replace(rule, options={**rule.options, "topic": topic})


def _garbles(view: View, evidence: Mapping[str, Evidence]) -> Iterator[Repair]:
    """What the listed and the unlisted check found garbled, with what was meant."""
    if listed.NAME not in evidence:
        return
    # What lists and tell-tales say, as these repairs were measured with.
    spun = listed.is_spun(view, {n: each for n, each in evidence.items() if n != unlisted.NAME})
    terms = [
        each
        for each in evidence[listed.NAME].candidates
        if each.rule.kind in _GARBLES and (spun or not each.weak)
    ]
    # A wrong repair hides a disclaimer that is there, so the model speaks where it is certain.
    for each in (*terms, *unlisted.certain(evidence, terms)):
        written = view.document.text[each.span.start : each.span.end]
        yield Repair(each.span, each.suggestions[0].text if each.suggestions else written)


def _likely(view: View, evidence: Mapping[str, Evidence]) -> list[Swap]:
    """What the unlisted check takes for swaps, though not for certain."""
    found = evidence.get(unlisted.NAME, Evidence()).candidates
    return [
        Swap(each.span, (normalise(each.suggestions[0].text),), ODD)
        for each in found
        if each.suggestions and each.span.end <= len(view.normal)
    ]


def _facts(document: Document, told: list[Judged]) -> list[dict[str, Any]]:
    """The report's list: one entry for each id; of a topic that several packs have, the worst."""
    worst: dict[str, Judged] = {}
    for each in told:
        known = worst.get(each.topic.id)
        if known is None or _badness(each) > _badness(known):
            worst[each.topic.id] = each
    return [_fact(document, each) for each in worst.values()]


def _badness(judged: Judged) -> tuple[bool, int]:
    return bool(judged.why), ("present", "garbled", "missing").index(judged.status.word)


def _fact(document: Document, judged: Judged) -> dict[str, Any]:
    status = judged.status
    return {
        "id": judged.topic.id,
        "required": bool(judged.why),
        "status": status.word,
        "span": None if status.span is None else list(document.to_source(status.span)),
        "why": [list(span) for span in judged.places],
    }


def _candidates(view: View, judged: Judged) -> Iterator[Candidate]:
    topic, status = judged.topic, judged.status
    model = (Suggestion(_model(topic)),)
    if status.word == "missing" and topic.missing:
        place = article_place(view.document)
        first = view.document.blocks[0].text
        span = Span(first.start, first.start + 1)
        message = f"{_missing(view, judged)} {topic.missing.why}"
        yield Candidate(topic.missing, span, message, model, source=place)
    if status.word == "garbled" and topic.garbled and status.span:
        message = f"{_garbled(view, status)} {topic.garbled.why}"
        yield Candidate(topic.garbled, status.span, message, model, "review")


def _model(topic: Topic) -> str:
    locale = topic.rule.options.get("locale", DEFAULT_LOCALE)
    language = locale.partition("-")[0]
    return topic.model.get(locale) or topic.model.get(language) or topic.model[DEFAULT_LOCALE]


def _missing(view: View, judged: Judged) -> str:
    document, status = view.document, judged.status
    named: dict[str, str] = {}
    for span in judged.places:
        words = _quoted(document, span)
        named.setdefault(words.lower(), words)
        if len(named) > _SHOWN:
            break
    shown = ", ".join(list(named.values())[:_SHOWN]) + (
        " and others" if len(named) > _SHOWN else ""
    )
    calls = "calls" if len(named) == 1 else "call"
    text = f"{shown} {calls} for a disclaimer that is not there."
    if status.lacking:
        text = f"The article gives no {_joined(status.lacking)}."
    elif status.apart:
        there = document.source.position(document.to_source(status.apart).start).line
        text = f"{shown} {calls} for its disclaimer beside it; it stands in line {there}."
    elif status.too_weak:
        weak = _quoted(document, document.to_source(status.too_weak))
        text = f"{shown} {calls} for more than {weak}, which is too weak."
    return text


def _garbled(view: View, status: Status) -> str:
    text = view.document.text
    wrong = []
    for each in status.damage[:_SHOWN]:
        written = text[each.span.start : each.span.end]
        same = normalise(each.meant) == normalise(written)
        wrong.append(f"“{written}”" if same else f"“{written}” for “{each.meant}”")
    return f"This disclaimer is garbled: {', '.join(wrong)}."


def _joined(names: tuple[str, ...]) -> str:
    """Names as a reader lists them: author, date or sources."""
    *others, last = names
    return f"{', '.join(others)} or {last}" if others else last


def _quoted(document: Document, span: Span) -> str:
    """The source's words at a span, and their line."""
    line = document.source.position(span.start).line
    return f"“{' '.join(document.source.text[span.start : span.end].split())}” (line {line})"
