"""Configuration files and rules for the tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from linter.model import Kind, Severity
from linter.rules import Rule

IDS = ("terminology/kidney-rocks", "terminology/bust-cancer", "disclaimers/missing-emergency-line")


def rule(id: str = "terminology/kidney-rocks", kind: Kind = Kind.TERMINOLOGY, **more: Any) -> Rule:
    return Rule(id, kind, Severity.ERROR, "why", {}, "rules.yaml", 1, **more)


def write(folder: Path, text: str, name: str = "unspun.yaml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
