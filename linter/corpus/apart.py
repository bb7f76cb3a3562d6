"""Lints records in a process of its own, which may die or hang: the article that did it is known.

Records go there in batches, so that sending costs little. When a batch does not come back, its
records are sent again one by one; the one that fails alone is rejected.
"""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Final

from linter.corpus.work import Job, Outcome, Record, Rejected
from linter.errors import UnspunError

LINTER: Final = ("linter.corpus.linting", "Linter")

_IN_FLIGHT = 2  # batches: the child finds the next one there when it has sent the last
_START_LIMIT = 120.0  # seconds until a child is ready
_TRIES = 3  # starts of a child that fail in a row


class _Lost(Exception):  # noqa: N818 - an event; what it means is told by its words
    """The child is gone, or had to go."""


class Apart:
    """A linter in another process; a context manager. linter: (module, name) of its class."""

    def __init__(self, job: Job, linter: tuple[str, str] = LINTER) -> None:
        self._job = job
        self._linter = linter
        self._child: _Child | None = None

    def __enter__(self) -> Apart:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the process; the next use starts another."""
        if self._child is not None:
            self._child.end()
            self._child = None

    def lint(self, batches: Iterable[list[Record]]) -> Iterator[list[Outcome]]:
        """Each batch's outcomes, in order. Raises UnspunError when no child can be started."""
        waiting: deque[list[Record]] = deque()
        for batch in batches:
            waiting.append(batch)
            self._send(batch)
            if len(waiting) == _IN_FLIGHT:
                yield self._result(waiting)
        while waiting:
            yield self._result(waiting)

    def _send(self, batch: list[Record]) -> None:
        if self._child is None:
            self._child = self._started()
        self._child.send(batch)

    def _result(self, waiting: deque[list[Record]]) -> list[Outcome]:
        batch = waiting.popleft()
        try:
            assert self._child is not None  # noqa: S101 - for the type checker: it was sent to
            outcomes: list[Outcome] = self._child.receive(self._job.time_limit)
        except _Lost:
            self.close()
        else:
            return outcomes
        outcomes = [self._alone(record) for record in batch]
        for later in waiting:  # were lost with the child
            self._send(later)
        return outcomes

    def _alone(self, record: Record) -> Outcome:
        try:
            self._send([record])
            assert self._child is not None  # noqa: S101
            outcomes: list[Outcome] = self._child.receive(self._job.time_limit)
        except _Lost as lost:
            self.close()
            return Rejected(record.input, record.position, record.id, "lint", str(lost))
        return outcomes[0]

    def _started(self) -> _Child:
        lost: _Lost | None = None
        for _ in range(_TRIES):
            child = _Child()
            try:
                child.send((self._linter, self._job))
                answer = child.receive(_START_LIMIT)
            except _Lost as error:
                child.end()
                lost = error
                continue
            if answer is not None:
                child.end()
                raise answer
            return child
        raise UnspunError(f"a process that lints can't be started: it {lost}; run it again")


class _Child:
    """One process and the connection to it.

    A thread of its own sends: were it this one, both sides could wait for each other to read, and
    a child that hangs would hang us.
    """

    def __init__(self) -> None:
        self._connection, other = Pipe()
        code = f"from linter.corpus.child import main; main({other.fileno()})"
        self._process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-P", "-W", "ignore", "-c", code],
            pass_fds=[other.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
        other.close()
        self._outbox: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._sender = threading.Thread(
            target=_send_all, args=(self._connection, self._outbox), daemon=True
        )
        self._sender.start()

    def send(self, value: object) -> None:
        self._outbox.put(value)

    def receive(self, limit: float) -> Any:
        """The child's next answer. Raises _Lost when it dies or takes longer than so many s."""
        try:
            if self._connection.poll(limit):
                return self._connection.recv()
        except (EOFError, OSError):
            raise _Lost(self._last_words()) from None
        raise _Lost(f"took longer than {limit:g} s and was stopped")

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        self._outbox.put(_END)
        self._sender.join()
        self._connection.close()

    def _last_words(self) -> str:
        try:
            code = self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            return "broke the connection to the process that lints"
        how = f"signal {-code}" if code < 0 else f"exit code {code}"
        return f"ended the process that linted it ({how}; out of memory?)"


_END = object()


def _send_all(connection: Connection, outbox: queue.SimpleQueue[Any]) -> None:
    while (value := outbox.get()) is not _END:
        try:
            connection.send(value)
        except OSError:  # the child is gone; whoever waits for its answer sees that
            return
