"""`unspun corpus`: lint a whole corpus into Parquet tables and an overview."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from linter.cli.common import config_finder, names, number
from linter.cli.exits import EXIT_CLEAN, EXIT_MISUSE
from linter.config import Config
from linter.corpus import extra
from linter.corpus.work import Columns, Job
from linter.model import TOOL
from linter.parsers import MARKUPS

if TYPE_CHECKING:
    from linter.corpus.run import Progress, Result

_MB = 1_000_000
_COLUMNS = ("text", "id", "url", "language")


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--output", required=True, metavar="DIR", help="Where results go: a folder or URI.")
@click.option("--text-column", metavar="NAME", help="The article (default: text).")
@click.option("--id-column", metavar="NAME", help="What it is called (default: id).")
@click.option("--url-column", metavar="NAME", help="Its address (default: url).")
@click.option("--language-column", metavar="NAME", help="Its language (default: language).")
@click.option(
    "--markup",
    type=click.Choice(list(MARKUPS)),
    help="Of every article (default: by the ending of id or url, else text).",
)
@click.option("--triage", is_flag=True, help="Costly checks only where a first pass sees a sign.")
@click.option("--keep-text", is_flag=True, help="Store what was linted in the articles' table.")
@click.option(
    "--time-limit",
    type=click.FloatRange(0, min_open=True),
    default=60.0,
    metavar="SECONDS",
    help="An article that takes longer is rejected (default: 60).",
)
@click.option("--workers", type=click.IntRange(1), help="Actors (default: one per core).")
@click.option("--address", metavar="ADDRESS", help="A Ray cluster's (default: this machine).")
@click.option(
    "--shard-size",
    type=click.FloatRange(0, min_open=True),
    metavar="MB",
    help="Input that is done or lost at a time (default: by the size of the corpus).",
)
@click.option("--select", multiple=True, metavar="RULES", help="Only these rules, packs or kinds.")
@click.option("--ignore", multiple=True, metavar="RULES", help="Not these rules, packs or kinds.")
@click.option("--preview", is_flag=True, help="Also the rules that are new.")
@click.option("--config", "config_file", metavar="FILE", help="This configuration.")
@click.option("--isolated", is_flag=True, help="Read no configuration: the defaults.")
def command(
    inputs: tuple[str, ...], output: str, text_column: str | None, id_column: str | None,
    url_column: str | None, language_column: str | None, markup: str | None, triage: bool,
    keep_text: bool, time_limit: float, workers: int | None, address: str | None,
    shard_size: float | None, select: tuple[str, ...], ignore: tuple[str, ...], preview: bool,
    config_file: str | None, isolated: bool,
) -> int:  # fmt: skip
    """Lint a whole corpus: JSON lines, Parquet, WARC files, folders of articles; globs, URIs.

    Run it again with the same output to finish what was cut short. Exit codes: 0 all is done
    (findings or not), 2 misuse, or something is left: run it again.
    """
    extra.require()
    from linter.corpus.run import run  # Ray and Arrow are imported only now

    def adjust(config: Config) -> Config:
        return config.with_options(
            select=names(select), ignore=names(ignore), preview=preview or None
        )

    finder = config_finder(config_file, isolated, adjust)
    job = Job(
        output=output,
        config=finder.for_folder(Path.cwd()),
        columns=_columns(text_column, id_column, url_column, language_column),
        markup=markup,
        keep_text=keep_text,
        triage=triage,
        time_limit=time_limit,
    )
    with _progress() as tell:
        result = run(
            inputs,
            job,
            finder,
            shard_bytes=max(1, int(shard_size * _MB)) if shard_size else None,
            workers=workers,
            address=address,
            tell=tell,
        )
    return _told(result, output)


def _columns(*given: str | None) -> Columns:
    pairs = zip(_COLUMNS, given, strict=True)
    own = {column: name for column, name in pairs if name is not None}
    return Columns(**own, named=tuple(own.values()))


def _told(result: Result, output: str) -> int:
    for note in result.notes:
        click.echo(f"{TOOL}: {note}", err=True)
    if result.summary is None:
        for trouble in result.troubles:
            click.echo(f"{TOOL}: {trouble}; run it again to go on where it stopped", err=True)
        return EXIT_MISUSE
    click.echo(_sentence(result.summary, output))
    return EXIT_CLEAN


def _sentence(summary: dict[str, Any], output: str) -> str:
    rejected = sum(summary["rejected"].values())
    found = ", ".join(
        number(summary[f"{severity}s"], severity) for severity in ("error", "warning", "suggestion")
    )
    looked = f"{number(summary['articles'], 'article')}, {number(summary['words'], 'word')}"
    told = f" {rejected:,} rejected (see rejected/)." if rejected else ""
    return f"{looked}: {found}.{told} Results are in {output}"


@contextmanager
def _progress() -> Iterator[Callable[[Progress], None]]:
    """A bar on standard error, where someone watches."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed:,.0f} of {task.total:,.0f} shards"),
        TextColumn("{task.fields[words]:,} words"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("linting", total=None, words=0)
        words = 0

        def tell(progress: Any) -> None:
            nonlocal words
            words += progress.tally.one("words")
            bar.update(task, completed=progress.done, total=progress.shards, words=words)

        yield tell
