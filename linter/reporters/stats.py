"""`unspun check --stats`: how hard each article is to read, one line each, without findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from linter.model import ArticleReport, Report
from linter.reporters.screen import Screen
from linter.reporters.terminal import DEFAULT_WIDTH, Run, painter

_HEAD = ("words", "grade", "ease", "minutes", "difficulty")
_LEAST_SECTION = 30  # cells; paths are never cut, so that they can be copied


def render(
    report: Report, *, colour: bool = False, width: int = DEFAULT_WIDTH, encoding: str = "utf-8"
) -> Iterator[str]:
    """The table in parts: a head, a line for each article, what could not be read.

    grade: Flesch-Kincaid. ease: Flesch. minutes: reading time. difficulty: 1 easy to 6 hard. Then
    the hardest section and its grade. An article without scores has the reason instead.
    """
    screen = Screen(width, encoding)
    paint = painter(colour=colour)
    columns, place = list(map(len, _HEAD)), len("article")
    for article in report.articles:
        figures = _figures(article) or ("",) * len(columns)
        columns = [max(widest, len(each)) for widest, each in zip(columns, figures, strict=True)]
        place = max(place, screen.cells(screen.show(article.path)))
    taken = sum(columns) + 2 * len(columns)
    room = max(_LEAST_SECTION, screen.width - place - taken - 2)
    if report.articles:
        head = "article".ljust(place) + _row(_HEAD, columns)
        yield paint([Run(f"{head}  hardest section", "aside")]) + "\n"
    for article in report.articles:
        name, row = screen.show(article.path), _figures(article)
        rest = _row(row, columns) + _section(article, screen, room)
        told = rest if row else f"  {_reason(article, screen)}"
        padding = " " * (place - screen.cells(name))
        yield paint([Run(name, "path"), Run(padding + told)]) + "\n"
    for skipped in report.skipped:
        told = f"not read: {screen.show(skipped.path)}: {screen.show_prose(skipped.reason)}"
        yield paint([Run(told, "error")]) + "\n"
    for note in report.notes:
        yield paint([Run(f"note: {screen.show_prose(note)}", "aside")]) + "\n"


def _figures(article: ArticleReport) -> Sequence[str]:
    """The article's figures as texts; none when it has no scores."""
    found: Mapping[str, Any] | None = article.facts.get("readability")
    if found is None:
        return ()
    return (
        f"{found['words']:,}",
        f"{found['flesch_kincaid_grade']:.1f}",
        f"{found['flesch_reading_ease']:.0f}",
        f"{found['reading_time_seconds'] / 60:.1f}",
        f"{found['difficulty']:.1f}",
    )


def _section(article: ArticleReport, screen: Screen, room: int) -> str:
    """The section with the highest grade, where the article has several."""
    found = article.facts.get("readability") or {"sections": []}
    sections = [each for each in found["sections"] if each["flesch_kincaid_grade"] is not None]
    if len(sections) < 2:
        return ""
    worst = max(sections, key=lambda each: each["flesch_kincaid_grade"])
    grade = f" ({worst['flesch_kincaid_grade']:.1f})"
    title = screen.show_prose(worst["title"] or "(before the first heading)")
    return f"  {_cut(title, room - len(grade), screen)}{grade}"


def _reason(article: ArticleReport, screen: Screen) -> str:
    return screen.show_prose(article.facts.get("readability_note", "not measured"))


def _row(cells: Sequence[str], columns: Sequence[int]) -> str:
    return "".join(f"  {cell.rjust(width)}" for cell, width in zip(cells, columns, strict=False))


def _cut(text: str, width: int, screen: Screen) -> str:
    if screen.cells(text) <= width:
        return text
    glyphs, used, kept = screen.glyphs(text), 0, ""
    room = max(1, width - screen.cells(screen.ellipsis))
    for glyph in glyphs:
        if used + glyph.cells > room:
            break
        kept, used = kept + glyph.text, used + glyph.cells
    return kept + screen.ellipsis
