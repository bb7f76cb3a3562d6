"""What an article's front matter has to say: who wrote it, who reviewed it, when, from what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linter.checks.evidence import article_place
from linter.checks.structure.article import Article, Found

# The keys that site generators and health publishers use (Hugo, Jekyll, Eleventy, schema.org's
# MedicalWebPage: author, reviewedBy, lastReviewed, citation). Compared without case, "_" and "-".
_TITLE = ("title", "headline")
_AUTHOR = ("author", "authors", "byline", "writer", "writtenby")
_REVIEWER = (
    "reviewer", "reviewers", "reviewedby", "medicalreviewer", "medicalreviewers",
    "medicallyreviewedby", "factcheckedby",
)  # fmt: skip
REVIEWED = (
    "reviewed", "lastreviewed", "reviewdate", "datereviewed", "reviewedon", "medicallyreviewed",
    "medicallyreviewedon", "lastmedicallyreviewed", "medicalreviewdate",
)  # fmt: skip
DATE = (
    "date", "lastmod", "updated", "lastupdated", "modified", "published", "publishdate",
    "datepublished", "datemodified", *REVIEWED,
)  # fmt: skip
_SOURCES = ("sources", "source", "references", "citations", "citation", "bibliography")
_RECORDS = {"author": _AUTHOR, "reviewer": _REVIEWER, "date": DATE, "sources": _SOURCES}


def title(article: Article) -> Iterator[Found]:
    """A front matter without a title."""
    yield from _lacking(article, _TITLE, "title")


def author(article: Article) -> Iterator[Found]:
    """A front matter without an author."""
    yield from _lacking(article, _AUTHOR, "author")


def reviewer(article: Article) -> Iterator[Found]:
    """A front matter without a medical reviewer."""
    yield from _lacking(article, _REVIEWER, "medical reviewer")


def date(article: Article) -> Iterator[Found]:
    """A front matter without any date: of publication, of the last change or review."""
    yield from _lacking(article, DATE, "date")


def sources(article: Article) -> Iterator[Found]:
    """A front matter without sources."""
    yield from _lacking(article, _SOURCES, "sources")


def names(data: Mapping[str, Any], what: str) -> bool:
    """Whether front matter names the article's author, reviewer, date or sources."""
    return any(map(_says, values(data, _RECORDS[what])))


def has(data: Mapping[str, Any], key: str) -> bool:
    """Whether front matter has a key that says anything; `false` says no."""
    value = data.get(key)
    return value is not False and _says(value)


def _lacking(article: Article, keys: tuple[str, ...], what: str) -> Iterator[Found]:
    if not any(_says(value) for value in values(article.document.front_matter, keys)):
        place = article_place(article.document)
        first = article.blocks[0].text
        yield Found(first, f"The front matter names no {what}.", place)


def values(data: Mapping[str, Any], keys: tuple[str, ...]) -> Iterator[Any]:
    """What front matter has under any of these keys, however they are joined and cased."""
    for key, value in data.items():
        if str(key).lower().replace("_", "").replace("-", "").replace(" ", "") in keys:
            yield value


def _says(value: Any) -> bool:
    """Whether a value says anything: not empty, and no list of empty values."""
    if isinstance(value, (list, tuple)):
        return any(map(_says, value))
    if isinstance(value, Mapping):
        return any(map(_says, value.values()))
    return value is not None and str(value).strip().lower() not in (
        "",
        "tbd",
        "todo",
        "none",
        "n/a",
    )
