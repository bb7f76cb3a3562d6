"""Which directive or entry of the configuration silences a finding."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from linter.model import Kind
from linter.phrases import normalise
from linter.suppressions.directives import ALL, FRONT_MATTER, Directive
from linter.visible import as_read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from linter.config import Config
    from linter.model import Finding, Span
    from linter.source import Source

_KINDS: Final = frozenset(each.value for each in Kind)


class Entries:
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


class Index:
    """The directives by place and name, so that a finding costs the same however many there are."""

    def __init__(self, directives: Sequence[Directive], source: Source) -> None:
        self._source = source
        self._ranges: list[Directive] = []  # in source order
        self._passed = 0  # how many of them lie before the finding at hand
        self._last: dict[str, tuple[int, Directive]] = {}  # of each name, the one in force
        self._open: set[str] = set()  # names disabled and not enabled since
        self._lines: dict[int, dict[str, list[Directive]]] = {}
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

    def _pass(self, number: int, directive: Directive) -> None:
        for name in directive.names:
            if directive.action != "enable":
                self._open.add(name)
            elif self._ends_something(name):
                directive.used.add(name)
                self._open.discard(name)
            if name == ALL and directive.action == "enable":
                self._open.clear()
            self._last[name] = (number, directive)

    def _ends_something(self, name: str) -> bool:
        """Whether a directive in force may mean rules that this name means."""
        if name == ALL or name in _KINDS or "/" not in name:
            return bool(self._open)
        return not self._open.isdisjoint({ALL, name, name.partition("/")[0], *_KINDS})

    def _lines_touched(self, finding: Finding) -> list[int]:
        first, last = _line_numbers(self._source, finding.span)
        at = bisect_left(self._numbers, first)
        return self._numbers[at : bisect_right(self._numbers, last)]

    def _lines_of(self, directive: Directive) -> set[int]:
        first, last = _line_numbers(self._source, directive.span)
        return {last + 1} if directive.action == "disable-next-line" else {first, last}


def _called(finding: Finding) -> tuple[str, str, str, str]:
    """All that a directive can call the finding's rule."""
    return finding.rule, finding.rule.partition("/")[0], finding.kind.value, ALL


def _normal(text: str) -> str:
    return normalise(as_read(text)).strip()


def _line_numbers(source: Source, span: Span) -> tuple[int, int]:
    """The first and the last line that a span touches."""
    first = source.position(span.start).line
    return first, source.position(max(span.start, span.end - 1)).line
