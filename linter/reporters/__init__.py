"""Reports: a `Report` goes in, the text of one format comes out; to a file or a standard stream.

A format is one module with `render(report) -> Iterator[str]`, named in FORMATS; it is imported when
it is asked for. A reporter shows the whole report: nothing is filtered here. One that also has
`pages` may make a book of a large report: a file, and more pages in a folder beside it.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TextIO, cast

from linter.errors import UnspunError, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from linter.model import Report

FORMATS: Mapping[str, str] = {
    "console": "linter.reporters.console",
    "json": "linter.reporters.json_report",
    "jsonl": "linter.reporters.jsonl",
    "sarif": "linter.reporters.sarif",
    "junit": "linter.reporters.junit",
    "github": "linter.reporters.github",
    "gitlab": "linter.reporters.gitlab",
    "checkstyle": "linter.reporters.checkstyle",
    "markdown": "linter.reporters.markdown",
    "html": "linter.reporters.html",
}
DEFAULT = "console"
_STANDARD = "standard output"


class Output(NamedTuple):
    """A format, and the file that it goes to; None for a standard stream."""

    name: str
    path: Path | None = None


class Page(NamedTuple):
    """A page beside the first one: its file name, which is safe everywhere, and its text."""

    name: str
    text: str


class Book(NamedTuple):
    """A report in several files. first: the parts of the first page, taken after all others."""

    pages: Iterator[Page]
    first: Iterator[str]


class Reporter(Protocol):
    """What a format's module offers; options beyond the report have defaults."""

    def render(self, report: Report, **options: Any) -> Iterator[str]:
        """The report's text in parts, so that a long one need not be held whole."""


def outputs(values: Iterable[str]) -> tuple[Output, ...]:
    """The outputs that `--format NAME[=FILE]` names; the console's when there is none.

    Raises UnspunError for an unknown format and for two reports in one place, so that a mistake
    shows before any article is linted.
    """
    found = tuple(_output(value) for value in values) or (Output(DEFAULT),)
    streamed = [each for each in found if each.path is None]
    taken = [each for each in streamed if each.name != DEFAULT]
    if len(taken) > 1:
        first, second = taken[:2]
        raise UnspunError(
            f"`{first.name}` and `{second.name}` would both go to {_STANDARD}; "
            f"give one a file: --format {second.name}=FILE"
        )
    seen: set[str] = set()
    for each in found:
        place = f"`{each.name}`" if each.path is None else os.path.realpath(each.path)
        if place in seen:
            raise UnspunError(f"{place} is asked for twice; give each report a file of its own")
        seen.add(place)
    return found


def render(name: str, report: Report, **options: Any) -> str:
    """The report in one format as a text. Raises UnspunError for an unknown format."""
    return "".join(_reporter(name).render(report, **options))


def write(
    report: Report,
    outputs: Iterable[Output],
    *,
    quiet: bool = False,
    stdout: TextIO | None = None,
    stderr: TextIO | None = None,
) -> None:
    """Writes the report to each output, files first and each whole or not at all.

    quiet: the console shows errors and counts only. The console's report goes to standard error
    when another format takes standard output: nothing else may go there. Every output is tried
    before UnspunError is raised for the first that could not be written.
    """
    stdout = stdout or sys.stdout
    streamed = []
    failed: list[UnspunError] = []
    for output in outputs:
        if output.path is None:
            streamed.append(output.name)
            continue
        options = {"quiet": quiet} if output.name == DEFAULT else {}
        try:
            _save_report(output.name, report, output.path, options)
        except OSError as error:
            failed.append(_unwritable(error, output.path))
    for name in streamed:
        aside = name == DEFAULT and len(streamed) > 1
        try:
            _send(name, report, (stderr or sys.stderr) if aside else stdout, quiet)
        except BrokenPipeError:
            raise  # the reader has gone (`| head`): no mistake, and nobody to tell
        except OSError as error:
            failed.append(_unwritable(error, "standard error" if aside else _STANDARD))
    if failed:
        raise failed[0]


def pages_folder(place: Path) -> Path:
    """Where the other pages of a report in several files stand."""
    return place.with_name(f"{place.stem}_files")


def write_stats(report: Report, *, stdout: TextIO | None = None) -> None:
    """Writes the table of readability (`stats`) to standard output."""
    from linter.reporters import stats, terminal

    stream = stdout or sys.stdout
    stream.writelines(stats.render(report, **terminal.options_for(stream)))
    stream.flush()


def _output(value: str) -> Output:
    name, equals, file = value.partition("=")
    if name not in FORMATS:
        raise _unknown(name)
    if equals and not file:
        raise UnspunError(f"`--format {value}` names no file; write --format {name}=FILE")
    # "-" and /dev/stdout are the stream: renaming a file into its place would lose what it holds.
    return Output(name, Path(file) if file not in ("", "-", "/dev/stdout") else None)


def _unknown(name: str) -> UnspunError:
    return UnspunError(f"there is no format `{name}`; {nearest(name, FORMATS)}")


def _reporter(name: str) -> Reporter:
    if name not in FORMATS:
        raise _unknown(name)
    return cast("Reporter", importlib.import_module(FORMATS[name]))


def _send(name: str, report: Report, stream: TextIO, quiet: bool) -> None:
    if name == DEFAULT:
        from linter.reporters import console, terminal

        stream.writelines(console.render(report, quiet=quiet, **terminal.options_for(stream)))
    else:
        # Bytes, so that neither the locale nor Windows' line ends change a machine's format.
        binary = getattr(stream, "buffer", None)
        stream.flush()
        for part in _reporter(name).render(report):
            if binary is None:
                stream.write(part)
            else:
                binary.write(_encoded(part))
    stream.flush()


def _save_report(name: str, report: Report, path: Path, options: dict[str, Any]) -> None:
    """Writes one report into a file; a book's pages go into a folder that is named after it."""
    pages = getattr(_reporter(name), "pages", None)
    if pages is None or _is_device(path):
        _save(path, map(_encoded, _reporter(name).render(report, **options)))
        return
    from linter.storage import write_book

    place = Path(os.path.realpath(path))
    folder = pages_folder(place)
    book = cast("Book | None", pages(report, place.name, folder.name))
    place.parent.mkdir(parents=True, exist_ok=True)
    if book is None:
        write_book(place, folder, (), map(_encoded, _reporter(name).render(report, **options)))
    else:
        others = ((page.name, _encoded(page.text)) for page in book.pages)
        write_book(place, folder, others, map(_encoded, book.first))


def _is_device(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


def _save(path: Path, parts: Iterable[bytes]) -> None:
    if _is_device(path):
        with path.open("wb") as file:  # a pipe or a device; /dev/fd/63 leads to one without a name
            file.writelines(parts)
        return
    from linter.storage import write_parts

    Path(os.path.realpath(path)).parent.mkdir(parents=True, exist_ok=True)
    write_parts(path, parts)


def _encoded(text: str) -> bytes:
    # Half of a surrogate pair is no character: escaped, it can't lose the whole report.
    return text.encode("utf-8", "backslashreplace")


def _unwritable(error: OSError, place: object) -> UnspunError:
    if isinstance(error, FileExistsError):
        reason = "a folder on its way is a file"
    else:
        reason = (error.strerror or str(error)).lower()
    return UnspunError(f"can't be written: {reason}; name another file", path=place)
