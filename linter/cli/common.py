"""What several commands share: the configuration that is asked for, and a bar for long runs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from linter.config import Config
from linter.config.finder import ConfigFinder

_PROGRESS_FROM = 200  # articles: a shorter run is over before a bar is read


def config_finder(
    config_file: str | None,
    isolated: bool,
    adjust: Callable[[Config], Config] = lambda config: config,
) -> ConfigFinder:
    """For --config and --isolated; adjust: lays the other options over each configuration."""
    if config_file and isolated:
        raise click.UsageError("--config and --isolated exclude each other; give one")
    if config_file:
        return ConfigFinder.from_file(Path(config_file), adjust=adjust)
    return ConfigFinder.isolated(adjust=adjust) if isolated else ConfigFinder(adjust=adjust)


def names(values: Iterable[str]) -> list[str]:
    """Names may be given one by one or with commas."""
    return [name.strip() for value in values for name in value.split(",") if name.strip()]


def number(count: int, noun: str) -> str:
    """“1 article”, “2,000 articles”."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


@contextmanager
def progress(articles: int) -> Iterator[Callable[[int], None]]:
    """A bar on standard error for long runs that someone watches; told how many more are done."""
    if articles < _PROGRESS_FROM or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress

    # Without its own thread: processes are forked while the bar is shown.
    with Progress(console=Console(stderr=True), transient=True, auto_refresh=False) as bar:
        task = bar.add_task("linting", total=articles)

        def done(more: int) -> None:
            bar.update(task, advance=more, refresh=True)

        yield done
