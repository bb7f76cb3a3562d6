from __future__ import annotations

import bz2
import gzip
import json
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from linter.config import Config
from linter.corpus.readers import read
from linter.corpus.readers.rows import name_of
from linter.corpus.work import Columns, Format, Job, PassedOver, Piece, Read, Record, Rejected
from tests.corpus.making import STONES, page, warc

_JOB = Job("out", Config())


def _read(path: Path, kind: Format, job: Job = _JOB) -> list[Read]:
    return list(read(Piece(str(path), "shown", kind), job))


def _rejected(position: int, reason: str, name: str | None = None) -> Rejected:
    return Rejected("shown", position, name, "read", reason)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"text": "x"', "is no JSON: Expecting ',' delimiter: line 1 column 13 (char 12)"),
        ('["x"]', "is no JSON object"),
        ("[" * 100_000, "is no JSON: nested too deeply"),
        ('{"id": "a"}', "has no `text`"),
        ('{"id": "a", "text": null}', "`text` is empty (null)"),
        ('{"id": "a", "text": {"de": "Text"}}', "`text` is no text: {'de': 'Text'}"),
        ('{"id": "a", "text": "\\ud800"}',
         "`text` holds half a character (a lone surrogate) at 0"),
        (json.dumps({"id": "a", "text": "long " * 30}),
         "has 150 bytes, more than the 100 allowed (`max_bytes`)"),
    ],
)  # fmt: skip
def test_a_bad_row_is_rejected_with_the_reason(tmp_path: Path, line: str, reason: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"text": "first"}}\n{line}\n\n{{"id": 7, "text": "last"}}\n', "utf-8")
    name = "a" if '"id": "a"' in line else None
    first, second, third = _read(path, "jsonl", Job("out", Config(max_bytes=100)))
    assert first == Record("shown", 0, "shown@0", None, None, "shown@0", b"first")
    assert second == _rejected(18, reason, name)
    assert third == Record("shown", 20 + len(line), "7", None, None, "7", b"last")


def test_a_line_that_is_too_long_is_passed_without_reading_it_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "' + b"x" * 2_000_000 + b'"}\n{"text": "y"}\n')
    limit = 60 + (1 << 20)
    assert _read(path, "jsonl", Job("out", Config(max_bytes=10))) == [
        _rejected(0, f"the line is longer than {limit:,} bytes"),
        Record("shown", 2_000_013, "shown@2000013", None, None, "shown@2000013", b"y"),
    ]


@pytest.mark.parametrize(
    ("suffix", "compress"),
    [
        ("gz", gzip.compress),
        ("zst", partial(pa.compress, codec="zstd", asbytes=True)),
        ("bz2", bz2.compress),
    ],
)
def test_compressed_lines_are_read_and_positions_are_of_the_lines(
    tmp_path: Path, suffix: str, compress: Any
) -> None:
    path = tmp_path / f"a.jsonl.{suffix}"
    path.write_bytes(compress(b'\xef\xbb\xbf{"text": "x"}\n{"text": "y"}'))
    assert _read(path, "jsonl") == [
        Record("shown", 0, "shown@0", None, None, "shown@0", b"x"),
        Record("shown", 17, "shown@17", None, None, "shown@17", b"y"),
    ]


def test_what_is_behind_a_damaged_place_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"text": "x"}\n')[:-6])
    (*_, last) = _read(path, "jsonl")
    assert isinstance(last, Rejected)
    assert last.reason.startswith("the rest of the file, from here, can't be read: ")


def test_a_file_that_is_gone_is_no_fault_of_the_input(tmp_path: Path) -> None:
    kinds: list[Format] = ["jsonl", "parquet", "warc"]
    for kind in kinds:
        with pytest.raises(FileNotFoundError):
            _read(tmp_path / "gone", kind)


def test_columns_are_called_as_the_user_says(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    row = {"body": "x", "key": 3, "link": "https://a.example/b.html", "lang": "en", "text": 0}
    path.write_text(json.dumps(row) + '\n{"body": "x"}\n', "utf-8")
    columns = Columns("body", "key", "link", "lang", named=("body", "key", "link", "lang"))
    first, second = _read(path, "jsonl", Job("out", Config(), columns))
    assert first == Record(
        "shown", 0, "3", "https://a.example/b.html", "en", "3.html", b"x"
    )  # the URL's ending tells the markup
    assert second == _rejected(85, "has no `key`")


def test_rows_of_a_table(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    table = pa.table({"id": [1, 2, 3], "text": ["x", None, "z"], "other": [[1], [2], [3]]})
    parquet.write_table(table, path, row_group_size=2)
    assert _read(path, "parquet") == [
        Record("shown", 0, "1", None, None, "1", b"x"),
        _rejected(1, "`text` is empty (null)", "2"),
        Record("shown", 2, "3", None, None, "3", b"z"),
    ]


def test_an_article_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"x\r\n")
    job = Job("out", Config(max_bytes=4), markup="html")
    assert _read(path, "article", job) == [
        Record("shown", 0, "shown", None, None, "shown.html", b"x\r\n")
    ]
    path.write_bytes(b"12345")
    reason = "has 5 bytes, more than the 4 allowed (`max_bytes`)"
    assert _read(path, "article", job) == [_rejected(0, reason, "shown")]
    reason = "can't be read: no such file or directory"
    assert _read(tmp_path / "gone", "article") == [_rejected(0, reason, "shown")]


@pytest.mark.parametrize(
    ("id", "url", "markup", "name"),
    [
        ("a.md", None, None, "a.md"),
        ("a", None, None, "a"),
        ("7", "https://x.example/a.HTML?b=1#c", None, "7.html"),
        ("https://x.example/a.html?b=1", None, None, "https://x.example/a.html?b=1.html"),
        ("a.md", "https://x.example/a.html", None, "a.md"),
        ("a.md", None, "text", "a.md.txt"),
        ("a", None, "markdown", "a.md"),
    ],
)
def test_the_ending_tells_the_markup(
    id: str, url: str | None, markup: str | None, name: str
) -> None:
    assert name_of(id, url, markup) == name


@pytest.mark.parametrize("compressed", [True, False])
def test_pages_of_an_archive(tmp_path: Path, compressed: bool) -> None:
    path = tmp_path / "a.warc"
    html = page(f"<p>{STONES}</p>")
    packed = gzip.compress(html, mtime=0)
    path.write_bytes(
        warc(
            ("https://a.example/1", html, "text/html; charset=utf-8", "200 OK"),
            ("https://a.example/2", packed, "text/html", "200 OK", ("Content-Encoding", "gzip")),
            ("https://a.example/3", b"%PDF", "application/pdf", "200 OK"),
            ("https://a.example/4", b"gone", "text/html", "404 Not Found"),
            ("https://a.example/5.md", b"plain", "text/plain", "200 OK"),
            compressed=compressed,
        )
    )
    read_ = _read(path, "warc")
    assert [each for each in read_ if isinstance(each, PassedOver)] == [
        PassedOver("content type application/pdf"),
        PassedOver("status 404"),
    ]
    assert [each._replace(position=0) for each in read_ if isinstance(each, Record)] == [
        Record("shown", 0, url, url, None, name, data, is_page, charset)
        for url, name, data, is_page, charset in (
            ("https://a.example/1", "https://a.example/1.html", html, True, "utf-8"),
            ("https://a.example/2", "https://a.example/2.html", html, True, None),
            ("https://a.example/5.md", "https://a.example/5.md.txt", b"plain", False, None),
        )
    ]
    assert not [each for each in read_ if isinstance(each, Rejected)]


def _hostile(compressed: bool) -> bytes:
    """Good records, and between them what an archive should not hold."""

    def good(number: int, *headers: tuple[str, str], body: bytes = b"<p>x</p>") -> bytes:
        url = f"https://a.example/{number}"
        return warc((url, body, "text/html", "200 OK", *headers), compressed=compressed)

    header = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\n"
    lying = header + b"WARC-Target-URI: https://a.example/9\r\nContent-Length: 99999999\r\n\r\n"
    lying += b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nshort"
    noise = b"no record, only noise \xff\x00" * 20
    if compressed:
        noise, lying = b"\x1f\x8b\x08" + noise, gzip.compress(lying)[:-9]
    bomb = gzip.compress(b"a" * 30_000_000)
    return b"".join(
        [
            good(1),
            noise,
            b"" if compressed else b"\r\n\r\n",
            good(2),
            good(3, ("Content-Encoding", "gzip"), body=b"no gzip at all"),
            good(4, ("Content-Encoding", "gzip"), body=bomb),
            good(5, ("Content-Type", "text/html; charset=klingon")),
            good(6),
            lying,
        ]
    )


@pytest.mark.parametrize("compressed", [True, False])
def test_a_hostile_archive_costs_only_its_bad_records(tmp_path: Path, compressed: bool) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(_hostile(compressed))
    told = [
        (each.id and each.id[-1], each.reason.partition(" (")[0].partition(" at byte ")[0])
        if isinstance(each, Rejected)
        else (each.id[-1], each.data)
        for each in _read(path, "warc")
        if not isinstance(each, PassedOver)
    ]
    damaged = (None, "something from here on is damaged; read on")
    assert told == [
        ("1", b"<p>x</p>"),
        *([damaged] * (2 if compressed else 1)),  # noise that starts as a record may
        ("2", b"<p>x</p>"),
        ("3", "the page can't be decoded: Gzip decompression error: data error"),
        ("4", "has 10,000,001 bytes, more than the 10,000,000 allowed"),
        ("5", b"<p>x</p>"),
        ("6", b"<p>x</p>"),
        ("9", "the page is cut short: 99,999,950 bytes are missing"),
    ]


@pytest.mark.parametrize("data", [b"", b"\0" * 1000, b"\x1f\x8b\x08", b"WARC/1.0\r\n", b"x" * 9999])
def test_what_is_no_archive_ends(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(data)
    assert [each for each in _read(path, "warc") if isinstance(each, Record)] == []
