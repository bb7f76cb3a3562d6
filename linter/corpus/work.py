"""The values that pass between the stages of a run over a corpus. All frozen, all picklable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from linter.config import Config

Format = Literal["jsonl", "parquet", "warc", "article"]
Stage = Literal["read", "language", "extract", "lint"]

WHOLE = -1  # as a piece's stop: to the end of the file


class Columns(NamedTuple):
    """What a row's columns are called. named: those that the user named, so rows must have them."""

    text: str = "text"
    id: str = "id"
    url: str = "url"
    language: str = "language"
    named: tuple[str, ...] = ()


DEFAULT_COLUMNS = Columns()


class Piece(NamedTuple):
    """A part of an input file that is read in one go.

    uri: to open it. shown: as results show it. start, stop: bytes of lines (JSONL) or row groups
    (Parquet); WHOLE for what can't be cut.
    """

    uri: str
    shown: str
    format: Format
    start: int = 0
    stop: int = WHOLE


class Shard(NamedTuple):
    """What one worker does at a time, and what is done or not done. number: from 0."""

    number: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Job:
    """What holds for all shards. output: the folder or URI of results; width: of part numbers.

    markup: of every article, None to go by the ending of id or url. keep_text: also store what was
    linted. triage: costly checks only where the first pass saw something. time_limit: seconds that
    an article may take.
    """

    output: str
    config: Config
    columns: Columns = DEFAULT_COLUMNS
    markup: str | None = None
    keep_text: bool = False
    triage: bool = False
    time_limit: float = 60.0
    width: int = 5


class Record(NamedTuple):
    """An article as it was read. position: where it stands in its input (docs/corpus.md).

    name: its path for the engine, whose suffix tells the markup. is_page: a whole web page, of
    which only the main content is the article; charset: what its server says that it is.
    """

    input: str
    position: int
    id: str
    url: str | None
    language: str | None
    name: str
    data: bytes
    is_page: bool = False
    charset: str | None = None


class Rejected(NamedTuple):
    """Something that was to be linted and was not, and why."""

    input: str
    position: int
    id: str | None
    stage: Stage
    reason: str


class PassedOver(NamedTuple):
    """A part of the input that is no article: it is counted."""

    reason: str


class Linted(NamedTuple):
    """An article's row in `articles` and its rows in `findings`."""

    article: Mapping[str, Any]
    findings: tuple[Mapping[str, Any], ...]


Read = Record | Rejected | PassedOver
Outcome = Linted | Rejected
