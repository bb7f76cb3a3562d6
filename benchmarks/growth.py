"""How cost grows: with the number of articles, with their length, with the number of terms."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import terms
from benchmarks.articles import SEED, article, write_articles
from benchmarks.measure import Run, Task

_CHECK = [sys.executable, "-m", "linter", "check", "--exit-zero", "--no-cache", "--jobs", "1"]
_ARTICLES = (1, 10, 100, 1_000, 10_000, 100_000)  # of 100 words
_WORDS = (100, 1_000, 10_000, 100_000, 1_000_000)  # of one article
_TERMS = (10, 100, 1_000, 10_000, 100_000)  # over 100 articles of 1,000 words


def measured(
    home: Path, most: int, end: float, once: Callable[[Task], Run | None]
) -> Iterator[tuple[str, int, Run]]:
    """What grows, its size, and the run. most: the largest size.

    Nothing is begun that would take longer than until `end`, were its cost linear.
    """
    last: dict[str, tuple[int, Run]] = {}
    for number, (what, size, task) in enumerate(_tasks(home, most)):
        if number == 0:
            once(task)  # it compiles the rules
        before, run = last.get(what, (size, None))
        if time.monotonic() + (run.wall * size / before if run else 0) > end:
            print(f"{task.name}: no time is left", file=sys.stderr)
            continue
        taken = once(task)
        if taken is not None:
            last[what] = size, taken
            yield what, size, taken


def _tasks(home: Path, most: int) -> Iterator[tuple[str, int, Task]]:
    environment = {"UNSPUN_CACHE_DIR": str(home / "cache")}

    def task(what: str, size: int, folder: Path, number: int, words: int, *more: str) -> Task:
        options = more or ("--isolated",)
        command = [*_CHECK, *options, "--format", f"json={home / 'report.json'}", str(folder)]
        return Task(f"{size:,} {what}", command, number, words, environment=environment)

    for length in _up_to(most, _WORDS):
        folder = home / f"length-{length}"
        folder.mkdir(parents=True)
        text = article(length, random.Random(SEED))
        (folder / "article.md").write_text(text, encoding="utf-8")
        yield "words", length, task("words", length, folder, 1, length)
    folder = home / "for-terms"
    words = write_articles(folder, 100)
    for number in _up_to(most, _TERMS):
        config = terms.unspun_pack(home, number)
        made = task("terms", number, folder, 100, words, "--config", str(config))
        once_before = [*made.command]  # the first run compiles the rules
        yield (
            "terms, compiled anew",
            number,
            Task(
                f"{number:,} terms, compiled anew", once_before, 100, words, environment=environment
            ),
        )
        yield "terms", number, made
    for number in _up_to(most, _ARTICLES):
        folder = home / f"number-{number}"
        words = write_articles(folder, number, 100)
        yield "articles", number, task("articles", number, folder, number, words)


def _up_to(most: int, sizes: tuple[int, ...]) -> Iterator[int]:
    return (size for size in sizes if size <= most)
