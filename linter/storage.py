"""Files that we write: whole or not at all; and the user's cache, which may be lost at any time."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import mmap
import os
import stat
import zlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import platformdirs

from linter import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_APPLICATION = "unspun"
_Made = TypeVar("_Made")
_MOST_DATA = 4  # of a kind: small ones
_PACKAGE = Path(__file__).parent
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


def kept(
    kind: str,
    key: str,
    read: Callable[[memoryview], _Made | None],
    make: Callable[[], tuple[_Made, bytes]],
    *,
    most: int,
) -> _Made:
    """What the cache has of a kind under this key, else what `make` gives, which is kept there.

    read: what its bytes stand for, None when they are damaged. make: it, and its bytes. Of each
    kind, the `most` that were used last stay.
    """
    place = cache_folder() / f"{kind}-{key}.bin"
    try:
        found = read(mapped(place))
    except OSError:
        found = None
    with contextlib.suppress(OSError):
        os.utime(place)
    if found is not None:
        return found
    made, data = make()
    keep(place, data)
    with contextlib.suppress(OSError):
        every = sorted(place.parent.glob(f"{kind}-*.bin"), key=lambda path: path.stat().st_mtime)
        for path in every[:-most]:
            path.unlink()
    return made


def kept_data(kind: str, key: str, make: Callable[[], Any]) -> Any:
    """As `kept`, of plain data, which is kept as JSON."""

    def made() -> tuple[Any, bytes]:
        data = make()
        return data, sealed(json.dumps(data, ensure_ascii=False).encode())

    def read(given: memoryview) -> Any:
        found = unsealed(given)
        return None if found is None else json.loads(bytes(found))

    return kept(kind, key, read, made, most=_MOST_DATA)


@cache
def own_code(*names: str) -> str:
    """A digest of modules of ours, or of all in a folder: what other code made is made anew.

    Where Python has no sources (a frozen program), the version alone tells.
    """
    digest = hashlib.blake2b(__version__.encode(), digest_size=16)
    for name in names:
        path = _PACKAGE / name
        for module in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            try:
                text = module.read_bytes()
            except FileNotFoundError:
                continue
            digest.update(f"\0{module.relative_to(_PACKAGE)}\0{len(text)}\0".encode())
            digest.update(text)
    return digest.hexdigest()


def mapped(path: Path) -> memoryview:
    """A file's bytes in place: read when they are looked at, and shared between processes.

    The file may be removed or replaced meanwhile. Raises OSError.
    """
    with path.open("rb") as file:
        if not os.fstat(file.fileno()).st_size:
            return memoryview(b"")  # nothing can't be mapped
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def sealed(data: bytes) -> bytes:
    """The data with a sum that tells whether all of it is there, unchanged."""
    return b"%08x\n" % zlib.crc32(data) + data


def unsealed(data: bytes | memoryview) -> memoryview | None:
    """What was sealed; None when it is damaged or something else."""
    body = memoryview(data)[9:]  # not a copy: rules have 30 MB
    return body if data[:9] == b"%08x\n" % zlib.crc32(body) else None
