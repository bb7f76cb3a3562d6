"""Unspun finds machine-garbled medical terms and other harm in health articles.

`lint_text` and `lint_paths` are the interface for programs; nothing is imported before it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from linter.api import lint_paths, lint_text
    from linter.config import Config
    from linter.model import ArticleReport, Finding, Report, Severity
    from linter.readability.difficulty import sentence_difficulty

__version__ = "0.1.0"
__all__ = [
    "ArticleReport",
    "Config",
    "Finding",
    "Report",
    "Severity",
    "lint_paths",
    "lint_text",
    "sentence_difficulty",
]

_HOMES = {
    "lint_text": "linter.api",
    "lint_paths": "linter.api",
    "Config": "linter.config",
    "ArticleReport": "linter.model",
    "Finding": "linter.model",
    "Report": "linter.model",
    "Severity": "linter.model",
    "sentence_difficulty": "linter.readability.difficulty",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
