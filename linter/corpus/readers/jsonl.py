"""JSON lines, plain or compressed. A row's position: the offset of its line, uncompressed."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

from linter.corpus.places import place_of
from linter.corpus.readers.rows import record_of
from linter.corpus.work import WHOLE, Job, Piece, Read, Rejected

_BUFFER = 1 << 20
_PER_BYTE = 6  # a character may be written as six (\u0007): so much longer can a line be
_BESIDES = 1 << 20  # for a row's other columns
_MARK = b"\xef\xbb\xbf"


def read(piece: Piece, job: Job) -> Iterator[Read]:
    """The rows whose lines start in this piece."""
    place = place_of(piece.uri)
    limit = job.config.max_bytes * _PER_BYTE + _BESIDES
    if piece.stop == WHOLE:
        opened = place.files.open_input_stream(place.path, compression="detect")
    else:
        opened = place.files.open_input_file(place.path)
    position = piece.start
    with opened, io.BufferedReader(opened, _BUFFER) as file:
        try:
            for position, line in _lines(file, piece.start, piece.stop, limit):
                if line is None:
                    reason = f"the line is longer than {limit:,} bytes"
                    yield Rejected(piece.shown, position, None, "read", reason)
                elif line.strip():
                    yield _row(line, piece, position, job)
        except OSError as error:
            if error.errno:
                raise
            reason = f"the rest of the file, from here, can't be read: {error}"
            yield Rejected(piece.shown, position, None, "read", reason)


def _row(line: bytes, piece: Piece, position: int, job: Job) -> Read:
    try:
        row = json.loads(line.removeprefix(_MARK).strip())
    except (ValueError, RecursionError) as error:
        told = str(error) if isinstance(error, ValueError) else "nested too deeply"
        return Rejected(piece.shown, position, None, "read", f"is no JSON: {told}")
    if not isinstance(row, dict):
        return Rejected(piece.shown, position, None, "read", "is no JSON object")
    return record_of(row, piece.shown, position, job)


def _lines(
    file: io.BufferedReader, start: int, stop: int, limit: int
) -> Iterator[tuple[int, bytes | None]]:
    """(offset, line) of lines that start in [start, stop); None for one that is too long."""
    at = start
    if start:
        # A line that starts before belongs to the piece before; one that starts here, to this.
        file.seek(start - 1)
        at += _skip_line(file) - 1
    while stop == WHOLE or at < stop:
        line = file.readline(limit)
        if not line:
            return
        length = len(line)
        if length == limit and not line.endswith(b"\n"):
            length += _skip_line(file)
            yield at, None
        else:
            yield at, line
        at += length


def _skip_line(file: io.BufferedReader) -> int:
    """Reads to the end of the line; returns how many bytes that were."""
    skipped = 0
    while part := file.readline(_BUFFER):
        skipped += len(part)
        if part.endswith(b"\n"):
            break
    return skipped
