"""Nothing in a text acts on the terminal, and its width is known."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.reporters.screen import Screen

ANY_TEXT = st.text(st.characters())  # lone surrogates included


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain “text” – naïve", "plain “text” – naïve"),
        ("\x1b[31mred\x1b[0m", "<U+001B>[31mred<U+001B>[0m"),
        ("\x9b2J", "<U+009B>2J"),  # the one-character CSI
        ("a\rb\nc\x00", "a<U+000D>b<U+000A>c<U+0000>"),
        ("\u202eevil\u2066", "<U+202E>evil<U+2066>"),
        ("soft\u00adhyphen\u200b\ufeff", "soft<U+00AD>hyphen<U+200B><U+FEFF>"),
        ("\ud83d", "<U+D83D>"),
        ("bullet \uf0b7", "bullet <U+F0B7>"),  # what Word's symbol font leaves behind
        ("\u2028", "<U+2028>"),
        ("tab\there", "tab    here"),
        ("e\u0301", "e\u0301"),
        ("\u0301", "<U+0301>"),  # on nothing
        ("e" + "\u0301" * 5000, "e" + "\u0301" * 4),
        ("👩\u200d⚕\ufe0f", "👩⚕"),
        ("a\u200db", "a<U+200D>b"),
        ("[bold]x[/bold] :smile:", "[bold]x[/bold] :smile:"),
    ],
)
def test_what_is_shown(text: str, shown: str) -> None:
    assert Screen().show(text) == shown


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("stone", 5),
        ("乳がん", 6),
        ("e\u0301", 1),
        ("👩\u200d⚕", 3),
        ("👍🏽", 2),
        ("\t", 4),
        ("한", 2),
    ],
)
def test_width(text: str, cells: int) -> None:
    screen = Screen()
    assert screen.cells(screen.show(text)) == cells


def test_a_stream_that_lacks_a_sign_gets_a_plainer_one() -> None:
    screen = Screen(encoding="ascii")
    assert screen.show("“naïve” – 乳") == '"na<U+00EF>ve" - <U+4E73>'
    assert (screen.arrow, screen.ellipsis, screen.bar) == ("->", "...", "|")
    assert Screen(encoding="no-such-codec").show("ï") == "<U+00EF>"


@given(ANY_TEXT)
def test_no_text_sends_a_control(text: str) -> None:
    shown = Screen().show(text)
    assert not {unicodedata.category(each) for each in shown} & {"Cc", "Cf", "Cs", "Co", "Zl"}
    shown.encode("utf-8")


@given(ANY_TEXT, st.sampled_from(["ascii", "cp1252", "latin-1", "cp437"]))
def test_every_text_can_be_written(text: str, encoding: str) -> None:
    Screen(encoding=encoding).show(text).encode(encoding)


@given(ANY_TEXT, st.integers(12, 60))
def test_wrapped_lines_fit_and_lose_no_letter(text: str, width: int) -> None:
    screen = Screen()
    shown = screen.show_prose(text)
    lines = screen.wrap(shown, width)
    assert all(screen.cells(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == shown.replace(" ", "")
