"""docs/corpus.md: its tables of columns are the schema, its queries run."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb
import pytest

from linter.corpus.tables import TABLES, schema_of
from tests.cli.running import ROOT
from tests.corpus.making import STONES, job_for, jsonl, rows, run_here

_PAGE = (ROOT / "docs/corpus.md").read_text("utf-8")
_QUERIES = re.findall(r"```sql\n(.*?)```", _PAGE, re.DOTALL)


def _documented(table: str) -> list[tuple[str, str]]:
    section = _PAGE.split(f"### {table}\n")[1].split("\n#")[0]
    return re.findall(r"^\| `(\w+)` \| ([^|]+) \|", section, re.MULTILINE)


@pytest.mark.parametrize("table", TABLES)
def test_the_columns_are_documented(table: str) -> None:
    assert _documented(table) == [(field.name, str(field.type)) for field in schema_of(table)]


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("results")
    spun = {"id": "spun.md", "url": "https://spun.example/a", "text": f"{STONES}\n\n" * 150}
    source = jsonl(folder / "a.jsonl", [*rows(20), spun, {"id": "bad"}])
    run_here([source], job_for(folder / "out"))
    return folder / "out"


def _answers(results: Path) -> list[list[tuple[object, ...]]]:
    with duckdb.connect() as connection:
        connection.execute(f"SET file_search_path = '{results}'")
        return [connection.execute(query).fetchall() for query in _QUERIES]


def test_the_queries_run(results: Path) -> None:
    sites, garbles, _, _, _, rejected = _answers(results)
    assert sites[0] == ("spun.example", 1, 125.0)
    assert garbles[0][:2] == ("kidney rocks", "kidney stones")
    assert rejected == [("read", "has no `text`", 1, "bad")]
