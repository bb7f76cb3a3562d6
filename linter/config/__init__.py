"""What a user configured, as one frozen value: which rules are on, how severe, what fails a run.

`file` reads `unspun.yaml`, or [tool.unspun] in pyproject.toml (`toml`); `finder` finds the one in
force for an article; `names` are what rules are called by; `template` is what `unspun init` writes.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from linter.model import Kind, Severity
from linter.paths import absolute_path, glob_matches, path_below
from linter.profiles import ReadabilityOptions
from linter.rules import DATED_CHECKS, LOCALES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from linter.rules import Rule

MAX_BYTES: Final = 10_000_000
_ADDRESS = re.compile(r"https?://[^\s/?#@]+(?:/[^\s?#]*)?")
# Kinds, packs and rules that speak only when they are asked for.
OFF_BY_DEFAULT: Final = frozenset(
    {Kind.PLAIN_LANGUAGE, Kind.GRAMMAR, "front-matter", "disclaimers/missing-provenance-line"}
)


@dataclass(frozen=True)
class SuppressEntry:
    """Findings that do not count. rule: a rule id, a pack or a kind.

    path: a glob relative to the config's folder. text: the finding's, compared in normal form.
    """

    rule: str
    reason: str
    path: str | None = None
    text: str | None = None

    def covers(self, path: str) -> bool:
        """Whether an article stands under this entry's glob. path: as `Config.relative` has it."""
        return self.path is None or self.path == path or glob_matches(self.path, path)


@dataclass(frozen=True)
class Override:
    """What differs for the articles under some globs, which are relative to the config's folder."""

    path: tuple[str, ...]
    enable: tuple[str, ...] = ()
    disable: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict, hash=False)
    readability: Mapping[str, Any] = field(default_factory=dict, hash=False)

    def covers(self, path: str) -> bool:
        """Whether an article stands under a glob. path: as `Config.relative` has it."""
        return any(glob == path or glob_matches(glob, path) for glob in self.path)


@dataclass(frozen=True)
class SiteDisclaimer:
    """A disclaimer that the site shows beside its articles. topic: whose it is.

    everywhere: on every page. front_matter: keys of articles that have it shown. include, template:
    names in an article's template tags that put it there.
    """

    topic: tuple[str, ...]
    everywhere: bool = False
    front_matter: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    template: tuple[str, ...] = ()


@dataclass(frozen=True)
class Config:
    """What a user configured; the defaults without arguments.

    folder: of the config's file; globs and packs are relative to it. origin: the file as shown.
    select, enable, disable, severity: rule ids, packs or kinds, as the file has them.
    only, without: the same from the command line (--select, --ignore); they win.
    locale: where the readers live. disclaimers: what the site shows beside its articles.
    today: the day that dates are compared with; None for the day of the run (linter.run).
    review_months: how long a review holds, where it is not as long as the rules say.
    """

    folder: Path | None = None
    origin: str | None = None
    ignore: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    packs: tuple[Path, ...] = ()
    select: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()
    disable: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict, hash=False)
    suppress: tuple[SuppressEntry, ...] = ()
    overrides: tuple[Override, ...] = ()
    readability: ReadabilityOptions = field(default_factory=ReadabilityOptions)
    preview: bool = False
    fail_on: Severity = Severity.ERROR
    max_warnings: int | None = None
    max_bytes: int = MAX_BYTES
    locale: str = LOCALES[0]
    disclaimers: tuple[SiteDisclaimer, ...] = ()
    languagetool_url: str | None = None

    @property
    def proofreads(self) -> bool:
        """Whether LanguageTool is asked: a name of its rules is on."""
        named = self.only or (*self.select, *self.enable)
        return any(
            self.severity_of(name, Kind.GRAMMAR, Severity.SUGGESTION) is not None
            for name in named
            if name.partition("/")[0] == Kind.GRAMMAR
        )

    def with_grammar(self, *, on: bool) -> Config:
        """The config with `grammar` switched on or off, whatever it said before."""
        name = Kind.GRAMMAR.value
        if not on:
            return replace(self, without=(*self.without, name))
        return replace(
            self,
            only=(*self.only, name) if self.only and not self.proofreads else self.only,
            enable=(*self.enable, name),
            disable=tuple(each for each in self.disable if each != name),
        )

    def without_grammar(self) -> Config:
        """The same without LanguageTool's rules, for an article that it did not read."""
        return self.with_grammar(on=False) if self.proofreads else self

    today: date | None = None
    review_months: int | None = None

    def settle(self, rule: Rule) -> Rule | None:
        """The rule as it is here: its severity, its readers' locale; None when it is off."""
        severity = self.severity_of(
            rule.id, rule.kind, rule.severity, preview=rule.preview, aliases=rule.aliases
        )
        if severity is None:
            return None
        if rule.kind is Kind.READABILITY:
            # Its rules share limits and a profile, which a user sets for all of them at once.
            rule = replace(rule, options={**rule.options, "readability": self.readability})
        if rule.check in DATED_CHECKS:
            limit = {} if self.review_months is None else {"limit": self.review_months}
            rule = replace(
                rule, options={**rule.options, **limit, "today": self.today or date.today()}
            )
        if "topic" in rule.options:
            topic = rule.options["topic"]["id"]
            site = tuple(each for each in self.disclaimers if topic in each.topic)
            rule = replace(rule, options={**rule.options, "locale": self.locale, "site": site})
        return rule if severity is rule.severity else replace(rule, severity=severity)

    def severity_of(
        self,
        rule_id: str,
        kind: Kind,
        default: Severity,
        *,
        preview: bool = False,
        aliases: Collection[str] = (),
    ) -> Severity | None:
        """The same for findings whose rule is no `Rule` (the engine's own)."""
        # Most specific first; a former id is as specific as the id.
        ranks = ((rule_id, *aliases), (rule_id.partition("/")[0],), (kind.value,))
        if not self._is_on(ranks, preview=preview):
            return None
        for names in ranks:
            for name in names:
                if name in self.severity:
                    return self.severity[name]
        return default

    def runs(self, name: str) -> bool:
        """Whether a rule, pack or kind of this name is surely on; "" stands for all of them.

        Whether a suppression is of use can be told only then.
        """
        narrowed = self.only or self.without
        if not name:
            return not (narrowed or self.select or self.disable)
        pack = name.partition("/")[0]
        return self._is_on(((name,), (pack,), ()), preview=self.preview)

    def relative(self, path: Path) -> str:
        """An article's path as globs see it: from the config's folder, else the working folder."""
        absolute = absolute_path(path)
        for base in (self.folder, Path.cwd()):
            below = None if base is None else path_below(absolute, absolute_path(base))
            if below is not None:
                return below
        return absolute.replace(os.sep, "/").lstrip("/")

    def for_article(self, path: Path) -> Config:
        """The config with the overrides that cover this article; the later one wins."""
        if not self.overrides:
            return self
        relative = self.relative(path)
        return _overridden(self, tuple(each for each in self.overrides if each.covers(relative)))

    def with_options(
        self,
        *,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        preview: bool | None = None,
        fail_on: Severity | None = None,
        max_warnings: int | None = None,
        max_bytes: int | None = None,
        grammar: bool | None = None,
        languagetool_url: str | None = None,
        packs: Iterable[Path] = (),
        today: date | None = None,
    ) -> Config:
        """The config as the command line has it: what is given there wins, the rest stays."""
        made = replace(
            self,
            only=(*self.only, *select),
            without=(*self.without, *ignore),
            preview=self.preview if preview is None else preview,
            fail_on=self.fail_on if fail_on is None else fail_on,
            max_warnings=self.max_warnings if max_warnings is None else max_warnings,
            max_bytes=self.max_bytes if max_bytes is None else max_bytes,
            packs=(*self.packs, *packs),
            languagetool_url=languagetool_url or self.languagetool_url,
            today=today or self.today,
        )
        return made if grammar is None else made.with_grammar(on=grammar)

    def _is_on(self, ranks: tuple[tuple[str, ...], ...], *, preview: bool) -> bool:
        layers = (
            (self.only, self.only, self.without),
            (self.select, (*self.select, *self.enable), self.disable),
        )
        # A selection narrows the checks, not what the engine says of reading an article.
        selectable = Kind.ENGINE.value not in ranks[-1]
        for select, on, off in layers:
            on_rank, off_rank = _rank(ranks, on), _rank(ranks, off)
            if on_rank is None and off_rank is None and not (select and selectable):
                continue  # this layer says nothing about the rule
            if on_rank is None or (off_rank is not None and off_rank <= on_rank):
                return False
            # A new rule, or one that is off in a pack that is on, speaks when it is asked for
            # itself; its pack's name is no such wish.
            by_name_only = (preview and not self.preview) or any(
                name in OFF_BY_DEFAULT for name in ranks[0]
            )
            return not by_name_only or on_rank == 0
        if preview and not self.preview:
            return False
        return not any(name in OFF_BY_DEFAULT for names in ranks for name in names)


@lru_cache(maxsize=256)  # many articles share a config, and a config's rules are read once
def _overridden(config: Config, overrides: tuple[Override, ...]) -> Config:
    enable, disable, severity = config.enable, config.disable, dict(config.severity)
    readability = config.readability
    for each in overrides:
        enable = (*(name for name in enable if name not in each.disable), *each.enable)
        disable = (*(name for name in disable if name not in each.enable), *each.disable)
        severity |= each.severity
        readability = readability.with_values(each.readability)
    return replace(
        config,
        enable=enable,
        disable=disable,
        severity=severity,
        readability=readability,
        overrides=(),
    )


def is_address(url: str) -> bool:
    """Whether this may be the address of a server."""
    return _ADDRESS.fullmatch(url) is not None


def _rank(ranks: tuple[tuple[str, ...], ...], names: Collection[str]) -> int | None:
    """How specifically these names mean a rule: 0 by id, 1 by pack, 2 by kind, None not at all."""
    for rank, own in enumerate(ranks):
        if any(name in names for name in own):
            return rank
    return None
