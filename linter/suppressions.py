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

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from linter.config.names import KnownNames
from linter.document import as_read
from linter.errors import brief, nearest
from linter.model import Kind, Severity, Silenced, Span
from linter.phrases import normalise

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from linter.config import Config
    from linter.document import Comment, Document
    from linter.model import Finding
    from linter.source import Source

MALFORMED: Final = "engine/malformed-suppression"
UNUSED: Final = "engine/unused-suppression"
SEVERITIES: Final = {MALFORMED: Severity.ERROR, UNUSED: Severity.SUGGESTION}

FRONT_MATTER: Final = "front matter"
FRONT_KEY: Final = "unspun"
_FRONT_KEYS = ("disable", "reason")
_FRONT_FORM = "must be a mapping such as `{disable: [terminology/kidney-rocks]}`"
_ACTIONS = ("disable", "enable", "disable-line", "disable-next-line")
_KINDS: Final = frozenset(each.value for each in Kind)
_ALL = ""  # in place of a name: every rule
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


@dataclass(frozen=True, slots=True)
class Applied:
    """Findings after suppression. used_entries: numbers of the `config.suppress` entries used."""

    findings: tuple[Finding, ...]
    silenced: tuple[Silenced, ...] = ()
    problems: tuple[Problem, ...] = ()
    used_entries: frozenset[int] = frozenset()


@dataclass(eq=False)
class _Directive:
    """One comment, or the front matter's entry.

    action: one of _ACTIONS, or FRONT_MATTER. names: (_ALL,) when it has none. used: those that
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
    directives, problems = _directives(document, known, aliases)
    if not directives and not config.suppress:
        return Applied(tuple(findings), problems=tuple(problems))
    comments = _Index(directives, document.source)
    entries = _Entries(config, path or Path(document.source.path), aliases or {})
    silenced: dict[int, Silenced] = {}
    # Ranges are followed from the start of the article to its end.
    for number in sorted(range(len(findings)), key=lambda each: findings[each].span):
        finding = findings[number]
        reasons = [*comments.silencing(finding), *entries.silencing(finding)]
        if reasons:
            given = next((reason for reason in reasons if reason), None)
            silenced[number] = Silenced("suppression", given, finding)
    comments.finish()
    problems += _unused(directives, config)
    return Applied(
        tuple(each for number, each in enumerate(findings) if number not in silenced),
        tuple(silenced[number] for number in sorted(silenced)),
        tuple(sorted(problems, key=lambda each: each.span)),
        frozenset(entries.used),
    )


class _Entries:
    """The config's entries that hold for one article."""

    def __init__(self, config: Config, path: Path, aliases: Mapping[str, str]) -> None:
        self.used: set[int] = set()
        self._entries = []
        relative = config.relative(path) if any(each.path for each in config.suppress) else ""
        for number, entry in enumerate(config.suppress):
            if entry.covers(relative):
                text = None if entry.text is None else _normal(entry.text)
                rule = str(aliases.get(entry.rule, entry.rule))
                self._entries.append((number, rule, text, entry.reason))

    def silencing(self, finding: Finding) -> Iterator[str]:
        """The reasons of the entries that silence this finding, now marked as used."""
        called = _called(finding)
        for number, rule, text, reason in self._entries:
            if rule in called and text in (None, _normal(finding.text)):
                self.used.add(number)
                yield reason


class _Index:
    """The directives by place and name, so that a finding costs the same however many there are."""

    def __init__(self, directives: Sequence[_Directive], source: Source) -> None:
        self._source = source
        self._ranges: list[_Directive] = []  # in source order
        self._passed = 0  # how many of them lie before the finding at hand
        self._last: dict[str, tuple[int, _Directive]] = {}  # of each name, the one in force
        self._open: set[str] = set()  # names disabled and not enabled since
        self._lines: dict[int, dict[str, list[_Directive]]] = {}
        for each in directives:
            if each.action == FRONT_MATTER:
                self._pass(-1, each)
            elif each.action in ("disable", "enable"):
                self._ranges.append(each)
            else:
                for line in self._lines_of(each):
                    for name in each.names:
                        self._lines.setdefault(line, {}).setdefault(name, []).append(each)
        self._numbers = sorted(self._lines)

    def silencing(self, finding: Finding) -> Iterator[str | None]:
        """The reasons of the directives that silence this finding, now marked as used.

        To be called for findings in source order.
        """
        called = _called(finding)
        self._pass_until(finding.span.start)
        in_force = [(*self._last[name], name) for name in called if name in self._last]
        if in_force:
            _, directive, name = max(in_force, key=lambda each: each[0])
            if directive.action != "enable":
                directive.used.add(name)
                yield directive.reason
        for line in self._lines_touched(finding):
            for name in called:
                for directive in self._lines[line].get(name, ()):
                    directive.used.add(name)
                    yield directive.reason
                # Marked once is enough; many directives in one line must not cost each finding.
                del self._lines[line].get(name, [])[1:]

    def finish(self) -> None:
        """Goes through the directives after the last finding."""
        self._pass_until(len(self._source.text))

    def _pass_until(self, offset: int) -> None:
        while self._passed < len(self._ranges):
            directive = self._ranges[self._passed]
            if directive.span.end > offset:
                break
            self._pass(self._passed, directive)
            self._passed += 1

    def _pass(self, number: int, directive: _Directive) -> None:
        for name in directive.names:
            if directive.action != "enable":
                self._open.add(name)
            elif self._ends_something(name):
                directive.used.add(name)
                self._open.discard(name)
            if name == _ALL and directive.action == "enable":
                self._open.clear()
            self._last[name] = (number, directive)

    def _ends_something(self, name: str) -> bool:
        """Whether a directive in force may mean rules that this name means."""
        if name == _ALL or name in _KINDS or "/" not in name:
            return bool(self._open)
        return not self._open.isdisjoint({_ALL, name, name.partition("/")[0], *_KINDS})

    def _lines_touched(self, finding: Finding) -> list[int]:
        first, last = _line_numbers(self._source, finding.span)
        at = bisect_left(self._numbers, first)
        return self._numbers[at : bisect_right(self._numbers, last)]

    def _lines_of(self, directive: _Directive) -> set[int]:
        first, last = _line_numbers(self._source, directive.span)
        return {last + 1} if directive.action == "disable-next-line" else {first, last}


def _directives(
    document: Document, known: Collection[str], aliases: Mapping[str, str] | None
) -> tuple[list[_Directive], list[Problem]]:
    """The well-formed directives in source order, and what is wrong with the others."""
    written: list[_Directive | Problem | None] = []
    if FRONT_KEY in document.front_matter:
        written.append(_from_front_matter(document))
    written += [_from_comment(each) for each in document.comments if "unspun" in each.text.lower()]
    directives: list[_Directive] = []
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


def _from_comment(comment: Comment) -> _Directive | Problem | None:
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
    return _Directive(action, names or (_ALL,), reason or None, comment.source)


def _from_front_matter(document: Document) -> _Directive | Problem:
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
    return _Directive(FRONT_MATTER, tuple(names), str(reason) if reason else None, span)


def _resolved(directive: _Directive, known: KnownNames) -> tuple[_Directive | None, list[Problem]]:
    """The directive with the names that rules have now, without those that nothing has.

    None when none is left: it must not come to mean all rules.
    """
    names, unknown = [], []
    for name in dict.fromkeys(directive.names):
        resolved = name if name == _ALL else known.resolve(name)
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
    return _Directive(directive.action, tuple(names), directive.reason, directive.span), problems


def _unused(directives: Sequence[_Directive], config: Config) -> list[Problem]:
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


def _called(finding: Finding) -> tuple[str, str, str, str]:
    """All that a directive can call the finding's rule."""
    return finding.rule, finding.rule.partition("/")[0], finding.kind.value, _ALL


def _normal(text: str) -> str:
    return normalise(as_read(text)).strip()


def _is_name(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _line_numbers(source: Source, span: Span) -> tuple[int, int]:
    """The first and the last line that a span touches."""
    first = source.position(span.start).line
    return first, source.position(max(span.start, span.end - 1)).line


def _front_matter_span(document: Document) -> Span:
    """The line of the front matter that has our key; [0, 0) when it can't be found."""
    text = document.source.text
    end = document.blocks[0].source.start if document.blocks else len(text)
    found = _FRONT_LINE.search(text, 0, end)
    return Span(*found.span(1)) if found else Span(0, 0)
