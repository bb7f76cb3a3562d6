"""Builds the tables of the unlisted-garble model: `python -m linter.lexicon.build`.

python -m linter.lexicon.build DATA [--output FILE]    DATA: the folder with clean/ and garbles/
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from linter.lexicon import keys
from linter.lexicon.build import counts, fitting, links, phrases, swaps, tables, topics
from linter.lexicon.build.alike import alike
from linter.lexicon.build.filters import filtered
from linter.lexicon.build.suspecting import suspects
from linter.lexicon.build.text import CORPORA, Corpus
from linter.lexicon.build.words import Vocabulary, vocabulary
from linter.lexicon.lexicon import SHIPPED, Lexicon
from linter.lexicon.model import MODEL, load
from linter.lexicon.store import packed
from linter.lexicon.tokens import FIRST_WORD, tokens
from linter.phrases import normalise

_COUNTED = 1.2  # the score from which on the first look must not miss a garble
_LEAST_SEEN = 2  # times that a word must be seen for a thesaurus to bring it in
_USUAL = 30  # what the pairs of a phrase count, in tenths, that is no garble by itself
_PLAIN = 100  # what a phrase that is normal counts at least, in tenths

Sections = dict[str, tables.Section]


class Counted:
    """The n-grams of the reference text. health, general: counts of each word. texts: as ids."""

    def __init__(self, folder: Path, words: Vocabulary) -> None:
        found: dict[bool, dict[str, list[counts.Table]]] = {True: {}, False: {}}
        self.texts: list[tuple[Corpus, Any]] = []
        for corpus in CORPORA:
            if corpus.held_out == 1000:
                continue
            ids = counts.ids_of(corpus, folder, words)
            self.texts.append((corpus, ids))
            for name, values in counts.windows(ids).items():
                table = counts.counted(values, corpus.weight)
                found[corpus.health].setdefault(name, []).append(table)
        self._merged = {
            (side, name): counts.merged(parts)
            for side, kinds in found.items()
            for name, parts in kinds.items()
        }
        size = FIRST_WORD + len(words.names)
        self.health, self.general = self._unigrams(True, size), self._unigrams(False, size)

    def table(self, name: str, *, health: bool) -> counts.Table:
        return self._merged[health, name][0]

    @property
    def sources(self) -> Any:
        """In how many corpora of health text each phrase is."""
        return self._merged[True, "phrase"][1]

    def is_usual(self, ids: Sequence[int]) -> bool:
        """Whether health text has each two neighbours of a phrase more than a few times."""
        pairs = np.array([keys.pair(*pair) for pair in pairwise(ids)], dtype=np.uint64)
        return bool((self.table("2", health=True).of(pairs) > _USUAL).all())

    def _unigrams(self, health: bool, size: int) -> Any:
        table = self.table("1", health=health)
        found = np.zeros(size, dtype=np.int64)
        found[table.keys.astype(np.int64)] = table.counts
        return found


def build(folder: Path, output: Path) -> None:
    """Writes the tables and fits the model: the same bytes for the same input."""
    known = swaps.known(folder)
    health, general = counts.surfaces(folder)
    known.hand.update(filtered(health))
    words = _vocabulary(known, health, general)
    _say(f"{len(words.ids)} surfaces, {len(words.names)} words")
    counted = Counted(folder, words)
    _say("counted")
    similar = dict(alike(health, general))
    _say(f"{len(similar)} pairs of words that sound or look alike")
    sections = _sections(folder, known, similar, words, counted)
    about = {
        "corpora": [corpus.name for corpus in CORPORA],
        "health-tokens": int(counted.health.sum()) // 10,
        "general-tokens": int(counted.general.sum()) // 10,
    }
    none = {
        "suspect-pairs": tables.numbers("I", []),
        "suspect-words": tables.numbers("H", []),
    }
    output.write_bytes(packed(sections | none, about))
    _say("tables written")
    lexicon = Lexicon(output)
    made = fitting.fit(folder, lexicon)
    MODEL.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    _say("model fitted")
    pairs, odd = suspects(lexicon, load(), _COUNTED)
    seen = _seen_pairs(counted)
    new = np.setdiff1d(np.array(pairs, dtype=np.uint64), seen)
    _say(f"{len(new)} suspect pairs of {len(pairs)}, {len(odd)} suspect words")
    sections |= {
        "suspect-pairs": tables.numbers("I", new),
        "suspect-words": tables.numbers("H", odd),
    }
    for name, (_, content) in sections.items():
        _say(f"   {name}: {len(content):,}")
    output.write_bytes(packed(sections, about))


def _vocabulary(
    known: swaps.Known, health: Mapping[str, int], general: Mapping[str, int]
) -> Vocabulary:
    linked = {
        word
        for swap in known.thesauri
        for word in (*swap.garbled, *swap.original)
        if health[word] + general[word] > _LEAST_SEEN
    }
    mined = [
        swap for swap in known.mined if any(health[word] + general[word] for word in swap.garbled)
    ]
    words = vocabulary(health, general, linked | links.surfaces_of([*known.hand, *mined]))
    if FIRST_WORD + len(words.names) >= 1 << 16:
        raise ValueError("the first look has 16 bits for a word: raise the least counts of words")
    return words


def _sections(
    folder: Path,
    known: swaps.Known,
    similar: Mapping[swaps.Swap, float],
    words: Vocabulary,
    counted: Counted,
) -> Sections:
    strong = phrases.strong(
        counted.table("phrase", health=True),
        counted.sources,
        counted.health,
        phrases.phrase_keys(phrases.term_lists(folder), words),
        phrases.phrase_keys(known.originals, words),
    )
    _say(f"{len(strong.keys)} strong phrases")
    right = strong.keys & np.uint64((1 << keys.ID_BITS) - 1)
    left = strong.keys >> np.uint64(keys.ID_BITS + 2 * keys.STOP_BITS)
    both = np.concatenate([left, right]).astype(np.int64)
    joined = np.bincount(both, minlength=len(counted.health))
    linked = links.links(
        known,
        similar,
        words,
        counted.health / 10,
        set(np.flatnonzero(joined).tolist()),
        counted.is_usual,
    )
    _say(f"{len(linked.links)} links")
    surfaces = sorted(words.ids)
    at = {surface: number for number, surface in enumerate(surfaces)}
    sections: Sections = {
        "surfaces": tables.text("\n".join(surfaces)),
        "surface-ids": tables.numbers("H", [words.ids[each] for each in surfaces]),
        "names": tables.numbers("I", [at[name] for name in words.names]),
        "health": tables.numbers("I", counted.health),
        "general": tables.numbers("I", counted.general),
        "joined": tables.numbers("H", np.minimum(joined, 65535)),
        "phrases": tables.numbers("Q", strong.keys),
        "phrase-counts": tables.numbers("H", np.minimum(strong.counts, 65535)),
        "phrase-pmi": tables.numbers("B", np.clip(strong.pmi * 10, 0, 255)),
        "link-starts": tables.numbers("I", linked.starts),
        "links": tables.numbers("I", linked.links),
        "units": tables.text(linked.units),
    }
    topic = topics.topics(counted.texts, counted.health, counted.general)
    _say("topics of words")
    sections["topic-words"] = tables.numbers("H", topic.words)
    sections["topic-parts"] = tables.numbers("B", topic.parts)
    gapped = {side: _gapped(counted.table("phrase", health=side)) for side in (True, False)}
    health_2 = _with_plain(counted.table("2", health=True), known.plain, words)
    for name, table in (
        ("health-2", health_2),
        ("general-2", counted.table("2", health=False).at_least(3)),
        ("health-3", counted.table("3", health=True).at_least(3)),
        ("general-3", counted.table("3", health=False).at_least(5)),
        ("health-gapped", gapped[True].at_least(2)),
        ("general-gapped", gapped[False].at_least(3)),
    ):
        sections |= tables.hashed(name, table)
    return sections


def _with_plain(table: counts.Table, plain: tuple[str, ...], words: Vocabulary) -> counts.Table:
    """The pairs with those of phrases that are normal, as if the text had them often."""
    wanted = []
    for phrase in plain:
        ids = [words.ids.get(token, 0) for token in tokens(normalise(phrase))]
        wanted += [keys.pair(*pair) for pair in pairwise(ids) if all(pair)]
    extra = np.array(sorted(set(wanted)), dtype=np.uint64)
    more = np.maximum(0, _PLAIN - table.of(extra))
    return counts.merged([table, counts.Table(extra, more.astype(np.int64))])[0]


def _seen_pairs(counted: Counted) -> Any:
    """Neighbouring content words of the reference text, as the first look has them."""
    found = []
    for health, least in ((True, 1), (False, 2)):
        table = counted.table("phrase", health=health).at_least(least)
        first = table.keys >> np.uint64(keys.ID_BITS + 2 * keys.STOP_BITS)
        second = table.keys & np.uint64((1 << keys.ID_BITS) - 1)
        found.append((second << np.uint64(16)) | first)
    return np.unique(np.concatenate(found))


def _gapped(table: counts.Table) -> counts.Table:
    middle = (table.keys >> np.uint64(keys.ID_BITS)) & np.uint64((1 << 2 * keys.STOP_BITS) - 1)
    return counts.Table(table.keys[middle > 0], table.counts[middle > 0])


_START = time.monotonic()


def _say(what: str) -> None:
    print(f"{time.monotonic() - _START:6.1f} s  {what}", file=sys.stderr, flush=True)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--output", type=Path, default=SHIPPED)
    given = parser.parse_args(arguments)
    build(given.data, given.output)
    _say(f"{given.output}: {given.output.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
