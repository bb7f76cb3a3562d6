"""Ray: hands out shards to a pool of actors, here or on a cluster. Only this module knows it.

Ray Data streams the list of shards through the pool; articles never pass through its object store
(docs/decisions/0027). It restarts actors that die and runs their shards again, which changes
nothing: a shard's results are a function of its input.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import warnings
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from linter.corpus import shard as shards
from linter.corpus.apart import Apart
from linter.corpus.places import reason_of
from linter.corpus.tally import Tally
from linter.corpus.work import Job, Piece, Shard
from linter.errors import UnspunError

# Bytes of the object store of a local run. Shards' names and tallies pass through it, no article.
STORE: Final = 256 << 20

# Read when Ray's processes start: nothing is sent anywhere, and only what is fatal is told.
_QUIET: Final = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_BACKEND_LOG_LEVEL": "fatal",
    "RAY_DEDUP_LOGS": "0",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
}


class Finished(NamedTuple):
    """A shard that was run. trouble: why it is not done, "" when it is."""

    number: int
    tally: Tally
    trouble: str = ""


class Worker:
    """An actor of the pool: runs shards one after the other, with one linting process."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._apart = Apart(job)

    def __call__(self, batch: dict[str, Any]) -> dict[str, list[str]]:
        """A batch is one shard, as JSON; so is what came of it."""
        number, pieces = json.loads(str(batch["shard"][0]))
        shard = Shard(number, tuple(Piece(*each) for each in pieces))
        tally, trouble = Tally(), ""
        try:
            tally = shards.run(shard, self._job, self._apart)
        except OSError as error:
            trouble = f"{shard.pieces[0].shown}: {reason_of(error)}"
        except UnspunError as error:
            trouble = str(error)
        finally:
            if trouble:
                self._apart.close()
        return {"finished": [json.dumps([number, tally.to_json(), trouble])]}


def cores() -> int:
    """Those this process may use."""
    return len(os.sched_getaffinity(0))


def run(
    wanted: Sequence[Shard], job: Job, *, workers: int | None, address: str | None
) -> Iterator[Finished]:
    """Runs the shards, in any order. address: of a cluster, None for this machine alone.

    workers: actors; None for one per core. Raises UnspunError when Ray can't go on.
    """
    with _ray(address, workers) as ray:
        count = workers or int(ray.cluster_resources().get("CPU", 1))
        rows = [{"shard": json.dumps(each)} for each in wanted]
        results = ray.data.from_items(rows, override_num_blocks=len(rows)).map_batches(
            Worker,
            fn_constructor_kwargs={"job": job},
            batch_size=1,
            num_cpus=1,
            compute=ray.data.ActorPoolStrategy(
                size=min(count, len(rows)), max_tasks_in_flight_per_actor=1
            ),
        )
        try:
            for row in results.iter_rows():
                number, counts, trouble = json.loads(row["finished"])
                yield Finished(number, Tally(counts), trouble)
        except (ray.exceptions.RayError, ray.exceptions.RaySystemError) as error:
            told = " ".join(str(error).split())[:200]
            message = f"a worker failed ({told}); run it again to go on where it stopped"
            raise UnspunError(message) from None


@contextlib.contextmanager
def _ray(address: str | None, workers: int | None) -> Iterator[Any]:
    """Ray, started here or connected to; afterwards it is gone."""
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Ray's own, on its own code
        import ray
        import ray.data

        logging.getLogger("ray").setLevel(logging.CRITICAL)
        try:
            with _no_greeting():
                _connect(ray, address, workers)
            logging.getLogger("ray.data").setLevel(logging.CRITICAL)
            context = ray.data.DataContext.get_current()
            context.enable_progress_bars = False
            context.print_on_execution_start = False
            yield ray
        finally:
            ray.shutdown()


@contextlib.contextmanager
def _no_greeting() -> Iterator[None]:
    """Nothing on standard error: Ray's core, which is not Python, says which level it logs at."""
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _connect(ray: Any, address: str | None, workers: int | None) -> None:
    common = {"log_to_driver": False, "logging_level": logging.CRITICAL}
    try:
        if address:
            ray.init(address=address, **common)
        else:
            ray.init(
                address="local",
                num_cpus=workers or cores(),
                num_gpus=0,
                object_store_memory=STORE,
                include_dashboard=False,
                **common,
            )
    except (ConnectionError, RuntimeError, ValueError) as error:
        told = " ".join(str(error).split())[:200]
        where = f"--address {address}" if address else "Ray"
        raise UnspunError(f"{where}: can't be started or reached: {told}; check it") from None
