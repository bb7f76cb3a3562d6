"""`unspun fix`: safe suggestions carried out, shown as a diff, or asked about one by one."""

from __future__ import annotations

import difflib
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import click

from linter.cli.common import config_finder, names, number
from linter.cli.exits import EXIT_CLEAN, EXIT_FINDINGS, EXIT_MISUSE
from linter.config import Config
from linter.errors import UnreadableArticle
from linter.files import Article
from linter.files.search import find
from linter.files.writing import check, rewrite
from linter.model import ArticleReport, Finding, Skipped
from linter.repairs.fixing import Fixed, fix
from linter.reporters.screen import Screen
from linter.run import lint_articles, lint_source
from linter.run.workers import Outcome
from linter.source import Source

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_MAX_LISTED = 20  # different repairs named of one article

Pairs = Iterable[tuple[Article, Outcome]]


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--diff", is_flag=True, help="Show what would change, and change nothing.")
@click.option("--review", is_flag=True, help="Ask about each suggestion, the unsafe ones too.")
@click.option("--select", multiple=True, metavar="RULES", help="Only these rules, packs or kinds.")
@click.option("--ignore", multiple=True, metavar="RULES", help="Not these rules, packs or kinds.")
@click.option(
    "--config", "config_file", metavar="FILE", help="This configuration for all articles."
)
@click.option("--isolated", is_flag=True, help="Read no configuration: the defaults.")
@click.option("--jobs", type=click.IntRange(1), help="Processes (default: one per core).")
def command(
    paths: tuple[str, ...], diff: bool, review: bool, select: tuple[str, ...],
    ignore: tuple[str, ...], config_file: str | None, isolated: bool, jobs: int | None,
) -> int:  # fmt: skip
    """Carry out the safe suggestions in PATH (default: this folder).

    A repair is undone where it would bring up another finding. Exits with 0 when it has done what
    there is to do, with 2 for an article that can't be read or written; --diff exits with 1 when
    something would change.
    """
    if diff and review:
        raise click.UsageError("--diff and --review exclude each other; give one")

    def adjust(config: Config) -> Config:
        adjusted = config.with_options(select=names(select), ignore=names(ignore))
        # LanguageTool has no safe suggestion.
        return adjusted if review else adjusted.with_grammar(on=False)

    found = find(list(paths) or ["."], config_finder(config_file, isolated, adjust), Path.cwd())
    for note in found.notes:
        click.echo(f"note: {note}", err=True)
    run = _Run(diff, skipped=list(found.skipped))
    if review:
        from linter.cli.review import review_all  # for those who ask

        run.skipped += review_all(found.articles, jobs)
    else:
        run.over(zip(found.articles, lint_articles(found.articles, jobs=jobs), strict=True))
        click.echo(run.told(), err=diff)
    for skipped in run.skipped:
        click.echo(f"not fixed: {skipped.path}: {skipped.reason}", err=True)
    if run.skipped:
        return EXIT_MISUSE
    return EXIT_FINDINGS if diff and run.repaired else EXIT_CLEAN


@dataclass
class _Run:
    """What a run has done so far. repaired: how many findings of each article changed."""

    diff: bool
    skipped: list[Skipped]
    articles: int = 0
    repaired: list[int] = field(default_factory=list)
    open: int = 0  # findings with a suggestion that needs a look

    def over(self, pairs: Pairs) -> None:
        for article, outcome in pairs:
            self.articles += 1
            if isinstance(outcome, Skipped):
                self.skipped.append(outcome)
                continue
            try:
                self._fix(article, outcome)
            except UnreadableArticle as error:
                self.skipped.append(Skipped(article.shown, error.message))

    def told(self) -> str:
        verb = "would be repaired" if self.diff else "repaired"
        where = number(len(self.repaired) or self.articles, "article")
        done = f"{number(sum(self.repaired), 'finding')} {verb} in {where}"
        text = done if self.repaired else f"Nothing to repair in {where}"
        if self.open:
            text += f"; {number(self.open, 'suggestion')} to look at: `unspun fix --review`"
        return text

    def _fix(self, article: Article, report: ArticleReport) -> None:
        fixed = fix(report, lambda source: lint_source(source, article.config))
        self.open += sum(bool(each.suggestions) for each in fixed.report.findings)
        if fixed.done:
            check(article, report.source)
            if not self.diff:
                rewrite(article, report.source, fixed.report.source)
            self.repaired.append(len(fixed.done))
        if self.diff:
            data = "".join(_difference(report.source, fixed.report.source))
            click.echo(data.encode("utf-8", "backslashreplace"), nl=False)
        elif fixed.done or fixed.left:
            click.echo("\n".join(_listed(article.shown, fixed)))


def _listed(path: str, fixed: Fixed) -> Iterator[str]:
    """What was repaired in an article, each kind of repair once."""
    screen = Screen(encoding=getattr(sys.stdout, "encoding", None) or "utf-8")
    yield f"{screen.show(path)}: {number(len(fixed.done), 'finding')} repaired"
    repairs = Counter(map(_repair, fixed.done))
    for (before, after), count in list(repairs.items())[:_MAX_LISTED]:
        times = f"  ({count} times)" if count > 1 else ""
        told = screen.show(after) or "nothing"
        yield f"  {screen.show(before)} {screen.arrow} {told}{times}"
    if len(repairs) > _MAX_LISTED:
        yield f"  {screen.ellipsis} and {len(repairs) - _MAX_LISTED} more"
    for finding, worse in fixed.left:
        place = f"{finding.start.line}:{finding.start.column} {screen.show(finding.text)}"
        yield f"  left: {place}: {_reason(screen, worse)}"
    if fixed.silent:
        places = [
            f"{screen.show(each.text)} ({each.start.line}:{each.start.column})"
            for each in fixed.silent[:_MAX_LISTED]
        ]
        more = len(fixed.silent) - len(places)
        named = ", ".join(places) + (f" and {more:,} more" if more else "")
        yield f"  no longer reported, with fewer garbles around; look at it all the same: {named}"


def _reason(screen: Screen, worse: Finding | None) -> str:
    if worse is None:
        return "its repair has signs that the article's encoding lacks; save it as UTF-8"
    return f"its repair would bring up {worse.rule} (“{screen.show(worse.text)}”)"


def _repair(finding: Finding) -> tuple[str, str]:
    return " ".join(finding.text.split()), finding.suggestions[0].text


def _difference(before: Source, after: Source) -> Iterator[str]:
    """A unified diff, its lines ended as git's are."""
    for line in difflib.unified_diff(
        _LINE.findall(before.text), _LINE.findall(after.text), before.path, after.path
    ):
        yield line
        if not line.endswith("\n"):
            yield "\n\\ No newline at end of file\n"
