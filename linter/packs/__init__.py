"""Packs: folders of rule files, compiled into one table and one automaton.

Compiling reads and checks every YAML file, so its result is kept: in the wheel for our own packs,
in the user's cache for a checkout and for users' packs. It is data (JSON and the automaton's own
format), never code, and is made anew when damaged, foreign or out of date.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from linter.packs import folders
from linter.packs.compiled import Compiled, all_rules, compile_rules, packed, unpacked
from linter.packs.folders import own_packs, read_pack, rule_files
from linter.rules import Rule
from linter.storage import kept, mapped, own_code

_MOST_KEPT = 8  # compiled packs in the cache, 30 MB each; what was used least recently goes first
# What the compiled form depends on beside the rules: files, and folders with all their modules.
_COMPILER = (
    "packs", "disclaimers", "rules.py", "phrases.py", "wording.py", "schema.py", "yaml_nodes.py",
)  # fmt: skip


def load(added: tuple[Path, ...] = ()) -> Compiled:
    """Our packs, and the user's in `added`, compiled. Raises RuleError for a bad rule."""
    if added:
        return _kept(identity(added), lambda: [*all_rules(load()), *_read_packs(added)])
    return _shipped() or _kept(identity(), lambda: _read_packs(own_packs()))


def identity(added: tuple[Path, ...] = ()) -> str:
    """Another text for other rules, ours or those in `added`; quick, for nothing is compiled."""
    if not folders.SHIPPED.exists():
        return _key([*own_packs(), *added])
    with folders.SHIPPED.open("rb") as file:
        head = [file.readline() for _ in range(3)]  # with the digest of the rest
    return _key(added, repr(head))


def _shipped() -> Compiled | None:
    """Our packs as a wheel carries them; None in a checkout."""
    return unpacked(mapped(folders.SHIPPED)) if folders.SHIPPED.exists() else None


def _kept(key: str, rules: Callable[[], Sequence[Rule]]) -> Compiled:
    """What the cache has under this key, or these rules compiled and kept."""

    def made() -> tuple[Compiled, bytes]:
        compiled = compile_rules(rules())
        return compiled, packed(compiled)

    return kept("rules", key, unpacked, made, most=_MOST_KEPT)


def _read_packs(folders: Sequence[Path]) -> list[Rule]:
    return [rule for folder in folders for rule in read_pack(folder)]


def _key(folders: Sequence[Path], base: str = "") -> str:
    """Another key for other files, other rules that they join, or another compiler."""
    digest = hashlib.blake2b(f"{base}\0{own_code(*_COMPILER)}".encode(), digest_size=16)
    for path in (file for folder in folders for file in rule_files(folder)):
        text = path.read_bytes()
        digest.update(f"\0{path}\0{len(text)}\0".encode())
        digest.update(text)
    return digest.hexdigest()
