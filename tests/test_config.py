"""What a configuration says, and each way in which it can be wrong."""

from __future__ import annotations

import pickle
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from linter.config import (
    TEMPLATE,
    Config,
    ConfigFinder,
    SuppressEntry,
    config_schema,
    glob_matches,
    read_config,
    shown_path,
    validate_rules,
)
from linter.errors import ConfigError
from linter.model import Kind, Severity
from linter.rules import Rule

IDS = ("terminology/kidney-rocks", "terminology/bust-cancer", "disclaimers/missing-emergency-line")
WHOLE = """\
ignore: [drafts/, "*.tmp.md"]
accept:
  - Rocktape
packs: [house]
select: [terminology, disclaimer]
enable: [plain-language]
disable:
  - terminology/bust-cancer
severity: {terminology/kidney-rocks: warning, disclaimer: suggestion}
suppress:
  - {rule: terminology, path: geology/, text: kidney rocks, reason: Stones.}
  - rule: structure
    reason: House style.
grammar: on
preview: true
fail_on: warning
max_warnings: 5
max_bytes: 1000
"""
WHOLE_TOML = """\
[project]
name = "site"

[tool.unspun]
ignore = ["drafts/", "*.tmp.md"]
accept = ["Rocktape"]
packs = ["house"]
select = ["terminology", "disclaimer"]
enable = ["plain-language"]
disable = ["terminology/bust-cancer"]
grammar = "on"
preview = true
fail_on = "warning"
max_warnings = 5
max_bytes = 1000

[tool.unspun.severity]
"terminology/kidney-rocks" = "warning"
disclaimer = "suggestion"

[[tool.unspun.suppress]]
rule = "terminology"
path = "geology/"
text = "kidney rocks"
reason = "Stones."

[[tool.unspun.suppress]]
rule = "structure"
reason = "House style."
"""


def whole(folder: Path, origin: str) -> Config:
    return Config(
        folder=folder,
        origin=origin,
        ignore=("drafts/", "*.tmp.md"),
        accept=("Rocktape",),
        packs=(folder / "house",),
        select=("terminology", "disclaimer"),
        enable=("plain-language", "grammar"),
        disable=("terminology/bust-cancer",),
        severity={"terminology/kidney-rocks": Severity.WARNING, "disclaimer": Severity.SUGGESTION},
        suppress=(
            SuppressEntry("terminology", "Stones.", "geology/", "kidney rocks"),
            SuppressEntry("structure", "House style."),
        ),
        preview=True,
        fail_on=Severity.WARNING,
        max_warnings=5,
        max_bytes=1000,
    )


def rule(id: str = "terminology/kidney-rocks", kind: Kind = Kind.TERMINOLOGY, **more: Any) -> Rule:
    return Rule(id, kind, Severity.ERROR, "why", {}, "rules.yaml", 1, **more)


def write(folder: Path, text: str, name: str = "unspun.yaml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def error_of(path: Path) -> str:
    """The message, without the folder of the file."""
    with pytest.raises(ConfigError) as caught:
        read_config(path, cwd=path.parent)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(("name", "text"), [("unspun.yaml", WHOLE), ("pyproject.toml", WHOLE_TOML)])
def test_every_key_is_read(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / "house").mkdir()
    path = write(tmp_path, text, name)
    config = read_config(path, cwd=tmp_path)
    assert config == whole(tmp_path, name)
    assert pickle.loads(pickle.dumps(config)) == config  # noqa: S301 - to another process
    assert hash(config) == hash(whole(tmp_path, name))


def test_the_template_is_the_defaults(tmp_path: Path) -> None:
    path = write(tmp_path, TEMPLATE)
    assert read_config(path, cwd=tmp_path) == Config(folder=tmp_path, origin="unspun.yaml")


def test_the_template_explains_every_key_and_shows_true_defaults(tmp_path: Path) -> None:
    lines = [line[2:] for line in TEMPLATE.splitlines() if line.startswith("# ")]
    keys = [line for line in lines if line.split(":")[0] in config_schema()["properties"]]
    assert sorted(key.split(":")[0] for key in keys) == sorted(config_schema()["properties"])
    defaults = "\n".join(key for key in keys if not key.endswith(":") and "max_warn" not in key)
    read = read_config(write(tmp_path, defaults), cwd=tmp_path)
    assert read == Config(folder=tmp_path, origin="unspun.yaml", disable=("grammar",))


def test_the_template_is_a_config_when_its_examples_are_uncommented(tmp_path: Path) -> None:
    (tmp_path / "house-rules").mkdir()
    keys = tuple(f"{key}:" for key in config_schema()["properties"])
    lines = [line[2:] for line in TEMPLATE.splitlines() if line.startswith("# ")]
    wanted = [line for line in lines if line.startswith((*keys, "  "))]
    config = read_config(write(tmp_path, "\n".join(wanted)), cwd=tmp_path)
    validate_rules(config, IDS)
    assert config.suppress == (
        SuppressEntry(
            "terminology/kidney-rocks",
            "About stones shaped like kidneys.",
            "articles/geology/",
            "kidney rocks",
        ),
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("igmore: [a]\n", "unspun.yaml:1: unknown key `igmore`; did you mean `ignore`?"),
        (
            "preview: true\nignore: []\n",
            "unspun.yaml:2: `ignore` is an empty list; give at least one entry or drop the key",
        ),
        ("\nfail_on: eror\n", "unspun.yaml:2: `fail_on` can't be `eror`; did you mean `error`?"),
        (
            "severity:\n  structure: wrning\n",
            "unspun.yaml:2: `severity.structure` can't be `wrning`; did you mean `warning`?",
        ),
        (
            "max_bytes: lots\n",
            "unspun.yaml:1: `max_bytes` must be a whole number from 1 to 1e+09, not `lots`",
        ),
        ("preview: maybe\n", "unspun.yaml:1: `preview` must be true or false, not `maybe`"),
        (
            "disable:\n  - a\n  - yes\n",
            "unspun.yaml:3: `disable` must be text; put `yes` in quotes",
        ),
        ("suppress:\n  - rule: a\n", "unspun.yaml:2: `suppress` lacks the key `reason`"),
        ("- a\n", "unspun.yaml:1: must be a mapping (`key: value` lines)"),
        ("preview: true\npreview: true\n",
         "unspun.yaml:2: the key `preview` is given twice; keep one"),
        ("ignore: [a\nb: c\n",
         "unspun.yaml:2: is not YAML: did not find expected ',' or ']'"),
        (
            "packs:\n  - house\n",
            ("unspun.yaml:2: `packs` names `house`, which is no folder; "
            "a pack is a folder of .yaml files"),
        ),
    ],
)  # fmt: skip
def test_a_wrong_file_is_one_line(tmp_path: Path, text: str, message: str) -> None:
    assert error_of(write(tmp_path, text)) == message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '[tool.unspun]\npreview = true\n\nigmore = ["a"]\n',
            "pyproject.toml:4: unknown key `igmore`; did you mean `ignore`?",
        ),
        (
            '[tool.unspun.severity]\nstructure = "bad"\n',
            ("pyproject.toml:2: `severity.structure` can't be `bad`; "
            "use one of `error`, `suggestion`, `warning`"),
        ),
        (
            ('[[tool.unspun.suppress]]\nrule = "a"\nreason = "b"\n[[tool.unspun.suppress]]\n'
            'rule = "c"\n'),
            "pyproject.toml:4: `suppress` lacks the key `reason`",
        ),
        (
            "[tool.unspun]\nignore = nope\n",
            "pyproject.toml:2: is not TOML: Invalid value",
        ),
        ("[tool.black]\n", ("pyproject.toml: has no table [tool.unspun]; add it, or name another "
         "file")),
    ],
)  # fmt: skip
def test_a_wrong_table_is_one_line(tmp_path: Path, text: str, message: str) -> None:
    path = write(tmp_path, text, "pyproject.toml")
    got = error_of(path)
    assert got == message


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    missing = tmp_path / "nowhere.yaml"
    assert error_of(missing) == "nowhere.yaml: can't be read: no such file or directory"
    latin = tmp_path / "unspun.yaml"
    latin.write_bytes(b"accept:\n  - caf\xe9\n")
    assert error_of(latin) == "unspun.yaml:2: is not UTF-8; save it as UTF-8"
    latin.write_bytes(b"#" * 1_000_001)
    assert error_of(latin) == "unspun.yaml: is larger than 1,000,000 bytes"
    latin.write_bytes(b"\xef\xbb\xbfpreview: true\n")
    assert read_config(latin).preview


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
    assert ConfigFinder.fixed(Config(max_bytes=3)).for_article(article) == Config(max_bytes=3)


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


@pytest.mark.parametrize(
    ("config", "is_on"),
    [
        (Config(), True),
        (Config(disable=("terminology",)), False),
        (Config(disable=("terminology",), enable=("terminology/kidney-rocks",)), True),
        (Config(disable=("terminology/kidney-rocks",), enable=("terminology",)), False),
        (Config(disable=("terminology",), enable=("terminology",)), False),
        (Config(select=("disclaimers",)), False),
        (Config(select=("disclaimers",), enable=("terminology",)), True),
        (Config(select=("terminology",), disable=("terminology/kidney-rocks",)), False),
        (Config(disable=("terminology/former",)), False),
        (Config(disable=("terminology",)).with_options(select=["terminology"]), True),
        (Config(enable=("terminology/kidney-rocks",)).with_options(ignore=["terminology"]), False),
        (Config(select=("disclaimers",)).with_options(ignore=["claims"]), False),
    ],
)
def test_the_most_specific_name_decides(config: Config, is_on: bool) -> None:
    tested = rule(aliases=("terminology/former",))
    assert config.settle(tested) is (tested if is_on else None)


def test_severity_by_id_before_pack_before_kind() -> None:
    tested = rule("disclaimers/missing-emergency-line", Kind.DISCLAIMER)
    by = {"disclaimer": Severity.SUGGESTION}
    assert Config(severity=by).settle(tested) == replace(tested, severity=Severity.SUGGESTION)
    by["disclaimers"] = Severity.WARNING
    assert Config(severity=by).settle(tested) == replace(tested, severity=Severity.WARNING)
    by[tested.id] = Severity.ERROR
    assert Config(severity=by).settle(tested) is tested


@pytest.mark.parametrize(
    ("config", "is_on"),
    [
        (Config(), False),
        (Config(preview=True), True),
        (Config(enable=("terminology",)), False),
        (Config(enable=("terminology/kidney-rocks",)), True),
        (Config().with_options(select=["terminology/kidney-rocks"]), True),
        (Config(preview=True, disable=("terminology",)), False),
    ],
)
def test_new_rules_speak_when_asked_for(config: Config, is_on: bool) -> None:
    tested = rule(preview=True)
    assert config.settle(tested) is (tested if is_on else None)


def test_some_kinds_are_off_until_named() -> None:
    plain = rule("plain-language/utilise", Kind.PLAIN_LANGUAGE)
    assert Config().settle(plain) is None
    assert Config(enable=("plain-language",)).settle(plain) is plain
    assert Config(enable=("plain-language/utilise",)).settle(plain) is plain
    assert Config(severity={"plain-language": Severity.ERROR}).settle(plain) is None


@pytest.mark.parametrize(
    ("config", "wanted"),
    [
        (Config(), False),
        (Config(enable=("grammar",)), True),
        (Config(enable=("grammar/en-a-vs-an",)), True),
        (Config().with_options(grammar=True), True),
        (Config(enable=("grammar",)).with_options(grammar=False), False),
        (Config(enable=("grammar",)).with_options(select=["terminology"]), False),
        (Config().with_options(grammar=True, select=["terminology"]), True),
    ],
)
def test_grammar_is_wanted_when_one_of_its_rules_may_be_on(config: Config, wanted: bool) -> None:
    assert config.wants_grammar is wanted


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "select:\n  - terminology\n  - terminolgy\n",
            (
                "unspun.yaml:3: `select` names `terminolgy`, which is no rule, pack or kind; "
                "did you mean `terminology`?"
            ),
        ),
        (
            "disable: [kidney-rocks]\n",
            (
                "unspun.yaml:1: `disable` names `kidney-rocks`, which is no rule, pack or kind; "
                "did you mean `terminology/kidney-rocks`?"
            ),
        ),
        (
            "severity:\n  claims: error\n  qqq: error\n",
            (
                "unspun.yaml:3: `severity` names `qqq`, which is no rule, pack or kind; "
                "see `unspun rules list`"
            ),
        ),
        (
            "suppress:\n  - reason: a\n    rule: terminology/kidney-rock\n",
            (
                "unspun.yaml:3: `suppress` names `terminology/kidney-rock`, which is no rule, "
                "pack or kind; did you mean `terminology/kidney-rocks`?"
            ),
        ),
    ],
)
def test_names_that_no_rule_has(tmp_path: Path, text: str, message: str) -> None:
    config = read_config(write(tmp_path, text), cwd=tmp_path)
    with pytest.raises(ConfigError) as caught:
        validate_rules(config, IDS)
    assert str(caught.value) == message


def test_names_that_rules_have() -> None:
    good = (
        "terminology",
        "disclaimers",
        "disclaimer",
        "grammar/en-a-vs-an",
        IDS[0],
        "terminology/old",
    )
    validate_rules(Config(select=good), IDS, {"terminology/old": IDS[0]})
    with pytest.raises(ConfigError) as caught:
        validate_rules(Config().with_options(ignore=["clams"]), IDS)
    assert str(caught.value) == (
        "--ignore names `clams`, which is no rule, pack or kind; did you mean `claims`?"
    )


def test_the_schema_is_of_the_keys() -> None:
    schema = config_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert set(schema["properties"]) == set(yaml.safe_load(WHOLE))
    assert schema["additionalProperties"] is False


@pytest.mark.parametrize(
    ("glob", "path", "matches"),
    [
        ("geology/", "geology/a.md", True),
        ("geology/", "deep/geology/a.md", True),
        ("/geology/", "deep/geology/a.md", False),
        ("docs/*.md", "docs/a/b.md", False),
        ("docs/**/b.md", "docs/b.md", True),
    ],
)
def test_globs_are_those_of_gitignore(glob: str, path: str, matches: bool) -> None:
    assert glob_matches(glob, path) is matches


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("a/b.md", "a/b.md"),
        ("a/../b.md", "b.md"),
        ("../b.md", "/work/b.md"),
        ("line\nend\u2028.md", "line\\nend\\u2028.md"),
        ("bad\udcff.md", "bad\\xff.md"),
        ("\u202egpj.md", "\\u202egpj.md"),
        ("日本 e\u0301.md", "日本 e\u0301.md"),
    ],
)
def test_paths_are_shown_in_one_line(path: str, shown: str) -> None:
    assert shown_path(Path("/work/site", path), Path("/work/site")) == shown


def test_nothing_slow_is_imported_without_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("text", encoding="utf-8")
    program = """
import sys
from pathlib import Path
from linter.config import Config, ConfigFinder
from linter.files import find
print(len(find(["."], ConfigFinder(), Path.cwd()).articles))
print(sorted({"yaml", "pathspec", "tomllib", "difflib"} & set(sys.modules)))
"""
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True,
        env={"PYTHONPATH": str(Path(__file__).parents[1])},
    )  # fmt: skip
    assert (run.stdout, run.stderr) == ("1\n[]\n", "")
