"""`unspun rules`: what rules there are, what one says, and whether they prove themselves."""

from __future__ import annotations

import json
from pathlib import Path

import click

from linter import packs, rule_pages
from linter.cli import rules_new
from linter.cli.exits import EXIT_CLEAN, EXIT_FINDINGS, EXIT_MISUSE
from linter.config.finder import ConfigFinder
from linter.errors import UnspunError, nearest
from linter.model import Kind
from linter.packs import folders
from linter.packs.folders import read_pack
from linter.packs.rule_set import RuleSet
from linter.rule_pages import as_data, explained, in_short
from linter.rules import Rule
from linter.storage import write_whole

_LANGUAGETOOL = f"{Kind.GRAMMAR}/languagetool"  # our rule on what it is asked


@click.group()
def command() -> None:
    """List, explain and test rules."""


command.add_command(rules_new.command)


@command.command("list")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.argument("names", nargs=-1)
def list_rules(names: tuple[str, ...], form: str) -> None:
    """All rules, or those of the packs or kinds in NAMES, a line each."""
    chosen = [rule for rule in _all() if not names or {rule.id, rule.pack, rule.kind} & set(names)]
    if names and not chosen:
        known = {name for rule in _all() for name in (rule.id, rule.pack, rule.kind.value)}
        raise UnspunError(
            f"no rule, pack or kind is called `{names[0]}`; {nearest(names[0], known)}"
        )
    if form == "json":
        click.echo(json.dumps([as_data(rule) for rule in chosen], indent=1, ensure_ascii=False))
        return
    width = max((len(rule.id) for rule in chosen), default=0)
    for rule in chosen:
        click.echo(f"{rule.id:<{width}}  {rule.severity:<10}  {in_short(rule)}")
    click.echo(f"{len(chosen)} rules")


@command.command()
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.argument("id")
def explain(id: str, form: str) -> None:
    """What rule ID finds, why, and its examples."""
    rules = {name: rule for rule in _all() for name in (*rule.aliases, rule.id)}
    name = id
    if id not in rules and id.startswith(f"{Kind.GRAMMAR}/"):
        click.echo(f"{id} is a rule of LanguageTool; its findings tell what is wrong.\n", err=True)
        name = _LANGUAGETOOL
    if name not in rules:
        raise UnspunError(f"no rule is called `{id}`; {nearest(id, rules)}")
    rule = rules[name]
    if form == "json":
        click.echo(json.dumps(as_data(rule, whole=True), indent=1, ensure_ascii=False))
    else:
        click.echo(explained(rule))


@command.command()
@click.argument("folders", nargs=-1, metavar="[PACK]...")
def test(folders: tuple[str, ...]) -> int:
    """Every rule of PACK, a folder or one file of it, proves itself on its examples.

    Without PACK: our own packs.
    """
    from linter.selftest import failures

    if folders:
        chosen = [_pack(folder) for folder in folders]
        rules = [rule for folder in chosen for rule in read_pack(folder)]
    else:
        rules = _all()
    wrong = list(failures(rules))
    for failure in wrong:
        click.echo(str(failure))
    examples = sum(len(rule.bad) + len(rule.good) for rule in rules)
    click.echo(f"{len(rules)} rules, {examples} examples, {len(wrong)} failures")
    return EXIT_FINDINGS if wrong else EXIT_CLEAN


@command.command()
@click.option(
    "--confidence",
    type=click.FloatRange(0, 1),
    default=0.9,
    show_default=True,
    help="Of the findings that are taken, at least.",
)
@click.option(
    "--most", type=click.IntRange(1), default=50, show_default=True, help="Rules at most."
)
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLES...")
def harvest(articles: tuple[str, ...], confidence: float, most: int) -> int:
    """Garbles that no rule lists yet, found in ARTICLES: rule entries to read and accept."""
    from linter.files.search import find
    from linter.harvest import as_rules
    from linter.harvest import harvest as gathered
    from linter.model import ArticleReport
    from linter.run import lint_articles

    # LanguageTool has no say in what a garble is.
    finder = ConfigFinder(adjust=lambda config: config.with_grammar(on=False))
    found = find(list(articles), finder, Path.cwd())
    outcomes = list(lint_articles(found.articles))
    unread = [each for each in outcomes if not isinstance(each, ArticleReport)]
    reports = [each for each in outcomes if isinstance(each, ArticleReport)]
    for skipped in (*found.skipped, *unread):
        click.echo(f"{skipped.path}: {skipped.reason}", err=True)
    harvested = gathered(reports, confidence)[:most]
    click.echo(as_rules(harvested), nl=False)
    click.echo(f"{len(harvested)} rules from {len(reports)} articles", err=True)
    return EXIT_MISUSE if found.skipped or unread else EXIT_CLEAN


@command.command()
def schema() -> None:
    """The JSON Schema of rule files, for editors."""
    from linter.packs.rule_shapes import FILE_SHAPE
    from linter.schema import document_schema

    click.echo(json.dumps(document_schema("Unspun rules", FILE_SHAPE), indent=1))


@command.command()
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a page is out of date.")
@click.argument("folder", default="docs/rules")
def docs(folder: str, check: bool) -> int:
    """The pages about our rules, written to FOLDER (default: docs/rules)."""
    wanted = rule_pages.pages(_all())
    there = {path.relative_to(folder).as_posix() for path in Path(folder).rglob("*.md")}
    old = sorted(
        [name for name, text in wanted.items() if _text(Path(folder, name)) != text]
        + list(there - set(wanted))
    )
    if check:
        for name in old:
            click.echo(f"{folder}/{name} is out of date; run `unspun rules docs`")
        return EXIT_FINDINGS if old else EXIT_CLEAN
    for name in old:
        path = Path(folder, name)
        if name in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, wanted[name].encode())
        else:
            path.unlink()
    click.echo(f"{len(wanted)} pages in {folder}, {len(old)} changed")
    return EXIT_CLEAN


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def _pack(name: str) -> Path:
    """A pack's folder: as named, or one of ours by its name."""
    ours = {folder.name: folder for folder in folders.own_packs()}
    if Path(name).exists() or name not in ours:
        return Path(name)
    return ours[name]


def _all() -> list[Rule]:
    """Our rules and those of the packs that the configuration of this folder names."""
    config = ConfigFinder().for_folder(Path.cwd())
    return list(RuleSet(packs.load(config.packs), settle=lambda rule: rule))
