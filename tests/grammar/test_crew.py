"""Threads that answer in the order of the work."""

from __future__ import annotations

import threading

import pytest

from linter.grammar.crew import Crew


def test_results_come_in_order() -> None:
    first = threading.Event()

    def slow(item: int) -> int:
        if item == 0:
            assert first.wait(10)
        first.set()
        return item * 2

    crew = Crew(2)
    assert list(crew.run(slow, range(9))) == [0, 2, 4, 6, 8, 10, 12, 14, 16]
    crew.close()


def test_an_error_is_raised_where_its_result_is_taken() -> None:
    crew = Crew(1)
    results = crew.run(lambda item: 1 // item, [1, 0])
    assert next(results) == 1
    with pytest.raises(ZeroDivisionError):
        next(results)
    crew.close()


def test_not_all_work_is_taken_ahead() -> None:
    taken: list[int] = []

    def items() -> object:
        for item in range(100):
            taken.append(item)
            yield item

    crew = Crew(2)
    results = crew.run(lambda item: item, items())  # type: ignore[arg-type, var-annotated]
    assert next(results) == 0
    assert taken == [0, 1, 2, 3, 4]
    crew.close()
