"""The labels of our own articles hold: every labelled text stands where its label says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ARTICLES = Path(__file__).parent / "articles"
FILES: dict[str, dict[str, Any]] = yaml.safe_load(
    (ARTICLES / "gold.yaml").read_text(encoding="utf-8")
)["files"]
TRAPS: list[dict[str, str]] = yaml.safe_load((ARTICLES / "traps.yaml").read_text(encoding="utf-8"))
SPUN = [name for name, labels in FILES.items() if labels["variant"] == "spun"]
SETS = {"tune", "held-out"}
FAMILIES = {
    "bosom-gamble",
    "homonym-swap",
    "pores-and-skin",
    "potters-wheel",
    "screener-list",
    "wealthy-added-word",
}
DISCLAIMERS = {
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
}
FILE_NAME = re.compile(r"(?P<pair>\d\d-[a-z0-9-]+)\.(?P<variant>clean|spun)\.(?P<kind>md|html|txt)")


def _line(name: str, number: int) -> str:
    text = (ARTICLES / name).read_text(encoding="utf-8")
    return text.split("\n")[number - 1]


def test_labels_and_files_are_the_same() -> None:
    found = [path.name for path in ARTICLES.iterdir() if path.suffix != ".yaml"]
    assert sorted(found) == sorted(FILES)


def test_each_pair_has_a_clean_and_a_spun_article_in_one_set() -> None:
    pairs: dict[str, list[tuple[str, str, str]]] = {}
    for name, labels in FILES.items():
        match = FILE_NAME.fullmatch(name)
        assert match, name
        assert labels["variant"] == match["variant"]
        pairs.setdefault(match["pair"], []).append((match["variant"], match["kind"], labels["set"]))
    for pair, members in pairs.items():
        (clean, clean_kind, clean_set), (spun, spun_kind, spun_set) = members
        assert (clean, spun, clean_kind, clean_set) == ("clean", "spun", spun_kind, spun_set), pair
    sets = [members[0][2] for members in pairs.values()]
    assert (sets.count("tune"), sets.count("held-out")) == (10, 10)


@pytest.mark.parametrize("name", SPUN)
def test_every_labelled_text_stands_on_its_line(name: str) -> None:
    labels = FILES[name]
    for label in [*labels["garbles"], *labels["structure"]]:
        assert label["text"] in _line(name, label["line"]), label


@pytest.mark.parametrize("name", SPUN)
def test_what_was_meant_stands_in_the_clean_twin(name: str) -> None:
    twin = (ARTICLES / name.replace(".spun.", ".clean.")).read_text(encoding="utf-8")
    meant = [term for label in FILES[name]["garbles"] for term in label["expected"]]
    assert [term for term in meant if term not in twin] == []


@pytest.mark.parametrize("name", SPUN)
def test_garbles_are_labelled_in_full(name: str) -> None:
    labels = FILES[name]
    for label in labels["garbles"]:
        assert list(label) == ["text", "expected", "novel", "kind", "family", "line"]
        assert label["kind"] in {"term", "style"}
        assert label["family"] in FAMILIES
        assert isinstance(label["novel"], bool)
        assert label["text"] not in label["expected"]
    for label in labels["structure"]:
        assert list(label) == ["text", "kind", "line"]
        assert label["kind"] in {"leftover", "orphan-bullet", "truncated-heading"}
    lines = [label["line"] for label in labels["garbles"]]
    assert lines == sorted(lines)


@pytest.mark.parametrize("name", FILES)
def test_disclaimers_are_known_and_said_once(name: str) -> None:
    labels = FILES[name]["disclaimers"]
    required = labels["required"]
    there = [*labels["present"], *labels["garbled"]]
    assert set(required) <= DISCLAIMERS
    assert set(there) <= set(required)
    assert len(set(required)) == len(required)
    assert len(set(there)) == len(there)
    if FILES[name]["variant"] == "clean":
        assert (labels["present"], labels["garbled"]) == (required, [])
        assert (FILES[name]["garbles"], FILES[name]["structure"]) == ([], [])


def test_traps_are_complete_and_said_once() -> None:
    assert [list(trap) for trap in TRAPS] == [["text", "why", "set"]] * len(TRAPS)
    texts = [trap["text"] for trap in TRAPS]
    assert sorted(set(texts)) == sorted(texts)
    assert {trap["set"] for trap in TRAPS} == SETS
