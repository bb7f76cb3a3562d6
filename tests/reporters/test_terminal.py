"""What a stream can show: who gets colours, and how wide the report is."""

from __future__ import annotations

import io
import os

import pytest

from linter.reporters import terminal


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("is_terminal", "environ", "colour"),
    [
        (True, {"TERM": "xterm"}, True),
        (False, {"TERM": "xterm"}, False),
        (True, {"TERM": "dumb"}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (False, {"FORCE_COLOR": "1"}, True),
        (True, {"FORCE_COLOR": "0"}, False),
        (True, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (False, {"FORCE_COLOR": "1", "TERM": "dumb"}, True),
    ],
)
def test_who_gets_colours(is_terminal: bool, environ: dict[str, str], colour: bool) -> None:
    stream = Terminal() if is_terminal else io.StringIO()
    assert terminal.options_for(stream, environ)["colour"] is colour


def test_the_width_is_the_terminal_s(monkeypatch: pytest.MonkeyPatch) -> None:
    assert terminal.options_for(io.StringIO(), {})["width"] == 80
    assert terminal.options_for(io.StringIO(), {"COLUMNS": "100"})["width"] == 100
    assert terminal.options_for(Terminal(), {})["width"] == 80  # has no file descriptor
    monkeypatch.setattr(Terminal, "fileno", lambda _: 0)
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((132, 40)))
    assert terminal.options_for(Terminal(), {})["width"] == 132
