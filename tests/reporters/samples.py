"""The report that every format shows in tests/reporters/golden/, and a hostile one.

`python -m tests.reporters.samples` writes the golden files anew; read the difference before it is
committed.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from linter import reporters
from linter.model import (
    ArticleReport,
    Kind,
    Report,
    RuleInfo,
    Severity,
    Silenced,
    Silencer,
    Skipped,
)
from linter.source import Source

from .factory import article, finding, report

GOLDEN = Path(__file__).with_name("golden")
NAMES = {
    "json": "report.json",
    "jsonl": "report.jsonl",
    "sarif": "report.sarif",
    "junit": "junit.xml",
    "github": "github.txt",
    "gitlab": "gitlab.json",
    "checkstyle": "checkstyle.xml",
    "markdown": "summary.md",
}
ROCKS: dict[str, Any] = {
    "message": "“kidney rocks” should read “kidney stones”. Spinning software swaps “stone” for "
    "“rock”; a reader can't look the condition up.",
    "suggestions": ("kidney stones",),
    "fix": "safe",
}
PRIOR: dict[str, Any] = {
    "rule": "plain-language/prior-to",
    "kind": Kind.PLAIN_LANGUAGE,
    "severity": Severity.SUGGESTION,
    "message": "“prior to” is hard to read.",
    "suggestions": ("before", "ahead of"),
    "fix": "review",
}
LONG: dict[str, Any] = {
    "rule": "readability/long-sentence",
    "kind": Kind.READABILITY,
    "severity": Severity.WARNING,
    "message": "This sentence has 47 words; cut it to 25.",
}
ORPHAN: dict[str, Any] = {
    "rule": "structure/orphan-bullet",
    "kind": Kind.STRUCTURE,
    "severity": Severity.WARNING,
    "message": "The bullet stands alone. Remove it, or restore its text.",
    "suggestions": ("",),
    "fix": "safe",
}
RULES = {
    each.id: each
    for each in (
        RuleInfo(
            "terminology/kidney-rocks",
            Kind.TERMINOLOGY,
            Severity.ERROR,
            "Spinning software swaps “stone” for “rock”; a reader can't look the condition up.",
        ),
        RuleInfo(
            "plain-language/prior-to",
            Kind.PLAIN_LANGUAGE,
            Severity.SUGGESTION,
            "Everyday words are read faster.",
            "https://www.plainlanguage.gov/",
        ),
        RuleInfo(
            "readability/long-sentence",
            Kind.READABILITY,
            Severity.WARNING,
            "Readers lose the thread of a long sentence.",
        ),
        RuleInfo(
            "structure/orphan-bullet",
            Kind.STRUCTURE,
            Severity.WARNING,
            "A bullet without text is left over from a list.",
        ),
    )
}
# What a hostile article may hold: controls, a terminal's escape sequence, half of a surrogate pair,
# markup of each format, workflow commands, mentions, and what ends a table's cell.
HOSTILE = (
    "a\x00\x1b[31mred\x9b0m\ud83d\u202e]]>&amp;<script>alert(1)</script>\r\n"
    "::error file=x::y %0A%25\n##[set-output name=a]b\n::stop-commands::x | \\| `` ` "
    "@octocat #1 GH-2 org/repo#3 [x](https://evil.example) ![i](//e) www.evil.example "
    "</td></table> \ufffe\uffff $x$ *b* _i_ ~s~"
)


def sample() -> Report:
    """Each kind of thing that a report can hold, once or twice."""
    first = article(
        "# Kidneys\n\nSmall [[kidney rocks]] may pass [[prior to]] lunch.\n[[- ]]\n"
        "[[kidney rocks]] hurt; 乳 [[kidney rocks]] pass.\n",
        ROCKS,
        PRIOR,
        ORPHAN,
        ROCKS,
        path="articles/kidneys.md",
        words=1403,
    )
    # The last two stand in equal sentences: their fingerprints are the same.
    *others, last = first.findings
    first = replace(
        first,
        findings=(*others, replace(last, fingerprint=others[-1].fingerprint)),
        facts={"spun": {"score": 0.97, "garbles_per_1000_words": 14.2, "words": 1403}},
        rules=RULES,
    )
    second = article("[[A sentence that\nwill not end]].", LONG, path="articles/two words é.md")
    quoted = article("“[[kidney rocks]]”, [[kidney rocks]], [[kidney rocks]]", ROCKS)
    marks: tuple[tuple[Silencer, str | None], ...] = (
        ("suppression", "a quotation: <b>"),
        ("baseline", None),
        ("unchanged", None),
    )
    silenced = tuple(
        Silenced(by, reason, each)
        for (by, reason), each in zip(marks, quoted.findings, strict=True)
    )
    third = ArticleReport(Source("/srv/old.md", quoted.source.text), 7, (), silenced, {}, RULES)
    return report(
        first,
        second,
        third,
        article("Fine.", path="articles/fine.md", words=1),
        skipped=(Skipped("articles/photo.md", "is a binary file; name text files"),),
        notes=("2 findings of the baseline are gone; run `unspun baseline update`.",),
    )


def hostile() -> Report:
    """Hostile text wherever an article, a path or a rule of a user's can bring it."""
    source = Source(f"{HOSTILE}/a.md", HOSTILE)
    said = finding(source, (0, len(HOSTILE)), message=HOSTILE, suggestions=(HOSTILE, "a | b"))
    said = replace(said, fix="review")
    silenced = (Silenced("suppression", HOSTILE, said), Silenced("baseline", None, said))
    rule = RuleInfo(said.rule, said.kind, said.severity, HOSTILE, HOSTILE)
    return report(
        ArticleReport(source, 3, (said, said), silenced, {}, {said.rule: rule}),
        skipped=(Skipped(HOSTILE, HOSTILE),),
        notes=(HOSTILE,),
    )


def many(count: int, *, articles: int = 1) -> Report:
    """So many findings, spread over articles."""
    each = count // articles
    made = []
    for number in range(articles):
        text = "Small [[kidney rocks]] may pass.\n" * each
        told = article(text, ROCKS, path=f"articles/{number}.md")
        made.append(replace(told, rules=RULES))
    return report(*made)


def _write() -> None:
    for name, file in NAMES.items():
        (GOLDEN / file).write_bytes(reporters.render(name, sample()).encode())


if __name__ == "__main__":
    _write()
