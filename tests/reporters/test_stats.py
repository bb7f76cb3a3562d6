"""The table of `unspun check --stats`."""

from __future__ import annotations

from pathlib import Path

from linter.api import lint_text, report
from linter.cli.exits import EXIT_CLEAN, EXIT_MISUSE
from linter.model import Skipped
from linter.reporters import stats
from tests.checks.readability.test_readability import EASY
from tests.cli.running import unspun

SHORT = "Rest.\n"


def test_one_line_for_each_article_and_why_there_are_no_figures() -> None:
    articles = [lint_text(EASY, "tendons.md"), lint_text(SHORT, "a/short.md")]
    made = report(articles, [Skipped("gone.md", "does not exist")], ["nothing else"])
    lines = "".join(stats.render(made)).splitlines()
    assert lines == [
        "article     words  grade  ease  minutes  difficulty  hardest section",
        "tendons.md     92    0.5   105      0.4         3.1  When to call (0.5)",
        "a/short.md  too short: 1 word and 1 sentence of prose; scores need 30 and 2",
        "not read: gone.md: does not exist",
        "note: nothing else",
    ]


def test_a_long_title_is_cut_and_hostile_text_shown_escaped() -> None:
    text = EASY.replace("When to call", "When to call " + "someone " * 20 + "\x1b[31m")
    [_, line] = "".join(stats.render(report([lint_text(text, "a\x1b.md")]), width=80)).splitlines()
    assert "\x1b" not in line
    assert "… (" in line


def test_the_command_prints_the_table_alone(tmp_path: Path) -> None:
    (tmp_path / "easy.md").write_text(EASY + "\nKidney rocks hurt.\n", encoding="utf-8")
    done = unspun("check", "--stats", "easy.md", cwd=tmp_path)
    assert (done.returncode, len(done.stdout.splitlines()), done.stderr) == (EXIT_CLEAN, 2, b"")
    both = unspun("check", "--stats", "--format", "json", cwd=tmp_path)
    assert both.returncode == EXIT_MISUSE
    assert b"--stats and --format exclude each other; give one" in both.stderr
