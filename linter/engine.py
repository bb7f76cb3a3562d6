"""One article in, its report out: parse, scan, judge, settle overlaps, silence. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from types import ModuleType

from linter import suppressions
from linter.checks import terminology
from linter.checks.evidence import Candidate, Evidence, View
from linter.config import Config
from linter.document import Document
from linter.model import ArticleReport, Finding, Kind, Scope, Severity, Span
from linter.packs import RuleSet
from linter.parsers import parse
from linter.phrases import normalise
from linter.segment import words
from linter.source import Source
from linter.wording import plural

# The checks, in the order in which they run and in which one's finding wins where two overlap.
CHECKS: dict[Kind, ModuleType] = {Kind.TERMINOLOGY: terminology}
_RIVALS = (Kind.TERMINOLOGY, Kind.UNLISTED, Kind.GRAMMAR)

# What the engine itself has to say about an article.
_ENGINE_SEVERITY = {
    "engine/broken-front-matter": Severity.WARNING,
    "engine/check-failed": Severity.ERROR,
    "engine/guessed-encoding": Severity.SUGGESTION,
    "engine/malformed-suppression": Severity.ERROR,
    "engine/too-deep": Severity.WARNING,
    "engine/unused-suppression": Severity.SUGGESTION,
}
_FINGERPRINT_WORDS = 3  # words before and after that tell two places of one garble apart


def lint(source: Source, config: Config, rules: RuleSet) -> ArticleReport:
    """The report on one article. Same arguments, same report."""
    document = parse(source)
    view = View(document, normalise(document.text))
    findings = _engine_findings(document)
    candidates: list[Candidate] = []
    for kind, check in CHECKS.items():
        try:
            evidence: Evidence = check.scan(view, rules)
            candidates += check.judge(view, evidence)
        except Exception as error:  # one check's bug must not cost the others' findings
            findings.append(_failed(document, kind, error))
    candidates = _without_accepted(view, candidates, config.accept)
    findings += [to_finding(view, each) for each in settled(candidates)]
    applied = suppressions.apply(document, sorted(findings, key=_order), config, rules.ids)
    problems = [
        _engine_finding(document, each.rule_id, each.span, each.message)
        for each in applied.problems
    ]
    return ArticleReport(
        source,
        document.word_count,
        tuple(sorted([*applied.findings, *problems], key=_order)),
        applied.silenced,
    )


def article_place(document: Document) -> Span:
    """Where a finding about the whole article stands: its first heading, else its first line."""
    for block in document.blocks:
        if block.scope is Scope.HEADING:
            return document.to_source(block.text)
    if not document.blocks:
        return Span(0, 0)
    first = document.blocks[0].source
    line = document.source.position(first.start).line
    starts = document.source.line_starts
    end = starts[line] if line < len(starts) else len(document.source.text)
    shown = document.source.text[first.start : min(end, first.end)].rstrip()
    return Span(first.start, first.start + len(shown))


def _order(finding: Finding) -> tuple[int, int, str]:
    return finding.order


def settled(candidates: Iterable[Candidate]) -> list[Candidate]:
    """One candidate for each place: listed before unlisted before grammar, then the longer."""
    ranked = sorted(
        candidates,
        key=lambda each: (
            _RIVALS.index(each.rule.kind) if each.rule.kind in _RIVALS else len(_RIVALS),
            each.span.start - each.span.end,
            each.rule.id,
            each.span,
        ),
    )
    taken: set[int] = set()
    kept = []
    for each in ranked:
        places = range(each.span.start, each.span.end)
        if each.rule.kind in _RIVALS:
            if not taken.isdisjoint(places):
                continue
            taken.update(places)
        kept.append(each)
    return kept


def _without_accepted(
    view: View, candidates: list[Candidate], accepted: Sequence[str]
) -> list[Candidate]:
    """The candidates that do not lie within one of the user's own words or phrases."""
    if not accepted or not candidates:
        return candidates
    own = {normalise(form) for phrase in accepted for form in (phrase, plural(phrase))}

    def is_own(span: Span) -> bool:
        for phrase in own:
            first = max(0, span.end - len(phrase))
            last = min(len(view.normal), span.start + len(phrase))
            if view.normal.find(phrase, first, last) >= 0:
                return True
        return False

    return [each for each in candidates if not is_own(each.span)]


def to_finding(view: View, candidate: Candidate) -> Finding:
    document, rule = view.document, candidate.rule
    span = document.to_source(candidate.span)
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
        confidence=rule.confidence,
    )


def _engine_findings(document: Document) -> list[Finding]:
    findings = [
        _engine_finding(document, note.id, note.source, note.message) for note in document.notes
    ]
    if document.source.guessed_encoding:
        message = "The article is not Unicode; it was read as Windows-1252. Save it as UTF-8."
        place = article_place(document)
        findings.append(_engine_finding(document, "engine/guessed-encoding", place, message))
    return findings


def _failed(document: Document, kind: Kind, error: Exception) -> Finding:
    message = (
        f"The check `{kind}` failed here ({type(error).__name__}: {error}); its findings are "
        "missing. This is a bug in Unspun: please report it with the article."
    )
    return _engine_finding(document, "engine/check-failed", article_place(document), message)


def _engine_finding(document: Document, rule: str, span: Span, message: str) -> Finding:
    text = document.source.text[span.start : span.end]
    return _made(
        document,
        rule,
        Kind.ENGINE,
        _ENGINE_SEVERITY[rule],
        span,
        message,
        scope=Scope.PROSE,
        fingerprint=_digest(rule, text),
    )


def _made(
    document: Document, rule: str, kind: Kind, severity: Severity, span: Span, message: str,
    *, scope: Scope, fingerprint: str, **optional: object,
) -> Finding:  # fmt: skip
    source = document.source
    values = {"suggestions": (), "fix": None, "confidence": 1.0, **optional}
    return Finding(
        rule=rule,
        kind=kind,
        severity=severity,
        span=span,
        start=source.position(span.start),
        end=source.position(span.end),
        text=source.text[span.start : span.end],
        message=message,
        scope=scope.value,
        fingerprint=fingerprint,
        **values,  # type: ignore[arg-type]
    )


def _fingerprint(view: View, candidate: Candidate) -> str:
    """The same after edits elsewhere: made of the rule, the words found and their neighbours."""
    block = view.document.block_at(candidate.span.start).text
    before = words(view.normal[block.start : candidate.span.start])[-_FINGERPRINT_WORDS:]
    after = words(view.normal[candidate.span.end : block.end])[:_FINGERPRINT_WORDS]
    found = view.normal[candidate.span.start : candidate.span.end]
    return _digest(candidate.rule.id, " ".join([*before, found, *after]))


def _digest(*parts: str) -> str:
    joined = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(joined, digest_size=8).hexdigest()
