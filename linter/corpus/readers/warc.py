"""Web archives (WARC). A page's position: the offset of its record in the file.

Pages are answers with status 200 that hold HTML or text; other records are counted. Where a record
is damaged, reading goes on at the next one that is whole, and the gap is rejected.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fastwarc.warc import ArchiveIterator, WarcRecordType

from linter.corpus.places import place_of
from linter.corpus.readers.rows import name_of, too_large
from linter.corpus.work import Job, PassedOver, Piece, Read, Record, Rejected

_PAGES = ("text/html", "application/xhtml+xml")
_TEXT = "text/plain"
_OK = 200
_BLOCK = 1 << 20
_GZIP = b"\x1f\x8b\x08"
_HEADER = b"\r\nWARC/1."


def read(piece: Piece, job: Job) -> Iterator[Read]:
    """The pages of this archive."""
    place = place_of(piece.uri)
    with place.files.open_input_file(place.path) as file:
        size, start = file.size(), 0
        starts = _GZIP if file.read_at(len(_GZIP), 0) == _GZIP else _HEADER
        while start < size:
            # Up to `whole`, everything was read; behind it something is damaged.
            whole = start
            file.seek(start)
            try:
                records = ArchiveIterator(
                    file, record_types=WarcRecordType.any_type, parse_http=True, auto_decode="all"
                )
                for record in records:
                    whole = start + record.stream_pos
                    yield _page(record, piece, whole, job)
            except (OSError, ValueError, RuntimeError) as error:
                if isinstance(error, OSError) and error.errno:
                    raise
                told = " ".join(str(error).split())
            else:
                return
            start = _next(file, starts, whole + 1, size)
            reason = f"is damaged; read on at byte {start:,} ({told})"
            yield Rejected(piece.shown, whole, None, "read", reason)


def _page(record: Any, piece: Piece, position: int, job: Job) -> Read:
    if record.record_type != WarcRecordType.response or not record.is_http:
        return PassedOver(f"{record.record_type.name} record")
    status = record.http_headers.status_code if record.http_headers else None
    if status != _OK:
        return PassedOver(f"status {status}")
    kind = record.http_content_type or "no type"
    if kind not in _PAGES and kind != _TEXT:
        return PassedOver(f"content type {kind}")
    url = record.headers.get("WARC-Target-URI")
    called = url or record.record_id or f"{piece.shown}@{position}"
    limit = job.config.max_bytes
    try:
        data = record.reader.read(limit + 1)
    except (OSError, ValueError, RuntimeError) as error:
        told = " ".join(str(error).split())
        return Rejected(piece.shown, position, called, "read", f"the page can't be decoded: {told}")
    if len(data) > limit:
        return Rejected(piece.shown, position, called, "read", too_large(len(data), job))
    is_page = kind in _PAGES
    name = name_of(called, None, "html" if is_page else job.markup or "text")
    charset = record.http_charset
    return Record(piece.shown, position, called, url, None, name, data, is_page, charset)


def _next(file: Any, starts: bytes, at: int, size: int) -> int:
    """Where the next record may start, the end of the file if nowhere."""
    while at < size:
        block = file.read_at(_BLOCK + len(starts), at)
        found: int = block.find(starts)
        if found >= 0:
            return at + found + (starts is _HEADER and len(b"\r\n"))
        at += _BLOCK
    return size
