"""Which files are articles: real folders, real .gitignore files, real obstacles."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from linter.config import Config
from linter.config.finder import ConfigFinder
from linter.errors import ConfigError, UnreadableArticle
from linter.files import Article, Found, find, from_stdin, read
from linter.model import Skipped
from linter.source import Source

LOOKED_FOR = "(looked for .md, .markdown, .mdx, .html, .htm, .xhtml, .txt)"
LINTS_IT = "an `ignore` entry `!NAME` lints it all the same"


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Text.\n", encoding="utf-8")


def look(folder: Path, *paths: str) -> Found:
    return find(paths, ConfigFinder(cwd=folder), folder)


def names(folder: Path, *paths: str) -> list[str]:
    found = look(folder, *paths)
    assert (found.skipped, found.notes) == ((), ())
    return [each.shown for each in found.articles]


def repository(folder: Path) -> None:
    subprocess.run(["git", "init", "-q", folder], check=True)


def article(path: Path, config: Config | None = None) -> Article:
    return Article(path, path.name, config or Config())


def unreadable(path: Path, config: Config | None = None) -> str:
    with pytest.raises(UnreadableArticle) as caught:
        read(article(path, config))
    return str(caught.value)


def test_folders_are_searched_for_articles_by_suffix(tmp_path: Path) -> None:
    good = ["a.md", "b.MARKDOWN", "c.mdx", "d.html", "e.htm", "f.xhtml", "g/h/i.txt"]
    make(tmp_path, *good, "image.png", "data.json", "Makefile", "md", "x.rst", ".hidden.md")
    assert names(tmp_path) == good
    assert names(tmp_path, ".") == good
    assert names(tmp_path, "g") == ["g/h/i.txt"]


def test_an_article_is_path_shown_name_and_config(tmp_path: Path) -> None:
    make(tmp_path, "site/a.md", "other/b.md")
    (tmp_path / "other/unspun.yaml").write_text("max_bytes: 7\n", encoding="utf-8")
    other = tmp_path / "other"
    found = look(tmp_path / "site", "../other", "a.md")
    assert found == Found(
        (
            Article(
                other / "b.md",
                str(other / "b.md"),
                Config(folder=other, origin=str(other / "unspun.yaml"), max_bytes=7),
            ),
            Article(tmp_path / "site/a.md", "a.md", Config()),
        )
    )


def test_the_order_of_names_does_not_matter_and_nothing_comes_twice(tmp_path: Path) -> None:
    make(tmp_path, "b.md", "a/z.md", "a.md", "a-b/c.md")
    expected = ["a/z.md", "a-b/c.md", "a.md", "b.md"]
    for paths in (("b.md", ".", "./b.md"), (".", "b.md", "a", str(tmp_path / "a/z.md"))):
        assert names(tmp_path, *paths) == expected


def test_dependency_and_hidden_folders_are_skipped(tmp_path: Path) -> None:
    for folder in ("node_modules", ".venv", "venv", "vendor", "dist", "build", ".cache"):
        make(tmp_path, f"{folder}/x/a.md", f"deep/{folder}/a.md")
    make(tmp_path, "lib/site-packages/a.md", "x/__pycache__/a.txt", "builds/a.md")
    assert names(tmp_path) == ["builds/a.md"]


def test_a_folder_that_is_named_is_searched_whatever_it_is_called(tmp_path: Path) -> None:
    make(tmp_path, "dist/a.md", "dist/node_modules/b.md")
    assert names(tmp_path, "dist") == ["dist/a.md"]
    assert names(tmp_path / "dist") == ["a.md"]


def test_a_project_below_a_folder_called_build_is_searched(tmp_path: Path) -> None:
    make(tmp_path, "build/site/a.md")
    assert names(tmp_path / "build/site") == ["a.md"]
    assert names(tmp_path / "build/site", "a.md") == ["a.md"]


def test_a_file_in_a_dependency_folder_is_ignored_although_named(tmp_path: Path) -> None:
    make(tmp_path, "vendor/pkg/a.md")
    assert look(tmp_path, "vendor/pkg/a.md") == Found(
        (), (), (f"vendor/pkg/a.md: ignored by default, as all in `vendor/`; {LINTS_IT}",)
    )


def test_files_about_the_project_are_ignored(tmp_path: Path) -> None:
    about = [
        "README.md", "readme.txt", "README", "README.de.md", "CHANGELOG.md", "LICENSE",
        "LICENSE-MIT.txt", "CONTRIBUTING.markdown", "SECURITY.md", "CODE_OF_CONDUCT.html",
        "code-of-conduct.md", "robots.txt", "requirements.txt", "requirements-dev.txt",
        "CMakeLists.txt",
    ]  # fmt: skip
    articles = [
        "license-to-heal.html", "readmes.md", "robots-in-surgery.txt", "security-blankets.md",
        "visa-requirements-abroad.md",
    ]  # fmt: skip
    make(tmp_path, *about, *articles)
    assert names(tmp_path) == articles
    assert look(tmp_path, *about) == Found(
        (),
        (),
        (
            (
                "CHANGELOG.md, CMakeLists.txt, CODE_OF_CONDUCT.html, CONTRIBUTING.markdown, "
                f"LICENSE and 10 more: ignored by default, as files of this name are; {LINTS_IT}"
            ),
        ),
    )


def test_the_config_ignores_and_brings_back(tmp_path: Path) -> None:
    (tmp_path / "unspun.yaml").write_text(
        'ignore: [drafts/, "/top.md", "*.gen.html", "!README.md", "!vendor/"]\n', encoding="utf-8"
    )
    make(tmp_path, "drafts/a.md", "x/drafts/a.md", "top.md", "x/top.md", "a.gen.html", "README.md")
    make(tmp_path, "vendor/a.md")
    assert names(tmp_path) == ["README.md", "vendor/a.md", "x/top.md"]
    assert look(tmp_path, "x/drafts/a.md", "README.md").notes == (
        f"x/drafts/a.md: ignored by `drafts/` in unspun.yaml; {LINTS_IT}",
    )
    # From a folder below, globs still start where the config is.
    assert names(tmp_path / "x") == ["top.md"]


def test_a_malformed_glob_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "unspun.yaml").write_text("ignore:\n  - a\n  - '!'\n", encoding="utf-8")
    make(tmp_path, "a.md")
    with pytest.raises(ConfigError) as caught:
        look(tmp_path)
    assert str(caught.value) == (
        "unspun.yaml:3: `ignore` holds `!`, which is no .gitignore pattern"
    )


def test_a_config_from_elsewhere_ignores_in_the_working_folder(tmp_path: Path) -> None:
    make(tmp_path, "site/drafts/a.md", "site/b.md")
    named = tmp_path / "ci/strict.yaml"
    make(tmp_path, "ci/strict.yaml")
    named.write_text("ignore: [/drafts/]\n", encoding="utf-8")
    found = find([], ConfigFinder.from_file(named), tmp_path / "site")
    assert [each.shown for each in found.articles] == ["b.md"]


def test_gitignore_files_count_at_every_level_as_git_counts_them(tmp_path: Path) -> None:
    repository(tmp_path)
    make(
        tmp_path, "a.md", "drafts/a.md", "docs/a.md", "docs/keep.md", "docs/sub/x.md",
        "docs/sub/y.md", "out/keep.md", "deep/er/a.tmp.md", "deep/er/b.tmp.md", "sp ace.md",
        "docs/caf\u00e9.md",
    )  # fmt: skip
    (tmp_path / ".gitignore").write_text(
        "# comment\n\ndrafts/\n/docs/*.md\n!/docs/keep.md\nout/\n!out/keep.md\n"
        "*.tmp.md\nsp\\ ace.md\n",
        encoding="utf-8",
    )
    (tmp_path / "docs/sub/.gitignore").write_bytes(b"\xef\xbb\xbf/x.md\r\n")
    (tmp_path / "deep/.gitignore").write_text("!b.tmp.md\n\\\n", encoding="utf-8")
    listed = subprocess.run(
        ["git", "-c", "core.quotepath=off", "ls-files", "-co", "--exclude-standard", "*.md"],
        cwd=tmp_path, check=True, capture_output=True, text=True,
    ).stdout.split("\n")  # fmt: skip
    expected = ["a.md", "deep/er/b.tmp.md", "docs/keep.md", "docs/sub/y.md"]
    assert sorted(filter(None, listed)) == expected
    assert names(tmp_path) == expected
    assert look(tmp_path, "out/keep.md", "docs/a.md").notes == (
        f"docs/a.md: ignored by `/docs/*.md` in .gitignore; {LINTS_IT}",
        f"out/keep.md: ignored by `out/` in .gitignore; {LINTS_IT}",
    )
    assert look(tmp_path, "drafts").notes == (
        f"drafts: ignored by `drafts/` in .gitignore; {LINTS_IT}",
    )


def test_gitignore_counts_from_below_the_root_and_not_without_a_repository(tmp_path: Path) -> None:
    make(tmp_path, "docs/a.md", "docs/b.md")
    (tmp_path / ".gitignore").write_text("b.md\n", encoding="utf-8")
    assert names(tmp_path / "docs") == ["a.md", "b.md"]
    repository(tmp_path)
    assert names(tmp_path / "docs") == ["a.md"]


def test_an_inner_repository_is_its_own(tmp_path: Path) -> None:
    repository(tmp_path)
    make(tmp_path, "inner/a.md", "inner/b.md")
    (tmp_path / ".gitignore").write_text("*\n", encoding="utf-8")
    repository(tmp_path / "inner")
    (tmp_path / "inner/.gitignore").write_text("b.md\n", encoding="utf-8")
    assert names(tmp_path / "inner") == ["a.md"]


def test_the_config_outweighs_gitignore(tmp_path: Path) -> None:
    repository(tmp_path)
    make(tmp_path, "public/a.md", "public/b.md")
    (tmp_path / ".gitignore").write_text("public/\n", encoding="utf-8")
    (tmp_path / "unspun.yaml").write_text('ignore: ["!public/", b.md]\n', encoding="utf-8")
    assert names(tmp_path) == ["public/a.md"]


def test_missing_paths_are_skipped_with_the_reason(tmp_path: Path) -> None:
    make(tmp_path, "a.md")
    found = look(tmp_path, "nowhere.md", "a.md", "a.md/x", "no/*.md", "", "nul\0.md", "x" * 300)
    assert [each.shown for each in found.articles] == ["a.md"]
    assert found.skipped == (
        Skipped('""', "is an empty path; drop it, or write `.` for the working folder"),
        Skipped("a.md/x", "can't be opened: not a directory"),
        Skipped("no/*.md", "matches no article; check the pattern"),
        Skipped("nowhere.md", "does not exist; check the path"),
        Skipped("nul\\x00.md", "can't be opened: is no valid path"),
        Skipped("x" * 300, "can't be opened: file name too long"),
    )
    assert found.notes == ()


def test_nothing_found_is_a_note(tmp_path: Path) -> None:
    make(tmp_path, "empty/image.png")
    assert look(tmp_path, "empty") == Found((), (), (f"no article found in empty {LOOKED_FOR}",))
    assert look(tmp_path).notes == (f"no article found in . {LOOKED_FOR}",)


def test_globs_are_expanded_where_the_shell_did_not(tmp_path: Path) -> None:
    make(tmp_path, "a.md", "docs/a.md", "docs/b.html", "docs/x/y/c.md", "docs/x/d.text")
    make(tmp_path, "docs/node_modules/e.md", "docs/.h/f.md", "docs/pic.png")
    assert names(tmp_path, "docs/*.md") == ["docs/a.md"]
    assert names(tmp_path, "docs/**/*.md") == ["docs/a.md", "docs/x/y/c.md"]
    assert names(tmp_path, "**/[ab].*") == ["a.md", "docs/a.md", "docs/b.html"]
    assert names(tmp_path, "docs/*") == ["docs/a.md", "docs/b.html", "docs/x/y/c.md"]
    assert names(tmp_path, "docs/**") == ["docs/a.md", "docs/b.html", "docs/x/y/c.md"]
    assert names(tmp_path, "docs/x/*.text") == ["docs/x/d.text"]
    assert names(tmp_path, "docs/[!a].html", "docs/?.html") == ["docs/b.html"]


def test_a_file_whose_name_looks_like_a_glob_is_that_file(tmp_path: Path) -> None:
    make(tmp_path, "[a].md", "a.md")
    assert names(tmp_path, "[a].md") == ["[a].md"]


def test_links_make_no_loop_and_no_double(tmp_path: Path) -> None:
    make(tmp_path, "docs/a.md", "else/where/b.md")
    (tmp_path / "docs/loop").symlink_to(tmp_path / "docs")
    (tmp_path / "docs/0.md").symlink_to("a.md")
    (tmp_path / "docs/more").symlink_to(tmp_path / "else")
    found = look(tmp_path, "docs", "docs/0.md")
    assert [each.shown for each in found.articles] == ["docs/a.md"]
    assert found.notes == ("docs/loop, docs/more: linked folder not followed; name it to lint it",)
    assert names(tmp_path, "docs/more") == ["docs/more/where/b.md"]
    assert names(tmp_path, "docs/more", "else") == ["docs/more/where/b.md"]


def test_names_that_no_terminal_should_see(tmp_path: Path) -> None:
    strange = os.fsencode(tmp_path) + b"/line\nend \xff.md"
    try:
        with open(strange, "wb") as file:  # noqa: PTH123 - bytes
            file.write(b"Text.\n")
    except OSError:
        pytest.skip("this file system takes no such name")
    found = look(tmp_path)
    assert [each.shown for each in found.articles] == ["line\\nend \\xff.md"]
    assert read(found.articles[0]) == Source("line\\nend \\xff.md", "Text.\n")


def test_what_cannot_be_read_says_why_and_never_blocks(tmp_path: Path) -> None:
    make(tmp_path, "a.md")
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "gone.md").symlink_to("nowhere.md")
    (tmp_path / "loop.md").symlink_to("loop.md")
    (tmp_path / "binary.md").write_bytes(b"PK\0\0")
    assert read(article(tmp_path / "a.md")) == Source("a.md", "Text.\n")
    assert [
        unreadable(tmp_path / name)
        for name in ("pipe.md", "gone.md", "loop.md", "binary.md", "none.md", ".")
    ] == [
        "pipe.md: is a pipe, not a file; give it on standard input",
        "gone.md: is a symbolic link to a file that does not exist; mend or remove it",
        "loop.md: can't be read: too many levels of symbolic links",
        "binary.md: is a binary file; name text, Markdown or HTML files",
        "none.md: does not exist; check the path",
        f"{tmp_path.name}: is a folder; name the files in it",
    ]
    device = Path("/dev/zero")
    assert (
        unreadable(device) == "zero: is a device or socket, not a file; give it on standard input"
    )


def test_obstacles_in_a_folder_are_found_so_that_reading_reports_them(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "gone.md").symlink_to("nowhere.md")
    assert names(tmp_path) == ["gone.md", "pipe.md"]
    assert names(tmp_path, "gone.md", "pipe.md") == ["gone.md", "pipe.md"]


def test_size_is_checked_before_reading(tmp_path: Path) -> None:
    big = tmp_path / "big.md"
    big.write_bytes(b"12345678901")
    assert read(article(big, Config(max_bytes=11))).text == "12345678901"
    message = "has 11 bytes, more than the 10 allowed; split it or raise `max_bytes`"
    assert unreadable(big, Config(max_bytes=10)) == f"big.md: {message}"
    with big.open("wb") as file:
        file.truncate(2**40)  # sparse: reading it would fill the memory
    assert unreadable(big).startswith("big.md: has 1,099,511,627,776 bytes")


def test_a_file_that_tells_no_size_is_cut_off(tmp_path: Path) -> None:
    endless = Path("/proc/self/status")
    if not endless.exists():
        pytest.skip("needs /proc")
    assert unreadable(endless, Config(max_bytes=10)) == (
        "status: has 11 bytes, more than the 10 allowed; split it or raise `max_bytes`"
    )


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_without_permission(tmp_path: Path) -> None:
    make(tmp_path, "a.md", "closed/b.md")
    (tmp_path / "a.md").chmod(0)
    (tmp_path / "closed").chmod(0)
    try:
        assert unreadable(tmp_path / "a.md") == (
            "a.md: can't be opened: no permission; make it readable"
        )
        assert look(tmp_path).skipped == (Skipped("closed", "can't be listed: permission denied"),)
        assert look(tmp_path, "closed/b.md").skipped == (
            Skipped("closed/b.md", "can't be opened: permission denied"),
        )
    finally:
        (tmp_path / "closed").chmod(0o700)


def test_a_very_deep_folder(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(900):
        deep = deep / "d"
    try:
        deep.mkdir(parents=True)
    except OSError:
        pytest.skip("this file system takes no such path")
    make(deep, "a.md")
    assert names(tmp_path) == ["d/" * 900 + "a.md"]
    assert names(tmp_path, "d/" * 900 + "a.md") == ["d/" * 900 + "a.md"]


def test_standard_input() -> None:
    assert from_stdin(b"\xef\xbb\xbfText", "a\n.md") == Source(
        "a\\n.md", "Text", "utf-8", b"\xef\xbb\xbf"
    )
    with pytest.raises(UnreadableArticle) as caught:
        from_stdin(b"12345", "a.md", max_bytes=4)
    assert str(caught.value) == (
        "a.md: has 5 bytes, more than the 4 allowed; split it or raise `max_bytes`"
    )
