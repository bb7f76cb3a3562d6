"""What is passed over, and why: real .gitignore files, compared with git itself."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from linter.config.finder import ConfigFinder
from linter.errors import ConfigError
from linter.files import Found
from linter.files.search import find

from .folders import look, make, names, repository

LINTS_IT = "an `ignore` entry `!NAME` lints it all the same"


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


@pytest.mark.parametrize("glob", ["!", "[z-a]"])
def test_a_malformed_glob_is_an_error(tmp_path: Path, glob: str) -> None:
    (tmp_path / "unspun.yaml").write_text(f"ignore:\n  - a\n  - '{glob}'\n", encoding="utf-8")
    make(tmp_path, "a.md")
    with pytest.raises(ConfigError) as caught:
        look(tmp_path)
    assert str(caught.value) == (
        f"unspun.yaml:3: `ignore` holds `{glob}`, which is no .gitignore pattern"
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
    (tmp_path / "deep/.gitignore").write_text("!b.tmp.md\n\\\n[z-a]\n", encoding="utf-8")
    listed = subprocess.run(
        ["git", "-c", "core.quotepath=off", "ls-files", "-co", "--exclude-standard", "*.md"],
        cwd=tmp_path, check=True, capture_output=True, encoding="utf-8",
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
