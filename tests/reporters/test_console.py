"""The console's report, compared whole; the same on a terminal and in a file."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter import reporters
from linter.model import ArticleReport, Kind, Report, Severity, Silenced, Skipped
from linter.source import Source

from .factory import article, finding, report

ROCKS = {
    "message": "“kidney rocks” should read “kidney stones”. Spinning software swaps “stone” for "
    "“rock”; a reader can't look the condition up.",
    "suggestions": ("kidney stones",),
    "fix": "safe",
}
LONG = {
    "rule": "readability/long-sentence",
    "kind": Kind.READABILITY,
    "severity": Severity.WARNING,
    "message": "This sentence has 47 words; cut it to 25.",
}
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def sample() -> Report:
    first = article(
        "# Kidneys\n\nSmall [[kidney rocks]] may pass [[prior to]] lunch.\n"
        "[[Kidney rocks]] hurt; [[kidney rocks]] pass.\n",
        ROCKS,
        {
            "rule": "plain-language/prior-to",
            "kind": Kind.PLAIN_LANGUAGE,
            "severity": Severity.SUGGESTION,
            "message": "“prior to” is harder to read than “before”.",
            "suggestions": ("before", "ahead of"),
            "fix": "review",
        },
        # At a sentence's start the same mistake is written with a capital.
        ROCKS
        | {"message": ROCKS["message"].replace("“k", "“K"), "suggestions": ("Kidney stones",)},  # type: ignore[attr-defined]
        ROCKS,
        path="articles/kidneys.md",
        words=1403,
    )
    source = Source("articles/old.md", "bust cancer")
    silenced = Silenced("baseline", None, finding(source, (0, 11)))
    second = article(
        "[[A sentence that\nwill not end]].",
        LONG,
        path=source.path,
        words=7,
        silenced=(silenced, silenced),
    )
    clean = article("Fine.", path="articles/fine.md", words=1)
    return report(
        first,
        second,
        clean,
        skipped=(Skipped("articles/photo.md", "is a binary file; name text files"),),
        notes=("articles/old.md is no UTF-8; it was read as Windows-1252, so look at its quotes.",),
    )


WHOLE = """\
articles/kidneys.md  3 errors, 1 suggestion in 1,403 words

  3:7   error       terminology/kidney-rocks
        “kidney rocks” should read “kidney stones”. Spinning software swaps
        “stone” for “rock”; a reader can't look the condition up.
        │ Small kidney rocks may pass prior to lunch.
        │       ^^^^^^^^^^^^ → kidney stones
        also at 4:1, 4:20

  3:29  suggestion  plain-language/prior-to
        “prior to” is harder to read than “before”.
        │ Small kidney rocks may pass prior to lunch.
        │                             ^^^^^^^^ → before or ahead of

articles/old.md  1 warning in 7 words

  1:1  warning     readability/long-sentence
       This sentence has 47 words; cut it to 25.
       │ A sentence that
       │ ^^^^^^^^^^^^^^^
       │ will not end.
       │ ^^^^^^^^^^^^

not read: articles/photo.md: is a binary file; name text files
note: articles/old.md is no UTF-8; it was read as Windows-1252, so look at its
      quotes.

3 errors, 1 warning, 1 suggestion in 3 articles, 1,411 words; 2 silenced (2 by baseline); \
1 article not read
unspun rules explain terminology/kidney-rocks says why
"""
QUIET = """\
articles/kidneys.md  3 errors, 1 suggestion in 1,403 words

  3:7  error       terminology/kidney-rocks
       “kidney rocks” should read “kidney stones”. Spinning software swaps
       “stone” for “rock”; a reader can't look the condition up.
       │ Small kidney rocks may pass prior to lunch.
       │       ^^^^^^^^^^^^ → kidney stones
       also at 4:1, 4:20

not read: articles/photo.md: is a binary file; name text files

3 errors, 1 warning, 1 suggestion in 3 articles, 1,411 words; 2 silenced (2 by baseline); \
1 article not read
"""


def test_the_whole_report() -> None:
    assert reporters.render("console", sample()) == WHOLE


def test_quiet_shows_errors_and_counts() -> None:
    assert reporters.render("console", sample(), quiet=True) == QUIET


def test_a_clean_run_is_one_line() -> None:
    fine = report(article("Fine.", words=1))
    assert reporters.render("console", fine) == "Nothing found in 1 article, 1 word\n"


def test_a_narrow_terminal() -> None:
    text = reporters.render("console", report(article("[[kidney rocks]] hurt", ROCKS)), width=40)
    assert text.partition("\n\n")[2].partition("\n\n")[0] == (
        "  1:1  error       terminology/kidney-rocks\n"
        "       “kidney rocks” should read\n"
        "       “kidney stones”. Spinning\n"
        "       software swaps “stone” for\n"
        "       “rock”; a reader can't look the\n"
        "       condition up.\n"
        "       │ kidney rocks hurt\n"
        "       │ ^^^^^^^^^^^^ → kidney stones"
    )


@pytest.mark.parametrize("options", [{}, {"width": 53}, {"quiet": True}, {"encoding": "ascii"}])
def test_colours_change_no_text(options: dict[str, object]) -> None:
    coloured = reporters.render("console", sample(), colour=True, **options)
    assert "\x1b[1;31merror" in coloured
    assert ESCAPE.sub("", coloured) == reporters.render("console", sample(), **options)


@given(st.lists(st.text(max_size=60), min_size=5, max_size=5), st.integers(1, 200))
def test_no_text_acts_on_the_terminal(texts: list[str], width: int) -> None:
    before, inside, message, suggestion, path = texts
    source = Source(path, before + inside + " more")
    said = finding(
        source,
        (len(before), len(before + inside)),
        message=message,
        suggestions=(suggestion,),
    )
    made = report(
        ArticleReport(source, 3, (said,)), skipped=(Skipped(path, message),), notes=(message,)
    )
    plain = reporters.render("console", made, width=width)
    kinds = {unicodedata.category(each) for each in plain.replace("\n", "")}
    assert not kinds & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    coloured = reporters.render("console", made, width=width, colour=True)
    assert ESCAPE.sub("", coloured) == plain


def test_eighty_findings_stay_readable() -> None:
    text = reporters.render("console", report(article("[[kidney rocks]]\n" * 80, ROCKS)))
    assert text.splitlines()[7] == (
        "       also at 2:1, 3:1, 4:1, 5:1, 6:1, 7:1, 8:1, 9:1, 10:1, 11:1 and 69 more"
    )
    assert len(text.splitlines()) == 11


@pytest.mark.parametrize(
    ("marked", "suggestions", "label"),
    [
        ("[[renal disappointment]]", ("a", "b", "c", "d", "e"), "→ a, b or c (2 more)"),
        ("[[very ]]ill", ("",), "drop it"),
        ("kidney[[]] stone", (" ",), 'add " "'),
        ("two[[  ]]spaces", (" ",), '→ " "'),
        ("[[bust\n  cancer]]", ("breast cancer",), "→ breast cancer"),
        ("[[" + "word " * 20 + "end]]", ("short",), "→ short"),
    ],
)
def test_what_to_write_instead(marked: str, suggestions: tuple[str, ...], label: str) -> None:
    text = reporters.render(
        "console", report(article(marked, {"suggestions": suggestions})), width=120
    )
    assert any(line.endswith(label) for line in text.splitlines())


def test_rich_is_imported_for_colours_only() -> None:
    code = (
        "import sys; from linter import reporters; from linter.model import Report\n"
        "reporters.render('console', Report((), '1')); assert 'rich' not in sys.modules\n"
        "reporters.render('console', Report((), '1'), colour=True)\n"
        "assert 'rich.style' in sys.modules and 'rich.console' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
