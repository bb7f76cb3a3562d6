"""Reports kept between runs: an article that was linted before, with all that it depends on the
same, is not linted again.

A report depends on the article's text, how it was decoded, its path as shown and as globs see it,
the configuration in force, the rules, our own files, Python, the packages installed, and on who
else read the article: these make the key. What is kept is data (linter.packing), compressed.
SQLite keeps parallel runs apart. Whatever goes wrong with the cache costs time, never results.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import sys
import time
import zlib
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from linter import packs
from linter.config import Config
from linter.model import ArticleReport
from linter.packing import packed, unpacked
from linter.packs import folders
from linter.source import Source
from linter.storage import cache_folder

MAX_BYTES: Final = 200_000_000  # of the file; what was used least recently goes first
_FORMAT = 1  # of the table and of what is in it
_APPLICATION = 0x756E7370  # "unsp": any other SQLite file is foreign
_WAIT = 2.0  # seconds for another run that is writing
_DAY = 86_400  # seconds: to the day it is known when an entry was last used
_PACKAGE = Path(__file__).parent.parent
_NEVER_KEPT = "engine/check-failed"  # a failure may have been the moment's
_MAX_ENTRY = 50_000_000  # bytes of one report as JSON: what claims to be larger is no entry of ours

# Who else reads an article of a config, as a name and version; nobody but us: "".
Reader = Callable[[Config], str]
_TABLE = f"""
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS reports (key BLOB PRIMARY KEY, report BLOB, used INTEGER);
    PRAGMA application_id = {_APPLICATION};
    PRAGMA user_version = {_FORMAT};
    COMMIT;
"""
_OLDEST = "SELECT key FROM reports ORDER BY used, key LIMIT 1 + (SELECT count(*) / 4 FROM reports)"


def nobody(config: Config) -> str:  # noqa: ARG001
    return ""


class Results:
    """The reports kept in one file, which is made when it is missing, and anew when damaged."""

    def __init__(self, path: Path | None = None, *, max_bytes: int = MAX_BYTES) -> None:
        self._path = path or cache_folder() / "results.sqlite"
        self._max_bytes = max_bytes
        self._usable = True

    def known(
        self, articles: Sequence[tuple[Source, Config]], reader: Reader = nobody
    ) -> dict[int, ArticleReport]:
        """The reports that are kept, by the number of the article."""
        reports: dict[int, ArticleReport] = {}
        used: list[tuple[int, bytes]] = []
        today = _today()

        def look_up(database: sqlite3.Connection) -> None:
            for number, (source, config) in enumerate(articles):
                key = _key(source, config, reader(config))
                row = database.execute("SELECT report, used FROM reports WHERE key = ?", (key,))
                data, last = row.fetchone() or (None, today)
                report = None if data is None else _kept(data, source)
                if report is not None:
                    reports[number] = report
                    if last != today:
                        used.append((today, key))

        self._do(look_up)
        if used:
            self._do(
                lambda database: database.executemany(
                    "UPDATE reports SET used = ? WHERE key = ?", used
                )
            )
        return reports

    def keep(
        self, reports: Sequence[tuple[ArticleReport, Config]], reader: Reader = nobody
    ) -> None:
        """Keeps these reports for later runs, within the bound on the file's size."""
        if not self._usable:
            return
        today = _today()
        rows = [
            (_key(report.source, config, reader(config)), data, today)
            for report, config in reports
            if not report.unchecked
            and _NEVER_KEPT not in report.rules
            and (data := _entry(report)) is not None
        ]

        def write(database: sqlite3.Connection) -> None:
            database.executemany("INSERT OR REPLACE INTO reports VALUES (?, ?, ?)", rows)
            while _bytes(database) > self._max_bytes:
                gone = database.execute(f"DELETE FROM reports WHERE key IN ({_OLDEST})")  # noqa: S608
                if not gone.rowcount:
                    break

        if rows:
            self._do(write)

    def _do(self, action: Callable[[sqlite3.Connection], object]) -> None:
        """Opens the file for one action: no connection may be open while processes are forked."""
        if not self._usable:
            return
        try:
            with contextlib.closing(self._connection()) as database, database:
                action(database)
        except sqlite3.OperationalError:  # no place, no permission, locked for too long
            self._usable = False
        except sqlite3.DatabaseError:  # damaged: the next run begins a new one
            self._usable = False
            self._remove()

    def _connection(self) -> sqlite3.Connection:
        with contextlib.suppress(OSError):
            # What it holds quotes articles: for their owner's eyes.
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            return self._connected()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:  # damaged or foreign
            self._remove()
            return self._connected()

    def _connected(self) -> sqlite3.Connection:
        database = sqlite3.connect(self._path, timeout=_WAIT)
        try:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            if not _number(database, "schema_version"):  # it is new
                database.executescript(_TABLE)
            made_by = _number(database, "application_id"), _number(database, "user_version")
        except BaseException:
            database.close()
            raise
        if made_by == (_APPLICATION, _FORMAT):
            return database
        database.close()
        raise sqlite3.DatabaseError("made by another program or version")

    def _remove(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                self._path.with_name(self._path.name + suffix).unlink()


def _entry(report: ArticleReport) -> bytes | None:
    """What is kept of a report; None for one too large for that."""
    data = packed(report)
    return zlib.compress(data, 1) if len(data) <= _MAX_ENTRY else None


def _kept(data: bytes, source: Source) -> ArticleReport | None:
    """The report that an entry holds; None when it is damaged or foreign."""
    try:
        return unpacked(zlib.decompressobj().decompress(data, _MAX_ENTRY), source)
    except zlib.error:
        return None


def _key(source: Source, config: Config, reader: str) -> bytes:
    digest = hashlib.blake2b(_settings(config), digest_size=16)
    as_globs_see_it = config.relative(Path(source.path)) if config.suppress else ""
    parts = (source.path, as_globs_see_it, source.encoding, source.mark.hex(), reader, source.text)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d\0" % len(data))
        digest.update(data)
    return digest.digest()


@lru_cache(maxsize=256)  # many articles share a config
def _settings(config: Config) -> bytes:
    """What a report depends on beside its article, as a digest."""
    parts = [repr(config), packs.identity(config.packs), *_program()]
    return hashlib.blake2b(repr(parts).encode("utf-8", "surrogatepass")).digest()


@cache
def _program() -> tuple[str, ...]:
    """What runs: our own files, Python, and the packages beside us with their versions."""
    digest = hashlib.blake2b()
    for path in sorted(_PACKAGE.rglob("*")):
        if path.suffix != ".pyc" and path != folders.SHIPPED and path.is_file():
            data = path.read_bytes()
            digest.update(f"{path.relative_to(_PACKAGE)}\0{len(data)}\0".encode())
            digest.update(data)
    installed = sorted(
        path.name
        for folder in {each for each in sys.path if each}
        for path in Path(folder).glob("*.dist-info")
    )
    return digest.hexdigest(), sys.version, *installed


def _number(database: sqlite3.Connection, pragma: str) -> int:
    return int(database.execute(f"PRAGMA {pragma}").fetchone()[0])


def _bytes(database: sqlite3.Connection) -> int:
    """Bytes of the file that are in use."""
    used = _number(database, "page_count") - _number(database, "freelist_count")
    return used * _number(database, "page_size")


def _today() -> int:
    """The day, counted: it tells what was used least recently, and nothing else."""
    return int(time.time()) // _DAY
