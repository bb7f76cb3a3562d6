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
_ENCODINGS = ("Content-Encoding", "Transfer-Encoding")  # with one, lengths can't be compared
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
            whole, told = start, ""  # where the last record starts; what is wrong with it
            try:
                for record in _records(file, start):
                    whole = record.stream_pos
                    yield _page(record, piece, whole, job)
            except _Undecodable as error:  # the iterator can't go on from the middle of a record
                yield error.args[0]
            except (OSError, ValueError, RuntimeError) as error:
                if isinstance(error, OSError) and error.errno:
                    raise
                told = " ".join(str(error).split())
            else:
                return
            start = _next(file, starts, whole + 1, size)
            if told:
                reason = f"something from here on is damaged; read on at byte {start:,} ({told})"
                yield Rejected(piece.shown, whole, None, "read", reason)


class _Undecodable(Exception):  # noqa: N818 - it carries what is yielded
    """A page that is not encoded as it says; with it, as `Rejected`."""


def _records(file: Any, start: int) -> Iterator[Any]:
    file.seek(start)
    records: Iterator[Any] = ArchiveIterator(
        file, record_types=WarcRecordType.any_type, parse_http=True, auto_decode="all"
    )
    return records


def _page(record: Any, piece: Piece, position: int, job: Job) -> Read:
    if record.record_type != WarcRecordType.response or not record.is_http:
        return PassedOver(f"{record.headers.get('WARC-Type') or 'unknown'} record")
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
        reason = f"the page can't be decoded: {' '.join(str(error).split())}"
        rejected = Rejected(piece.shown, position, called, "read", reason)
        raise _Undecodable(rejected) from None
    if len(data) > limit:
        return Rejected(piece.shown, position, called, "read", too_large(len(data), job))
    missing = record.content_length - len(data)
    if missing > 0 and not any(record.http_headers.get(name) for name in _ENCODINGS):
        reason = f"the page is cut short: {missing:,} bytes are missing"
        return Rejected(piece.shown, position, called, "read", reason)
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
