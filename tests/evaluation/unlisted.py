"""How well the model finds garbles that no rule lists: `make eval`.

python -m tests.evaluation.unlisted [articles] [clean] [pairs] [roc]     default: all four
python -m tests.evaluation.unlisted [articles] [clean] [roc] --set SET

articles: precision and recall on labelled articles, by family and by listed or not, for those to
tune with and those held out; calibration. clean: false alarms on press releases, by half. pairs:
known garbled phrases in carrier sentences. roc: the spun score of articles, clean against spun.

--set takes one set of labelled articles alone. Those of the fresh set, and the good texts that
"clean" reads with it, were read by nobody who builds a check: run it for final figures alone. Its
false alarms are counted, and named with --wrong only, which spoils the set for the next time.
"""

from __future__ import annotations

import argparse
import html
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from linter.config import Config
from linter.engine import lint
from linter.model import ArticleReport, Finding, Kind, Severity
from linter.run import rule_set
from linter.source import Source
from tests.evaluation.corpora import SHARED, articles, medical_screener_pairs, web_health_pairs
from tests.evaluation.spun_score import auc

OWN = Path(__file__).parent / "articles"
MANNERS = Path(__file__).parent / "manners"
SPINNERS = Path(__file__).parent / "spinners"
FRESH = Path(__file__).parent / "fresh"
LABELLED = SHARED / "articles" / "labelled"
# Where the articles of each set lie; gold.yaml says which of a folder's are in it.
FOLDERS = {"tune": OWN, "held-out": OWN, "labelled": LABELLED, "manners": MANNERS,
           "spinners": SPINNERS, "fresh": FRESH}  # fmt: skip
USUAL = ("tune", "manners", "spinners", "held-out", "labelled")
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"\w+")
_PLAIN_LETTERS = 3  # shorter words say nothing about whether two phrases speak of one thing
_CARRIER = "Many people with {} ask what it means."
_STEPS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)


class Judged(NamedTuple):
    """One labelled article. garbles: labels with the findings that touch them."""

    name: str
    report: ArticleReport
    garbles: list[tuple[Mapping[str, Any], list[Finding]]]

    @property
    def garbled(self) -> list[Finding]:
        return [each for each in self.report.findings if _speaks_of_terms(each)]


def labelled(which: str) -> Iterator[Judged]:
    """which: a set of FOLDERS; "labelled" for the shared articles, the others are our own."""
    folder = FOLDERS[which]
    files = yaml.safe_load((folder / "gold.yaml").read_text(encoding="utf-8"))["files"]
    for name, gold in files.items():
        if gold.get("set", "labelled") != which:
            continue
        report = linted((folder / name).read_text(encoding="utf-8"), name)
        found = [each for each in report.findings if _speaks_of_terms(each)]
        garbles = [
            (garble, [each for each in found if _touches(each, garble)])
            for garble in gold["garbles"]
        ]
        yield Judged(name, report, garbles)


def linted(text: str, name: str = "article.txt") -> ArticleReport:
    return lint(Source(name, text), Config(), rule_set(Config()))


def show_articles(sets: Sequence[str] = USUAL, *, wrong: bool = True) -> None:
    for which in sets:
        judged = list(labelled(which))
        print(f"== articles: {which}")
        _show_recall(judged)
        _show_precision(judged)
        clean = [each for each in judged if ".clean." in each.name]
        alarms = [(each.name, found.rule, found.text) for each in clean for found in each.garbled]
        words = sum(each.report.words for each in clean)
        told = f": {alarms}" if wrong else ""
        print(f"  clean twins: {len(alarms)} alarms in {words:,} words{told}")


def _show_recall(judged: Iterable[Judged]) -> None:
    groups: defaultdict[str, list[bool]] = defaultdict(list)
    for each in judged:
        for garble, found in each.garbles:
            for group in ("all", *_listed(garble, found), f"family {garble.get('family')}"):
                groups[group].append(bool(found))
    for group in sorted(groups):
        hits = groups[group]
        print(f"  {group:28} {sum(hits):4} of {len(hits):4}  {sum(hits) / len(hits):.2f}")


def _listed(garble: Mapping[str, Any], found: Iterable[Finding]) -> tuple[str, ...]:
    """Groups by listed or not. Fresh labels don't know the lists, so what a list found tells."""
    if "in_itself" not in garble:
        return ("in no list" if garble.get("novel") else "listed",)
    wrong = "wrong in itself" if garble["in_itself"] else "wrong here only"
    by_list = any(each.kind is Kind.TERMINOLOGY for each in found)
    return (wrong, "found by a list" if by_list else "not found by a list")


def _show_precision(judged: Iterable[Judged]) -> None:
    right: Counter[Severity] = Counter()
    flagged: Counter[Severity] = Counter()
    suggested = touched = 0
    by_confidence: defaultdict[float, list[bool]] = defaultdict(list)
    for each in judged:
        if ".clean." in each.name:
            continue
        good = {id(found): garble for garble, hits in each.garbles for found in hits}
        for found in each.garbled:
            if found.kind is not Kind.UNLISTED:
                continue
            flagged[found.severity] += 1
            right[found.severity] += id(found) in good
            step = max(limit for limit in _STEPS if found.confidence >= limit)
            by_confidence[step].append(id(found) in good)
            if id(found) in good:
                touched += 1
                suggested += _is_meant(found, good[id(found)])
    for level in Severity:
        print(f"  unlisted {level:12} {right[level]:4} of {flagged[level]:4} right")
    if touched:
        print(f"  one of three suggestions right: {suggested} of {touched}")
    for step in sorted(by_confidence):
        hits = by_confidence[step]
        print(f"  confidence from {step:4.2f}: {sum(hits)} of {len(hits)} right")


def show_clean() -> None:
    for half in (0, 1):
        words = number = 0
        found: Counter[tuple[str, str, str]] = Counter()
        for index, text in enumerate(articles("press-releases")):
            if index % 2 != half:
                continue
            report = linted(text)
            words += report.words
            number += 1
            for each in report.findings:
                if each.kind is Kind.UNLISTED:
                    found[each.severity, each.text, each.suggestions[0].text] += 1
        name = "not used in tuning" if half else "used in tuning"
        print(f"== press releases, {name}: {number} articles, {words:,} words")
        for severity in Severity:
            alarms = sum(count for key, count in found.items() if key[0] == severity)
            print(f"  {severity:12} {alarms:4}  {alarms * 1000 / words:.3f} per 1,000 words")
        for (level, text, meant), count in found.most_common(30):
            print(f"    {level} {text} → {meant}{f' ({count})' if count > 1 else ''}")


def show_good_texts(which: str, *, wrong: bool) -> None:
    """Terms that are called garbled in the good texts of a set, each read on its own."""
    texts = yaml.safe_load((FOLDERS[which] / "clean.yaml").read_text(encoding="utf-8"))
    words = 0
    alarms: Counter[Severity] = Counter()
    lines: list[str] = []
    for entry in texts:
        report = linted(entry["text"])
        words += report.words
        for each in filter(_speaks_of_terms, report.findings):
            alarms[each.severity] += 1
            lines.append(f"    {entry['name']}: {each.severity} {each.rule} {each.text}")
    print(f"== good texts, {which}: {len(texts)} texts, {words:,} words")
    for severity in Severity:
        count = alarms[severity]
        print(f"  {severity:12} {count:4}  {count * 1000 / max(1, words):.3f} per 1,000 words")
    if wrong and lines:
        print(*lines, sep="\n")


def show_pairs() -> None:
    pairs = {
        "web health pages": web_health_pairs(),
        "screener, medical, held out": medical_screener_pairs(held_out=True),
        "screener, medical, others": medical_screener_pairs(held_out=False),
    }
    for name, known in pairs.items():
        counts: Counter[str] = Counter()
        for pair in known:
            kinds = {
                each.kind
                for each in linted(_CARRIER.format(pair.garbled)).findings
                if _speaks_of_terms(each)
            }
            counts["listed" if Kind.TERMINOLOGY in kinds else "model" if kinds else "none"] += 1
        print(f"== {name}, alone in a sentence: {dict(sorted(counts.items()))} of {len(known)}")


def show_roc(sets: Sequence[str] = USUAL) -> None:
    spun: list[float] = []
    clean: list[float] = []
    for which in sets:
        for each in labelled(which):
            score = each.report.facts["spun"]["score"]
            (clean if ".clean." in each.name else spun).append(score)
    for text in articles("press-releases"):
        report = linted(text)
        if report.words >= 300:
            clean.append(report.facts["spun"]["score"])
    low = sum(score <= 0.1 for score in clean)
    high = sum(score >= 0.9 for score in spun)
    print(f"== spun score: AUC {auc(clean, spun):.5f}")
    print(f"  clean: {low} of {len(clean)} at most 0.1, highest {max(clean):.3f}")
    print(f"  spun: {high} of {len(spun)} at least 0.9, lowest {min(spun):.3f}")


def _speaks_of_terms(finding: Finding) -> bool:
    return finding.kind in (Kind.TERMINOLOGY, Kind.UNLISTED)


def _touches(finding: Finding, garble: Mapping[str, Any]) -> bool:
    """Whether a finding speaks of a labelled garble: near its line, with words of it."""
    if not finding.start.line <= garble["line"] <= finding.end.line:
        return False
    one, other = _plain(finding.text), _plain(garble["text"])
    if one in other or other in one:
        return True
    return bool(_words(one) & _words(other))


def _is_meant(finding: Finding, garble: Mapping[str, Any]) -> bool:
    texts = [_plain(each.text) for each in finding.suggestions]
    expected = [_plain(each) for each in garble.get("expected", ())]
    return any(
        one in other or other in one or _words(one) & _words(other) - _words(_plain(finding.text))
        for one in texts
        for other in expected
    )


def _plain(text: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", text)).lower().replace("-", " ").split())


def _words(text: str) -> set[str]:
    return {word for word in _WORD.findall(text) if len(word) > _PLAIN_LETTERS}


_PARTS = {
    "articles": show_articles, "clean": show_clean, "pairs": show_pairs, "roc": show_roc,
}  # fmt: skip


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[[], *_PARTS])
    parser.add_argument("--set", choices=FOLDERS, help="one set of labelled articles alone")
    parser.add_argument("--wrong", action="store_true", help="name the fresh set's false alarms")
    given = parser.parse_args(arguments)
    if given.wrong and given.set != "fresh":
        parser.error("--wrong goes with --set fresh; the other sets always name their false alarms")
    if not given.set:
        for part in given.parts or _PARTS:
            _PARTS[part]()
        return 0
    of_a_set: dict[str, Callable[[], None]] = {
        "articles": lambda: show_articles([given.set], wrong=given.wrong or given.set != "fresh"),
        "roc": lambda: show_roc([given.set]),
    }
    if given.set in ("manners", "spinners", "fresh"):
        wrong = given.wrong or given.set != "fresh"
        of_a_set["clean"] = lambda: show_good_texts(given.set, wrong=wrong)
    for part in given.parts or of_a_set:
        if part not in of_a_set:
            parser.error(f"{part} has no {given.set} set; take it without --set")
        of_a_set[part]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
