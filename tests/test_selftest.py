"""Rules prove themselves: spans, repairs, guards, and peace among rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.selftest import failures
from tests.rule_texts import KIDNEY_ROCKS, entry, rules_from


def said(folder: Path, text: str) -> list[str]:
    """What the proof says, without the file's folder."""
    return [
        f"{each.line}: {each.rule}: {each.message}" for each in failures(rules_from(folder, text))
    ]


def test_a_proven_rule_says_nothing(tmp_path: Path) -> None:
    assert said(tmp_path, KIDNEY_ROCKS) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[[Kidney rocks]] hurt", "[[Kidney]] rocks hurt",
         "“Kidney rocks hurt.” must report “Kidney” (0-6), but reports “Kidney rocks” (0-12)"),
        ("[[Kidney rocks]] hurt", "[[Kidney]] stones hurt",
         "“Kidney stones hurt.” must report “Kidney” (0-6), but reports nothing"),
        ("[[Kidney rocks]] hurt", "[[Kidney rocks]] and kidney rocks hurt",
         "“Kidney rocks and kidney rocks hurt.” must report “Kidney rocks” (0-12), "
         "but reports “Kidney rocks” (0-12), “kidney rocks” (17-29)"),
        ("Kidney stones hurt", "Kidney stone hurts",
         "repairs to “Kidney stones hurt.”, not “Kidney stone hurts.”"),
    ],
)  # fmt: skip
def test_a_wrong_bad_example(tmp_path: Path, old: str, new: str, message: str) -> None:
    text = KIDNEY_ROCKS.replace(old, new)
    assert said(tmp_path, text) == [f"8: terminology/kidney-rocks: {message}"]


def test_a_wrong_good_example(tmp_path: Path) -> None:
    text = KIDNEY_ROCKS + "    good: [Kidney rocks are fine.]\n"
    assert said(tmp_path, text) == [
        "2: terminology/kidney-rocks: “Kidney rocks are fine.” must report nothing, "
        "but reports “Kidney rocks” (0-12)"
    ]


GUARDS = """
- id: pedestrian
  severity: warning
  find: [pedestrian]
  replace: walker
  why: People walk; walkers help them.
  when: [{near: [hip]}, {spun: true}]
  unless: {before: [crossing]}
  examples:
    bad:
      - {text: "Her hip hurt; a [[pedestrian]] helped."}
      - {text: "A [[pedestrian]] helped.", spun: true}
    good:
      - "A pedestrian waved."
      - {text: "At the pedestrian crossing.", spun: true}
"""


def test_proven_guards(tmp_path: Path) -> None:
    assert said(tmp_path, GUARDS) == []


@pytest.mark.parametrize(
    ("dropped", "unproven"),
    [
        ('      - "A pedestrian waved."\n', ["when.near", "when.spun"]),
        ('      - {text: "At the pedestrian crossing.", spun: true}\n', ["unless.before"]),
    ],
)
def test_a_guard_that_no_example_needs(tmp_path: Path, dropped: str, unproven: list[str]) -> None:
    assert said(tmp_path, GUARDS.replace(dropped, "")) == [
        f"2: terminology/pedestrian: no example fails without the guard `{key}`; "
        "add one, or drop the guard"
        for key in unproven
    ]


def test_rules_that_disturb_each_other(tmp_path: Path) -> None:
    longer = entry("rocks-hurt", "kidney rocks hurt", "kidney stones hurt",
                   bad="[[kidney rocks hurt]]")  # fmt: skip
    assert said(tmp_path, KIDNEY_ROCKS + longer) == [
        "8: terminology/kidney-rocks: `terminology/rocks-hurt` reports “Kidney rocks hurt”, "
        "which this rule must report"
    ]


def test_a_rule_that_speaks_in_anothers_good_example(tmp_path: Path) -> None:
    other = entry("shaped", "pebble", "stone", bad="[[pebble]]")
    text = KIDNEY_ROCKS + "    good: [A pebble.]\n" + other
    assert said(tmp_path, text) == [
        "2: terminology/kidney-rocks: `terminology/shaped` reports “pebble” in this good example"
    ]


def test_a_replacement_that_is_itself_reported(tmp_path: Path) -> None:
    other = entry("stones", "kidney stone", "renal stone", bad="[[kidney stone]]")
    assert sorted(set(said(tmp_path, KIDNEY_ROCKS + other))) == [
        f"2: terminology/kidney-rocks: its replacement “{text}” is reported by `terminology/stones`"
        for text in ("kidney stones", "kidney stone")
    ]
