"""What the report says of an article's disclaimers, with our own rules."""

from __future__ import annotations

from typing import Any

import pytest

import linter
from linter.config import Config, SiteDisclaimer
from linter.model import ArticleReport

# Long enough for requirements, and without a need of its own.
_FILLER = (
    "The tendon on the outside of the elbow is sore when you grip or lift something. It heals by "
    "itself in most people, though slowly. Rest the arm from what hurts, and move it gently each "
    "day. A strap below the elbow takes some strain off the tendon. Warmth feels good to many, and "
    "cold to others. Lift with the palm up, and with both hands where you can. Stretch the wrist "
    "before work in the garden. Strong muscles in the shoulder spare the elbow. After some months "
    "the pain is gone in eight of ten people, whatever they did for it, and it seldom returns."
)
_LINE = "This page gives general information and is not medical advice."


def lint(*paragraphs: str, path: str = "article.md", config: Config | None = None) -> ArticleReport:
    text = "\n\n".join(["# Tennis elbow", _FILLER, *paragraphs]) + "\n"
    return linter.lint_text(text, path, config)


def told(report: ArticleReport) -> list[tuple[str, str]]:
    return [(each["id"], each["status"]) for each in report.facts["disclaimers"]]


def fact(report: ArticleReport, topic: str) -> dict[str, Any]:
    found: dict[str, Any]
    [found] = [each for each in report.facts["disclaimers"] if each["id"] == topic]
    return found


def quoted(report: ArticleReport, spans: list[list[int]]) -> list[str]:
    return [report.source.text[start:end] for start, end in spans]


def findings(report: ArticleReport) -> list[tuple[str, str, str | None]]:
    return [
        (each.rule, each.text, each.fix) for each in report.findings if each.kind == "disclaimer"
    ]


def test_missing_on_the_whole_article_with_the_words_that_require_it() -> None:
    report = lint("Some feel chest pain.", _LINE)
    assert told(report) == [("general", "present"), ("emergency", "missing")]
    assert quoted(report, fact(report, "emergency")["why"]) == ["chest pain"]
    assert findings(report) == [("disclaimers/missing-emergency-line", "Tennis elbow", None)]
    [found] = [each for each in report.findings if each.kind == "disclaimer"]
    assert found.message == (
        "“chest pain” (line 5) calls for a disclaimer that is not there. A reader who has these "
        "signs needs help now. The article must tell them to call the emergency number or to go to "
        "an emergency room, in so many words; a visit at leisure is too late."
    )
    assert found.suggestions[0].text.startswith("Call 911 or go to the nearest emergency room")


def test_present_and_where() -> None:
    report = lint("If you feel chest pain, dial 911 at once.", _LINE)
    assert findings(report) == []
    assert told(report) == [("general", "present"), ("emergency", "present")]
    spans = [fact(report, topic)["span"] for topic in ("general", "emergency")]
    assert quoted(report, spans) == [_LINE, "If you feel chest pain, dial 911 at once."]


def test_garbled_at_its_words_with_the_standard_text() -> None:
    report = lint("Chest pain? Go to the crisis room without postpone.", _LINE)
    assert told(report) == [("general", "present"), ("emergency", "garbled")]
    assert findings(report) == [
        (
            "disclaimers/garbled-emergency-line",
            "Go to the crisis room without postpone.",
            "review",
        )
    ]
    [found] = [each for each in report.findings if each.kind == "disclaimer"]
    assert found.message == (
        "This disclaimer is garbled: “Go to the crisis room” for “Go to the emergency room”, "
        "“without postpone” for “right away”. A reader in danger can't tell from it what to look "
        "out for, or what to do."
    )


def test_a_garbled_term_in_the_list_that_it_introduces() -> None:
    report = lint("Call 911 if you have:", "- chest pain\n- kidney rocks", _LINE)
    assert told(report) == [("general", "present"), ("emergency", "garbled")]


def test_a_garbled_sign_still_requires_it() -> None:
    report = lint("A sign of coronary artery disease is breast discomfort.", _LINE)
    assert quoted(report, fact(report, "emergency")["why"]) == ["breast discomfort"]


def test_too_weak_a_referral_is_missing_and_quoted() -> None:
    report = lint("If you feel chest pain, mention it to your doctor at your next visit.", _LINE)
    assert told(report) == [("general", "present"), ("emergency", "missing")]
    [found] = [each for each in report.findings if each.kind == "disclaimer"]
    assert found.message.startswith(
        "“chest pain” (line 5) calls for more than “If you feel chest pain, mention it to your "
        "doctor at your next visit.” (line 5), which is too weak."
    )


@pytest.mark.parametrize(
    "hidden",
    [
        f"<!-- {_LINE} -->",
        f"```\n{_LINE}\n```",
        f"> {_LINE}",
        f'The label of a rival says: "{_LINE}"',
        f'<p style="display:none">{_LINE}</p>',
    ],
)
def test_what_no_reader_takes_for_the_site_s_own_words_is_missing(hidden: str) -> None:
    assert told(lint(hidden)) == [("general", "missing")]


def test_a_page_s_frame_counts() -> None:
    page = f"<main><h1>Tennis elbow</h1><p>{_FILLER}</p></main><footer><p>{_LINE}</p></footer>"
    report = linter.lint_text(page, "page.html")
    assert told(report) == [("general", "present")]


@pytest.mark.parametrize(
    "text",
    [
        "It does not cause chest pain.",
        "Chest pain was studied by the researchers, in mice.",
        "She wrote a novel about chest pain.",
    ],
)
def test_denials_history_and_tales_require_nothing(text: str) -> None:
    assert told(lint(text, _LINE)) == [("general", "present")]


def test_short_articles_need_none() -> None:
    report = linter.lint_text("# Heart\n\nSome feel chest pain in the arm, too.\n")
    assert report.facts["disclaimers"] == []
    assert findings(report) == []


def test_links_that_pay_require_a_disclosure() -> None:
    link = "[the strap](https://shop.example/strap?tag=elbow-20)"
    report = lint(f"We liked {link} best.", _LINE)
    assert told(report) == [("general", "present"), ("advertising", "missing")]
    assert quoted(report, fact(report, "advertising")["why"]) == [
        "https://shop.example/strap?tag=elbow-20"
    ]


def test_provenance_speaks_when_it_is_enabled() -> None:
    config = Config(enable=("disclaimers/missing-provenance-line",))
    report = lint("Written by Ada Lowe, MD. Last updated in May.", _LINE, config=config)
    assert told(report) == [("general", "present"), ("provenance", "missing")]
    [found] = [each for each in report.findings if each.kind == "disclaimer"]
    assert found.message.startswith("The article gives no reviewer or sources. ")
    whole = "\n\n".join(
        ["Written by A. Lowe. Reviewed by B. Marsh. Last updated in May.", "Sources"]
    )
    assert told(lint(whole, _LINE, config=config))[-1] == ("provenance", "present")


def test_the_locale_s_number_is_suggested() -> None:
    texts = {}
    for locale in ("en-US", "en-GB", "en-AU", "en-CA"):
        report = lint("Some feel chest pain.", _LINE, config=Config(locale=locale))
        [found] = [each for each in report.findings if each.kind == "disclaimer"]
        texts[locale] = found.suggestions[0].text.split(" or ")[0]
    assert texts == {
        "en-US": "Call 911",
        "en-GB": "Call 999",
        "en-AU": "Call 000",
        "en-CA": "Call 911",
    }


@pytest.mark.parametrize(
    ("site", "front", "body", "status"),
    [
        (SiteDisclaimer(("general",), everywhere=True), "", "", "present"),
        (SiteDisclaimer(("crisis",), everywhere=True), "", "", "missing"),
        (SiteDisclaimer(("general",), front_matter=("notice",)), "notice: true", "", "present"),
        (SiteDisclaimer(("general",), front_matter=("notice",)), "notice: false", "", "missing"),
        (
            SiteDisclaimer(("general",), include=("notice.md",)),
            "",
            '{% include "notice.md" %}',
            "present",
        ),
        (SiteDisclaimer(("general",), include=("notice.md",)), "", "notice.md", "missing"),
        (
            SiteDisclaimer(("general",), template=("site.notice",)),
            "",
            "{{ site.notice }}",
            "present",
        ),
        (
            SiteDisclaimer(("general",), template=("site.notice",)),
            "",
            "{{ my-site.notice }}",
            "missing",
        ),
    ],
)
def test_what_the_site_shows_beside_the_article(
    site: SiteDisclaimer, front: str, body: str, status: str
) -> None:
    head = f"---\n{front}\n---\n\n" if front else ""
    text = f"{head}# Tennis elbow\n\n{_FILLER}\n\n{body}\n"
    report = linter.lint_text(text, "article.md", Config(disclaimers=(site,)))
    assert told(report) == [("general", status)]


def test_one_rule_off_leaves_the_other_and_the_facts() -> None:
    config = Config(disable=("disclaimers/missing-emergency-line",))
    report = lint("Some feel chest pain.", _LINE, config=config)
    assert told(report) == [("general", "present"), ("emergency", "missing")]
    assert findings(report) == []
    off = Config(disable=("disclaimer",))
    assert "disclaimers" not in lint("Some feel chest pain.", config=off).facts


def test_two_runs_say_the_same() -> None:
    paragraphs = ("Take ibuprofen, 400 mg, three times a day.", "Some feel chest pain.")
    assert lint(*paragraphs).to_dict() == lint(*paragraphs).to_dict()


def test_a_line_that_only_its_odd_words_hide_is_garbled() -> None:
    line = "Converse with your physician preceding any enhancement of magnesium."
    report = lint("Take a herbal supplement. Ginkgo capsules, 40 mg a day.", line, _LINE)
    assert told(report) == [("general", "present"), ("supplements", "garbled")]
    assert quoted(report, [fact(report, "supplements")["span"]]) == [line]


def test_a_line_with_one_odd_word_is_present() -> None:
    line = "Ask your physician, who may apprise you, before you take a supplement."
    report = lint("Take a herbal supplement. Ginkgo capsules, 40 mg a day.", line, _LINE)
    assert told(report) == [("general", "present"), ("supplements", "present")]


def test_a_question_opens_what_answers_it() -> None:
    report = lint("Pregnant? Do not worry. Ask your midwife. Ibuprofen is a medicine.", _LINE)
    assert told(report) == [("general", "present"), ("pregnancy", "present")]


def test_what_is_named_once_beside_another_subject_requires_nothing() -> None:
    once = "Some people lance a boil, which is an old habit."
    alone = told(lint(once, _LINE))
    assert alone == [("general", "present"), ("procedures", "missing")]
    subject = "Some feel chest pain. Others are short of breath, or faint and gasping for air."
    assert told(lint(once, subject, _LINE)) == [("general", "present"), ("emergency", "missing")]


@pytest.mark.parametrize(
    "text",
    [
        "The pump functions only while the valve is closed.",
        "The General Medical Council keeps a register of all who treat patients.",
        "Choose a spot for the needle where the fat pad is thick enough.",
        "The handout asks Ms. Foster to book a second appointment in three weeks.",
        "The old food guide was replaced by the picture of a plate.",
        "Educational objectives on sleep belong to the content of the course.",
        "The portal brings government-wide information on storms to one page.",
        "An overall data rate of nine in ten was reached in this trial.",
        "Surgery does not change the risk of death in the first five years.",
        "A statute may prevent the use of genetic information for employment.",
        "Coaching began with an initial phone call and went on with text messages.",
        "Most of what people inhale is found at home: paint thinner, fuel, or whipped cream.",
    ],
)
def test_what_only_sounds_like_a_line_in_wrong_words_is_none(text: str) -> None:
    assert told(lint(f"Some have chest pain. {text}")) == [
        ("general", "missing"),
        ("emergency", "missing"),
    ]


def test_a_payment_that_is_not_the_writer_s_is_no_disclosure() -> None:
    others = "The clinics collect a provision from the insurer for each visit."
    assert told(lint(_LINE, others)) == [("general", "present")]
    ours = "We collect a provision from the shop for each order."
    assert told(lint(_LINE, ours)) == [("general", "present"), ("advertising", "garbled")]
