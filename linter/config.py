"""What a user configures: which files, which rules, how severe, what fails a run.

`unspun.yaml`, or `[tool.unspun]` in pyproject.toml, is read once into a frozen `Config`; what the
command line says is laid over it. Everything about a value that can be wrong is a ConfigError
naming file, line and key. YAML and TOML readers are imported only when there is a file to read.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from linter.errors import ConfigError
from linter.model import Kind, Severity
from linter.schema import (
    Choice,
    Dict,
    Flag,
    Many,
    Node,
    Number,
    Record,
    Table,
    Text,
    Where,
    document_schema,
    from_data,
    read_yaml,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from linter.rules import Rule

FILE_NAME: Final = "unspun.yaml"
PYPROJECT: Final = "pyproject.toml"
MAX_BYTES: Final = 10_000_000
_MISTAKEN_NAMES = ("unspun.yml", ".unspun.yaml", ".unspun.yml")
_MAX_CONFIG_BYTES = 1_000_000

# Kinds and packs that speak only when they are asked for (DESIGN, section 4).
OFF_BY_DEFAULT: Final = frozenset({Kind.PLAIN_LANGUAGE, Kind.GRAMMAR, "front-matter"})
# What these report is no rule of a pack (LanguageTool's, parsers' notes): any name may exist.
OPEN_PACKS: Final = frozenset({Kind.GRAMMAR.value, Kind.ENGINE.value})


class Name(str):
    """A rule id, a pack or a kind as the user wrote it, and the line where."""

    line: int | None = None


class _NameShape(Text):
    def read(self, node: Node, where: Where) -> Name:
        name = Name(super().read(node, where))
        name.line = node.line
        return name


_NAMES_DOC = "Rule ids (`pack/name`), packs or kinds"
_SEVERITY = Choice(tuple(each.value for each in Severity))
CONFIG_SHAPE: Final = Table(
    {
        "ignore": Many(
            _NameShape(), or_one=True, doc="Files that are never linted: globs as in .gitignore."
        ),
        "accept": Many(Text(), or_one=True, doc="Your own words and phrases, never reported."),
        "packs": Many(_NameShape(), or_one=True, doc="Folders with rules of your own."),
        "select": Many(_NameShape(), or_one=True, doc=f"{_NAMES_DOC}: only these are on."),
        "enable": Many(
            _NameShape(), or_one=True, doc=f"{_NAMES_DOC}: on beside those that are on by default."
        ),
        "disable": Many(_NameShape(), or_one=True, doc=f"{_NAMES_DOC}: off."),
        "severity": Dict(_SEVERITY, doc=f"{_NAMES_DOC}, each with its severity."),
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
        "grammar": Choice(("on", "off"), "Check grammar with LanguageTool."),
        "preview": Flag("Turn on rules that are new."),
        "fail_on": Choice(
            tuple(each.value for each in Severity), "The mildest severity that fails a run."
        ),
        "max_warnings": Number(
            0, 1_000_000_000, whole=True, doc="More warnings than this fail a run."
        ),
        "max_bytes": Number(
            1, 1_000_000_000, whole=True, doc="A larger article is not read, but reported."
        ),
    }
)

TEMPLATE: Final = """\
# Configuration of Unspun. Every key may be left out; what is commented out is the default, or an
# example where it ends in "(example)". Globs and folders are relative to this file.

# Files that are never linted: globs as in .gitignore. `!README.md` lints a file that is ignored by
# default (README, CHANGELOG, LICENSE, CONTRIBUTING, SECURITY, CODE_OF_CONDUCT). (example)
# ignore:
#   - drafts/
#   - "*.generated.html"

# Your own words and phrases, never reported. (example)
# accept:
#   - Rocktape

# Folders with rules of your own. (example)
# packs:
#   - house-rules

# Rules are named by id (terminology/kidney-rocks), pack (terminology) or kind; the most specific
# name wins.
# Only these are on. (example)
# select:
#   - terminology
#   - disclaimer

# These are on beside those that are on by default. (example)
# enable:
#   - plain-language

# These are off. (example)
# disable:
#   - readability

# Severities: error, warning or suggestion. (example)
# severity:
#   structure: suggestion
#   terminology/kidney-rocks: warning

# Findings that are right to be there, each with the reason. `path` and `text` narrow an entry.
# (example)
# suppress:
#   - rule: terminology/kidney-rocks
#     path: articles/geology/
#     text: kidney rocks
#     reason: About stones shaped like kidneys.

# Check grammar with LanguageTool: on or off.
# grammar: off

# Turn on rules that are new.
# preview: false

# The mildest severity that fails a run: error, warning or suggestion.
# fail_on: error

# More warnings than this fail a run; without the key, any number passes. (example)
# max_warnings: 50

# A larger article is not read, but reported.
# max_bytes: 10000000
"""


@dataclass(frozen=True)
class SuppressEntry:
    """Findings that do not count. rule: a rule id, a pack or a kind.

    path: a glob relative to the config's folder. text: the finding's, compared in normal form.
    """

    rule: str
    reason: str
    path: str | None = None
    text: str | None = None
    line: int | None = field(default=None, compare=False)

    def covers(self, path: str) -> bool:
        """Whether an article stands under this entry's glob. path: as `Config.relative` has it."""
        return self.path is None or self.path == path or glob_matches(self.path, path)


@dataclass(frozen=True)
class Config:
    """What a user configured; the defaults without arguments.

    folder: of the config's file; globs and packs are relative to it. origin: the file as shown.
    select, enable, disable, severity: rule ids, packs or kinds, as the file has them.
    only, without, also: the same from the command line (--select, --ignore, --grammar); they win.
    """

    folder: Path | None = None
    origin: str | None = None
    ignore: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    packs: tuple[Path, ...] = ()
    select: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()
    disable: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict, hash=False)
    suppress: tuple[SuppressEntry, ...] = ()
    preview: bool = False
    fail_on: Severity = Severity.ERROR
    max_warnings: int | None = None
    max_bytes: int = MAX_BYTES
    lines: Mapping[str, int | None] = field(
        default_factory=dict, hash=False, compare=False, repr=False
    )

    def settle(self, rule: Rule) -> Rule | None:
        """The rule with the severity that it has here; None when it is off."""
        severity = self.severity_of(
            rule.id, rule.kind, rule.severity, preview=rule.preview, aliases=rule.aliases
        )
        if severity is None or severity is rule.severity:
            return rule if severity else None
        return replace(rule, severity=severity)

    def severity_of(
        self,
        rule_id: str,
        kind: Kind,
        default: Severity,
        *,
        preview: bool = False,
        aliases: Collection[str] = (),
    ) -> Severity | None:
        """The same for findings whose rule is no `Rule` (grammar, the engine's own)."""
        # Most specific first; a former id is as specific as the id.
        ranks = ((rule_id, *aliases), (rule_id.partition("/")[0],), (kind.value,))
        if not self._is_on(ranks, preview=preview):
            return None
        for names in ranks:
            for name in names:
                if name in self.severity:
                    return self.severity[name]
        return default

    @property
    def wants_grammar(self) -> bool:
        """Whether any grammar rule may be on, so that LanguageTool is needed."""
        ranks = ((), (Kind.GRAMMAR.value,), ())
        named = (*self.only, *self.also, *self.select, *self.enable)
        return self._is_on(ranks, preview=False) or any(
            self._is_on(((name,), *ranks[1:]), preview=False)
            for name in named
            if name.startswith("grammar/")
        )

    def runs(self, name: str) -> bool:
        """Whether a rule, pack or kind of this name is surely on; "" stands for all of them.

        Whether a suppression is of use can be told only then.
        """
        narrowed = self.only or self.without
        if not name:
            return not (narrowed or self.select or self.disable)
        pack = name.partition("/")[0]
        return self._is_on(((name,), (pack,), ()), preview=self.preview)

    def relative(self, path: Path) -> str:
        """An article's path as globs see it: from the config's folder, else the working folder."""
        absolute = absolute_path(path)
        for base in (self.folder, Path.cwd()):
            below = None if base is None else _below(absolute, absolute_path(base))
            if below is not None:
                return below
        return absolute.replace(os.sep, "/").lstrip("/")

    def with_options(
        self,
        *,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        grammar: bool | None = None,
        preview: bool | None = None,
        fail_on: Severity | None = None,
        max_warnings: int | None = None,
        max_bytes: int | None = None,
        packs: Iterable[Path] = (),
    ) -> Config:
        """The config as the command line has it: what is given there wins, the rest stays."""
        grammar_names = () if grammar is None else (Kind.GRAMMAR.value,)
        return replace(
            self,
            only=(*self.only, *select),
            also=(*self.also, *(grammar_names if grammar else ())),
            without=(*self.without, *ignore, *(() if grammar else grammar_names)),
            preview=self.preview if preview is None else preview,
            fail_on=self.fail_on if fail_on is None else fail_on,
            max_warnings=self.max_warnings if max_warnings is None else max_warnings,
            max_bytes=self.max_bytes if max_bytes is None else max_bytes,
            packs=(*self.packs, *packs),
        )

    def _is_on(self, ranks: tuple[tuple[str, ...], ...], *, preview: bool) -> bool:
        layers = (
            (self.only, (*self.only, *self.also), self.without),
            (self.select, (*self.select, *self.enable), self.disable),
        )
        for select, on, off in layers:
            on_rank, off_rank = _rank(ranks, on), _rank(ranks, off)
            if on_rank is None and off_rank is None and not select:
                continue  # this layer says nothing about the rule
            if on_rank is None or (off_rank is not None and off_rank <= on_rank):
                return False
            # A new rule speaks when it is asked for itself; its pack's name is no such wish.
            return self.preview or not preview or on_rank == 0
        if preview and not self.preview:
            return False
        return not any(name in OFF_BY_DEFAULT for names in ranks for name in names)


class ConfigFinder:
    """Finds the config in force for an article: in its folder or the nearest one above.

    everywhere: the config for every article, so that nothing is looked for. adjust: lays the
    command line's options over each config. cwd: what paths in messages are relative to.
    """

    def __init__(
        self,
        everywhere: Config | None = None,
        *,
        adjust: Callable[[Config], Config] = lambda config: config,
        cwd: Path | None = None,
    ) -> None:
        self._adjust = adjust
        self._cwd = cwd
        self._everywhere = None if everywhere is None else adjust(everywhere)
        self._default = adjust(Config())
        self._by_folder: dict[str, Config] = {}

    @classmethod
    def fixed(cls, config: Config) -> ConfigFinder:
        """This config for every article, nothing is read."""
        return cls(config)

    @classmethod
    def from_file(
        cls, path: Path, *, adjust: Callable[[Config], Config] = lambda config: config
    ) -> ConfigFinder:
        """For --config: this file for every article. Raises ConfigError."""
        return cls(read_config(path), adjust=adjust)

    @classmethod
    def isolated(
        cls, *, adjust: Callable[[Config], Config] = lambda config: config
    ) -> ConfigFinder:
        """For --isolated: the defaults for every article, nothing is read."""
        return cls(Config(), adjust=adjust)

    def for_article(self, path: Path) -> Config:
        """The config in force for this article. Raises ConfigError."""
        return self.for_folder(Path(absolute_path(path)).parent)

    def for_folder(self, folder: str | Path) -> Config:
        """The config in force in this folder. Raises ConfigError."""
        if self._everywhere is not None:
            return self._everywhere
        passed = []  # folders without a config of their own
        at = absolute_path(folder)
        config = None
        while config is None:
            config = self._by_folder.get(at)
            if config is None:
                passed.append(at)
                config = self._read_in(at)
            above = str(Path(at).parent)
            if config is None and above == at:
                config = self._default
            at = above
        for each in passed:
            self._by_folder[each] = config
        return config

    def _read_in(self, folder: str) -> Config | None:
        path = Path(folder, FILE_NAME)
        if is_file(path):
            return self._adjust(read_config(path, cwd=self._cwd))
        for name in _MISTAKEN_NAMES:
            if is_file(Path(folder, name)):
                mistaken = shown_path(Path(folder, name), self._cwd)
                raise ConfigError(
                    f"is not read under this name; call it {FILE_NAME}", path=mistaken
                )
        path = Path(folder, PYPROJECT)
        if is_file(path):
            node = _read_pyproject(path, shown_path(path, self._cwd))
            if node is not None:
                return self._adjust(_config(node, path, shown_path(path, self._cwd)))
        return None


def read_config(path: Path, *, cwd: Path | None = None) -> Config:
    """The config in this file: YAML, or TOML with a table [tool.unspun]. Raises ConfigError."""
    shown = shown_path(path, cwd)
    if path.suffix == ".toml":
        node = _read_pyproject(path, shown)
        if node is None:
            raise ConfigError(
                "has no table [tool.unspun]; add it, or name another file", path=shown
            )
    else:
        node = read_yaml(_read_text(path, shown), Where(shown, ConfigError))
    return _config(node, path, shown)


def config_schema() -> dict[str, Any]:
    """The JSON Schema of config files, for editors."""
    return document_schema("Configuration of Unspun", CONFIG_SHAPE)


def validate_rules(
    config: Config, known_ids: Collection[str], aliases: Mapping[str, str] | None = None
) -> None:
    """Raises ConfigError when the config names a rule, pack or kind that does not exist.

    aliases: former ids to ids; looked at only for names that nothing else has.
    """
    known = KnownNames(known_ids, aliases)
    for key in ("select", "enable", "disable"):
        for name in getattr(config, key):
            line = getattr(name, "line", None)
            _check_name(name, f"`{key}`", known, path=config.origin, line=line)
    for name in config.severity:
        line = config.lines.get(f"severity.{name}")
        _check_name(name, "`severity`", known, path=config.origin, line=line)
    for entry in config.suppress:
        _check_name(entry.rule, "`suppress`", known, path=config.origin, line=entry.line)
    for option, names in (("--select", config.only), ("--ignore", config.without)):
        for name in names:
            _check_name(name, option, known, path=None, line=None)


class KnownNames:
    """What rules can be called by: ids, former ids, packs, kinds."""

    def __init__(self, ids: Collection[str], aliases: Mapping[str, str] | None = None) -> None:
        self._ids = ids
        self._aliases = aliases or {}
        self._groups = {each.partition("/")[0] for each in ids} | set(Kind) | OFF_BY_DEFAULT

    def resolve(self, name: str) -> str | None:
        """The name, a former id's successor, or None when nothing is called so."""
        if name in self._groups or name in self._ids:
            return str(name)
        pack, slash, _ = name.partition("/")
        if slash and pack in OPEN_PACKS:
            return str(name)
        return self._aliases.get(name)

    def hint(self, name: str) -> str:
        """What was probably meant by a name that nothing has."""
        tails = sorted(each for each in self._ids if each.partition("/")[2] == name)
        if tails:
            return f"did you mean `{tails[0]}`?"
        import difflib  # for mistakes only

        choices = sorted({*map(str, self._groups), *self._ids})
        close = difflib.get_close_matches(name, choices, n=1)
        return f"did you mean `{close[0]}`?" if close else "see `unspun rules list`"


def is_file(path: Path) -> bool:
    """Whether this is a file, as far as one may know: False in a folder that is closed to us."""
    return os.path.isfile(path)  # noqa: PTH113 - Path.is_file() raises PermissionError


def absolute_path(path: str | Path) -> str:
    """The absolute path without `..`; symbolic links keep the names that the user gave them."""
    return os.path.abspath(path)  # noqa: PTH100 - resolve() would follow links


def shown_path(path: str | Path, cwd: Path | None = None) -> str:
    """A path as reports and messages show it: POSIX, relative to the working folder if below.

    What can't be printed in one line of UTF-8 is escaped.
    """
    absolute = absolute_path(path)
    below = _below(absolute, absolute_path(cwd or Path.cwd()))
    shown = absolute.replace(os.sep, "/") if below is None else below
    return _UNPRINTABLE.sub(_escaped, shown)


def glob_matches(glob: str, path: str) -> bool:
    """Whether a .gitignore-style glob matches a relative POSIX path, or a folder above it."""
    return _matcher(glob)(path)


# Controls, line ends, what turns the direction of writing, and undecodable bytes of a file name.
_UNPRINTABLE = re.compile("[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def _escaped(found: re.Match[str]) -> str:
    code = ord(found.group())
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"  # the byte that Python stands a surrogate for
    return found.group().encode("unicode_escape").decode("ascii")


@lru_cache(maxsize=256)
def _matcher(glob: str) -> Callable[[str], bool]:
    from pathspec import GitIgnoreSpec  # 30 ms, for those who use globs

    return GitIgnoreSpec.from_lines([glob]).match_file


def _below(path: str, folder: str) -> str | None:
    """The POSIX path from the folder to the path, "." for itself, None when it is not below."""
    if path == folder:
        return "."
    prefix = folder if folder.endswith(os.sep) else folder + os.sep
    return path[len(prefix) :].replace(os.sep, "/") if path.startswith(prefix) else None


def _rank(ranks: tuple[tuple[str, ...], ...], names: Collection[str]) -> int | None:
    """How specifically these names mean a rule: 0 by id, 1 by pack, 2 by kind, None not at all."""
    for rank, own in enumerate(ranks):
        if any(name in names for name in own):
            return rank
    return None


def _check_name(
    name: str, where: str, known: KnownNames, *, path: str | None, line: int | None
) -> None:
    if known.resolve(name) is None:
        raise ConfigError(
            f"{where} names `{name}`, which is no rule, pack or kind; {known.hint(name)}",
            path=path,
            line=line,
        )


def _config(node: Node, path: Path, shown: str) -> Config:
    folder = Path(absolute_path(path)).parent
    if node.value is None:  # an empty file, or comments only
        return Config(folder=folder, origin=shown)
    where = Where(shown, ConfigError)
    data: Record = CONFIG_SHAPE.read(node, where)
    grammar = data.get("grammar")
    return Config(
        folder=folder,
        origin=shown,
        ignore=data.get("ignore", ()),
        accept=data.get("accept", ()),
        packs=tuple(_pack(folder, name, shown) for name in data.get("packs", ())),
        select=data.get("select", ()),
        enable=(*data.get("enable", ()), *((Kind.GRAMMAR.value,) if grammar == "on" else ())),
        disable=(*data.get("disable", ()), *((Kind.GRAMMAR.value,) if grammar == "off" else ())),
        severity={name: Severity(word) for name, word in data.get("severity", {}).items()},
        suppress=tuple(map(_suppress_entry, data.get("suppress", ()))),
        preview=data.get("preview", False),
        fail_on=Severity(data.get("fail_on", Severity.ERROR)),
        max_warnings=data.get("max_warnings"),
        max_bytes=data.get("max_bytes", MAX_BYTES),
        lines=_lines(data),
    )


def _lines(data: Record) -> dict[str, int | None]:
    lines = dict(data.lines)
    if "severity" in data:
        lines |= {f"severity.{name}": line for name, line in data["severity"].lines.items()}
    return lines


def _pack(folder: Path, name: Name, shown: str) -> Path:
    path = folder / name
    if not os.path.isdir(path):  # noqa: PTH112 - Path.is_dir() raises PermissionError
        raise ConfigError(
            f"`packs` names `{name}`, which is no folder; a pack is a folder of .yaml files",
            path=shown,
            line=name.line,
        )
    return path


def _suppress_entry(record: Record) -> SuppressEntry:
    return SuppressEntry(
        rule=record["rule"],
        reason=record["reason"],
        path=record.get("path"),
        text=record.get("text"),
        line=record["rule"].line,
    )


def _read_text(path: Path, shown: str) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_CONFIG_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigError(f"can't be read: {reason.lower()}", path=shown) from None
    if len(data) > _MAX_CONFIG_BYTES:
        raise ConfigError(f"is larger than {_MAX_CONFIG_BYTES:,} bytes", path=shown)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError("is not UTF-8; save it as UTF-8", path=shown, line=line) from None


def _read_pyproject(path: Path, shown: str) -> Node | None:
    """The table [tool.unspun]; None when there is none."""
    text = _read_text(path, shown)
    if "unspun" not in text:
        return None  # most projects' file: no reason to parse it, or to mind its mistakes
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"^(.*) \(at line (\d+), column \d+\)$", str(error))
        reason, line = (found[1], int(found[2])) if found else (str(error), None)
        raise ConfigError(f"is not TOML: {reason}", path=shown, line=line) from None
    tool = data.get("tool")
    if not isinstance(tool, dict) or "unspun" not in tool:
        return None
    return _with_lines(from_data(tool["unspun"]), "tool.unspun", _toml_lines(text))


_TOML_TABLE = re.compile(r"\s*\[(\[)?\s*([^\]]*?)\s*\]")
_TOML_KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+))\s*=""")


def _toml_lines(text: str) -> dict[str, int]:
    """The line of each table and key by dotted path; tables of an array by number.

    tomllib tells no lines. Lines are found by their look, which text inside a multi-line string
    can mimic; the first one counts, and a wrong line number is the worst that can come of it.
    """
    lines: dict[str, int] = {}
    counts: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.split("\n"), 1):
        if header := _TOML_TABLE.match(line):
            table = re.sub(r"""["'\s]""", "", header[2])
            if header[1]:
                counts[table] = counts.get(table, -1) + 1
                lines.setdefault(table, number)
                table += f".{counts[table]}"
            lines.setdefault(table, number)
        elif key := _TOML_KEY.match(line):
            name = next(group for group in key.groups() if group is not None)
            lines.setdefault(f"{table}.{name}" if table else name, number)
    return lines


def _with_lines(node: Node, path: str, lines: Mapping[str, int], line: int | None = None) -> Node:
    """The node with the lines known for its keys; a value without one has its parent's."""
    line = lines.get(path, line)
    value = node.value
    if isinstance(value, dict):
        value = {
            key: _with_lines(each, f"{path}.{key}", lines, line) for key, each in value.items()
        }
    elif isinstance(value, list):
        value = [
            _with_lines(each, f"{path}.{number}", lines, line) for number, each in enumerate(value)
        ]
    return Node(value, line, node.written)
