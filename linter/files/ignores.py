"""Why a path is passed over: the configuration, .gitignore files, or its name.

Ignores hold for files that are named, too, since pre-commit names files.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from linter.config.names import line_of
from linter.errors import ConfigError, system_reason
from linter.paths import compiled_globs, is_file, parent_folder, shown_path

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from linter.config import Config
    from linter.config.finder import ConfigFinder

DEPENDENCY_FOLDERS: Final = frozenset(
    {
        "node_modules", "bower_components", "jspm_packages", "vendor", "third_party",
        "site-packages", "dist-packages", "venv", "virtualenv", "__pycache__",
        "__pypackages__", "dist", "build",
    }
)  # fmt: skip
# About a project, not articles; also in a language (README.de.md), and LICENSE-MIT. No wider: what
# is ignored here by mistake is an article that nobody checks.
_PROJECT_FILE = re.compile(
    r"(?:(?:readme|changelog|licen[cs]e|contributing|security|code[_-]of[_-]conduct)"
    r"(?:[._][a-z]{2}(?:[-_][a-z]{2,4})?)?"
    r"|licen[cs]e-(?:mit|apache|bsd|[al]?gpl|mpl|cc)(?:[-.][\w.-]+?)?)"
    r"(?:\.(?:md|markdown|mdx|html?|xhtml|txt|rst))?"
    r"|(?:robots|llms|humans|ads|cmakelists|(?:[a-z]+-)?requirements(?:[-_.][\w.-]+)?"
    r"|constraints)\.txt",
    re.IGNORECASE,
)
_MAX_IGNORE_BYTES = 1_000_000


class Reason(NamedTuple):
    """Why a path is ignored: in words, and who says so."""

    text: str
    by: Literal["config", "git", "name"]


class _Globs:
    """Patterns of one .gitignore or config, relative to a folder."""

    def __init__(self, folder: str, lines: Iterable[str], origin: str) -> None:
        """Raises ValueError, the pattern its argument, for one that is malformed."""
        self._inside = folder.rstrip(os.sep) + os.sep
        self.origin = origin
        self.lines = [line for line in lines if line.strip() and not line.startswith("#")]
        self._spec = compiled_globs(self.lines) if self.lines else None

    def holds(self, path: str) -> bool:
        """Whether the path lies in the patterns' folder."""
        return path.startswith(self._inside)

    def check(self, path: str, *, is_folder: bool) -> tuple[bool | None, str]:
        """Whether to ignore the path (None: nothing is said of it), and the pattern."""
        if self._spec is None or not self.holds(path):
            return None, ""
        relative = path[len(self._inside) :].replace(os.sep, "/") + ("/" if is_folder else "")
        result = self._spec.check_file(relative)
        if result.include is None or result.index is None:
            return None, ""
        return result.include, self.lines[result.index].strip()


@dataclass(frozen=True, slots=True)
class Folder:
    """What holds in a folder. globs: of its config; git: of its repository, the nearest last.

    ignored: why it is itself. anchored: names of folders below it count (a project in ~/build/ is
    not ignored for that).
    """

    path: str
    globs: tuple[_Globs, ...]
    git: tuple[_Globs, ...]
    in_repository: bool
    ignored: Reason | None
    anchored: bool


class Ignores:
    """What holds in each folder, found out once, from the root of the file system down.

    anchors: folders that the user names; their own names are no reason to ignore them. notes: for
    the user, on files that could not be heeded.
    """

    def __init__(self, finder: ConfigFinder, cwd: str, anchors: Collection[str]) -> None:
        self.notes: list[str] = []
        self._finder = finder
        self._cwd = cwd
        self._anchors = anchors
        self._folders: dict[str, Folder] = {}
        self._config_globs: dict[tuple[Path | None, tuple[str, ...]], tuple[_Globs, ...]] = {}

    def folder(self, path: str) -> Folder:
        """What holds in this folder. Raises ConfigError."""
        unknown = []
        at = path
        while at not in self._folders:
            unknown.append(at)
            if parent_folder(at) == at:
                break
            at = parent_folder(at)
        for at in reversed(unknown):
            above = self._folders.get(parent_folder(at)) if parent_folder(at) != at else None
            self._folders[at] = self._opened(at, above)
        return self._folders[path]

    def _opened(self, path: str, above: Folder | None) -> Folder:
        config = self._finder.for_folder(path)
        is_root = os.path.lexists(os.path.join(path, ".git"))  # noqa: PTH118
        in_repository = is_root or (above is not None and above.in_repository)
        git = above.git if above is not None and not is_root else ()
        if in_repository:
            git += self._git_globs(path)
        ignored = None
        if above is not None:
            ignored = above.ignored or self.why(above, path, is_folder=True)
        if is_root and ignored is not None and ignored.by == "git":
            ignored = None  # what an outer repository ignores is nothing to the inner one
        anchored = (
            (above is not None and above.anchored)
            or is_root
            or path == self._cwd
            or path in self._anchors
            or (config.folder is not None and path == str(config.folder))
        )
        return Folder(path, self._globs_of(config), git, in_repository, ignored, anchored)

    def why(self, parent: Folder, path: str, *, is_folder: bool) -> Reason | None:
        """The config says the last word, then the nearest .gitignore, then the name."""
        # For a config from elsewhere (--config), those from the working folder come second.
        for globs in [each for each in parent.globs if each.holds(path)][:1]:
            ignore, pattern = globs.check(path, is_folder=is_folder)
            if ignore:
                return Reason(f"by `{pattern}` in {globs.origin}", "config")
            if ignore is False:
                return None
        for globs in reversed(parent.git):
            ignore, pattern = globs.check(path, is_folder=is_folder)
            if ignore:
                return Reason(f"by `{pattern}` in {globs.origin}", "git")
            if ignore is False:
                break
        name = path[len(parent_folder(path)) :].lstrip(os.sep)
        if is_folder:
            if parent.anchored and (name.startswith(".") or name in DEPENDENCY_FOLDERS):
                return Reason(f"by default, as all in `{name}/`", "name")
        elif _PROJECT_FILE.fullmatch(name):
            return Reason("by default, as files of this name are", "name")
        return None

    def _globs_of(self, config: Config) -> tuple[_Globs, ...]:
        key = (config.folder, config.ignore)
        if config.ignore and key not in self._config_globs:
            origin = config.origin or "the configuration"
            folders = dict.fromkeys((str(config.folder or self._cwd), self._cwd))
            for pattern in config.ignore:
                try:
                    compiled_globs([pattern])
                except ValueError:
                    raise ConfigError(
                        f"`ignore` holds `{pattern}`, which is no .gitignore pattern",
                        path=config.origin,
                        line=line_of(pattern),
                    ) from None
            self._config_globs[key] = tuple(
                _Globs(folder, config.ignore, origin) for folder in folders
            )
        return self._config_globs.get(key, ())

    def _git_globs(self, folder: str) -> tuple[_Globs, ...]:
        path = Path(folder, ".gitignore")
        try:
            if not is_file(path):
                return ()
            with path.open("rb") as file:
                data = file.read(_MAX_IGNORE_BYTES)
        except OSError as error:
            self.notes.append(
                f"{self._shown(path)} can't be read ({system_reason(error)}): not heeded"
            )
            return ()
        # Undecodable bytes stand in file names as they stand here.
        lines = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape").split("\n")
        origin = self._shown(path)
        try:
            globs = _Globs(folder, lines, origin)
        except ValueError:
            # As git does: a malformed pattern matches nothing, the others count.
            globs = _Globs(folder, [line for line in lines if _is_pattern(line)], origin)
        return (globs,) if globs.lines else ()

    def _shown(self, path: Path) -> str:
        return shown_path(path, Path(self._cwd))


def _is_pattern(line: str) -> bool:
    try:
        compiled_globs([line])
    except ValueError:
        return False
    return True
