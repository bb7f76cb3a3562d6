"""An article's decoded text, and where in it a line starts.

All offsets in the program are Unicode code points in `Source.text`: line ends untouched, a byte
order mark not counted. Lines and columns are views made from them here.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from linter.errors import UnreadableArticle

_LINE_END = re.compile(r"\r\n|\r|\n")
_BINARY_PROBE = 8192  # bytes looked at: as git does (buffer_is_binary, xdiff-interface.c)
# UTF-32 first: its little-endian mark begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Position(NamedTuple):
    """Line and column, 1-based, the column in code points."""

    line: int
    column: int


@dataclass(frozen=True)
class Source:
    """The text of one article.

    path: as the report shows it (POSIX).
    text: decoded, line ends untouched, without a byte order mark.
    encoding: the codec that decoded it; mark: the byte order mark that preceded it.
    """

    path: str
    text: str
    encoding: str = "utf-8"
    mark: bytes = field(default=b"", repr=False)

    @cached_property
    def line_starts(self) -> list[int]:
        """Offset of each line's first character; a line ends at CR, LF or CRLF."""
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """Line and column (both 1-based, in code points) of an offset."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of a line (1-based) without its end."""
        start = self.line_starts[number - 1]
        end = _LINE_END.search(self.text, start)
        return self.text[start : end.start() if end else len(self.text)]

    def encode(self) -> bytes:
        """The article's bytes. Raises UnicodeEncodeError for what its encoding lacks."""
        return self.mark + self.text.encode(self.encoding)

    @property
    def guessed_encoding(self) -> bool:
        """True when the bytes were no Unicode and Windows-1252 was assumed."""
        return self.encoding == "cp1252"


def decode(data: bytes, path: str) -> Source:
    """The article in these bytes: by byte order mark, else UTF-8, else Windows-1252.

    Windows-1252 is a guess (the WHATWG encoding standard's fall-back for English pages), so the
    report says so. Raises UnreadableArticle for bytes that are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Source(path, data[len(mark) :].decode(encoding, "replace"), encoding, mark)
    if b"\0" in data[:_BINARY_PROBE]:
        raise UnreadableArticle("is a binary file; name text, Markdown or HTML files", path=path)
    try:
        return Source(path, data.decode("utf-8"))
    except UnicodeDecodeError:
        return Source(path, data.decode("cp1252", "replace"), "cp1252")
