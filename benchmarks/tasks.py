"""What is measured: Unspun in its parts, and its peers where they are installed (`make peers`)."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from benchmarks import terms
from benchmarks.measure import Task
from linter.grammar.installed import find

PEERS = Path(__file__).resolve().parents[1] / ".peers"
TERMS = (10, 100, 1_000, 10_000)
_FEW = 100  # articles for the peers that take minutes
_LISTED = "terminology,structure,density"
_CHECK = [sys.executable, "-m", "linter", "check", "--exit-zero", "--format", "jsonl"]


class Articles(NamedTuple):
    """A folder of articles, all of about the same length. words: of all."""

    folder: Path
    number: int
    words: int


def ours(articles: Articles, home: Path) -> list[Task]:
    """Unspun: everything but grammar, cold and known; then its kinds one by one."""
    task = _unspun(articles, home)
    return [
        task("everything, 1 process", "--jobs", "1"),
        task("everything, known already", "--jobs", "1", known=True),
        task("everything, 2 processes", "--jobs", "2"),
        task("terms, structure, density", *_one(_LISTED)),
        task("the same and unlisted", *_one(f"{_LISTED},unlisted")),
        task("terminology alone", *_one("terminology")),
        task("readability alone", *_one("readability")),
        task("disclaimers alone", *_one("disclaimer")),
    ]


def on_clean(articles: Articles, home: Path) -> list[Task]:
    """Unspun on articles without a garble, as nearly all are: none is read as a whole."""
    task = _unspun(articles, home)
    return [
        task("clean articles, everything, 1 process", "--jobs", "1"),
        task("clean articles, terms, structure, density, unlisted", *_one(f"{_LISTED},unlisted")),
    ]


def _unspun(articles: Articles, home: Path) -> Callable[..., Task]:
    """Makes tasks of Unspun on these articles: a name, options, and whether all is known."""
    cache = home / "cache"

    def task(name: str, *options: str, known: bool = False) -> Task:
        return Task(
            f"Unspun, {name}",
            [*_CHECK, "--isolated", *options, str(articles.folder)],
            articles.number,
            articles.words,
            environment={"UNSPUN_CACHE_DIR": str(cache)},
            fresh=None if known else cache,
        )

    return task


def with_terms(articles: Articles, home: Path, number: int) -> list[Task]:
    """The same terms for Unspun and for Vale, each as it runs by default: on all cores."""
    config = terms.unspun_pack(home, number)
    tasks = [
        Task(
            f"Unspun, {number:,} terms",
            [*_CHECK, "--config", str(config), "--no-cache", str(articles.folder)],
            articles.number,
            articles.words,
            environment={"UNSPUN_CACHE_DIR": str(home / "cache")},
        )
    ]
    vale = PEERS / "bin" / "vale"
    if vale.exists():
        style = terms.vale_styles(home, number)
        tasks.append(Task(f"Vale, {number:,} terms", _vale(vale, style, articles), *articles[1:]))
    return tasks


def peers(articles: Articles, few: Articles, home: Path) -> tuple[list[Task], list[str]]:
    """The other programs, and the names of those that are not installed."""
    tasks, absent = [], []
    folder, number, words = articles

    def add(
        name: str,
        program: Path,
        command: list[str],
        codes: frozenset[int] = frozenset({0}),
        *,
        slow: bool = False,
        once: bool = False,
        start_in: Path | None = None,
    ) -> None:
        """slow: it takes minutes, and gets a few articles, once."""
        if program.exists():
            count = (few.number, few.words) if slow else (number, words)
            tasks.append(
                Task(name, command, *count, codes=codes, once=slow or once, folder=start_in)
            )
        else:
            absent.append(name)

    vale = PEERS / "bin" / "vale"
    add("Vale, five readability formulas", vale, _vale(vale, terms.vale_metrics(home), articles))
    python = PEERS / "venv" / "bin"
    files = [str(path) for path in sorted(folder.iterdir())]
    some = [str(path) for path in sorted(few.folder.iterdir())]
    codespell = python / "codespell"
    add("codespell", codespell, [str(codespell), str(folder)], codes=frozenset({0, 65}))
    proselint = python / "proselint"
    add(
        "proselint",
        proselint,
        [str(proselint), "check", *files],
        codes=frozenset({0, 1}),
        once=True,
    )
    textlint = PEERS / "npm" / "node_modules" / ".bin" / "textlint"
    config = terms.textlint_config(home, 100)
    add(
        "textlint, 100 terms", textlint,
        # It looks for rules where it is started; 0 means that it found none, or no garble.
        [str(textlint), "--config", str(config), *some],
        slow=True, codes=frozenset({1}), start_in=PEERS / "npm",
    )  # fmt: skip
    # Its command line; the rest is the LanguageTool that reads grammar for us.
    jars, installed = PEERS / "languagetool", find()
    path = os.pathsep.join(f"{each}{os.sep}*" for each in (jars, installed and installed.folder))
    add(
        "LanguageTool", jars if installed else PEERS / "no languagetool",
        ["java", "-cp", path, "org.languagetool.commandline.Main", "-l", "en-US", "--recursive",
         str(few.folder)], slow=True,
    )  # fmt: skip
    return tasks, absent


def _one(kinds: str) -> tuple[str, ...]:
    return ("--select", kinds, "--jobs", "1")


def _vale(vale: Path, config: Path, articles: Articles) -> list[str]:
    return [str(vale), "--config", str(config), "--no-exit", "--output=JSON", str(articles.folder)]
