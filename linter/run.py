"""Many articles: in this process or in several, with the same result either way."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from linter import packs
from linter.config import Config
from linter.config.names import validate_rules
from linter.engine import lint
from linter.errors import RuleError, UnreadableArticle
from linter.files import Article
from linter.files.reading import read
from linter.model import ArticleReport, Skipped
from linter.packs import RuleSet
from linter.source import Source

if TYPE_CHECKING:
    from linter.grammar.proofreader import Proofreader

Outcome = ArticleReport | Skipped

_PARALLEL_FROM = 400_000  # bytes: below, starting processes costs more than they save
_CHUNK = 100_000  # bytes given to a process at a time


def lint_articles(
    articles: Sequence[Article],
    *,
    jobs: int | None = None,
    done: Callable[[int], None] = lambda _: None,
) -> Iterator[Outcome]:
    """The outcome of each article, in their order. done: told how many more are finished.

    jobs: processes; None for one per core when the work is worth it.
    """
    if any(article.config.proofreads for article in articles):
        yield from _proofread(articles, jobs, done)
        return
    chunks = _chunks(articles)
    if jobs is None:
        jobs = min(len(os.sched_getaffinity(0)), len(chunks)) if _is_much(articles) else 1
    outcomes = map(_lint_chunk, chunks) if jobs <= 1 else _in_processes(chunks, jobs)
    for outcome in outcomes:
        done(len(outcome))
        yield from outcome


def lint_source(source: Source, config: Config) -> ArticleReport:
    """The report on an article that has been read. Raises RuleError, ConfigError."""
    if not config.proofreads:
        return lint(source, config, rule_set(config))
    from linter.grammar.proofreader import Proofreader

    with Proofreader() as proofreader:
        return lint(source, config, rule_set(config), proofreader)


@lru_cache(maxsize=32)
def rule_set(config: Config) -> RuleSet:
    """The rules as a configuration wants them."""
    if not packs.SHIPPED.exists() and not packs.own_packs():
        # Without our rules nearly every article would pass, and no one would know why.
        raise RuleError("the program's own rules are missing; reinstall unspun")
    compiled = packs.load(config.packs)
    validate_rules(config, compiled.ids, compiled.aliases)
    return RuleSet(compiled, config.settle)


def _proofread(
    articles: Sequence[Article], jobs: int | None, done: Callable[[int], None]
) -> Iterator[Outcome]:
    """In threads instead of processes: LanguageTool, one server for all, takes most of the time."""
    from linter.grammar.crew import Crew
    from linter.grammar.proofreader import Proofreader

    crew = Crew(jobs or 2 * len(os.sched_getaffinity(0)))
    with Proofreader() as proofreader:
        for outcome in crew.run(lambda article: _lint_one(article, proofreader), articles):
            done(1)
            yield outcome
        crew.close()


def _lint_one(article: Article, proofreader: Proofreader | None = None) -> Outcome:
    try:
        source = read(article)
        return lint(source, article.config, rule_set(article.config), proofreader)
    except UnreadableArticle as error:
        return Skipped(article.shown, error.message)
    except MemoryError:
        return Skipped(article.shown, "needs more memory than there is; split it")
    except RecursionError:
        return Skipped(article.shown, "is nested too deeply to be linted")


def _lint_chunk(chunk: Sequence[Article]) -> list[Outcome]:
    return [_lint_one(article) for article in chunk]


def _in_processes(chunks: Sequence[Sequence[Article]], jobs: int) -> Iterator[list[Outcome]]:
    # Imported here: most runs need one process, and these take 15 ms.
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    with ProcessPoolExecutor(jobs) as pool:
        results = [pool.submit(_lint_chunk, chunk) for chunk in chunks]
        for chunk, result in zip(chunks, results, strict=True):
            try:
                yield result.result()
            except BrokenProcessPool:
                yield [_lint_apart(article) for article in chunk]


def _lint_apart(article: Article) -> Outcome:
    """An article of a chunk whose process died, in a process of its own: it may be the reason."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    with ProcessPoolExecutor(1) as pool:
        try:
            return pool.submit(_lint_one, article).result()
        except BrokenProcessPool:
            return Skipped(article.shown, "the process that linted it died (out of memory?)")


def _chunks(articles: Sequence[Article]) -> list[list[Article]]:
    chunks: list[list[Article]] = []
    size = _CHUNK
    for article in articles:
        if size >= _CHUNK:
            chunks.append([])
            size = 0
        chunks[-1].append(article)
        size += _size(article.path)
    return chunks


def _is_much(articles: Sequence[Article]) -> bool:
    total = 0
    for article in articles:
        total += _size(article.path)
        if total >= _PARALLEL_FROM:
            return True
    return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # reading it will say why
