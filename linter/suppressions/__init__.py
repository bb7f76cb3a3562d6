"""Findings that a writer has answered for: comments, front matter, the configuration.

In: a document, its findings, the config in force. Out: the findings that count, those that are
silenced, each with its reason, and what is wrong with the directives themselves: malformed ones,
and those that silence nothing. Nothing is dropped and nothing is raised.

    <!-- unspun-disable terminology/kidney-rocks -- about geology --> … <!-- unspun-enable -->
    <!-- unspun-disable-line claims -->         <!-- unspun-disable-next-line -->

A directive names rules by id, pack or kind; without names it means all. For each finding, the last
`disable` or `enable` before it that means its rule decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from linter.model import Silenced
from linter.suppressions.directives import (
    UNUSED,
    Directive,
    Problem,
    directives,
)
from linter.suppressions.silencing import Entries, Index

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from linter.config import Config
    from linter.document import Document
    from linter.model import Finding


@dataclass(frozen=True, slots=True)
class Applied:
    """Findings after suppression. used_entries: numbers of the `config.suppress` entries used."""

    findings: tuple[Finding, ...]
    silenced: tuple[Silenced, ...] = ()
    problems: tuple[Problem, ...] = ()
    used_entries: frozenset[int] = frozenset()


def apply(
    document: Document,
    findings: Sequence[Finding],
    config: Config,
    known: Collection[str],
    *,
    aliases: Mapping[str, str] | None = None,
    path: Path | None = None,
) -> Applied:
    """The findings as directives and config have them.

    known: ids of all rules, on or off. aliases: former ids to ids; looked at only for names that
    nothing else has. path: where the article is, for the config's globs; default: its shown path.
    """
    given, problems = directives(document, known, aliases)
    if not given and not config.suppress:
        return Applied(tuple(findings), problems=tuple(problems))
    comments = Index(given, document.source)
    entries = Entries(config, path or Path(document.source.path), aliases or {})
    silenced: dict[int, Silenced] = {}
    # Ranges are followed from the start of the article to its end.
    for number in sorted(range(len(findings)), key=lambda each: findings[each].span):
        finding = findings[number]
        reasons = [*comments.silencing(finding), *entries.silencing(finding)]
        if reasons:
            told = next((reason for reason in reasons if reason), None)
            silenced[number] = Silenced("suppression", told, finding)
    comments.finish()
    problems += _unused(given, config)
    return Applied(
        tuple(each for number, each in enumerate(findings) if number not in silenced),
        tuple(silenced[number] for number in sorted(silenced)),
        tuple(sorted(problems, key=lambda each: each.span)),
        frozenset(entries.used),
    )


def _unused(directives: Sequence[Directive], config: Config) -> list[Problem]:
    """Directives without effect; not those that would have one if other rules were on."""
    problems = []
    for each in directives:
        unused = [name for name in each.names if name not in each.used and config.runs(name)]
        if not unused:
            continue
        effect = "ends" if each.action == "enable" else "silences"
        if len(unused) == len(each.names):
            message = f"{each.shown} {effect} nothing; remove it"
        else:
            listed = ", ".join(f"`{name}`" for name in unused)
            message = f"{each.shown} {effect} nothing of {listed}; remove what is not needed"
        problems.append(Problem(UNUSED, each.span, message))
    return problems
