"""Disclaimers that a site shows beside its articles: in its frame, or through a template's tag."""

from __future__ import annotations

import re
from functools import lru_cache

from linter.checks.disclaimers.topics import Topic
from linter.checks.structure import front_matter
from linter.config import SiteDisclaimer
from linter.document import Document

# Hugo, Liquid, Jinja, server-side includes, MDX. A tag is short: what is longer is no tag.
_TAG = re.compile(
    r"\{\{.{1,400}?\}\}|\{%.{1,400}?%\}|<!--\s*\#.{1,400}?-->|<[A-Z][\w.]*[^<>]{0,400}/?>|\{[\w.]{1,80}\}",
    re.DOTALL,
)


def shows(document: Document, topic: Topic) -> bool:
    """Whether the reader of this article sees the topic's disclaimer beside it."""
    site: tuple[SiteDisclaimer, ...] = tuple(topic.rule.options.get("site", ()))
    return any(_is_shown(document, each) for each in site)


def _is_shown(document: Document, site: SiteDisclaimer) -> bool:
    if site.everywhere:
        return True
    if any(front_matter.has(document.front_matter, key) for key in site.front_matter):
        return True
    names = (*site.include, *site.template)
    return bool(names) and any(
        _named(names).search(tag.group()) for tag in _TAG.finditer(document.source.text)
    )


@lru_cache(maxsize=64)
def _named(names: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the names, as a whole: `disclosure.md` is no part of `my-disclosure.md`."""
    return re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, names))})(?![\w-])")
