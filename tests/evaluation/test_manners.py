"""The labels of the articles in further manners hold. Only the data is tested here."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from tests.evaluation.test_labels import DISCLAIMERS, FAMILIES, FILE_NAME
from tests.evaluation.unlisted import MANNERS

FILES: dict[str, dict[str, Any]] = yaml.safe_load((MANNERS / "gold.yaml").read_text("utf-8"))[
    "files"
]
CLEAN: list[dict[str, str]] = yaml.safe_load((MANNERS / "clean.yaml").read_text("utf-8"))
SPUN = [name for name, labels in FILES.items() if labels["variant"] == "spun"]
# Manners of spinners that the older articles do not show.
ALL_FAMILIES = FAMILIES | {"area-unit", "one-word", "profanity-filter", "re-translation"}
KEYS = ["text", "expected", "in_itself", "kind", "family", "line"]


def test_labels_and_files_are_the_same() -> None:
    found = [path.name for path in MANNERS.iterdir() if path.suffix != ".yaml"]
    assert sorted(found) == sorted(FILES)


def test_each_article_has_its_twin() -> None:
    """A clean and a spun one of each pair, next to each other, in that order."""
    parts = [FILE_NAME.fullmatch(name) for name in FILES]
    names = [(each["pair"], each["variant"], each["kind"]) for each in parts if each]
    assert len(names) == len(FILES)
    pairs = [(pair, kind) for pair, variant, kind in names if variant == "clean"]
    assert names == [(p, variant, kind) for p, kind in pairs for variant in ("clean", "spun")]
    assert [(labels["variant"], labels["set"]) for labels in FILES.values()] == [
        (variant, "manners") for _, variant, _ in names
    ]


@pytest.mark.parametrize("name", SPUN)
def test_every_label_stands_once_on_its_line(name: str) -> None:
    lines = (MANNERS / name).read_text("utf-8").split("\n")
    twin = (MANNERS / name.replace(".spun.", ".clean.")).read_text("utf-8")
    garbles, structure = FILES[name]["garbles"], FILES[name]["structure"]
    for label in [*garbles, *structure]:
        assert lines[label["line"] - 1].count(label["text"]) == 1, label
    for label in garbles:
        assert list(label) == KEYS
        assert label["family"] in ALL_FAMILIES
        assert label["kind"] in {"term", "style"}
        assert isinstance(label["in_itself"], bool)
        assert [term for term in label["expected"] if term not in twin] == []
        assert label["text"] not in twin, label
    for labels in (garbles, structure):
        assert [each["line"] for each in labels] == sorted(each["line"] for each in labels)


@pytest.mark.parametrize("name", FILES)
def test_disclaimers_are_known_and_said_once(name: str) -> None:
    labels = FILES[name]["disclaimers"]
    there = [*labels["present"], *labels["garbled"]]
    assert set(labels["required"]) <= DISCLAIMERS
    assert sorted(there) == sorted(labels["required"])
    if FILES[name]["variant"] == "clean":
        assert (FILES[name]["garbles"], FILES[name]["structure"]) == ([], [])
        assert labels["garbled"] == []


def test_good_texts_are_complete_and_named_once() -> None:
    assert [list(text) for text in CLEAN] == [["name", "why", "text"]] * len(CLEAN)
    names = [text["name"] for text in CLEAN]
    assert sorted(set(names)) == sorted(names)
