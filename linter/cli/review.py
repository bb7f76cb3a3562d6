"""`unspun fix --review`: asks about one suggestion after the other, and writes each at once."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace

import click

from linter.cli.common import number, progress
from linter.errors import UnreadableArticle, brief
from linter.files import Article
from linter.files.writing import check, rewrite
from linter.grammar.proofreader import Proofreader
from linter.model import ArticleReport, Finding, Skipped, Span
from linter.repairs import answers
from linter.repairs.attempts import moved
from linter.repairs.edits import Edit, made
from linter.repairs.fixing import is_insertion
from linter.repairs.reviewing import SHOWN, Review
from linter.reporters.excerpt import excerpt
from linter.reporters.screen import Screen
from linter.reporters.terminal import Row, Run, options_for, painter
from linter.run import lint_articles, lint_source
from linter.run.workers import Outcome
from linter.source import Source

_MOST_WIDE = 120
_HELP = """\
  y  write this
  2  write the second suggestion (3: the third)
  n  leave it as it is
  a  write this, here and wherever the same words have this suggestion
  s  leave the rest of this article as it is
  q  stop; the next review goes on here
"""

Pairs = list[tuple[Article, Outcome]]
Same = tuple[str, str, str]  # a rule, what is written, what is to be written


class _Stop(Exception):  # noqa: N818 - no error
    """The user has had enough for now."""


def review_all(articles: Sequence[Article], jobs: int | None) -> list[Skipped]:
    """Asks about every suggestion in these articles; gives those that can't be read or written."""
    with Proofreader() as proofreader:  # one LanguageTool, before and after each repair
        with progress(len(articles)) as done:  # it must be over before the first question
            outcomes = lint_articles(articles, jobs=jobs, done=done, proofreader=proofreader)
            pairs = list(zip(articles, outcomes, strict=True))
        return _ask(pairs, _Dialog(proofreader))


def _ask(pairs: Pairs, dialog: _Dialog) -> list[Skipped]:
    skipped = []
    stopped = False
    for article, outcome in pairs:
        if isinstance(outcome, Skipped):
            skipped.append(outcome)
            continue
        try:
            dialog.over(article, outcome)
        except UnreadableArticle as error:
            skipped.append(Skipped(article.shown, error.message))
        except _Stop:
            stopped = True
            break
    if not stopped:
        for article, _ in pairs:
            answers.forget(article.path)
    click.echo(dialog.told(stopped=stopped))
    return skipped


class _Dialog:
    """Questions and answers of one run."""

    def __init__(self, proofreader: Proofreader) -> None:
        self._proofreader = proofreader
        options = options_for(sys.stdout)
        self._paint = painter(colour=options["colour"])
        self._screen = Screen(min(options["width"], _MOST_WIDE), options["encoding"])
        self._always: dict[Same, int] = {}
        self._written = 0
        self._left = 0

    def over(self, article: Article, report: ArticleReport) -> None:
        """Asks about one article. Raises _Stop, UnreadableArticle."""
        review = Review(
            report,
            lambda source: lint_source(source, article.config, self._proofreader),
            answers.declined(article.path),
        )
        if review.waiting:
            check(article, report.source)
        asked = 0
        while review.waiting:
            finding = review.waiting[0]
            place = f"{asked + 1} of {asked + len(review.waiting)}"
            asked += 1
            key = "y"
            chosen = self._always.get(_same(finding))
            if chosen is None:
                self._show(review, finding, place)
                key = _answer("write it?", _keys(finding))
                chosen = int(key) - 1 if key.isdecimal() else 0
            if key == "n":
                self._leave(review, [finding])
            elif key == "s":
                self._leave(review, list(review.waiting))
            else:
                if key == "a":
                    self._always[_same(finding)] = 0
                self._write(article, review, finding, chosen)
            answers.remember(article.path, review.declined)

    def told(self, *, stopped: bool) -> str:
        """What was done, for the end of the run."""
        text = f"{number(self._written, 'suggestion')} written, {self._left:,} left"
        return text + ("; the next `unspun fix --review` goes on here" if stopped else "")

    def _leave(self, review: Review, findings: list[Finding]) -> None:
        review.decline(findings)
        self._left += len(findings)

    def _write(self, article: Article, review: Review, finding: Finding, chosen: int) -> None:
        before = review.report.source
        if not review.edits(finding, chosen):
            self._leave(review, [finding])
            self._say(f"not written: {before.encoding} has no signs for it; save it as UTF-8")
            return
        worse = review.accept(finding, chosen)
        if worse:
            self._say(f"this would bring up {worse[0].rule}: {_folded(worse[0].message)}")
            if _answer("write it all the same?", ["y", "n"]) == "n":
                self._leave(review, [finding])
                return
            review.accept(finding, chosen, anyway=True)
        rewrite(article, before, review.report.source)
        self._written += 1
        self._say(f"written: {brief(finding.suggestions[chosen].text) or 'nothing'}")

    def _say(self, text: str) -> None:
        click.echo(f"  {self._screen.show(text)}")

    def _show(self, review: Review, finding: Finding, place: str) -> None:
        for row in self._rows(review, finding, place):
            click.echo(self._paint(row))

    def _rows(self, review: Review, finding: Finding, place: str) -> Iterator[Row]:
        """The finding, its line as it is and as it would be, and other suggestions."""
        screen, source = self._screen, review.report.source
        yield []
        yield [
            Run(f"{screen.show(source.path)}:{finding.start.line}:{finding.start.column}", "path"),
            Run(f"  {finding.severity.value}", finding.severity.value),
            Run(f"  {screen.show(finding.rule)}  ({place})", "aside"),
        ]
        for line in screen.wrap(screen.show_prose(finding.message), screen.width - 2):
            yield [Run(f"  {line}")]
        changes = review.edits(finding)
        if is_insertion(finding):
            text = screen.show_prose(finding.suggestions[0].text)
            for line in screen.wrap(text, screen.width - 4):
                yield [Run("  + "), Run(line, "fix")]
        elif changes:
            yield from self._lines("-", source, _around(changes), finding.severity.value)
            after = replace(source, text=made(source.text, changes))
            yield from self._lines("+", after, moved(_around(changes), changes), "fix")
        for at, each in enumerate(finding.suggestions[1:SHOWN], 2):
            yield [Run(f"  {at}: {screen.show(_folded(each.text)) or 'nothing'}", "fix")]

    def _lines(self, sign: str, source: Source, span: Span, style: str) -> Iterator[Row]:
        """The line of a span, marked in it; a long one, such as a disclaimer, in full."""
        room = self._screen.width - 4
        text = source.text[slice(*span)]
        if len(text) > room // 2:
            for line in self._screen.wrap(self._screen.show_prose(text), room):
                yield [Run(f"  {sign} "), Run(line, style)]
            return
        for part in excerpt(source, span, self._screen, room):
            yield [Run(f"  {sign} "), Run(part.before), Run(part.inside, style), Run(part.after)]


def _keys(finding: Finding) -> list[str]:
    others = [str(at) for at in range(2, min(len(finding.suggestions), SHOWN) + 1)]
    return ["y", *others, "n", "a", "s"]


def _answer(question: str, keys: Sequence[str]) -> str:
    """The key that the user chose. Raises _Stop at q and at the end of the input."""
    while True:
        click.echo(f"  {question} [{','.join(keys)},q,?] ", nl=False)
        line = sys.stdin.readline()
        key = line.strip().lower()
        if not line:
            click.echo()
        if not line or key == "q":
            raise _Stop
        if key in keys:
            return key
        click.echo(_HELP, nl=False)


def _same(finding: Finding) -> Same:
    """What an answer for all of its kind holds for, in small letters or large."""
    written, meant = finding.text, finding.suggestions[0].text
    return finding.rule, _folded(written).casefold(), _folded(meant).casefold()


def _around(changes: Sequence[Edit]) -> Span:
    return Span(changes[0].span.start, changes[-1].span.end)


def _folded(text: str) -> str:
    return " ".join(text.split())
