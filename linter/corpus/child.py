"""The process that lints: `apart` starts it, so that an article that kills it kills nothing else.

Over one connection it takes the name of a linter and a `Job`, says that it is ready, then answers
each list of records with the list of their outcomes.
"""

from __future__ import annotations

import resource
import signal
from importlib import import_module
from multiprocessing.connection import Connection

from linter.errors import UnspunError

# Address space, bytes: an article that needs more is rejected. Models are mapped, so they count.
MEMORY = 4 << 30


def main(descriptor: int) -> None:
    """Serves until the other side is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's
    _limit_memory()
    connection = Connection(descriptor)
    try:
        (module, name), job = connection.recv()
        linter = getattr(import_module(module), name)(job)
    except UnspunError as error:
        connection.send(error)
        return
    except EOFError:
        return
    connection.send(None)
    while True:
        try:
            records = connection.recv()
            connection.send([linter(each) for each in records])
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return


def _limit_memory() -> None:
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    limit = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
