"""How often clean reference text triggers each disclaimer's topic, and what triggers it.

    python -m tests.evaluation.disclaimer_topics [--show TOPIC]

2,000 random groups of neighbouring paragraphs of at least 400 words, the same ones in every run.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterator

import linter
from linter.rules import TOPICS
from tests.evaluation.corpora import CLEAN, articles

GROUPS = 2000
_SEED = 20260
_SHOWN = 50
# Of each reference text, groups to draw from; reading all of it takes minutes.
_POOL = 2000


def sample() -> Iterator[tuple[str, str]]:
    """(corpus, text) of the groups, drawn from all corpora alike."""
    chance = random.Random(_SEED)
    for corpus in CLEAN:
        pool = []
        for number, text in enumerate(articles(corpus)):
            if number >= _POOL:
                break
            pool.append(text)
        for text in chance.sample(pool, min(len(pool), GROUPS // len(CLEAN))):
            yield corpus, text


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--show", choices=TOPICS, help="print what triggers this topic")
    shown = reader.parse_args().show
    required: Counter[str] = Counter()
    missing: Counter[str] = Counter()
    by_corpus: defaultdict[str, Counter[str]] = defaultdict(Counter)
    groups: Counter[str] = Counter()
    examples = 0
    for corpus, text in sample():
        groups[corpus] += 1
        for fact in linter.lint_text(text, "group.txt").facts["disclaimers"]:
            if not fact["required"]:
                continue
            required[fact["id"]] += 1
            by_corpus[fact["id"]][corpus] += 1
            missing[fact["id"]] += fact["status"] == "missing"
            if fact["id"] == shown and examples < _SHOWN:
                examples += 1
                print(f"--- {corpus}: {fact['status']}")
                for start, end in fact["why"][:4]:
                    around = text[max(0, start - 100) : end + 100].replace("\n", " ")
                    print(f"  [{text[start:end]}] … {around}")
    total = sum(groups.values())
    print(f"{total} groups of at least 400 words")
    for topic in TOPICS:
        share = f"{100 * required[topic] / total:5.1f} %"
        places = ", ".join(
            f"{corpus} {100 * count / groups[corpus]:.0f}"
            for corpus, count in by_corpus[topic].most_common(5)
        )
        print(f"{topic:13} required {share}  missing {missing[topic]:5}  ({places})")


if __name__ == "__main__":
    main()
