"""Work spread over processes, with the same outcome as in one: results come in the work's order.

A process that dies costs the article it died on, no other. None outlives this one: they end with
it, however it ends, and leave Ctrl-C to it.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Self

from linter.files import Article
from linter.machine import cores
from linter.model import ArticleReport, Skipped

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor
    from pathlib import Path

    from linter.config import Config

Outcome = ArticleReport | Skipped
Lint = Callable[[Article], Outcome]

_PARALLEL_FROM = 400_000  # bytes: below, starting processes costs more than they save
_CHUNK = 100_000  # bytes of articles given to a process at a time
_AHEAD = 2  # chunks for each process that wait while it is at work
_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_LAST_WORD = 1.0  # seconds that a process gets to end when it is told to


class Workers:
    """Lints articles here (`jobs` is 1) or in processes.

    chunk: bytes of articles to begin together. ahead: how often to call `begin` before the first
    outcomes are asked for, so that each process has work.
    """

    chunk = _CHUNK

    def __init__(self, lint: Lint, jobs: int) -> None:
        self._lint = lint
        self._jobs = jobs
        self._pool: ProcessPoolExecutor | None = None
        self._single: ProcessPoolExecutor | None = None  # for what may kill its process
        self.ahead = _AHEAD * jobs if jobs > 1 else 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        pools = [each for each in (self._pool, self._single) if each is not None]
        if not pools:
            return
        from multiprocessing import active_children

        running = [] if kind is None else active_children()
        for pool in pools:
            pool.shutdown(wait=kind is None, cancel_futures=True)
        for process in running:
            process.terminate()
        for process in running:
            process.join(_LAST_WORD)

    def reader(self, config: Config) -> str:  # noqa: ARG002
        """Who else reads an article of this config: nobody."""
        return ""

    def begin(self, articles: Sequence[Article]) -> Callable[[], list[Outcome]]:
        """Has articles linted, and returns what gives their outcomes, in order, when called."""
        if self._jobs == 1 or not articles:
            return partial(_lint_all, self._lint, articles)
        # Imported here: most runs need one process, and these take 15 ms.
        from concurrent.futures import ProcessPoolExecutor
        from concurrent.futures.process import BrokenProcessPool

        if self._pool is None:
            self._pool = ProcessPoolExecutor(self._jobs, initializer=_begin)
        pool = self._pool
        try:
            with _undisturbed():
                waiting = pool.submit(_lint_all, self._lint, articles)
        except BrokenProcessPool:  # by what was begun before
            self._pool = None
            return self.begin(articles)

        def outcomes() -> list[Outcome]:
            try:
                return waiting.result()
            except BrokenProcessPool:
                if self._pool is pool:
                    self._pool = None
                return self._apart(articles)

        return outcomes

    def _apart(self, articles: Sequence[Article]) -> list[Outcome]:
        """The outcomes of articles that were under way when a process died: one may be the reason.

        Each is linted alone, in a process that it may kill.
        """
        from concurrent.futures import ProcessPoolExecutor
        from concurrent.futures.process import BrokenProcessPool

        outcomes: list[Outcome] = []
        for article in articles:
            if self._single is None:
                self._single = ProcessPoolExecutor(1, initializer=_begin)
            try:
                with _undisturbed():
                    waiting = self._single.submit(self._lint, article)
                outcomes.append(waiting.result())
            except BrokenProcessPool:
                self._single = None
                reason = "the process that linted it died (out of memory?)"
                outcomes.append(Skipped(article.shown, reason))
        if self._single is not None:
            self._single.shutdown()
            self._single = None
        return outcomes


def worthwhile_jobs(articles: Iterable[Article]) -> int:
    """How many processes the work is worth: one per core when it is much, else one."""
    total = 0
    for article in articles:
        total += _size(article.path)
        if total >= _PARALLEL_FROM:
            return cores()
    return 1


def grouped(articles: Iterable[Article], most: int) -> Iterator[list[Article]]:
    """The articles in groups, a new one from this many bytes on."""
    group: list[Article] = []
    size = 0
    for article in articles:
        if size >= most:
            yield group
            group, size = [], 0
        group.append(article)
        size += _size(article.path)
    if group:
        yield group


def _lint_all(lint: Lint, articles: Sequence[Article]) -> list[Outcome]:
    return [lint(article) for article in articles]


@contextmanager
def _undisturbed() -> Iterator[None]:
    """While processes start, signals wait: else a new one could still have our own handlers."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """Of a process: Ctrl-C is for the one that started it to deal with; SIGTERM ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # reading it will say why
