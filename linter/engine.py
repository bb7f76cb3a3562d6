"""One article in, its report out: parse, scan, judge, settle overlaps, silence. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from linter import suppressions
from linter.checks import (
    density,
    disclaimers,
    grammar,
    listed,
    names,
    readability,
    spun,
    structure,
    unlisted,
)
from linter.checks.evidence import Candidate, Check, Evidence, View, article_place, look
from linter.config import Config
from linter.document import Document, Note
from linter.findings import engine_finding, rule_infos, settled, to_finding
from linter.grammar.settings import settings
from linter.model import ArticleReport, Finding, Kind, Span
from linter.packs.rule_set import RuleSet
from linter.parsers import parse
from linter.phrases import normalise
from linter.source import Source
from linter.wording import plural

if TYPE_CHECKING:
    from linter.grammar.proofreader import Proofreader

MOST_FINDINGS = 10_000  # of one article; a million of them, as bytes permit, would take 2 GB

# The checks, in the order in which they run and in which findings are gathered.
CHECKS: dict[str, Check] = {
    listed.NAME: listed,
    structure.NAME: structure,
    density.NAME: density,
    unlisted.NAME: unlisted,
    spun.NAME: spun,
    names.NAME: names,
    readability.NAME: readability,
    disclaimers.NAME: disclaimers,
    grammar.NAME: grammar,
}


def lint(
    source: Source, config: Config, rules: RuleSet, proofreader: Proofreader | None = None
) -> ArticleReport:
    """The report on one article. Same arguments, same report.

    proofreader: asks LanguageTool; needed where the configuration wants that, else nobody asks.
    """
    document = parse(source)
    proof = None
    if proofreader is not None and config.proofreads:
        proof = proofreader.proof(document, settings(rules.written(Kind.GRAMMAR)), config)
    view = look(document, rules, proof)
    if proof is None or proof.failure:
        config = config.without_grammar()  # so that no suppression of it seems unused
    judged, told = _judged(view)
    candidates = [candidate for evidence in judged for candidate in evidence.candidates]
    candidates = settled(_without_accepted(view, candidates, config.accept))
    candidates, left_out = _bounded(document, candidates)
    findings = [to_finding(view, each) for each in candidates]
    told += [note for evidence in judged for note in evidence.notes]
    for each in (*_remarks(document), *told, *left_out):
        findings += engine_finding(document, config, each.id, each.source, each.message)
    applied = suppressions.apply(
        document, sorted(findings, key=_order), config, rules.ids, aliases=rules.aliases
    )
    problems = [
        finding
        for each in applied.problems
        for finding in engine_finding(document, config, each.rule_id, each.span, each.message)
    ]
    return ArticleReport(
        source,
        document.word_count,
        tuple(sorted([*applied.findings, *problems], key=_order)),
        applied.silenced,
        {key: fact for evidence in judged for key, fact in evidence.facts.items()},
        rule_infos([*findings, *problems], (each.rule for each in candidates)),
        applied.used_entries,
        {grammar.NAME: proof.failure} if proof and proof.failure else {},
    )


def _judged(view: View) -> tuple[list[Evidence], list[Note]]:
    """What each check says in the end, and a note for each that failed.

    One check's bug must not cost the others' findings.
    """
    seen: dict[str, Evidence] = {}
    judged: list[Evidence] = []
    failed: list[Note] = []
    for name, check in CHECKS.items():
        try:
            seen[name] = check.scan(view)
        except MemoryError:
            raise  # no bug of the check: the article is too large for this machine
        except Exception as error:  # noqa: BLE001
            failed.append(_failure(view.document, name, error))
    for name in seen:
        try:
            judged.append(CHECKS[name].judge(view, seen))
        except MemoryError:
            raise  # no bug of the check: the article is too large for this machine
        except Exception as error:  # noqa: BLE001
            failed.append(_failure(view.document, name, error))
    return judged, failed


def _order(finding: Finding) -> tuple[int, int, str]:
    return finding.order


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


def _remarks(document: Document) -> list[Note]:
    """What there is to tell about reading the article."""
    if not document.source.guessed_encoding:
        return list(document.notes)
    message = "The article is not Unicode; it was read as Windows-1252. Save it as UTF-8."
    place = article_place(document)
    return [*document.notes, Note("engine/guessed-encoding", place, message)]


def _bounded(document: Document, candidates: list[Candidate]) -> tuple[list[Candidate], list[Note]]:
    """The candidates that one article may report, the first ones, and a note on the others."""
    more = len(candidates) - MOST_FINDINGS
    if more <= 0:
        return candidates, []
    first = sorted(candidates, key=lambda each: (each.span, each.rule.id))[:MOST_FINDINGS]
    message = f"The first {MOST_FINDINGS:,} findings are reported, {more:,} more are not."
    return first, [Note("engine/too-many-findings", article_place(document), message)]


def _failure(document: Document, check: str, error: Exception) -> Note:
    message = (
        f"The check `{check}` failed here ({type(error).__name__}: {error}); its findings are "
        "missing. This is a bug in Unspun: please report it with the article."
    )
    return Note("engine/check-failed", article_place(document), message)
