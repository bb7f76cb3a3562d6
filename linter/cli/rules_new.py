"""`unspun rules new`: asks for what a rule needs, proves it, and adds it to a pack's file."""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path

import click

from linter.cli.exits import EXIT_CLEAN, EXIT_FINDINGS
from linter.errors import UnspunError
from linter.model import Severity
from linter.packs.folders import read_pack
from linter.selftest import failures
from linter.storage import write_whole

_ENTRY = """\
- id: {id}
  severity: {severity}
  find: [{find}]
  replace: {replace}
  why: {why}
  examples:
    bad:
      - {{text: {bad}{fix}}}
"""
_GOOD = """\
    good:
      - {good}
"""


@click.command("new")
@click.argument("file")
@click.option("--find", prompt="Garbled phrase (singular)", help="What the rule finds.")
@click.option("--replace", prompt="What was meant", help="What it should read.")
@click.option("--id", default="", help="Default: the garbled phrase, with hyphens.")
@click.option("--severity", type=click.Choice(list(map(str, Severity))), default="warning")
@click.option("--why", prompt="Why it is wrong, for an editor", help="One or two sentences.")
@click.option(
    "--bad",
    prompt="A sentence that must be reported, the garble in [[ ]]",
    help="Marks what must be reported: Small [[kidney rocks]] may pass.",
)
@click.option("--fix", default="", prompt="The sentence after repair (may be empty)")
@click.option("--good", default="", prompt="A right sentence that looks alike (may be empty)")
def command(
    file: str, find: str, replace: str, id: str, severity: str, why: str,
    bad: str, fix: str, good: str,
) -> int:  # fmt: skip
    """Ask for a rule, prove it, and add it to FILE (a .yaml file in a pack's folder)."""
    path = Path(file)
    if path.suffix not in (".yaml", ".yml"):
        raise UnspunError("is no rule file; name a .yaml file in a pack's folder", path=path)
    entry = _ENTRY.format(
        id=id or re.sub(r"[^a-z0-9]+", "-", find.lower()).strip("-"),
        severity=severity,
        find=_quoted(find),
        replace=_quoted(replace),
        why=_quoted(why),
        bad=_quoted(bad),
        fix=f", fix: {_quoted(fix)}" if fix else "",
    ) + (_GOOD.format(good=_quoted(good)) if good else "")
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    text = (before.rstrip("\n") + "\n\n" if before.strip() else "") + entry
    wrong = _wrong(path, text, before)
    for each in wrong:
        click.echo(each)
    if wrong:
        click.echo("Nothing was written; mend the examples or add a guard, and try again.")
        return EXIT_FINDINGS
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, text.encode())
    click.echo(f"added to {path}:\n\n{entry}")
    return EXIT_CLEAN


def _wrong(path: Path, text: str, before: str) -> list[str]:
    """What the rules in the new text lack; found out in a copy, so that nothing is lost."""
    pack = path.absolute().parent.name
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name, pack, path.name)
        copy.parent.mkdir()
        copy.write_text(text, encoding="utf-8")
        try:
            rules = read_pack(copy)
        except UnspunError as error:
            line = (error.line or 1) - before.count("\n")
            return [f"the new rule's line {max(1, line)}: {error.message}"]
        return [f"{each.rule}: {each.message}" for each in failures(rules)]


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
