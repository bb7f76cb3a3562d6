"""`unspun rules test`: every rule proves itself on its own examples.

A bad example must give exactly the marked spans and, repaired, the text after `fix`; a good one
nothing. Each guard key is dropped in turn: when no example notices, the guard is unproven. Then all
rules run together: none may take another's bad example or speak in a good one, and no replacement
may itself be flagged.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import NamedTuple

from linter.checks import (
    density,
    disclaimers,
    listed,
    names,
    readability,
    spun,
    structure,
    unlisted,
)
from linter.checks.evidence import Candidate, Check, View, look
from linter.findings import settled, to_finding
from linter.model import Kind, Span
from linter.packs.compiled import compile_rules
from linter.packs.rule_set import RuleSet
from linter.parsers import parse
from linter.repairs.edits import repaired
from linter.rules import Example, Guard, Rule
from linter.source import Source

_BREAK = "\n\n"
# What rules of these kinds report are their phrases and patterns, and nothing else.
_LISTED_ONLY = (Kind.TERMINOLOGY, Kind.PLAIN_LANGUAGE, Kind.CLAIMS)
_CHECKS: Sequence[Check] = (listed, structure, density, readability)


class Failure(NamedTuple):
    """What a rule's proof lacks. path, line: where the rule or its example is written."""

    rule: str
    path: str
    line: int | None
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.message}"


def failures(rules: Sequence[Rule]) -> Iterator[Failure]:
    """Everything that these rules' proofs lack: rule by rule, then between rules."""
    for rule in rules:
        wrong = _wrong_examples(rule)
        yield from wrong
        if not wrong:  # examples that don't hold can't judge a guard
            yield from _unproven_guards(rule)
        if (
            rule.kind is Kind.STRUCTURE
            and "limit" in rule.options
            and not structure.has_limit(rule)
        ):
            yield Failure(rule.id, rule.path, rule.line, "`limit` says nothing here; drop it")
    yield from _disputed(rules)


def _wrong_examples(rule: Rule) -> list[Failure]:
    alone = _rule_set([rule])
    wrong = []
    for example in rule.bad:
        view = _view(example, alone)
        candidates = _candidates(view, example)
        found = _places(view, candidates)
        if found != example.spans:
            wrong.append(_failure(rule, example, _difference(example, found)))
        elif example.fix is not None:
            after = repaired(example.text, [to_finding(view, each) for each in candidates])
            if after != example.fix:
                wrong.append(_failure(rule, example, f"repairs to “{after}”, not “{example.fix}”"))
    for example in rule.good:
        view = _view(example, alone)
        if found := _places(view, _candidates(view, example)):
            wrong.append(_failure(rule, example, _difference(example, found)))
    return wrong


def _unproven_guards(rule: Rule) -> Iterator[Failure]:
    for key, weakened in _weakened(rule):
        if not _wrong_examples(weakened):
            message = f"no example fails without the guard `{key}`; add one, or drop the guard"
            yield Failure(rule.id, rule.path, rule.line, message)


def _weakened(rule: Rule) -> Iterator[tuple[str, Rule]]:
    """The rule with each key of its guards dropped, in turn."""
    for number, guard in enumerate(rule.when):
        for key in guard.keys:
            left = _without(guard, key)
            # A condition without keys always holds, and with it the whole `when`.
            others = (*rule.when[:number], left, *rule.when[number + 1 :]) if left.keys else ()
            yield f"when.{key}", replace(rule, when=others)
    for key in rule.unless.keys:
        yield f"unless.{key}", replace(rule, unless=_without(rule.unless, key))


def _without(guard: Guard, key: str) -> Guard:
    empty = getattr(Guard(), key)
    return replace(guard, **{key: empty})


def _disputed(rules: Sequence[Rule]) -> Iterator[Failure]:
    # What every example lacks (an author, a date) is no dispute about it.
    # The model gives way to every list, so it disputes nothing.
    together = _rule_set(
        [each for each in rules if not _is_requirement(each) and each.kind is not Kind.UNLISTED]
    )
    for rule in rules:
        for example in (*rule.bad, *rule.good):
            view = _view(example, together)
            for other in _candidates(view, example):
                if not _are_rivals(rule, other.rule):
                    continue
                place = _place(view, other)
                what = f"`{other.rule.id}` reports “{_at(example, place)}”"
                if not example.spans:
                    yield _failure(rule, example, f"{what} in this good example")
                elif any(_overlap(place, Span(*span)) for span in example.spans):
                    yield _failure(rule, example, f"{what}, which this rule must report")
        replacements = {text for texts in rule.forms.values() for text in texts}
        for text in _suspects(rule, {*rule.replacements, *replacements}, together):
            example = Example(text, line=rule.line)
            for other in _candidates(_view(example, together), example):
                if other.rule.kind is rule.kind:
                    what = f"its replacement “{text}” is reported by `{other.rule.id}`"
                    yield _failure(rule, example, what)


def _suspects(rule: Rule, texts: Iterable[str], rules: RuleSet) -> list[str]:
    """The texts that a rule of the same kind may report: those that hold a phrase of one.

    All are looked at together, since each look costs more than the text.
    """
    ordered = sorted(texts)
    if rule.kind not in _LISTED_ONLY:
        return ordered
    ends = list(accumulate(len(text) + len(_BREAK) for text in ordered))
    view = _view(Example(_BREAK.join(ordered)), rules)
    found = {
        bisect_right(ends, view.document.to_source(hit.span).start)
        for hit in view.hits
        if hit.rule.kind is rule.kind
    }
    return [ordered[number] for number in sorted(found)]


def _is_requirement(rule: Rule) -> bool:
    return rule.check in structure.REQUIREMENTS or rule.options.get("status") == "missing"


def _are_rivals(rule: Rule, other: Rule) -> bool:
    """Rules of one kind must agree; of two kinds, both may be right about one place.

    Those of readability each measure another thing: a sentence may be long and its paragraph, too.
    A sentence may also be two disclaimers at once, and verdicts on an article share its heading.
    """
    if rule.kind is Kind.DENSITY and rule.check and other.check:
        return False
    if rule.kind is Kind.DISCLAIMER and rule.options["topic"] != other.options.get("topic"):
        return False
    return other.id != rule.id and other.kind is rule.kind and rule.kind is not Kind.READABILITY


def _candidates(view: View, example: Example) -> list[Candidate]:
    """What is reported, with the article's verdict that the example asks for."""
    found = [each for check in _CHECKS for each in check.scan(view).candidates]
    if view.rules.of_kind(Kind.DISCLAIMER):  # its tables are large
        found += disclaimers.judge(view, {listed.NAME: listed.scan(view)}).candidates
    if example.spun:
        found += [*spun.verdicts(view), *names.verdicts(view), *unlisted.everything(view)]
    else:
        found += unlisted.scan(view).candidates
    return sorted(
        settled(each for each in found if example.spun or not each.weak),
        key=lambda each: each.span,
    )


def _places(view: View, candidates: list[Candidate]) -> tuple[Span, ...]:
    return tuple(_place(view, each) for each in candidates)


def _place(view: View, candidate: Candidate) -> Span:
    return candidate.source or view.document.to_source(candidate.span)


def _view(example: Example, rules: RuleSet) -> View:
    return look(parse(Source("example.md", example.text)), rules)


def _rule_set(rules: Sequence[Rule]) -> RuleSet:
    return RuleSet(compile_rules(rules), settle=_for_examples)


def _for_examples(rule: Rule) -> Rule:
    return structure.for_examples(disclaimers.for_examples(rule))


def _difference(example: Example, found: tuple[Span, ...]) -> str:
    wanted = "nothing" if not example.spans else _quoted(example, example.spans)
    reported = "nothing" if not found else _quoted(example, found)
    return f"“{example.text}” must report {wanted}, but reports {reported}"


def _quoted(example: Example, spans: Sequence[tuple[int, int]]) -> str:
    return ", ".join(f"“{_at(example, Span(*span))}” ({span[0]}-{span[1]})" for span in spans)


def _at(example: Example, span: Span) -> str:
    return example.text[span.start : span.end]


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _failure(rule: Rule, example: Example, message: str) -> Failure:
    return Failure(rule.id, rule.path, example.line or rule.line, message)
