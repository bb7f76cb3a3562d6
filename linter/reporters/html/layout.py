"""From views to HTML: templates that escape all they are given, and the policy that guards them."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import jinja2
from markupsafe import Markup

from linter.reporters.html.facts import DIFFICULTIES
from linter.reporters.html.histograms import number
from linter.reporters.html.overview import Overview

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from linter.reporters.html.view import ArticleView, Rule

FOLDER = Path(__file__).parent  # of the templates and the style
_TAGS = {"strong": "strong", "em": "em", "link": "u", "code": "code"}


def page(
    title: str,
    version: str,
    *,
    overview: Overview | None = None,
    articles: Iterable[ArticleView] = (),
    rules: Sequence[Rule] = (),
    links: Mapping[int, str] | None = None,
    home: str = "#overview",
) -> Iterator[str]:
    """One page in parts. links: where each article is shown, by number. home: the overview's."""
    return (
        environment()
        .get_template("page.html.j2")
        .generate(
            title=title,
            version=version,
            overview=overview,
            articles=articles,
            rules=rules,
            links=(links or {}).__getitem__,
            of=len(links or {}),
            home=home,
            levels=DIFFICULTIES,
            tags=_TAGS,
        )
    )


@cache
def environment() -> jinja2.Environment:
    """Escapes all that templates are given; knows the style, the scripts and their policy."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["number"] = number
    environment.filters["figure"] = lambda value: f"{value:.1f}".removesuffix(".0")
    style, early, script = (
        (FOLDER / name).read_text(encoding="utf-8")
        for name in ("style.css", "early.js", "script.js")
    )
    environment.globals |= {
        # Our own files, as they stand; no article's text is in them.
        "style": Markup(style),  # noqa: S704
        "early": Markup(early),  # noqa: S704
        "script": Markup(script),  # noqa: S704
        "policy": policy(style, early, script),
    }
    return environment


def policy(style: str, *scripts: str) -> str:
    """The page may run our scripts and use our style, by their hashes, and fetch nothing."""
    allowed = {
        "default-src": "'none'",
        "style-src": _hash(style),
        "script-src": " ".join(map(_hash, scripts)) or "'none'",
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{what} {which}" for what, which in allowed.items())


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest())
    return f"'sha256-{digest.decode()}'"
