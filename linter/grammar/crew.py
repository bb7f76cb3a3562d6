"""A few threads that wait for answers; results come in the order of the work.

They are daemons: a run that is interrupted doesn't wait for a server that never answers, as
concurrent.futures' own threads would make it.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, TypeVar

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


class Crew:
    """Threads that start when there is work."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._work: SimpleQueue[tuple[Future[Any], Callable[[Any], Any], Any] | None] = (
            SimpleQueue()
        )
        self._started = 0
        self._lock = threading.Lock()

    def run(
        self, function: Callable[[_Item], _Result], items: Iterable[_Item]
    ) -> Iterator[_Result]:
        """The function's result for each item, in their order; raises what it raises.

        Not more than twice as many items are taken ahead as there are threads.
        """
        waiting: deque[Future[_Result]] = deque()
        for item in items:
            waiting.append(self._submit(function, item))
            if len(waiting) > 2 * self.size:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def close(self) -> None:
        """The threads end when they have done what they are at."""
        for _ in range(self._started):
            self._work.put(None)

    def _submit(self, function: Callable[[_Item], _Result], item: _Item) -> Future[_Result]:
        future: Future[_Result] = Future()
        self._work.put((future, function, item))
        with self._lock:
            if self._started < self.size:
                self._started += 1
                threading.Thread(target=self._serve, daemon=True, name="unspun-grammar").start()
        return future

    def _serve(self) -> None:
        while (work := self._work.get()) is not None:
            future, function, item = work
            try:
                future.set_result(function(item))
            except BaseException as error:  # noqa: BLE001 - raised where the result is taken
                future.set_exception(error)
