"""Parquet tables. A row's position: its number in the file, from 0."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa
from pyarrow import parquet

from linter.corpus.places import place_of
from linter.corpus.readers.rows import record_of
from linter.corpus.work import WHOLE, Job, Piece, Read, Rejected

_ROWS = 256  # held at a time


def read(piece: Piece, job: Job) -> Iterator[Read]:
    """The rows of this piece's row groups."""
    place = place_of(piece.uri)
    position = 0
    try:
        with place.files.open_input_file(place.path) as opened:
            table = parquet.ParquetFile(opened)
            stop = table.metadata.num_row_groups if piece.stop == WHOLE else piece.stop
            position = sum(table.metadata.row_group(at).num_rows for at in range(piece.start))
            own = job.columns
            names = {own.text, own.id, own.url, own.language} & set(table.schema_arrow.names)
            groups = list(range(piece.start, stop))
            for batch in table.iter_batches(_ROWS, groups, columns=sorted(names)):
                for row in batch.to_pylist():
                    yield record_of(row, piece.shown, position, job)
                    position += 1
    except (pa.ArrowException, OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno:
            raise
        told = " ".join(str(error).split())
        reason = f"the rest of the file, from here, can't be read: {told}"
        yield Rejected(piece.shown, position, None, "read", reason)
