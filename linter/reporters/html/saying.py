"""How a page tells of findings and rules: plain values, made from those of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from linter.document import OPAQUE
from linter.model import Kind, Span
from linter.reporters.html.texts import printable, shortened
from linter.reporters.html.view import KINDS, Change, Context, Quiet, Rule, Said
from linter.segment import sentences

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from linter.document import Document
    from linter.model import Finding, RuleInfo, Silenced
    from linter.reporters.html.places import Places

LONGEST = 120  # characters shown of a finding's text
_CONTEXT = 110  # characters shown before and after it
# Kinds that may speak of the article as a whole; their findings then stand at its first heading.
_WHOLE = (Kind.DENSITY, Kind.DISCLAIMER, Kind.READABILITY, Kind.ENGINE)
_FIXES = {"safe": "Safe to replace", "review": "Check before you replace it"}
_SILENCERS = {
    "suppression": "Silenced in the article or the configuration",
    "baseline": "Known before (baseline)",
    "unchanged": "Outside the changed lines",
}


def rules(infos: Mapping[str, RuleInfo]) -> dict[str, Rule]:
    """The rules of a page by their id."""
    return {
        info.id: Rule(
            f"r{number}",
            printable(info.id),
            KINDS[info.kind],
            info.severity.value,
            printable(info.why),
            printable(info.source or ""),
            _address(info.source),
        )
        for number, info in enumerate(infos.values(), 1)
    }


def said(
    document: Document,
    places: Places,
    place: Span,
    number: int,
    finding: Finding,
    rules: Mapping[str, Rule],
) -> Said:
    spans = places.of(finding.span)
    whole = finding.kind in _WHOLE and (finding.span == place or not finding.text)
    new = finding.suggestions[0].text if finding.suggestions else None
    rule = rules.get(finding.rule)
    return Said(
        number,
        finding.severity.value,
        finding.kind,
        KINDS[finding.kind],
        printable(finding.rule),
        rule.anchor if rule else "",
        finding.start.line,
        "" if finding.suggestions else first_sentence(finding.message),
        Change(text_of(places, finding), None if new is None else printable(new)),
        tuple(printable(each.text) for each in finding.suggestions[1:]),
        _FIXES.get(finding.fix or "", ""),
        printable(finding.message),
        _context(document, spans, new) if new is not None and not whole else None,
        _address(finding.url),
        whole,
    )


def text_of(places: Places, finding: Finding) -> str:
    """What is read there; the source where nothing is."""
    return shortened(places.text(finding.span) or finding.text, LONGEST)


def _context(document: Document, spans: Sequence[Span], new: str) -> Context | None:
    if not spans or document.block_at(spans[0].start) != document.block_at(spans[-1].end - 1):
        return None
    start, end = spans[0].start, spans[-1].end
    first = document.sentence_at(start).start
    last = max(document.sentence_at(end - 1).end, end)
    before = document.text[max(first, start - _CONTEXT) : start]
    after = document.text[end : min(last, end + _CONTEXT)]
    if start - _CONTEXT > first:
        before = "…" + before.partition(" ")[2]
    if end + _CONTEXT < last:
        after = after.rpartition(" ")[0] + "…"
    parts = (before, document.text[start:end], new, after)
    return Context(*(printable(part.replace(OPAQUE, "…")) for part in parts))


def quiet(silenced: Silenced) -> Quiet:
    finding = silenced.finding
    return Quiet(
        finding.severity.value,
        KINDS[finding.kind],
        finding.start.line,
        shortened(finding.text, LONGEST),
        printable(finding.message),
        _SILENCERS[silenced.by],
        printable(silenced.reason or ""),
    )


def first_sentence(text: str) -> str:
    start, end = next(iter(sentences(text)), (0, len(text)))
    return shortened(text[start:end], LONGEST)


def _address(text: str | None) -> str:
    """A link's target; "" for what is no web address: no other scheme gets onto the page."""
    return text if text and text.lower().startswith(("https://", "http://")) else ""
