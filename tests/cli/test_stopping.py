"""Ctrl-C and SIGTERM: what was given is dealt with, what asked for the end is known."""

from __future__ import annotations

import os
import signal
from collections.abc import Generator

import pytest

from linter.cli.stopping import Stopped, UntilStopped, stoppable

closed: list[str] = []


def numbers(stop_at: int | None = None) -> Generator[int, None, None]:
    try:
        for number in range(4):
            if number == stop_at:
                os.kill(os.getpid(), signal.SIGINT)
            yield number
    finally:
        closed.append("closed")


@pytest.fixture(autouse=True)
def _nothing_closed() -> None:
    closed.clear()


def test_a_signal_waits_for_what_was_given() -> None:
    done = []
    given = UntilStopped(numbers())
    with stoppable():
        for number in given:
            if number == 1:
                os.kill(os.getpid(), signal.SIGTERM)
            done.append(number)
    assert done == [0, 1]
    assert given.stop is not None
    assert (str(given.stop), given.stop.exit_code) == ("terminated", 143)
    assert closed == ["closed"]


def test_a_signal_ends_what_is_under_way() -> None:
    given = UntilStopped(numbers(stop_at=2))
    with stoppable():
        assert list(given) == [0, 1]
    assert given.stop is not None
    assert (str(given.stop), given.stop.exit_code) == ("interrupted", 130)
    assert closed == ["closed"]


def test_a_second_signal_ends_it_at_once() -> None:
    done = []

    @stoppable()
    def run() -> None:
        for number in UntilStopped(numbers()):
            os.kill(os.getpid(), signal.SIGINT)
            os.kill(os.getpid(), signal.SIGINT)
            done.append(number)

    with pytest.raises(Stopped):
        run()
    assert done == []


def test_without_a_signal_all_is_given() -> None:
    given = UntilStopped(numbers())
    with stoppable():
        assert list(given) == [0, 1, 2, 3]
    assert given.stop is None


def test_a_signal_afterwards_is_raised() -> None:
    @stoppable()
    def run() -> None:
        assert list(UntilStopped(numbers())) == [0, 1, 2, 3]
        os.kill(os.getpid(), signal.SIGTERM)

    with pytest.raises(Stopped):
        run()
