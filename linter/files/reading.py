"""An article's bytes read into its text. Never blocks, and never reads more than is allowed."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from linter.config import MAX_BYTES
from linter.errors import UnreadableArticle, system_reason
from linter.paths import shown_path
from linter.source import Source, decode

if TYPE_CHECKING:
    from linter.files import Article


def read(article: Article) -> Source:
    """The article's text. Raises UnreadableArticle with the one reason why not."""
    try:
        return decode(read_bytes(article), article.shown)
    except FileNotFoundError:
        reason = "does not exist; check the path"
        if article.path.is_symlink():
            reason = "is a symbolic link to a file that does not exist; mend or remove it"
    except PermissionError:
        reason = "can't be opened: no permission; make it readable"
    except OSError as error:
        reason = f"can't be read: {system_reason(error)}"
    raise UnreadableArticle(reason, path=article.shown)


def from_stdin(data: bytes, name: str, *, max_bytes: int = MAX_BYTES) -> Source:
    """The article given on standard input under this name. Raises UnreadableArticle."""
    shown = shown_path(name)
    if len(data) > max_bytes:
        raise _too_large(len(data), max_bytes, shown)
    return decode(data, shown)


def read_bytes(article: Article) -> bytes:
    """The article as it is stored. Raises OSError or UnreadableArticle."""
    limit = article.config.max_bytes
    # Asked before opening: opening a pipe or a device can block, or do something.
    _check_regular(article.path.stat().st_mode, article.shown)
    flags = os.O_RDONLY
    for flag in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, flag, 0)
    with open(os.open(article.path, flags), "rb") as file:  # noqa: PTH123 - of a descriptor
        status = os.fstat(file.fileno())
        _check_regular(status.st_mode, article.shown)
        if status.st_size > limit:
            raise _too_large(status.st_size, limit, article.shown)
        data = file.read(limit + 1)  # it may grow meanwhile, or tell no size (/proc)
    if len(data) > limit:
        raise _too_large(len(data), limit, article.shown)
    return data


def _check_regular(mode: int, shown: str) -> None:
    if stat.S_ISDIR(mode):
        raise UnreadableArticle("is a folder; name the files in it", path=shown)
    if not stat.S_ISREG(mode):
        what = "a pipe" if stat.S_ISFIFO(mode) else "a device or socket"
        raise UnreadableArticle(f"is {what}, not a file; give it on standard input", path=shown)


def _too_large(size: int, limit: int, shown: str) -> UnreadableArticle:
    return UnreadableArticle(
        f"has {size:,} bytes, more than the {limit:,} allowed; split it or raise `max_bytes`",
        path=shown,
    )
