"""Directives in comments and front matter: read, checked, and told of when they are wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from linter.config.names import KnownNames
from linter.errors import brief, nearest
from linter.model import Severity, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from linter.document import Comment, Document

MALFORMED: Final = "engine/malformed-suppression"
UNUSED: Final = "engine/unused-suppression"
SEVERITIES: Final = {MALFORMED: Severity.ERROR, UNUSED: Severity.SUGGESTION}

FRONT_MATTER: Final = "front matter"
FRONT_KEY: Final = "unspun"
_FRONT_KEYS = ("disable", "reason")
_FRONT_FORM = "must be a mapping such as `{disable: [terminology/kidney-rocks]}`"
_ACTIONS = ("disable", "enable", "disable-line", "disable-next-line")
ALL = ""  # in place of a name: every rule
_DIRECTIVE = re.compile(r"\s*unspun-([\w-]*)(.*)", re.DOTALL | re.IGNORECASE)
# What somebody writes who has the form wrong: it would silence nothing, and not say so.
_MISWRITTEN = re.compile(r"\s*unspun[\s:_]+(?:disable|enable|ignore|off|on)\b", re.IGNORECASE)
_REASON = re.compile(r"(?:^|\s)(?:--+|—|–)(?:\s|$)")
_SEPARATOR = re.compile(r"[\s,]+")
_FRONT_LINE = re.compile(r"^[ \t]*(\[?[\"']?unspun\b[^\r\n]*)", re.MULTILINE)


class Problem(NamedTuple):
    """What is wrong with a directive. rule_id: MALFORMED or UNUSED; span: in the source."""

    rule_id: str
    span: Span
    message: str

    @property
    def severity(self) -> Severity:
        return SEVERITIES[self.rule_id]


@dataclass(eq=False)
class Directive:
    """One comment, or the front matter's entry.

    action: one of _ACTIONS, or FRONT_MATTER. names: (ALL,) when it has none. used: those that
    had an effect.
    """

    action: str
    names: tuple[str, ...]
    reason: str | None
    span: Span
    used: set[str] = field(default_factory=set)

    @property
    def shown(self) -> str:
        if self.action == FRONT_MATTER:
            return "`unspun: {disable: …}` in the front matter"
        return f"`unspun-{self.action}`"


def directives(
    document: Document, known: Collection[str], aliases: Mapping[str, str] | None
) -> tuple[list[Directive], list[Problem]]:
    """The well-formed directives in source order, and what is wrong with the others."""
    written: list[Directive | Problem | None] = []
    if FRONT_KEY in document.front_matter:
        written.append(_from_front_matter(document))
    written += [_from_comment(each) for each in document.comments if "unspun" in each.text.lower()]
    directives: list[Directive] = []
    problems: list[Problem] = []
    names = None
    for each in written:
        if isinstance(each, Problem):
            problems.append(each)
        elif each is not None:
            names = names or KnownNames(known, aliases)
            directive, wrong = _resolved(each, names)
            problems += wrong
            if directive is not None:
                directives.append(directive)
    directives.sort(key=lambda each: each.span)
    return directives, problems


def _from_comment(comment: Comment) -> Directive | Problem | None:
    """The directive in a comment; None for a comment that is none."""
    found = _DIRECTIVE.match(comment.text)
    if found is None:
        if not _MISWRITTEN.match(comment.text):
            return None
        hint = "write `unspun-disable RULE -- reason`"
        return Problem(
            MALFORMED, comment.source, f"`{brief(comment.text)}` is no directive; {hint}"
        )
    action = found[1].lower()
    if action not in _ACTIONS:
        hint = nearest(f"unspun-{action}", [f"unspun-{each}" for each in _ACTIONS])
        return Problem(
            MALFORMED, comment.source, f"`unspun-{brief(found[1])}` is no directive; {hint}"
        )
    written, reason = found[2], None
    if dashes := _REASON.search(written):
        written, reason = written[: dashes.start()], " ".join(written[dashes.end() :].split())
    names = tuple(name for name in _SEPARATOR.split(written) if name)
    return Directive(action, names or (ALL,), reason or None, comment.source)


def _from_front_matter(document: Document) -> Directive | Problem:
    entry = document.front_matter[FRONT_KEY]
    span = _front_matter_span(document)
    if not isinstance(entry, dict) or not entry:
        return Problem(MALFORMED, span, f"`unspun` in the front matter {_FRONT_FORM}")
    for key in entry:
        if key not in _FRONT_KEYS:
            hint = nearest(key, _FRONT_KEYS)
            return Problem(
                MALFORMED, span, f"`unspun` in the front matter has no key `{brief(key)}`; {hint}"
            )
    names = entry.get("disable")
    names = [names] if isinstance(names, str) else names
    if not isinstance(names, list) or not names or not all(_is_name(each) for each in names):
        return Problem(MALFORMED, span, f"`unspun` in the front matter {_FRONT_FORM}")
    reason = entry.get("reason")
    return Directive(FRONT_MATTER, tuple(names), str(reason) if reason else None, span)


def _resolved(directive: Directive, known: KnownNames) -> tuple[Directive | None, list[Problem]]:
    """The directive with the names that rules have now, without those that nothing has.

    None when none is left: it must not come to mean all rules.
    """
    names, unknown = [], []
    for name in dict.fromkeys(directive.names):
        resolved = name if name == ALL else known.resolve(name)
        if resolved is None:
            unknown.append(name)
        else:
            names.append(resolved)
    problems = []
    if unknown:
        hint = known.hint(unknown[0])
        if len(unknown) > 1 and directive.action != FRONT_MATTER:
            hint = "a reason stands after `--`"  # whole sentences are reasons
        message = f"names `{brief(unknown[0])}`, which is no rule, pack or kind; {hint}"
        problems.append(Problem(MALFORMED, directive.span, f"{directive.shown} {message}"))
    if not names:
        return None, problems
    return Directive(directive.action, tuple(names), directive.reason, directive.span), problems


def _is_name(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _front_matter_span(document: Document) -> Span:
    """The line of the front matter that has our key; [0, 0) when it can't be found."""
    text = document.source.text
    end = document.blocks[0].source.start if document.blocks else len(text)
    found = _FRONT_LINE.search(text, 0, end)
    return Span(*found.span(1)) if found else Span(0, 0)
