"""The reports on a run's articles, however many: as objects while they are few, then in a file.

The file is temporary and has no name (on Windows one that goes with the process): whatever ends
the run, nothing of it is left behind. A report is read anew each time that somebody goes through
them, so memory holds one at a time.
"""

from __future__ import annotations

import json
import tempfile
import weakref
from collections.abc import Iterable, Iterator, Sequence
from typing import IO, NamedTuple, cast, overload

from linter.errors import UnspunError
from linter.model import ArticleReport, Totals
from linter.packing import packed, unpacked
from linter.source import Source

_HELD = 15_000_000  # of weight (see `_weight`) as objects: about 60 MB of memory
_FINDING = 1_000  # weight of one finding


class _Place(NamedTuple):
    """Where a report is in the file: its source from `start` on, then what was found."""

    start: int
    source: int
    report: int


class Spool(Sequence[ArticleReport]):
    """The reports in the order in which they came.

    totals: of all of them, counted as they came. held: weight of those that stay objects.
    """

    def __init__(self, articles: Iterable[ArticleReport] = (), *, held: int = _HELD) -> None:
        self.totals = Totals()
        self._room = held
        self._reports: list[ArticleReport | _Place] = []
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

    def _written(self, report: ArticleReport) -> ArticleReport | _Place:
        """Where the report is in the file; itself where no file can be written."""
        source = report.source
        parts = (
            json.dumps([source.path, source.text, source.encoding, source.mark.hex()]).encode(),
            packed(report),
        )
        try:
            if self._file is None:
                self._file = tempfile.TemporaryFile(prefix="unspun-")  # noqa: SIM115
                weakref.finalize(self, self._file.close)
            self._file.seek(self._end)
            self._file.write(b"".join(parts))
            self._file.flush()
        except OSError:  # the disk is full: memory may not be
            return report
        place = _Place(self._end, *map(len, parts))
        self._end += place.source + place.report
        return place

    def _read(self, report: ArticleReport | _Place) -> ArticleReport:
        if isinstance(report, ArticleReport) or self._file is None:
            return cast("ArticleReport", report)
        self._file.seek(report.start)
        data = self._file.read(report.source + report.report)
        path, text, encoding, mark = json.loads(data[: report.source])
        source = Source(path, text, encoding, bytes.fromhex(mark))
        read = unpacked(data[report.source :], source)
        if read is None:
            raise UnspunError("the run's temporary file was changed meanwhile; run it again")
        return read


def _weight(report: ArticleReport) -> int:
    """How much memory it takes, roughly, in bytes."""
    return len(report.source.text) + _FINDING * (len(report.findings) + len(report.silenced))
