"""`unspun check`: lint articles, write reports, tell by the exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from linter import reporters
from linter.api import report as make_report
from linter.cli import gate
from linter.cli.common import config_finder, names, number, progress
from linter.cli.exits import EXIT_CLEAN, EXIT_FINDINGS, EXIT_MISUSE
from linter.cli.gate import Gate
from linter.cli.stopping import Stopped, UntilStopped
from linter.config import Config, is_address
from linter.config.finder import ConfigFinder
from linter.files import Found
from linter.files.reading import from_stdin
from linter.files.search import find
from linter.model import TOOL, Kind, Report, Severity
from linter.run import lint_articles, lint_source
from linter.run.results import Results

_STDIN = "-"
_NEVER = "never"


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="NAME[=FILE]",
    help=f"Report as NAME ({', '.join(reporters.FORMATS)}), into FILE if given. Repeatable.",
)
@click.option(
    "--fail-on",
    type=click.Choice([*map(str, Severity), _NEVER]),
    help="Exit with 1 from this severity on (default: error).",
)
@click.option("--max-warnings", type=click.IntRange(0), help="Exit with 1 on more warnings.")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 even when there are findings.")
@click.option("--select", multiple=True, metavar="RULES", help="Only these rules, packs or kinds.")
@click.option("--ignore", multiple=True, metavar="RULES", help="Not these rules, packs or kinds.")
@click.option("--preview", is_flag=True, help="Also the rules that are new.")
@click.option(
    "--config", "config_file", metavar="FILE", help="This configuration for all articles."
)
@click.option("--isolated", is_flag=True, help="Read no configuration: the defaults.")
@click.option("--jobs", type=click.IntRange(1), help="Processes (default: one per core).")
@click.option("--no-cache", is_flag=True, help="Lint all anew, and keep no results.")
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day that dates are compared with (default: today).",
)
@click.option("--stdin-filename", metavar="NAME", help="What the article at `-` is called.")
@click.option(
    "--grammar/--no-grammar", default=None, help="Let LanguageTool read the articles, too."
)
@click.option(
    "--languagetool-url", metavar="URL", help="A running LanguageTool server; texts are sent there."
)
@click.option(
    "--require",
    type=click.Choice(["grammar"]),
    help="Run this check, and exit with 2 where it can't run.",
)
@gate.options
@click.option("--stats", is_flag=True, help="No findings: a table of how hard each article is.")
@click.option("--quiet", is_flag=True, help="On the console, errors only.")
def command(
    paths: tuple[str, ...], formats: tuple[str, ...], fail_on: str | None,
    max_warnings: int | None, exit_zero: bool, select: tuple[str, ...], ignore: tuple[str, ...],
    preview: bool, config_file: str | None, isolated: bool, jobs: int | None,
    no_cache: bool, stdin_filename: str | None, grammar: bool | None,
    languagetool_url: str | None, require: str | None, known_file: str | None,
    changed_since: str | None, stats: bool, quiet: bool, today: datetime | None,
) -> int:  # fmt: skip
    """Lint articles: files, folders, globs, or - for standard input (default: this folder)."""
    if stats and formats:
        raise click.UsageError("--stats and --format exclude each other; give one")
    if languagetool_url and not is_address(languagetool_url):
        raise click.UsageError(f"--languagetool-url is {languagetool_url}; give http://HOST:PORT")
    if require and grammar is False:
        raise click.UsageError("--require grammar and --no-grammar exclude each other; give one")
    outputs = reporters.outputs(formats)

    def adjust(config: Config) -> Config:
        return config.with_options(
            select=[Kind.READABILITY] if stats else names(select),
            ignore=names(ignore),
            preview=preview or None,
            fail_on=Severity(fail_on) if fail_on and fail_on != _NEVER else None,
            max_warnings=max_warnings,
            grammar=True if require else grammar,
            languagetool_url=languagetool_url,
            today=today.date() if today else None,
        )

    finder = config_finder(config_file, isolated, adjust)
    wanted = Gate.of(known_file, changed_since)
    results = None if no_cache else Results()
    report, stop = _lint(paths, finder, jobs, results, stdin_filename, wanted, outputs)
    if stats:
        reporters.write_stats(report)
    else:
        reporters.write(report, outputs, quiet=quiet)
    if stop is not None:
        raise stop
    if stats:
        return EXIT_MISUSE if report.skipped else EXIT_CLEAN
    config = finder.for_folder(Path.cwd())
    lacks = require is not None and any(require in each.unchecked for each in report.articles)
    return _exit_code(report, config, lacks=lacks, passes=exit_zero or fail_on == _NEVER)


def _lint(
    paths: tuple[str, ...],
    finder: ConfigFinder,
    jobs: int | None,
    results: Results | None,
    stdin_filename: str | None,
    wanted: Gate,
    outputs: Sequence[reporters.Output],
) -> tuple[Report, Stopped | None]:
    """The report, and what broke the run off: then it is on the articles that were finished."""
    named = [path for path in paths if path != _STDIN]
    if _STDIN in paths:
        if wanted.changes:
            raise click.UsageError("--changed-since compares files; it can't be used with -")
        if named:
            raise click.UsageError("- (standard input) can't be mixed with files; lint them apart")
        name = stdin_filename or "stdin.md"
        config = finder.for_article(Path(name))
        _say_where_texts_go([config])
        source = from_stdin(sys.stdin.buffer.read(), name, max_bytes=config.max_bytes)
        return wanted.passed(make_report([lint_source(source, config)]), finder), None
    if stdin_filename:
        raise click.UsageError("--stdin-filename names the article at `-`; add - as the path")
    found = find(named or ["."], finder, Path.cwd())
    _refuse_to_overwrite(found, outputs)
    found = wanted.narrowed(found)
    _say_where_texts_go(article.config for article in found.articles)
    total = len(found.articles)
    with progress(total) as done:
        linted = lint_articles(found.articles, jobs=jobs, done=done, results=results)
        outcomes = UntilStopped(linted)
        report = make_report(outcomes, found.skipped, found.notes)
    if outcomes.stop is None:
        return wanted.passed(report, finder, found.articles, named or ["."]), None
    finished = len(report.articles) + len(report.skipped) - len(found.skipped)
    note = f"broken off: {finished:,} of {number(total, 'article')} linted"
    report = replace(report, notes=(*report.notes, note))
    return wanted.passed(report, finder, found.articles), outcomes.stop


def _refuse_to_overwrite(found: Found, outputs: Sequence[reporters.Output]) -> None:
    """Raises UsageError when a report would be written over an article that is linted."""
    places = {os.path.realpath(each.path): each.path for each in outputs if each.path}
    for article in found.articles:
        place = places.get(os.path.realpath(article.path))
        if place is not None:
            told = f"the report {place} would overwrite an article; name another place"
            raise click.UsageError(told)


def _say_where_texts_go(configs: Iterable[Config]) -> None:
    """Texts leave this machine only for a server that was named, and never unsaid."""
    urls = {each.languagetool_url for each in configs if each.proofreads and each.languagetool_url}
    if urls:
        from linter.grammar.server import is_here

        for url in sorted(url for url in urls if not is_here(url)):
            click.echo(f"{TOOL}: the articles' text is sent to LanguageTool at {url}", err=True)


def _exit_code(report: Report, config: Config, *, lacks: bool, passes: bool) -> int:
    """The highest that applies: 2 for an article that could not be read, 1 for findings.

    lacks: a check that was required could not run.
    """
    if report.skipped or lacks:
        return EXIT_MISUSE
    failing = [each for each in Severity if each.rank <= config.fail_on.rank]
    found = any(report.count(severity) for severity in failing)
    warnings = report.count(Severity.WARNING)
    too_many = config.max_warnings is not None and warnings > config.max_warnings
    return EXIT_FINDINGS if (found or too_many) and not passes else EXIT_CLEAN
