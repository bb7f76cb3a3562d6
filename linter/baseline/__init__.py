"""Known findings: those of old articles, which don't fail a run until somebody mends them.

The file lists, for each article, the findings' fingerprints with how often each stands there, in
one order whatever the order of the article. A finding is known as often as its article's list has
its fingerprint; what is left over then goes to where it was moved: another article, another name.
So a paragraph that was moved is not new, and a second copy of it is. Nothing is dropped from the
report: known findings are silenced by "baseline".
"""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from linter.errors import brief
from linter.paths import absolute_path, parent_folder, shown_path
from linter.visible import as_read

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from linter.model import ArticleReport, Finding

FILE_NAME: Final = ".unspun-baseline.json"
# That findings are missing is never old news.
_NEVER_KNOWN = frozenset({"engine/check-failed"})


@dataclass(frozen=True, slots=True, order=True)
class Known:
    """A finding of an article, as often as it stands there. text: for those who read the file."""

    rule: str
    text: str
    fingerprint: str
    count: int


@dataclass(frozen=True)
class Baseline:
    """What is known. articles: by their POSIX path from the file's folder."""

    path: Path
    articles: Mapping[str, tuple[Known, ...]] = field(default_factory=dict)

    @property
    def folder(self) -> str:
        return parent_folder(absolute_path(self.path))

    @property
    def total(self) -> int:
        return sum(known.count for each in self.articles.values() for known in each)

    def key(self, article: str) -> str:
        """What an article is called in the file. article: its path as reports show it."""
        relative = os.path.relpath(absolute_path(article), self.folder)
        return relative.replace(os.sep, "/")

    def place(self, key: str) -> str:
        """The absolute path of an article that the file names."""
        return absolute_path(Path(self.folder, key))


class Compared(NamedTuple):
    """What of a run is known.

    known: the numbers of each article's known findings, by the article's number. gone: how many of
    each are no longer found. reason: what silences the known ones.
    """

    known: Mapping[int, Collection[int]]
    gone: Mapping[str, int]
    reason: str

    def silencing(self, articles: Iterable[ArticleReport]) -> Iterator[ArticleReport]:
        """The articles that were compared, their known findings silenced."""
        for number, article in enumerate(articles):
            yield article.silencing(self.known.get(number, ()), "baseline", self.reason)


def apply(
    baseline: Baseline,
    articles: Iterable[ArticleReport],
    *,
    missing: Collection[str] = (),
    runs: Callable[[str, str], bool] = lambda _key, _rule: True,
) -> Compared:
    """Which findings of the articles are known.

    missing: keys of articles in the baseline that are no longer there: renamed or deleted.
    runs: whether a rule is on for an article (by key); only then can its findings be gone.
    """
    left = {key: _Left(baseline.articles.get(key, ())) for key in missing}
    known: dict[int, set[int]] = defaultdict(set)
    for number, article in enumerate(articles):
        key = baseline.key(article.path)
        if key in baseline.articles:
            own = left.setdefault(key, _Left(baseline.articles[key]))
            for take in (own.same, own.same_rule):
                _match(article, known[number], take)
    pool = _Pool(left)
    if pool.has_any:
        for number, article in enumerate(articles):
            _match(article, known[number], pool.take)
    gone = {key: left[key].count(partial(runs, key)) for key in sorted(left)}
    return Compared(
        {number: numbers for number, numbers in known.items() if numbers},
        {key: count for key, count in gone.items() if count},
        f"in {shown_path(baseline.path)}",
    )


def learned(
    path: Path, articles: Iterable[ArticleReport], kept: Mapping[str, tuple[Known, ...]]
) -> Baseline:
    """The baseline that knows every finding of these articles, and what is kept of others."""
    baseline = Baseline(path)
    entries = dict(kept)
    for article in articles:
        found: dict[str, list[Finding]] = defaultdict(list)
        for each in article.findings:
            if each.rule not in _NEVER_KNOWN:
                found[each.fingerprint].append(each)
        if found:
            entries[baseline.key(article.path)] = tuple(
                sorted(_known(fingerprint, each) for fingerprint, each in found.items())
            )
    return Baseline(path, dict(sorted(entries.items())))


class _Left:
    """What an article's list still has to give."""

    def __init__(self, entries: Iterable[Known]) -> None:
        self.counts = {each.fingerprint: each.count for each in entries}
        self._rules = {each.fingerprint: each.rule for each in entries}

    def same(self, finding: Finding) -> bool:
        """Takes the finding's own entry, if it is not used up."""
        return self.take(finding.fingerprint)

    def same_rule(self, finding: Finding) -> bool:
        """For a finding on the whole article, whatever its title is now: its rule's entry."""
        if not finding.whole:
            return False
        return any(
            self.take(fingerprint)
            for fingerprint, rule in self._rules.items()
            if rule == finding.rule
        )

    def take(self, fingerprint: str) -> bool:
        if not self.counts.get(fingerprint):
            return False
        self.counts[fingerprint] -= 1
        return True

    def count(self, runs: Callable[[str], bool]) -> int:
        return sum(
            count
            for fingerprint, count in self.counts.items()
            if count and runs(self._rules[fingerprint])
        )


class _Pool:
    """What is left over in all lists, for findings that were moved to another article."""

    def __init__(self, left: Mapping[str, _Left]) -> None:
        self._lists: dict[str, list[_Left]] = defaultdict(list)
        for key in sorted(left):
            for fingerprint, count in left[key].counts.items():
                if count:
                    self._lists[fingerprint].append(left[key])

    @property
    def has_any(self) -> bool:
        return bool(self._lists)

    def take(self, finding: Finding) -> bool:
        lists = self._lists.get(finding.fingerprint, [])
        while lists:
            if lists[-1].take(finding.fingerprint):
                return True
            lists.pop()
        return False


def _match(article: ArticleReport, known: set[int], take: Callable[[Finding], bool]) -> None:
    """Adds the numbers of the findings that a list has an entry for."""
    for number, finding in enumerate(article.findings):
        if number not in known and finding.rule not in _NEVER_KNOWN and take(finding):
            known.add(number)


def _known(fingerprint: str, findings: Sequence[Finding]) -> Known:
    text = min(each.text for each in findings)  # they may differ in case or white space
    return Known(findings[0].rule, _shown(text), fingerprint, len(findings))


def _shown(text: str) -> str:
    """A finding's text on one line, without what no reader sees."""
    return "".join(filter(str.isprintable, brief(as_read(text))))
