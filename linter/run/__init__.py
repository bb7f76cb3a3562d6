"""Many articles: in this process or in several, linted now or before, with the same result."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from linter import packs
from linter.config import Config
from linter.config.names import validate_rules
from linter.errors import RuleError, UnreadableArticle
from linter.files import Article
from linter.files.reading import read
from linter.model import ArticleReport, Kind, Severity, Skipped
from linter.packs import folders
from linter.packs.rule_set import RuleSet
from linter.rules import DATED_CHECKS
from linter.run.workers import Outcome, Workers, grouped, worthwhile_jobs
from linter.source import Source

if TYPE_CHECKING:
    from linter.grammar.proofreader import Proofreader
    from linter.run.readers import Readers
    from linter.run.results import Results

# Our own rules that compare dates with the day of the run; known without reading the packs.
DATED_RULES = ("front-matter/old-review",)
_KEPT_TOGETHER = 1_000_000  # characters of articles whose results are written together


def lint_articles(
    articles: Sequence[Article],
    *,
    jobs: int | None = None,
    done: Callable[[int], None] = lambda _: None,
    results: Results | None = None,
    proofreader: Proofreader | None = None,
) -> Generator[Outcome, None, None]:
    """The outcome of each article, in their order. done: told how many more are finished.

    jobs: processes, or threads where LanguageTool reads; None for as many as the work is worth.
    results: of earlier runs; those of this run are kept there. Memory holds the outcomes of a few
    chunks, whatever comes. proofreader: as for `lint_source`.
    """
    day = cache(date.today)  # one day for all, past midnight too; read only if a rule asks
    dated_ones = (each._replace(config=dated(each.config, day)) for each in articles)
    with _workers(articles, jobs, proofreader) as workers:
        waiting: deque[_Chunk] = deque()
        fresh = _Fresh(results, workers.reader)
        try:
            for some in grouped(dated_ones, workers.chunk):
                known = {} if results is None else _known(some, results, workers.reader)
                done(len(known))
                unknown = [each for number, each in enumerate(some) if number not in known]
                waiting.append(_Chunk(some, known, workers.begin(unknown)))
                if len(waiting) > workers.ahead:
                    yield from _outcomes(waiting.popleft(), fresh, done)
            while waiting:
                yield from _outcomes(waiting.popleft(), fresh, done)
        finally:
            fresh.keep()


def _workers(
    articles: Sequence[Article], jobs: int | None, proofreader: Proofreader | None
) -> Workers | Readers:
    """Processes; threads where LanguageTool reads, one for all, which takes most of the time."""
    if not any(article.config.proofreads for article in articles):
        return Workers(_lint_one, jobs or worthwhile_jobs(articles))
    from linter.run.readers import Readers

    return Readers(_lint_one, jobs, proofreader)


class _Chunk(NamedTuple):
    """Articles under way. known: outcomes by number; linted: gives those of the others."""

    articles: Sequence[Article]
    known: dict[int, Outcome]
    linted: Callable[[], list[Outcome]]


class _Fresh:
    """What this run has linted and not yet kept for later ones."""

    def __init__(self, results: Results | None, reader: Callable[[Config], str]) -> None:
        self._results = results
        self._reader = reader
        self._reports: list[tuple[ArticleReport, Config]] = []
        self._size = 0

    def add(self, outcome: Outcome, config: Config) -> None:
        if self._results is None or isinstance(outcome, Skipped):
            return
        self._reports.append((outcome, config))
        self._size += len(outcome.source.text)
        if self._size >= _KEPT_TOGETHER:
            self.keep()

    def keep(self) -> None:
        if self._results is not None:
            self._results.keep(self._reports, self._reader)
        self._reports, self._size = [], 0


def _outcomes(chunk: _Chunk, fresh: _Fresh, done: Callable[[int], None]) -> Iterator[Outcome]:
    """All outcomes in the articles' order; those that are new are kept."""
    new = chunk.linted()
    done(len(new))
    linted = iter(new)
    for number, article in enumerate(chunk.articles):
        if number in chunk.known:
            yield chunk.known.pop(number)
        else:
            outcome = next(linted)
            fresh.add(outcome, article.config)
            yield outcome


def _known(
    articles: Sequence[Article], results: Results, reader: Callable[[Config], str]
) -> dict[int, Outcome]:
    """What needs no linting, by the article's number: it is known already, or can't be read."""
    outcomes: dict[int, Outcome] = {}
    numbers, readable = [], []
    for number, article in enumerate(articles):
        try:
            source = read(article)
        except UnreadableArticle as error:
            outcomes[number] = Skipped(article.shown, error.message)
        else:
            numbers.append(number)
            readable.append((source, article.config))
    for at, report in results.known(readable, reader).items():
        outcomes[numbers[at]] = report
    return outcomes


def lint_source(
    source: Source, config: Config, proofreader: Proofreader | None = None
) -> ArticleReport:
    """The report on an article that has been read. Raises RuleError, ConfigError.

    proofreader: asks LanguageTool where the configuration wants that; None for one of the call's
    own, which starts a server for it.
    """
    from linter.engine import lint  # parsers and checks, which known articles don't need

    config = dated(config)
    if proofreader is not None or not config.proofreads:
        return lint(source, config, rule_set(config), proofreader)
    from linter.grammar.proofreader import Proofreader

    with Proofreader() as own:
        return lint(source, config, rule_set(config), own)


def dated(config: Config, day: Callable[[], date] = date.today) -> Config:
    """The config with the day of the run where a rule compares dates with it, else without any.

    So reports, and the keys under which they are kept, depend on the day only where they must.
    """
    if not _needs_day(config):
        return config if config.today is None else replace(config, today=None)
    return config if config.today is not None else replace(config, today=day())


@lru_cache(maxsize=256)
def _needs_day(config: Config) -> bool:
    if config.packs:
        rules = rule_set(replace(config, today=date.min)).of_kind(Kind.STRUCTURE)
        return any(rule.check in DATED_CHECKS for rule in rules)
    kind, severity = Kind.STRUCTURE, Severity.WARNING
    return any(config.severity_of(name, kind, severity) is not None for name in DATED_RULES)


@lru_cache(maxsize=32)
def rule_set(config: Config) -> RuleSet:
    """The rules as a configuration wants them."""
    if not folders.SHIPPED.exists() and not folders.own_packs():
        # Without our rules nearly every article would pass, and no one would know why.
        raise RuleError("the program's own rules are missing; reinstall unspun")
    compiled = packs.load(config.packs)
    validate_rules(config, compiled.ids, compiled.aliases)
    return RuleSet(compiled, config.settle)


def _lint_one(article: Article, proofreader: Proofreader | None = None) -> Outcome:
    try:
        source = read(article)
        return lint_source(source, article.config, proofreader)
    except UnreadableArticle as error:
        return Skipped(article.shown, error.message)
    except MemoryError:
        return Skipped(article.shown, "needs more memory than there is; split it")
    except RecursionError:
        return Skipped(article.shown, "is nested too deeply to be linted")
