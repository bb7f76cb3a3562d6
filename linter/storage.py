"""Files that we write: whole or not at all; and the user's cache, which may be lost at any time."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Iterable

_APPLICATION = "unspun"
_BOOK = ".unspun-report"  # marks a folder of pages that may be replaced


def cache_folder() -> Path:
    """Where what can be made anew is kept; UNSPUN_CACHE_DIR names another place."""
    named = os.environ.get("UNSPUN_CACHE_DIR")
    return Path(named) if named else Path(platformdirs.user_cache_dir(_APPLICATION))


def write_whole(path: Path, data: bytes) -> None:
    """As `write_parts`, of one part."""
    write_parts(path, (data,))


def write_parts(path: Path, parts: Iterable[bytes]) -> None:
    """Writes a file so that a reader sees the old one or the new one, never a part.

    parts: of the file, in turn. A file that is replaced keeps its permissions; through a link, the
    file it points to is replaced. Raises OSError, and leaves nothing behind, when it can't be
    written.
    """
    place = Path(os.path.realpath(path))
    mode = None
    with contextlib.suppress(FileNotFoundError):
        status = place.stat()
        if not stat.S_ISREG(status.st_mode):
            # A pipe or a device (/dev/stdout) can't be replaced: that would remove it.
            with place.open("wb") as file:
                file.writelines(parts)
            return
        mode = stat.S_IMODE(status.st_mode)
    # The name has nothing of the file's, which may be as long as a name can be.
    partial = _aside(place)
    try:
        with partial.open("xb") as file:
            file.writelines(parts)
        if mode is not None:
            partial.chmod(mode)
        partial.replace(place)
    except BaseException:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise


def write_book(
    path: Path, folder: Path, pages: Iterable[tuple[str, bytes]], first: Iterable[bytes]
) -> None:
    """Writes a file and the pages that belong to it into a folder: all of them or none.

    first: the file's parts, taken when all pages are written. A folder of an earlier book is
    replaced, or removed when there are no pages any more; one that holds anything else is left
    alone. Raises OSError when something can't be written, and then nothing has changed.
    """
    import shutil  # not for most runs

    made = old = None
    is_placed = False
    try:
        for name, data in pages:
            if made is None:
                _must_be_free(folder)
                made = _aside(folder)
                made.mkdir()
                (made / _BOOK).touch()
            (made / name).write_bytes(data)
        whole = b"".join(first)
        if _is_book(folder) or (made and folder.is_dir()):
            name_aside = _aside(folder)
            folder.rename(name_aside)
            old = name_aside
        if made:
            made.rename(folder)
            is_placed = True
        write_whole(path, whole)
    except BaseException:
        with contextlib.suppress(OSError):
            if made:
                shutil.rmtree(folder if is_placed else made)
        with contextlib.suppress(OSError):
            if old:
                old.rename(folder)
        raise
    if old:
        shutil.rmtree(old, ignore_errors=True)


def _aside(path: Path) -> Path:
    """A name beside this one that nobody else has."""
    return path.with_name(f".{_APPLICATION}-{os.urandom(8).hex()}")


def _is_book(folder: Path) -> bool:
    return (folder / _BOOK).is_file() and not folder.is_symlink()


def _must_be_free(folder: Path) -> None:
    if not os.path.lexists(folder) or _is_book(folder):
        return
    if folder.is_symlink() or not folder.is_dir() or any(folder.iterdir()):
        raise OSError(errno.ENOTEMPTY, "the folder for its pages is taken by other files")


def keep(path: Path, data: bytes) -> None:
    """Writes into the cache if it can: a read-only home costs time, not results."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)
