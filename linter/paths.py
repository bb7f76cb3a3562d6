"""Paths as users write them, see them and match them; symbolic links keep their names."""

from __future__ import annotations

import os
import re
import warnings
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pathspec import GitIgnoreSpec

# Controls, line ends, what turns the direction of writing, and undecodable bytes of a file name.
_UNPRINTABLE = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def is_file(path: Path) -> bool:
    """Whether this is a file, as far as one may know: False in a folder that is closed to us."""
    return os.path.isfile(path)  # noqa: PTH113 - Path.is_file() raises PermissionError


def absolute_path(path: str | Path) -> str:
    """The absolute path without `..`; symbolic links keep the names that the user gave them."""
    return os.path.abspath(path)  # noqa: PTH100 - resolve() would follow links


def parent_folder(path: str) -> str:
    """The folder that holds this one or this file; the root's is itself."""
    return os.path.dirname(path)  # noqa: PTH120 - of strings, for speed


def shown_path(path: str | Path, cwd: Path | None = None) -> str:
    """A path as reports and messages show it: POSIX, relative to the working folder if below.

    What can't be printed in one line of UTF-8 is escaped.
    """
    absolute = absolute_path(path)
    below = path_below(absolute, absolute_path(cwd or Path.cwd()))
    shown = absolute.replace(os.sep, "/") if below is None else below
    return _UNPRINTABLE.sub(_escaped, shown)


def path_below(path: str, folder: str) -> str | None:
    """The POSIX path from the folder to the path, "." for itself, None when it is not below."""
    if path == folder:
        return "."
    prefix = folder if folder.endswith(os.sep) else folder + os.sep
    return path[len(prefix) :].replace(os.sep, "/") if path.startswith(prefix) else None


def glob_matches(glob: str, path: str) -> bool:
    """Whether a .gitignore-style glob matches a relative POSIX path, or a folder above it."""
    return _globs(glob).match_file(path)


def compiled_globs(globs: Iterable[str]) -> GitIgnoreSpec:
    """Globs as in .gitignore, made ready. Raises ValueError for one that is malformed."""
    from pathspec import GitIgnoreSpec  # 30 ms, for those who use globs

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # on `[[`, which is what was meant
            return GitIgnoreSpec.from_lines(globs)
    except re.error as error:  # a range such as [z-a]
        raise ValueError(str(error)) from None


@lru_cache(maxsize=256)
def _globs(glob: str) -> GitIgnoreSpec:
    return compiled_globs([glob])


def _escaped(found: re.Match[str]) -> str:
    code = ord(found.group())
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"  # the byte that Python stands a surrogate for
    return found.group().encode("unicode_escape").decode("ascii")
