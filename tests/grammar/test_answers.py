"""LanguageTool's answers: read strictly; those about single words are kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from linter.grammar.answers import WordAnswers, read_answer
from linter.grammar.failures import GrammarError
from linter.grammar.proof import Match
from linter.model import Span
from linter.storage import cache_folder

TEXT = "😀 an cat"
MATCH = Match("EN_A_VS_AN", "MISC", "misspelling", Span(2, 4), "Use a.", ("a",))


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNSPUN_CACHE_DIR", str(tmp_path))


def answer(**changes: Any) -> dict[str, Any]:
    match = {
        "offset": 3,
        "length": 2,
        "message": "Use\n<suggestion>a</suggestion>.",
        "replacements": [{"value": "a"}],
        "rule": {"id": "EN_A_VS_AN", "issueType": "misspelling", "category": {"id": "MISC"}},
    }
    return {"matches": [{**match, **changes}]}


def test_an_answer_is_read() -> None:
    assert read_answer(answer(), TEXT) == (MATCH,)
    assert read_answer({"matches": []}, TEXT) == ()
    assert read_answer(answer(length=0), TEXT) == ()
    assert read_answer(answer(length=99), TEXT) == ()


@pytest.mark.parametrize("broken", [None, [], {}, {"matches": [{}]}, {"matches": [1]}])
def test_another_answer_is_no_answer(broken: Any) -> None:
    with pytest.raises(GrammarError, match="can't be read"):
        read_answer(broken, TEXT)


def test_words_are_kept_together() -> None:
    words = WordAnswers("6.8", "en-US")
    words.add({"lens": None, "lense": ("lens",)})
    words.save()
    other = WordAnswers("6.8", "en-US")
    other.add({"cat": None})
    other.save()
    again = WordAnswers("6.8", "en-US")
    assert ("lens" in again, "lense" in again, "cat" in again, "dog" in again) == (
        True, True, True, False,
    )  # fmt: skip
    assert (again.get("lens"), again.get("lense")) == (None, ("lens",))
    assert "lens" not in WordAnswers("6.8", "en-GB")


@pytest.mark.parametrize("damage", [b"", b"[]", b"3", b'{"a": 1}'])
def test_damaged_words_are_asked_again(damage: bytes) -> None:
    words = WordAnswers("6.8", "en-US")
    words.add({"lens": None})
    words.save()
    [kept] = cache_folder().rglob("words-*.json")
    kept.write_bytes(damage)
    assert "lens" not in WordAnswers("6.8", "en-US")
