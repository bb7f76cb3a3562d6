"""Reports that an earlier run left among the articles: they are no articles."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from linter.paths import is_file

_HEAD: Final = 2048  # bytes; the page's mark stands behind its security policy
_GENERATOR: Final = b'<meta name="generator" content="unspun '
_BEGINNINGS: Final = (b"<!-- unspun -->", b"::notice title=Unspun::")


def is_own_report(path: str) -> bool:
    """Whether Unspun wrote this file; False for what can't be read (reading it says why)."""
    if not is_file(Path(path)):  # a pipe would keep us waiting
        return False
    try:
        with Path(path).open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return head.startswith(_BEGINNINGS) or _GENERATOR in head
