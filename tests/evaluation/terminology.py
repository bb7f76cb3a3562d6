"""How often terminology rules cry wolf on clean text, and which known garbles they find.

python -m tests.evaluation.terminology alarms press-releases cochrane [--rules FILE...]
python -m tests.evaluation.terminology recall [--held-out] [--missed] [--rules FILE...]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from pathlib import Path

from linter import packs
from linter.checks import listed
from linter.checks.evidence import Candidate, View, look
from linter.packs.compiled import compile_rules
from linter.packs.folders import read_pack
from linter.packs.rule_set import RuleSet
from linter.parsers import parse
from linter.source import Source
from tests.evaluation.corpora import CLEAN, articles, medical_screener_pairs, web_health_pairs

_SHOWN = 5  # places shown of each rule
_CARRIER = "Many people with {} ask what it means."


def found(text: str, rules: RuleSet, *, weak: bool = False) -> tuple[View, list[Candidate]]:
    """What terminology reports in a text; weak: also what needs an article shown to be spun."""
    document = parse(Source("article.txt", text))
    view = look(document, rules)
    seen = {listed.NAME: listed.scan(view)}
    evidence = seen[listed.NAME] if weak else listed.judge(view, seen)
    return view, list(evidence.candidates)


def alarms(corpora: list[str], rules: RuleSet) -> None:
    for corpus in corpora:
        words = 0
        count: Counter[str] = Counter()
        places: defaultdict[str, list[str]] = defaultdict(list)
        for text in articles(corpus):
            view, candidates = found(text, rules)
            words += view.document.word_count
            for each in candidates:
                count[each.rule.id] += 1
                if len(places[each.rule.id]) < _SHOWN:
                    start, end = each.span
                    around = view.document.text[max(0, start - 60) : end + 50]
                    places[each.rule.id].append(around.replace("\n", " / "))
        total = sum(count.values())
        print(f"{corpus}: {total} in {words:,} words, {total / words * 1000:.4f} per 1,000")
        for rule, times in count.most_common():
            print(f"  {times:5} {rule}")
            for place in places[rule]:
                print(f"          …{place}…")


def recall(rules: RuleSet, *, held_out: bool, missed: bool) -> None:
    for name, pairs in (
        ("web-health-pairs", web_health_pairs()),
        (
            "screener, held out" if held_out else "screener, for writing",
            medical_screener_pairs(held_out=held_out),
        ),
    ):
        hit = {pair for pair in pairs if found(_CARRIER.format(pair.garbled), rules)[1]}
        weak = {
            pair
            for pair in pairs
            if pair not in hit and found(_CARRIER.format(pair.garbled), rules, weak=True)[1]
        }
        print(f"{name}: {len(hit)} of {len(pairs)} alone, {len(weak)} more in a spun article")
        if missed:
            for pair in pairs:
                if pair not in hit:
                    how = "in spun" if pair in weak else "missed"
                    print(f"  {how}: {pair.garbled} → {pair.expected}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["alarms", "recall"])
    parser.add_argument("corpora", nargs="*", choices=[[], *CLEAN])
    parser.add_argument("--rules", nargs="*", type=Path, default=[])
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--missed", action="store_true")
    given = parser.parse_args(arguments)
    chosen = [rule for path in given.rules for rule in read_pack(path)]
    compiled = compile_rules(chosen) if chosen else packs.load()
    rules = RuleSet(compiled, settle=lambda rule: rule)
    if given.what == "alarms":
        alarms(given.corpora or list(CLEAN), rules)
    else:
        recall(rules, held_out=given.held_out, missed=given.missed)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
