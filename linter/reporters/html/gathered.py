"""What the first page says of all articles, counted one by one: memory holds few of them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from linter.reporters.html.histograms import GRADES, SCORES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from linter.model import Kind, Severity
    from linter.reporters.html.view import Change, Summary, Verdict

_MOST_LISTED = 5_000  # articles; with more, the page is slow, and nobody gets to the last ones
_MOST_ROWS = 60  # of the disclaimer matrix


class Gathered:
    """What the first page says of all articles, counted article by article: they may be many.

    listed: the first of them, which it shows one by one; rows: those of the matrix.
    """

    def __init__(self, articles: Iterable[Summary] = ()) -> None:
        self.total = self.words = self.silenced = self.most = self.needing = 0
        self.listed: list[Summary] = []
        self.rows: list[Summary] = []
        self.verdicts: Counter[Verdict] = Counter()
        self.garbles: Counter[Change] = Counter()
        self.garbled_articles: Counter[Change] = Counter()
        self.kinds: Counter[tuple[Kind, Severity]] = Counter()
        self.grades: Counter[int] = Counter()
        self.scores: Counter[int] = Counter()
        self.disclaimers: Counter[tuple[str, str]] = Counter()
        self.labels: dict[str, str] = {}
        for each in articles:
            self.add(each)

    def add(self, article: Summary) -> None:
        """Counts the next article, in the order in which they are listed."""
        self.total += 1
        self.words += article.words
        self.silenced += article.silenced
        self.most = max(self.most, article.findings)
        self.verdicts[article.verdict] += 1
        self.garbles.update(article.garbles)
        self.garbled_articles.update(set(article.garbles))
        self.kinds.update(article.kinds)
        if article.readability and article.readability.grade is not None:
            self.grades[sum(article.readability.grade >= each + 0.5 for each in GRADES)] += 1
        if article.spun:
            self.scores[min(int(article.spun.score * SCORES), SCORES - 1)] += 1
        needed = [each for each in article.disclaimers if each.state != "unneeded"]
        self.disclaimers.update((each.id, each.state) for each in needed)
        self.labels |= {each.id: each.label for each in needed}
        if needed:
            self.needing += 1
            if self.needing <= _MOST_ROWS:
                self.rows.append(article)
        if self.total <= _MOST_LISTED:
            self.listed.append(article)
