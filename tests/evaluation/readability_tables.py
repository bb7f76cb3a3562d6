"""Makes the tables of linter/readability/data, and of the tests: syllables, word frequencies.

python -m tests.evaluation.readability_tables syllables INDEX_JS
    INDEX_JS: `index.js` of the npm package cmu-pronouncing-dictionary 3.0.0 (`npm pack`)
python -m tests.evaluation.readability_tables pronounced INDEX_JS
    writes the words of the tests' plain paragraphs, as that dictionary pronounces them
python -m tests.evaluation.readability_tables frequencies
    counts the clean reference text beside the project; takes three minutes
python -m tests.evaluation.readability_tables missing [N]
    the commonest words of health text that the dictionary lacks, with what the rule counts
"""

from __future__ import annotations

import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from linter.readability.syllables import syllables
from linter.readability.tables import DATA, syllable_exceptions
from tests.evaluation.corpora import paragraphs
from tests.readability.plain import PRONOUNCED, plain_paragraphs, words_of

_ENTRY = re.compile(r"""\s+["']?([a-z][a-z']*)["']?: "([^"]+)",?$""")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LINE = 100

# What each column of the frequency table counts. Press releases are left out: nothing that ships
# may come from them.
COLUMNS = {
    "encyclopaedia": ("wikipedia-general",),
    "textbooks": ("openstax-general",),
    "government": ("government", "presidents"),
    "patients": ("medquad", "nci", "cochrane"),
    "medicine": ("openstax-health", "wikipedia-health"),
}
_WORDS = 40_000
_LEAST = 3  # a word seen less often in a column does not count there

_SYLLABLES_HEAD = """\
# Syllables of words that the rule of linter/readability/syllables.py counts wrong: a count, then
# the words that have it. Together they give every word of the CMU Pronouncing Dictionary the count
# of its first pronunciation. Made by `python -m tests.evaluation.readability_tables syllables`;
# see NOTICE.
"""
_PRONOUNCED_HEAD = """\
# Syllables in the CMU Pronouncing Dictionary of the words that the tests' plain paragraphs have: a
# count, then the words. Made by `python -m tests.evaluation.readability_tables pronounced`.
"""
_FREQUENCIES_HEAD = """\
# How common words are: five figures, then the words that have them. The figures are decades (0
# for never or hardly ever, 1 for about once in a million words, 2 for ten times, …) in an
# encyclopaedia, textbooks, government web pages and speeches, pages for patients, and medical
# textbooks and articles. Made by `python -m tests.evaluation.readability_tables frequencies`; see
# NOTICE.
"""


def pronounced(index_js: Path) -> dict[str, int]:
    """Each word of the dictionary with the syllables of its first pronunciation."""
    found: dict[str, int] = {}
    for line in index_js.read_text(encoding="utf-8").splitlines():
        entry = _ENTRY.fullmatch(line)
        if entry:
            spoken = sum(sound[-1].isdigit() for sound in entry[2].split())
            found[entry[1]] = max(1, spoken)  # "hmm" has none
    return found


def write_syllables(index_js: Path) -> None:
    """Writes what the rule gets wrong; words with an apostrophe build on others and come last."""
    words = pronounced(index_js)
    known = syllable_exceptions()
    known.clear()
    for word, count in sorted(words.items(), key=lambda entry: "'" in entry[0]):
        if syllables(word) != count:
            known[word] = count
    wrong = [word for word, count in words.items() if syllables(word) != count]
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word, count in known.items():
        groups[str(count)].append(word)
    _write(DATA / "syllables.txt", _SYLLABLES_HEAD, groups)
    print(f"{len(words)} words, {len(known)} exceptions to the rule, {len(wrong)} still wrong")


def write_pronounced(index_js: Path) -> None:
    words = pronounced(index_js)
    texts = plain_paragraphs(words)
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in {word for text in texts for word in words_of(text)}:
        groups[str(words[word])].append(word)
    _write(PRONOUNCED, _PRONOUNCED_HEAD, groups)
    print(f"{len(texts)} paragraphs, {sum(map(len, groups.values()))} words")


def write_frequencies() -> None:
    counts = {column: _counted(corpora) for column, corpora in COLUMNS.items()}
    totals = {column: found.total() for column, found in counts.items()}
    share: Counter[str] = Counter()
    for column, found in counts.items():
        for word, count in found.items():
            if count >= _LEAST and word.isascii():
                share[word] += count / totals[column]  # type: ignore[assignment]
    chosen = sorted(share, key=lambda word: (-share[word], word))[:_WORDS]
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(chosen):
        digits = "".join(str(_decade(found[word], totals[c])) for c, found in counts.items())
        groups[digits].append(word)
    _write(DATA / "frequencies.txt", _FREQUENCIES_HEAD, groups)
    print(f"{len(chosen)} words of {sum(totals.values()):,} counted, {len(groups)} groups")


def missing(number: int) -> None:
    known = set(pronounced(Path(sys.argv[3]))) if len(sys.argv) > 3 else set()
    found = _counted((*COLUMNS["patients"], *COLUMNS["medicine"]))
    shown = 0
    for word, count in found.most_common():
        if word not in known and len(word) > 5 and "'" not in word:
            print(word, count, syllables(word))
            shown += 1
            if shown == number:
                return


def _decade(count: int, total: int) -> int:
    """1 for about once in a million words, 2 for about ten times, and so on."""
    if not count:
        return 0
    return min(9, max(0, round(math.log10(count * 1e6 / total) + 1)))


def _counted(corpora: Iterable[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for corpus in corpora:
        for paragraph in paragraphs(corpus):
            found.update(_WORD.findall(paragraph.lower().replace("’", "'")))
    return found


def _write(path: Path, head: str, groups: Mapping[str, list[str]]) -> None:
    lines = [line for key in sorted(groups) for line in _lines(key, groups[key])]
    path.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


def _lines(key: str, words: list[str]) -> Iterator[str]:
    line = key
    for word in sorted(words):
        if len(line) + 1 + len(word) > _LINE:
            yield line
            line = key
        line += f" {word}"
    yield line


def main() -> int:
    match sys.argv[1:]:
        case ["syllables", path]:
            write_syllables(Path(path))
        case ["pronounced", path]:
            write_pronounced(Path(path))
        case ["frequencies"]:
            write_frequencies()
        case ["missing", number, *_]:
            missing(int(number))
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
