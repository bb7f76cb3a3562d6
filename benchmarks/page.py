"""docs/benchmarks.md: the table and what it says in ratios; docs/benchmarks-growth.md: growth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.measure import Run, Task, median
from benchmarks.plot import picture

# What is compared: a name, Unspun's task, the peer's. A ratio above 1: Unspun is faster.
_RATIOS = (
    *(
        (f"Vale with the same {number} terms", f"Unspun, {number} terms", f"Vale, {number} terms")
        for number in ("10", "100", "1,000", "10,000")
    ),
    (
        "Vale's readability formulas alone, Unspun with everything",
        "Unspun, everything, 2 processes",
        "Vale, five readability formulas",
    ),
    ("proselint, Unspun with everything", "Unspun, everything, 2 processes", "proselint"),
    ("codespell, Unspun with terminology", "Unspun, terminology alone", "codespell"),
    ("textlint with 100 terms", "Unspun, 100 terms", "textlint, 100 terms"),
    ("LanguageTool, Unspun with everything", "Unspun, everything, 2 processes", "LanguageTool"),
    ("a second process", "Unspun, everything, 2 processes", "Unspun, everything, 1 process"),
    ("linting what is known already", "Unspun, everything, known already",
     "Unspun, everything, 1 process"),
)  # fmt: skip
_PICTURE = "images/benchmarks.svg"


class Results(NamedTuple):
    """articles, words: what was linted. runs: of each task, or why there are none."""

    articles: int
    words: int
    machine: str
    runs: Sequence[tuple[Task, Sequence[Run] | str]]
    absent: tuple[str, ...]


class Growth(NamedTuple):
    """What grows (articles, words, terms), its size, and one run."""

    what: str
    size: int
    run: Run


def write(folder: Path, results: Results) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "benchmarks.md").write_text("\n".join(_lines(results)), encoding="utf-8")


def write_growth(folder: Path, machine: str, growth: Sequence[Growth]) -> None:
    (folder / "images").mkdir(parents=True, exist_ok=True)
    series = {
        what: [(each.size, each.run.wall) for each in growth if each.what == what]
        for what in dict.fromkeys(each.what for each in growth)
    }
    (folder / _PICTURE).write_text(picture(series), encoding="utf-8")
    text = "\n".join(_growth(machine, growth))
    (folder / "benchmarks-growth.md").write_text(text, encoding="utf-8")


def _lines(results: Results) -> Iterator[str]:
    yield "# Benchmarks"
    yield ""
    yield (
        f"Written by `make bench`: {results.articles:,} generated Markdown articles, "
        f"{results.words:,} words in all, about 2 % of them garbled, so that each is read as a "
        f"whole, and as many articles without a garble; {results.machine}. Whole processes, "
        "start-up included, run in turns; medians. Processor time counts all processes, memory is "
        "the peak of the largest one. Seconds depend on the machine; ratios of one run depend on "
        "it less."
    )
    yield ""
    yield "| | runs | wall, s | processor, s | memory, MB | words a second |"
    yield "|-|-:|-:|-:|-:|-:|"
    for task, runs in results.runs:
        if isinstance(runs, str):
            yield f"| {task.name} | – | {runs} | | | |"
            continue
        taken = median(runs)
        few = "" if task.articles == results.articles else f" ({task.articles:,} articles)"
        yield (
            f"| {task.name}{few} | {len(runs)} | {taken.wall:.2f} | {taken.cpu:.2f} "
            f"| {taken.memory:.0f} | {task.words / taken.wall:,.0f} |"
        )
    yield ""
    if results.absent:
        yield f"Not installed, so not measured: {', '.join(results.absent)}."
        yield ""
    yield "## Ratios"
    yield ""
    yield (
        "How many times faster Unspun is, by wall clock; below 1 it is slower. With terms or with "
        "everything, each program runs as by default: Unspun and Vale on all cores, the others on "
        "one."
    )
    yield ""
    yield "| against | ratio |"
    yield "|-|-:|"
    yield from _ratios(results)
    yield ""
    yield "How cost grows is told in [benchmarks-growth.md](benchmarks-growth.md)."
    yield ""


def _growth(machine: str, growth: Sequence[Growth]) -> Iterator[str]:
    yield "# How cost grows"
    yield ""
    yield f"Written by `make bench BENCH='--parts growth'`; {machine}."
    yield ""
    yield f"![Seconds against size]({_PICTURE})"
    yield ""
    yield (
        "One process, nothing kept, one run each: articles of 100 words; one article of so many "
        "words; 100 articles of 1,000 words and so many terms."
    )
    yield ""
    yield "| | size | wall, s | memory, MB |"
    yield "|-|-:|-:|-:|"
    for each in growth:
        yield f"| {each.what} | {each.size:,} | {each.run.wall:.2f} | {each.run.memory:.0f} |"
    yield ""


def _ratios(results: Results) -> Iterator[str]:
    per_word = {
        task.name: median(runs).wall / task.words
        for task, runs in results.runs
        if not isinstance(runs, str)
    }
    for against, ours, theirs in _RATIOS:
        if ours in per_word and theirs in per_word:
            yield f"| {against} | {per_word[theirs] / per_word[ours]:.1f} |"
