"""What a shard adds to the overview: counts, which add up whatever the order of shards."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from linter.corpus.work import Linted, Rejected
from linter.model import Kind

_GARBLES = (Kind.TERMINOLOGY.value, Kind.UNLISTED.value)
_VERDICT = "tell-tales/reads-as-spun"
_BINS = 10  # of the spun score


class Tally:
    """Counts by key; a key is a path: ("words",), ("site", "example.org", "garbles")."""

    def __init__(self, counts: Iterable[list[Any]] = ()) -> None:
        self.counts: Counter[tuple[str, ...]] = Counter()
        for *key, count in counts:
            self.counts[tuple(key)] += count

    def add(self, linted: Linted) -> None:
        article, counts = linted.article, self.counts
        garbles = 0
        for finding in linted.findings:
            if finding["silenced_by"]:
                continue
            counts["severity", finding["severity"]] += 1
            counts["rule", finding["rule"]] += 1
            if finding["rule"] == _VERDICT:
                counts["spun",] += 1
            if finding["kind"] in _GARBLES:
                garbles += 1
                meant = finding["suggestions"][0].lower() if finding["suggestions"] else ""
                counts["garble", finding["text"].lower(), meant] += 1
        counts["articles",] += 1
        counts["words",] += article["words"]
        counts["garbles",] += garbles
        counts["silenced",] += article["silenced"]
        counts["all_checks",] += article["all_checks"]
        if article["site"]:
            for name, count in (("articles", 1), ("words", article["words"]), ("garbles", garbles)):
                counts["site", article["site"], name] += count
        self._add_facts(article)

    def reject(self, rejected: Rejected) -> None:
        self.counts["rejected", rejected.stage] += 1

    def pass_over(self, reason: str) -> None:
        self.counts["passed over", reason] += 1

    def merge(self, other: Tally) -> None:
        self.counts.update(other.counts)

    def to_json(self) -> list[list[Any]]:
        return [[*key, count] for key, count in sorted(self.counts.items())]

    def one(self, *key: str) -> int:
        return self.counts[key]

    def below(self, name: str) -> dict[str, int]:
        """The counts under ("name", …) with one more part, by that part."""
        return {key[1]: count for key, count in sorted(self.counts.items()) if key[0] == name}

    def _add_facts(self, article: Mapping[str, Any]) -> None:
        counts = self.counts
        if article["spun_score"] is not None:
            at = min(_BINS - 1, int(article["spun_score"] * _BINS))
            counts["spun score", f"{at / _BINS:.1f}"] += 1
        if article["flesch_kincaid_grade"] is not None:
            counts["grade", str(max(0, math.floor(article["flesch_kincaid_grade"])))] += 1
        for each in article["disclaimers"]:
            if each["required"]:
                counts["disclaimer", each["id"], each["status"]] += 1
