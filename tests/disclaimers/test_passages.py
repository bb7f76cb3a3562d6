"""The labelled passages hold together: each label is known, and says one thing only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

PASSAGES: list[dict[str, Any]] = [
    each
    for name in (
        "passages.yaml",
        "manners.yaml",
        "pages.yaml",
        "voices.yaml",
        "writers.yaml",
        "fresh.yaml",
    )
    for each in yaml.safe_load((Path(__file__).parent / name).read_text(encoding="utf-8"))
]
IDS = (
    "general",
    "emergency",
    "medicines",
    "dose-change",
    "interactions",
    "supplements",
    "pregnancy",
    "children",
    "unapproved",
    "procedures",
    "crisis",
    "diets",
    "claims",
    "advertising",
)
KEYS = ["name", "set", "required", "present", "missing", "garbled", "note", "text"]
SHORTEST = 100  # words; shorter articles need no disclaimers


def test_names_are_unique() -> None:
    names = [passage["name"] for passage in PASSAGES]
    assert sorted(set(names)) == sorted(names)


def test_every_disclaimer_occurs_in_every_status_and_set() -> None:
    wanted = {
        (identifier, status, part)
        for identifier in IDS
        for status in ("present", "missing", "garbled")
        for part in ("tune", "held-out", "fresh")
    }
    found = {
        (identifier, status, passage["set"])
        for passage in PASSAGES
        for status in ("present", "missing", "garbled")
        for identifier in passage[status]
    }
    assert sorted(wanted - found) == []


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage["name"])
def test_labels_say_one_thing_each(passage: dict[str, Any]) -> None:
    assert list(passage) == KEYS
    assert passage["set"] in {"tune", "held-out", "fresh"}
    statuses = [*passage["present"], *passage["missing"], *passage["garbled"]]
    assert sorted(set(statuses)) == sorted(statuses)
    assert [i for i in IDS if i in statuses and (i in passage["required"])] == passage["required"]
    assert set(statuses) <= set(IDS)
    unasked = [i for i in statuses if i not in passage["required"]]
    assert [i for i in unasked if i not in passage["present"]] == []
    if passage["required"]:
        assert len(passage["text"].split()) >= SHORTEST
