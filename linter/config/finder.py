"""Which configuration is in force for an article: the one in its folder or the nearest above."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from linter.config import Config
from linter.config.file import FILE_NAME, PYPROJECT, read_config, read_if_ours
from linter.errors import ConfigError
from linter.paths import absolute_path, is_file, shown_path

if TYPE_CHECKING:
    from collections.abc import Callable

_MISTAKEN_NAMES = ("unspun.yml", ".unspun.yaml", ".unspun.yml")


class ConfigFinder:
    """Finds the config in force for an article or a folder, and reads each file once.

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
        return self.for_folder(Path(absolute_path(path)).parent).for_article(path)

    def for_folder(self, folder: str | Path) -> Config:
        """The config in force in this folder. Raises ConfigError."""
        if self._everywhere is not None:
            return self._everywhere
        lowest = Path(absolute_path(folder))
        passed = []
        config = None
        for at in map(str, chain([lowest], lowest.parents)):
            passed.append(at)
            config = self._by_folder.get(at) or self._read_in(at)
            if config is not None:
                break
        config = config or self._default
        self._by_folder.update(dict.fromkeys(passed, config))
        return config

    def _read_in(self, folder: str) -> Config | None:
        for name in (FILE_NAME, *_MISTAKEN_NAMES, PYPROJECT):
            path = Path(folder, name)
            if not is_file(path):
                continue
            if name in _MISTAKEN_NAMES:
                message = f"is not read under this name; call it {FILE_NAME}"
                raise ConfigError(message, path=shown_path(path, self._cwd))
            config = read_if_ours(path, cwd=self._cwd)
            if config is not None:
                return self._adjust(config)
        return None
