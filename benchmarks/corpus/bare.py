"""The engine alone, in some processes at once: what `unspun corpus` can at most come to."""

from __future__ import annotations

import json
import multiprocessing
import time
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from linter.config import Config
from linter.run import lint_source
from linter.source import Source

_WARM = 100  # articles that are not counted: rules and models are loaded with them
_WAIT = 300.0  # seconds until all have loaded them


class Bare(NamedTuple):
    """words, wall and processor seconds of all processes together; wall: of the slowest."""

    articles: int
    words: int
    wall: float
    cpu: float


def bare(rows: Path, number: int, processes: int) -> Bare:
    """Lints the first articles, without reading or writing within the time that counts."""
    context = multiprocessing.get_context("spawn")
    begin, results = context.Barrier(processes), context.Queue()
    running = [
        context.Process(target=_share, args=(rows, number, at, processes, begin, results))
        for at in range(processes)
    ]
    for process in running:
        process.start()
    shares = [results.get() for _ in running]
    for process in running:
        process.join()
    words, walls, cpus = zip(*shares, strict=True)
    return Bare(number, sum(words), max(walls), sum(cpus))


def _share(rows: Path, number: int, at: int, step: int, begin: Any, results: Any) -> None:
    with rows.open(encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in islice(file, at, number, step)]
    config = Config()
    for text in texts[:_WARM]:
        lint_source(Source("article.md", text), config)
    begin.wait(_WAIT)
    start, cpu = time.perf_counter(), time.process_time()
    for text in texts:
        lint_source(Source("article.md", text), config)
    took = time.perf_counter() - start, time.process_time() - cpu
    results.put((sum(len(text.split()) for text in texts), *took))
