"""Files that we write: whole or not at all; and the user's cache, which may be lost at any time."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from pathlib import Path

import platformdirs

_APPLICATION = "unspun"


def cache_folder() -> Path:
    """Where what can be made anew is kept; UNSPUN_CACHE_DIR names another place."""
    named = os.environ.get("UNSPUN_CACHE_DIR")
    return Path(named) if named else Path(platformdirs.user_cache_dir(_APPLICATION))


def write_whole(path: Path, data: bytes) -> None:
    """Writes a file so that a reader sees the old one or the new one, never a part.

    A file that is replaced keeps its permissions; through a link, the file it points to is
    replaced. Raises OSError, and leaves nothing behind, when it can't be written.
    """
    place = Path(os.path.realpath(path))
    mode = None
    with contextlib.suppress(FileNotFoundError):
        status = place.stat()
        if not stat.S_ISREG(status.st_mode):
            # A pipe or a device (/dev/stdout) can't be replaced: that would remove it.
            with place.open("wb") as file:
                file.write(data)
            return
        mode = stat.S_IMODE(status.st_mode)
    # The name has nothing of the file's, which may be as long as a name can be.
    partial = place.with_name(f".{_APPLICATION}-{secrets.token_hex(8)}")
    try:
        with partial.open("xb") as file:
            file.write(data)
        if mode is not None:
            partial.chmod(mode)
        partial.replace(place)
    except BaseException:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise


def keep(path: Path, data: bytes) -> None:
    """Writes into the cache if it can: a read-only home costs time, not results."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)
