"""`unspun baseline update`: what is found now is known from now on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from linter import baseline
from linter.api import report as make_report
from linter.baseline import Baseline, Known
from linter.baseline import file as baseline_file
from linter.cli.common import config_finder, number, progress
from linter.cli.exits import EXIT_CLEAN, EXIT_MISUSE
from linter.cli.gate import baseline_path
from linter.files.search import find
from linter.model import Report
from linter.paths import absolute_path, path_below, shown_path
from linter.run import lint_articles
from linter.storage import write_whole


@click.group()
def command() -> None:
    """Write down known findings, which don't fail `check --baseline`."""


@command.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--baseline",
    "file",
    metavar="FILE",
    default=baseline.FILE_NAME,
    help=f"The file to write (default: {baseline.FILE_NAME}).",
)
@click.option(
    "--config", "config_file", metavar="FILE", help="This configuration for all articles."
)
@click.option("--isolated", is_flag=True, help="Read no configuration: the defaults.")
@click.option("--jobs", type=click.IntRange(1), help="Processes (default: one per core).")
def update(
    paths: tuple[str, ...], file: str, config_file: str | None, isolated: bool, jobs: int | None
) -> int:  # fmt: skip
    """Write the findings in PATH (default: this folder) as known; those that are gone are dropped.

    Articles that are not in PATH keep theirs.
    """
    path = baseline_path(file)
    old = baseline_file.read(path) if path.exists() else Baseline(path)
    finder = config_finder(config_file, isolated)
    named = list(paths) or ["."]
    found = find(named, finder, Path.cwd())
    with progress(len(found.articles)) as done:
        outcomes = lint_articles(found.articles, jobs=jobs, done=done)
        report = make_report(outcomes, found.skipped, found.notes)
    new = baseline.learned(path, report.articles, _kept(old, report, named))
    data = baseline_file.render(new)
    changed = not path.exists() or path.read_bytes() != data
    if changed:
        write_whole(path, data)
    for note in report.notes:
        click.echo(f"note: {note}")
    for skipped in report.skipped:
        click.echo(f"not read: {skipped.path}: {skipped.reason}", err=True)
    click.echo(_told(old, new, report, changed=changed))
    return EXIT_MISUSE if report.skipped else EXIT_CLEAN


def _kept(old: Baseline, report: Report, named: Sequence[str]) -> Mapping[str, tuple[Known, ...]]:
    """What stays of articles that were not linted: those elsewhere, and those not read now."""
    linted = {old.key(each.path) for each in report.articles}
    unread = {old.key(each.path) for each in report.skipped}
    folders = [absolute_path(each) for each in named]

    def stays(key: str) -> bool:
        place = old.place(key)
        if key in linted or not Path(place).exists():
            return False
        return key in unread or all(path_below(place, folder) is None for folder in folders)

    return {key: entries for key, entries in old.articles.items() if stays(key)}


def _told(old: Baseline, new: Baseline, report: Report, *, changed: bool) -> str:
    compared = baseline.apply(old, report.articles, missing=set(old.articles) - set(new.articles))
    found = report.totals.severities.total()
    fresh = found - sum(map(len, compared.known.values()))
    gone = sum(compared.gone.values())
    verb = "wrote" if changed else "nothing changed in"
    return (
        f"{verb} {shown_path(new.path)}: {number(new.total, 'known finding')} in "
        f"{number(len(new.articles), 'article')} ({fresh:,} new, {gone:,} gone)"
    )
