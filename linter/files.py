"""Which files are articles, and their bytes.

In: what the command line names (files, folders, globs). Out: articles in one order whatever the
order of the names, what was named but is missing, and notes for the user. Ignores hold for files
that are named, too, since pre-commit names files. Reading never blocks and never reads too much.
"""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from linter.config import MAX_BYTES, Config
from linter.config.finder import ConfigFinder
from linter.errors import ConfigError, UnreadableArticle
from linter.model import Skipped
from linter.paths import absolute_path, is_file, shown_path
from linter.source import Source, decode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pathspec import GitIgnoreSpec

SUFFIXES: Final = (".md", ".markdown", ".mdx", ".html", ".htm", ".xhtml", ".txt")
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
_MAGIC = re.compile(r"[*?\[]")
_MAX_IGNORE_BYTES = 1_000_000
_MAX_NAMED = 5  # names that one note lists


class Article(NamedTuple):
    """A file to lint. path: to open; shown: as reports show it; config: in force for it."""

    path: Path
    shown: str
    config: Config


@dataclass(frozen=True, slots=True)
class Found:
    """What the named paths stand for. skipped: named, but not there; notes: for the user."""

    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()


def find(paths: Sequence[str], finder: ConfigFinder, cwd: Path) -> Found:
    """The articles that these paths name; without any, those in the working folder.

    Raises ConfigError when a config in force can't be used.
    """
    search = _Search(finder, absolute_path(cwd))
    named = list(paths) or ["."]
    for path in named:
        search.anchor(path)
    for path in named:
        search.add(path)
    return search.found(named)


def read(article: Article) -> Source:
    """The article's text. Raises UnreadableArticle with the one reason why not."""
    try:
        return decode(_bytes(article), article.shown)
    except FileNotFoundError:
        reason = "does not exist; check the path"
        if article.path.is_symlink():
            reason = "is a symbolic link to a file that does not exist; mend or remove it"
    except PermissionError:
        reason = "can't be opened: no permission; make it readable"
    except OSError as error:
        reason = f"can't be read: {(error.strerror or type(error).__name__).lower()}"
    raise UnreadableArticle(reason, path=article.shown)


def from_stdin(data: bytes, name: str, *, max_bytes: int = MAX_BYTES) -> Source:
    """The article given on standard input under this name. Raises UnreadableArticle."""
    shown = shown_path(name)
    if len(data) > max_bytes:
        raise _too_large(len(data), max_bytes, shown)
    return decode(data, shown)


def _bytes(article: Article) -> bytes:
    limit = article.config.max_bytes
    # Asked before opening: opening a pipe or a device can block, or do something.
    _check_regular(article.path.stat().st_mode, article.shown)
    flags = os.O_RDONLY
    for flag in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, flag, 0)
    with open(os.open(article.path, flags), "rb") as file:  # noqa: PTH123 - of a descriptor
        status = os.fstat(file.fileno())
        _check_regular(status.st_mode, article.shown)
        if status.st_size > limit:
            raise _too_large(status.st_size, limit, article.shown)
        data = file.read(limit + 1)  # it may grow meanwhile, or tell no size (/proc)
    if len(data) > limit:
        raise _too_large(len(data), limit, article.shown)
    return data


def _check_regular(mode: int, shown: str) -> None:
    if stat.S_ISDIR(mode):
        raise UnreadableArticle("is a folder; name the files in it", path=shown)
    if not stat.S_ISREG(mode):
        what = "a pipe" if stat.S_ISFIFO(mode) else "a device or socket"
        raise UnreadableArticle(f"is {what}, not a file; give it on standard input", path=shown)


def _too_large(size: int, limit: int, shown: str) -> UnreadableArticle:
    return UnreadableArticle(
        f"has {size:,} bytes, more than the {limit:,} allowed; split it or raise `max_bytes`",
        path=shown,
    )


class _Reason(NamedTuple):
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
        self._spec = _compiled(self.lines) if self.lines else None

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
class _Folder:
    """What holds in a folder. globs: of its config; git: of its repository, the nearest last.

    ignored: why it is itself. anchored: names of folders below it count (a project in ~/build/ is
    not ignored for that).
    """

    path: str
    globs: tuple[_Globs, ...]
    git: tuple[_Globs, ...]
    in_repository: bool
    ignored: _Reason | None
    anchored: bool


@dataclass
class _Search:
    """One walk over what the user named; collects, then `found` makes it one value."""

    finder: ConfigFinder
    cwd: str
    _anchors: set[str] = field(default_factory=set)
    _folders: dict[str, _Folder] = field(default_factory=dict)
    _config_globs: dict[tuple[Path | None, tuple[str, ...]], tuple[_Globs, ...]] = field(
        default_factory=dict
    )
    _real_folders: dict[str, str] = field(default_factory=dict)
    _files: dict[str, tuple[bool, str]] = field(default_factory=dict)
    _skipped: dict[str, str] = field(default_factory=dict)
    _ignored: dict[str, _Reason] = field(default_factory=dict)
    _links: set[str] = field(default_factory=set)
    _notes: list[str] = field(default_factory=list)

    def anchor(self, path: str) -> None:
        """Notes a folder that the user names: its own name is no reason to ignore it."""
        absolute = self._absolute(path)
        self._anchors.add(_glob_base(absolute)[0] if _MAGIC.search(path) else absolute)

    def add(self, path: str) -> None:
        absolute = self._absolute(path)
        reason = ""
        try:
            mode = os.stat(absolute).st_mode if path else 0  # noqa: PTH116 - may hold a NUL
        except FileNotFoundError:
            if os.path.islink(absolute):  # noqa: PTH114
                mode = stat.S_IFLNK  # reading it says what is wrong
            elif _MAGIC.search(path):
                self._add_glob(absolute)
                return
            else:
                mode, reason = 0, "does not exist; check the path"
        except (OSError, ValueError) as error:
            told = getattr(error, "strerror", None) or "is no valid path"
            mode, reason = 0, f"can't be opened: {told.lower()}"
        if not mode:
            self._skipped[shown_path(absolute, Path(self.cwd)) if path else '""'] = (
                reason or "is an empty path; drop it, or write `.` for the working folder"
            )
        elif stat.S_ISDIR(mode):
            self._add_folder(absolute)
        else:
            self._add_named(absolute)

    def found(self, named: Sequence[str]) -> Found:
        """All that was collected."""
        articles = []
        for _, path in self._files.values():
            config = self.finder.for_article(Path(path))
            articles.append(Article(Path(path), self._shown(path), config))
        articles.sort(key=lambda each: (each.shown.split("/"), str(each.path)))
        notes = [*self._notes, *self._ignore_notes(), *self._link_notes()]
        if not articles and not self._skipped and not self._ignored:
            where = _listed([self._shown(self._absolute(path)) for path in named])
            notes.append(f"no article found in {where} (looked for {', '.join(SUFFIXES)})")
        skipped = tuple(Skipped(*each) for each in sorted(self._skipped.items()))
        return Found(tuple(articles), skipped, tuple(notes))

    def _absolute(self, path: str) -> str:
        return absolute_path(os.path.join(self.cwd, path))  # noqa: PTH118 - keeps a NUL

    def _shown(self, path: str) -> str:
        return shown_path(path, Path(self.cwd))

    def _add_named(self, path: str) -> None:
        parent = self._folder(_above(path))
        reason = parent.ignored or self._why_ignored(parent, path, is_folder=False)
        if reason is not None:
            self._ignored[self._shown(path)] = reason
        else:
            self._keep(path, is_link=os.path.islink(path))  # noqa: PTH114

    def _add_folder(self, path: str, wanted: Callable[[str], bool] | None = None) -> None:
        ignored = self._folder(path).ignored
        if ignored is not None and ignored.by != "name":
            self._ignored[self._shown(path)] = ignored
        else:
            self._walk(path, wanted or _is_article)

    def _add_glob(self, absolute: str) -> None:
        base, pattern = _glob_base(absolute)
        before = len(self._files), len(self._ignored)
        if os.path.isdir(base):  # noqa: PTH112
            wanted = _glob_filter(pattern)
            self._add_folder(base, lambda file: wanted(file[len(base) :].lstrip(os.sep)))
        if before == (len(self._files), len(self._ignored)) and not self._matches(base, pattern):
            self._skipped[self._shown(absolute)] = "matches no article; check the pattern"

    def _matches(self, base: str, pattern: str) -> bool:
        """Whether an article that was found before matches, too."""
        wanted = _glob_filter(pattern)
        inside = base.rstrip(os.sep) + os.sep
        return any(
            path.startswith(inside) and wanted(path[len(inside) :])
            for _, path in self._files.values()
        )

    def _walk(self, top: str, wanted: Callable[[str], bool]) -> None:
        open_folders = [top]
        while open_folders:
            folder = self._folder(open_folders.pop())
            try:
                with os.scandir(folder.path) as listing:
                    entries = sorted(listing, key=lambda entry: entry.name)
            except OSError as error:
                told = (error.strerror or type(error).__name__).lower()
                self._skipped[self._shown(folder.path)] = f"can't be listed: {told}"
                continue
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    if self._why_ignored(folder, entry.path, is_folder=True) is None:
                        open_folders.append(entry.path)
                elif entry.is_symlink() and entry.is_dir():
                    # Not followed: no loops, and nothing is linted twice under two names.
                    if self._why_ignored(folder, entry.path, is_folder=True) is None:
                        self._links.add(self._shown(entry.path))
                elif wanted(entry.path) and not self._why_ignored(
                    folder, entry.path, is_folder=False
                ):
                    self._keep(entry.path, is_link=entry.is_symlink())

    def _keep(self, path: str, *, is_link: bool) -> None:
        """Takes the file once: under its own name rather than a link's, else the first name."""
        if is_link:
            identity = os.path.realpath(path)
        else:
            above = _above(path)
            if above not in self._real_folders:
                self._real_folders[above] = os.path.realpath(above)
            identity = os.path.join(self._real_folders[above], os.path.basename(path))  # noqa: PTH118, PTH119
        candidate = (is_link, path)
        if identity not in self._files or candidate < self._files[identity]:
            self._files[identity] = candidate

    def _folder(self, path: str) -> _Folder:
        unknown = []
        at = path
        while at not in self._folders:
            unknown.append(at)
            if _above(at) == at:
                break
            at = _above(at)
        for at in reversed(unknown):
            above = self._folders.get(_above(at)) if _above(at) != at else None
            self._folders[at] = self._opened(at, above)
        return self._folders[path]

    def _opened(self, path: str, above: _Folder | None) -> _Folder:
        config = self.finder.for_folder(path)
        is_root = os.path.lexists(os.path.join(path, ".git"))  # noqa: PTH118
        in_repository = is_root or (above is not None and above.in_repository)
        git = above.git if above is not None and not is_root else ()
        if in_repository:
            git += self._git_globs(path)
        ignored = None
        if above is not None:
            ignored = above.ignored or self._why_ignored(above, path, is_folder=True)
        if is_root and ignored is not None and ignored.by == "git":
            ignored = None  # what an outer repository ignores is nothing to the inner one
        anchored = (
            (above is not None and above.anchored)
            or is_root
            or path == self.cwd
            or path in self._anchors
            or (config.folder is not None and path == str(config.folder))
        )
        return _Folder(path, self._globs_of(config), git, in_repository, ignored, anchored)

    def _why_ignored(self, parent: _Folder, path: str, *, is_folder: bool) -> _Reason | None:
        """The config says the last word, then the nearest .gitignore, then the name."""
        # For a config from elsewhere (--config), those from the working folder come second.
        for globs in [each for each in parent.globs if each.holds(path)][:1]:
            ignore, pattern = globs.check(path, is_folder=is_folder)
            if ignore:
                return _Reason(f"by `{pattern}` in {globs.origin}", "config")
            if ignore is False:
                return None
        for globs in reversed(parent.git):
            ignore, pattern = globs.check(path, is_folder=is_folder)
            if ignore:
                return _Reason(f"by `{pattern}` in {globs.origin}", "git")
            if ignore is False:
                break
        name = path[len(_above(path)) :].lstrip(os.sep)
        if is_folder:
            hidden = name.startswith(".") or name in DEPENDENCY_FOLDERS
            return (
                _Reason(f"by default, as all in `{name}/`", "name")
                if (hidden and parent.anchored)
                else None
            )
        if _PROJECT_FILE.fullmatch(name):
            return _Reason("by default, as files of this name are", "name")
        return None

    def _globs_of(self, config: Config) -> tuple[_Globs, ...]:
        key = (config.folder, config.ignore)
        if config.ignore and key not in self._config_globs:
            origin = config.origin or "the configuration"
            folders = dict.fromkeys((str(config.folder or self.cwd), self.cwd))
            for pattern in config.ignore:
                try:
                    _compiled([pattern])
                except ValueError:
                    raise ConfigError(
                        f"`ignore` holds `{pattern}`, which is no .gitignore pattern",
                        path=config.origin,
                        line=getattr(pattern, "line", None),
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
            told = (error.strerror or type(error).__name__).lower()
            self._notes.append(f"{self._shown(str(path))} can't be read ({told}): not heeded")
            return ()
        # Undecodable bytes stand in file names as they stand here.
        lines = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape").split("\n")
        origin = self._shown(str(path))
        try:
            globs = _Globs(folder, lines, origin)
        except ValueError:
            # As git does: a malformed pattern matches nothing, the others count.
            globs = _Globs(folder, [line for line in lines if _is_pattern(line)], origin)
        return (globs,) if globs.lines else ()

    def _ignore_notes(self) -> list[str]:
        by_reason: dict[str, list[str]] = {}
        for shown, reason in sorted(self._ignored.items()):
            by_reason.setdefault(reason.text, []).append(shown)
        return [
            f"{_listed(shown)}: ignored {text}; an `ignore` entry `!NAME` lints it all the same"
            for text, shown in by_reason.items()
        ]

    def _link_notes(self) -> list[str]:
        if not self._links:
            return []
        return [f"{_listed(sorted(self._links))}: linked folder not followed; name it to lint it"]


def _is_article(path: str) -> bool:
    return path.lower().endswith(SUFFIXES)


def _above(path: str) -> str:
    return os.path.dirname(path)  # noqa: PTH120 - of strings, for speed


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _MAX_NAMED
    return ", ".join(names[:_MAX_NAMED]) + (f" and {more} more" if more > 0 else "")


def _compiled(lines: list[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec  # 30 ms, for those who ignore something

    return GitIgnoreSpec.from_lines(lines)


def _is_pattern(line: str) -> bool:
    try:
        _compiled([line])
    except ValueError:
        return False
    return True


def _glob_base(path: str) -> tuple[str, str]:
    """The folder before the first part with a wildcard, and the pattern below it."""
    parts = Path(path).parts
    first = next((at for at, part in enumerate(parts) if _MAGIC.search(part)), len(parts))
    return str(Path(*parts[:first])), str(Path(*parts[first:]))


def _glob_filter(pattern: str) -> Callable[[str], bool]:
    """Whether a path below the glob's base is meant: it matches, or a folder above it does.

    A pattern that ends in a suffix means files of any kind, `docs/*` articles only.
    """
    parts = [_part(part) for part in Path(pattern).parts]
    separator = re.escape(os.sep)
    expression = ""
    for part in parts[:-1]:
        expression += rf"(?:[^{separator}]+{separator})*" if part is None else part + separator
    expression += ".+" if parts[-1] is None else parts[-1]
    itself = re.compile(expression, re.DOTALL)
    below = re.compile(rf"(?:{expression}){separator}.+", re.DOTALL)
    suffix = os.path.splitext(pattern)[1]  # noqa: PTH122
    any_kind = bool(suffix) and not _MAGIC.search(suffix)

    def wanted(path: str) -> bool:
        if itself.fullmatch(path) and (any_kind or _is_article(path)):
            return True
        return _is_article(path) and below.fullmatch(path) is not None

    return wanted


def _part(part: str) -> str | None:
    """The expression of one part of a glob; None for `**`."""
    if part == "**":
        return None
    other = rf"[^{re.escape(os.sep)}]"
    pieces = re.split(r"(\*+|\?|\[!?\]?[^\]]*\])", part)
    expression = ""
    for piece in pieces:
        if piece.startswith("*"):
            expression += f"{other}*"
        elif piece == "?":
            expression += other
        elif piece.startswith("[") and piece.endswith("]") and len(piece) > 2:
            inner = piece[1:-1].replace("\\", r"\\").replace("[", r"\[")
            inner = f"^{inner[1:]}" if inner.startswith("!") else inner.replace("^", r"\^", 1)
            expression += f"[{inner}]"
        else:
            expression += re.escape(piece)
    return expression
