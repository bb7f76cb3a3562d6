"""Kept reports: never another report than linting would give, and never a run lost to the cache."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from linter.config import Config, SuppressEntry
from linter.config.finder import ConfigFinder
from linter.files import Article
from linter.files.reading import read
from linter.files.search import find
from linter.model import ArticleReport, Severity
from linter.run import dated, lint_articles, lint_source
from linter.run import results as module
from linter.run.results import Results
from linter.source import Source

SPUN = (
    "---\ntitle: Stones\n---\n\n# Stones\n\nSmall kidney rocks hurt. <!-- unspun-ignore -->\n\n" * 3
)
CONFIG = Config(suppress=(SuppressEntry("terminology", "quoted", path="*.md", text="bust cancer"),))


def report(text: str = SPUN + "Bust cancer.\n", path: str = "a.md") -> ArticleReport:
    return lint_source(Source(path, text, "cp1252"), CONFIG)


def test_what_was_kept_is_known(tmp_path: Path) -> None:
    made = report()
    results = Results(tmp_path / "results.sqlite")
    assert results.known([(made.source, CONFIG)]) == {}
    results.keep([(made, CONFIG)])
    other = Source("b.md", "Other words.")
    assert results.known([(other, CONFIG), (made.source, CONFIG)]) == {1: made}
    assert [path.name for path in tmp_path.iterdir()] == ["results.sqlite"]


@pytest.mark.parametrize(
    ("change", "config"),
    [
        ({"text": SPUN}, CONFIG),
        ({"path": "b.md"}, CONFIG),
        ({"encoding": "utf-8"}, CONFIG),
        ({"mark": b"\xef\xbb\xbf"}, CONFIG),
        ({}, replace(CONFIG, disable=("terminology",))),
        ({}, replace(CONFIG, severity={"terminology": Severity.WARNING})),
        ({}, replace(CONFIG, accept=("kidney rocks",))),
        ({}, replace(CONFIG, folder=Path("/elsewhere"))),
        ({}, replace(CONFIG, today=date(2026, 3, 14))),
    ],
)
def test_another_article_or_config_is_unknown(
    tmp_path: Path, change: dict[str, object], config: Config
) -> None:
    results = Results(tmp_path / "results.sqlite")
    made = report()
    results.keep([(made, CONFIG)])
    assert results.known([(replace(made.source, **change), config)]) == {}  # type: ignore[arg-type]


def test_the_day_is_part_of_the_key_where_a_rule_needs_it(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\nreviewed: 2023-07-01\n---\n\n# Gout\n\nRest.\n", encoding="utf-8")
    results = Results(tmp_path / "results.sqlite")

    def linted(day: date, *enable: str) -> tuple[list[str], bool]:
        """The rules that speak, and whether the report had been kept."""
        config = Config(enable=enable, today=day)
        article = Article(str(path), "a.md", config)
        was_known = bool(results.known([(read(article), dated(config))]))
        (made,) = lint_articles([article], jobs=1, results=results)
        assert isinstance(made, ArticleReport)
        return [each.rule for each in made.findings if each.rule in enable], was_known

    last, next_day = date(2026, 7, 1), date(2026, 7, 2)
    on = "front-matter/old-review"
    assert linted(last, on) == ([], False)
    assert linted(next_day, on) == ([on], False)
    assert linted(last, on) == ([], True)
    assert (linted(last), linted(next_day)) == (([], False), ([], True))


def test_other_rules_or_another_program_are_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    results = Results(tmp_path / "results.sqlite")
    made = report()
    results.keep([(made, CONFIG)])
    for name, other in (("_program", lambda: ("other",)), ("packs.identity", lambda _: "other")):
        with monkeypatch.context() as patch:
            patch.setattr(f"linter.run.results.{name}", other)
            module._settings.cache_clear()
            assert results.known([(made.source, CONFIG)]) == {}
    module._settings.cache_clear()
    assert results.known([(made.source, CONFIG)]) == {0: made}


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def overwrite(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:] = b"\xff" * (len(data) - 100)
    path.write_bytes(data)


def replace_by_text(path: Path) -> None:
    path.write_bytes(b"no database")


def replace_by_foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE reports (something)")
    database.close()


def spoil_entries(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("UPDATE reports SET report = substr(report, 1, 20)")
    database.close()


@pytest.mark.parametrize(
    "damage", [truncate, overwrite, replace_by_text, replace_by_foreign, spoil_entries]
)
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    path = tmp_path / "results.sqlite"
    made = report()
    Results(path).keep([(made, CONFIG)])
    damage(path)
    assert Results(path).known([(made.source, CONFIG)]) == {}
    Results(path).keep([(made, CONFIG)])
    assert Results(path).known([(made.source, CONFIG)]) == {0: made}


def test_a_place_that_can_t_be_used_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for place in (tmp_path / "file/results.sqlite", tmp_path):
        results = Results(place)
        made = report()
        results.keep([(made, CONFIG)])
        assert results.known([(made.source, CONFIG)]) == {}


def test_the_file_is_bounded_and_the_oldest_go_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "results.sqlite"
    results = Results(path, max_bytes=60_000)
    made = []
    for day in range(100):
        monkeypatch.setattr(module, "_today", lambda day=day: day)
        made.append(report(f"Article {day}.\n" + SPUN, f"{day}.md"))
        results.keep([(made[-1], CONFIG)])
        results.known([(made[0].source, CONFIG)])  # used every day
    known = results.known([(each.source, CONFIG) for each in made])
    assert path.stat().st_size < 100_000
    assert list(known) == [0, *range(101 - len(known), 100)]
    assert 1 < len(known) < 100


def test_a_failed_check_is_tried_again(tmp_path: Path) -> None:
    made = report()
    rules = {**made.rules, "engine/check-failed": made.rules["terminology/kidney-rocks"]}
    results = Results(tmp_path / "results.sqlite")
    results.keep([(replace(made, rules=rules), CONFIG)])
    assert results.known([(made.source, CONFIG)]) == {}


def test_a_check_that_could_not_run_is_tried_again(tmp_path: Path) -> None:
    made = report()
    results = Results(tmp_path / "results.sqlite")
    results.keep([(replace(made, unchecked={"grammar": "no Java on PATH"}), CONFIG)])
    assert results.known([(made.source, CONFIG)]) == {}


def test_who_else_reads_the_article_matters(tmp_path: Path) -> None:
    made = report()
    results = Results(tmp_path / "results.sqlite")
    results.keep([(made, CONFIG)], lambda _: "LanguageTool 6.8")
    assert results.known([(made.source, CONFIG)]) == {}
    assert results.known([(made.source, CONFIG)], lambda _: "LanguageTool 6.9") == {}
    assert results.known([(made.source, CONFIG)], lambda _: "LanguageTool 6.8") == {0: made}


def test_a_run_with_results_gives_what_one_without_gives(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(20):
        (folder / f"{number:02}.md").write_text(f"# {number}\n\n{SPUN}", encoding="utf-8")
    (folder / "11.md").write_bytes(b"\0")
    articles = find([str(folder)], ConfigFinder(Config()), tmp_path).articles
    alone = list(lint_articles(articles))
    results = Results(tmp_path / "results.sqlite")
    told: list[int] = []
    assert list(lint_articles(articles, jobs=2, results=results)) == alone
    (folder / "07.md").write_text("Bust cancer.\n", encoding="utf-8")
    changed = list(lint_articles(articles))
    assert list(lint_articles(articles, results=results, done=told.append)) == changed
    assert told == [19, 1]  # 18 known and one unreadable, then the changed one
    assert list(lint_articles(articles, results=results)) == changed


def test_a_run_that_is_broken_off_keeps_what_it_finished(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.md").write_text(f"Article {number}.\n{SPUN}", encoding="utf-8")
    articles = find([str(tmp_path)], ConfigFinder(Config()), tmp_path).articles
    results = Results(tmp_path / "cache/results.sqlite")
    outcomes = lint_articles(articles, results=results)
    first = [next(outcomes), next(outcomes)]
    outcomes.close()
    sources = [(each.source, Config()) for each in first if isinstance(each, ArticleReport)]
    assert results.known(sources) == dict(enumerate(first))
