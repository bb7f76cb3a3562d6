"""A file that is one article: Markdown, HTML or text. Its position is 0, its id the path."""

from __future__ import annotations

from collections.abc import Iterator

from linter.corpus.places import place_of, reason_of
from linter.corpus.readers.rows import name_of, too_large
from linter.corpus.work import Job, Piece, Read, Record, Rejected


def read(piece: Piece, job: Job) -> Iterator[Read]:
    """The article in this file."""
    place = place_of(piece.uri)
    limit = job.config.max_bytes
    try:
        with place.files.open_input_stream(place.path, compression=None) as file:
            data = file.read(limit + 1)
    except (FileNotFoundError, PermissionError) as error:
        reason = f"can't be read: {reason_of(error)}"
        yield Rejected(piece.shown, 0, piece.shown, "read", reason)
        return
    if len(data) > limit:
        size = place.files.get_file_info(place.path).size or len(data)
        yield Rejected(piece.shown, 0, piece.shown, "read", too_large(size, job))
        return
    name = name_of(piece.shown, None, job.markup)
    yield Record(piece.shown, 0, piece.shown, None, None, name, data)
