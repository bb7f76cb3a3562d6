"""`unspun fix`: safe repairs, a diff, a review."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from tests.cli.running import ROOT, Runner, unspun
from tests.repositories import write
from tests.rule_texts import KIDNEY_ROCKS, entry, write_pack

SPUN = "# Stones\r\n\r\nSmall kidney rocks, and *kidney* rocks.\r\n"
MENDED = SPUN.replace("Small kidney rocks", "Small kidney stones")
RULES = KIDNEY_ROCKS + "".join(
    [
        entry("bust-cancer", "bust cancer", "[breast cancer, breast tumor]"),
        # Each repair brings up the other rule.
        entry("back", "stomach ache", "tummy ache"),
        entry("forth", "tummy ache", "stomach ache"),
    ]
)


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_pack(tmp_path_factory.mktemp("packs"), RULES, "rules")


@pytest.fixture
def house(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Runner:
    """A folder with a spun and a clean article."""
    monkeypatch.setenv("COLUMNS", "100")
    folder = tmp_path / "house"
    folder.mkdir()
    config = f"packs: [{pack}]\nselect: [rules]\n"
    write(folder, {"unspun.yaml": config, "spun.md": SPUN, "clean.md": "Fine.\n"})
    return Runner(folder, capsys)


def text(house: Runner, name: str = "spun.md") -> str:
    return (house.folder / name).read_bytes().decode()


def test_safe_suggestions_are_carried_out(house: Runner) -> None:
    (house.folder / "spun.md").chmod(0o640)
    assert house.said("fix") == (
        0,
        "spun.md: 1 finding repaired\n"
        "  kidney rocks → kidney stones\n"
        "1 finding repaired in 1 article; 1 suggestion to look at: `unspun fix --review`\n",
    )
    assert text(house) == MENDED
    assert stat.S_IMODE((house.folder / "spun.md").stat().st_mode) == 0o640
    assert house.said("fix") == (
        0,
        "Nothing to repair in 2 articles; 1 suggestion to look at: `unspun fix --review`\n",
    )
    assert (text(house), text(house, "clean.md")) == (MENDED, "Fine.\n")


def test_a_diff_changes_nothing(house: Runner) -> None:
    write(house.folder, {"no-end.txt": "one\nkidney rocks"})
    assert house.said("fix", "--diff") == (
        1,
        "--- no-end.txt\n"
        "+++ no-end.txt\n"
        "@@ -1,2 +1,2 @@\n"
        " one\n"
        "-kidney rocks\n"
        "\\ No newline at end of file\n"
        "+kidney stones\n"
        "\\ No newline at end of file\n"
        "--- spun.md\n"
        "+++ spun.md\n"
        "@@ -1,3 +1,3 @@\n"
        " # Stones\r\n"
        " \r\n"
        "-Small kidney rocks, and *kidney* rocks.\r\n"
        "+Small kidney stones, and *kidney* rocks.\r\n"
        "2 findings would be repaired in 2 articles; 1 suggestion to look at: "
        "`unspun fix --review`\n",
    )
    assert text(house) == SPUN
    assert house.said("fix", "--diff", "clean.md") == (0, "Nothing to repair in 1 article\n")


def test_a_repair_that_makes_it_worse_is_told(house: Runner) -> None:
    write(house.folder, {"spun.md": "One.\n\nTummy ache.\n"})
    assert house.said("fix") == (
        0,
        "spun.md: 0 findings repaired\n"
        "  left: 3:1 Tummy ache: its repair would bring up rules/back (“Stomach ache”)\n"
        "Nothing to repair in 2 articles; 1 suggestion to look at: `unspun fix --review`\n",
    )


def test_what_cannot_be_read_or_written(house: Runner) -> None:
    write(house.folder, {"binary.md": b"\0", "broken.txt": b"kidney rocks \x81\xe9"})
    code, told = house.said("fix", "missing.md", "binary.md", "broken.txt", "spun.md")
    assert (code, told.splitlines()[-3:]) == (
        2,
        [
            "not fixed: missing.md: does not exist; check the path",
            "not fixed: binary.md: is a binary file; name text, Markdown or HTML files",
            "not fixed: broken.txt: holds bytes that are no cp1252, and is not touched; "
            "save it as UTF-8",
        ],
    )
    assert text(house) == MENDED
    assert (house.folder / "broken.txt").read_bytes() == b"kidney rocks \x81\xe9"


QUESTION = (
    "\n"
    "spun.md:3:7  error  rules/kidney-rocks  (1 of 2)\n"
    "  “kidney rocks” should read “kidney stones”. Spinners swap stone for rock.\n"
    "  - Small kidney rocks, and *kidney* rocks.\n"
    "  + Small kidney stones, and *kidney* rocks.\n"
    "  write it? [y,n,a,s,q,?] "
)


def test_a_review_asks_about_each(house: Runner) -> None:
    assert house.said("fix", "--review", answers="y\nn\n") == (
        0,
        QUESTION + "  written: kidney stones\n"
        "\n"
        "spun.md:3:27  error  rules/kidney-rocks  (2 of 2)\n"
        "  “kidney rocks” should read “kidney stones”. Spinners swap stone for rock.\n"
        "  - Small kidney stones, and *kidney* rocks.\n"
        "  + Small kidney stones, and *kidney* stones.\n"
        "  write it? [y,n,a,s,q,?] 1 suggestion written, 1 left\n",
    )
    assert text(house) == MENDED


def test_a_review_that_stops_goes_on_later(house: Runner) -> None:
    write(house.folder, {"b.md": "Bust cancer and bust cancer.\n\nBust cancer.\n"})
    code, told = house.said("fix", "--review", answers="n\n2\n")
    assert (code, told.splitlines()[-1]) == (
        0, "1 suggestion written, 1 left; the next `unspun fix --review` goes on here",
    )  # fmt: skip
    assert text(house, "b.md") == "Bust cancer and breast tumor.\n\nBust cancer.\n"
    code, told = house.said("fix", "--review", answers="x\nq\n")
    lines = [line for line in told.splitlines() if line.startswith(("b.md", "spun.md"))]
    assert lines == ["b.md:3:1  error  rules/bust-cancer  (1 of 1)"]
    assert "  s  leave the rest of this article as it is\n" in told
    code, told = house.said("fix", "--review", answers="y\ny\nn\n")
    assert told.splitlines()[-1].endswith("2 suggestions written, 1 left")
    # Over and done: the next review asks anew.
    code, told = house.said("fix", "--review", answers="")
    lines = [line for line in told.splitlines() if line.startswith(("b.md", "spun.md"))]
    assert lines == ["b.md:1:1  error  rules/bust-cancer  (1 of 1)"]


def test_an_answer_for_all_that_say_the_same(house: Runner) -> None:
    write(house.folder, {"b.md": "Bust cancer and bust cancer, kidney rocks.\n", "c.md": SPUN})
    told = house.said("fix", "--review", answers="a\na\nn\ns\n")[1]
    assert told.splitlines()[-1].endswith("5 suggestions written, 2 left")
    assert text(house, "b.md") == "Breast cancer and breast cancer, kidney stones.\n"
    assert (text(house, "c.md"), text(house)) == (MENDED, MENDED)


def test_a_suggestion_that_brings_up_a_finding_is_asked_about_again(house: Runner) -> None:
    write(house.folder, {"spun.md": "Tummy ache.\n"})
    told = house.said("fix", "--review", answers="y\nn\n")[1]
    assert told.endswith(
        "  write it? [y,n,a,s,q,?]   this would bring up rules/back: “Stomach ache” should read "
        "“Tummy ache”. Spinners do that.\n"
        "  write it all the same? [y,n,q,?] 0 suggestions written, 1 left\n"
    )
    assert text(house) == "Tummy ache.\n"
    told = house.said("fix", "--review", answers="y\ny\nq\n")[1]
    assert "  written: Stomach ache\n" in told
    assert text(house) == "Stomach ache.\n"


def test_disclaimers_that_are_missing_are_added(house: Runner) -> None:
    """With our own rules: one that another shows to be missing is offered, too."""
    name = "turmeric-supplement.no-disclaimer.md"
    before = (ROOT / "articles" / name).read_text(encoding="utf-8")
    write(house.folder, {"unspun.yaml": "select: [disclaimer]\n", name: before})
    assert house.said("check", name, "--fail-on", "warning")[0] == 1
    code, told = house.said("fix", "--review", name, answers="y\n" * 20)
    after = text(house, name)
    added = after.removeprefix(before.rstrip("\n")).strip().split("\n\n")
    assert (code, told.splitlines()[-1]) == (0, f"{len(added)} suggestions written, 0 left")
    assert after.startswith(before.rstrip("\n"))
    assert house.said("check", name, "--fail-on", "warning")[0] == 0


def test_options_that_exclude_each_other(house: Runner) -> None:
    told = "unspun: --diff and --review exclude each other; give one\n"
    assert house.said("fix", "--diff", "--review") == (2, told)


def test_select_narrows_the_repairs(house: Runner) -> None:
    write(house.folder, {"spun.md": "Kidney rocks, “READ ALSO”.\n"})
    assert house.said("fix", "--ignore", "rules/kidney-rocks")[1] == (
        "Nothing to repair in 2 articles\n"
    )


def test_as_a_process_of_its_own(house: Runner) -> None:
    run = unspun("fix", "--diff", "spun.md", cwd=house.folder)
    assert (run.returncode, run.stdout.count(b"\r\n")) == (1, 4)
    run = unspun("fix", "--review", "spun.md", cwd=house.folder, stdin=b"y\nq\n")
    assert (run.returncode, run.stderr) == (0, b"")
    assert text(house) == MENDED
