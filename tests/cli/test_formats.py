"""All formats of one run: the exit code is the same, and each file is whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from linter import reporters

from .running import unspun

GARBLED = "Small kidney rocks may pass.\n"
FILES = [name for name in reporters.FORMATS if name != "console"]
ALL = [part for name in FILES for part in ("--format", f"{name}=out/{name}")]


@pytest.mark.parametrize(
    ("files", "code", "found"),
    [
        ({}, 0, (0, 0, 0)),
        ({"a.md": b"Fine.\n"}, 0, (1, 0, 0)),
        ({"a.md": b"x\0y"}, 2, (0, 0, 1)),
        ({"a.md": GARBLED.encode(), "b.md": b"x\0y"}, 2, (1, 1, 1)),
        (
            {
                "two words.md": GARBLED.encode(),
                "line\nend \u202e.md": GARBLED.encode(),
                "C:\\x\\a.md": GARBLED.encode(),
                "%0A::error::,.md": GARBLED.encode(),
                "<b>&|`]]>.md": GARBLED.encode(),
            },
            1,
            (5, 5, 0),
        ),
    ],
    ids=["no article", "nothing found", "not read", "both", "odd names"],
)
def test_any_folder_gives_every_report(
    tmp_path: Path, files: dict[str, bytes], code: int, found: tuple[int, int, int]
) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    for name, data in files.items():
        (articles / name).write_bytes(data)
    run = unspun("check", "articles", "--format", "console", *ALL, cwd=tmp_path)
    assert (run.returncode, run.stderr) == (code, b"")
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == sorted(FILES)
    summary = json.loads((tmp_path / "out" / "json").read_bytes())["summary"]
    assert (summary["articles"], summary["errors"], len(summary["skipped"])) == found
    for name in FILES:
        end = "</html>" if name == "html" else "\n"
        assert (tmp_path / "out" / name).read_bytes().decode().endswith(end)


def test_workers_change_no_byte(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number}.md").write_text(GARBLED * number, encoding="utf-8")
    made = []
    for jobs in ("1", "2"):
        assert unspun("check", ".", "--jobs", jobs, *ALL, cwd=tmp_path).returncode == 1
        made.append({name: (tmp_path / "out" / name).read_bytes() for name in FILES})
    assert made[0] == made[1]


def test_a_run_that_can_not_be_leaves_no_report(tmp_path: Path) -> None:
    (tmp_path / "unspun.yaml").write_text("acept: []\n", encoding="utf-8")
    (tmp_path / "a.md").write_text(GARBLED, encoding="utf-8")
    assert unspun("check", *ALL, cwd=tmp_path).returncode == 2
    assert not (tmp_path / "out").exists()
