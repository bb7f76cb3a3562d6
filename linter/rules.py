"""What a rule is: a frozen value that checks, reports and compiled packs share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from linter.model import Kind, Severity
from linter.phrases import Forms

# Kinds whose rules are phrases that a report points to, one by one.
LISTED_KINDS = (Kind.TERMINOLOGY, Kind.PLAIN_LANGUAGE, Kind.CLAIMS, Kind.STRUCTURE)

# What a structure rule's `check` may name that compares dates with the day of the run.
DATED_CHECKS = ("front-matter-age",)
# What a disclaimer may be about: the ids of the report's list, in its order.
TOPICS = (
    "general", "emergency", "medicines", "dose-change", "interactions", "supplements",
    "pregnancy", "children", "unapproved", "procedures", "crisis", "diets", "claims",
    "advertising", "provenance",
)  # fmt: skip
# What an article's provenance is made of.
RECORDS = ("author", "reviewer", "date", "sources")
# Where a disclaimer's readers live: it names their emergency number and their authority.
LOCALES = ("en-US", "en-GB", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA")


@dataclass(frozen=True, slots=True)
class Guard:
    """A condition on a hit; its keys are those of the rule format, each empty when not given."""

    near: tuple[str, ...] = ()
    within: str = "sentence"
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    scope: tuple[str, ...] = ()
    front_matter: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    proper_name: bool = False
    spun: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that are given, without `within`, which only qualifies `near`."""
        return tuple(key for key in GUARD_KEYS if getattr(self, key))


GUARD_KEYS = (
    "near", "after", "before", "place", "scope", "front_matter", "proper_name", "spun",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Example:
    """An article that a rule must report (`spans`, its repaired text `fix`) or must not."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()
    fix: str | None = None
    spun: bool = False
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a pack. id: `pack/name`. path, line: where it is written.

    forms: normal form → replacements (none for what can only be dropped or rewritten).
    exact: the spellings that letter case must equal; empty when it does not matter.
    when: a hit is reported if any of these holds (or there is none); unless: and none of this does.
    pattern: an RE2 pattern instead of forms; replacements: what to write for all it matches.
    check: for structure, the name of the code that looks for it. options: its limits.
    """

    id: str
    kind: Kind
    severity: Severity
    why: str
    forms: Forms
    path: str
    line: int | None
    confidence: float = 1.0
    exact: tuple[str, ...] = ()
    when: tuple[Guard, ...] = ()
    unless: Guard = Guard()
    pattern: str | None = None
    replacements: tuple[str, ...] = ()
    check: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    aliases: tuple[str, ...] = ()
    source: str | None = None
    preview: bool = False
    bad: tuple[Example, ...] = ()
    good: tuple[Example, ...] = ()

    @property
    def pack(self) -> str:
        return self.id.partition("/")[0]


def rule_to_json(rule: Rule) -> dict[str, Any]:
    """The rule as plain data; `rule_from_json` gives it back."""
    return asdict(rule)


def rule_from_json(data: Mapping[str, Any]) -> Rule:
    return Rule(
        **{
            **data,
            "kind": Kind(data["kind"]),
            "severity": Severity(data["severity"]),
            "forms": {form: tuple(texts) for form, texts in data["forms"].items()},
            "exact": tuple(data["exact"]),
            "when": tuple(map(_guard, data["when"])),
            "unless": _guard(data["unless"]),
            "replacements": tuple(data["replacements"]),
            "aliases": tuple(data["aliases"]),
            "bad": tuple(map(_example, data["bad"])),
            "good": tuple(map(_example, data["good"])),
        }
    )


def _guard(data: Mapping[str, Any]) -> Guard:
    values: dict[str, Any] = {
        key: tuple(each) if isinstance(each, list) else each for key, each in data.items()
    }
    values["front_matter"] = {key: tuple(each) for key, each in data["front_matter"].items()}
    return Guard(**values)


def _example(data: Mapping[str, Any]) -> Example:
    spans = tuple((start, end) for start, end in data["spans"])
    return Example(**{**data, "spans": spans})
