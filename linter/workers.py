"""Work spread over processes, with the same outcome as in one: results come in the work's order.

A process that dies costs the article it died on, no other. None outlives this one: they end with
it, however it ends, and leave Ctrl-C to it.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from linter.files import Article
from linter.model import ArticleReport, Skipped

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor
    from pathlib import Path

    from linter.config import Config

Outcome = ArticleReport | Skipped
Lint = Callable[[Article], Outcome]

_PARALLEL_FROM = 400_000  # bytes: below, starting processes costs more than they save
_CHUNK = 100_000  # bytes given to a process at a time
_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_LAST_WORD = 1.0  # seconds that a process gets to end when it is told to


class Workers:
    """Lints articles here, or in `jobs` processes; None: in one per core when they are much."""

    def __init__(self, lint: Lint, jobs: int | None = None) -> None:
        self._lint = lint
        self._jobs = jobs
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._pool is None:
            return
        if kind is None:
            self._pool.shutdown()
            return
        running = multiprocessing.active_children()
        self._pool.shutdown(wait=False, cancel_futures=True)
        for process in running:
            process.terminate()
        for process in running:
            process.join(_LAST_WORD)

    def reader(self, config: Config) -> str:  # noqa: ARG002
        """Who else reads an article of this config: nobody."""
        return ""

    def outcomes(self, articles: Sequence[Article]) -> Iterator[list[Outcome]]:
        """The outcomes in the order of the articles, some at a time."""
        chunks = list(grouped(articles, _CHUNK))
        jobs = self._jobs or (_cores() if _is_much(articles) else 1)
        if min(jobs, len(chunks)) <= 1 and self._pool is None:
            for chunk in chunks:
                yield _lint_all(self._lint, chunk)
        else:
            yield from self._in_processes(chunks, jobs)

    def _in_processes(
        self, chunks: Sequence[Sequence[Article]], jobs: int
    ) -> Iterator[list[Outcome]]:
        # Imported here: most runs need one process, and these take 15 ms.
        from concurrent.futures import ProcessPoolExecutor
        from concurrent.futures.process import BrokenProcessPool

        finished = 0
        while finished < len(chunks):
            try:
                if self._pool is None:
                    self._pool = ProcessPoolExecutor(jobs, initializer=_begin)
                with _undisturbed():
                    waiting = [
                        self._pool.submit(_lint_all, self._lint, chunk)
                        for chunk in chunks[finished:]
                    ]
                for each in waiting:
                    outcomes = each.result()
                    finished += 1
                    yield outcomes
            except BrokenProcessPool:
                self._pool = None
                # This chunk or one that was linted beside it is the reason.
                apart = list(self._apart(chunks[finished]))
                finished += 1
                yield apart

    def _apart(self, articles: Sequence[Article]) -> Iterator[Outcome]:
        """The articles of a chunk whose process died, one after the other: it may be the reason."""
        from concurrent.futures import ProcessPoolExecutor
        from concurrent.futures.process import BrokenProcessPool

        for article in articles:
            if self._pool is None:
                self._pool = ProcessPoolExecutor(1, initializer=_begin)
            try:
                with _undisturbed():
                    waiting = self._pool.submit(self._lint, article)
                yield waiting.result()
            except BrokenProcessPool:
                self._pool = None
                reason = "the process that linted it died (out of memory?)"
                yield Skipped(article.shown, reason)
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None


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
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _is_much(articles: Iterable[Article]) -> bool:
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
