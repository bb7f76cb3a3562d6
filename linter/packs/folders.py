"""Packs as they are written: folders of rule files."""

from __future__ import annotations

from pathlib import Path

from linter.errors import RuleError
from linter.rules import Rule

_PACKAGE = Path(__file__).parents[1]
SHIPPED = _PACKAGE / "rules.bin"  # in a wheel: our packs, compiled
CHECKOUT = _PACKAGE.parent / "rules"  # in a checkout: our packs as they are written


def own_packs() -> list[Path]:
    """The folders of our own packs in a checkout."""
    return sorted(path for path in CHECKOUT.iterdir() if path.is_dir()) if CHECKOUT.is_dir() else []


def rule_files(folder: Path) -> list[Path]:
    """A pack's files; of a single file, that file. Raises RuleError when there is none."""
    if folder.is_file():
        return [folder]
    if not folder.is_dir():
        raise RuleError("is no folder; a pack is a folder of .yaml files", path=folder)
    files = sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml"))
    if not files:
        raise RuleError("holds no .yaml file; a pack is a folder of rule files", path=folder)
    return files


def read_pack(folder: Path) -> list[Rule]:
    """The rules of a pack (or of one of its files), named after its folder. Raises RuleError."""
    from linter.packs.rule_format import read_file  # parsing YAML is needed only when compiling

    files = rule_files(folder)
    pack = files[0].resolve().parent.name
    rules = [rule for path in files for rule in read_file(path, pack, _shown(path))]
    known: dict[str, Rule] = {}
    for rule in rules:
        if rule.id in known:
            raise _clash(rule, known[rule.id], f"the id `{rule.id}` is taken")
        known[rule.id] = rule
    phrases: dict[tuple[str, str], Rule] = {}
    for rule in rules:
        # With other guards, the same phrase may mean another thing; with the same, one is lost.
        guards = repr((rule.when, rule.unless, rule.exact))
        for form in rule.forms:
            other = phrases.setdefault((form, guards), rule)
            if other is not rule:
                raise _clash(rule, other, f"`{rule.id}` finds “{form}” as `{other.id}` does")
    return rules


def _shown(path: Path) -> str:
    """A rule file as messages name it: ours from the checkout's root, wherever that is."""
    whole = path.resolve()
    root = CHECKOUT.parent
    return whole.relative_to(root).as_posix() if whole.is_relative_to(CHECKOUT) else str(path)


def _clash(rule: Rule, other: Rule, what: str) -> RuleError:
    return RuleError(
        f"{what} ({other.path}:{other.line}); drop one or give them different guards",
        path=rule.path,
        line=rule.line,
    )
