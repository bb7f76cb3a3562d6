"""Required safety disclaimers: present, missing or garbled.

What an article says decides which it needs (topics); each may stand anywhere, in any wording that
fills its meaning. One finding for each that is missing, on the whole article, and for each that is
garbled, at its words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from linter.checks import listed
from linter.checks.disclaimer_status import Status, status_of
from linter.checks.disclaimer_text import Mended, Reading, repaired_spans
from linter.checks.disclaimer_topics import Topic, reasons, topics_of
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
    damage = repaired_spans(_garbles(view, evidence), vocabulary.repairs(view.normal))
    reading = Reading(view.document, Mended(view.normal, damage), vocabulary)
    facts: list[dict[str, Any]] = []
    candidates: list[Candidate] = []
    for topic in topics:
        if view.document.word_count < topic.least_words:
            continue
        why = reasons(reading, topic)
        status = status_of(reading, topic, why, damage)
        if not why and (status.word == "missing" or not topic.stands_alone):
            continue
        facts.append(_fact(view.document, topic, why, status))
        if why:
            candidates += _candidates(view, topic, why, status)
    return Evidence(tuple(candidates), {"disclaimers": facts})


def for_any_length(rule: Rule) -> Rule:
    """The rule with nothing too short for it: what its examples are judged by."""
    if rule.kind is not Kind.DISCLAIMER:
        return rule
    topic = {**rule.options["topic"], "least_words": 0}
    return replace(rule, options={**rule.options, "topic": topic})


def _garbles(view: View, evidence: Mapping[str, Evidence]) -> dict[Span, str]:
    """What the listed and the unlisted check found garbled, with what was meant."""
    if listed.NAME not in evidence:
        return {}
    spun = listed.is_spun(view, evidence)
    found: dict[Span, str] = {}
    for name in (listed.NAME, "unlisted"):
        for each in evidence[name].candidates if name in evidence else ():
            if each.rule.kind in _GARBLES and (spun or not each.weak):
                meant = each.suggestions[0].text if each.suggestions else ""
                found.setdefault(each.span, meant or view.normal[each.span.start : each.span.end])
    return found


def _fact(
    document: Document, topic: Topic, why: tuple[Span, ...], status: Status
) -> dict[str, Any]:
    return {
        "id": topic.id,
        "required": bool(why),
        "status": status.word,
        "span": None if status.span is None else list(document.to_source(status.span)),
        "why": [list(document.to_source(span)) for span in why],
    }


def _candidates(
    view: View, topic: Topic, why: tuple[Span, ...], status: Status
) -> Iterator[Candidate]:
    model = _model(topic)
    if status.word == "missing" and topic.missing:
        place = article_place(view.document)
        first = view.document.blocks[0].text
        yield Candidate(
            topic.missing,
            Span(first.start, first.start + 1),
            _missing(view, topic, why, status),
            (Suggestion(model),),
            source=place,
        )
    if status.word == "garbled" and topic.garbled and status.span:
        yield Candidate(
            topic.garbled,
            status.span,
            _garbled(view, topic, status),
            (Suggestion(model),),
            "review",
        )


def _model(topic: Topic) -> str:
    locale = topic.rule.options.get("locale", DEFAULT_LOCALE)
    language = locale.partition("-")[0]
    return topic.model.get(locale) or topic.model.get(language) or topic.model[DEFAULT_LOCALE]


def _missing(view: View, topic: Topic, why: tuple[Span, ...], status: Status) -> str:
    calls = "calls" if len(why) == 1 else "call"
    text = f"{_shown(view, why)} {calls} for a disclaimer that is not there. "
    if status.lacking:
        text = f"The article gives no {_joined(status.lacking)}. "
    elif status.too_weak:
        weak = _quoted(view, status.too_weak)
        text = f"{_shown(view, why)} {calls} for more than {weak}, which is too weak. "
    return text + topic.rule.why


def _garbled(view: View, topic: Topic, status: Status) -> str:
    text = view.document.text
    wrong = []
    for each in status.damage[:_SHOWN]:
        written = text[each.span.start : each.span.end]
        same = normalise(each.meant) == normalise(written)
        wrong.append(f"“{written}”" if same else f"“{written}” for “{each.meant}”")
    return f"This disclaimer is garbled: {', '.join(wrong)}. {topic.rule.why}"


def _joined(names: tuple[str, ...]) -> str:
    """Names as a reader lists them: author, date or sources."""
    *others, last = names
    return f"{', '.join(others)} or {last}" if others else last


def _shown(view: View, spans: tuple[Span, ...]) -> str:
    named: dict[str, str] = {}
    for span in spans:
        named.setdefault(view.normal[span.start : span.end], _quoted(view, span))
    shown = list(named.values())[:_SHOWN]
    more = " and others" if len(named) > _SHOWN else ""
    return ", ".join(shown) + more


def _quoted(view: View, span: Span) -> str:
    document = view.document
    line = document.source.position(document.to_source(span).start).line
    return f"“{document.text[span.start : span.end]}” (line {line})"
