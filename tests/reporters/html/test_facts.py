"""What checks state of an article, as a page shows it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from linter.model import Span
from linter.reporters.html import facts

from ..factory import article

ARTICLE = article("Kidney stones hurt. See a doctor who listens.")


def read(span: Span) -> str:
    return ARTICLE.source.text[slice(*span)]


def with_facts(**given: Any) -> Any:
    return replace(ARTICLE, facts=given)


def test_nothing_is_stated() -> None:
    for made in (ARTICLE, with_facts(readability=None, spun=None, disclaimers=[])):
        assert facts.readability(made, read) is None
        assert facts.spun(made) is None
        assert facts.disclaimers(made, read) == ()


def test_readability() -> None:
    fact = {
        "flesch_reading_ease": 62.25,
        "flesch_kincaid_grade": 8.0,
        "consensus_grade": 8.4,
        "difficulty": 4.61,
        "words_per_sentence": 14.25,
        "reading_time_seconds": 95,
        "excused_grade": 7.0,
        "sections": [
            {"title": "", "span": [0, 5], "words": 8, "flesch_kincaid_grade": 8.04,
             "difficulty": 2},
        ],
        "hardest": [{"span": [20, 45], "difficulty": 5.72, "words": 6, "reasons": ["a clause"]}],
        "changes": [{"span": [20, 45], "change": "Split it.", "grade_after": 7.9}],
        "complex_language": {"replace": [{"word": "prior to", "with": "before", "times": 1}]},
    }  # fmt: skip
    assert facts.readability(with_facts(readability=fact), read) == facts.Readability(
        8.4,
        "5",
        "Hard",
        "2 min",
        "14.2",
        "7",
        (("Flesch reading ease", "62.2"), ("Flesch-Kincaid grade", "8")),
        (facts.Section("Before the first heading", 8, "8", "2"),),
        (facts.Hard(Span(20, 45), "6", "See a doctor who listens.", ("a clause",)),),
        (facts.Quote("See a doctor who listens.", "Split it (then grade 7.9)."),),
        (("prior to", "before"),),
    )


def test_readability_with_little_to_say() -> None:
    made = facts.readability(with_facts(readability={"consensus_grade": None, "words": 3}), read)
    assert made == facts.Readability(None, "", "", "", "", "", (), (), (), (), ())


def test_disclaimers() -> None:
    given = [
        {"id": "general", "required": True, "status": "present", "span": [20, 32], "why": []},
        {"id": "emergency", "required": True, "status": "missing", "span": None,
         "why": [[0, 13], [0, 13], [14, 18]]},
        {"id": "children", "required": False, "status": "missing", "span": None, "why": []},
        {"id": "new-one", "required": True, "status": "garbled", "span": [0, 6]},
    ]  # fmt: skip
    assert facts.disclaimers(with_facts(disclaimers=given), read) == (
        facts.Disclaimer("general", "Not a substitute for advice", "present", "See a doctor", ()),
        facts.Disclaimer("emergency", "Emergency", "missing", "", ("Kidney stones", "hurt")),
        facts.Disclaimer("children", "Children", "unneeded", "", ()),
        facts.Disclaimer("new-one", "New one", "garbled", "Kidney", ()),
    )


def test_spun() -> None:
    scores = (0.0, 0.0994, 0.1, 0.5, 0.9, 1.0)
    assert [facts.spun(with_facts(spun={"score": score})) for score in scores] == [
        facts.Spun(0.0, "0.00", "No sign of rewriting", "neutral"),
        facts.Spun(0.0994, "0.10", "No sign of rewriting", "neutral"),
        facts.Spun(0.1, "0.10", "Little sign of rewriting", "neutral"),
        facts.Spun(0.5, "0.50", "Signs of rewriting", "warning"),
        facts.Spun(0.9, "0.90", "Reads as machine-rewritten", "error"),
        facts.Spun(1.0, "1.00", "Reads as machine-rewritten", "error"),
    ]
