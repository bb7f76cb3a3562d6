"""What fuzzing feeds: each takes any bytes, and may refuse them only with the program's own error.

`test_fuzz` runs them for a moment each time; `python tests/fuzz/long_run.py NAME` as long as asked.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from linter.baseline import Baseline, Known
from linter.baseline import file as baseline_file
from linter.config import Config
from linter.config.file import read_config
from linter.errors import UnspunError
from linter.model import ArticleReport
from linter.packing import packed, unpacked
from linter.packs.folders import read_pack
from linter.parsers import parse
from linter.reporters import FORMATS, render
from linter.run import lint_source
from linter.run.results import Results
from linter.source import Source, decode


def _linted(path: str, data: bytes) -> ArticleReport | None:
    try:
        source = decode(data, path)
    except UnspunError:  # it is no text
        return None
    report = lint_source(source, Config())
    for each in report.findings:
        start, end = each.span
        assert 0 <= start <= end <= len(source.text)
        assert each.text == source.text[start:end]
    assert "engine/check-failed" not in report.rules
    return report


def markdown(data: bytes) -> None:
    _linted("a.md", data)


def html(data: bytes) -> None:
    _linted("a.html", data)


def text(data: bytes) -> None:
    _linted("a.txt", data)


def front_matter(data: bytes) -> None:
    fence = b"+++" if data[:1] == b"+" else b"---"
    text = fence + b"\n" + data + b"\n" + fence + b"\n\nWords.\n"
    with suppress(UnspunError):
        parse(decode(text, "a.md"))


def suppressions(data: bytes) -> None:
    comment = b"<!-- unspun-disable" + data[:200].replace(b"-->", b"") + b" -->\n\n"
    _linted("a.md", comment + b"Kidney rocks hurt.\n\n" + data[200:])


def reports(data: bytes) -> None:
    """Whatever an article holds, a terminal is sent no escape sequence but our own."""
    from linter.api import report

    article = _linted("a.md", b"Kidney rocks \n\n" + data + b" kidney rocks")
    linted = report([article] if article else [])
    for name in FORMATS:
        written = render(name, linted)
        allowed = "\n\r\t" if name != "console" else "\n"
        bad = {c for c in written if (c < " " or "\x7f" <= c < "\xa0") and c not in allowed}
        assert not bad, (name, bad)


def _in_file(data: bytes, name: str, read: Callable[[Path], object]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        with suppress(UnspunError):
            read(path)


def config(data: bytes) -> None:
    _in_file(data, "unspun.yaml", read_config)


def config_toml(data: bytes) -> None:
    _in_file(b"[tool.unspun]\n" + data, "pyproject.toml", read_config)


def rules(data: bytes) -> None:
    _in_file(data, "house.yaml", read_pack)


def baselines(data: bytes) -> None:
    _in_file(data, "unspun-baseline.json", baseline_file.read)


def kept_report(data: bytes) -> None:
    source = Source("a.md", "Some words.")
    unpacked(data, source)


def kept_reports(data: bytes) -> None:
    source = Source("a.md", "Some words.")
    _in_file(data, "results.sqlite", lambda path: Results(path).known([(source, Config())]))


TARGETS: dict[str, Callable[[bytes], None]] = {
    each.__name__: each
    for each in (
        markdown, html, text, front_matter, suppressions, reports, config, config_toml, rules,
        baselines, kept_report, kept_reports,
    )
}  # fmt: skip
# Real beginnings, which random bytes never find.
SEEDS: dict[str, tuple[bytes, ...]] = {
    "markdown": (b"# A\n\n> - *a* [b](c) `d` <b>e</b> &amp; |f|\n", b"---\na: b\n---\n\n1. c\n"),
    "html": (b"<main><p hidden>a<b>c</b>&nbsp;<!-- d --><table><td>e</table></main>",),
    "text": (b"A TITLE\n\n- kidney rocks\n",),
    "front_matter": (b"title: a\ntags: [b, c]\ndate: 2024-01-01\n", b"a: &x [1]\nb: *x\n"),
    "suppressions": (b" terminology/kidney-rocks -- quoted", b"-next-line terminology -- why"),
    "reports": (b"\x1b[31m\x07\x9b2J\xe2\x80\xae", b"]8;;http://a\x1b\\"),
    "config": (
        b"disable: [claims]\nseverity: {terminology: warning}\nsuppress:\n"
        b"- {rule: terminology, reason: why, path: '*.md'}\n",
    ),
    "config_toml": (b'disable = ["claims"]\n[tool.unspun.severity]\nterminology = "error"\n',),
    "rules": (
        b"- id: a-b\n  severity: error\n  find: [a b]\n  replace: c d\n  why: Because.\n"
        b"  examples: {bad: [{text: 'An [[a b]].', fix: 'An c d.'}]}\n",
    ),
    "baselines": (
        baseline_file.render(Baseline(Path("b.json"), {"a.md": (Known("a/b", "c", "0" * 16, 1),)})),
    ),
    "kept_report": (packed(ArticleReport(Source("a.md", "Some words."), 2, ())),),
    "kept_reports": (b"SQLite format 3\0",),
}
