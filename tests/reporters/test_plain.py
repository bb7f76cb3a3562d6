"""Text that no reader obeys."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.reporters.plain import is_plain, one_line

from .samples import HOSTILE


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("kidney stones, 乳 é 👩\u200d⚕", "kidney stones, 乳 é 👩\u200d⚕"),
        (" a\r\n\tb\u2028c\xa0d ", "a b c d"),
        ("\x00\x1b[31m\x9b", "<U+0000><U+001B>[31m<U+009B>"),
        ("\ud83d\u202e\ufeff\ufffe\uffff", "<U+D83D><U+202E>\ufeff<U+FFFE><U+FFFF>"),
        ("", ""),
    ],
)
def test_one_line(text: str, shown: str) -> None:
    assert one_line(text) == shown


@given(st.text())
def test_no_control_is_left(text: str) -> None:
    shown = one_line(text)
    assert not {unicodedata.category(each) for each in shown} & {"Cc", "Cs", "Zl", "Zp"}
    assert one_line(shown) == shown
    assert is_plain(shown)
    assert shown.encode().decode() == shown


def test_is_plain() -> None:
    assert is_plain("two\n\tlines")
    assert not is_plain("a\r\n")
    assert not is_plain(HOSTILE)
