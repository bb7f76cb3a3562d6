"""The wire format: exactly `Report.to_dict()` as JSON, the same bytes for the same report."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from linter.model import Report

# Characters that JSON may hold as they are, but that are no text (half of a surrogate pair can't be
# encoded) or that a terminal or a reviewer's editor obeys (C1 controls, direction marks).
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def render(report: Report) -> Iterator[str]:
    """The report as JSON: indented by one space, keys and findings as given, a newline at the end.

    Raises ValueError for a number that JSON does not know (NaN): a check's mistake, not a report.
    """
    whole = report.to_dict()
    articles = whole["articles"]
    # One article at a time: encoded as a whole, 10,000 articles took 1.5 GB.
    head, tail = _dump(whole | {"articles": ["articles"]}).split('"articles": [\n  "articles"')
    yield head + '"articles": ['
    for number, article in enumerate(articles):
        yield ("," if number else "") + "\n  " + _dump(article).replace("\n", "\n  ")
    yield (tail if articles else tail.lstrip()) + "\n"


def _dump(value: dict[str, Any]) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)
