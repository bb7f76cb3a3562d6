"""A baseline's file: read as it was written, or one line that says why not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter import baseline
from linter.baseline import Baseline, Known
from linter.baseline.file import read, render
from linter.errors import UnspunError

TEXTS = st.text(st.characters(codec="utf-8"), max_size=5)
KNOWN = st.builds(
    Known,
    rule=st.from_regex(r"[a-z]{1,5}/[a-z]{1,5}", fullmatch=True),
    text=TEXTS,
    fingerprint=st.text("0123456789abcdef", min_size=8, max_size=8),
    count=st.integers(1, 10**6),
)


@given(
    st.dictionaries(
        TEXTS,
        st.lists(KNOWN, min_size=1, max_size=3, unique_by=lambda each: each.fingerprint).map(tuple),
        max_size=3,
    )
)
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, articles: dict[str, tuple[Known, ...]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "written.json"
    known = Baseline(path, articles)
    path.write_bytes(render(known))
    assert read(path) == known


ENTRY = '{"rule": "a/b", "text": "x", "fingerprint": "01234567", "count": 1}'


WITHOUT_COUNT = '{"rule": "a/b", "text": "x", "fingerprint": "01234567"}'


def file(articles: str) -> str:
    return f'{{\n "about": "",\n "version": 1,\n "articles": {articles}\n}}\n'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ":1: is not JSON (expecting value)"),
        (file("{\n<<<<<<< ours\n}"),
         ":5: is not JSON (expecting property name enclosed in double quotes)"),
        ("[]", ": is no baseline"),
        ('{"errors": 3}', ": is no baseline"),
        ("[" * 100_000, ": is no baseline"),
        ('{"version": 2, "articles": {}}',
         ": is a baseline of version 2, and this program knows version 1"),
        (file("{}").replace("about", "abuot"), ": has an unknown key `abuot`"),
        (file("[]"), ": has a wrong `articles`"),
        (file(f'{{"a.md": [{ENTRY}], "a.md": [{ENTRY}]}}'), ": has `a.md` twice"),
        (file('{"a.md": []}'), ": `a.md` lists no findings"),
        (file('{"a.md": [1]}'), ": `a.md`, finding 1 is none"),
        (file(f'{{"a.md": [{ENTRY}, {ENTRY}]}}'), ": `a.md`, finding 2 is listed twice"),
        (file(f'{{"a.md": [{ENTRY.replace("count", "counts")}]}}'),
         ": `a.md`, finding 1 has an unknown key `counts`"),
        (file(f'{{"a.md": [{WITHOUT_COUNT}]}}'),
         ": `a.md`, finding 1 has no `count`"),
        (file(f'{{"a.md": [{ENTRY.replace("1}", "true}")}]}}'),
         ": `a.md`, finding 1 has a wrong `count`"),
        (file(f'{{"a.md": [{ENTRY.replace("1}", "0}")}]}}'),
         ": `a.md`, finding 1 has a count below 1"),
    ],
)  # fmt: skip
def test_a_damaged_or_foreign_file_is_one_line(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "known.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnspunError) as error:
        read(path)
    assert str(error.value) == (
        f"{path}{told}; restore it, or delete it and run `unspun baseline update`"
    )


def test_a_file_that_is_not_there_or_no_text(tmp_path: Path) -> None:
    with pytest.raises(UnspunError, match=r"does not exist; `unspun baseline update` writes it"):
        read(tmp_path / baseline.FILE_NAME)
    with pytest.raises(UnspunError, match=r"can't be read: is a directory"):
        read(tmp_path)
    (tmp_path / "latin.json").write_bytes(b'"\xe9"')
    with pytest.raises(UnspunError, match=r"latin\.json: is not UTF-8; restore it"):
        read(tmp_path / "latin.json")
