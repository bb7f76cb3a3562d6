"""The main content of a web page as found in a crawl: no menus, no advertisements."""

from __future__ import annotations

import logging
import re

import trafilatura

_DECLARED = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_PROBED = 4096  # bytes in which a page says how it is encoded

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def main_content(data: bytes, charset: str | None = None) -> str | None:
    """The article in this page as plain HTML (headings, paragraphs, lists, tables); None if none.

    charset: what the server said. Else the page's own word, UTF-8, Windows-1252, in this order.
    """
    extracted = trafilatura.extract(
        _decoded(data, charset),
        output_format="html",
        include_comments=False,
        include_formatting=True,
        include_tables=True,
        deduplicate=False,
    )
    return extracted or None


def _decoded(data: bytes, charset: str | None) -> str:
    declared = _DECLARED.search(data[:_PROBED])
    own = declared.group(1).decode("ascii", "replace") if declared else None
    for name in (charset, own, "utf-8"):
        if name:
            try:
                return data.decode(name)
            except (LookupError, ValueError):  # unknown, no encoding of text, or not this one
                continue
    return data.decode("cp1252", "replace")
