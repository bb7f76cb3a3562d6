"""An article's new text put in place of its old one: whole or not at all, encoded as it was."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from linter.errors import UnreadableArticle, system_reason
from linter.files.reading import read_bytes
from linter.storage import write_whole

if TYPE_CHECKING:
    from linter.files import Article
    from linter.source import Source

_REPLACED = "\ufffd"  # what decoding puts where bytes are no text


def rewrite(article: Article, before: Source, after: Source) -> None:
    """Writes `after`; the file keeps its permissions. before: as it was read.

    Raises UnreadableArticle, the file as it was, when it holds what we did not read.
    """
    check(article, before)
    if not os.access(article.path, os.W_OK):
        raise UnreadableArticle("can't be written: no permission", path=article.shown)
    try:
        write_whole(article.path, after.encode())
    except OSError as error:
        reason = f"can't be written: {system_reason(error)}"
        raise UnreadableArticle(reason, path=article.shown) from None


def check(article: Article, source: Source) -> None:
    """Raises UnreadableArticle unless the file holds just what was read: nothing may be lost."""
    try:
        same = read_bytes(article) == source.encode()
    except UnicodeEncodeError:
        same = False
    except OSError as error:
        reason = f"can't be read: {system_reason(error)}"
        raise UnreadableArticle(reason, path=article.shown) from None
    if same:
        return
    reason = "was changed meanwhile; run it again"
    if _REPLACED in source.text:
        reason = f"holds bytes that are no {source.encoding}, and is not touched; save it as UTF-8"
    raise UnreadableArticle(reason, path=article.shown)
