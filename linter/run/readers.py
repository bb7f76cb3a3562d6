"""Articles linted in threads that share one LanguageTool: it takes nine tenths of the time.

With the face of `workers`: results come in the order of the work.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Self

from linter.config import Config
from linter.files import Article
from linter.grammar.crew import Crew
from linter.grammar.proofreader import Proofreader
from linter.machine import cores
from linter.run.workers import Outcome


class Readers:
    """Lints articles in `jobs` threads; None: in two per core, as one waits while another reads.

    chunk, ahead: as in `Workers`; an article at a time, so that progress is seen.
    """

    chunk = 1

    def __init__(
        self,
        lint: Callable[[Article, Proofreader], Outcome],
        jobs: int | None = None,
        proofreader: Proofreader | None = None,
    ) -> None:
        """proofreader: one that lives on; None for one that ends with this."""
        self._lint = lint
        self._crew = Crew(jobs or 2 * cores())
        self._proofreader = proofreader or Proofreader()
        self._ends_it = proofreader is None
        self.ahead = 2 * self._crew.size

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._crew.close()
        if self._ends_it:
            self._proofreader.close()

    def begin(self, articles: Sequence[Article]) -> Callable[[], list[Outcome]]:
        """Has articles linted, and returns what gives their outcomes, in order, when called."""
        waiting = [self._crew.submit(self._read, article) for article in articles]
        return lambda: [each.result() for each in waiting]

    def reader(self, config: Config) -> str:
        """Who else reads an article of this config."""
        return self._proofreader.reader(config) if config.proofreads else ""

    def _read(self, article: Article) -> Outcome:
        return self._lint(article, self._proofreader)
