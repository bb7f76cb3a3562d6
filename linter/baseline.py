"""Known findings: those of old articles, which don't fail a run until somebody mends them.

The file lists, for each article, the findings' fingerprints with how often each stands there, in
one order whatever the order of the article. A finding is known as often as its article's list has
its fingerprint; what is left over then goes to where it was moved: another article, another name.
So a paragraph that was moved is not new, and a second copy of it is. Nothing is dropped from the
report: known findings are silenced by "baseline".
"""

from __future__ import annotations

import json
import os
from collections import defaultdict
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from linter.document import as_read
from linter.errors import UnspunError, brief, system_reason
from linter.paths import absolute_path, parent_folder, shown_path

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from linter.model import ArticleReport, Finding

FILE_NAME: Final = ".unspun-baseline.json"
VERSION: Final = 1
_ABOUT = "Known findings; written by `unspun baseline update`."
# That findings are missing is never old news.
_NEVER_KNOWN = frozenset({"engine/check-failed"})
_AGAIN = "restore it, or delete it and run `unspun baseline update`"
_KEYS = {"about": str, "version": int, "articles": dict}
_ENTRY_KEYS = {"rule": str, "text": str, "fingerprint": str, "count": int}


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
    """Articles with their known findings silenced. gone: how many of each are no longer found."""

    articles: tuple[ArticleReport, ...]
    gone: Mapping[str, int]


def apply(
    baseline: Baseline,
    articles: Sequence[ArticleReport],
    *,
    missing: Collection[str] = (),
    runs: Callable[[str, str], bool] = lambda _key, _rule: True,
) -> Compared:
    """Each article with its known findings silenced.

    missing: keys of articles in the baseline that are no longer there: renamed or deleted.
    runs: whether a rule is on for an article (by key); only then can its findings be gone.
    """
    keys = [baseline.key(article.path) for article in articles]
    left = {key: _Left(baseline.articles.get(key, ())) for key in (*keys, *missing)}
    known: list[set[int]] = [set() for _ in articles]
    for article, key, numbers in zip(articles, keys, known, strict=True):
        for take in (left[key].same, left[key].same_rule):
            _match(article, numbers, take)
    pool = _Pool(left)
    for article, numbers in zip(articles, known, strict=True):
        _match(article, numbers, pool.take)
    reason = f"in {shown_path(baseline.path)}"
    gone = {key: left[key].count(partial(runs, key)) for key in sorted(left)}
    return Compared(
        tuple(
            article.silencing(numbers, "baseline", reason)
            for article, numbers in zip(articles, known, strict=True)
        ),
        {key: count for key, count in gone.items() if count},
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


def render(baseline: Baseline) -> bytes:
    """The file: one finding a line, sorted, so that its changes are read in a diff."""
    articles = [
        f"  {_json(key)}: [\n   " + ",\n   ".join(_json(asdict(each)) for each in entries) + "\n  ]"
        for key, entries in sorted(baseline.articles.items())
    ]
    listed = "{\n" + ",\n".join(articles) + "\n }" if articles else "{}"
    text = f'{{\n "about": {_json(_ABOUT)},\n "version": {VERSION},\n "articles": {listed}\n}}\n'
    return text.encode()


def read(path: Path) -> Baseline:
    """The baseline in this file. Raises UnspunError when it is missing, damaged or no baseline."""
    shown = shown_path(path)
    try:
        text = path.read_bytes().decode("utf-8")
        data = json.loads(text, object_pairs_hook=_without_doubles)
    except FileNotFoundError:
        message = "does not exist; `unspun baseline update` writes it"
        raise UnspunError(message, path=shown) from None
    except OSError as error:
        raise UnspunError(f"can't be read: {system_reason(error)}", path=shown) from None
    except json.JSONDecodeError as error:
        message = f"is not JSON ({error.msg.lower()}); {_AGAIN}"
        raise UnspunError(message, path=shown, line=error.lineno) from None
    except UnicodeDecodeError:
        raise UnspunError(f"is not UTF-8; {_AGAIN}", path=shown) from None
    except (ValueError, RecursionError) as error:
        told = error.args[0] if isinstance(error, _DoubleError) else "is no baseline"
        raise UnspunError(f"{told}; {_AGAIN}", path=shown) from None
    wrong = _wrong(data)
    if wrong:
        raise UnspunError(f"{wrong}; {_AGAIN}", path=shown)
    return Baseline(
        path,
        {
            key: tuple(Known(**each) for each in entries)
            for key, entries in data["articles"].items()
        },
    )


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

    def take(self, finding: Finding) -> bool:
        lists = self._lists.get(finding.fingerprint, [])
        while lists:
            if lists[-1].take(finding.fingerprint):
                return True
            lists.pop()
        return False


class _DoubleError(ValueError):
    """A key that stands twice: JSON's readers would forget the first."""


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        double = next(key for at, (key, _) in enumerate(pairs) if key in dict(pairs[:at]))
        raise _DoubleError(f"has `{brief(double)}` twice")
    return found


def _wrong(data: Any) -> str | None:
    """Why this is no baseline that we can use; None when it is one."""
    if not isinstance(data, dict) or "articles" not in data or "version" not in data:
        return "is no baseline"
    if data["version"] != VERSION:
        version = brief(data["version"])
        return f"is a baseline of version {version}, and this program knows version {VERSION}"
    if wrong := _wrong_keys(data, _KEYS):
        return wrong
    for key, entries in data["articles"].items():
        if not isinstance(entries, list) or not entries:
            return f"`{brief(key)}` lists no findings"
        seen = set()
        for number, each in enumerate(entries, 1):
            where = f"`{brief(key)}`, finding {number}"
            if not isinstance(each, dict):
                return f"{where} is none"
            if wrong := _wrong_keys(each, _ENTRY_KEYS):
                return f"{where} {wrong}"
            if each["count"] < 1:
                return f"{where} has a count below 1"
            if each["fingerprint"] in seen:
                return f"{where} is listed twice"
            seen.add(each["fingerprint"])
    return None


def _wrong_keys(data: Mapping[str, Any], wanted: Mapping[str, type]) -> str | None:
    for key in data:
        if key not in wanted:
            return f"has an unknown key `{brief(key)}`"
    for key, kind in wanted.items():
        if type(data.get(key)) is not kind:
            return f"has no `{key}`" if key not in data else f"has a wrong `{key}`"
    return None


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


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
