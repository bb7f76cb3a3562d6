"""Any text on one line that no reader obeys: for formats that other programs show.

Article text is hostile input. Line ends and other white space fold to one space; controls,
direction marks, halves of surrogate pairs and the two code points that XML 1.0 has no place for are
shown as <U+001B>. What is left is text that JSON, XML 1.0, a log and a database can hold.
"""

from __future__ import annotations

import re

_ACTING = re.compile(
    "[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def one_line(text: str) -> str:
    """The text on one line, all of it visible."""
    return _ACTING.sub(lambda found: f"<U+{ord(found.group()):04X}>", " ".join(text.split()))


def is_plain(text: str) -> bool:
    """True when every program that takes text takes this one as it is; lines may end in it."""
    return _ACTING.search(text.replace("\n", "").replace("\t", "")) is None
