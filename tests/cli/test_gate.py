"""`check --baseline`, `check --changed-since`, `baseline update`: as their users run them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Runner
from tests.repositories import GIT, commit, git, repository, write
from tests.rule_texts import KIDNEY_ROCKS, write_pack

OLD = "# Old\n\nSmall kidney rocks pass.\n"


class House(Runner):
    """A folder with articles, and what is said of them."""

    def report(self, *arguments: str, at: str = ".") -> tuple[int, list[str], list[str], list[str]]:
        """The exit code; what counts and what is silenced, as `article line by`; notes."""
        code, text = self.said("check", "--format", "json", *arguments, at=at)
        data: dict[str, Any] = json.loads(text)
        articles = data["articles"]
        return (
            code,
            [f"{each['path']} {one['line']}" for each in articles for one in each["findings"]],
            [
                f"{each['path']} {one['finding']['line']} {one['by']}"
                for each in articles
                for one in each["silenced"]
            ],
            data["summary"]["notes"],
        )


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack that is compiled once for all tests here."""
    return write_pack(tmp_path_factory.mktemp("packs"), KIDNEY_ROCKS, "rules")


@pytest.fixture
def house(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> House:
    """A repository with an old article."""
    for name, value in GIT.items():
        monkeypatch.setenv(name, value)
    folder = repository(tmp_path / "house")
    config = f"packs: [{pack}]\nselect: [rules]\n"
    commit(folder, {"unspun.yaml": config, "articles/old.md": OLD})
    return House(folder, capsys)


def test_old_findings_pass_and_new_ones_fail(house: House) -> None:
    assert house.said("baseline", "update") == (
        0,
        "wrote .unspun-baseline.json: 1 known finding in 1 article (1 new, 0 gone)\n",
    )
    assert house.report("--baseline") == (0, [], ["articles/old.md 3 baseline"], [])
    write(house.folder, {"articles/old.md": OLD + "\nNew kidney rocks.\n"})
    assert house.report("articles/old.md", "--baseline") == (
        1,
        ["articles/old.md 5"],
        ["articles/old.md 3 baseline"],
        [],
    )
    assert house.report("--jobs", "2", "--baseline=.unspun-baseline.json") == (
        1,
        ["articles/old.md 5"],
        ["articles/old.md 3 baseline"],
        [],
    )


def test_what_is_gone_is_a_note(house: House) -> None:
    write(house.folder, {"articles/b.md": "Bad kidney rocks.\n\nWorse kidney rocks.\n"})
    house.said("baseline", "update")
    (house.folder / "articles/b.md").unlink()
    write(house.folder, {"articles/old.md": "Mended.\n"})
    assert house.report("--baseline") == (
        0,
        [],
        [],
        [".unspun-baseline.json: 3 known findings are gone (articles/b.md 2, articles/old.md 1); "
         "`unspun baseline update` drops them"],
    )  # fmt: skip
    assert house.report("--baseline", "--ignore", "rules")[3] == []
    assert house.said("baseline", "update") == (
        0,
        "wrote .unspun-baseline.json: 0 known findings in 0 articles (0 new, 3 gone)\n",
    )
    told = (
        "nothing changed in .unspun-baseline.json: 0 known findings in 0 articles (0 new, 0 gone)"
    )
    assert house.said("baseline", "update") == (0, told + "\n")


def test_an_article_that_git_renames_is_known(house: House) -> None:
    house.said("baseline", "update")
    git(house.folder, "mv", "articles/old.md", "articles/new.md")
    assert house.report("--baseline") == (0, [], ["articles/new.md 3 baseline"], [])
    # As pre-commit runs it: only what is committed is named.
    assert house.report("--baseline", "--", "articles/new.md")[:2] == (0, [])


def test_paths_are_those_from_the_file(house: House) -> None:
    house.said("baseline", "update")
    assert house.report("--baseline=../.unspun-baseline.json", at="articles") == (
        0,
        [],
        ["old.md 3 baseline"],
        [],
    )


def test_an_update_of_some_articles_keeps_the_others(house: House) -> None:
    write(house.folder, {"articles/b.md": OLD, "gone.md": OLD, "broken.md": OLD, "ignored.md": OLD})
    house.said("baseline", "update")
    (house.folder / "gone.md").unlink()
    (house.folder / "broken.md").write_bytes(b"\0")
    write(house.folder, {"articles/b.md": "Mended.\n", ".gitignore": "ignored.md\n"})
    assert house.said("baseline", "update", "articles/b.md")[0] == 0

    def known() -> list[str]:
        text = (house.folder / ".unspun-baseline.json").read_text(encoding="utf-8")
        return list(json.loads(text)["articles"])

    assert known() == ["articles/old.md", "broken.md", "ignored.md"]
    code, told = house.said("baseline", "update")
    assert (code, told.splitlines()[-1]) == (
        2,
        "not read: broken.md: is a binary file; name text, Markdown or HTML files",
    )
    assert known() == ["articles/old.md", "broken.md"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check", "--baseline"],
         ".unspun-baseline.json: does not exist; `unspun baseline update` writes it"),
        (["check", "--baseline", "articles"],
         "`--baseline articles` names no .json file; write --baseline=FILE, or put --baseline "
         "behind the articles"),
        (["baseline", "update", "--baseline", "known.txt"],
         "`--baseline known.txt` names no .json file; write --baseline=FILE, or put --baseline "
         "behind the articles"),
        (["check", "--changed-since", "mian"],
         "--changed-since mian: git has no such commit; name a branch, a tag or a commit"),
        (["check", "-", "--changed-since", "main"],
         "--changed-since compares files; it can't be used with -"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_line(house: House, arguments: list[str], told: str) -> None:
    assert house.said(*arguments) == (2, f"unspun: {told}\n")


def test_a_damaged_baseline_is_one_line_and_stays(house: House) -> None:
    write(house.folder, {".unspun-baseline.json": "{\n"})
    told = (
        "unspun: .unspun-baseline.json:2: is not JSON (expecting property name enclosed in double "
        "quotes); restore it, or delete it and run `unspun baseline update`\n"
    )
    assert house.said("check", "--baseline") == (2, told)
    assert house.said("baseline", "update") == (2, told)
    assert (house.folder / ".unspun-baseline.json").read_bytes() == b"{\n"


def test_doctor_tells_of_the_baseline(house: House) -> None:
    assert "ok  baseline       none here: no finding is known\n" in house.said("doctor")[1]
    house.said("baseline", "update")
    assert (
        "ok  baseline       .unspun-baseline.json: 1 known finding in 1 article\n"
        in house.said("doctor")[1]
    )
    write(house.folder, {".unspun-baseline.json": "[]\n"})
    code, told = house.said("doctor")
    assert code == 2
    assert (
        "!!  baseline       .unspun-baseline.json: is no baseline; restore it, or delete it "
        "and run `unspun baseline update`\n" in told
    )


def test_only_what_a_branch_changed_counts(house: House) -> None:
    commit(house.folder, {"articles/same.md": OLD})
    git(house.folder, "switch", "--quiet", "--create", "branch")
    commit(house.folder, {"articles/old.md": OLD + "\nNew kidney rocks.\n"})
    write(house.folder, {"articles/untracked.md": OLD})
    assert house.report("--changed-since", "main") == (
        1,
        ["articles/old.md 5", "articles/untracked.md 3"],
        ["articles/old.md 3 unchanged"],
        ["1 article not changed since main, not linted"],
    )


def test_nothing_changed(house: House) -> None:
    assert house.report("--changed-since", "main") == (
        0,
        [],
        [],
        ["nothing changed since main: no article linted"],
    )


def test_suppressed_then_known_then_unchanged(house: House) -> None:
    """The first that holds silences a finding; all of them are in the report."""
    quoted = "<!-- unspun-disable-next-line -- quoted -->\nQuoted kidney rocks.\n"
    text = f"Known kidney rocks.\n\n{quoted}\nOld kidney rocks.\n"
    commit(house.folder, {"articles/old.md": text.replace("Old kidney rocks.\n", "")})
    house.said("baseline", "update", "--", "articles/old.md")
    commit(house.folder, {"articles/old.md": text})
    write(house.folder, {"articles/old.md": text + "\nNew kidney rocks.\n"})
    assert house.report("--baseline", "--changed-since", "HEAD") == (
        1,
        ["articles/old.md 8"],
        [
            "articles/old.md 1 baseline",
            "articles/old.md 4 suppression",
            "articles/old.md 6 unchanged",
        ],
        [],
    )


SUPPRESS = """
suppress:
  - {rule: rules/kidney-rocks, path: articles/, reason: Geology.}
  - {rule: rules/kidney-rocks, path: elsewhere/, reason: Nothing there.}
  - {rule: terminology, reason: Off here.}
"""


def test_suppress_entries_without_effect_are_notes(house: House) -> None:
    config = (house.folder / "unspun.yaml").read_text(encoding="utf-8")
    write(house.folder, {"unspun.yaml": config + SUPPRESS, "fine.md": "Fine.\n"})
    note = "unspun.yaml:6: the `suppress` entry of `rules/kidney-rocks` silences nothing; remove it"
    assert house.report() == (0, [], ["articles/old.md 3 suppression"], [note])
    assert house.report("--jobs", "2")[3] == [note]
    # Whether other articles need an entry, these runs can't tell.
    assert house.report("fine.md")[3] == []
    assert house.report("--ignore", "rules")[3] == []
    assert house.report("--changed-since", "main")[3] == [
        "1 article not changed since main, not linted"
    ]
