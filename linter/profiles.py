"""Whom an article is for, and how hard it may be for them: profiles, metrics and their limits.

A limit has one or two figures. Above the second (or the only one) a finding has its rule's
severity, between the two it is one degree milder. Sources: docs/readability.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

Limit = tuple[float, ...]  # empty: none

# The metrics that can have a limit, and what each measures.
METRICS: Final[Mapping[str, str]] = {
    "flesch_reading_ease": "Flesch reading ease, 100 (easy) to 0; a limit is the least allowed.",
    "flesch_kincaid_grade": "Flesch-Kincaid grade of the article, necessary terms excused.",
    "smog_index": "SMOG grade of the article.",
    "gunning_fog": "Gunning fog index of the article.",
    "coleman_liau_index": "Coleman-Liau index of the article.",
    "automated_readability_index": "Automated readability index of the article.",
    "dale_chall": "Dale-Chall score of the article.",
    "consensus_grade": "The grade that most formulas agree on.",
    "difficulty": "Mean difficulty of the sentences, 1 (easy) to 6 (hard), as people rate them.",
    "section_grade": "Flesch-Kincaid grade of a section of 100 words or more.",
    "sentence_words": "Words in a sentence.",
    "paragraph_words": "Words in a paragraph.",
    "list_items": "Items in one list.",
    "passive_percent": "Sentences in the passive voice, in percent.",
    "complex_percent": "Complex words, in percent.",
}
LESS_IS_HARDER: Final = frozenset({"flesch_reading_ease"})

PROFILES: Final[Mapping[str, Mapping[str, Limit]]] = {
    "easy": {
        "flesch_kincaid_grade": (6, 8),
        "section_grade": (8,),
        "sentence_words": (20, 25),
        "paragraph_words": (100,),
        "list_items": (10,),
        "passive_percent": (15,),
        "complex_percent": (15,),
    },
    "general": {
        "flesch_kincaid_grade": (8, 10),
        "section_grade": (10,),
        "sentence_words": (25, 35),
        "paragraph_words": (150,),
        "passive_percent": (30,),
    },
    "clinician": {},
}
DEFAULT_PROFILE: Final = "general"

# What front matter may call an audience, beside the profiles' own names.
AUDIENCES: Final[Mapping[str, str]] = {
    **{name: name for name in PROFILES},
    **dict.fromkeys(("children", "kids", "teens", "teenagers", "easy read"), "easy"),
    **dict.fromkeys(
        ("public", "general public", "patients", "patient", "consumers", "consumer", "families",
         "parents", "carers", "caregivers", "everyone", "adults", "seniors", "women", "men"),
        "general",
    ),
    **dict.fromkeys(
        ("clinicians", "professionals", "professional", "health professionals", "doctors", "nurses",
         "physicians", "pharmacists", "researchers", "hcp", "hcps", "healthcare professionals",
         "health care professionals", "health-care professionals"),
        "clinician",
    ),
}  # fmt: skip


@dataclass(frozen=True)
class ReadabilityOptions:
    """What a user configured. limits: metric to limit, for every profile; empty turns one off.

    words, sentences: an article with fewer has no scores.
    """

    profile: str = DEFAULT_PROFILE
    limits: Mapping[str, Limit] = field(default_factory=dict, hash=False)
    words: int = 30
    sentences: int = 2

    def limits_of(self, profile: str) -> Mapping[str, Limit]:
        """All limits that hold for a profile."""
        return {**PROFILES[profile], **self.limits}

    def with_values(self, values: Mapping[str, Any]) -> ReadabilityOptions:
        """The options with what a table of the configuration says; the rest stays."""
        minimum = values.get("minimum", {})
        return replace(
            self,
            profile=values.get("profile", self.profile),
            limits={**self.limits, **values.get("limits", {})},
            words=minimum.get("words", self.words),
            sentences=minimum.get("sentences", self.sentences),
        )
