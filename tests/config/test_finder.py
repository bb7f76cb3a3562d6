"""Which configuration is in force, and that none is read that is not needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from linter.config import Config
from linter.config.finder import ConfigFinder
from linter.errors import ConfigError
from linter.model import Kind, Severity

from .writing import rule, write


def test_the_nearest_file_wins_and_yaml_before_pyproject(tmp_path: Path) -> None:
    write(tmp_path, "max_bytes: 1\n")
    write(tmp_path / "a", "max_bytes: 2\n")
    write(tmp_path / "a", "[tool.unspun]\nmax_bytes = 3\n", "pyproject.toml")
    write(tmp_path / "b", "[tool.unspun]\nmax_bytes = 4\n", "pyproject.toml")
    write(tmp_path / "c", "[tool.black]\nunspun = 5\n", "pyproject.toml")
    write(tmp_path / "d", "not = [TOML", "pyproject.toml")  # nothing of ours in it
    finder = ConfigFinder()
    names = ("x.md", "a/x.md", "a/deep/er/x.md", "b/x.md", "c/x.md", "d/x.md")
    found = [finder.for_article(tmp_path / name).max_bytes for name in names]
    assert found == [1, 2, 2, 4, 1, 1]
    assert finder.for_article(tmp_path / "a/x.md") is finder.for_article(tmp_path / "a/deep/y.md")


def test_a_file_under_a_name_that_is_not_read_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, "preview: true\n", "unspun.yml")
    with pytest.raises(ConfigError) as caught:
        ConfigFinder(cwd=tmp_path).for_article(tmp_path / "a.md")
    assert str(caught.value) == "unspun.yml: is not read under this name; call it unspun.yaml"


def test_fixed_isolated_and_named_files_are_for_every_article(tmp_path: Path) -> None:
    write(tmp_path, "max_bytes: 1\n")
    other = write(tmp_path / "ci", "max_bytes: 2\n", "strict.yaml")
    article = tmp_path / "a.md"
    assert ConfigFinder.from_file(other).for_article(article).max_bytes == 2
    assert ConfigFinder.isolated().for_article(article) == Config()
    assert ConfigFinder(Config(max_bytes=3)).for_article(article) == Config(max_bytes=3)


def test_the_command_line_wins(tmp_path: Path) -> None:
    write(tmp_path, "fail_on: warning\nmax_warnings: 5\ndisable: [terminology]\n")

    def adjust(config: Config) -> Config:
        return config.with_options(select=["terminology"], fail_on=Severity.ERROR)

    config = ConfigFinder(adjust=adjust).for_article(tmp_path / "a.md")
    assert (config.fail_on, config.max_warnings) == (Severity.ERROR, 5)
    assert config.settle(rule()) == rule()
    assert config.settle(rule("structure/x", Kind.STRUCTURE)) is None
    assert ConfigFinder.isolated(adjust=adjust).for_article(tmp_path / "a.md") == Config(
        only=("terminology",)
    )


def test_nothing_slow_is_imported_without_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("text", encoding="utf-8")
    program = """
import sys
from pathlib import Path
from linter.config.finder import ConfigFinder
from linter.files.search import find
print(len(find(["."], ConfigFinder(), Path.cwd()).articles))
print(sorted({"yaml", "pathspec", "tomllib", "difflib"} & set(sys.modules)))
"""
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, encoding="utf-8",
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert (run.stdout, run.stderr) == ("1\n[]\n", "")
