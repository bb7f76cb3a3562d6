"""How often the grammar check is wrong on clean text: `python -m tests.evaluation.grammar`.

Counts its findings by rule on a random part of a clean corpus beside the alarms of LanguageTool
alone, and shows a random part of ours to be read by somebody; the same seed shows the same.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator

from linter.config import Config
from linter.engine import lint
from linter.grammar.answers import read_answer
from linter.grammar.proofreader import Proofreader
from linter.grammar.server import Server
from linter.grammar.settings import Settings
from linter.model import Finding
from linter.run import rule_set
from linter.source import Source
from tests.evaluation.corpora import CLEAN, articles

_AROUND = 60  # code points of the text that are shown on both sides of a finding


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", choices=CLEAN)
    parser.add_argument("--words", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=100)
    parser.add_argument("--plain", action="store_true", help="LanguageTool alone, too")
    options = parser.parse_args()
    texts = list(sample(options.corpus, options.words, options.seed))
    words = sum(len(text.split()) for text in texts)
    shown = [(text, each) for text in texts for each in findings(text)]
    print(f"{len(texts)} articles, {words} words, {len(shown)} findings")
    report(Counter(each.rule for _, each in shown), words)
    if options.plain:
        print("LanguageTool alone:")
        report(plain(texts), words)
    for text, each in sorted(
        random.Random(options.seed).sample(shown, min(options.show, len(shown))),
        key=lambda pair: pair[1].rule,
    ):
        start, end = each.span
        before = text[max(0, start - _AROUND) : start].replace("\n", " ¶ ")
        after = text[end : end + _AROUND].replace("\n", " ¶ ")
        offered = " | ".join(suggestion.text for suggestion in each.suggestions)
        print(f"{each.rule}: {before}[[{each.text}]]{after} → {offered}")


def sample(corpus: str, words: int, seed: int) -> Iterator[str]:
    """Random articles of the corpus that have so many words together."""
    every = list(articles(corpus))
    random.Random(seed).shuffle(every)
    count = 0
    for text in every:
        if count >= words:
            return
        count += len(text.split())
        yield text


_proofreader = Proofreader()


def findings(text: str) -> list[Finding]:
    """What the grammar check reports in a Markdown article."""
    config = Config().with_options(select=["grammar"])
    report = lint(Source("article.md", text), config, rule_set(config), _proofreader)
    assert not report.unchecked, report.unchecked
    return [each for each in report.findings if each.kind == "grammar"]


def plain(texts: list[str]) -> Counter[str]:
    """The alarms of LanguageTool's own rules, all of them."""
    server = Server()
    asked = {"language": Settings.language}
    try:
        return Counter(
            match.rule for text in texts for match in read_answer(server.ask(text, asked), text)
        )
    finally:
        server.close()


def report(counts: Counter[str], words: int) -> None:
    for rule, count in counts.most_common():
        print(f"  {count:5} {rule}")
    print(f"  {sum(counts.values()) * 1000 / words:.2f} per 1,000 words")


if __name__ == "__main__":
    try:
        main()
    finally:
        _proofreader.close()
