"""How well disclaimers are told apart on the labelled passages: precision and recall.

    python -m tests.evaluation.disclaimers [tune|held-out|fresh] [--wrong]

For each topic and each status; required, present, garbled and missing are counted on their own, as
the labels have them. Held-out passages were not read while the check was built. Those of fresh are
for the final figures alone, and written by somebody who had not seen the check: --wrong would spoil
them.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import yaml

import linter
from linter.model import ArticleReport
from linter.rules import TOPICS

FOLDER = Path(__file__).resolve().parents[1] / "disclaimers"
FILES = ("passages.yaml", "manners.yaml", "pages.yaml", "voices.yaml", "writers.yaml", "fresh.yaml")
SETS = ("tune", "held-out", "fresh")
STATUSES = ("required", "present", "garbled", "missing")
Labels = dict[str, frozenset[str]]


class Tally(NamedTuple):
    """Counts of what was found and right, found and wrong, and not found."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)

    def __str__(self) -> str:
        return (
            f"{self.right:4} right {self.wrong:3} wrong {self.missed:3} missed   "
            f"precision {self.precision:.3f}   recall {self.recall:.3f}"
        )


def passages(chosen: str) -> list[dict[str, Any]]:
    """The labelled passages of a set: tune, held-out or fresh."""
    entries = (
        each for name in FILES for each in yaml.safe_load((FOLDER / name).read_text("utf-8"))
    )
    return [each for each in entries if each["set"] == chosen]


def wanted(entry: dict[str, Any]) -> Labels:
    return {status: frozenset(entry.get(status, ())) for status in STATUSES}


def report(entry: dict[str, Any]) -> ArticleReport:
    is_html = entry["name"].startswith("html-") or entry["text"].lstrip().startswith("<")
    return linter.lint_text(entry["text"], "passage.html" if is_html else "passage.md")


def found(entry: dict[str, Any]) -> Labels:
    return facts_of(report(entry))


def facts_of(article: ArticleReport) -> Labels:
    """What a report says, in the labels' form."""
    facts = article.facts.get("disclaimers", [])
    labels = {
        status: frozenset(each["id"] for each in facts if each["status"] == status)
        for status in STATUSES[1:]
    }
    return {"required": frozenset(each["id"] for each in facts if each["required"]), **labels}


def tally(pairs: list[tuple[frozenset[str], frozenset[str]]], topic: str | None = None) -> Tally:
    """Over (wanted, found) labels: of one topic, or of all."""
    counts: Counter[str] = Counter()
    for expected, got in pairs:
        for each in expected | got:
            if topic in (None, each):
                counts[
                    "right" if each in expected & got else "missed" if each in expected else "wrong"
                ] += 1
    return Tally(counts["right"], counts["wrong"], counts["missed"])


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("set", nargs="?", choices=SETS, default="tune")
    reader.add_argument(
        "--wrong", action="store_true", help="name the passages that come out wrong"
    )
    options = reader.parse_args()
    judged = [(each, wanted(each), found(each)) for each in passages(options.set)]
    print(f"{len(judged)} passages ({options.set})")
    for status in STATUSES:
        pairs = [(expected[status], got[status]) for _, expected, got in judged]
        print(f"{status:9} all            {tally(pairs)}")
        for topic in TOPICS:
            one = tally(pairs, topic)
            if any(one):
                print(f"          {topic:14} {one}")
    if options.wrong:
        for entry, expected, got in judged:
            for status in STATUSES:
                if expected[status] != got[status]:
                    missed = sorted(expected[status] - got[status])
                    extra = sorted(got[status] - expected[status])
                    print(f"{entry['name']}: {status}: missed {missed}, wrong {extra}")


if __name__ == "__main__":
    main()
