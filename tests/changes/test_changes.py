"""What changed, as a real git tells it, and which findings that touches."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.changes import Changes, Lines, since
from linter.config import Config
from linter.engine import lint
from linter.model import ArticleReport
from linter.packs.rule_set import RuleSet
from linter.source import Source, decode
from tests.repositories import commit, git, repository, write
from tests.rule_texts import KIDNEY_ROCKS, rule_set, rules_from

ROCKS = "Kidney rocks.\n"
OLD = "# Old\n\nKidney rocks one.\n\nKidney rocks two.\n"


@pytest.fixture(autouse=True)
def _plain_git(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> RuleSet:
    return rule_set(rules_from(tmp_path_factory.mktemp("rules"), KIDNEY_ROCKS))


def lines(folder: Path, ref: str = "main") -> dict[str, tuple[Lines, ...] | None]:
    return dict(since(ref, folder).lines)


def test_lines_that_changed(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "a.md": "1\n2\n3\n4\n5\n6\n", "same.md": "same\n", "gone.md": "gone\n",
        "old name.md": "one\ntwo\nthree\nfour\n", "moved.md": "five\nsix\nseven\n",
        "wide.md": "kidney\n".encode("utf-16"), "crlf.md": "1\r\n2\r\n", "cr.md": "1\r2\r3",
    }  # fmt: skip
    folder = repository(tmp_path / "r", files)
    git(folder, "mv", "old name.md", "new “name”\t.md")
    git(folder, "mv", "moved.md", "sub-moved.md")
    write(
        folder,
        {
            "a.md": "0\n1\n2\nchanged\nchanged\n4\n6\n",
            "new “name”\t.md": "one\ntwo\n3\nfour\n",
            "wide.md": "stone\n".encode("utf-16"),
            "crlf.md": "1\r\n+\r\n2\r\n",
            "cr.md": "1\r+\r3",
            "added.md": "one\ntwo\n",
        },
    )
    (folder / "gone.md").unlink()
    git(folder, "add", "added.md")
    write(folder, {"untracked.md": ROCKS})
    assert lines(folder) == {
        "a.md": (Lines(1, 1), Lines(4, 2), Lines(6, 0)),
        "added.md": None,
        "cr.md": (Lines(1, 1),),
        "crlf.md": (Lines(2, 1),),
        "new “name”\t.md": (Lines(3, 1),),
        "sub-moved.md": (),
        "wide.md": None,
    }
    found = since("main", folder)
    assert found.of(folder / "same.md") == ()
    assert found.of(folder / "untracked.md") is None
    assert found.of(tmp_path / "elsewhere.md") is None


def test_settings_of_the_user_change_nothing(tmp_path: Path) -> None:
    folder = repository(tmp_path / "r", {"a.md": "1\n2\n3\n4\n5\n", "b/é.md": "1\n"})
    write(folder, {"a.md": "1\nx\n3\ny\n5\n", "b/é.md": "2\n"})
    expected = {"a.md": (Lines(2, 1), Lines(4, 1)), "b/é.md": (Lines(1, 1),)}
    for setting in (
        "diff.noprefix=true", "diff.mnemonicPrefix=true", "diff.context=9", "color.ui=always",
        "diff.interHunkContext=9", "diff.external=false", "core.quotePath=true",
        "diff.renames=false", "diff.relative=true", "diff.algorithm=patience",
    ):  # fmt: skip
        name, _, value = setting.partition("=")
        git(folder, "config", name, value)
        assert lines(folder / "b") == expected, setting
        git(folder, "config", "--unset", name)


def test_a_link_that_became_a_file_is_new(tmp_path: Path) -> None:
    folder = repository(tmp_path / "r", {"a.md": ROCKS, "z.md": "1\n2\n"})
    (folder / "link.md").symlink_to("a.md")
    commit(folder, {})
    (folder / "link.md").unlink()
    write(folder, {"link.md": "kidney\n", "z.md": "1\nx\n"})
    assert lines(folder) == {"link.md": None, "z.md": (Lines(2, 1),)}


def test_what_others_did_since_does_not_count(tmp_path: Path) -> None:
    folder = repository(tmp_path / "r", {"a.md": "1\n", "b.md": "1\n"})
    git(folder, "switch", "--quiet", "--create", "branch")
    commit(folder, {"a.md": "2\n"})
    git(folder, "switch", "--quiet", "main")
    commit(folder, {"b.md": "2\n"})
    git(folder, "switch", "--quiet", "branch")
    assert lines(folder) == {"a.md": (Lines(1, 1),)}


def touched(rules: RuleSet, text: str, *changed: Lines) -> tuple[list[int], list[int]]:
    """The lines of the findings that count, and of those that don't."""
    source = Source("a.md", text)
    changes = Changes("main", "/r", frozenset(), {"a.md": changed})
    report = changes.apply(lint(source, Config(), rules), Path("/r/a.md"))
    assert {(each.by, each.reason) for each in report.silenced} <= {
        ("unchanged", "not changed since main")
    }
    return (
        [each.start.line for each in report.findings],
        [each.finding.start.line for each in report.silenced],
    )


@pytest.mark.parametrize(
    ("changed", "counts"),
    [
        ([Lines(3, 1)], [3]),
        ([Lines(1, 1), Lines(5, 1)], [5]),
        ([Lines(2, 1), Lines(4, 1)], []),
        ([Lines(1, 5)], [3, 5]),
        ([Lines(3, 0)], []),  # taken out between two lines: neither was touched
        ([Lines(7, 1)], [7]),
        ([Lines(8, 1)], [7]),  # the finding goes on there
        ([Lines(7, 0)], [7]),  # something inside the finding was taken out
        ([Lines(8, 0)], []),
        ([Lines(0, 0)], []),
    ],
)
def test_findings_that_touch_a_changed_line(
    rules: RuleSet, changed: list[Lines], counts: list[int]
) -> None:
    text = OLD + "\nSome kidney\nrocks three.\n"
    every = [3, 5, 7]
    assert touched(rules, text, *changed) == (counts, [at for at in every if at not in counts])


def test_lines_end_as_gits_do(rules: RuleSet) -> None:
    text = "Kidney rocks.\r\rKidney\u2028rocks.\r\n\r\nKidney rocks.\n"
    assert touched(rules, text, Lines(1, 1)) == ([1, 3], [5])
    assert touched(rules, text, Lines(3, 1)) == ([5], [1, 3])


def test_what_is_said_of_the_article_counts_when_any_line_changed(rules: RuleSet) -> None:
    source = decode(b"# Caf\xe9\n\nKidney rocks.\n\nMore.\n", "a.md")
    report = lint(source, Config(), rules)
    for changed, counts in (
        ((Lines(5, 1),), ["engine/guessed-encoding"]),
        ((Lines(5, 0),), ["engine/guessed-encoding"]),
        ((), []),
    ):
        changes = Changes("main", "/r", frozenset(), {"a.md": changed})
        assert [each.rule for each in changes.apply(report, Path("/r/a.md")).findings] == counts


def test_an_article_that_git_does_not_know_counts_as_a_whole(rules: RuleSet) -> None:
    report = lint(Source("a.md", OLD), Config(), rules)
    assert Changes("main", "/r", frozenset(), {}).apply(report, Path("/r/a.md")) == report


PARTS = st.lists(st.sampled_from([ROCKS, "Fine.\n", "\n", "Kidney\n", "rocks\n"]), max_size=8)


@given(before=PARTS, after=PARTS)
def test_every_finding_stands_in_one_place(
    rules: RuleSet, tmp_path_factory: pytest.TempPathFactory, before: list[str], after: list[str]
) -> None:
    """Nothing is lost, and a finding counts if a line of it is not in the old text."""
    report: ArticleReport = lint(Source("a.md", "".join(after)), Config(), rules)
    changed = tuple(Lines(number, 1) for number, line in enumerate(after, 1) if line not in before)
    changes = Changes("main", "/r", frozenset(), {"a.md": changed})
    made = changes.apply(report, Path("/r/a.md"))
    every = [*made.findings, *(each.finding for each in made.silenced)]
    assert sorted(every, key=lambda each: each.order) == list(report.findings)
    numbers = {line.first for line in changed}
    assert list(made.findings) == [
        each for each in report.findings if numbers & set(range(each.start.line, each.end.line + 1))
    ]
