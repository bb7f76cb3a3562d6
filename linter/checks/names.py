"""One term under several names: software that swaps words picks another synonym each time.

What belongs together is what the rules know already: garbles for which they suggest the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from linter.checks import listed
from linter.checks.evidence import Candidate, Evidence, View, article_place
from linter.model import Kind
from linter.rules import Rule

NAME = "names"
CHECK = "several-names"

AT_LEAST = 2  # spun names of one term; a rule's `at_least` overrides it
_SHOWN_TERMS = 3
_SHOWN_NAMES = 4


class Renamed(NamedTuple):
    """A term and the names it goes by, in reading order, each in the form that stands first."""

    term: str
    names: tuple[str, ...]


def scan(view: View) -> Evidence:  # noqa: ARG001
    """Nothing by itself: it needs what the listed check sees."""
    return Evidence()


def judge(view: View, evidence: Mapping[str, Evidence]) -> Evidence:
    """One finding on the article for each rule, where enough names stand for one term."""
    rules = _rules(view)
    if not rules or listed.NAME not in evidence:
        return Evidence()
    found = renamed(view, listed.judge(view, evidence).candidates)
    chosen = ((rule, _enough(rule, found)) for rule in rules)
    return Evidence(tuple(_candidate(view, rule, terms) for rule, terms in chosen if terms))


def verdicts(view: View) -> tuple[Candidate, ...]:
    """What each rule says, whatever the names: for the rules' own examples."""
    return tuple(_candidate(view, rule, ()) for rule in _rules(view))


def renamed(view: View, candidates: Iterable[Candidate]) -> tuple[Renamed, ...]:
    """The terms that stand under a wrong name, those with most names first."""
    terms: dict[str, tuple[str, dict[str, str]]] = {}
    for each in listed.one_a_place(candidates):
        if each.rule.kind is not Kind.TERMINOLOGY:
            continue
        written = view.normal[slice(*each.span)]
        meant = each.rule.forms.get(written, each.rule.replacements)
        if meant:
            _, names = terms.setdefault(_singular(meant[0]), (meant[0], {}))
            names.setdefault(_singular(written), written)
    made = (Renamed(term, tuple(names.values())) for term, names in terms.values())
    return tuple(sorted(made, key=lambda each: -len(each.names)))


def _enough(rule: Rule, found: Iterable[Renamed]) -> tuple[Renamed, ...]:
    at_least = rule.options.get("at_least", AT_LEAST)
    return tuple(each for each in found if len(each.names) >= at_least)


def _candidate(view: View, rule: Rule, terms: Iterable[Renamed]) -> Candidate:
    told = "; ".join(_told(list(terms)[:_SHOWN_TERMS]))
    message = f"One term goes by several names: {told}. {rule.why}" if told else rule.why
    document = view.document
    return Candidate(rule, document.blocks[0].text, message, source=article_place(document))


def _told(terms: Iterable[Renamed]) -> Iterator[str]:
    for each in terms:
        names = [f"“{name}”" for name in each.names[:_SHOWN_NAMES]]
        more = ", …" if len(each.names) > _SHOWN_NAMES else ""
        yield f"{', '.join(names)}{more} for “{each.term}”"


def _singular(text: str) -> str:
    """What a phrase and its usual plural have in common."""
    return text[:-1] if text.endswith("s") and not text.endswith("ss") else text


def _rules(view: View) -> list[Rule]:
    return [rule for rule in view.rules.of_kind(Kind.DENSITY) if rule.check == CHECK]
