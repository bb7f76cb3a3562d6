"""The Parquet tables of results: their columns (docs/corpus.md), and how they are written."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Final

import pyarrow as pa
from pyarrow import parquet

from linter.corpus.places import Place, partial_of
from linter.corpus.work import Linted, Rejected

VERSION: Final = 1  # of the columns; in each file's metadata under this key
VERSION_KEY: Final = "unspun.corpus.version"

_KEY = [("input", pa.string()), ("position", pa.int64()), ("article", pa.string())]
_DISCLAIMER = pa.struct([("id", pa.string()), ("required", pa.bool_()), ("status", pa.string())])
TABLES: Final = {
    "findings": [
        *_KEY,
        ("rule", pa.string()),
        ("kind", pa.string()),
        ("severity", pa.string()),
        ("span_start", pa.int64()),
        ("span_end", pa.int64()),
        ("line", pa.int64()),
        ("column", pa.int64()),
        ("end_line", pa.int64()),
        ("end_column", pa.int64()),
        ("text", pa.string()),
        ("message", pa.string()),
        ("suggestions", pa.list_(pa.string())),
        ("suggestion_scores", pa.list_(pa.float64())),
        ("fix", pa.string()),
        ("confidence", pa.float64()),
        ("scope", pa.string()),
        ("fingerprint", pa.string()),
        ("url", pa.string()),
        ("silenced_by", pa.string()),
        ("silenced_reason", pa.string()),
    ],
    "articles": [
        *_KEY,
        ("url", pa.string()),
        ("site", pa.string()),
        ("language", pa.string()),
        ("markup", pa.string()),
        ("words", pa.int64()),
        ("errors", pa.int64()),
        ("warnings", pa.int64()),
        ("suggestions", pa.int64()),
        ("silenced", pa.int64()),
        ("spun_score", pa.float64()),
        ("garbles_per_1000_words", pa.float64()),
        ("flesch_kincaid_grade", pa.float64()),
        ("excused_grade", pa.float64()),
        ("difficulty", pa.float64()),
        ("disclaimers", pa.list_(_DISCLAIMER)),
        ("facts", pa.string()),
        ("all_checks", pa.bool_()),
        ("text", pa.string()),
    ],
    "rejected": [*_KEY, ("stage", pa.string()), ("reason", pa.string())],
}

# Rows held before they are written as one row group: a few tens of megabytes.
_HELD_FINDINGS = 20_000
_HELD_BYTES = 16_000_000  # of articles' text


class Tables:
    """A shard's three files: rows are added, `commit` puts the files under their names.

    Left without `commit`, nothing remains. Row groups end where the rows say so, so the same rows
    give the same bytes.
    """

    def __init__(self, output: Place, part: str) -> None:
        self._names = {table: f"{table}/{part}.parquet" for table in TABLES}
        self._output = output
        self._partials = {table: partial_of(output, name) for table, name in self._names.items()}
        self._rows: dict[str, list[Mapping[str, Any]]] = {table: [] for table in TABLES}
        self._held = 0
        self._stack = contextlib.ExitStack()
        self._writers: dict[str, Any] = {}

    def __enter__(self) -> Tables:
        for table, place in self._partials.items():
            schema = schema_of(table)
            file = place.files.open_output_stream(place.path, compression=None)
            self._stack.enter_context(file)
            self._writers[table] = self._stack.enter_context(
                parquet.ParquetWriter(file, schema, compression="zstd")
            )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._stack.close()
        for place in self._partials.values():
            with contextlib.suppress(OSError):
                place.files.delete_file(place.path)

    def add(self, linted: Linted, size: int) -> None:
        """An article's rows. size: bytes of its text."""
        self._rows["articles"].append(linted.article)
        self._rows["findings"] += linted.findings
        self._held += size
        if self._held >= _HELD_BYTES or len(self._rows["findings"]) >= _HELD_FINDINGS:
            self._flush()

    def reject(self, rejected: Rejected) -> None:
        row = rejected._asdict()
        row["article"] = row.pop("id")
        self._rows["rejected"].append(row)
        if len(self._rows["rejected"]) >= _HELD_FINDINGS:
            self._flush()

    def commit(self) -> None:
        """The files are whole, and get their names."""
        self._flush()
        self._stack.close()
        for table, place in self._partials.items():
            place.files.move(place.path, self._output.inside(self._names[table]).path)
        self._partials = {}

    def _flush(self) -> None:
        for table, rows in self._rows.items():
            if rows:
                writer = self._writers[table]
                writer.write_batch(pa.RecordBatch.from_pylist(rows, schema=writer.schema))
            self._rows[table] = []
        self._held = 0


def schema_of(table: str) -> Any:
    """The table's Arrow schema, with its version in the metadata."""
    return pa.schema(TABLES[table], metadata={VERSION_KEY: str(VERSION)})
