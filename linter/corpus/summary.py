"""summary.json: the whole corpus in one page of numbers. A function of the shards' tallies."""

from __future__ import annotations

from typing import Any, Final

from linter import __version__
from linter.corpus.tally import Tally
from linter.model import TOOL, Severity

VERSION: Final = 1
NAME: Final = "summary.json"

_LISTED = 100  # sites and garbles that are named
_WORDS_OF_SITE = 1000  # a site with fewer says nothing about how garbled it is


def summary(tally: Tally, inputs: int, shards: int) -> dict[str, Any]:
    """The summary of all results. inputs, shards: how many files and shards there were."""
    words = tally.one("words")
    return {
        "version": VERSION,
        "tool": {"name": TOOL, "version": __version__},
        "inputs": inputs,
        "shards": shards,
        "articles": tally.one("articles"),
        "words": words,
        **{f"{each.value}s": tally.one("severity", each.value) for each in Severity},
        "silenced": tally.one("silenced"),
        "garbles": tally.one("garbles"),
        "garbles_per_1000_words": per_1000(tally.one("garbles"), words),
        "read_as_spun": tally.one("spun"),
        "with_all_checks": tally.one("all_checks"),
        "rejected": tally.below("rejected"),
        "passed_over": tally.below("passed over"),
        "spun_scores": tally.below("spun score"),
        "grades": dict(sorted(tally.below("grade").items(), key=lambda each: int(each[0]))),
        "disclaimers": _disclaimers(tally),
        "rules": _by_count(tally.below("rule")),
        "most_frequent_garbles": _garbles(tally),
        "sites": len({key[1] for key in tally.counts if key[0] == "site"}),
        "most_garbled_sites": _sites(tally),
    }


def per_1000(count: int, words: int) -> float:
    return round(count * 1000 / max(1, words), 2)


def _by_count(counts: dict[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda each: (-each[1], each[0])))


def _disclaimers(tally: Tally) -> dict[str, dict[str, int]]:
    """Per disclaimer that articles required: how many have it, lack it or have it garbled."""
    found: dict[str, dict[str, int]] = {}
    for key, count in sorted(tally.counts.items()):
        if key[0] == "disclaimer":
            found.setdefault(key[1], {})[key[2]] = count
    return found


def _garbles(tally: Tally) -> list[dict[str, Any]]:
    counts = {key[1:]: count for key, count in tally.counts.items() if key[0] == "garble"}
    frequent = sorted(counts, key=lambda key: (-counts[key], key))[:_LISTED]
    return [
        {"text": key[0], "suggestion": key[1] or None, "count": counts[key]} for key in frequent
    ]


def _sites(tally: Tally) -> list[dict[str, Any]]:
    sites: dict[str, dict[str, int]] = {}
    for key, count in tally.counts.items():
        if key[0] == "site":
            sites.setdefault(key[1], {"articles": 0, "words": 0, "garbles": 0})[key[2]] = count
    told = [
        (per_1000(counts["garbles"], counts["words"]), site, counts)
        for site, counts in sites.items()
        if counts["words"] >= _WORDS_OF_SITE and counts["garbles"]
    ]
    told.sort(key=lambda each: (-each[0], each[1]))
    return [
        {"site": site, **counts, "per_1000_words": rate} for rate, site, counts in told[:_LISTED]
    ]
