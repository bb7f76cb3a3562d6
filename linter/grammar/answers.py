"""What LanguageTool says, read strictly from its JSON; and what its speller said of single words.

The words are kept between runs, as JSON, and asked about again when the file is damaged or of
another shape. Whole reports are kept by `results`.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from linter.grammar.failures import GrammarError
from linter.grammar.proof import Match
from linter.grammar.text import Units
from linter.storage import cache_folder, keep

_FORMAT = 1  # of what is kept
_MOST_WORDS = 200_000
_MAX_REPLACEMENTS = 5  # LanguageTool may give twenty
_TAG = re.compile(r"</?[a-z]+>")


def read_answer(answer: Any, text: str) -> tuple[Match, ...]:
    """The matches in an answer about this text, in code points. Raises GrammarError."""
    units = Units(text)
    try:
        found = [_match(each, units) for each in answer["matches"]]
    except (KeyError, TypeError, ValueError, AttributeError):
        raise GrammarError(
            "LanguageTool's answer can't be read; is another server there?"
        ) from None
    return tuple(each for each in found if 0 <= each.span.start < each.span.end <= len(text))


def _match(data: Mapping[str, Any], units: Units) -> Match:
    rule = data["rule"]
    message = " ".join(_TAG.sub("", data["message"]).split())
    replacements = (str(each["value"]) for each in data["replacements"][:_MAX_REPLACEMENTS])
    return Match(
        str(rule["id"]),
        str(rule["category"]["id"]),
        str(rule["issueType"]),
        units.span(int(data["offset"]), int(data["length"])),
        message,
        tuple(replacements),
    )


class WordAnswers:
    """What the speller said of single words: None for one that it knows, else what it offers.

    Many articles share most of their words, so each is asked about once, and kept with the others
    in one file when the run ends.
    """

    def __init__(self, version: str, language: str) -> None:
        self._place = _folder() / f"words-{_digest([_FORMAT, version, language])}.json"
        self._kept = self._read()
        self._new: dict[str, tuple[str, ...] | None] = {}

    def __contains__(self, word: str) -> bool:
        return word in self._new or word in self._kept

    def get(self, word: str) -> tuple[str, ...] | None:
        return self._new[word] if word in self._new else self._kept.get(word)

    def add(self, answers: Mapping[str, tuple[str, ...] | None]) -> None:
        self._new = {**self._new, **answers}

    def save(self) -> None:
        """Keeps what is new, beside what another run may have kept since."""
        if self._new:
            merged = {**self._read(), **self._new}
            if len(merged) > _MOST_WORDS:
                merged = dict(self._new)
            text = json.dumps(dict(sorted(merged.items())), ensure_ascii=False)
            keep(self._place, text.encode())

    def _read(self) -> dict[str, tuple[str, ...] | None]:
        try:
            kept = json.loads(self._place.read_bytes())
            return {
                str(word): None if offered is None else tuple(map(str, offered))
                for word, offered in kept.items()
            }
        except (OSError, ValueError, TypeError, AttributeError):
            return {}


def _digest(parts: list[Any]) -> str:
    key = json.dumps(parts)  # in ASCII, so that a lone surrogate is no obstacle
    return hashlib.blake2b(key.encode(), digest_size=16).hexdigest()


def _folder() -> Path:
    return cache_folder() / "grammar"
