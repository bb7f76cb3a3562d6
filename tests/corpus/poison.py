"""A linter for tests: articles with these words do what a bug in a parser might do."""

from __future__ import annotations

import os
import signal
import time

from linter.corpus.linting import Linter
from linter.corpus.work import Job, Outcome, Record
from linter.errors import ConfigError


class Poisonable:
    """Lints as `Linter` does, but for the poison."""

    def __init__(self, job: Job) -> None:
        self._linter = Linter(job)

    def __call__(self, record: Record) -> Outcome:
        if b"KILL" in record.data:
            os.kill(os.getpid(), signal.SIGKILL)
        if b"EXIT" in record.data:
            os._exit(3)
        if b"HANG" in record.data:
            time.sleep(1000)
        if b"EAT" in record.data:
            # Half of the address space is there: with it, this article fails and no other.
            record = record._replace(data=bytes(6 << 30))
        return self._linter(record)


class Unstartable:
    """Finds a mistake of the user's when it starts."""

    def __init__(self, job: Job) -> None:
        raise ConfigError("is wrong; mend it", path="unspun.yaml", line=3)


class Dying:
    """Never gets ready."""

    def __init__(self, job: Job) -> None:
        os._exit(7)
