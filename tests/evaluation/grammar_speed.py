"""How fast grammar is checked beside language-tool-python alone, on one running server:
`python -m tests.evaluation.grammar_speed [--articles N] [--rounds N]`.

Both read the same press releases, about 1,000 words each, in turns: the wrapper one call after
another, Unspun in one run. Seconds are wall clock; `cpu` are processor seconds, the server's
included, which other work on the machine disturbs less.
"""

from __future__ import annotations

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import psutil

from linter.grammar.installed import find
from tests.evaluation.corpora import articles

_WORDS = 1_000  # of an article
_ONE = 5  # runs on one article
_CHECK = [sys.executable, "-m", "linter", "check", "--exit-zero", "--isolated", "--require",
          "grammar", "--format", "jsonl"]  # fmt: skip


class Taken(NamedTuple):
    """What some work took: wall clock and processor time, in seconds."""

    wall: float
    cpu: float

    def __str__(self) -> str:
        return f"{self.wall:7.2f} s, cpu {self.cpu:7.2f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=2)
    given = parser.parse_args()
    installed = find()
    assert installed is not None, "run `unspun grammar install`"
    os.environ["LTP_PATH"] = str(installed.folder.parent)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        texts = list(itertools.islice(articles("press-releases", _WORDS), given.articles + 1))
        for number, text in enumerate(texts):
            place = folder / ("one" if number == given.articles else "all") / f"{number:03}.md"
            place.parent.mkdir(exist_ok=True)
            place.write_text(text, encoding="utf-8")
        _compare(folder, texts[: given.articles], given.rounds)


def _compare(folder: Path, texts: list[str], rounds: int) -> None:
    import language_tool_python

    tool = language_tool_python.LanguageTool("en-US")
    url = tool.url.removesuffix("v2/")

    def wrapper() -> None:
        for text in texts:
            tool.check(text)

    def unspun(what: str, cache: Path, *options: str) -> None:
        command = [*_CHECK, "--languagetool-url", url, *options, str(folder / what)]
        environment = {**os.environ, "UNSPUN_CACHE_DIR": str(cache)}
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)

    def fresh() -> Path:
        """A cache that holds what is compiled once, of rules and disclaimers, and no results."""
        cache = Path(tempfile.mkdtemp(dir=folder))
        for each in prepared.glob("*.bin"):
            os.link(each, cache / each.name)
        return cache

    def measured(name: str, work: Callable[[], None]) -> Taken:
        before, start = _cpu(), time.perf_counter()
        work()
        taken = Taken(time.perf_counter() - start, _cpu() - before)
        print(f"{name:44}{taken}   load {os.getloadavg()[0]:.1f}", flush=True)
        return taken

    try:
        prepared = folder / "prepared"
        unspun("one", prepared)  # compiles the rules; LanguageTool loads its own
        for text in texts[:10]:
            tool.check(text)
        for number in range(rounds):
            alone = measured(f"wrapper, {len(texts)} calls", wrapper)
            cache = fresh()
            ours = measured(f"Unspun, {len(texts)} articles", lambda: unspun("all", cache))  # noqa: B023
            again = measured("Unspun again, from its cache", lambda: unspun("all", cache))  # noqa: B023
            print(
                f"round {number + 1}: Unspun is {_ratio(alone, ours)} faster than the wrapper; "
                f"from its cache {_ratio(ours, again)} faster than before"
            )
        for _ in range(_ONE):
            measured("Unspun, one article", lambda: unspun("one", fresh()))
    finally:
        tool.close()


def _ratio(slow: Taken, fast: Taken) -> str:
    return f"{slow.wall / fast.wall:.1f} times (cpu {slow.cpu / fast.cpu:.1f})"


def _cpu() -> float:
    """Seconds of processor time that this process and those that it started have had."""
    own = os.times()
    servers = (sum(each.cpu_times()[:2]) for each in psutil.Process().children())
    return own.user + own.system + own.children_user + own.children_system + sum(servers)


if __name__ == "__main__":
    main()
