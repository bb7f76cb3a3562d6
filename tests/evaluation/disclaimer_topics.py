"""How often clean reference text triggers each disclaimer's topic, and what triggers it.

    python -m tests.evaluation.disclaimer_topics [--show TOPIC | --garbled]

2,000 random groups of neighbouring paragraphs of at least 400 words, the same ones in every run.
--garbled: instead, every line that is called garbled in all of the text; each is a false alarm.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterator

import linter
from linter.config import Config
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
    reader.add_argument("--garbled", action="store_true", help="read all of it, for garbled lines")
    given = reader.parse_args()
    if given.garbled:
        show_garbled()
        return
    shown = given.show
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


def show_garbled() -> None:
    """Every line of clean text that is called garbled, in articles of 1,000 words."""
    words = 0
    config = Config(only=("disclaimer",))
    for corpus in CLEAN:
        found = 0
        for text in articles(corpus, 1000):
            words += len(text.split())
            for each in linter.lint_text(text, "article.md", config).findings:
                if "/garbled-" in each.rule:
                    found += 1
                    print(f"  {each.rule}: {each.text}\n    {each.message}")
        print(f"{corpus}: {found}", flush=True)
    print(f"{words:,} words")


if __name__ == "__main__":
    main()
