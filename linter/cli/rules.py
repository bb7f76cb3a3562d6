"""`unspun rules`: what rules there are, what one says, and whether they prove themselves."""

from __future__ import annotations

import json
from pathlib import Path

import click

from linter import packs
from linter.errors import UnspunError, nearest
from linter.rules import Guard, Rule


@click.group()
def command() -> None:
    """List, explain and test rules."""


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
        click.echo(json.dumps([_summary(rule) for rule in chosen], indent=1, ensure_ascii=False))
        return
    width = max((len(rule.id) for rule in chosen), default=0)
    for rule in chosen:
        click.echo(f"{rule.id:<{width}}  {rule.severity:<10}  {_meant(rule)}")
    click.echo(f"{len(chosen)} rules")


@command.command()
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.argument("id")
def explain(id: str, form: str) -> None:
    """What rule ID finds, why, and its examples."""
    rules = {name: rule for rule in _all() for name in (*rule.aliases, rule.id)}
    if id not in rules:
        raise UnspunError(f"no rule is called `{id}`; {nearest(id, rules)}")
    rule = rules[id]
    if form == "json":
        click.echo(json.dumps(_summary(rule) | _details(rule), indent=1, ensure_ascii=False))
    else:
        click.echo(_explained(rule))


@command.command()
@click.argument("folders", nargs=-1, metavar="[PACK]...")
def test(folders: tuple[str, ...]) -> int:
    """Every rule of PACK, a folder or one file of it, proves itself on its examples.

    Without PACK: our own packs.
    """
    from linter.selftest import failures

    if folders:
        chosen = [_pack(folder) for folder in folders]
        rules = [rule for folder in chosen for rule in packs.read_pack(folder)]
    else:
        rules = _all()
    wrong = list(failures(rules))
    for failure in wrong:
        click.echo(str(failure))
    examples = sum(len(rule.bad) + len(rule.good) for rule in rules)
    click.echo(f"{len(rules)} rules, {examples} examples, {len(wrong)} failures")
    return 1 if wrong else 0


@command.command()
def schema() -> None:
    """The JSON Schema of rule files, for editors."""
    from linter.rule_shapes import FILE_SHAPE
    from linter.schema import document_schema

    click.echo(json.dumps(document_schema("Unspun rules", FILE_SHAPE), indent=1))


def _pack(name: str) -> Path:
    """A pack's folder: as named, or one of ours by its name."""
    ours = {folder.name: folder for folder in packs.own_packs()}
    if Path(name).exists() or name not in ours:
        return Path(name)
    return ours[name]


def _all() -> list[Rule]:
    return list(packs.RuleSet(packs.load(), settle=lambda rule: rule))


def _meant(rule: Rule) -> str:
    form, texts = next(iter(rule.forms.items()))
    return f"{form} → {', '.join(texts)}"


def _summary(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.id,
        "kind": rule.kind.value,
        "severity": rule.severity.value,
        "why": rule.why,
        "preview": rule.preview,
    }


def _details(rule: Rule) -> dict[str, object]:
    return {
        "forms": rule.forms,
        "when": [_conditions(guard) for guard in rule.when],
        "unless": _conditions(rule.unless),
        "aliases": rule.aliases,
        "source": rule.source,
        "bad": [{"text": each.text, "spans": each.spans, "fix": each.fix} for each in rule.bad],
        "good": [each.text for each in rule.good],
        "file": f"{rule.path}:{rule.line}",
    }


def _explained(rule: Rule) -> str:
    lines = [f"{rule.id}  ({rule.kind}, {rule.severity})", "", rule.why, ""]
    if rule.source:
        lines += [f"Source: {rule.source}", ""]
    lines += [f"  {form} → {' or '.join(texts)}" for form, texts in rule.forms.items()]
    for title, guards in (("Reported only if", rule.when), ("Never if", (rule.unless,))):
        conditions = [_conditions(guard) for guard in guards if guard.keys]
        if conditions:
            lines += ["", title + ":"]
            lines += [f"  {key}: {value}" for each in conditions for key, value in each.items()]
    for title, examples in (("Reports", rule.bad), ("Lets stand", rule.good)):
        if examples:
            lines += ["", title + ":", *(f"  {each.text}" for each in examples)]
    return "\n".join(lines)


def _conditions(guard: Guard) -> dict[str, object]:
    keys = [*guard.keys, *(["within"] if guard.near else [])]
    return {key: _plain(getattr(guard, key)) for key in keys}


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
