"""Packs are compiled once, kept, and never silently lose a rule."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from linter import packs
from linter.errors import RuleError
from linter.packs import folders, load
from linter.packs.compiled import compile_rules, packed
from linter.packs.folders import read_pack
from linter.packs.rule_set import RuleSet
from tests.rule_texts import KIDNEY_ROCKS, entry, rule_set, write_pack


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("UNSPUN_CACHE_DIR", str(folder))
    monkeypatch.setattr(folders, "SHIPPED", tmp_path / "none.bin")
    monkeypatch.setattr(folders, "CHECKOUT", tmp_path / "none")
    return folder


def test_every_form_leads_to_its_rule(tmp_path: Path) -> None:
    rules = read_pack(
        write_pack(tmp_path, KIDNEY_ROCKS + entry("bust-cell", "bust cell", "breast cell"))
    )
    found = rule_set(rules)
    text = "bustcells, a kidney rock and kidney rocks"
    assert [
        (text[start:end], [rule.id for rule in found.rules_of(pattern)])
        for start, end, pattern in sorted(found.find(text))
    ] == [
        ("bustcell", ["terminology/bust-cell"]),
        ("bustcells", ["terminology/bust-cell"]),
        ("kidney rock", ["terminology/kidney-rocks"]),
        ("kidney rock", ["terminology/kidney-rocks"]),
        ("kidney rocks", ["terminology/kidney-rocks"]),
    ]


def test_offsets_are_code_points(tmp_path: Path) -> None:
    found = rule_set(read_pack(write_pack(tmp_path, KIDNEY_ROCKS)))
    assert [each[:2] for each in found.find("😀é kidney rock")] == [(3, 14)]


def test_the_same_phrase_twice_is_an_error(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, KIDNEY_ROCKS + entry("pebbles", "kidney rock", "kidney stone"))
    with pytest.raises(RuleError) as caught:
        read_pack(pack)
    path = pack / "rules.yaml"
    assert str(caught.value) == (
        f"{path}:10: `terminology/pebbles` finds “kidney rock” as `terminology/kidney-rocks` does "
        f"({path}:2); drop one or give them different guards"
    )


def test_the_same_phrase_with_other_guards_is_none(tmp_path: Path) -> None:
    other = entry("pebbles", "kidney rock", "kidney pebble", "when: {near: [beach]}\n")
    rules = read_pack(write_pack(tmp_path, KIDNEY_ROCKS + other))
    found = rule_set(rules)
    [(_, _, pattern)] = found.find("a kidney rock")
    assert [rule.id for rule in found.rules_of(pattern)] == [
        "terminology/kidney-rocks",
        "terminology/pebbles",
    ]


def test_the_same_id_twice_is_an_error(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, KIDNEY_ROCKS + KIDNEY_ROCKS)
    with pytest.raises(
        RuleError, match=r"rules\.yaml:10: the id `terminology/kidney-rocks` is tak"
    ):
        read_pack(pack)


def test_ten_thousand_phrases_in_one_rule(tmp_path: Path) -> None:
    phrases = ", ".join(f"kidney rock {letters(number)}" for number in range(10_000))
    found = rule_set(read_pack(write_pack(tmp_path, entry("many", phrases, "kidney stone"))))
    phrase = f"kidney rock {letters(9_999)}"
    text = f"a {phrase} here"
    # Shorter phrases that it starts with are found as well; the longest one wins later on.
    assert max(text[start:end] for start, end, _ in found.find(text)) == phrase


def test_a_pack_without_rules(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(RuleError, match=r"empty: holds no \.yaml file"):
        read_pack(tmp_path / "empty")
    with pytest.raises(RuleError, match="missing: is no folder"):
        read_pack(tmp_path / "missing")


def test_compiled_packs_are_kept_and_made_anew_when_damaged(tmp_path: Path, cache: Path) -> None:
    pack = write_pack(tmp_path, KIDNEY_ROCKS, "house")
    first = load((pack,))
    [kept] = [path for path in cache.iterdir() if b"house" in path.read_bytes()]
    good = kept.read_bytes()
    assert load((pack,)) == first
    for damaged in (b"", good[:-1], good[:-1] + b"!", b"unspun rules 2\n{}\n", b"\x80pickle"):
        kept.write_bytes(damaged)
        assert load((pack,)) == first
        assert kept.read_bytes() == good


def test_an_automaton_of_another_version_is_made_again(tmp_path: Path) -> None:
    rules = read_pack(write_pack(tmp_path, KIDNEY_ROCKS))
    foreign = compile_rules(rules)._replace(automaton=b"of another version")
    found = RuleSet(foreign, settle=lambda rule: rule)
    own = rule_set(rules)
    assert found.find("a kidney rock") == own.find("a kidney rock")


def test_compiled_packs_that_were_long_not_used_go(tmp_path: Path, cache: Path) -> None:
    pack = write_pack(tmp_path, KIDNEY_ROCKS, "house")
    load((pack,))
    for number, path in enumerate(sorted(cache.iterdir())):
        os.utime(path, (number, number))
    others = [cache / f"rules-{number}.bin" for number in range(2 * packs._MOST_KEPT)]
    for number, path in enumerate(others):
        path.write_bytes(b"")
        os.utime(path, (1e9 + number, 1e9 + number))
    write_pack(tmp_path, KIDNEY_ROCKS.replace("kidney-rocks", "rocks"), "house")
    load((pack,))  # our own packs are used, and those of this one are new
    left = [path for path in others if path.exists()]
    assert left == others[-(packs._MOST_KEPT - 2) :]
    assert len(list(cache.glob("rules-*.bin"))) == packs._MOST_KEPT


def test_a_changed_pack_is_compiled_again(tmp_path: Path) -> None:
    pack = write_pack(tmp_path, KIDNEY_ROCKS, "house")
    assert "house/kidney-rocks" in load((pack,)).ids
    write_pack(tmp_path, KIDNEY_ROCKS.replace("kidney-rocks", "rocks"), "house")
    assert "house/rocks" in load((pack,)).ids


def test_a_cache_that_cannot_be_written_costs_time_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("UNSPUN_CACHE_DIR", str(blocked / "cache"))
    pack = write_pack(tmp_path, KIDNEY_ROCKS, "house")
    assert "house/kidney-rocks" in load((pack,)).ids


def test_an_installed_package_has_its_rules_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = write_pack(tmp_path, KIDNEY_ROCKS)
    shipped = tmp_path / "rules.bin"
    shipped.write_bytes(packed(compile_rules(read_pack(pack))))
    monkeypatch.setattr(folders, "SHIPPED", shipped)
    assert load().ids == ["terminology/kidney-rocks"]
    house = write_pack(tmp_path, entry("bust-cell", "bust cell", "breast cell"), "house")
    assert load((house,)).ids == ["terminology/kidney-rocks", "house/bust-cell"]


def letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))
