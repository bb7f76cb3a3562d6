"""How many syllables a word has.

A rule of English spelling counts nine words in ten right; a table holds the others, so that all
125,000 words of the CMU Pronouncing Dictionary are counted as it has them. A second table, ours,
has medical terms that dictionary lacks and the rule gets wrong, or that are worth pinning down.
"""

from __future__ import annotations

import re
import unicodedata

from linter.readability.tables import syllable_exceptions

_VOWELS = re.compile(r"[aeiouyæœ]+")
_NO_LETTER = re.compile(r"[^a-zæœ]+")
_SIBILANT = re.compile(r"(?:[sxz]|[cs]h|[cgsz]e)\Z")

# A final e, es or ed that is not spoken.
_SILENT = re.compile(
    r"(?:[^aeiouy](?<![^aeiouylr][lr])e"
    r"|[^aeiouysxzcg](?<!ch)(?<!sh)(?<![^aeiouylr][lr])es"
    r"|[^aeiouydt](?<![^aeiouylr][lr])ed)\Z"
)
_AFTER_SILENT = (
    "ly|ments?|ful|fully|less|lessly|ness|some|body|where|work|board|ball|back|hood|land|man|men"
    "|time|point|line|room|bound|house|holder"
)
# Where the count of vowel groups is wrong, and by how much.
_CORRECTIONS = tuple(
    (re.compile(pattern), change)
    for pattern, change in (
        (r"[gq]ues?\Z", -1),  # league, technique
        # an e before an ending or inside a compound: safely, homework
        (rf"[^aeiouy]e(?:{_AFTER_SILENT})\Z", -1),
        (r"(?<![ctsxg])i(?=a|o)(?!ou?ld)", 1),  # bacteria, violin
        (r"(?<=[ctsxg])i(?=ati|at[eo]|asi|o[^nu]|oles|omy)", 1),  # associate, axiom
        (r"(?:ll|[^l]l|nn|[mu]n)ions?\Z", -1),  # million, union
        (r"iu(?=m|s)", 1),  # sodium
        (r"(?<=[^aeiou])eo(?!u|rg|pl|n\Z|ns\Z|n[ei]|ff)", 1),  # video, not people
        (r"(?<=[^aeiougq])ua(?!r[dt])", 1),  # gradual
        (r"(?<=[^aeiougq])uo(?!r|y)", 1),  # duodenum
        (r"(?<=[^aeiou])ie(?=t(?!z)|nt|nc|n\Z)", 1),  # diet, nutrient
        (r"(?<=[ctsx])ie(?=nt|nc)", -1),  # patient
        (r"[yeoui]ing", 1),  # studying
        (r"(?:is|as|ys)ms?\Z", 1),  # metabolism
        (r"thms?\Z", 1),  # rhythm
        (r"eum\Z|eus\Z", 1),  # nucleus
        (r"uen[ct]", 1),  # influence
        (r"(?:qu|gu)en[ct]", -1),  # frequent
        (r"(?:ay|ey|oy)er", 1),  # layer
        (r"[ao]ic(?!e|h|k)", 1),  # algebraic, stoic
    )
)  # fmt: skip


# Whether there is anything to correct: most words need one look only.
_CORRECTED = re.compile("|".join(pattern.pattern for pattern, _ in _CORRECTIONS))


def syllables(word: str) -> int:
    """The syllables of one word as it is spoken, at least 1.

    word: letters, with apostrophes as in "don't"; any case. No hyphens, figures or initials.
    """
    plain = word.lower().replace("’", "'")
    if not plain.isascii():
        plain = _without_accents(plain)
    known = syllable_exceptions()
    found = known.get(plain)
    if found is not None:
        return found
    base, apostrophe, end = plain.rpartition("'")
    if apostrophe and end == "s" and base:
        return syllables(base) + bool(_SIBILANT.search(base))
    letters = _NO_LETTER.sub("", plain)
    if letters != plain and letters in known:
        return known[letters]
    return by_rule(letters)


def by_rule(letters: str) -> int:
    """What the rule alone says. letters: a word in lower case without anything else."""
    count = len(_VOWELS.findall(letters))
    if _SILENT.search(letters):
        count -= 1
    if _CORRECTED.search(letters):
        for pattern, change in _CORRECTIONS:
            count += change * len(pattern.findall(letters))
    return max(1, count)


def _without_accents(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
