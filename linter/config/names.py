"""What rules can be called by: ids, former ids, packs, kinds; a config names no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self

from linter.config import OFF_BY_DEFAULT
from linter.errors import ConfigError, nearest
from linter.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from linter.config import Config

# What these report is no rule of a pack (LanguageTool's, parsers' notes): any name may exist.
OPEN_PACKS: Final = frozenset({Kind.GRAMMAR.value, Kind.ENGINE.value})


class Name(str):
    """A rule id, a pack, a kind or a glob as the user wrote it, and the line where."""

    line: int | None

    def __new__(cls, text: str, line: int | None = None) -> Self:
        name = super().__new__(cls, text)
        name.line = line
        return name


def line_of(name: str) -> int | None:
    """Where the user wrote this name in a file, if so."""
    return name.line if isinstance(name, Name) else None


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
        choices = {*map(str, self._groups), *self._ids}
        return nearest(name, choices, "see `unspun rules list`")


def validate_rules(
    config: Config, known_ids: Collection[str], aliases: Mapping[str, str] | None = None
) -> None:
    """Raises ConfigError when the config names a rule, pack or kind that does not exist.

    aliases: former ids to ids; looked at only for names that nothing else has.
    """
    known = KnownNames(known_ids, aliases)
    in_file: dict[str, Collection[str]] = {
        "`select`": config.select,
        "`enable`": config.enable,
        "`disable`": config.disable,
        "`severity`": config.severity,
        "`suppress`": [entry.rule for entry in config.suppress],
        "`overrides`": [
            name
            for each in config.overrides
            for name in (*each.enable, *each.disable, *each.severity)
        ],
    }
    options = {"--select": config.only, "--ignore": config.without}
    for where, names in (in_file | options).items():
        for name in names:
            if known.resolve(name) is None:
                raise ConfigError(
                    f"{where} names `{name}`, which is no rule, pack or kind; {known.hint(name)}",
                    path=config.origin if where in in_file else None,
                    line=line_of(name),
                )
