"""What a child process does with an article: decode, extract, triage, lint, make rows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import urlsplit

from linter.config import Config
from linter.corpus.work import Job, Linted, Outcome, Record, Rejected, Stage
from linter.errors import UnreadableArticle
from linter.model import ArticleReport, Finding, Kind, Severity, Silenced
from linter.parsers import markup_of
from linter.run import lint_source
from linter.source import Source, decode

# Checks that cost more than the rest together; triage leaves them out of its first pass.
COSTLY: Final = (Kind.UNLISTED, Kind.READABILITY, Kind.DISCLAIMER)
# An article gets them when one of these kinds found something, or its spun score is so high.
TELLING: Final = (Kind.TERMINOLOGY, Kind.DENSITY, Kind.STRUCTURE)
SUSPICIOUS: Final = 0.01

_ENGLISH: Final = "en"


class Linter:
    """Lints records; the rules and models are loaded once."""

    def __init__(self, job: Job) -> None:
        self._job = job
        # Loads the rules now: a start is not part of the first article's time.
        lint_source(Source("article.md", "A start."), job.config.without_grammar())

    def __call__(self, record: Record) -> Outcome:
        """The article's rows, or why there are none. Raises nothing."""
        if record.language and not record.language.lower().startswith(_ENGLISH):
            reason = f"is in `{record.language}`; the rules are for English"
            return _rejected(record, "language", reason)
        try:
            source = _source(record)
            if source is None:
                return _rejected(record, "extract", "no main content was found in the page")
            report, was_full = self._lint(source)
            return _rows(record, report, was_full=was_full, keep_text=self._job.keep_text)
        except UnreadableArticle as error:
            return _rejected(record, "lint", error.message)
        except MemoryError:
            return _rejected(record, "lint", "needs more memory than is allowed; split it")
        except RecursionError:
            return _rejected(record, "lint", "is nested too deeply to be linted")
        except Exception as error:  # noqa: BLE001 - one article must not cost the others
            return _rejected(record, "lint", f"failed ({type(error).__name__}: {error})")

    def _lint(self, source: Source) -> tuple[ArticleReport, bool]:
        """The report, and whether every check ran."""
        from pathlib import Path

        # LanguageTool would take a hundred times as long as all else (docs/corpus.md).
        config = self._job.config.for_article(Path(source.path)).without_grammar()
        if not self._job.triage:
            return lint_source(source, config), True
        first = lint_source(source, _cheap(config))
        if not _is_suspicious(first):
            return first, False
        return lint_source(source, config), True


def _cheap(config: Config) -> Config:
    return replace(config, without=(*config.without, *(kind.value for kind in COSTLY)))


def _is_suspicious(report: ArticleReport) -> bool:
    if any(each.kind in TELLING for each in report.findings):
        return True
    return bool((report.facts.get("spun") or {}).get("score", 0) >= SUSPICIOUS)


def _source(record: Record) -> Source | None:
    if not record.is_page:
        return decode(record.data, record.name)
    from linter.corpus.pages import main_content

    text = main_content(record.data, record.charset)
    return None if text is None else Source(record.name, text)


def _rejected(record: Record, stage: Stage, reason: str) -> Rejected:
    return Rejected(record.input, record.position, record.id, stage, reason)


def _rows(record: Record, report: ArticleReport, *, was_full: bool, keep_text: bool) -> Linted:
    key = {"input": record.input, "position": record.position, "article": record.id}
    findings = [_finding(key, each) for each in report.findings]
    findings += [_finding(key, each.finding, each) for each in report.silenced]
    return Linted(
        {
            **key,
            "url": record.url,
            "site": _site(record.url or record.id),
            "language": record.language,
            "markup": markup_of(record.name),
            "words": report.words,
            **{f"{each.value}s": _count(report, each) for each in Severity},
            "silenced": len(report.silenced),
            **_facts(report.facts),
            "all_checks": was_full and not report.unchecked,
            "text": report.source.text if keep_text else None,
        },
        tuple(findings),
    )


def _facts(facts: Mapping[str, Any]) -> dict[str, Any]:
    spun, readability = facts.get("spun") or {}, facts.get("readability") or {}
    return {
        "spun_score": spun.get("score"),
        "garbles_per_1000_words": spun.get("garbles_per_1000_words"),
        "flesch_kincaid_grade": readability.get("flesch_kincaid_grade"),
        "excused_grade": readability.get("excused_grade"),
        "difficulty": readability.get("difficulty"),
        "disclaimers": [
            {name: each[name] for name in ("id", "required", "status")}
            for each in facts.get("disclaimers") or ()
        ],
        "facts": json.dumps(facts, ensure_ascii=False, sort_keys=True),
    }


def _finding(
    key: Mapping[str, Any], finding: Finding, silenced: Silenced | None = None
) -> dict[str, Any]:
    row = finding.to_dict()
    row["span_start"], row["span_end"] = row.pop("span")
    by, reason = (silenced.by, silenced.reason) if silenced else (None, None)
    return {**key, **row, "silenced_by": by, "silenced_reason": reason}


def _count(report: ArticleReport, severity: Severity) -> int:
    return sum(each.severity is severity for each in report.findings)


def _site(address: str) -> str | None:
    """The host of a URL, None when it is none."""
    if "://" not in address:
        return None
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
