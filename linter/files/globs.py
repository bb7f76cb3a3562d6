"""Globs on the command line, where the shell has not expanded them: docs/**/*.md."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from linter.files import is_article
from linter.paths import compiled_globs

if TYPE_CHECKING:
    from collections.abc import Callable

_MAGIC = re.compile(r"[*?\[]")


def is_glob(path: str) -> bool:
    """Whether a path holds a wildcard; a file may still be called so."""
    return _MAGIC.search(path) is not None


def glob_base(path: str) -> str:
    """The folder before the first part with a wildcard."""
    return _split(path)[0]


def glob_filter(path: str) -> Callable[[str], bool]:
    """Whether an absolute glob means a file: it matches, or a folder above the file does.

    A glob that ends in a suffix means files of that kind, too, `docs/*` articles only.
    """
    base, parts = _split(path)
    inside = base.rstrip(os.sep) + os.sep
    try:
        globs = compiled_globs(["/" + "/".join(parts).replace("\\", r"\\")])
    except ValueError:
        return lambda _: False
    suffix = os.path.splitext(path)[1]  # noqa: PTH122
    own_kind = suffix if not is_glob(suffix) else ""

    def wanted(file: str) -> bool:
        if not file.startswith(inside) or not globs.match_file(file[len(inside) :]):
            return False
        return is_article(file) or (own_kind != "" and file.endswith(own_kind))

    return wanted


def _split(path: str) -> tuple[str, tuple[str, ...]]:
    """The folder before the first part with a wildcard, and the parts below it."""
    parts = Path(path).parts
    first = next((at for at, part in enumerate(parts) if is_glob(part)), len(parts))
    return str(Path(*parts[:first])), parts[first:]
