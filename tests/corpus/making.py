"""Corpora to run on, runs without Ray, and results as plain values."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

from pyarrow import parquet
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from benchmarks.articles import article
from linter.config import Config
from linter.config.finder import ConfigFinder
from linter.corpus import manifest, plan, shard
from linter.corpus.apart import LINTER, Apart
from linter.corpus.manifest import Manifest
from linter.corpus.places import place_of
from linter.corpus.tables import TABLES
from linter.corpus.work import Job

STONES = "Small kidney rocks may pass in the urine."


def rows(number: int, words: int = 40) -> list[dict[str, Any]]:
    """Rows of generated articles, about 2 % of whose words are garbled."""
    chance = Random(11)
    return [
        {
            "id": f"articles/{at:04}.md",
            "url": f"https://www.site{at % 3}.example/{at}",
            "text": article(words, chance),
        }
        for at in range(number)
    ]


def jsonl(path: Path, made: Iterable[Mapping[str, Any]]) -> Path:
    """Writes rows as JSON lines."""
    text = "".join(json.dumps(row) + "\n" for row in made)
    path.write_bytes(text.encode())
    return path


def job_for(output: Path, **options: Any) -> Job:
    return Job(str(output), Config(), **options)


def run_here(
    inputs: Sequence[object],
    job: Job,
    *,
    shard_bytes: int | None = None,
    linter: tuple[str, str] = LINTER,
) -> dict[str, list[dict[str, Any]]]:
    """All shards in this process, in order; the tables' rows."""
    output = place_of(job.output)
    found = plan.find([str(each) for each in inputs], output, ConfigFinder.isolated())
    shards = plan.shards(found.files, job.columns, shard_bytes)
    manifest.write(output, Manifest({}, tuple(shards)))
    with Apart(replace(job, output=output.uri), linter) as apart:
        for each in shards:
            shard.run(each, job, apart)
    return tables(Path(output.path))


def tables(output: Path) -> dict[str, list[dict[str, Any]]]:
    """The rows of each table, part by part."""
    return {
        table: [
            row
            for path in sorted((output / table).glob("*.parquet"))
            for row in parquet.read_table(path).to_pylist()
        ]
        for table in TABLES
    }


def files(output: Path) -> dict[str, bytes]:
    """All results but the manifest, which names the folder of the input."""
    return {
        path.relative_to(output).as_posix(): path.read_bytes()
        for path in sorted(output.rglob("*"))
        if path.is_file() and path.name != manifest.NAME
    }


def warc(*records: tuple[Any, ...], compressed: bool) -> bytes:
    """A WARC file of answers: (url, body, content type, status, other HTTP headers)."""
    made = io.BytesIO()
    writer = WARCWriter(made, gzip=compressed)
    for url, body, kind, status, *headers in records:
        http = StatusAndHeaders(status, [("Content-Type", kind), *headers], protocol="HTTP/1.1")
        record = writer.create_warc_record(
            url, "response", payload=io.BytesIO(body), http_headers=http,
            warc_headers_dict={
                "WARC-Date": "2026-01-01T00:00:00Z",
                "WARC-Record-ID": f"<urn:uuid:{len(body)}>",
            },
        )  # fmt: skip
        writer.write_record(record)
        record.raw_stream.close()  # warcio put it into a temporary file
    return made.getvalue()


def page(body: str) -> bytes:
    """A web page around an article's HTML, with the furniture of a site."""
    return (
        "<!doctype html><html><head><meta charset='utf-8'><title>A page</title></head><body>"
        "<nav><a href='/'>Home</a><a href='/kidney rocks'>More about kidney rocks</a></nav>"
        f"<main><article>{body}</article></main>"
        "<footer>All rights reserved. <a href='/about'>About us</a></footer></body></html>"
    ).encode()
