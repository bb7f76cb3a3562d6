"""What tells a finding from every other of its article, the same after edits elsewhere."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from linter.model import ArticleReport, Finding, Silenced


class Identified(NamedTuple):
    """A finding, what silenced it (None: it counts), and its name in the article."""

    finding: Finding
    silenced: Silenced | None
    name: str


def identified(article: ArticleReport) -> list[Identified]:
    """All findings of the article, the silenced ones in their place among the others.

    The name is the fingerprint and the finding's number among those that share it: three words
    before and after a garble don't tell two equal sentences apart.
    """
    entries: list[tuple[Finding, Silenced | None]] = [(each, None) for each in article.findings]
    entries += [(each.finding, each) for each in article.silenced]
    seen: Counter[str] = Counter()
    named = []
    for finding, silenced in sorted(entries, key=lambda each: each[0].order):
        seen[finding.fingerprint] += 1
        name = f"{finding.fingerprint}:{seen[finding.fingerprint]}"
        named.append(Identified(finding, silenced, name))
    return named
