"""What LanguageTool says: read strictly from its JSON, and kept by content.

An answer depends on the text, the rules asked for and LanguageTool's version only, so these are the
key. What is kept is JSON, and is asked for again when it is damaged or of another shape.
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
from linter.model import Span
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


class Answers:
    """Kept answers of one LanguageTool version."""

    def __init__(self, version: str) -> None:
        self._version = version

    def get(self, text: str, asked: Mapping[str, str]) -> tuple[Match, ...] | None:
        """What was answered before to this text with these parameters; None when nothing was."""
        try:
            kept = json.loads(self._place(text, asked).read_bytes())
            return tuple(map(_kept, kept)) if isinstance(kept, list) else None
        except (OSError, ValueError, TypeError):
            return None

    def keep(self, text: str, asked: Mapping[str, str], matches: tuple[Match, ...]) -> None:
        keep(self._place(text, asked), json.dumps(matches, ensure_ascii=False).encode())

    def _place(self, text: str, asked: Mapping[str, str]) -> Path:
        name = _digest([_FORMAT, self._version, sorted(asked.items()), text])
        return _folder() / name[:2] / f"{name}.json"


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


def _kept(data: Any) -> Match:
    rule, category, issue_type, (start, end), message, replacements = data
    texts = (rule, category, issue_type, message, *replacements)
    if not all(isinstance(each, str) for each in texts):
        raise TypeError
    span = Span(int(start), int(end))
    return Match(rule, category, issue_type, span, message, tuple(replacements))


def _digest(parts: list[Any]) -> str:
    key = json.dumps(parts)  # in ASCII, so that a lone surrogate is no obstacle
    return hashlib.blake2b(key.encode(), digest_size=16).hexdigest()


def _folder() -> Path:
    return cache_folder() / "grammar"
