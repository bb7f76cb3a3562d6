"""Which files are articles: what the command line names, folders walked, globs expanded.

In: files, folders, globs. Out: articles in one order whatever the order of the names, what was
named but is missing, and notes for the user.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from linter.errors import system_reason
from linter.files import SUFFIXES, Article, Found, is_article
from linter.files.globs import glob_base, glob_filter, is_glob
from linter.files.ignores import Ignores, Reason
from linter.files.own_reports import is_own_report
from linter.model import Skipped
from linter.paths import absolute_path, parent_folder, shown_path

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from linter.config.finder import ConfigFinder

_MAX_NAMED = 5  # names that one note lists


def find(paths: Sequence[str], finder: ConfigFinder, cwd: Path) -> Found:
    """The articles that these paths name; without any, those in the working folder.

    Raises ConfigError when a config in force can't be used.
    """
    named = list(paths) or ["."]
    search = _Search(named, finder, absolute_path(cwd))
    for path in named:
        search.add(path)
    return search.found()


class _Search:
    """One walk over what the user named; collects, then `found` makes it one value."""

    def __init__(self, named: Sequence[str], finder: ConfigFinder, cwd: str) -> None:
        self._named = named
        self._finder = finder
        self._cwd = cwd
        self._anchors = set(map(self._anchor, named))
        self._ignores = Ignores(finder, cwd, self._anchors)
        self._files: dict[str, tuple[bool, str]] = {}
        self._real_folders: dict[str, str] = {}
        self._skipped: dict[str, str] = {}
        self._ignored: dict[str, Reason] = {}
        self._links: set[str] = set()

    def _anchor(self, path: str) -> str:
        absolute = self._absolute(path)
        return glob_base(absolute) if is_glob(path) else absolute

    def add(self, path: str) -> None:
        absolute = self._absolute(path)
        if not path:
            reason = "is an empty path; drop it, or write `.` for the working folder"
            self._skipped['""'] = reason
            return
        try:
            is_folder = stat.S_ISDIR(os.stat(absolute).st_mode)  # noqa: PTH116 - may hold a NUL
        except FileNotFoundError:
            if os.path.islink(absolute):  # noqa: PTH114
                self._add_file(absolute)  # reading it says what is wrong
            elif is_glob(path):
                self._add_glob(absolute)
            else:
                self._skipped[self._shown(absolute)] = "does not exist; check the path"
        except (OSError, ValueError) as error:
            told = system_reason(error) if isinstance(error, OSError) else "is no valid path"
            self._skipped[self._shown(absolute)] = f"can't be opened: {told}"
        else:
            if is_folder:
                self._add_folder(absolute, is_article)
            else:
                self._add_file(absolute)

    def found(self) -> Found:
        """All that was collected."""
        articles, reports = [], []
        for _, path in self._files.values():
            if is_own_report(path):
                reports.append(path)
                continue
            config = self._finder.for_article(Path(path))
            articles.append(Article(path, self._shown(path), config))
        # By folder and name, as if each part were compared for itself: nothing is before NUL.
        articles.sort(key=lambda each: (each.shown.replace("/", "\0"), each.file))
        notes = [*self._ignores.notes, *self._ignore_notes(), *self._link_notes()]
        # As with what is ignored, only what was named is told of.
        told = sorted({self._shown(each) for each in reports if each in self._anchors})
        if told:
            notes.append(f"{_listed(told)}: a report of Unspun, not linted")
        if not (articles or self._skipped or self._ignored or told):
            where = _listed([self._shown(self._absolute(path)) for path in self._named])
            notes.append(f"no article found in {where} (looked for {', '.join(SUFFIXES)})")
        skipped = tuple(Skipped(*each) for each in sorted(self._skipped.items()))
        return Found(tuple(articles), skipped, tuple(notes))

    def _absolute(self, path: str) -> str:
        return absolute_path(os.path.join(self._cwd, path))  # noqa: PTH118 - keeps a NUL

    def _shown(self, path: str) -> str:
        return shown_path(path, Path(self._cwd))

    def _add_file(self, path: str) -> None:
        parent = self._ignores.folder(parent_folder(path))
        reason = parent.ignored or self._ignores.why(parent, path, is_folder=False)
        if reason is not None:
            self._ignored[self._shown(path)] = reason
        else:
            self._keep(path, is_link=os.path.islink(path))  # noqa: PTH114

    def _add_folder(self, path: str, wanted: Callable[[str], bool]) -> None:
        ignored = self._ignores.folder(path).ignored
        if ignored is not None and ignored.by != "name":
            self._ignored[self._shown(path)] = ignored
        else:
            self._walk(path, wanted)

    def _add_glob(self, absolute: str) -> None:
        base, wanted = glob_base(absolute), glob_filter(absolute)
        before = len(self._files), len(self._ignored)
        if os.path.isdir(base):  # noqa: PTH112
            self._add_folder(base, wanted)
        nothing_new = before == (len(self._files), len(self._ignored))
        if nothing_new and not any(wanted(path) for _, path in self._files.values()):
            self._skipped[self._shown(absolute)] = "matches no article; check the pattern"

    def _walk(self, top: str, wanted: Callable[[str], bool]) -> None:
        open_folders = [top]
        while open_folders:
            folder = self._ignores.folder(open_folders.pop())
            try:
                with os.scandir(folder.path) as listing:
                    entries = sorted(listing, key=lambda entry: entry.name)
            except OSError as error:
                self._skipped[self._shown(folder.path)] = f"can't be listed: {system_reason(error)}"
                continue
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                is_link = entry.is_symlink()
                is_folder = os.path.isdir(entry.path) if is_link else entry.is_dir()  # noqa: PTH112
                if not (is_folder or wanted(entry.path)):
                    continue
                if self._ignores.why(folder, entry.path, is_folder=is_folder) is not None:
                    continue
                if not is_folder:
                    self._keep(entry.path, is_link=is_link)
                elif is_link:
                    # Not followed: no loops, and nothing is linted twice under two names.
                    self._links.add(self._shown(entry.path))
                else:
                    open_folders.append(entry.path)

    def _keep(self, path: str, *, is_link: bool) -> None:
        """Takes the file once: under its own name rather than a link's, else the first name."""
        if is_link:
            identity = os.path.realpath(path)
        else:
            above = parent_folder(path)
            if above not in self._real_folders:
                self._real_folders[above] = os.path.realpath(above)
            identity = os.path.join(self._real_folders[above], os.path.basename(path))  # noqa: PTH118, PTH119
            if identity == path:
                identity = path  # one text for both
        candidate = (is_link, path)
        if identity not in self._files or candidate < self._files[identity]:
            self._files[identity] = candidate

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


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _MAX_NAMED
    return ", ".join(names[:_MAX_NAMED]) + (f" and {more} more" if more > 0 else "")
