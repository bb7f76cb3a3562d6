"""Makes the word lists in linter/grammar/: `python -m tests.evaluation.medical_words`.

In: reference text and term lists whose licence allows it (NOTICE), and the installed LanguageTool.
Out: words with how often the health text has them in small letters, in alphabetical order; the same
input gives the same bytes. A word is in the list when health text has it often and

- LanguageTool's speller doesn't know it (so that it is not taken for a mistake), or
- it is at least as frequent there as in other text (so that it may be what a writer meant).

Common words that LanguageTool knows make a second list, so that it need not be asked about them.
Words that the reference text has run together are left out, unless a term list has them.
"""

from __future__ import annotations

import lzma
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator

from linter.grammar.answers import WordAnswers
from linter.grammar.proofreader import WORDS_AT_ONCE, ask_speller
from linter.grammar.server import Server
from linter.grammar.settings import Settings, other_variety
from linter.grammar.vocabulary import COMMON_LIST, LIST
from tests.evaluation.corpora import SHARED, paragraphs

HEALTH = ("medquad", "nci", "cochrane", "openstax-health")
OTHER = ("openstax-general", "government", "presidents")
TERMS = (  # the National Cancer Institute's dictionaries; the term is in the first column
    "nci_dictionary_of_cancer_terms.tsv.xz",
    "nci_glossifier_terms_en.txt.xz",
    "nci_dictionary_of_genetics_terms.tsv",
)
# Facts to check against: what these have is no slip, but they add no word.
CHECKED = ("../clean/medquad-terms.tsv.xz",)
LEAST = 5  # occurrences in health text of a word that is no listed term
LEAST_OTHER = 10  # in other text, of a word that LanguageTool doesn't know
COMMON = 20  # occurrences of a word that the second list has
RATIO = 1.0  # times as frequent in health text as elsewhere: a word that a slip may be meant for
FREQUENT = 50  # occurrences of a word that another one was run into
_WORD = re.compile(r"[A-Za-z]+")
_LEAST_LETTERS = 4
_GLUED = ("the", "and", "this", "with", "what", "that", "for", "are", "our", "you")


def main() -> None:
    health, other = counted(HEALTH), counted(OTHER)
    terms = {word for text in first_columns(TERMS) for word in words(text)}
    often = {word for word in health.any if health.any[word] >= LEAST}
    often |= {word for word in other.any if other.any[word] >= LEAST_OTHER}
    unknown = unknown_words(sorted(often | terms))
    share = sum(other.small.values()) / sum(health.small.values())
    medical = {
        word
        for word in often
        if health.small[word] >= LEAST
        and health.small[word] * share >= RATIO * other.small[word]
        and word not in unknown
    }
    known = unknown | medical
    total = Counter(health.small) + Counter(other.small)
    certain = terms | {word for text in first_columns(CHECKED) for word in words(text)}
    slips = {word for word in unknown - certain if is_glued(word, total)}
    lines = [f"{word} {health.small[word]}" for word in sorted(known - slips)]
    head = "# Words of medicine and their counts in reference text: see NOTICE."
    LIST.write_text("\n".join([head, *lines, ""]), encoding="utf-8")
    common = {word for word in often - unknown - known if total[word] >= COMMON}
    head = "# Common words that LanguageTool knows: see NOTICE."
    COMMON_LIST.write_text("\n".join([head, *sorted(common), ""]), encoding="utf-8")
    told = f"{len(lines)} words ({len(unknown - slips)} unknown to LanguageTool)"
    left_out = " ".join(sorted(slips))
    print(f"{told}; left out as run together: {left_out}", file=sys.stderr)


class Counts:
    """small: of words in small letters; any: of these words however they are written."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.small: Counter[str] = Counter()
        self.any: Counter[str] = Counter()
        for text in texts:
            for word in _WORD.findall(text):
                if len(word) < _LEAST_LETTERS or word.isupper():
                    continue
                small = word.lower()
                self.any[small] += 1
                if word == small:
                    self.small[small] += 1


def counted(corpora: Iterable[str]) -> Counts:
    return Counts(text for corpus in corpora for text in paragraphs(corpus))


def first_columns(lists: Iterable[str]) -> Iterator[str]:
    for name in lists:
        data = (SHARED / "data" / "lists" / name).read_bytes()
        text = lzma.decompress(data) if name.endswith("xz") else data
        for line in text.decode("utf-8").splitlines():
            yield line.partition("\t")[0]


def words(text: str) -> Iterator[str]:
    for word in _WORD.findall(text):
        if len(word) >= _LEAST_LETTERS and not word.isupper():
            yield word.lower()


def unknown_words(asked: list[str]) -> set[str]:
    """Those that LanguageTool's speller knows in no variety, neither so nor with a capital."""
    server = Server()
    unknown = set(asked)
    try:
        for language in (Settings.language, other_variety(Settings.language)):
            unknown = unknown_in(language, sorted(unknown), server)
    finally:
        server.close()
    return unknown


def unknown_in(language: str, asked: list[str], server: Server) -> set[str]:
    known = WordAnswers(server.version(), language)
    new = [word for word in asked if word not in known]
    try:
        for at in range(0, len(new), WORDS_AT_ONCE):
            known.add(ask_speller(server, new[at : at + WORDS_AT_ONCE], Settings(language)))
            print(f"{language}: {at} of {len(new)} words asked", end="\r", file=sys.stderr)
    finally:
        known.save()
    unknown = set()
    for word in asked:
        offered = known.get(word)
        if offered is not None and word not in {each.lower() for each in offered}:
            unknown.add(word)
    return unknown


def is_glued(word: str, total: Counter[str]) -> bool:
    """Whether this is a frequent word with another one, or a letter, run into it."""
    stems = [word.removesuffix(end) for end in _GLUED if word.endswith(end)]
    return any(total[stem] >= FREQUENT for stem in [*stems, word[1:]])


if __name__ == "__main__":
    main()
