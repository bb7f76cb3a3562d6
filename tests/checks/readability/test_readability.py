"""What the readability check reports and states, on whole articles."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from linter.api import lint_text
from linter.checks import readability
from linter.config import Config, Override
from linter.model import ArticleReport, Severity
from linter.packs import folders
from linter.packs.folders import read_pack
from linter.packs.rule_shapes import READABILITY_CHECKS
from linter.profiles import METRICS, PROFILES, ReadabilityOptions
from linter.selftest import failures

OWN = folders.CHECKOUT / "readability"
ROOT = Path(__file__).resolve().parents[3]

EASY = """# Sore tendons

A tendon joins a muscle to a bone. It can get sore when you make the same move too often. Rest the
sore part for a few days. Put ice on it for ten minutes at a time. Then start to move it a little.
Stop if it hurts. Most sore tendons heal in a few months.

## When to call

Ask your doctor for help if the pain gets worse. Ask for help right away if you have a fever. Do so
too if the skin turns red and hot.
"""
LONG = (
    "You can start to walk a little on the day after the operation if the nurse says so and if "
    "someone stays with you all the time that you are up and about."
)


def config(**options: Any) -> Config:
    return Config(only=("readability",), readability=ReadabilityOptions(**options))


def found(text: str, settings: Config | None = None) -> list[str]:
    """Each finding: severity, rule, what it marks (its first words)."""
    report = lint_text(text, config=settings or config())
    return [
        f"{each.severity} {each.rule.partition('/')[2]}: {' '.join(each.text.split()[:4])}"
        for each in report.findings
    ]


def stated(text: str, settings: Config | None = None) -> Any:
    return lint_text(text, config=settings or config()).facts["readability"]


def complaint(program: str) -> str:
    """What a Python program of its own writes to standard error."""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True)
    return done.stderr.decode()


def test_every_check_that_a_rule_may_name_exists_and_has_a_rule() -> None:
    assert set(readability.CODE) == set(READABILITY_CHECKS)
    assert {rule.check for rule in read_pack(OWN)} == set(READABILITY_CHECKS)


def test_our_rules_prove_themselves() -> None:
    assert list(failures(read_pack(OWN))) == []


def test_profiles_name_known_metrics_only() -> None:
    assert {name for limits in PROFILES.values() for name in limits} <= set(METRICS)


def test_an_easy_article_has_no_finding_and_all_its_facts() -> None:
    facts = stated(EASY)
    assert found(EASY) == []
    assert set(facts) == {
        "flesch_reading_ease", "flesch_kincaid_grade", "smog_index", "gunning_fog",
        "coleman_liau_index", "automated_readability_index", "dale_chall", "consensus_grade",
        "difficulty", "words", "sentences", "words_per_sentence", "reading_time_seconds", "profile",
        "excused_grade", "excused_terms", "sections", "hardest", "changes", "complex_language",
    }  # fmt: skip
    assert (facts["words"], facts["sentences"], facts["profile"]) == (92, 12, "general")
    assert [(each["title"], each["words"]) for each in facts["sections"]] == [
        ("Sore tendons", 59),
        ("When to call", 33),
    ]
    start, end = facts["sections"][1]["span"]
    assert EASY[start:end].split()[:3] == ["When", "to", "call"]
    assert EASY[start:end].endswith("red and hot.")


def test_the_numbers_of_words_decide_how_severe_a_long_sentence_is() -> None:
    longer = LONG.replace("and about", "and about, and if you do not feel faint or sick at all")
    assert found(f"{EASY}\n{LONG}\n") == ["suggestion long-sentence: You can start to"]
    assert found(f"{EASY}\n{longer}\n") == ["warning long-sentence: You can start to"]


def test_a_sentence_within_the_limit_stands() -> None:
    words = " ".join(["ice"] * 25)
    assert found(f"{EASY}\n{words}.\n") == []
    assert found(f"{EASY}\n{words} ice.\n") == ["suggestion long-sentence: ice ice ice ice"]


@pytest.mark.parametrize(
    ("named", "reported"),
    [
        ("clinician", []),
        ("professionals", []),
        ("general", ["suggestion long-sentence: You can start to"]),
        ("[nurses, doctors]", []),
        ("easy", ["warning long-sentence: You can start to"]),
        ("martians", ["suggestion unknown-audience: Sore tendons",
                      "suggestion long-sentence: You can start to"]),
    ],
)  # fmt: skip
def test_the_front_matter_chooses_the_profile(named: str, reported: list[str]) -> None:
    text = f"---\naudience: {named}\n---\n\n{EASY}\n{LONG}\n"
    assert found(text) == reported


def test_an_override_chooses_the_profile_for_its_articles() -> None:
    settings = Config(
        only=("readability",),
        overrides=(Override(("pro/",), readability={"profile": "clinician"}),),
    )
    texts = [settings.for_article(Path(name)) for name in ("a.md", "pro/a.md")]
    assert [found(f"{EASY}\n{LONG}\n", each) for each in texts] == [
        ["suggestion long-sentence: You can start to"],
        [],
    ]


def test_limits_of_the_user() -> None:
    text = f"{EASY}\n{LONG}\n{EASY.partition('#')[2]}"
    assert found(text, config(limits={"sentence_words": ()})) == []
    assert found(text, config(limits={"sentence_words": (11, 28)}))[:3] == [
        "suggestion long-sentence: It can get sore",
        "warning long-sentence: You can start to",
        "suggestion long-sentence: It can get sore",
    ]
    hard = config(limits={"sentence_words": (), "flesch_reading_ease": (120,)})
    assert found(text, hard) == ["warning hard-article: Sore tendons"]


def test_a_severity_of_the_user_is_that_of_the_harder_limit() -> None:
    severe = Config(only=("readability",), severity={"readability": Severity.ERROR})
    assert found(f"{EASY}\n{LONG}\n", severe) == ["warning long-sentence: You can start to"]


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("", "too short: 0 words and 0 sentences of prose; scores need 30 and 2"),
        ("Rest", "too short: 1 word and 1 sentence of prose; scores need 30 and 2"),
        ("| a | b |\n|---|---|\n| one two three | four |\n" + "| five six | seven |\n" * 30,
         "too short: 0 words and 0 sentences of prose; scores need 30 and 2"),
        ("```\n" + "print(1)\n" * 50 + "```\n",
         "too short: 0 words and 0 sentences of prose; scores need 30 and 2"),
        ("Los cálculos renales son depósitos duros hechos de minerales y sales que se forman "
         "dentro de los riñones. Beba mucha agua y llame a su médico si tiene fiebre.",
         "not in English (es)"),
        ("肾结石是在肾脏内形成的由矿物质和盐组成的坚硬沉积物。多喝水，如果您有发烧或剧烈疼痛，"
         "请立即致电您的医生。饮食、超重、某些疾病以及某些补充剂和药物都是肾结石的众多原因之一。",
         "not in English (zh)"),
    ],
)  # fmt: skip
def test_no_number_where_it_means_nothing(text: str, note: str) -> None:
    report = lint_text(text)
    assert report.facts["readability"] is None
    assert report.facts["readability_note"] == note
    language = [each.rule for each in report.findings if each.rule == "engine/not-english"]
    assert language == (["engine/not-english"] if "English" in note else [])


def test_terms_that_are_the_subject_are_excused_and_named() -> None:
    text = """# After a cholecystectomy

A cholecystectomy is an operation to take out the gallbladder. Your doctor will tell you how to get
ready for a cholecystectomy. Do not eat after midnight. Most people go home on the same day. You can
walk the next day. Eat small meals. Call us if you have a fever.
"""
    facts = stated(text)
    assert facts["excused_terms"] == ["cholecystectomy"]
    assert facts["excused_grade"] < facts["flesch_kincaid_grade"] - 0.5


@pytest.mark.parametrize(
    ("sentence", "reported"),
    [
        ("You may get DMSO for this.", ["suggestion unexplained-abbreviation: DMSO"]),
        ("You may get dimethyl sulfoxide (DMSO) for this. Most people like DMSO.", []),
        ("You may get DMSO (dimethyl sulfoxide) for this.", []),
        ("A drug called DMSO may help.", []),
        ("You may have an MRI or a CT scan. DO NOT WAIT.", []),
        ("Ductal carcinoma in situ is one kind. DCIS is not cancer yet.", []),
        ("PLEASE READ THIS LEAFLET AND THE DMSO LEAFLET.", []),
    ],
)  # fmt: skip
def test_abbreviations_are_explained_once(sentence: str, reported: list[str]) -> None:
    assert found(f"{EASY}\n{sentence}\n") == reported


def test_changes_are_tried_and_the_grade_after_them_is_the_grade_then() -> None:
    text = f"{EASY}\nYou may utilize ice approximately twice a day.\n\n{LONG}\n"
    edits = [
        ("Write “about” for “approximately”.", "approximately", "about"),
        ("Split this sentence of 33 words into 2.", "so and if", "so. And if"),
        ("Write “use” for “utilize”.", "utilize", "use"),
    ]
    changes = stated(text)["changes"]
    assert [each["change"] for each in changes] == [edit[0] for edit in edits]
    assert text[slice(*changes[1]["span"])] == LONG
    for change, (_, old, new) in zip(changes, edits, strict=True):
        text = text.replace(old, new)
        assert stated(text)["flesch_kincaid_grade"] == change["grade_after"]


def test_the_hardest_sentences_come_first_with_reasons() -> None:
    text = f"""{EASY}
Rheumatologists titrate subcutaneous methotrexate, which inhibits dihydrofolate reductase, and they
monitor transaminases. Drink water.
"""
    [worst, *_] = stated(text)["hardest"]
    start, end = worst["span"]
    assert text[start:end].startswith("Rheumatologists titrate")
    assert worst["words"] == 12
    assert worst["difficulty"] > 5
    assert worst["reasons"][0].startswith("7 rare words: methotrexate, ")


def test_nothing_is_read_or_stated_when_no_rule_is_on() -> None:
    program = """
import sys
from linter.api import lint_text
from linter.config import Config
report = lint_text("Rest well. Drink water.", config=Config(disable=("readability",)))
assert "readability" not in report.facts
from linter.readability import tables
assert tables.frequencies.cache_info().currsize == 0
assert tables.syllable_exceptions.cache_info().currsize == 0
assert not {"textstat", "nltk", "eld"} & set(sys.modules)
"""
    assert complaint(program) == ""


def test_a_run_on_english_needs_no_other_library_and_no_network() -> None:
    program = f"""
import socket, sys
def no_network(*given, **named):
    raise AssertionError("a connection was asked for")
socket.socket.connect = no_network
socket.getaddrinfo = no_network
from linter.api import lint_text
assert lint_text({EASY!r}).facts["readability"]["words"] == 92
assert not {{"textstat", "nltk", "eld"}} & set(sys.modules)
"""
    assert complaint(program) == ""


def test_the_facts_are_plain_json() -> None:
    report: ArticleReport = lint_text(EASY)
    assert json.loads(json.dumps(report.to_dict()["readability"])) == report.facts["readability"]
