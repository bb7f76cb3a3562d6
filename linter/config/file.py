"""A configuration's file read into a `Config`; what is wrong in it is one line: file, line, key.

The readers of YAML and TOML are imported only when there is a file to read.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final

from linter.config import (
    MAX_BYTES,
    Config,
    Override,
    SiteDisclaimer,
    SuppressEntry,
    is_address,
)
from linter.config.names import Name
from linter.config.readability import OPTIONS_SHAPE
from linter.config.toml import TABLE, read_table
from linter.errors import ConfigError, brief, system_reason
from linter.model import Severity
from linter.paths import absolute_path, compiled_globs, shown_path
from linter.profiles import ReadabilityOptions
from linter.rules import LOCALES, TOPICS
from linter.schema import Choice, Dict, Flag, Many, Number, Record, Table, Text, document_schema
from linter.yaml_nodes import Node, Where, read_yaml

FILE_NAME: Final = "unspun.yaml"
PYPROJECT: Final = "pyproject.toml"
_MAX_CONFIG_BYTES = 1_000_000
_MAX_NUMBER = 1_000_000_000


class _NameShape(Text):
    def read(self, node: Node, where: Where) -> Name:
        return Name(super().read(node, where), node.line)


def _names(doc: str) -> Many:
    return Many(_NameShape(), or_one=True, doc=doc)


class _Address(Text):
    def read(self, node: Node, where: Where) -> str:
        url = super().read(node, where)
        if not is_address(url):
            raise where.fail(node, f"can't be `{brief(url)}`; give http://HOST:PORT")
        return url


_RULES = "Rule ids (`pack/name`), packs or kinds"
_SEVERITIES = tuple(each.value for each in Severity)
CONFIG_SHAPE: Final = Table(
    {
        "ignore": _names("Files that are never linted: globs as in .gitignore."),
        "accept": Many(Text(), or_one=True, doc="Your own words and phrases, never reported."),
        "packs": _names("Folders with rules of your own."),
        "select": _names(f"{_RULES}: only these are on."),
        "enable": _names(f"{_RULES}: on beside those that are on by default."),
        "disable": _names(f"{_RULES}: off."),
        "severity": Dict(Choice(_SEVERITIES), doc=f"{_RULES}, each with its severity."),
        "suppress": Many(
            Table(
                {
                    "rule": _NameShape("A rule id, a pack or a kind."),
                    "path": Text("A glob of articles; default: every article."),
                    "text": Text("The finding's text; default: any."),
                    "reason": Text("Why these findings are right to be there."),
                },
                required=("rule", "reason"),
            ),
            doc="Findings that do not count.",
        ),
        "overrides": Many(
            Table(
                {
                    "path": _names("Globs of the articles that it holds for."),
                    "enable": _names(f"{_RULES}: on for these articles."),
                    "disable": _names(f"{_RULES}: off for these articles."),
                    "severity": Dict(Choice(_SEVERITIES), doc=f"{_RULES}, each with its severity."),
                    "readability": OPTIONS_SHAPE,
                },
                required=("path",),
            ),
            doc="What differs for some articles; the later entry wins.",
        ),
        "readability": OPTIONS_SHAPE,
        "preview": Flag("Turn on rules that are new."),
        "fail_on": Choice(_SEVERITIES, "The mildest severity that fails a run."),
        "max_warnings": Number(
            0, _MAX_NUMBER, whole=True, doc="More warnings than this fail a run."
        ),
        "grammar": Choice(("on", "off"), "Whether LanguageTool reads the articles, too."),
        "languagetool_url": _Address(
            "A running LanguageTool server that is used; default: one of our own."
        ),
        "max_bytes": Number(
            1, _MAX_NUMBER, whole=True, doc="A larger article is not read, but reported."
        ),
        "locale": Choice(LOCALES, "Where readers live: whose emergency number is suggested."),
        "disclaimers": Many(
            Table(
                {
                    "topic": Many(Choice(TOPICS), or_one=True, doc="Which disclaimers it gives."),
                    "everywhere": Flag("Every page shows it."),
                    "front_matter": Many(
                        Text(), or_one=True, doc="Pages of articles with one of these keys do."
                    ),
                    "include": Many(
                        Text(), or_one=True, doc="Articles with a tag that includes this file do."
                    ),
                    "template": Many(
                        Text(), or_one=True, doc="Articles with a tag of this variable or name do."
                    ),
                },
                required=("topic",),
            ),
            doc="Disclaimers that the site shows beside its articles.",
        ),
    }
)


def config_schema() -> dict[str, Any]:
    """The JSON Schema of config files, for editors."""
    return document_schema("Configuration of Unspun", CONFIG_SHAPE)


def read_config(path: Path, *, cwd: Path | None = None) -> Config:
    """The config in this file: YAML, or TOML with a table [tool.unspun]. Raises ConfigError."""
    config = read_if_ours(path, cwd=cwd)
    if config is None:
        message = f"has no table [{TABLE}]; add it, or name another file"
        raise ConfigError(message, path=shown_path(path, cwd))
    return config


def read_if_ours(path: Path, *, cwd: Path | None = None) -> Config | None:
    """The same; None for a TOML file without our table."""
    where = Where(shown_path(path, cwd), ConfigError)
    text = _read_text(path, where.path)
    node = read_table(text, where) if path.suffix == ".toml" else read_yaml(text, where)
    return None if node is None else _config(node, Path(absolute_path(path)).parent, where)


def _config(node: Node, folder: Path, where: Where) -> Config:
    if node.value is None:  # an empty file, or comments only
        return Config(folder=folder, origin=where.path)
    data = CONFIG_SHAPE.read(node, where)
    grammar = data.get("grammar")
    config = Config(
        folder=folder,
        origin=where.path,
        ignore=data.get("ignore", ()),
        accept=data.get("accept", ()),
        packs=tuple(_pack(folder, name, where) for name in data.get("packs", ())),
        select=data.get("select", ()),
        enable=data.get("enable", ()),
        disable=data.get("disable", ()),
        severity=_severities(data["severity"]) if "severity" in data else {},
        suppress=tuple(_suppress(entry, where) for entry in data.get("suppress", ())),
        overrides=tuple(_override(entry, where) for entry in data.get("overrides", ())),
        readability=ReadabilityOptions().with_values(data.get("readability", {})),
        preview=data.get("preview", False),
        fail_on=Severity(data.get("fail_on", Severity.ERROR)),
        max_warnings=data.get("max_warnings"),
        max_bytes=data.get("max_bytes", MAX_BYTES),
        locale=data.get("locale", LOCALES[0]),
        disclaimers=tuple(_site(entry, where) for entry in data.get("disclaimers", ())),
        languagetool_url=data.get("languagetool_url"),
    )
    if grammar == "on":
        return config.with_grammar(on=True)
    return config.without_grammar() if grammar == "off" else config


def _severities(data: Record) -> dict[str, Severity]:
    return {Name(name, data.lines[name]): Severity(word) for name, word in data.items()}


def _pack(folder: Path, name: Name, where: Where) -> Path:
    path = folder / name
    if not os.path.isdir(path):  # noqa: PTH112 - Path.is_dir() raises PermissionError
        raise ConfigError(
            f"`packs` names `{name}`, which is no folder; a pack is a folder of .yaml files",
            path=where.path,
            line=name.line,
        )
    return path


def _suppress(data: Record, where: Where) -> SuppressEntry:
    if "path" in data:
        _check_glob(data["path"], where.under("suppress.path"), data.lines["path"])
    return SuppressEntry(**data)


def _override(data: Record, where: Where) -> Override:
    for glob in data["path"]:
        _check_glob(glob, where.under("overrides.path"), data.lines["path"])
    severity = _severities(data["severity"]) if "severity" in data else {}
    return Override(**{**data, "severity": severity})


def _site(data: Record, where: Where) -> SiteDisclaimer:
    if not data.get("everywhere") and not {"front_matter", "include", "template"} & set(data):
        raise ConfigError(
            "`disclaimers` has an entry that says nowhere; give it `everywhere: true`, "
            "`front_matter`, `include` or `template`",
            path=where.path,
            line=data.line,
        )
    return SiteDisclaimer(**data)


def _check_glob(glob: str, where: Where, line: int | None) -> None:
    try:
        compiled_globs([glob])
    except ValueError:
        raise ConfigError(
            f"`{where.key}` is `{glob}`, which is no .gitignore pattern", path=where.path, line=line
        ) from None


def _read_text(path: Path, shown: str) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_CONFIG_BYTES + 1)
    except OSError as error:
        raise ConfigError(f"can't be read: {system_reason(error)}", path=shown) from None
    if len(data) > _MAX_CONFIG_BYTES:
        raise ConfigError(f"is larger than {_MAX_CONFIG_BYTES:,} bytes", path=shown)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError("is not UTF-8; save it as UTF-8", path=shown, line=line) from None
