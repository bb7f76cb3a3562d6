"""An article's page, made from a text with its findings marked."""

from __future__ import annotations

from typing import Any

from linter.reporters.html import view
from linter.reporters.html.article_views import article_view
from linter.reporters.html.saying import rules

from ..factory import article
from ..samples import RULES

KNOWN = rules(dict(sorted(RULES.items())))


def made(marked: str, *says: dict[str, Any], path: str = "a.md") -> view.ArticleView:
    return article_view(article(marked, *says, path=path), 1, "#a1", KNOWN)
