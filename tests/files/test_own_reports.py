"""Which files Unspun wrote itself."""

from pathlib import Path

import pytest

from linter.files.own_reports import is_own_report


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ('<!doctype html><meta name="generator" content="unspun 0.1.0"><p>Kidney rocks.', True),
        ("<!-- unspun -->\n### Unspun: nothing found", True),
        ("::notice title=Unspun::1 error in 1 article.", True),
        ('<meta name="generator" content="Hugo 0.140"><p>Kidney rocks.', False),
        ("# Kidney rocks\n\n<!-- unspun -->\n", False),
        ("", False),
    ],
)
def test_own_reports_are_told_by_their_beginning(tmp_path: Path, text: str, own: bool) -> None:
    path = tmp_path / "a.html"
    path.write_text(text, encoding="utf-8")
    assert is_own_report(str(path)) is own


def test_what_cannot_be_read_is_left_to_reading(tmp_path: Path) -> None:
    assert not is_own_report(str(tmp_path / "missing.md"))
    assert not is_own_report("a\0.md")
