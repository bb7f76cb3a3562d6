"""A run from its inputs to the summary; or the rest of a run that was cut short."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

from linter.config.finder import ConfigFinder
from linter.corpus import cluster, manifest, overview, plan, summary
from linter.corpus.manifest import Manifest
from linter.corpus.places import Place, place_of, write_whole
from linter.corpus.shard import part
from linter.corpus.tally import Tally
from linter.corpus.work import Job
from linter.run import rule_set

_WIDTH = 5  # digits of a part's number, more when there are more parts


class Result(NamedTuple):
    """What a run came to. summary: None when shards are left, with the troubles that say why."""

    summary: dict[str, Any] | None
    troubles: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class Progress(NamedTuple):
    """How far a run is: shards done of all, and what the shards done now hold."""

    done: int
    shards: int
    tally: Tally


def run(
    inputs: Sequence[str],
    job: Job,
    finder: ConfigFinder,
    *,
    shard_bytes: int | None = None,
    workers: int | None = None,
    address: str | None = None,
    tell: Callable[[Progress], None] = lambda _: None,
) -> Result:
    """Lints all inputs into the job's output, going on where an earlier run stopped.

    Raises UnspunError when inputs, options or output can't be used; nothing is written then.
    """
    rule_set(job.config)  # a mistake in a rule or the config is told before anything starts
    output = place_of(job.output)
    there = manifest.read(output)
    found = plan.find(inputs, output, finder)
    head = manifest.head_of(found.files, job, shard_bytes)
    if there is not None:
        manifest.check_same(output, there.head, head)
    else:
        there = Manifest(head, tuple(plan.shards(found.files, job.columns, shard_bytes)))
        manifest.write(output, there)
    job = replace(job, output=output.uri, width=max(_WIDTH, len(str(len(there.shards)))))
    done = manifest.done(output)
    left = [shard for shard in there.shards if shard.number not in done]
    troubles = []
    if left:
        manifest.clean(output)
        for finished in cluster.run(left, job, workers=workers, address=address):
            if finished.trouble:
                troubles.append(finished.trouble)
            else:
                done.add(finished.number)
            tell(Progress(len(done), len(there.shards), finished.tally))
    if troubles:
        return Result(None, tuple(sorted(set(troubles))), found.notes)
    return Result(_conclude(output, there, job, len(found.files)), (), found.notes)


def _conclude(output: Place, there: Manifest, job: Job, inputs: int) -> dict[str, Any]:
    """The summary and the overview, from all shards' marks."""
    tally = manifest.tally(output, there.shards, partial(part, job=job))
    made = summary.summary(tally, inputs, len(there.shards))
    text = json.dumps(made, ensure_ascii=False, indent=2) + "\n"
    write_whole(output, overview.NAME, overview.render(made).encode())
    write_whole(output, summary.NAME, text.encode())
    manifest.clean(output)
    return made
