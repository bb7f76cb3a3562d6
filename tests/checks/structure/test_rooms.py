"""Each structure check, room by room: what it reports, where, and what it lets stand."""

from __future__ import annotations

import pytest

from linter.document import Gap
from linter.model import Span
from linter.parsers import parse
from linter.source import Source
from tests.checks.structure.test_structure import Find, found, rules

__all__ = ["found", "rules"]  # fixtures

LINE = (
    "Rest is what helps most, says the leaflet, and it adds that nobody has to stay in bed. "
    "A short walk does no harm after the first day."
)
NEXT = (
    "Walks are good for nearly everybody, and a friend who comes along makes them easier to begin. "
    "Start with ten minutes on flat ground."
)

Expected = list[tuple[str, str, str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# hives explained\n\nText.\n", [("truncated-heading", "hives explained", "1:3")]),
        (
            "# A\n\nText.\n\n## *to see* a doctor\n\nText.\n",
            [("truncated-heading", "to see* a doctor", "5:5")],
        ),
        ("# A\n\nText.\n\n## Signs and\n\nText.\n", [("truncated-heading", "Signs and", "5:4")]),
        ("# A\n\nText.\n\n## Types of\n\nText.\n", [("truncated-heading", "Types of", "5:4")]),
        ("# A\n\nText.\n\n## What it is made of\n\nText.\n", []),
        ("# A\n\nText.\n\n## Get help if\n\nText.\n", []),
        ("# A\n\nText.\n\n## pH and you\n\nText.\n", []),
        ("# A\n\nText.\n\n## e-cigarettes\n\nText.\n", []),
        ("# A\n\nText.\n\n## iPhone users\n\nText.\n", []),
        ("# A\n\nText.\n\n## von Willebrand disease\n\nText.\n", []),
        ("# A\n\nText.\n\n## 3 steps\n\nText.\n", []),
        ("# a\n\nText.\n\n## b\n\nText.\n\n## c\n\nText.\n", []),
        (
            "# gout\n\nText.\n\n## to call\n\nText.\n\n## at home\n\nText.\n",
            [
                ("truncated-heading", "gout", "1:3"),
                ("truncated-heading", "to call", "5:4"),
                ("truncated-heading", "at home", "9:4"),
            ],
        ),
        (
            "# A\n\nText.\n\n## rest\n\nText.\n\n## walks\n\nText.\n",
            [("lower-case-heading", "rest", "5:4"), ("lower-case-heading", "walks", "9:4")],
        ),
        ("## A\n\nText.\n\n#### B\n\nText.\n", [("heading-level-jump", "B", "5:6")]),
        ("#### A\n\nText.\n\n## B\n\nText.\n", []),
        ("## A\n\n## B\n\nText.\n", [("empty-section", "A", "1:4")]),
        ("## A\n\n### B\n\nText.\n", []),
        ("## A\n\n![a bed](x.png)\n\n## B\n\nText.\n", []),
        ("## A\n\n![](x.png)\n\n## B\n\nText.\n", [("missing-alt", "![](x.png)", "3:1")]),
        ("## A\n\n{{< video >}}\n\n## B\n\nText.\n", []),
        ("## A\n\n```\ncode\n```\n\n## B\n\nText.\n", []),
        ("# A\n\nText.\n\n# B\n\nText.\n", [("several-titles", "B", "5:3")]),
    ],
)
def test_headings(found: Find, text: str, expected: Expected) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Gout\n\n{LINE}\n\nrock signs\n\n{NEXT}", [("truncated-heading", "rock signs", "5:1")]),
        (f"Gout\n\n{LINE}\n\nis it gout?\n\n{NEXT}", [("truncated-heading", "is it gout?", "5:1")]),
        # Entries of a list that has lost its bullets, an address, a label.
        (f"Gout\n\n{LINE}\n\nthe toe\n\nthe knee\n\n{NEXT}", []),
        (f"Take with you:\n\nwater\n\n{NEXT}", []),
        (f"Gout\n\n{LINE}\n\nwww.example.org\n\n{NEXT}", []),
        # Without levels, nothing is said of them.
        ("Gout\n\nRest\n\nWalks\n\nGo slowly.", []),
        (
            "Salt in much more.\nthan your soup\n\nText.",
            [("truncated-heading", "than your soup", "2:1")],
        ),
    ],
)
def test_headings_of_plain_text(found: Find, text: str, expected: Expected) -> None:
    assert found(text, "article.txt") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Rest.\n* .\n", [("orphan-bullet", "* .", "2:1")]),
        ("- Rest.\n-\n- Walk.\n", [("orphan-bullet", "-", "2:1")]),
        ("1. Rest.\n2. .\n", [("orphan-bullet", "2. .", "2:1")]),
        ("Rest.\n\n• .\n\nWalk.\n", [("orphan-bullet", "• .", "3:1")]),
        ("Rest.\n\n• . Walk.\n", [("orphan-bullet", "• .", "3:1")]),
        ("- Rest.\n- ✓\n- .5 mg\n- ...\n\n* * *\n\nWalk.\n", [("orphan-bullet", "- ...", "4:1")]),
        ("* > 5 cm\n", []),
        ("- {{ item }}\n- `code`\n- ![a bed](x.png)\n", []),
    ],
)
def test_bullets(found: Find, text: str, expected: Expected) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Text.\n\n##\n\nText.\n", [("empty-heading", "##", "3:1")]),
        ("Text [](x.html) here.\n", [("empty-link", "[](x.html)", "1:6")]),
        ("Text []() here.\n", [("empty-link", "[]()", "1:6")]),
        ("Text [![a bed](x.png)](x.html) here.\n", []),
        ("Text [here](x.html).\n", [("vague-link", "here", "1:7")]),
        ("Text [**Click here**](x.html).\n", [("vague-link", "Click here", "1:9")]),
        ("Text <a href=x>read more</a>.\n", [("vague-link", "read more", "1:16")]),
        ("Look here, and [read more of it](x.html).\n", []),
        ("> Text ![ ](x.png) here.\n", [("missing-alt", "![ ](x.png)", "1:8")]),
    ],
)
def test_links_and_images(found: Find, text: str, expected: Expected) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>A</p><img src=x><p>B</p>", [("missing-alt", "<img src=x>", "1:9")]),
        ("<p>A</p><img src=x alt=''><p>B</p>", []),
        ("<p>A</p><img src=x role=presentation><p>B</p>", []),
        ("<p>A <a href=x> </a></p>", [("empty-link", "<a href=x> </a>", "1:6")]),
        ("<p>A <a id=x></a><a href=x aria-label=B></a></p>", []),
        ("<h2>A<a href=#a></a></h2><p>B</p>", []),
        ("<ul><li>A</li><li></li></ul>", [("orphan-bullet", "<li></li>", "1:15")]),
        ("<ul><li>A</li><li><b>B</b></li></ul>", []),
        ("<p>A</p><h2></h2><p>B</p>", [("empty-heading", "<h2></h2>", "1:9")]),
        ("<nav><img src=x><a href=x></a></nav><main><p>A</p></main>", []),
        ("<div hidden><img src=x></div><p>A</p>", []),
    ],
)
def test_markup_without_words(found: Find, text: str, expected: Expected) -> None:
    assert found(text, "article.html") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Take the the pill.", [("repeated-word", "the the", "1:6")]),
        ("Take the\nthe pill.", [("repeated-word", "the\nthe", "1:6")]),
        ("Take **the** the pill.", [("repeated-word", "the** the", "1:8")]),
        ("Rest. The the pill.", [("repeated-word", "The the", "1:7")]),
        ("See the system system.", [("repeated-word", "system system", "1:9")]),
        (
            "He had had a cold, and that that hurt. Bye bye! He gave her her pill.",
            [],
        ),
        ("Duran Duran, T. pallidum pallidum, Bison bison bison, a rate in in vitro tests.", []),
        ("Vitamin B B12, 5 5, step-by-step by hand, well well-being.", []),
        ("The bird says kik kik kik.", []),
    ],
)
def test_repeated_words(found: Find, text: str, expected: Expected) -> None:
    assert found(text) == expected


SENTENCE = "Drink a glass of water with each of the two tablets."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SENTENCE} {SENTENCE}", [("repeated-sentence", SENTENCE, "1:54")]),
        (f"{SENTENCE}\n\n{SENTENCE} Rest.", [("repeated-sentence", SENTENCE, "3:1")]),
        (f"{SENTENCE}\n\nRest.\n\n{SENTENCE}", [("repeated-paragraph", SENTENCE, "5:1")]),
        (f"{SENTENCE}\n\n{SENTENCE}", [("repeated-paragraph", SENTENCE, "3:1")]),
        (f"{SENTENCE} Rest. {SENTENCE}", []),
        (f"{SENTENCE}\n\n> {SENTENCE}", []),
        (f"- {SENTENCE}\n\n{SENTENCE}", []),
        ("Rest. Rest. Rest.", []),
        (
            "\n\nRest.\n\n".join(["[How to find a good doctor near you](x)"] * 2),
            [],
        ),
        ("Ask a doctor.\n\nRest.\n\nAsk a doctor.", []),
    ],
)
def test_repeated_text(found: Find, text: str, expected: Expected) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You donâ€™t smoke.", [("mojibake", "â€™", "1:8")]),
        ("A cafÃ© here.", [("mojibake", "Ã©", "1:6")]),
        ("At 37Â°C it boils.", [("mojibake", "Â°", "1:6")]),
        ("A \ufffd here.", [("mojibake", "\ufffd", "1:3")]),
        ("The `â€™` is code; Ângela in São Paulo, the Â genus, naïve, SÃO.", []),
        ("Sugar (glucose is measured.", [("unbalanced-bracket", "(", "1:7")]),
        ("Sugar glucose) is measured.", [("unbalanced-bracket", ")", "1:14")]),
        ("Sugar [glucose is measured.", [("unbalanced-bracket", "[", "1:7")]),
        ("a) one, 2) two, in [0, 1) or (0, 1], :) or (a [b] c).", []),
        ('He said: "Rest is good.', [("unbalanced-quote", '"', "1:10")]),
        ("The silent” killer is here.", [("unbalanced-quote", "”", "1:11")]),
        ("“Rest is good.\n\n“Walks are better,” he said.", []),
        ('"Rest is good.\n\nWalks are better," he said.', []),
        ('A 12" tube and 5\'10" men, a "soft" one.', []),
        ("Ann Example, MDMedically reviewed.", [("glued-credit", "MDMedically", "1:14")]),
        ("Ann Example, MD, MDMA, RNAs, MD Anderson.", []),
    ],
)
def test_signs(found: Find, text: str, expected: Expected) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "You should not drive until the\n\npill has worn off.",
            [("broken-sentence", "drive until the", "1:16")],
        ),
        (
            "Do not mix the pills with,\n\nalcohol of any kind.",
            [("broken-sentence", "the pills with,", "1:12")],
        ),
        ("It harms people.\nwith hepatitis. Rest.", [("broken-sentence", "people.\nwith", "1:10")]),
        ("Rest, ice, compression etc.\nand a bed.", []),
        ("The sum of both is called\n\n$$ a + b $$\n\nwhere a is small.", []),
        ("The sum of both is called\n\n```\na\n```\n\nwhere a is small.", []),
        ("- You should not drive until the\n- pill has worn off.", []),
        ("You should go when these are true\n\nred skin and pain\n\nhot skin and pain", []),
        (
            "## A\n\nGo there if you have:\n\n## B\n\nText.",
            [("missing-list", "if you have:", "3:10")],
        ),
        ("The side effects of statins are:\n", [("missing-list", "of statins are:", "1:18")]),
        ("Go there if you have:\n\n- pain\n\nDosage:\n\n## B\n\nText.", []),
        ("Go there if you have:\n\n![pain](x.png)\n\n## B\n\nText.", []),
        ("## A\n\nWe follow these two rules:\n\n### B\n\nText.", []),
        ("It is called rest.\ne.g. sleep, says docs.\nrest.example.org.", []),
        ("Go there if you have:\n\n| a |\n|---|\n| b |\n", []),
    ],
)
def test_broken_text(found: Find, text: str, expected: Expected) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rest.\n\nSkip to content\n", [("navigation", "Skip to content", "3:1")]),
        ("Rest.\n\nShare on Pinterest\n", [("share-buttons", "Share on Pinterest", "3:1")]),
        ("Rest.\n\n**Advertisement**\n", [("advertisement", "Advertisement", "3:3")]),
        ("Rest.\n\nRelated posts\n", [("related-articles", "Related posts", "3:1")]),
        ("Rest.\n\nLearn to share this. Related posts are few. An advertisement lies.\n", []),
        ("<nav>Skip to content</nav>\n\nRest.\n", []),
        ("Rest. `Leave a comment`\n\n    Leave a comment\n", []),
    ],
)
def test_leftovers(found: Find, text: str, expected: Expected) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("name", "text", "gaps"),
    [
        ("a.md", "A ![](x) b\n\n- \n", (Gap(Span(2, 8), "image", 0), Gap(Span(12, 13), "item", 4))),
        ("a.md", "> A\n>\n> [ ](x) b\n", (Gap(Span(8, 14), "link", 2),)),
        ("a.md", "[![a](x)](y) [a](x) `[](x)` []\n", ()),
        ("a.html", "<p>A<p><a href=x>\n</a>", (Gap(Span(7, 22), "link", 2),)),
        ("a.html", "<ul><li><ul><li>A</ul></ul><h1>A</h1><li>{{ x }}</li>", ()),
        ("a.txt", "![](x)\n\n- \n", ()),
    ],
)
def test_parsers_tell_of_markup_without_words(name: str, text: str, gaps: tuple[Gap, ...]) -> None:
    assert parse(Source(name, text)).gaps == gaps
