"""What a stream can show, colours and width, and colours put around runs of text."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TextIO

DEFAULT_WIDTH = 80
_STYLES = {
    "error": "bold red",
    "warning": "bold yellow",
    "suggestion": "bold cyan",
    "path": "bold",
    "place": "bold",
    "count": "bold",
    "fix": "green",
    "aside": "dim",
}


class Run(NamedTuple):
    """A stretch of a line in one style."""

    text: str
    style: str = ""


Row = list[Run]
Paint = Callable[[Row], str]


def options_for(stream: TextIO, environ: Mapping[str, str] = os.environ) -> dict[str, Any]:
    """What the console's `render` must know of the stream: colour, width, encoding."""
    terminal = _is_terminal(stream)
    return {
        "colour": _wants_colour(terminal, environ),
        "width": _width(stream, terminal, environ),
        "encoding": getattr(stream, "encoding", None) or "utf-8",
    }


def painter(*, colour: bool) -> Paint:
    """What turns a row into a line of text, with colours or without."""
    if not colour:
        return _plain
    # Imported only for colours: it takes 10 ms.
    from rich.color import ColorSystem
    from rich.style import Style

    styles = {name: Style.parse(style) for name, style in _STYLES.items()}

    def paint(row: Row) -> str:
        # The sixteen colours of every terminal: its owner has chosen them to be legible.
        return "".join(
            styles[run.style].render(run.text, color_system=ColorSystem.STANDARD)
            if run.style
            else run.text
            for run in row
        )

    return paint


def _plain(row: Row) -> str:
    return "".join(run.text for run in row)


def _wants_colour(terminal: bool, environ: Mapping[str, str]) -> bool:
    """NO_COLOR and FORCE_COLOR as no-color.org and force-color.org say; the first one wins."""
    if environ.get("NO_COLOR"):
        return False
    forced = environ.get("FORCE_COLOR", "")
    if forced:
        return forced not in ("0", "false")
    if not terminal or environ.get("TERM") == "dumb":
        return False
    if os.name == "nt":
        from rich.console import detect_legacy_windows

        return not detect_legacy_windows()
    return True


def _is_terminal(stream: TextIO) -> bool:
    try:
        return stream.isatty()
    except (AttributeError, ValueError):  # a stand-in for a stream, or one that is closed
        return False


def _width(stream: TextIO, terminal: bool, environ: Mapping[str, str]) -> int:
    named = environ.get("COLUMNS", "")
    if named.isdecimal() and int(named):
        return int(named)
    if terminal:
        try:
            return os.get_terminal_size(stream.fileno()).columns or DEFAULT_WIDTH
        except (OSError, ValueError):
            pass
    return DEFAULT_WIDTH
