"""Which files are read, and how they are cut into shards: by the input alone.

In: paths, folders, globs, URIs. Out: the files in one order, and shards of about equal size. The
same input gives the same shards, whatever the machine and the number of workers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
from pyarrow import fs, parquet

from linter.config.finder import ConfigFinder
from linter.corpus.places import Place, is_uri, place_of
from linter.corpus.work import Columns, Format, Piece, Shard
from linter.errors import UnspunError
from linter.files import SUFFIXES, is_article
from linter.files.globs import glob_base, is_glob
from linter.files.search import find as find_articles
from linter.paths import compiled_globs, shown_path

_FORMATS: tuple[tuple[re.Pattern[str], Format], ...] = (
    (re.compile(r"\.(jsonl|ndjson)(\.(gz|zst|bz2))?$", re.IGNORECASE), "jsonl"),
    (re.compile(r"\.parquet$", re.IGNORECASE), "parquet"),
    (re.compile(r"\.warc(\.gz)?$", re.IGNORECASE), "warc"),
)
READ = f".jsonl, .ndjson (.gz, .zst, .bz2), .parquet, .warc(.gz), {', '.join(SUFFIXES)}"
_COMPRESSED = re.compile(r"\.(gz|zst|bz2)$", re.IGNORECASE)

# A shard's size where none is asked for: a 128th of the input, within these bounds. Small enough
# that little is lost with a killed run, large enough that starting one costs nothing.
_SHARDS = 128
_LEAST, _MOST = 4_000_000, 128_000_000


class InputFile(NamedTuple):
    """A file to read. changed: when it was, in ns; with size, how a changed file is known."""

    uri: str
    shown: str
    format: Format
    size: int
    changed: int


class Plan(NamedTuple):
    """What there is to read. notes: for the user."""

    files: tuple[InputFile, ...]
    notes: tuple[str, ...] = ()


def find(inputs: Sequence[str], output: Place, finder: ConfigFinder) -> Plan:
    """The files that these inputs stand for. Raises UnspunError for one that stands for none."""
    found: dict[str, InputFile] = {}
    notes: list[str] = []
    for name in inputs:
        ours = [each for each in _corpus_files(name) if not _is_below(each.uri, output)]
        if not is_uri(name):
            articles, told = _local_articles(name, finder)
            ours += [each for each in articles if not _is_below(each.uri, output)]
            notes += told
        if not ours:
            raise UnspunError(f"holds nothing to read; name files or folders of {READ}", path=name)
        found |= {each.uri: each for each in ours}
    files = sorted(found.values(), key=lambda each: (each.shown.split("/"), each.uri))
    return Plan(tuple(files), tuple(dict.fromkeys(notes)))


def shards(files: Iterable[InputFile], columns: Columns, size: int | None = None) -> list[Shard]:
    """The files cut and packed into shards of about this many bytes."""
    files = list(files)
    total = sum(each.size for each in files)
    size = size or min(_MOST, max(_LEAST, total // _SHARDS))
    made: list[tuple[Piece, ...]] = []
    pieces: list[Piece] = []
    filled = 0
    for file in files:
        for piece, weight in _pieces(file, columns, size):
            if pieces and filled + weight > size:
                made.append(tuple(pieces))
                pieces, filled = [], 0
            pieces.append(piece)
            filled += weight
    if pieces:
        made.append(tuple(pieces))
    return [Shard(number, each) for number, each in enumerate(made)]


def _corpus_files(name: str) -> list[InputFile]:
    """The files of our formats that an input means; articles only where it is a URI."""
    place = place_of(name)
    info = _info(place, name)
    if info.type == fs.FileType.File:
        kind = _format(info.path)
        if kind is None and not is_article(info.path):
            raise UnspunError(f"is of no kind that is read ({READ}); rename it", path=name)
        return [_input_file(place, info)] if kind or is_uri(name) else []
    if info.type == fs.FileType.Directory:
        listed = _walked(place, place.path)
    elif is_glob(name):
        listed = _matching(place, name)
    else:
        raise UnspunError("does not exist; check the path", path=name)
    return [
        _input_file(place, each)
        for each in listed
        if _format(each.path) or (is_uri(name) and is_article(each.path))
    ]


def _local_articles(name: str, finder: ConfigFinder) -> tuple[list[InputFile], list[str]]:
    """The articles that `unspun check` would find: the same files are ignored."""
    place = place_of(name)
    if _format(place.path):
        return [], []
    found = find_articles([name], finder, Path.cwd())
    files = fs.LocalFileSystem()
    paths = [str(each.path) for each in found.articles if not _format(str(each.path))]
    infos = files.get_file_info(paths) if paths else []
    notes = [note for note in found.notes if not note.startswith("no article found")]
    return [_input_file(place, each) for each in infos], notes


def _info(place: Place, name: str) -> Any:
    try:
        return place.files.get_file_info(place.path)
    except OSError as error:
        raise UnspunError(f"can't be opened: {error}; check the address", path=name) from None


def _walked(place: Place, folder: str) -> Iterator[Any]:
    """All files below a folder but hidden ones."""
    selector = fs.FileSelector(folder, recursive=True, allow_not_found=True)
    for each in place.files.get_file_info(selector):
        below = each.path[len(folder) :]
        if each.type == fs.FileType.File and "/." not in f"/{below.lstrip('/')}":
            yield each


def _matching(place: Place, name: str) -> Iterator[Any]:
    """The files that a glob means: `*` stays within a folder, `**` crosses folders."""
    base = glob_base(place.path)
    pattern = place.path[len(base) :].lstrip("/")
    try:
        wanted = compiled_globs([f"/{pattern}"])
    except ValueError as error:
        raise UnspunError(f"is no glob: {error}; mend the pattern", path=name) from None
    for each in _walked(place, base):
        if wanted.match_file(each.path[len(base) :].lstrip("/")):
            yield each


def _input_file(place: Place, info: Any) -> InputFile:
    uri = place.prefix + info.path
    shown = uri if place.prefix else shown_path(info.path)
    changed = info.mtime_ns or 0
    return InputFile(uri, shown, _format(info.path) or "article", info.size or 0, changed)


def _format(path: str) -> Format | None:
    return next((kind for pattern, kind in _FORMATS if pattern.search(path)), None)


def _is_below(uri: str, output: Place) -> bool:
    return uri.startswith(output.uri.rstrip("/") + "/")


def _pieces(file: InputFile, columns: Columns, size: int) -> Iterator[tuple[Piece, int]]:
    """A file's pieces and how many bytes each has; what can't be cut is one piece."""
    piece = Piece(file.uri, file.shown, file.format)
    if file.format == "parquet":
        yield from _row_groups(piece, file, columns, size)
    elif file.format == "jsonl" and not _COMPRESSED.search(file.uri) and file.size > size:
        count = -(-file.size // size)
        edges = [file.size * at // count for at in range(count)] + [file.size]
        for start, stop in pairwise(edges):
            yield piece._replace(start=start, stop=stop), stop - start
    else:
        yield piece, file.size


def _row_groups(
    piece: Piece, file: InputFile, columns: Columns, size: int
) -> Iterator[tuple[Piece, int]]:
    place = place_of(file.uri)
    try:
        with place.files.open_input_file(place.path) as opened:
            metadata = parquet.ParquetFile(opened).metadata
            names = set(metadata.schema.to_arrow_schema().names)
    except pa.ArrowException:  # reading it will say what is wrong
        yield piece, file.size
        return
    for name in (columns.text, *columns.named):
        if name not in names:
            known = ", ".join(sorted(names))
            raise UnspunError(f"has no column `{name}`; its columns are {known}", path=file.shown)
    groups = [metadata.row_group(at).total_byte_size for at in range(metadata.num_row_groups)]
    # Sizes in the footer are before compression; shards are cut by what is read.
    scale = file.size / max(1, sum(groups))
    start, filled = 0, 0.0
    for at, weight in enumerate(groups):
        if at > start and filled + weight * scale > size:
            yield piece._replace(start=start, stop=at), int(filled)
            start, filled = at, 0.0
        filled += weight * scale
    if groups:
        yield piece._replace(start=start, stop=len(groups)), int(filled)
