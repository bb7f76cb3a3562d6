"""A row with columns (a JSON object, a row of a table) as an article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from linter.corpus.work import Job, Record, Rejected
from linter.errors import brief
from linter.parsers import MARKUPS, markup_of

_QUERY = re.compile(r"[?#].*", re.DOTALL)


def record_of(row: Mapping[str, Any], shown: str, position: int, job: Job) -> Record | Rejected:
    """The row's article. shown, position: the input, and where in it the row stands."""
    columns = job.columns
    own = _told(row.get(columns.id))
    missing = [name for name in (columns.text, *columns.named) if name not in row]
    if missing:
        return Rejected(shown, position, own, "read", f"has no `{missing[0]}`")
    text = row[columns.text]
    if not isinstance(text, str | bytes):
        what = "is empty (null)" if text is None else f"is no text: {brief(text)}"
        return Rejected(shown, position, own, "read", f"`{columns.text}` {what}")
    try:
        data = text.encode() if isinstance(text, str) else text
    except UnicodeEncodeError as error:
        reason = f"`{columns.text}` holds half a character (a lone surrogate) at {error.start}"
        return Rejected(shown, position, own, "read", reason)
    if len(data) > job.config.max_bytes:
        return Rejected(shown, position, own, "read", too_large(len(data), job))
    url = _told(row.get(columns.url))
    called = own or f"{shown}@{position}"
    name = name_of(called, url, job.markup)
    return Record(shown, position, called, url, _told(row.get(columns.language)), name, data)


def name_of(id: str, url: str | None, markup: str | None) -> str:
    """An article's path for the engine: its id, with a suffix where that tells another markup.

    markup: as asked for, None to go by the ending of the id, else of the URL, else text.
    """
    endings = [markup_of(_QUERY.sub("", each)) for each in (id, url) if each]
    wanted = markup or next((each for each in endings if each != "text"), "text")
    return id if markup_of(id) == wanted else id + MARKUPS[wanted][0]


def too_large(size: int, job: Job) -> str:
    return f"has {size:,} bytes, more than the {job.config.max_bytes:,} allowed (`max_bytes`)"


def _told(value: object) -> str | None:
    """A cell as text; None for an empty one."""
    if value is None or value == "":
        return None
    # Half a character can't be stored.
    return str(value).encode("utf-8", "replace").decode()
