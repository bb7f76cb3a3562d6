"""What of a run's findings counts: `check --baseline` and `--changed-since`, and notes on them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from linter import baseline
from linter.baseline import Baseline
from linter.baseline import file as baseline_file
from linter.cli.common import number
from linter.config import Config
from linter.config.finder import ConfigFinder
from linter.config.names import line_of
from linter.errors import UnspunError
from linter.files import Article, Found
from linter.model import ArticleReport, Report
from linter.paths import absolute_path, path_below, shown_path
from linter.run.spool import Spool

if TYPE_CHECKING:
    from linter.changes import Changes

_SUFFIX = Path(baseline.FILE_NAME).suffix
_MAX_NAMED = 5  # articles that one note lists


def options(command: Callable[..., object]) -> Callable[..., object]:
    """Adds --baseline and --changed-since to a command."""
    known = click.option(
        "--baseline", "known_file", metavar="[FILE]", is_flag=False,
        flag_value=baseline.FILE_NAME,
        help=f"Findings listed in FILE don't count (without FILE: {baseline.FILE_NAME}).",
    )  # fmt: skip
    changed = click.option(
        "--changed-since", metavar="REF", help="Only findings that touch lines changed since REF."
    )
    return known(changed(command))


def baseline_path(value: str) -> Path:
    """The file that --baseline names. Raises UnspunError for what was meant as an article."""
    if not value.endswith(_SUFFIX):
        raise UnspunError(
            f"`--baseline {value}` names no {_SUFFIX} file; write --baseline=FILE, "
            "or put --baseline behind the articles"
        )
    return Path(value)


@dataclass(frozen=True)
class Gate:
    """What doesn't count: known findings, and those that no change touches."""

    known: Baseline | None = None
    changes: Changes | None = None

    @classmethod
    def of(cls, known_file: str | None, since: str | None) -> Gate:
        """As the options have it. Raises UnspunError for what can't be used."""
        known = None if known_file is None else baseline_file.read(baseline_path(known_file))
        if since is None:
            return cls(known)
        from linter import changes  # 5 ms, for those who ask

        return cls(known, changes.since(since, Path.cwd()))

    def narrowed(self, found: Found) -> Found:
        """The articles worth linting: without those in which nothing changed."""
        if self.changes is None or not found.articles:
            return found
        changed = tuple(each for each in found.articles if self.changes.of(each.path) != ())
        left_out = len(found.articles) - len(changed)
        if not left_out:
            return found
        since = self.changes.since
        note = f"nothing changed since {since}: no article linted"
        if changed:
            note = f"{number(left_out, 'article')} not changed since {since}, not linted"
        return replace(found, articles=changed, notes=(*found.notes, note))

    def passed(
        self,
        report: Report,
        finder: ConfigFinder,
        articles: Sequence[Article] = (),
        named: Sequence[str] = (),
    ) -> Report:
        """The report with what doesn't count silenced, and notes on what is no longer needed.

        articles: the files linted. named: what the user named, files and folders.
        """
        notes = list(report.notes)
        counting: Iterable[ArticleReport] = report.articles
        if self.known is not None:
            compared = _compared(self.known, report.articles, finder)
            counting = compared.silencing(counting)
            notes += _gone(self.known, compared)
        if self.changes is not None:
            counting = _changed(self.changes, counting, articles)
        else:
            notes += _unused_entries(report, articles, named)
        kept = report.articles if counting is report.articles else Spool(counting)
        return replace(report, articles=kept, notes=tuple(notes))


def _compared(
    known: Baseline, linted: Sequence[ArticleReport], finder: ConfigFinder
) -> baseline.Compared:
    read = {absolute_path(each.path) for each in linted}
    places = {known.place(key): key for key in known.articles}
    missing = [key for at, key in places.items() if at not in read and not Path(at).exists()]
    return baseline.apply(
        known,
        linted,
        missing=missing,
        runs=lambda key, rule: finder.for_article(Path(known.place(key))).runs(rule),
    )


def _changed(
    changes: Changes, linted: Iterable[ArticleReport], articles: Sequence[Article]
) -> Iterator[ArticleReport]:
    files = {each.shown: each.path for each in articles}
    for report in linted:
        yield changes.apply(report, files[report.path])


def _unused_entries(
    report: Report, articles: Sequence[Article], named: Sequence[str]
) -> Iterator[str]:
    """A note for each `suppress` entry that silenced nothing, where that can be told.

    named: files and folders of the run. What a run doesn't lint may still need the entry: only
    configurations whose whole folder was linted are judged.
    """
    configs = {
        each.shown: each.config for each in articles if each.config.suppress and each.config.origin
    }
    if report.skipped or not configs:
        return
    used: dict[str, set[int]] = {}
    judged: dict[str, Config] = {}
    for article in report.articles:
        config = configs.get(article.path)
        if config is None or config.origin is None:
            continue
        judged[config.origin] = config
        used.setdefault(config.origin, set()).update(article.used_entries)
    for origin, config in judged.items():
        folder = absolute_path(config.folder or Path.cwd())
        if not any(path_below(folder, absolute_path(each)) for each in named):
            continue
        for at, entry in enumerate(config.suppress):
            if at not in used[origin] and config.runs(entry.rule):
                line = line_of(entry.rule)
                place = origin if line is None else f"{origin}:{line}"
                yield f"{place}: the `suppress` entry of `{entry.rule}` silences nothing; remove it"


def _gone(known: Baseline, compared: baseline.Compared) -> Iterator[str]:
    if not compared.gone:
        return
    listed = [f"{shown_path(known.place(key))} {count:,}" for key, count in compared.gone.items()]
    more = len(listed) - _MAX_NAMED
    named = ", ".join(listed[:_MAX_NAMED]) + (f" and {more} more articles" if more > 0 else "")
    total = sum(compared.gone.values())
    yield (
        f"{shown_path(known.path)}: {number(total, 'known finding')} "
        f"{'is' if total == 1 else 'are'} gone ({named}); `unspun baseline update` drops "
        f"{'it' if total == 1 else 'them'}"
    )
