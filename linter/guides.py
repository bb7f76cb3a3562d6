"""Guides for health writing, section by section, and the rules of ours that look after each.

What a section asks is told in our own words. `docs/rules/coverage.md` is made from this table, and
making it fails where a rule is named that does not exist. A section is covered where a rule reports
what goes against it, not where a rule merely touches the same subject; what no program can judge
(whether the main message is the right one) has none.
"""

from __future__ import annotations

from typing import NamedTuple


class Section(NamedTuple):
    """What a guide asks. rules: ids, packs, or subjects of a pack; empty where none reports it."""

    title: str
    rules: tuple[str, ...] = ()


class Guide(NamedTuple):
    """A document. issued: by whom and when, as far as it says so itself."""

    title: str
    issued: str
    sections: tuple[Section, ...]


_ACTIVE = ("readability/passive-share",)
_EVERYDAY = (
    "plain-language",
    "readability/complex-words",
    "readability/unexplained-term",
    "readability/unexplained-abbreviation",
)
_HEADINGS = (
    "structure/empty-heading",
    "structure/empty-section",
    "structure/heading-level-jump",
    "structure/lower-case-heading",
    "structure/several-titles",
    "structure/truncated-heading",
)
_SOURCES = ("front-matter/missing-sources", "disclaimers/missing-provenance-line")
_REVIEWED = ("front-matter/missing-date", "front-matter/old-review")
_ADVERTISING = ("disclaimers/missing-advertising-line", "structure/advertisement")

GUIDES = (
    Guide(
        "CDC Clear Communication Index",
        "Centers for Disease Control and Prevention; its 20 items",
        (
            Section("1. One main message"),
            Section("2. The main message comes first"),
            Section("3. The main message is emphasised"),
            Section("4. A picture supports the main message"),
            Section("5. A call to action"),
            Section("6. Main message and call to action are in the active voice", _ACTIVE),
            Section("7. Words that the audience uses", (*_EVERYDAY, "terminology")),
            Section(
                "8. Bulleted or numbered lists",
                ("readability/long-list", "structure/missing-list", "structure/orphan-bullet"),
            ),
            Section(
                "9. Chunks with headings",
                (*_HEADINGS, "readability/hard-section", "readability/long-paragraph"),
            ),
            Section("10. The most important information is summarised at the top"),
            Section("11. What authorities know and don't know"),
            Section("12. Recommended behaviour"),
            Section("13. Why the behaviour matters"),
            Section("14. How to do it"),
            Section("15. Numbers that the audience uses", ("plain-language/numbers-research",)),
            Section("16. What the numbers mean"),
            Section("17. No calculation is left to the reader"),
            Section("18. The nature of the risk"),
            Section(
                "19. Risks and benefits of the behaviour",
                ("claims/no-side-effects", "claims/completely-safe", "claims/risk-free"),
            ),
            Section("20. Probabilities are also told in words or pictures"),
        ),
    ),
    Guide(
        "Federal Plain Language Guidelines",
        "US government, plainlanguage.gov",
        (
            Section("Write for the audience; address it directly"),
            Section("Organise: useful headings", _HEADINGS),
            Section("Organise: short sections", ("readability/hard-section",)),
            Section("Active voice", _ACTIVE),
            Section(
                "Simple verbs instead of nouns made of verbs", ("plain-language/general-verbs",)
            ),
            Section("Contractions"),
            Section("Few abbreviations", ("readability/unexplained-abbreviation",)),
            Section("Everyday words", _EVERYDAY),
            Section("No unnecessary words", ("plain-language/connectives",)),
            Section(
                "One word for one thing",
                ("tell-tales/several-names",),
            ),
            Section("Short sentences", ("readability/long-sentence",)),
            Section("No double negatives"),
            Section("Short paragraphs, one subject each", ("readability/long-paragraph",)),
            Section("Lists", ("readability/long-list", "structure/missing-list")),
            Section("Tables and examples"),
            Section("Links that say where they lead", ("structure/vague-link",)),
            Section("Test with readers"),
        ),
    ),
    Guide(
        "Evaluating health information on the internet",
        "National Library of Medicine (NIH), MedlinePlus",
        (
            Section("Who runs the site, and for what purpose"),
            Section("Who pays; advertising is told from information", _ADVERTISING),
            Section("Who wrote it", ("front-matter/missing-author",)),
            Section("Experts review it", ("front-matter/missing-reviewer",)),
            Section("Where the information comes from", _SOURCES),
            Section("It is current", _REVIEWED),
            Section(
                "No unbelievable or emotional claims",
                ("claims/miracle-cure", "claims/cure-all", "claims/instant-secret-cure"),
            ),
            Section("Privacy"),
        ),
    ),
    Guide(
        "NIH Style Guide: person-first and destigmatising language",
        "National Institutes of Health",
        (
            Section("The person first, then the condition", ("plain-language/person-centred",)),
            Section("No “victim”, no “suffering from”", ("plain-language/suffer-from",)),
            Section("Substance use", ("plain-language/substance-abuse", "plain-language/addicts")),
            Section(
                "Suicide", ("plain-language/commit-suicide", "disclaimers/missing-crisis-line")
            ),
        ),
    ),
    Guide(
        "Health Products Compliance Guidance",
        "Federal Trade Commission, 2022",
        (
            Section(
                "Claims, express and implied, need evidence",
                ("claims/cures-a-disease", "claims/reverses-a-disease", "claims/guaranteed-result"),
            ),
            Section(
                "Claims of proof: what “clinically proven” promises",
                ("claims/clinically-proven", "claims/clinically-tested"),
            ),
            Section("Safety claims", ("claims/no-side-effects", "claims/completely-safe")),
            Section("Qualifying information is clear and conspicuous", ("disclaimers",)),
            Section("Claims of traditional use", ("claims/ancient-remedy",)),
            Section(
                "Testimonials and endorsements",
                (
                    "claims/it-cured-my-disease",
                    "claims/doctor-approved",
                    "disclaimers/missing-claims-line",
                ),
            ),
            Section(
                "The disclaimer of dietary supplements", ("disclaimers/missing-supplements-line",)
            ),
        ),
    ),
    Guide(
        "Gut Check: seven false weight loss claims",
        "Federal Trade Commission",
        (
            Section(
                "Two pounds a week or more without diet or exercise",
                ("claims/lose-weight-fast", "claims/pounds-in-days"),
            ),
            Section("Substantial loss whatever one eats"),
            Section("Permanent loss after the product is stopped"),
            Section("Blocks the absorption of fat or calories", ("claims/melts-fat",)),
            Section("More than three pounds a week, safely", ("claims/pounds-in-days",)),
            Section("Works for all users", ("claims/works-for-everyone",)),
            Section("Works when worn or rubbed into the skin"),
        ),
    ),
    Guide(
        "Endorsement Guides, 16 CFR Part 255",
        "Federal Trade Commission",
        (
            Section("255.1 General considerations"),
            Section("255.2 Consumer endorsements", ("claims/it-cured-my-disease",)),
            Section("255.3 Expert endorsements", ("claims/doctor-approved",)),
            Section("255.4 Endorsements by organisations"),
            Section("255.5 Material connections are disclosed", _ADVERTISING),
        ),
    ),
    Guide(
        "6 Tip-offs to Rip-offs",
        "Food and Drug Administration",
        (
            Section("One product does it all", ("claims/cure-all",)),
            Section("Personal testimonials", ("claims/it-cured-my-disease",)),
            Section("Quick fixes", ("claims/quick-fix", "claims/works-instantly")),
            Section("“All natural”", ("claims/all-natural", "claims/natural-so-safe")),
            Section("“Miracle cure”", ("claims/miracle-cure", "claims/breakthrough-product")),
            Section(
                "Conspiracy theories",
                ("claims/doctors-hate-it", "claims/what-doctors-wont-tell-you"),
            ),
        ),
    ),
    Guide(
        "Labelling of dietary supplements, 21 CFR 101.93",
        "Food and Drug Administration",
        (
            Section("(c) The disclaimer", ("disclaimers/missing-supplements-line",)),
            Section(
                "(g) No claim to treat, cure or prevent a disease",
                (
                    "claims/cures-a-disease",
                    "claims/supplement-fights-disease",
                    "claims/natures-drug",
                ),
            ),
        ),
    ),
    Guide(
        "HONcode: eight principles",
        "Health On the Net Foundation, 1996 to 2022",
        (
            Section(
                "1. Authority: who wrote it, with which qualification",
                ("front-matter/missing-author", "front-matter/missing-reviewer"),
            ),
            Section(
                "2. Complementarity: it does not replace a doctor",
                ("disclaimers/missing-general-line", "disclaimers/garbled-general-line"),
            ),
            Section("3. Confidentiality"),
            Section("4. Attribution: sources and dates", (*_SOURCES, *_REVIEWED)),
            Section(
                "5. Justifiability: claims are backed up",
                ("claims", "disclaimers/missing-claims-line"),
            ),
            Section("6. Transparency: whom to contact"),
            Section("7. Financial disclosure"),
            Section("8. Advertising is told from the editors' text", _ADVERTISING),
        ),
    ),
)
