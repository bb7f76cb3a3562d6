"""Ctrl-C and SIGTERM: what is finished is reported before the end; a second one ends it at once."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Generic, NoReturn, TypeVar

T = TypeVar("T")


class Terminated(BaseException):
    """The system asks us to end (SIGTERM), as a user does with Ctrl-C."""


class UntilStopped(Generic[T]):
    """Gives what `given` gives until a stop is asked for; `stop` is then what asked for it."""

    def __init__(self, given: Iterable[T]) -> None:
        self._given = given
        self.stop: KeyboardInterrupt | Terminated | None = None
        self.count = 0

    def __iter__(self) -> Iterator[T]:
        try:
            for each in self._given:
                self.count += 1
                yield each
        except (KeyboardInterrupt, Terminated) as stop:
            self.stop = stop


@contextmanager
def terminable() -> Iterator[None]:
    """Within, SIGTERM raises Terminated; only a program's main thread may ask for that."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    finally:
        with suppress(TypeError):  # it was set by something that is not Python
            signal.signal(signal.SIGTERM, before)


def _terminate(number: int, frame: FrameType | None) -> NoReturn:  # noqa: ARG001
    raise Terminated
