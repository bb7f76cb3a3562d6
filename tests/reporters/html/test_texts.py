"""Texts of others as every browser shows them alike."""

from __future__ import annotations

from linter.reporters.html.texts import printable, shortened, shown_path


def test_what_browsers_do_not_show_alike() -> None:
    assert printable("a\u2028b\u2029c\x00\x1b[m\x9b\uffff\ttab") == "a\nb\nc��[m��\ttab"
    assert shortened("one \n two\tthree", 9) == "one two…"
    assert shortened("one two", 7) == "one two"


def test_a_path_reads_in_one_direction_and_on_one_line() -> None:
    assert shown_path("deep/a\u202egnp.md\nb\tc\x1b") == "deep/a\ufffdgnp.md\ufffdb\ufffdc\ufffd"
