"""How phrases are compared with prose, and which forms of a phrase a rule looks for.

Prose is compared in a normal form of the same length, so that offsets in one are offsets in the
other: lower case, one apostrophe, hyphens as spaces. (The document has folded white space,
ligatures and invisible characters already.)
"""

from __future__ import annotations

import re
from itertools import product

from linter.document import LINE_BREAK
from linter.wording import british, plural

_SAME = {
    "İ": "I",  # the only letter whose lower case is longer
    "’": "'", "‘": "'", "ʼ": "'", "′": "'", "`": "'", "´": "'",
    "-": " ", "‐": " ", "‑": " ", "\u2212": " ", LINE_BREAK: " ",
}  # fmt: skip
_SURROGATE = re.compile("[\ud800-\udfff]")
_GROUP = re.compile(r"\{([^{}]*)\}")
_TO_JOIN = re.compile(r"([a-z]{3,}) ([a-z]{3,})")

Forms = dict[str, tuple[str, ...]]


def normalise(text: str) -> str:
    """The normal form of a text: of the same length, code point by code point."""
    for written, normal in _SAME.items():
        if written in text:
            text = text.replace(written, normal)
    return encodable(text).lower()


def encodable(text: str) -> str:
    """The text with U+FFFD for each half of a surrogate pair: code points stay where they are.

    Only programs can hand us one; the automata and RE2 read UTF-8, which has none.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def is_word(character: str) -> bool:
    """Whether a character belongs to words: a letter, a digit or an underscore."""
    return character.isalnum() or character == "_"


def expand(phrase: str, replacements: tuple[str, ...]) -> list[tuple[str, tuple[str, ...]]]:
    """Each phrase that "{kidney|renal} rock" stands for, with its replacements.

    "{1}" in a replacement is what the first group stands for in that phrase; a group of one word
    lets it be named so. Raises ValueError for a group that does not exist or lacks a word.
    """
    groups = [group.split("|") for group in _GROUP.findall(phrase)]
    if not all(word.strip() for group in groups for word in group):
        raise ValueError("braces hold alternatives: {kidney|renal}")
    if "{" in _GROUP.sub("", phrase) or "}" in _GROUP.sub("", phrase):
        raise ValueError("has a brace without its partner")
    expanded = []
    for chosen in product(*groups):
        written = phrase
        for words in chosen:
            written = _GROUP.sub(words, written, count=1)
        expanded.append((written, tuple(_filled(each, chosen) for each in replacements)))
    return expanded


def forms(
    find: tuple[str, ...],
    replace: tuple[str, ...],
    *,
    replace_plural: str | None = None,
    inflect: bool = True,
    joined: bool = True,
) -> Forms:
    """Normal form → replacements, for every form of the phrases in `find`.

    Plurals and British spellings follow on both sides, as does the joined form of two words
    ("kidneyrock") on the left; a possessive needs none, since its 's stays where it is.
    inflect: False for what has no plural (a verb, an adjective). replace_plural: the plural of the
    first replacement where it is not the usual one.
    """
    found: Forms = {}
    for phrase in find:
        # The plural that a rule writes out is expanded like a replacement.
        given = (*replace, *([replace_plural] if replace_plural else []))
        for written, expanded in expand(phrase, given):
            replacements = expanded[: len(replace)]
            numbers = [(written, replacements)]
            if inflect:
                several = tuple(map(plural, replacements))
                if replace_plural:
                    several = (expanded[-1], *several[1:])
                numbers.append((plural(written), several))
            for surface, texts in numbers:
                _add_spellings(found, surface, texts, joined=joined)
    return found


def spelt_forms(pairs: dict[str, str]) -> Forms:
    """The same for forms that a rule writes out (`forms:`), with British spellings."""
    found: Forms = {}
    for surface, text in pairs.items():
        _add_spellings(found, surface, (text,), joined=False)
    return found


def _add_spellings(found: Forms, surface: str, texts: tuple[str, ...], *, joined: bool) -> None:
    for spelt, replacements in (
        (surface, texts),
        (british(surface), tuple(map(british, texts))),
    ):
        normal = normalise(spelt)
        found.setdefault(normal, replacements)
        if "'s " in normal:
            found.setdefault(normal.replace("'s ", "s "), replacements)  # "potters wheel"
        if joined and (two := _TO_JOIN.fullmatch(normal)):
            found.setdefault(two[1] + two[2], replacements)


def _filled(replacement: str, chosen: tuple[str, ...]) -> str:
    def fill(group: re.Match[str]) -> str:
        if not group[1].isdigit() or not 1 <= int(group[1]) <= len(chosen):
            raise ValueError(f"{{{group[1]}}} names no group of the phrase")
        return chosen[int(group[1]) - 1]

    return _GROUP.sub(fill, replacement)
