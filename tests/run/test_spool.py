"""Many reports: what comes out is what went in, held or from the file, with nothing left behind."""

from __future__ import annotations

import gc
import resource
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter import reporters
from linter.config import Config
from linter.model import ArticleReport, Report, Skipped, Totals
from linter.run import lint_source
from linter.run.spool import Spool
from linter.source import Source
from tests.strategies import sources

TEXTS = (
    "# Stones\n\nKidney rocks. <!-- unspun-disable-line terminology -- why -->\n\nBust cancer.\n",
    "",
    "Half of a pair: \ud800, and a \x1b.\n",
    "Fine words.\n" * 50,
)


def made() -> list[ArticleReport]:
    return [
        lint_source(Source(f"{number}.md", text, "utf-16-le", b"\xff\xfe"), Config())
        for number, text in enumerate(TEXTS)
    ]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("held", [0, 100, 1_000_000])
def test_it_is_a_sequence_of_what_was_put(place: Path, held: int) -> None:
    given = made()
    spool = Spool(given, held=held)
    assert list(spool) == given
    assert list(spool) == given
    assert [spool[at] for at in range(-4, 4)] == [given[at] for at in range(-4, 4)]
    assert spool[1:3] == tuple(given[1:3])
    assert len(spool) == 4
    assert [(one, other) for one in spool for other in spool] == [
        (one, other) for one in given for other in given
    ]
    assert list(place.iterdir()) == []


def test_its_file_goes_with_it(place: Path) -> None:
    spool = Spool(made(), held=0)
    assert spool._file is not None
    file = spool._file
    del spool
    gc.collect()
    assert file.closed
    assert list(place.iterdir()) == []


def test_where_no_file_can_be_written_memory_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", "/proc/none")
    given = made()
    assert list(Spool(given, held=0)) == given


def test_on_a_full_disk_memory_serves(place: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    given = made() * 10
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, before[1]))
    try:
        spool = Spool(given, held=0)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    kinds = {type(each) for each in spool._reports}
    assert kinds == {int, ArticleReport}
    assert list(spool) == given


@settings(deadline=None, max_examples=30)  # the first one reads the rules
@given(st.lists(sources, max_size=3))
def test_any_report_comes_back(articles: list[Source]) -> None:
    given = [lint_source(each, Config()) for each in articles]
    assert [each.to_dict() for each in Spool(given, held=0)] == [each.to_dict() for each in given]


def test_totals_are_those_of_the_articles() -> None:
    given = made()
    counted = Totals()
    for each in given:
        counted.add(each)
    assert Spool(given, held=0).totals == counted
    assert Report(tuple(given), "1").totals == counted
    assert (counted.words, dict(counted.silenced)) == (111, {"suppression": 1})


@pytest.mark.parametrize("name", reporters.FORMATS)
def test_each_format_is_the_same_of_held_and_of_spooled_articles(name: str) -> None:
    given, rest = made(), ((Skipped("gone.md", "is gone"),), ("a note",))
    spooled = reporters.render(name, Report(Spool(given, held=0), "1", *rest))
    assert spooled == reporters.render(name, Report(tuple(given), "1", *rest))
