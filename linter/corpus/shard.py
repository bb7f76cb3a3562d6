"""One shard from its input to its results: the same files whoever runs it, and however often."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pyarrow import fs

from linter.corpus.apart import Apart
from linter.corpus.places import PARTIAL, Place, partial_of, place_of, write_whole
from linter.corpus.readers import read
from linter.corpus.tables import Tables
from linter.corpus.tally import Tally
from linter.corpus.work import Job, Linted, PassedOver, Piece, Read, Record, Rejected, Shard
from linter.errors import UnspunError

DONE = "done"  # the folder of marks: a shard that has one is never run again

_ATTEMPTS = 3  # at a shard whose worker dies; Ray would try for ever
_BATCH = 64  # records sent to the linting process at a time,
_BATCH_BYTES = 200_000  # and about this much text


def part(number: int, job: Job) -> str:
    """What a shard's files are called."""
    return f"part-{number:0{job.width}}"


def run(shard: Shard, job: Job, apart: Apart) -> Tally:
    """Reads, lints, writes, and leaves the done mark as the last thing.

    Raises OSError when the system fails, UnspunError when a shard kills whoever runs it.
    """
    output = place_of(job.output)
    tally = Tally()
    attempt = _attempt(shard, output)
    with Tables(output, part(shard.number, job)) as tables:
        order = _Order(tables, tally)
        for outcomes in apart.lint(order.batches(shard.pieces, job)):
            order.take(outcomes)
        order.end()
        tables.commit()
    mark = json.dumps(tally.to_json(), ensure_ascii=False).encode()
    write_whole(output, f"{DONE}/{part(shard.number, job)}.json", mark)
    output.files.delete_file(attempt.path)
    return tally


def _attempt(shard: Shard, output: Place) -> Place:
    """Notes that the shard is begun. Whoever dies leaves the note; a new run removes them all."""
    name = f"attempt-{shard.number}"
    selector = fs.FileSelector(output.inside(PARTIAL).path, allow_not_found=True)
    notes = output.files.get_file_info(selector)
    if sum(each.path.endswith(f"-{name}") for each in notes) >= _ATTEMPTS:
        first, last = shard.pieces[0].shown, shard.pieces[-1].shown
        where = first if first == last else f"{first} … {last}"
        raise UnspunError(f"the process that reads it died {_ATTEMPTS} times", path=where)
    note = partial_of(output, name)
    with note.files.open_output_stream(note.path, compression=None) as file:
        file.write(b"")
    return note


class _Order:
    """Puts what comes back from the linting process among what was rejected before, in order."""

    def __init__(self, tables: Tables, tally: Tally) -> None:
        self._tables = tables
        self._tally = tally
        self._sent: list[list[Record | Rejected]] = []

    def batches(self, pieces: tuple[Piece, ...], job: Job) -> Iterator[list[Record]]:
        """Records to send; what came between them waits."""
        together: list[Record | Rejected] = []
        records: list[Record] = []
        size = 0
        for each in _all(pieces, job):
            if isinstance(each, PassedOver):
                self._tally.pass_over(each.reason)
                continue
            together.append(each)
            if isinstance(each, Record):
                records.append(each)
                size += len(each.data)
            if len(together) >= _BATCH or size >= _BATCH_BYTES:
                self._sent.append(together)
                if records:
                    yield records
                else:
                    self._take_rejected()
                together, records, size = [], [], 0
        if together:
            self._sent.append(together)
            if records:
                yield records

    def take(self, outcomes: list[Linted | Rejected]) -> None:
        """The outcomes of the next batch that was sent."""
        self._take_rejected()
        left = iter(outcomes)
        for each in self._sent.pop(0):
            outcome = next(left) if isinstance(each, Record) else each
            if isinstance(outcome, Linted):
                assert isinstance(each, Record)  # noqa: S101 - only these were linted
                self._tables.add(outcome, len(each.data))
                self._tally.add(outcome)
            else:
                self._tables.reject(outcome)
                self._tally.reject(outcome)

    def end(self) -> None:
        """All batches are back."""
        self._take_rejected()

    def _take_rejected(self) -> None:
        """Batches of rejected rows alone are not sent: their turn comes when they are first."""
        while self._sent and not any(isinstance(each, Record) for each in self._sent[0]):
            for each in self._sent.pop(0):
                assert isinstance(each, Rejected)  # noqa: S101
                self._tables.reject(each)
                self._tally.reject(each)


def _all(pieces: tuple[Piece, ...], job: Job) -> Iterator[Read]:
    for piece in pieces:
        yield from read(piece, job)
