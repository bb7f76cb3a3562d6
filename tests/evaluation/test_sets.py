"""The labels of the further sets of articles hold. Only the data is tested here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.evaluation.test_labels import DISCLAIMERS, FAMILIES, FILE_NAME

# One folder a set, named like the set.
SETS = ("manners", "spinners", "fresh")
# Manners of spinners that the older articles do not show.
ALL_FAMILIES = FAMILIES | {
    "area-unit",
    "one-word",
    "part-of-speech",
    "profanity-filter",
    "re-translation",
    "register-swap",
}
KEYS = ["text", "expected", "in_itself", "kind", "family", "line"]


def _folder(part: str) -> Path:
    return Path(__file__).parent / part


FILES: dict[str, dict[str, dict[str, Any]]] = {
    part: yaml.safe_load((_folder(part) / "gold.yaml").read_text("utf-8"))["files"] for part in SETS
}
CLEAN: dict[str, list[dict[str, str]]] = {
    part: yaml.safe_load((_folder(part) / "clean.yaml").read_text("utf-8")) for part in SETS
}
ALL = [(part, name) for part in SETS for name in FILES[part]]
SPUN = [(part, name) for part, name in ALL if FILES[part][name]["variant"] == "spun"]


@pytest.mark.parametrize("part", SETS)
def test_labels_and_files_are_the_same(part: str) -> None:
    found = [path.name for path in _folder(part).iterdir() if path.suffix != ".yaml"]
    assert sorted(found) == sorted(FILES[part])


@pytest.mark.parametrize("part", SETS)
def test_each_article_has_its_twin(part: str) -> None:
    """A clean and a spun one of each pair, next to each other, in that order."""
    parts = [FILE_NAME.fullmatch(name) for name in FILES[part]]
    names = [(each["pair"], each["variant"], each["kind"]) for each in parts if each]
    assert len(names) == len(FILES[part])
    pairs = [(pair, kind) for pair, variant, kind in names if variant == "clean"]
    assert names == [(p, variant, kind) for p, kind in pairs for variant in ("clean", "spun")]
    assert [(labels["variant"], labels["set"]) for labels in FILES[part].values()] == [
        (variant, part) for _, variant, _ in names
    ]


@pytest.mark.parametrize(("part", "name"), SPUN)
def test_every_label_stands_once_on_its_line(part: str, name: str) -> None:
    lines = (_folder(part) / name).read_text("utf-8").split("\n")
    twin = (_folder(part) / name.replace(".spun.", ".clean.")).read_text("utf-8")
    garbles, structure = FILES[part][name]["garbles"], FILES[part][name]["structure"]
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


@pytest.mark.parametrize(("part", "name"), ALL)
def test_disclaimers_are_known_and_said_once(part: str, name: str) -> None:
    file = FILES[part][name]
    labels = file["disclaimers"]
    there = [*labels["present"], *labels["garbled"]]
    assert set(labels["required"]) <= DISCLAIMERS
    assert sorted(there) == sorted(labels["required"])
    if file["variant"] == "clean":
        assert (file["garbles"], file["structure"]) == ([], [])
        assert labels["garbled"] == []


@pytest.mark.parametrize("part", SETS)
def test_good_texts_are_complete_and_named_once(part: str) -> None:
    assert [list(text) for text in CLEAN[part]] == [["name", "why", "text"]] * len(CLEAN[part])
    names = [text["name"] for text in CLEAN[part]]
    assert sorted(set(names)) == sorted(names)
