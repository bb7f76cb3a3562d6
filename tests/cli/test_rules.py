"""`unspun rules`, `unspun init` and `unspun doctor`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import ROOT, unspun
from tests.rule_texts import KIDNEY_ROCKS, entry, write_pack


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A folder whose config names a pack of its own."""
    write_pack(tmp_path, KIDNEY_ROCKS.replace("kidney rock]", "garden rock]"), "house")
    (tmp_path / "unspun.yaml").write_text("packs: [house]\n", encoding="utf-8")
    return tmp_path


def said(*arguments: str, cwd: Path) -> tuple[int, str]:
    run = unspun(*arguments, cwd=cwd)
    return run.returncode, (run.stdout + run.stderr).decode()


def test_list_of_a_pack(house: Path) -> None:
    assert said("rules", "list", "house", cwd=house) == (
        0,
        "house/kidney-rocks  error       garden rock → kidney stone\n1 rules\n",
    )


def test_list_as_json(house: Path) -> None:
    code, text = said("rules", "list", "house", "--format", "json", cwd=house)
    assert (code, json.loads(text)) == (
        0,
        [
            {
                "id": "house/kidney-rocks",
                "kind": "terminology",
                "severity": "error",
                "why": "Spinners swap stone for rock.",
                "preview": False,
            }
        ],
    )


def test_explain(house: Path) -> None:
    code, text = said("rules", "explain", "house/kidney-rocks", cwd=house)
    assert (code, text) == (
        0,
        "house/kidney-rocks  (terminology, error)\n"
        "\n"
        "Spinners swap stone for rock.\n"
        "\n"
        "  garden rock → kidney stone\n"
        "  gardenrock → kidney stone\n"
        "  garden rocks → kidney stones\n"
        "  gardenrocks → kidney stones\n"
        "\n"
        "Reports:\n"
        "  [[Kidney rocks]] hurt.\n",
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["list", "hous"], "unspun: no rule, pack or kind is called `hous`; did you mean `house`?"),
        (["explain", "house/kidny-rocks"],
         "unspun: no rule is called `house/kidny-rocks`; did you mean `house/kidney-rocks`?"),
        (["test", "missing"], "unspun: missing: is no folder; a pack is a folder of .yaml files"),
    ],
)  # fmt: skip
def test_a_wrong_name(house: Path, arguments: list[str], told: str) -> None:
    assert said("rules", *arguments, cwd=house) == (2, told + "\n")


def test_the_proof_of_a_pack(house: Path) -> None:
    code, text = said("rules", "test", "house", cwd=house)
    assert (code, text) == (
        1,
        "house/rules.yaml:8: house/kidney-rocks: “Kidney rocks hurt.” must report “Kidney rocks” "
        "(0-12), but reports nothing\n"
        "1 rules, 1 examples, 1 failures\n",
    )
    write_pack(house, KIDNEY_ROCKS, "house")
    assert said("rules", "test", "house/rules.yaml", cwd=house) == (
        0,
        "1 rules, 1 examples, 0 failures\n",
    )


def test_the_schema_of_rule_files(house: Path) -> None:
    code, text = said("rules", "schema", cwd=house)
    assert code == 0
    kinds = [each["title"] for each in json.loads(text)["items"]["anyOf"]]
    assert kinds == [
        "terminology", "plain-language", "claims", "density", "unlisted", "structure",
        "readability", "disclaimer", "grammar",
    ]  # fmt: skip


NEW = (
    "rules", "new", "house/more.yaml", "--find", "bladder laundry", "--replace", "bladder wash",
    "--why", "Nothing is washed: there.",
)  # fmt: skip


def test_a_new_rule(house: Path) -> None:
    examples = ("--bad", "A [[bladder laundry]].", "--fix", "A bladder wash.", "--good", "Laundry.")
    code, _ = said(*NEW, *examples, cwd=house)
    assert code == 0
    assert (house / "house" / "more.yaml").read_text(encoding="utf-8") == (
        "- id: bladder-laundry\n"
        "  severity: warning\n"
        '  find: ["bladder laundry"]\n'
        '  replace: "bladder wash"\n'
        '  why: "Nothing is washed: there."\n'
        "  examples:\n"
        "    bad:\n"
        '      - {text: "A [[bladder laundry]].", fix: "A bladder wash."}\n'
        "    good:\n"
        '      - "Laundry."\n'
    )


def test_a_new_rule_that_does_not_hold_is_not_written(house: Path) -> None:
    code, text = said(*NEW, "--bad", "A [[bladder]] laundry.", "--fix", "", "--good", "", cwd=house)
    assert (code, text) == (
        1,
        "house/bladder-laundry: “A bladder laundry.” must report “bladder” (2-9), but reports "
        "“bladder laundry” (2-17)\n"
        "Nothing was written; mend the examples or add a guard, and try again.\n",
    )
    assert not (house / "house" / "more.yaml").exists()


def test_pages_about_rules_are_up_to_date() -> None:
    code, text = said("rules", "docs", "--check", cwd=ROOT)
    assert (code, text) == (0, "")


def test_pages_that_are_out_of_date_are_named(tmp_path: Path) -> None:
    code, text = said("rules", "docs", "--check", str(tmp_path), cwd=ROOT)
    assert code == 1
    assert text.splitlines()[0] == (f"{tmp_path}/README.md is out of date; run `unspun rules docs`")


def test_init_writes_what_check_reads(tmp_path: Path) -> None:
    code, text = said("init", cwd=tmp_path)
    assert (code, text) == (0, "wrote unspun.yaml\nwrote .pre-commit-config.yaml\n")
    assert said("check", cwd=tmp_path)[0] == 0
    assert said("init", cwd=tmp_path) == (
        2,
        "unspun: unspun.yaml: is there already; delete it first to start again\n",
    )


def test_doctor(house: Path) -> None:
    code, text = said("doctor", cwd=house)
    assert code == 0
    lines = {line[4:18].strip(): (line[:2], line[19:]) for line in text.splitlines()}
    assert lines["configuration"] == ("ok", "unspun.yaml")
    assert lines["rules"][1].endswith("1 packs of yours")
    assert lines["pre-commit"] == ("ok", "no git repository here")


def test_doctor_says_how_to_mend(house: Path) -> None:
    write_pack(house, entry("a", "x y", "z") + entry("b", "x y", "z"), "house")
    code, text = said(
        "doctor",
        cwd=house,
    )
    assert code == 2
    assert "!!  rules" in text
    assert "→ mend that line; nothing is linted before" in text
