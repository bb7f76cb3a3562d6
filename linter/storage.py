"""Files that we write: whole or not at all; and the user's cache, which may be lost at any time."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

import platformdirs

_APPLICATION = "unspun"


def cache_folder() -> Path:
    """Where what can be made anew is kept; UNSPUN_CACHE_DIR names another place."""
    named = os.environ.get("UNSPUN_CACHE_DIR")
    return Path(named) if named else Path(platformdirs.user_cache_dir(_APPLICATION))


def write_whole(path: Path, data: bytes) -> None:
    """Writes a file so that a reader sees the old one or the new one, never a part.

    Raises OSError, and leaves nothing behind, when it can't be written.
    """
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        # mkstemp makes files private; a report is as readable as any file the user creates.
        os.chmod(name, 0o666 & ~_umask())
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def keep(path: Path, data: bytes) -> None:
    """Writes into the cache if it can: a read-only home costs time, not results."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
