"""Many articles: in this process or in several, linted now or before, with the same result."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from linter import packs
from linter.config import Config
from linter.config.names import validate_rules
from linter.errors import RuleError, UnreadableArticle
from linter.files import Article
from linter.files.reading import read
from linter.model import ArticleReport, Kind, Severity, Skipped
from linter.packs import RuleSet
from linter.rules import DATED_CHECKS
from linter.source import Source
from linter.workers import Outcome, Workers, grouped

if TYPE_CHECKING:
    from linter.results import Results

# Our own rules that compare dates with the day of the run; known without reading the packs.
DATED_RULES = ("front-matter/old-review",)
_WINDOW = 20_000_000  # bytes of articles that are under way together: it bounds memory


def lint_articles(
    articles: Sequence[Article],
    *,
    jobs: int | None = None,
    done: Callable[[int], None] = lambda _: None,
    results: Results | None = None,
) -> Generator[Outcome, None, None]:
    """The outcome of each article, in their order. done: told how many more are finished.

    jobs: processes; None for one per core when the work is worth it. results: of earlier runs;
    those of this run are kept there.
    """
    day = cache(date.today)  # one day for all, past midnight too; read only if a rule asks
    articles = [each._replace(config=dated(each.config, day)) for each in articles]
    with Workers(_lint_one, jobs) as workers:

        def lint(some: Sequence[Article]) -> Iterator[Outcome]:
            for outcomes in workers.outcomes(some):
                done(len(outcomes))
                yield from outcomes

        for window in grouped(articles, _WINDOW):
            if results is None:
                yield from lint(window)
                continue
            known = _known(window, results)
            done(len(known))
            unknown = [each for number, each in enumerate(window) if number not in known]
            yield from _joined(window, known, lint(unknown), results)


def _known(articles: Sequence[Article], results: Results) -> dict[int, Outcome]:
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
    for at, report in results.known(readable).items():
        outcomes[numbers[at]] = report
    return outcomes


def _joined(
    articles: Sequence[Article],
    known: dict[int, Outcome],
    linted: Iterator[Outcome],
    results: Results,
) -> Iterator[Outcome]:
    """All outcomes in the articles' order; kept is what was linted, if the run breaks off, too."""
    fresh = []
    try:
        for number, article in enumerate(articles):
            outcome = known.pop(number, None)
            if outcome is None:
                outcome = next(linted)
                if isinstance(outcome, ArticleReport):
                    fresh.append((outcome, article.config))
            yield outcome
    finally:
        results.keep(fresh)


def lint_source(source: Source, config: Config) -> ArticleReport:
    """The report on an article that has been read. Raises RuleError, ConfigError."""
    from linter.engine import lint  # parsers and checks, which known articles don't need

    config = dated(config)
    return lint(source, config, rule_set(config))


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
    if not packs.SHIPPED.exists() and not packs.own_packs():
        # Without our rules nearly every article would pass, and no one would know why.
        raise RuleError("the program's own rules are missing; reinstall unspun")
    compiled = packs.load(config.packs)
    validate_rules(config, compiled.ids, compiled.aliases)
    return RuleSet(compiled, config.settle)


def _lint_one(article: Article) -> Outcome:
    try:
        source = read(article)
        return lint_source(source, article.config)
    except UnreadableArticle as error:
        return Skipped(article.shown, error.message)
    except MemoryError:
        return Skipped(article.shown, "needs more memory than there is; split it")
    except RecursionError:
        return Skipped(article.shown, "is nested too deeply to be linted")
