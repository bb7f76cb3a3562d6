"""What the rules say of LanguageTool: its language, what is off, how severe its findings are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from linter.model import Severity
from linter.rules import Rule

LANGUAGES = ("en-US", "en-GB", "en-CA", "en-AU", "en-NZ", "en-ZA")
# The types that LanguageTool gives its rules (the W3C's Internationalization Tag Set 2.0,
# localization quality issue types), as far as it uses them.
ISSUE_TYPES = (
    "addition", "characters", "duplication", "formatting", "grammar", "inconsistency",
    "locale-violation", "misspelling", "non-conformance", "omission", "other", "register", "style",
    "terminology", "typographical", "uncategorized", "whitespace",
)  # fmt: skip


@dataclass(frozen=True)
class Settings:
    """The rules of kind `grammar`, together.

    severities: by LanguageTool's issue type; other types have `severity`. off_rules,
    off_categories: LanguageTool's names of what it is told to leave out.
    """

    language: str = LANGUAGES[0]
    severity: Severity = Severity.SUGGESTION
    severities: Mapping[str, Severity] = field(default_factory=dict)
    off_rules: tuple[str, ...] = ()
    off_categories: tuple[str, ...] = ()

    @property
    def speller(self) -> str:
        """LanguageTool's name of the rule that reports unknown words."""
        return f"MORFOLOGIK_RULE_{self.language.replace('-', '_').upper()}"

    def severity_of(self, issue_type: str) -> Severity:
        return self.severities.get(issue_type, self.severity)


def other_variety(language: str) -> str:
    """British English beside American, American beside all others."""
    return "en-GB" if language == "en-US" else "en-US"


def settings(rules: Iterable[Rule]) -> Settings:
    """What these rules say together: a later one adds what is off, and wins elsewhere."""
    language, severity = Settings.language, Settings.severity
    severities: dict[str, Severity] = {}
    off_rules: dict[str, None] = {}
    off_categories: dict[str, None] = {}
    for rule in rules:
        language = rule.options.get("language", language)
        severity = rule.severity
        severities |= {
            name: Severity(word) for name, word in rule.options.get("severities", {}).items()
        }
        off = rule.options.get("off", {})
        off_rules |= dict.fromkeys(off.get("rules", ()))
        off_categories |= dict.fromkeys(off.get("categories", ()))
    return Settings(
        language, severity, severities, tuple(sorted(off_rules)), tuple(sorted(off_categories))
    )
