"""Packs: folders of rule files, compiled into one table and one automaton.

Compiling reads and checks every YAML file, so its result is kept: in the wheel for our own packs,
in the user's cache for a checkout and for users' packs. It is data (JSON and the automaton's own
format), never code, and is made anew when damaged, foreign or out of date.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from linter.packs import folders
from linter.packs.compiled import Compiled, all_rules, compile_rules, digest_of, packed, unpacked
from linter.packs.folders import own_packs, read_pack, rule_files
from linter.rules import Rule
from linter.storage import cache_folder, keep

_MOST_KEPT = 8  # compiled packs in the cache, 30 MB each; what was used least recently goes first
_PACKAGE = Path(__file__).parents[1]
# Tables that name the slots of patterns.
_WORDS = (
    *("acts", "food", "home", "medicines", "page"),
    *("people", "products", "subjects", "urgency"),
)
_COMPILER = (
    "packs/compiled.py",
    "packs/folders.py",
    "packs/rule_format.py",
    "packs/rule_shapes.py",
    "rules.py",
    "disclaimers/meanings.py",
    "disclaimers/slots.py",
    "disclaimers/tables.py",
    *(f"disclaimers/words/{each}.py" for each in _WORDS),
    "phrases.py",
    "wording.py",
    "schema.py",
    "yaml_nodes.py",
)


def load(added: tuple[Path, ...] = ()) -> Compiled:
    """Our packs, and the user's in `added`, compiled. Raises RuleError for a bad rule."""
    ours = _shipped() or _kept(_key(own_packs()), lambda: _read_packs(own_packs()))
    if not added:
        return ours
    key = _key(added, digest_of(ours.texts))
    return _kept(key, lambda: [*all_rules(ours), *_read_packs(added)])


def identity(added: tuple[Path, ...] = ()) -> str:
    """Another text for other rules, ours or those in `added`; quick, for nothing is compiled."""
    if not folders.SHIPPED.exists():
        return _key([*own_packs(), *added])
    with folders.SHIPPED.open("rb") as file:
        head = [file.readline() for _ in range(2)]  # with the digest of the rest
    return _key(added, repr(head))


def _shipped() -> Compiled | None:
    """Our packs as a wheel carries them; None in a checkout."""
    return unpacked(folders.SHIPPED.read_bytes()) if folders.SHIPPED.exists() else None


def _kept(key: str, rules: Callable[[], Sequence[Rule]]) -> Compiled:
    """What the cache has under this key, or these rules compiled and kept."""
    place = cache_folder() / f"rules-{key}.bin"
    try:
        kept = unpacked(place.read_bytes())
    except OSError:
        kept = None
    with contextlib.suppress(OSError):
        os.utime(place)
    if kept is None:
        kept = compile_rules(rules())
        keep(place, packed(kept))
        _drop_old(place.parent)
    return kept


def _drop_old(folder: Path) -> None:
    """Whoever edits rules compiles them again and again."""
    with contextlib.suppress(OSError):
        found = sorted(folder.glob("rules-*.bin"), key=lambda path: path.stat().st_mtime)
        for path in found[:-_MOST_KEPT]:
            path.unlink()


def _read_packs(folders: Sequence[Path]) -> list[Rule]:
    return [rule for folder in folders for rule in read_pack(folder)]


def _key(folders: Sequence[Path], base: str = "") -> str:
    """Another key for other files, other rules that they join, or another compiler."""
    digest = hashlib.blake2b(base.encode(), digest_size=16)
    compiler = [_PACKAGE / name for name in _COMPILER]
    for path in (*compiler, *(file for folder in folders for file in rule_files(folder))):
        text = path.read_bytes()
        digest.update(f"\0{path}\0{len(text)}\0".encode())
        digest.update(text)
    return digest.hexdigest()
