from __future__ import annotations

import json
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from linter.config import Config
from linter.config.finder import ConfigFinder
from linter.corpus import plan
from linter.corpus.places import place_of
from linter.corpus.readers import read
from linter.corpus.work import Columns, Job, Piece, Record, Rejected
from linter.errors import UnspunError

_JOB = Job("out", Config())


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in (
        "data/b.jsonl", "data/a.ndjson.gz", "data/deep/c.parquet", "data/deep/d.warc.gz",
        "data/article.md", "data/README.md", "data/notes.csv", "data/.hidden/e.jsonl",
        "data/out/findings/part-00000.parquet", "other.jsonl",
    ):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return tmp_path


def _found(*inputs: str, output: str = "data/out") -> list[str]:
    found = plan.find(inputs, place_of(output), ConfigFinder.isolated())
    return [f"{each.format} {each.shown}" for each in found.files]


@pytest.mark.parametrize(
    ("inputs", "found"),
    [
        (
            ("data",),
            [
                "article data/article.md",
                "jsonl data/a.ndjson.gz",
                "jsonl data/b.jsonl",
                "parquet data/deep/c.parquet",
                "warc data/deep/d.warc.gz",
            ],
        ),
        (("other.jsonl", "data/b.jsonl"), ["jsonl data/b.jsonl", "jsonl other.jsonl"]),
        (("data/b.jsonl", "data/*.jsonl"), ["jsonl data/b.jsonl"]),
        (("data/*",), ["article data/article.md", "jsonl data/a.ndjson.gz", "jsonl data/b.jsonl",
                       "parquet data/deep/c.parquet", "warc data/deep/d.warc.gz"]),
        (("data/**/*.parquet",), ["parquet data/deep/c.parquet"]),
        (("data/article.md",), ["article data/article.md"]),
    ],
)  # fmt: skip
def test_inputs_name_files(corpus: Path, inputs: tuple[str, ...], found: list[str]) -> None:
    assert sorted(_found(*inputs)) == sorted(found)


def test_uris_name_files_wherever_they_are(corpus: Path) -> None:
    for scheme in ("file", "local"):  # Arrow knows the one, fsspec the other
        base = f"{scheme}://{corpus}"
        assert sorted(_found(f"{base}/data/deep", f"{base}/data/article.md")) == [
            f"article {base}/data/article.md",
            f"parquet {base}/data/deep/c.parquet",
            f"warc {base}/data/deep/d.warc.gz",
        ]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("gone.jsonl", "gone.jsonl: does not exist; check the path"),
        ("data/notes.csv", "data/notes.csv: is of no kind that is read (.jsonl"),
        ("data/x*.jsonl", "data/x*.jsonl: holds nothing to read; name files or folders of .jsonl"),
        ("data/README.md", "data/README.md: holds nothing to read"),
        ("nowhere://x/y", "nowhere://x/y: no filesystem for it"),
    ],
)
def test_an_input_that_names_nothing_is_an_error(corpus: Path, name: str, message: str) -> None:
    with pytest.raises(UnspunError) as caught:
        _found(name)
    assert str(caught.value).startswith(message)


@settings(deadline=None, max_examples=60)
@given(
    lines=st.lists(
        st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), max_size=30), max_size=30
    ),
    ends=st.sampled_from(["\n", "\r\n"]),
    last=st.booleans(),
    size=st.integers(1, 200),
)
def test_cutting_a_file_loses_and_repeats_no_line(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], ends: str, last: bool, size: int
) -> None:
    path = tmp_path_factory.mktemp("cut") / "a.jsonl"
    text = ends.join(json.dumps({"text": line}, ensure_ascii=False) for line in lines)
    path.write_bytes((text + (ends if last else "")).encode())
    found = plan.find([str(path)], place_of("out"), ConfigFinder.isolated())
    shards = plan.shards(found.files, Columns(), size)
    whole = list(read(Piece(str(path), found.files[0].shown, "jsonl"), _JOB))
    parts = [each for shard in shards for piece in shard.pieces for each in read(piece, _JOB)]
    assert parts == whole
    assert [each.data.decode() for each in whole if isinstance(each, Record)] == lines


def test_small_files_share_a_shard_and_large_ones_are_cut(tmp_path: Path) -> None:
    for name, size in (("a.jsonl", 40), ("b.jsonl", 50), ("c.jsonl", 30), ("d.jsonl.gz", 300),
                       ("e.jsonl", 250)):  # fmt: skip
        (tmp_path / name).write_bytes(b"x" * size)
    found = plan.find([str(tmp_path)], place_of("out"), ConfigFinder.isolated())
    shards = plan.shards(found.files, Columns(), 100)
    assert [[(Path(p.uri).name, p.start, p.stop) for p in each.pieces] for each in shards] == [
        [("a.jsonl", 0, -1), ("b.jsonl", 0, -1)],
        [("c.jsonl", 0, -1)],
        [("d.jsonl.gz", 0, -1)],
        [("e.jsonl", 0, 83)],
        [("e.jsonl", 83, 166)],
        [("e.jsonl", 166, 250)],
    ]


def test_tables_are_cut_between_row_groups(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    texts = [f"text {number} " + "word " * 50 for number in range(40)]
    parquet.write_table(pa.table({"text": texts}), path, row_group_size=10)
    found = plan.find([str(path)], place_of("out"), ConfigFinder.isolated())
    shards = plan.shards(found.files, Columns(), found.files[0].size * 6 // 10)
    assert [[(p.start, p.stop) for p in each.pieces] for each in shards] == [[(0, 2)], [(2, 4)]]
    records = [each for shard in shards for piece in shard.pieces for each in read(piece, _JOB)]
    assert [
        (each.position, each.data.decode()) for each in records if isinstance(each, Record)
    ] == [*enumerate(texts)]


def test_a_table_without_the_column_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    parquet.write_table(pa.table({"body": ["x"], "key": [1]}), path)
    found = plan.find([str(path)], place_of("out"), ConfigFinder.isolated())
    with pytest.raises(UnspunError, match=r"has no column `text`; its columns are body, key"):
        plan.shards(found.files, Columns())
    with pytest.raises(UnspunError, match=r"has no column `lang`"):
        plan.shards(found.files, Columns(text="body", language="lang", named=("body", "lang")))


def test_a_damaged_table_is_rejected_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    path.write_bytes(b"PAR1 no table PAR1")
    found = plan.find([str(path)], place_of("out"), ConfigFinder.isolated())
    (shard,) = plan.shards(found.files, Columns())
    (rejected,) = read(shard.pieces[0], _JOB)
    assert isinstance(rejected, Rejected)
    assert rejected.reason.startswith("the rest of the file, from here, can't be read: ")
