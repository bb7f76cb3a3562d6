"""`unspun doctor`: what is installed, found and used here, and how to mend what is not right."""

from __future__ import annotations

import platform
import tempfile
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

import click

from linter import __version__, baseline, packs
from linter.baseline import file as baseline_file
from linter.cli.common import number
from linter.cli.exits import EXIT_CLEAN, EXIT_MISUSE
from linter.config import Config
from linter.config.finder import ConfigFinder
from linter.config.names import validate_rules
from linter.corpus import extra
from linter.errors import UnspunError
from linter.grammar import installed
from linter.packs import folders
from linter.packs.compiled import Compiled
from linter.storage import cache_folder

_PACKAGES = ("click", "daachorse", "drawsvg", "eld", "google-re2", "jinja2",
             "language-tool-python", "pathspec", "pyyaml", "rapidfuzz", "rich", "textstat",
             "tree-sitter", "tree-sitter-markdown")  # fmt: skip


class _Fact(NamedTuple):
    """One thing looked at. mend: what to do when it is not right, else empty."""

    what: str
    told: str
    mend: str = ""


@click.command()
def command() -> int:
    """Say what is installed, found and used here, and how to mend it."""
    wrong = 0
    for fact in _facts():
        click.echo(f"{'!!' if fact.mend else 'ok'}  {fact.what:<14} {fact.told}")
        if fact.mend:
            wrong += 1
            click.echo(f"    {'':<14} → {fact.mend}")
    return EXIT_MISUSE if wrong else EXIT_CLEAN


def _facts() -> Iterator[_Fact]:
    yield _Fact("unspun", f"{__version__} at {Path(packs.__file__).parent}")
    yield _Fact("Python", f"{platform.python_version()} on {platform.system()}")
    yield _packages()
    yield from _used()
    yield _grammar()
    yield _corpus()
    yield _cache()
    yield _baseline()
    yield _hook()


def _used() -> Iterator[_Fact]:
    """The configuration and the rules; a mistake in one stops every run."""
    try:
        config = ConfigFinder().for_folder(Path.cwd())
    except UnspunError as error:
        yield _Fact("configuration", str(error), "mend that line; nothing is linted before")
        return
    yield _Fact("configuration", config.origin or "none here or above: the defaults")
    try:
        compiled = packs.load(config.packs)
        validate_rules(config, compiled.ids, compiled.aliases)
        yield _rules(compiled, len(config.packs))
    except UnspunError as error:
        yield _Fact("rules", str(error), "mend that line; nothing is linted before")


def _packages() -> _Fact:
    found, missing = [], []
    for name in _PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            missing.append(name)
    mend = f"pip install {' '.join(missing)}" if missing else ""
    return _Fact("packages", ", ".join(found), mend)


def _rules(compiled: Compiled, users: int) -> _Fact:
    per_pack = Counter(name.partition("/")[0] for name in compiled.ids)
    listed = ", ".join(f"{pack} {count}" for pack, count in per_pack.items())
    place = "compiled in the package" if folders.SHIPPED.exists() else f"from {folders.CHECKOUT}"
    own = f", {users} packs of yours" if users else ""
    mend = "" if compiled.ids else "reinstall unspun: its rules are missing"
    return _Fact("rules", f"{len(compiled.ids)} ({listed}), {place}{own}", mend)


def _grammar() -> _Fact:
    """LanguageTool and Java; only who wants grammar checked has to mend what is missing."""
    try:
        config = ConfigFinder().for_folder(Path.cwd())
    except UnspunError:
        config = Config()  # told above
    if config.proofreads and config.languagetool_url:
        return _Fact("LanguageTool", f"on; the server at {config.languagetool_url} is asked")
    state = "on" if config.proofreads else "off (`--grammar` or `grammar: on`)"
    found = installed.find()
    if found is None:
        mend = installed.INSTALL if config.proofreads else ""
        return _Fact("LanguageTool", f"{state}; not installed: {installed.INSTALL}", mend)
    told = f"{state}; {found.version} at {found.folder}"
    try:
        return _Fact("LanguageTool", f"{told}, Java {installed.java_version()}")
    except UnspunError as error:
        return _Fact("LanguageTool", told, str(error) if config.proofreads else "")


def _corpus() -> _Fact:
    """The extra that only `unspun corpus` needs; nobody has to have it."""
    if missing := extra.missing():
        return _Fact("corpus", f"not installed ({', '.join(missing)}): {extra.INSTALL}")
    told = ", ".join(f"{name} {version(name)}" for name in extra.MODULES)
    return _Fact("corpus", told)


def _cache() -> _Fact:
    folder = cache_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        mend = "each run compiles its rules anew; make it writable or set UNSPUN_CACHE_DIR"
        return _Fact("cache", f"{folder}: {error.strerror}", mend)
    return _Fact("cache", str(folder))


def _baseline() -> _Fact:
    path = Path(baseline.FILE_NAME)
    if not path.exists():
        return _Fact("baseline", "none here: no finding is known")
    try:
        known = baseline_file.read(path)
    except UnspunError as error:
        return _Fact("baseline", str(error), "`check --baseline` can't use it")
    articles = number(len(known.articles), "article")
    return _Fact("baseline", f"{path}: {number(known.total, 'known finding')} in {articles}")


def _hook() -> _Fact:
    if not Path(".git").exists():
        return _Fact("pre-commit", "no git repository here")
    if Path(".git/hooks/pre-commit").exists():
        return _Fact("pre-commit", "a hook is installed")
    return _Fact("pre-commit", "no hook is installed; `unspun init`, then `pre-commit install`")
