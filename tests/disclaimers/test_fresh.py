"""The fresh passages are labelled as the others are. Only the data is tested: no check reads it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.disclaimers.test_passages import IDS, KEYS, PASSAGES, SHORTEST
from tests.evaluation.disclaimers import passages

FRESH = passages("fresh")


def test_names_are_unique_among_all_passages() -> None:
    names = [passage["name"] for passage in [*PASSAGES, *FRESH]]
    assert sorted(set(names)) == sorted(names)


def test_every_disclaimer_occurs_in_every_status() -> None:
    statuses = ("present", "missing", "garbled")
    found = {(each, status) for status in statuses for entry in FRESH for each in entry[status]}
    assert sorted({(each, status) for each in IDS for status in statuses} - found) == []


@pytest.mark.parametrize("passage", FRESH, ids=lambda passage: passage["name"])
def test_labels_say_one_thing_each(passage: dict[str, Any]) -> None:
    assert list(passage) == KEYS
    statuses = [*passage["present"], *passage["missing"], *passage["garbled"]]
    assert sorted(set(statuses)) == sorted(statuses)
    assert [each for each in IDS if each in passage["required"]] == passage["required"]
    unasked = [each for each in statuses if each not in passage["required"]]
    assert [each for each in unasked if each not in passage["present"]] == []
    assert [each for each in passage["required"] if each not in statuses] == []
    assert set(statuses) <= set(IDS)
    if passage["required"]:
        assert len(passage["text"].split()) >= SHORTEST
