from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from linter.config import Config
from linter.corpus.apart import LINTER, Apart
from linter.corpus.linting import Linter
from linter.corpus.work import Job, Linted, Outcome, Record, Rejected
from linter.errors import ConfigError, UnspunError
from tests.corpus.making import STONES

_JOB = Job("out", Config(), time_limit=10)
_POISON = ("tests.corpus.poison", "Poisonable")


def _records(*texts: str) -> list[Record]:
    return [
        Record("a.jsonl", at, f"{at}.md", None, None, f"{at}.md", text.encode())
        for at, text in enumerate(texts)
    ]


def _batches(records: list[Record], size: int) -> list[list[Record]]:
    return [records[at : at + size] for at in range(0, len(records), size)]


def _flat(outcomes: list[list[Outcome]]) -> list[Outcome]:
    return [each for batch in outcomes for each in batch]


def test_outcomes_are_those_of_this_process_in_order() -> None:
    records = _records(*(f"{STONES} Number {number}." for number in range(10)))
    linter = Linter(_JOB)
    with Apart(_JOB, LINTER) as apart:
        outcomes = list(apart.lint(_batches(records, 3)))
    assert outcomes == [[linter(each) for each in batch] for batch in _batches(records, 3)]


def test_an_article_that_kills_or_hangs_its_process_is_rejected_alone() -> None:
    records = _records(STONES, "KILL", STONES, "HANG", "EXIT", STONES, STONES, "KILL")
    job = Job("out", Config(), time_limit=3)
    linter = Linter(job)
    killed = "ended the process that linted it (signal 9; out of memory?)"
    reasons = {
        1: killed,
        3: "took longer than 3 s and was stopped",
        4: "ended the process that linted it (exit code 3; out of memory?)",
        7: killed,
    }
    expected: list[Outcome] = [
        Rejected("a.jsonl", at, each.id, "lint", reasons[at]) if at in reasons else linter(each)
        for at, each in enumerate(records)
    ]
    with Apart(job, _POISON) as apart:
        assert _flat(list(apart.lint(_batches(records, 4)))) == expected


def test_an_article_that_eats_memory_is_rejected_and_the_process_lives() -> None:
    records = _records(STONES, "EAT", STONES)
    with Apart(_JOB, _POISON) as apart:
        first, eaten, last = _flat(list(apart.lint([records])))
    assert isinstance(first, Linted)
    assert isinstance(last, Linted)
    assert isinstance(eaten, Rejected)
    assert eaten.stage == "lint"


def test_a_process_killed_from_outside_costs_no_article(tmp_path: Path) -> None:
    records = _records(*([STONES] * 8))
    linter = Linter(_JOB)
    with Apart(_JOB, LINTER) as apart:
        outcomes = apart.lint(_batches(records, 2))
        first = next(outcomes)
        assert apart._child is not None
        os.kill(apart._child._process.pid, signal.SIGKILL)
        rest = list(outcomes)
    assert _flat([first, *rest]) == [linter(each) for each in records]


def test_large_batches_both_ways_block_nobody() -> None:
    """Larger than a pipe holds: each side must read while the other writes."""
    text = f"{STONES}\n\n```\n{'x' * 300_000}\n```\n"
    records = _records(*([text] * 6))
    job = Job("out", Config(), keep_text=True)
    linter = Linter(job)
    with Apart(job, LINTER) as apart:
        outcomes = _flat(list(apart.lint(_batches(records, 2))))
    assert outcomes == [linter(each) for each in records]


def test_a_mistake_that_a_start_finds_is_told() -> None:
    apart = Apart(_JOB, ("tests.corpus.poison", "Unstartable"))
    with pytest.raises(ConfigError) as caught, apart:
        list(apart.lint([_records("x")]))
    assert str(caught.value) == "unspun.yaml:3: is wrong; mend it"


def test_a_process_that_never_starts_is_an_error() -> None:
    apart = Apart(_JOB, ("tests.corpus.poison", "Dying"))
    with pytest.raises(UnspunError, match="a process that lints can't be started"), apart:
        list(apart.lint([_records("x")]))
