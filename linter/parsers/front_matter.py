"""The data that stands before an article: YAML between `---`, TOML between `+++`."""

from __future__ import annotations

import re
import tomllib
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from linter.model import Span
from linter.yaml_nodes import yaml_loader

if TYPE_CHECKING:
    from collections.abc import Mapping

BROKEN = "engine/broken-front-matter"
MAX_LENGTH = 50_000  # characters; real ones are below 10,000, and TOML may take 1 s per 100,000
MAX_ALIASES = 100  # each may double what is there ("billion laughs")
MAX_DEPTH = 50  # of brackets and indentation; the YAML parser recurses

_FENCES = {
    "---": re.compile(r"(?:\A|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?=[\r\n]|\Z)"),
    "+++": re.compile(r"(?:\A|(?<=[\r\n]))\+\+\+[ \t]*(?=[\r\n]|\Z)"),
}
_OPENING = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_ALIAS = re.compile(r"(?:^|[\s\[,{:-])\*[\w-]", re.MULTILINE)
_KEY = re.compile(r"[A-Za-z_][\w -]*[ \t]*[:=]|#")


class FrontMatter(NamedTuple):
    """span: from the opening to the closing fence. problem: why there is no data, or ""."""

    span: Span
    data: Mapping[str, Any]
    problem: str = ""


def read(text: str) -> FrontMatter | None:
    """The front matter at the very start of the text; None when there is none."""
    opening = _OPENING.match(text)
    if not opening:
        return None
    closing = _FENCES[opening.group(1)].search(text, opening.end())
    inner_start = opening.end()
    if not closing:
        # A rule between paragraphs opens some articles: only what looks like data is broken.
        if not _KEY.match(text, inner_start):
            return None
        return FrontMatter(Span(0, opening.end()), {}, "is not closed")
    inner = text[inner_start : closing.start()]
    if opening.group(1) == "---" and inner.strip() and not _looks_like_data(inner):
        return None
    span = Span(0, closing.end())
    try:
        data = _load(inner, toml=opening.group(1) == "+++")
    except (ValueError, RecursionError) as error:
        return FrontMatter(span, {}, str(error) or "is nested too deep")
    return FrontMatter(span, MappingProxyType(data))


def _looks_like_data(inner: str) -> bool:
    return any(_KEY.match(line.lstrip(" \t\"'{-")) for line in inner.splitlines())


def _load(inner: str, *, toml: bool) -> dict[str, Any]:
    """The data. Raises ValueError with the reason when it is broken or too much."""
    if len(inner) > MAX_LENGTH:
        raise ValueError(f"is longer than {MAX_LENGTH:,} characters")
    if _depth(inner) > MAX_DEPTH:
        raise ValueError(f"is nested deeper than {MAX_DEPTH} levels")
    if toml:
        try:
            return tomllib.loads(inner.replace("\r\n", "\n").replace("\r", "\n"))
        except tomllib.TOMLDecodeError as error:
            raise ValueError(f"is no TOML: {error}") from error
    if len(_ALIAS.findall(inner)) > MAX_ALIASES:
        raise ValueError(f"has more than {MAX_ALIASES} aliases")
    return _load_yaml(inner)


def _load_yaml(inner: str) -> dict[str, Any]:
    import yaml  # takes 30 ms, and most articles have none

    try:
        data = yaml.load(inner, Loader=yaml_loader())  # noqa: S506 (a safe loader, bounded)
    except RecursionError:
        raise ValueError(f"is nested deeper than {MAX_DEPTH} levels") from None
    except (yaml.YAMLError, ValueError, TypeError, AttributeError, OverflowError) as error:
        problem = getattr(error, "problem", None) or str(error)
        raise ValueError(f"is no YAML: {problem}") from error
    if data is None:
        return {}
    if not isinstance(data, dict):
        raise ValueError("is no mapping of keys to values")  # noqa: TRY004 (it is the user's text)
    return {str(key): value for key, value in data.items()}


def _depth(inner: str) -> int:
    deepest = depth = 0
    for char in re.findall(r"[\[\]{}]", inner):
        depth += 1 if char in "[{" else -1
        deepest = max(deepest, depth)
    indent = max((len(each) for each in re.findall(r"(?m)^(?:[ ]|- )*", inner)), default=0)
    return max(deepest, indent // 2)
