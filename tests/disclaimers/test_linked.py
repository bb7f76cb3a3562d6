"""The odd words that may stand for those of a disclaimer, as the lexicon links them."""

from __future__ import annotations

from linter.disclaimers.linked import SHIPPED, Linked, linked, made_of
from linter.disclaimers.slots import slots
from linter.lexicon.lexicon import lexicon


def test_the_shipped_table_is_what_the_lexicon_says() -> None:
    assert SHIPPED.read_text(encoding="utf-8") == made_of(lexicon())


def test_rare_words_are_odd_and_others_are_not() -> None:
    table = linked()
    assert table["gravid"] == Linked(True, ("pregnant",))
    assert table["expert"] == Linked(False, ("professional",))
    assert table["converse"].meanings[:2] == ("speak to", "talk to")


def test_what_fills_the_slot_as_it_stands_is_not_in_it() -> None:
    assert "halt" in slots()["stop"]
    assert "halt" not in linked()
