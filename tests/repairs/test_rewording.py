"""Other words, the same markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.model import Span
from linter.parsers import parse
from linter.repairs.edits import made
from linter.repairs.rewording import reworded
from linter.source import Source
from tests.strategies import sources


def after(marked: str, meant: str, path: str = "a.md") -> str:
    """The text after the part in ‹ › has come to read as `meant`."""
    start, end = marked.index("‹"), marked.index("›") - 1
    text = marked.replace("‹", "").replace("›", "")
    return made(text, reworded(parse(Source(path, text)), Span(start, end), meant))


@pytest.mark.parametrize(
    ("marked", "meant", "expected"),
    [
        ("Small ‹kidney rocks› pass.", "kidney stones", "Small kidney stones pass."),
        ("**‹kidney** *rocks›* pass", "kidney stones", "**kidney** *stones* pass"),
        ("**‹renal** *rocks›* pass", "kidney stones", "**kidney** *stones* pass"),
        ("‹bust *cancer cells›* grow", "breast cancer", "breast *cancer* grow"),
        ("the ‹milk *air ducts›*", "milk ducts", "the milk *ducts*"),
        ("the ‹*milk* ducts›", "new milk air ducts", "the *new milk air* ducts"),
        ("the ‹*milk*›", "milk ducts", "the *milk ducts*"),
        ("> a ‹kidney\n> rocks› passes", "kidney stones", "> a kidney\n> stones passes"),
        ("> a ‹renal\n> rocks› passes", "kidney stones", "> a kidney\n> stones passes"),
        ("a ‹big\r\nbladder laundry› here", "bladder", "a \r\nbladder here"),
        ("a ‹*renal* b *c›*", "kidney stones", "a *kidney* *stones*"),
        ("a ‹*renal* b *c›*", "stones", "a *stones* "),
        ("a ‹*renal* c›", "kidney stones here", "a *kidney* stones here"),
        ("‹all of it›", "", ""),
        ("‹the [bust](u) cancer›", "the breast cancer", "the [breast](u) cancer"),
    ],
)
def test_markup_stays(marked: str, meant: str, expected: str) -> None:
    assert after(marked, meant) == expected


@pytest.mark.parametrize(
    ("marked", "meant", "expected"),
    [
        ("<p>‹kidney&nbsp;rocks›</p>", "kidney stones", "<p>kidney&nbsp;stones</p>"),
        ("<p>‹renal&nbsp;rocks›</p>", "kidney stones", "<p>kidney&nbsp;stones</p>"),
        ("<p>‹bust <em>cancer cells›</em>", "breast cancer", "<p>breast <em>cancer</em>"),
        ("<p>‹a <b class='x'><i>b</i></b>› c", "a", "<p>a  c"),
        ("<p>‹kid<b>ney rocks›</b>", "kidney stones", "<p>kid<b>ney stones</b>"),
        ("<p>‹kid&shy;ney rocks›", "kidney stones", "<p>kid&shy;ney stones"),
    ],
)
def test_entities_and_tags_stay(marked: str, meant: str, expected: str) -> None:
    assert after(marked, meant, "a.html") == expected


@given(sources, st.data(), st.lists(st.sampled_from(["kidney", "stone", "of", "a"]), max_size=4))
def test_nothing_but_what_is_read_there_changes(
    source: Source, data: st.DataObject, meant: list[str]
) -> None:
    document = parse(source)
    start = data.draw(st.integers(0, len(source.text)))
    span = Span(start, data.draw(st.integers(start, len(source.text))))
    changes = reworded(document, span, " ".join(meant))
    assert list(changes) == sorted(changes)
    for each in changes:
        assert not each.text or span.start <= each.span.start <= each.span.end <= span.end
    gone = "".join(source.text[slice(*each.span)] for each in changes)
    if changes and (len(changes) > 1 or changes[0].span != span):
        assert "\n" not in gone
        assert "\r" not in gone
