"""Each key of a configuration file, and each way in which it can be wrong."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
import yaml

from linter.config import Config, SiteDisclaimer, SuppressEntry
from linter.config.file import config_schema, read_config
from linter.errors import ConfigError
from linter.model import Severity
from linter.profiles import ReadabilityOptions

from .writing import write

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
readability:
  profile: easy
  limits: {sentence_words: [30, 40], smog_index: 9, passive_percent: off}
  minimum: {words: 50}
preview: true
fail_on: warning
max_warnings: 5
max_bytes: 1000
grammar: on
languagetool_url: http://localhost:8081
locale: en-GB
disclaimers:
  - {topic: [general, emergency], everywhere: true}
  - {topic: advertising, front_matter: sponsored, include: ad.md, template: [site.ad, Ad]}
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
preview = true
fail_on = "warning"
max_warnings = 5
max_bytes = 1000
grammar = "on"
languagetool_url = "http://localhost:8081"
locale = "en-GB"

[tool.unspun.readability]
profile = "easy"
limits = {sentence_words = [30, 40], smog_index = 9, passive_percent = "off"}
minimum = {words = 50}

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

[[tool.unspun.disclaimers]]
topic = ["general", "emergency"]
everywhere = true

[[tool.unspun.disclaimers]]
topic = "advertising"
front_matter = "sponsored"
include = "ad.md"
template = ["site.ad", "Ad"]
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
        readability=ReadabilityOptions(
            "easy",
            {"sentence_words": (30, 40), "smog_index": (9,), "passive_percent": ()},
            words=50,
        ),
        preview=True,
        fail_on=Severity.WARNING,
        max_warnings=5,
        max_bytes=1000,
        languagetool_url="http://localhost:8081",
        locale="en-GB",
        disclaimers=(
            SiteDisclaimer(("general", "emergency"), everywhere=True),
            SiteDisclaimer(
                ("advertising",),
                front_matter=("sponsored",),
                include=("ad.md",),
                template=("site.ad", "Ad"),
            ),
        ),
    )


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


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "disclaimers: [{topic: general}]",
            "unspun.yaml:1: `disclaimers` has an entry that says nowhere; give it "
            "`everywhere: true`, `front_matter`, `include` or `template`",
        ),
        (
            "disclaimers: [{topic: medicine, everywhere: true}]",
            "unspun.yaml:1: `disclaimers.topic` can't be `medicine`; did you mean `medicines`?",
        ),
        ("locale: en-UK", "unspun.yaml:1: `locale` can't be `en-UK`; did you mean `en-US`?"),
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
        (
            "suppress:\n  - {rule: a, reason: b,\n     path: '[z-a]'}\n",
            "unspun.yaml:3: `suppress.path` is `[z-a]`, which is no .gitignore pattern",
        ),
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


def test_the_schema_is_of_the_keys() -> None:
    schema = config_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert set(schema["properties"]) == {*yaml.safe_load(WHOLE), "overrides"}
    assert schema["additionalProperties"] is False


def test_overrides_hold_for_their_articles(tmp_path: Path) -> None:
    write(
        tmp_path,
        """
        disable: [claims]
        overrides:
          - path: blog/
            enable: [claims]
            severity: {terminology/kidney-rocks: warning}
          - path: ["blog/old.md", "**/*.txt"]
            disable: [claims, structure]
        """,
    )
    config = read_config(tmp_path / "unspun.yaml")
    here, blog, old, text = (
        config.for_article(tmp_path / name)
        for name in ("a.md", "blog/a.md", "blog/old.md", "a.txt")
    )
    assert (here.enable, here.disable, here.severity) == ((), ("claims",), {})
    warning = {"terminology/kidney-rocks": Severity.WARNING}
    assert (blog.enable, blog.disable, blog.severity) == (("claims",), (), warning)
    assert (old.enable, old.disable, old.severity) == ((), ("claims", "structure"), warning)
    assert (text.enable, text.disable, text.severity) == ((), ("claims", "claims", "structure"), {})
    assert config.for_article(tmp_path / "blog/b.md") is blog


def test_a_malformed_glob_of_an_override(tmp_path: Path) -> None:
    write(tmp_path, "overrides:\n  - path: '[z-a]'\n    disable: [claims]\n")
    with pytest.raises(ConfigError) as caught:
        read_config(tmp_path / "unspun.yaml", cwd=tmp_path)
    assert str(caught.value) == (
        "unspun.yaml:2: `overrides.path` is `[z-a]`, which is no .gitignore pattern"
    )
