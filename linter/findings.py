"""From candidates to findings: settle overlaps, map to the source, give each its fingerprint."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable

from linter.checks import structure
from linter.checks.evidence import Candidate, View, article_place
from linter.config import Config
from linter.document import Document
from linter.model import Finding, Fix, Kind, RuleInfo, Scope, Severity, Span, Suggestion
from linter.phrases import normalise
from linter.rules import Rule
from linter.segment import words

_RIVALS = (Kind.TERMINOLOGY, Kind.UNLISTED, Kind.GRAMMAR)  # the one that wins where two overlap
# Where two of a group overlap, one is reported. Structure and density speak of other things.
_GROUPS = {
    **dict.fromkeys(_RIVALS, "garbles"),
    Kind.PLAIN_LANGUAGE: "hard words",
    Kind.CLAIMS: "claims",
}

# What the engine itself has to say about an article, and how severe it is by default.
ENGINE_RULES = {
    rule.id: rule
    for rule in (
        RuleInfo(
            "engine/broken-front-matter",
            Kind.ENGINE,
            Severity.WARNING,
            "What the front matter says can't be read, so nothing that depends on it was checked.",
        ),
        RuleInfo(
            "engine/check-failed",
            Kind.ENGINE,
            Severity.ERROR,
            "A check broke off in this article: what it would have found is missing.",
        ),
        RuleInfo(
            "engine/guessed-encoding",
            Kind.ENGINE,
            Severity.SUGGESTION,
            "An article that is not Unicode looks different on other machines.",
        ),
        RuleInfo(
            "engine/malformed-suppression",
            Kind.ENGINE,
            Severity.ERROR,
            "A directive that can't be read silences nothing.",
        ),
        RuleInfo(
            "engine/not-english",
            Kind.ENGINE,
            Severity.SUGGESTION,
            "The readability formulas mean nothing in other languages than English.",
        ),
        RuleInfo(
            "engine/too-deep",
            Kind.ENGINE,
            Severity.WARNING,
            "Markup that is nested so deeply is read as plain text.",
        ),
        RuleInfo(
            "engine/too-many-findings",
            Kind.ENGINE,
            Severity.WARNING,
            "What follows in the article was not reported; repair what is, and lint it again.",
        ),
        RuleInfo(
            "engine/unknown-audience",
            Kind.ENGINE,
            Severity.SUGGESTION,
            "Limits on readability depend on the readers; a name that is not known chooses none.",
        ),
        RuleInfo(
            "engine/unused-suppression",
            Kind.ENGINE,
            Severity.SUGGESTION,
            "A directive that silences nothing may hide the next finding at its place.",
        ),
    )
}
# What is said of the article as a whole, wherever the report points to.
_WHOLE_KINDS = (Kind.DENSITY, Kind.DISCLAIMER)
_REACH = 200  # code points in which three words stand
_FINGERPRINT_WORDS = 3  # words before and after that tell two places of one garble apart


def settled(candidates: Iterable[Candidate]) -> list[Candidate]:
    """One candidate of a group for each place; kinds of different groups never hide each other.

    Of garbles, a listed one wins, then an unlisted one, then grammar; of a kind, the longer one.
    """
    ranked = sorted(
        candidates,
        key=lambda each: (
            _RIVALS.index(each.rule.kind) if each.rule.kind in _RIVALS else len(_RIVALS),
            each.span.start - each.span.end,
            each.rule.id,
            each.span,
        ),
    )
    reach = max((each.span.end for each in ranked), default=0)
    taken: defaultdict[str, bytearray] = defaultdict(lambda: bytearray(reach))  # 1 where it is
    kept = []
    for each in ranked:
        group = _GROUPS.get(each.rule.kind)
        if group is not None:
            start, end = each.span
            if taken[group].find(1, start, end) >= 0:
                continue
            taken[group][start:end] = b"\1" * (end - start)
        kept.append(each)
    return kept


def to_finding(view: View, candidate: Candidate) -> Finding:
    document, rule = view.document, candidate.rule
    span = candidate.source or document.to_source(candidate.span)
    return _made(
        document,
        rule.id,
        rule.kind,
        rule.severity,
        span,
        candidate.message,
        scope=document.block_at(candidate.span.start).scope,
        fingerprint=_fingerprint(view, candidate),
        suggestions=candidate.suggestions,
        fix=candidate.fix,
        confidence=rule.confidence if candidate.confidence is None else candidate.confidence,
        whole=_is_whole(document, candidate),
    )


def rule_infos(findings: Iterable[Finding], rules: Iterable[Rule]) -> dict[str, RuleInfo]:
    """What there is to say of these findings' rules, by id. rules: those of the candidates."""
    # A check may report milder cases of a rule more mildly; the rule is as severe as its worst.
    mildest_first = sorted(rules, key=lambda rule: -rule.severity.rank)
    of_packs = {rule.id: rule for rule in mildest_first}
    infos = {}
    for each in findings:
        if each.rule in of_packs:
            rule = of_packs[each.rule]
            infos[each.rule] = RuleInfo(rule.id, rule.kind, rule.severity, rule.why, rule.source)
        else:
            infos[each.rule] = ENGINE_RULES[each.rule]._replace(severity=each.severity)
    return infos


def engine_finding(
    document: Document, config: Config, rule: str, span: Span, message: str
) -> list[Finding]:
    """What the engine says at a place of the source; nothing when that is switched off."""
    severity = config.severity_of(rule, Kind.ENGINE, ENGINE_RULES[rule].severity)
    if severity is None:
        return []
    text = document.source.text[span.start : span.end]
    made = _made(
        document,
        rule,
        Kind.ENGINE,
        severity,
        span,
        message,
        scope=Scope.PROSE,
        fingerprint=_digest(rule, text),
        whole=span == article_place(document),
    )
    return [made]


def _made(
    document: Document,
    rule: str,
    kind: Kind,
    severity: Severity,
    span: Span,
    message: str,
    scope: Scope,
    fingerprint: str,
    suggestions: tuple[Suggestion, ...] = (),
    fix: Fix | None = None,
    confidence: float = 1.0,
    whole: bool = False,
) -> Finding:
    source = document.source
    return Finding(
        rule=rule,
        kind=kind,
        severity=severity,
        span=span,
        start=source.position(span.start),
        end=source.position(span.end),
        text=source.text[span.start : span.end],
        message=message,
        suggestions=suggestions,
        fix=fix,
        confidence=confidence,
        scope=scope.value,
        fingerprint=fingerprint,
        whole=whole,
    )


def _is_whole(document: Document, candidate: Candidate) -> bool:
    """Whether it is about the article: an edit anywhere in it may bring it up."""
    rule = candidate.rule
    if rule.kind is Kind.READABILITY:  # a grade is, a hard sentence is not
        return candidate.source == article_place(document)
    return rule.kind in _WHOLE_KINDS or rule.check in structure.REQUIREMENTS


def _fingerprint(view: View, candidate: Candidate) -> str:
    """The same after edits elsewhere: made of the rule, the words found and their neighbours.

    What is said of the whole article has no neighbours: the rule and the article's title then.
    """
    if _is_whole(view.document, candidate):
        place = article_place(view.document)
        if candidate.rule.kind is Kind.DENSITY or candidate.source == place:
            title = view.document.source.text[place.start : place.end]
            return _digest(candidate.rule.id, " ".join(words(normalise(title))))
    block = view.document.block_at(candidate.span.start).text
    start, end = candidate.span
    # A paragraph may be as long as an article: no more of it is read than those words need.
    before = words(view.normal[max(block.start, start - _REACH) : start])[-_FINGERPRINT_WORDS:]
    after = words(view.normal[end : min(block.end, end + _REACH)])[:_FINGERPRINT_WORDS]
    found = view.normal[start:end]
    return _digest(candidate.rule.id, " ".join([*before, found, *after]))


def _digest(*parts: str) -> str:
    joined = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(joined, digest_size=8).hexdigest()
