"""What a folder of results is for: its inputs, options and shards, and which shards are done.

A run writes the manifest first and each shard's mark last, so any later run knows what is left.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from pyarrow import fs

from linter import __version__, packs
from linter.corpus.places import PARTIAL, Place, read_bytes, write_whole
from linter.corpus.plan import InputFile
from linter.corpus.shard import DONE
from linter.corpus.tables import TABLES, VERSION
from linter.corpus.tally import Tally
from linter.corpus.work import Job, Piece, Shard
from linter.errors import UnspunError

NAME = "manifest.json"
_MARK = re.compile(r"part-(\d+)\.json$")
_TOLD = {
    "version": "columns of another version",
    "tool": "another version of unspun",
    "rules": "other rules",
    "config": "another configuration",
    "inputs": "other inputs, or the files were changed",
}


class Manifest(NamedTuple):
    """head: what must be equal to go on. shards: all of them, in order."""

    head: Mapping[str, Any]
    shards: tuple[Shard, ...]


def head_of(files: Sequence[InputFile], job: Job, shard_bytes: int | None) -> dict[str, Any]:
    """What decides the results: files, options, configuration, rules, versions."""
    compiled = packs.load(job.config.packs)
    return {
        "version": VERSION,
        "tool": __version__,
        "rules": hashlib.blake2b(compiled.texts + compiled.automaton, digest_size=16).hexdigest(),
        "config": hashlib.blake2b(repr(job.config).encode(), digest_size=16).hexdigest(),
        "options": {
            "--text-column": job.columns.text,
            "--id-column": job.columns.id,
            "--url-column": job.columns.url,
            "--language-column": job.columns.language,
            "--markup": job.markup,
            "--keep-text": job.keep_text,
            "--triage": job.triage,
            "--time-limit": job.time_limit,
            "--shard-size": shard_bytes,
        },
        "inputs": [[each.shown, each.format, each.size, each.changed] for each in files],
    }


def read(output: Place) -> Manifest | None:
    """The manifest that is there. Raises UnspunError for a folder that holds something else."""
    data = read_bytes(output.inside(NAME))
    if data is None:
        if _holds_something(output):
            message = "holds files, but no results of corpus; name a new folder for --output"
            raise UnspunError(message, path=output.uri)
        return None
    try:
        read_ = json.loads(data)
        shards = tuple(
            Shard(number, tuple(Piece(*piece) for piece in pieces))
            for number, pieces in enumerate(read_["shards"])
        )
        return Manifest(read_["head"], shards)
    except (ValueError, KeyError, TypeError):
        message = "is damaged; remove the folder, or name another for --output"
        raise UnspunError(message, path=output.inside(NAME).uri) from None


def write(output: Place, manifest: Manifest) -> None:
    """Makes the folders of results, then the manifest."""
    for name in (*TABLES, DONE, PARTIAL):
        output.files.create_dir(output.inside(name).path, recursive=True)
    shards = [[list(piece) for piece in shard.pieces] for shard in manifest.shards]
    text = json.dumps({"head": manifest.head, "shards": shards}, ensure_ascii=False, indent=1)
    write_whole(output, NAME, text.encode())


def check_same(output: Place, there: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
    """Raises UnspunError, which says what differs, unless results may be added to those there."""
    for key, value in wanted.items():
        own = there.get(key)
        if own == value:
            continue
        what = _TOLD.get(key, "other options")
        if key == "options" and isinstance(own, dict):
            name = next(name for name in value if own.get(name) != value[name])
            what = f"another `{name}` ({_shown(own.get(name))}, now {_shown(value[name])})"
        message = f"holds results for {what}; name another folder for --output"
        raise UnspunError(message, path=output.uri)


def done(output: Place) -> set[int]:
    """The numbers of the shards that have their mark."""
    selector = fs.FileSelector(output.inside(DONE).path, allow_not_found=True)
    found = (_MARK.search(each.path) for each in output.files.get_file_info(selector))
    return {int(each.group(1)) for each in found if each}


def tally(output: Place, shards: Sequence[Shard], name: Any) -> Tally:
    """All shards' marks, added up. name: the file name of a shard's part by its number."""
    total = Tally()
    for shard in shards:
        data = read_bytes(output.inside(f"{DONE}/{name(shard.number)}.json"))
        total.merge(Tally(json.loads(data or b"[]")))
    return total


def clean(output: Place) -> None:
    """Removes what killed runs left half written."""
    output.files.delete_dir_contents(output.inside(PARTIAL).path, missing_dir_ok=True)


def _holds_something(output: Place) -> bool:
    selector = fs.FileSelector(output.path, allow_not_found=True)
    return bool(output.files.get_file_info(selector))


def _shown(value: object) -> str:
    return (
        "not given"
        if value is None
        else str(value).lower()
        if value in (True, False)
        else (str(value))
    )
