"""From a piece of an input to its articles: one reader per format, in the order of the input.

What can't be read becomes a `Rejected` with the reason, and reading goes on behind it where the
format allows. OSError with an `errno` is raised: the system's trouble is not the input's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import cast

from linter.corpus.work import Job, Piece, Read


def read(piece: Piece, job: Job) -> Iterator[Read]:
    """Everything in this piece. Raises OSError when the system fails."""
    module = import_module(f"{__name__}.{piece.format}")
    reader = cast("Callable[[Piece, Job], Iterator[Read]]", module.read)
    return reader(piece, job)
