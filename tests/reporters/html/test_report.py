"""The pages as files: one that holds everything, or a first page and one for each article."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from linter import reporters
from linter.errors import UnspunError
from linter.model import Report
from linter.reporters import Output, html

from ..factory import article, report
from ..samples import ROCKS, many, sample
from ..samples import hostile as hostile_sample
from .pages import GOLDEN, articles, golden, hostile


class Links(HTMLParser):
    """All ids and link targets of a page, its elements and attributes by name."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.seen: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        for name, value in attrs:
            self.seen.add(f"@{name}")
            if name == "id":
                self.ids.append(value or "")
            if name in ("href", "src"):
                self.targets.append(value or "")


def test_a_small_report() -> None:
    assert golden() == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("make", [report, sample, articles, hostile, hostile_sample])
def test_a_page_is_whole(make: object) -> None:
    made: Report = make()  # type: ignore[operator]
    page = reporters.render("html", made)
    assert page == reporters.render("html", made)
    links = Links(page)
    assert sorted(links.ids) == sorted(set(links.ids))
    inside = {target[1:] for target in links.targets if target.startswith("#")}
    assert inside - set(links.ids) == set()
    outside = {target for target in links.targets if not target.startswith("#")}
    assert {target for target in outside if not target.startswith("https://www.")} == {"data:,"}
    assert {name for name in links.seen if name.startswith("@on") or name == "@style"} == set()
    assert links.seen & {"img", "iframe", "object", "embed", "base", "form"} == set()


def test_the_policy_allows_our_scripts_and_style_alone() -> None:
    page = reporters.render("html", hostile())
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    hashes = {
        name: [
            base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            for text in re.findall(rf"<{name}>(.*?)</{name}>", page, re.DOTALL)
        ]
        for name in ("style", "script")
    }
    style, early, script = *hashes["style"], *hashes["script"]
    assert policy[1].replace("&#39;", "'") == (
        f"default-src 'none'; style-src 'sha256-{style}'; "
        f"script-src 'sha256-{early}' 'sha256-{script}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def test_a_large_report_is_a_book(tmp_path: Path) -> None:
    made = report(
        *(article("Fine.", path=f"x/{number}.md") for number in range(49)),
        article("[[kidney rocks]]", ROCKS, path="ü/Ärger & \U0001f600 <b>.md"),
        article("[[kidney rocks]] [[kidney rocks]]", ROCKS, path="../../\u202e乳.md"),
    )
    place = tmp_path / "all articles.html"
    reporters.write(made, [Output("html", place)])
    folder = tmp_path / "all articles_files"
    assert sorted(each.name for each in tmp_path.iterdir()) == [place.name, folder.name]
    names = sorted(each.name for each in folder.iterdir())
    assert names == [".unspun-report", "00001.html", "00002-arger-b.html",
                     *(f"{number + 3:05d}-{number}.html" for number in range(49))]  # fmt: skip
    first = Links(place.read_text(encoding="utf-8"))
    targets = {each for each in first.targets if not each.startswith(("#", "data:"))}
    assert targets == {f"all%20articles_files/{name}" for name in names[1:]}
    page = Links((folder / "00002-arger-b.html").read_text(encoding="utf-8"))
    assert [each for each in page.targets if not each.startswith(("#", "data:"))] == [
        "../all%20articles.html",
        "../all%20articles.html",
        "00001.html",
        "00003-0.html",
    ]
    before = {each.name: each.read_bytes() for each in folder.iterdir()}
    reporters.write(made, [Output("html", place)])
    assert before == {each.name: each.read_bytes() for each in folder.iterdir()}
    reporters.write(report(), [Output("html", place)])  # no longer large: no pages are left behind
    assert [each.name for each in tmp_path.iterdir()] == [place.name]


def test_what_is_large() -> None:
    def size(made: Report) -> int | None:
        book = html.pages(made, "a.html", "a_files")
        return len(list(book.pages)) if book else None

    assert size(many(50, articles=50)) is None
    assert size(many(51, articles=51)) == 51
    long = replace(article("x"), source=replace(article("").source, text="word " * 250_000))
    assert size(report(long)) is None
    assert size(report(long, long)) == 2


def test_other_people_s_folders_are_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "report_files"
    folder.mkdir()
    (folder / "thesis.md").write_text("years of work", encoding="utf-8")
    with pytest.raises(UnspunError) as error:
        reporters.write(many(51, articles=51), [Output("html", tmp_path / "report.html")])
    assert str(error.value) == (
        f"{tmp_path}/report.html: can't be written: the folder for its pages is taken by other "
        "files; name another file"
    )
    reporters.write(report(), [Output("html", tmp_path / "report.html")])
    assert [each.name for each in folder.iterdir()] == ["thesis.md"]


def test_standard_output_takes_one_page(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    made = many(51, articles=51)
    reporters.write(made, [Output("html")])
    assert capfdbinary.readouterr().out == reporters.render("html", made).encode()


def test_only_this_format_pays_for_it() -> None:
    script = (
        "import sys; from linter import reporters; from linter.api import lint_text, report; "
        "reporters.render('json', report([lint_text('Small kidney rocks.')])); "
        "print(sorted({'drawsvg', 'jinja2', 'markupsafe'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout == b"[]\n"
