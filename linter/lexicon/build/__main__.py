"""Builds the tables of the unlisted-garble model: `python -m linter.lexicon.build`.

python -m linter.lexicon.build DATA [--output FILE]    DATA: the folder with clean/ and garbles/
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np

from linter.lexicon.build import counts, links, phrases, swaps, tables
from linter.lexicon.build.text import CORPORA
from linter.lexicon.build.words import vocabulary
from linter.lexicon.lexicon import SHIPPED
from linter.lexicon.store import packed
from linter.lexicon.tokens import FIRST_WORD


def build(folder: Path) -> bytes:
    """The file's bytes: the same for the same input."""
    known = swaps.known(folder)
    _say("swaps known")
    health, general = counts.surfaces(folder)
    linked = {
        word
        for swap in known.thesauri
        for word in (*swap.garbled, *swap.original)
        if health[word] + general[word] > 2
    }
    wanted = linked | links.surfaces_of([*known.hand, *(s for s in known.mined if any(health[w] + general[w] for w in s.garbled))])
    words = vocabulary(health, general, wanted)
    size = FIRST_WORD + len(words.names)
    _say(f"{len(words.ids)} surfaces, {len(words.names)} words")
    found: dict[bool, dict[str, list[counts.Table]]] = {True: {}, False: {}}
    for corpus in CORPORA:
        if corpus.held_out == 1000:
            continue
        for name, values in counts.windows(counts.ids_of(corpus, folder, words)).items():
            table = counts.counted(values, corpus.weight)
            found[corpus.health].setdefault(name, []).append(table)
    merged = {
        (side, name): counts.merged(parts)
        for side, kinds in found.items()
        for name, parts in kinds.items()
    }
    _say("counted")
    unigrams = {}
    for side in (True, False):
        table, _ = merged[side, "1"]
        unigrams[side] = np.zeros(size, dtype=np.int64)
        unigrams[side][table.keys.astype(np.int64)] = table.counts
    every, sources = merged[True, "phrase"]
    strong = phrases.strong(
        every,
        sources,
        unigrams[True],
        phrases.phrase_keys(phrases.term_lists(folder), words),
        phrases.phrase_keys(known.originals, words),
    )
    _say(f"{len(strong.keys)} strong phrases")
    firsts = (strong.keys >> np.uint64(33)).astype(np.int64)
    seconds = (strong.keys & np.uint64((1 << 17) - 1)).astype(np.int64)
    joined = np.bincount(np.concatenate([firsts, seconds]), minlength=size)
    linked_words = links.links(
        known, words, unigrams[True] / 10, set(np.flatnonzero(joined).tolist())
    )
    _say(f"{len(linked_words.links)} links")
    sections: dict[str, tables.Section] = {
        "names": tables.text("\n".join(words.names)),
        "surfaces": tables.text("\n".join(sorted(words.ids))),
        "surface-ids": tables.numbers("I", [words.ids[each] for each in sorted(words.ids)]),
        "health": tables.numbers("I", unigrams[True]),
        "general": tables.numbers("I", unigrams[False]),
        "joined": tables.numbers("H", np.minimum(joined, 65535)),
        "phrases": tables.numbers("Q", strong.keys),
        "phrase-counts": tables.numbers("H", np.minimum(strong.counts, 65535)),
        "phrase-pmi": tables.numbers("B", np.clip(strong.pmi * 10, 0, 255)),
        "link-starts": tables.numbers("I", linked_words.starts),
        "links": tables.numbers("I", linked_words.links),
        "units": tables.text(linked_words.units),
    }
    # The same phrases by their second word, so that either side can be the known one.
    sections["phrase-order"] = tables.numbers(
        "I", np.lexsort((strong.keys, strong.keys & np.uint64((1 << 33) - 1)))
    )
    gapped = {side: _gapped(merged[side, "phrase"][0]) for side in (True, False)}
    for name, table in (
        ("health-2", merged[True, "2"][0]),
        ("general-2", merged[False, "2"][0].at_least(2)),
        ("health-3", merged[True, "3"][0].at_least(3)),
        ("general-3", merged[False, "3"][0].at_least(4)),
        ("health-gapped", gapped[True].at_least(2)),
        ("general-gapped", gapped[False].at_least(3)),
    ):
        sections |= tables.hashed(name, table)
        _say(f"{name}: {len(table.keys)}")
    about = {
        "corpora": [corpus.name for corpus in CORPORA],
        "health-tokens": int(unigrams[True].sum()) // 10,
        "general-tokens": int(unigrams[False].sum()) // 10,
    }
    for name, (_, content) in sections.items():
        _say(f"   {name}: {len(content):,}")
    return packed(sections, about)


def _gapped(table: counts.Table) -> counts.Table:
    middle = (table.keys >> np.uint64(17)) & np.uint64((1 << 16) - 1)
    return counts.Table(table.keys[middle > 0], table.counts[middle > 0])


_START = time.monotonic()


def _say(what: str) -> None:
    print(f"{time.monotonic() - _START:6.1f} s  {what}", file=sys.stderr, flush=True)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--output", type=Path, default=SHIPPED)
    given = parser.parse_args(arguments)
    data = build(given.data)
    given.output.write_bytes(data)
    _say(f"{given.output}: {len(data):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
