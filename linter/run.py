"""Many articles: in this process or in several, linted now or before, with the same result."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from linter import packs
from linter.config import Config
from linter.config.names import validate_rules
from linter.errors import RuleError, UnreadableArticle
from linter.files import Article
from linter.files.reading import read
from linter.model import ArticleReport, Skipped
from linter.packs import RuleSet
from linter.source import Source
from linter.workers import Outcome, Workers, grouped

if TYPE_CHECKING:
    from linter.grammar.proofreader import Proofreader
    from linter.readers import Readers
    from linter.results import Results

_WINDOW = 20_000_000  # bytes of articles that are under way together: it bounds memory


def lint_articles(
    articles: Sequence[Article],
    *,
    jobs: int | None = None,
    done: Callable[[int], None] = lambda _: None,
    results: Results | None = None,
) -> Generator[Outcome, None, None]:
    """The outcome of each article, in their order. done: told how many more are finished.

    jobs: processes, or threads where LanguageTool reads; None for as many as the work is worth.
    results: of earlier runs; those of this run are kept there.
    """
    with _workers(articles, jobs) as workers:

        def lint(some: Sequence[Article]) -> Iterator[Outcome]:
            for outcomes in workers.outcomes(some):
                done(len(outcomes))
                yield from outcomes

        for window in grouped(articles, _WINDOW):
            if results is None:
                yield from lint(window)
                continue
            known = _known(window, results, workers.reader)
            done(len(known))
            unknown = [each for number, each in enumerate(window) if number not in known]
            yield from _joined(window, known, lint(unknown), results, workers.reader)


def _workers(articles: Sequence[Article], jobs: int | None) -> Workers | Readers:
    """Processes; threads where LanguageTool reads, one for all, which takes most of the time."""
    if not any(article.config.proofreads for article in articles):
        return Workers(_lint_one, jobs)
    from linter.readers import Readers

    return Readers(_lint_one, jobs)


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


def _joined(
    articles: Sequence[Article],
    known: dict[int, Outcome],
    linted: Iterator[Outcome],
    results: Results,
    reader: Callable[[Config], str],
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
        results.keep(fresh, reader)


def lint_source(
    source: Source, config: Config, proofreader: Proofreader | None = None
) -> ArticleReport:
    """The report on an article that has been read. Raises RuleError, ConfigError.

    proofreader: asks LanguageTool where the configuration wants that; None for one of its own.
    """
    from linter.engine import lint  # parsers and checks, which known articles don't need

    if proofreader is not None or not config.proofreads:
        return lint(source, config, rule_set(config), proofreader)
    from linter.grammar.proofreader import Proofreader

    with Proofreader() as own:
        return lint(source, config, rule_set(config), own)


@lru_cache(maxsize=32)
def rule_set(config: Config) -> RuleSet:
    """The rules as a configuration wants them."""
    if not packs.SHIPPED.exists() and not packs.own_packs():
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
