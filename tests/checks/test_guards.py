"""Guards: each key lets a rule speak, or keeps it silent, in exactly its contexts."""

from __future__ import annotations

import pytest

from linter.checks.guards import Hit, holds
from linter.document import Document
from linter.model import Kind, Severity, Span
from linter.parsers import parse
from linter.rules import Guard, Rule
from linter.source import Source

WORD = "bust"
NEVER = Guard()


def hit_in(text: str) -> Hit:
    """The first “bust” in a Markdown article."""
    document: Document = parse(Source("article.md", text))
    start = document.text.lower().index(WORD)
    return Hit(document, Span(start, start + len(WORD)))


def speaks(
    text: str, *, when: tuple[Guard, ...] = (), unless: Guard = NEVER, spun: bool = False
) -> bool:
    rule = Rule(
        id="terminology/bust",
        kind=Kind.TERMINOLOGY,
        severity=Severity.ERROR,
        why="",
        forms={WORD: ("breast",)},
        path="",
        line=1,
        when=when,
        unless=unless,
    )
    return holds(rule, hit_in(text), spun=spun)


@pytest.mark.parametrize(
    ("guard", "text", "held"),
    [
        (Guard(near=("nipple",)), "The nipple and the bust.", True),
        (Guard(near=("nipple",)), "The nipple. Then the bust.", False),
        (Guard(near=("nipple",), within="paragraph"), "The nipple. Then the bust.", True),
        (Guard(near=("nipple",), within="paragraph"), "A nipple.\n\nThe bust.", False),
        (Guard(near=("nipple",), within="article"), "A nipple.\n\nThe bust.", True),
        (Guard(near=("nipple",)), "A nippleless bust.", False),
        (Guard(near=("nipple*",)), "A nippleless bust.", True),
        (Guard(near=("left nipple",)), "The bust has a left-nipple.", True),
        (Guard(near=("left nip*",)), "The bust has a left nipple.", True),
        (Guard(near=("left nipple",)), "The nipple is left of the bust.", False),
        # The hit itself is no context.
        (Guard(near=("bust",)), "The bust.", False),
        (Guard(near=("bust",)), "A bust or bust.", True),
        (Guard(after=("marble",)), "A marble bust.", True),
        (Guard(after=("marble",)), "A marble, cold bust.", False),
        (Guard(after=("of the",)), "Size of the bust.", True),
        (Guard(after=("marble",)), "Some marble\n\nbust.", False),
        (Guard(before=("of beethoven",)), "A bust of Beethoven.", True),
        (Guard(before=("of beet*",)), "A bust of Beethoven.", True),
        (Guard(after=("white marb*",)), "A white marble bust.", True),
        (Guard(after=("white marb*",)), "A marble bust.", False),
        (Guard(after=("marb*",)), "A marble white bust.", False),
        (Guard(before=("beethoven",)), "A bust of Beethoven.", False),
        (Guard(place=("block",)), "# Bust!\n", True),
        (Guard(place=("block",)), "# A bust\n", False),
        (Guard(place=("end",)), "- a **bust**.\n", True),
        (Guard(place=("start", "end")), "A bust here.", False),
        (Guard(place=("start",)), "“Bust” here.", True),
        (Guard(scope=("heading",)), "# A bust\n", True),
        (Guard(scope=("heading",)), "A bust.", False),
        (Guard(scope=("quote", "table")), "> A bust\n", True),
        (Guard(front_matter={"tags": ("Art",)}), "---\ntags: [art, x]\n---\n\nA bust.", True),
        (Guard(front_matter={"tags": ("art",)}), "---\ntags: artists\n---\n\nA bust.", False),
        (Guard(front_matter={"tags": ("art",)}), "A bust.", False),
        (Guard(proper_name=True), "The town of Bust lies low.", True),
        (Guard(proper_name=True), "A town. Bust cells.", False),
        (Guard(proper_name=True), "The bust.", False),
        (Guard(proper_name=True), "# About Bust Cells\n", False),
        (Guard(proper_name=True), "He said: “Bust cells grow.”", False),
        (Guard(near=("nipple",), after=("the",)), "The nipple, the bust.", True),
        (Guard(near=("nipple",), after=("the",)), "The nipple, a bust.", False),
    ],
)
def test_a_condition(guard: Guard, text: str, held: bool) -> None:
    assert speaks(text, when=(guard,)) is held
    if len(guard.keys) == 1:
        assert speaks(text, unless=guard) is not held


def test_any_of_several_conditions_suffices() -> None:
    when = (Guard(near=("nipple",)), Guard(spun=True))
    assert speaks("The bust.", when=when) is False
    assert speaks("The bust.", when=when, spun=True) is True
    assert speaks("The nipple, the bust.", when=when) is True


def test_any_exception_suffices() -> None:
    unless = Guard(after=("marble",), before=("of beethoven",))
    assert speaks("A bust.", unless=unless) is True
    assert speaks("A marble bust.", unless=unless) is False
    assert speaks("A bust of Beethoven.", unless=unless) is False
