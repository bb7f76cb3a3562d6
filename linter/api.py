"""For programs: lint a text, or files, without a command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import starmap
from os import PathLike, fspath
from pathlib import Path

from linter import __version__
from linter.config import Config
from linter.config.finder import ConfigFinder
from linter.files.search import find
from linter.model import ArticleReport, Report, Skipped
from linter.run import lint_articles, lint_source
from linter.run.spool import Spool
from linter.run.workers import Outcome
from linter.source import Source

_SHOWN_PATHS = 3  # articles that a note names


def lint_text(text: str, path: str = "article.md", config: Config | None = None) -> ArticleReport:
    """The report on one article's text.

    path: its name; the suffix tells the markup (.md, .html, else plain text). config: None for the
    defaults; nothing is read from disk then. Raises ConfigError or RuleError for a bad `config`.
    """
    return lint_source(Source(path, text), config or Config())


def lint_paths(
    paths: Iterable[str | PathLike[str]], config: Config | None = None, jobs: int | None = 1
) -> Report:
    """The report on files and folders.

    config: None for the defaults, else for every article. jobs: processes; None for as many as the
    work is worth. A path that can't be read is in `Report.skipped`. `Report.articles` is a
    sequence; what memory should not hold of a large run is read from a temporary file when asked
    for.
    """
    named = [fspath(path) for path in paths]
    found = find(named, ConfigFinder(config or Config()), Path.cwd())
    return report(lint_articles(found.articles, jobs=jobs), found.skipped, found.notes)


def report(
    outcomes: Iterable[Outcome], skipped: Sequence[Skipped] = (), notes: Sequence[str] = ()
) -> Report:
    """A whole run's report from the outcome of each article."""
    articles, unread = Spool(), list(skipped)
    unchecked: dict[tuple[str, str], list[str]] = {}
    for outcome in outcomes:
        if isinstance(outcome, Skipped):
            unread.append(outcome)
        else:
            articles.put(outcome)
            for check, reason in outcome.unchecked.items():
                unchecked.setdefault((check, reason), []).append(outcome.path)
    told = (*notes, *starmap(_told, unchecked.items()))
    return Report(articles, __version__, tuple(unread), told)


def _told(unchecked: tuple[str, str], paths: Sequence[str]) -> str:
    """Why a check could not run, and where it did not."""
    check, reason = unchecked
    where = ", ".join(paths[:_SHOWN_PATHS])
    if len(paths) > _SHOWN_PATHS:
        where += f" and {len(paths) - _SHOWN_PATHS} more"
    return f"{where}: {check} was not checked: {reason}"
