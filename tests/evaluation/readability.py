"""The readability check on clean text: what it reports, and how fast it is.

python -m tests.evaluation.readability findings [CORPUS...]   per rule and 1,000 words, with samples
python -m tests.evaluation.readability shares [CORPUS...]     percentiles of what has limits
python -m tests.evaluation.readability speed                  words/s of the check alone
"""

from __future__ import annotations

import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from linter.checks import readability
from linter.checks.evidence import View, look
from linter.config import Config
from linter.packs.rule_set import RuleSet
from linter.parsers import parse
from linter.run import rule_set
from linter.source import Source
from tests.evaluation.corpora import articles

_CORPORA = ("press-releases", "cochrane", "nci", "medquad", "wikipedia-health", "government")
_ARTICLES = 300  # of each corpus, spread over the whole of it
_WORDS = 800
_SAMPLES = 12
_MEASURES = (
    "flesch_kincaid_grade", "excused_grade", "smog_index", "difficulty", "words_per_sentence",
)  # fmt: skip
_SHARES = ("complex_percent", "passive_percent", "lexical_density", "lexical_diversity")


def views(corpus: str, rules: RuleSet) -> Iterator[View]:
    every = 7 if corpus != "cochrane" else 1
    for text in islice(articles(corpus, _WORDS), 0, every * _ARTICLES, every):
        yield look(parse(Source("article.txt", text)), rules)


def findings(corpora: Sequence[str], rules: RuleSet) -> None:
    samples: defaultdict[str, list[str]] = defaultdict(list)
    for corpus in corpora:
        found: Counter[str] = Counter()
        words = number = 0
        for view in views(corpus, rules):
            number += 1
            words += view.document.word_count
            for each in readability.scan(view).candidates:
                name = f"{each.rule.id.partition('/')[2]} {each.severity}"
                found[name] += 1
                text = view.document.text[slice(*each.span)][:70]
                samples[name].append(f"{corpus}: {text}: {each.message[:100]}")
        print(f"{corpus}: {number} articles, {words:,} words; findings per 1,000 words")
        for name, times in sorted(found.items()):
            print(f"  {times * 1000 / words:6.2f} {name}")
    for name, texts in sorted(samples.items()):
        print(f"{name}:")
        for text in texts[:: max(1, len(texts) // _SAMPLES)][:_SAMPLES]:
            print(f"  {text}")


def shares(corpora: Sequence[str], rules: RuleSet) -> None:
    for corpus in corpora:
        values: defaultdict[str, list[float]] = defaultdict(list)
        for view in views(corpus, rules):
            stated = readability.scan(view).facts["readability"]
            if stated is None:
                continue
            for name in _MEASURES:
                values[name].append(stated[name])
            for name in _SHARES:
                values[name].append(stated["complex_language"][name])
        print(f"{corpus}: 5, 25, 50, 75, 95 %")
        for name, found in values.items():
            found.sort()
            cut = [found[int(len(found) * share)] for share in (0.05, 0.25, 0.5, 0.75, 0.95)]
            print(f"  {name:22}", *(f"{value:8.2f}" for value in cut))


def speed(rules: RuleSet) -> None:
    given = list(views("nci", rules))
    words = sum(view.document.word_count for view in given)
    for told in ("first pass", "words seen before"):
        start = time.process_time()
        for view in given:
            readability.scan(view)
        print(f"{told}: {words / (time.process_time() - start):,.0f} words/s")
        given = list(views("nci", rules))


def main() -> int:
    rules = rule_set(Config())
    match sys.argv[1:]:
        case ["findings", *corpora]:
            findings(corpora or _CORPORA, rules)
        case ["shares", *corpora]:
            shares(corpora or _CORPORA, rules)
        case ["speed"]:
            speed(rules)
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
