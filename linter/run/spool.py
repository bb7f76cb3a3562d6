"""The reports on a run's articles, however many: as objects while they are few, then in a file.

The file is temporary and has no name (on Windows one that goes with the process): whatever ends
the run, nothing of it is left behind. A report is read anew each time that somebody goes through
them, so memory holds one at a time.
"""

from __future__ import annotations

import json
import struct
import weakref
from collections.abc import Iterable, Iterator, Sequence
from typing import IO, cast, overload

from linter.errors import UnspunError
from linter.model import ArticleReport, Totals
from linter.packing import packed, unpacked
from linter.source import Source

_HELD = 10_000_000  # bytes by `_weight` that stay objects: about 30 MB of memory
_ARTICLE, _FINDING = 5_000, 1_000  # bytes of one, roughly
_SIZES = struct.Struct("<QQ")  # what a record in the file begins with: of the source, of the report


class Spool(Sequence[ArticleReport]):
    """The reports in the order in which they came.

    totals: of all of them, counted as they came. held: weight of those that stay objects.
    """

    def __init__(self, articles: Iterable[ArticleReport] = (), *, held: int = _HELD) -> None:
        self.totals = Totals()
        self._room = held
        self._reports: list[ArticleReport | int] = []  # an int is where its record begins
        self._file: IO[bytes] | None = None
        self._end = 0
        for each in articles:
            self.put(each)

    def put(self, report: ArticleReport) -> None:
        """Adds a report behind the others."""
        self._room -= _weight(report)
        self._reports.append(report if self._room >= 0 else self._written(report))
        self.totals.add(report)

    def __len__(self) -> int:
        return len(self._reports)

    def __iter__(self) -> Iterator[ArticleReport]:
        return map(self._read, self._reports)

    @overload
    def __getitem__(self, at: int) -> ArticleReport: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[ArticleReport]: ...
    def __getitem__(self, at: int | slice) -> ArticleReport | Sequence[ArticleReport]:
        if isinstance(at, slice):
            return tuple(map(self._read, self._reports[at]))
        return self._read(self._reports[at])

    def _written(self, report: ArticleReport) -> ArticleReport | int:
        """Where its record is in the file; itself where no file can be written."""
        source = report.source
        of_source = json.dumps([source.path, source.text, source.encoding, source.mark.hex()])
        parts = of_source.encode(), packed(report)
        record = b"".join((_SIZES.pack(*map(len, parts)), *parts))
        try:
            if self._file is None:
                import tempfile  # few runs are so large

                # Without a buffer, which would try again to write what did not fit.
                self._file = tempfile.TemporaryFile(prefix="unspun-", buffering=0)  # noqa: SIM115
                weakref.finalize(self, self._file.close)
            self._file.seek(self._end)
            written = self._file.write(record)
        except OSError:
            written = 0
        if written != len(record):  # the disk is full: memory may not be
            return report
        self._end += written
        return self._end - written

    def _read(self, report: ArticleReport | int) -> ArticleReport:
        if isinstance(report, ArticleReport) or self._file is None:
            return cast("ArticleReport", report)
        self._file.seek(report)
        of_source, of_report = _SIZES.unpack(self._file.read(_SIZES.size))
        path, text, encoding, mark = json.loads(self._file.read(of_source))
        source = Source(path, text, encoding, bytes.fromhex(mark))
        read = unpacked(self._file.read(of_report), source)
        if read is None:
            raise UnspunError("the run's temporary file was changed meanwhile; run it again")
        return read


def _weight(report: ArticleReport) -> int:
    """How much memory it takes, roughly, in bytes."""
    findings = len(report.findings) + len(report.silenced)
    return _ARTICLE + len(report.source.text) + _FINDING * findings
