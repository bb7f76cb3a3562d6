"""Ctrl-C and SIGTERM: what is finished is reported before the end; a second one ends it at once."""

from __future__ import annotations

import signal
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Generic, TypeVar

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_SAID = {signal.SIGINT: "interrupted", signal.SIGTERM: "terminated"}
_asked: list[int] = []  # the signals of this run
_between: list[object] = []  # holds one while what `UntilStopped` gave is dealt with

T = TypeVar("T")


class Stopped(BaseException):
    """The user (SIGINT) or the system (SIGTERM) wants the run to end.

    No KeyboardInterrupt, which Click takes for its own.
    """

    def __init__(self, number: int) -> None:
        super().__init__(_SAID[signal.Signals(number)])
        self.exit_code = 128 + number  # as shells count


class UntilStopped(Generic[T]):
    """Gives what `given` gives until a stop is asked for; `stop` is then what asked for it.

    Whoever takes what it gives is not interrupted: what was given is dealt with, or was not given.
    """

    def __init__(self, given: Generator[T, None, None]) -> None:
        self._given = given
        self.stop: Stopped | None = None

    def __iter__(self) -> Iterator[T]:
        try:
            for each in self._given:
                _between.append(self)
                yield each
                _between.clear()
                if _asked:  # meanwhile, or in a destructor: Python ignores what that raises
                    self._given.close()
                    self.stop = Stopped(_asked[-1])
                    return
        except Stopped as stop:
            if len(_asked) > 1:
                raise
            self._given.close()
            self.stop = stop
        finally:
            _between.clear()


@contextmanager
def stoppable() -> Iterator[None]:
    """Within, these signals raise Stopped; only a program's main thread may ask for that."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    _asked.clear()
    _between.clear()
    before = {number: signal.signal(number, _stop) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            with suppress(TypeError):  # it was set by something that is not Python
                signal.signal(number, handler)


def _stop(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
    _asked.append(number)
    if len(_asked) > 1 or not _between:
        raise Stopped(number)
