"""Articles linted in threads that share one LanguageTool: it takes nine tenths of the time.

With the face of `workers`: results come in the order of the work.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import Self

from linter.config import Config
from linter.files import Article
from linter.grammar.crew import Crew
from linter.grammar.proofreader import Proofreader
from linter.workers import Outcome


class Readers:
    """Lints articles in `jobs` threads; None: in two per core, as one waits while another reads."""

    def __init__(
        self, lint: Callable[[Article, Proofreader], Outcome], jobs: int | None = None
    ) -> None:
        self._lint = lint
        self._crew = Crew(jobs or 2 * len(os.sched_getaffinity(0)))
        self._proofreader = Proofreader()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._crew.close()
        self._proofreader.close()

    def outcomes(self, articles: Sequence[Article]) -> Iterator[list[Outcome]]:
        """The outcomes in the order of the articles, one at a time."""
        for outcome in self._crew.run(self._read, articles):
            yield [outcome]

    def reader(self, config: Config) -> str:
        """Who else reads an article of this config."""
        return self._proofreader.reader(config) if config.proofreads else ""

    def _read(self, article: Article) -> Outcome:
        return self._lint(article, self._proofreader)
