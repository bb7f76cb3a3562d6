"""JSON that is text: the same bytes for the same value, nothing in it that a terminal obeys."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = "here"  # the only item of a list whose items `streamed` fills in
# Characters that JSON may hold as they are, but that are no text (half of a surrogate pair can't be
# encoded) or that a terminal or a reviewer's editor obeys (C1 controls, direction marks).
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def dump(value: object, *, indent: int | None = 1) -> str:
    """The value as JSON, keys in their order; indent None: on one line.

    Raises ValueError for a number that JSON does not know (NaN): a check's mistake, not a report.
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def streamed(whole: dict[str, Any], *lists: Iterable[object], depth: int) -> Iterator[str]:
    """The whole as JSON in parts, with these items in the lists that are [HERE] in it, in turn.

    depth: how deep the keys of those lists stand. One item at a time: encoded as a whole, 10,000
    articles took 1.5 GB.
    """
    margin = "\n" + " " * depth
    head, *tails = dump(whole).split(f'{margin} "{HERE}"{margin}', maxsplit=len(lists))
    yield head
    for items, tail in zip(lists, tails, strict=True):
        empty = True
        for item in items:
            text = dump(item).replace("\n", margin + " ")
            yield f"{'' if empty else ','}{margin} {text}"
            empty = False
        yield ("" if empty else margin) + tail
    yield "\n"
