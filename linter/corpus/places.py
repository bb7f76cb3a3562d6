"""Files here or elsewhere: a path, or a URI that Arrow or fsspec knows (s3://, gs://, hdfs://)."""

from __future__ import annotations

import os
import secrets
from typing import Any, NamedTuple

import pyarrow as pa
from pyarrow import fs

from linter.errors import UnspunError
from linter.paths import absolute_path

PARTIAL = "partial"  # the folder of results that are not whole yet


class Place(NamedTuple):
    """A file or folder on some filesystem. prefix + path is its URI ("" for a local path)."""

    files: Any
    path: str
    prefix: str

    def inside(self, name: str) -> Place:
        return self._replace(path=f"{self.path.rstrip('/')}/{name}")

    @property
    def uri(self) -> str:
        return self.prefix + self.path


def is_uri(text: str) -> bool:
    return "://" in text


def place_of(text: str) -> Place:
    """Where this path or URI leads. Raises UnspunError when no filesystem knows it."""
    if not is_uri(text):
        return Place(fs.LocalFileSystem(), absolute_path(text), "")
    try:
        files, path = fs.FileSystem.from_uri(text)
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError, OSError):
        files, path = _from_fsspec(text)
    bare = text.rstrip("/")
    prefix = bare.removesuffix(path) if bare.endswith(path) else text.partition("://")[0] + "://"
    return Place(files, path, prefix)


def write_whole(folder: Place, name: str, data: bytes) -> None:
    """Writes a file that others see whole or not at all."""
    partial = partial_of(folder, name)
    with partial.files.open_output_stream(partial.path, compression=None) as file:
        file.write(data)
    folder.files.move(partial.path, folder.inside(name).path)


def partial_of(folder: Place, name: str) -> Place:
    """Where a file of the folder is written before it is moved to its name.

    A run that was killed may leave such files, or have workers that still write: no name is used
    twice.
    """
    return folder.inside(f"{PARTIAL}/{secrets.token_hex(8)}-{name.replace('/', '-')}")


def read_bytes(place: Place) -> bytes | None:
    """The file's bytes, None when there is none."""
    if place.files.get_file_info(place.path).type != fs.FileType.File:
        return None
    with place.files.open_input_stream(place.path, compression=None) as file:
        data: bytes = file.read()
    return data


def reason_of(error: OSError) -> str:
    """Why the system refused: the same words whichever filesystem says it."""
    return os.strerror(error.errno).lower() if error.errno else str(error)


def _from_fsspec(text: str) -> tuple[Any, str]:
    from fsspec.core import url_to_fs

    try:
        files, path = url_to_fs(text)
    except (ImportError, ValueError) as error:
        raise UnspunError(f"no filesystem for it: {error}; name a path", path=text) from None
    return fs.PyFileSystem(fs.FSSpecHandler(files)), path.rstrip("/")
