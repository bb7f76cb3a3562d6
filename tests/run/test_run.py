"""Many articles: the same result in one process and in several; one bad article costs no other."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from linter import run
from linter.config import Config
from linter.config.finder import ConfigFinder
from linter.errors import ConfigError
from linter.files import Article
from linter.files.reading import read
from linter.files.search import find
from linter.model import ArticleReport, Skipped
from linter.run import lint_articles, rule_set
from tests.rule_texts import KIDNEY_ROCKS, write_pack


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Article, ...]:
    """Forty articles with as many kidney rocks as their number, and three that can't be read."""
    monkeypatch.setenv("UNSPUN_CACHE_DIR", str(tmp_path / "cache"))
    pack = write_pack(tmp_path, KIDNEY_ROCKS, "house")
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(40):
        text = "Kidney rocks.\n\n" * number + "Fine words. " * 600
        (folder / f"{number:02}.md").write_text(text, encoding="utf-8")
    (folder / "binary.md").write_bytes(b"\0\1\2")
    (folder / "large.md").write_text("x" * 60_000, encoding="utf-8")
    config = Config(packs=(pack,), max_bytes=50_000, select=("house",))
    return find([str(folder)], ConfigFinder(config), tmp_path).articles


def outcomes(articles: tuple[Article, ...], jobs: int) -> list[dict[str, object] | Skipped]:
    return [
        each.to_dict() if isinstance(each, ArticleReport) else each
        for each in lint_articles(articles, jobs=jobs)
    ]


def test_processes_change_nothing(articles: tuple[Article, ...]) -> None:
    alone = outcomes(articles, 1)
    assert outcomes(articles, 2) == alone
    assert outcomes(articles, 3) == alone
    numbers = [len(each["findings"]) for each in alone if isinstance(each, dict)]  # type: ignore[arg-type]
    assert numbers == list(range(40))
    assert [each.path for each in alone if isinstance(each, Skipped)] == [
        "articles/binary.md",
        "articles/large.md",
    ]


def test_progress_counts_every_article(articles: tuple[Article, ...]) -> None:
    told: list[int] = []
    list(lint_articles(articles, jobs=2, done=told.append))
    assert sum(told) == len(articles)


def test_a_process_that_dies_costs_one_article(
    articles: tuple[Article, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_or_die(article: Article) -> object:
        if article.shown.endswith("07.md"):
            os.kill(os.getpid(), signal.SIGKILL)
        return read(article)

    monkeypatch.setattr(run, "read", read_or_die)  # processes are forked with it
    found = outcomes(articles, 2)
    assert found[7] == Skipped("articles/07.md", "the process that linted it died (out of memory?)")
    monkeypatch.undo()
    alone = outcomes(articles, 1)
    assert found[:7] + found[8:] == alone[:7] + alone[8:]


def test_a_name_that_no_rule_has_is_an_error(articles: tuple[Article, ...]) -> None:
    config = Config(packs=articles[0].config.packs, disable=("house/kidney-rock",))
    with pytest.raises(ConfigError, match=r"did you mean `house/kidney-rocks`\?"):
        rule_set(config)
