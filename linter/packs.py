"""Packs: folders of rule files, compiled into one table and one automaton.

Compiling reads and checks every YAML file, so its result is kept: in the wheel for our own packs,
in the user's cache for a checkout and for users' packs. It is data (JSON and the automaton's own
format), never code, and is made anew when damaged, foreign or out of date.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import zlib
from array import array
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

import daachorse

from linter.errors import RuleError
from linter.model import Kind
from linter.phrases import encodable
from linter.rules import Rule, rule_from_json, rule_to_json
from linter.storage import cache_folder, keep

_MAGIC = b"unspun rules 2\n"
_MOST_KEPT = 8  # compiled packs in the cache, 30 MB each; what was used least recently goes first
_PACKAGE = Path(__file__).parent
SHIPPED = _PACKAGE / "rules.bin"  # in a wheel: our packs, compiled
CHECKOUT = _PACKAGE.parent / "rules"  # in a checkout: our packs as they are written
# Tables that name the slots of patterns.
_WORDS = (
    "acts",
    "food",
    "home",
    "medicines",
    "page",
    "people",
    "products",
    "subjects",
    "urgency",
)
_COMPILER = (
    "packs.py",
    "rules.py",
    "rule_format.py",
    "rule_shapes.py",
    "disclaimers/meanings.py",
    "disclaimers/slots.py",
    "disclaimers/tables.py",
    *(f"disclaimers/words/{each}.py" for each in _WORDS),
    "phrases.py",
    "wording.py",
    "schema.py",
    "yaml_nodes.py",
)


class Compiled(NamedTuple):
    """Packs as they are kept.

    ids, kinds: of every rule, in the order in which packs and files list them. aliases: former id
    to id. patterned: numbers of the rules with a pattern. texts: the rules as JSON, rule n from
    starts[n] to starts[n + 1], each read when it is first needed. owners: for phrase n,
    owners[firsts[n]:firsts[n + 1]] are the numbers of the rules that list it. automaton:
    daachorse's serialised form of all phrases.
    """

    ids: list[str]
    kinds: list[Kind]
    aliases: dict[str, str]
    patterned: list[int]
    texts: bytes | memoryview
    starts: array[int]
    firsts: array[int]
    owners: array[int]
    automaton: bytes | memoryview


class RuleSet:
    """The rules of a run: finds their phrases in a text, and gives rules by number."""

    def __init__(self, compiled: Compiled, settle: Callable[[Rule], Rule | None]) -> None:
        """settle: a rule as this run has it (its severity), or None when it is off."""
        self.ids = compiled.ids
        self.aliases = compiled.aliases
        self._compiled = compiled
        self._automaton = _automaton(compiled)
        self._settled: dict[int, Rule | None] = {}
        self._as_written: dict[int, Rule] = {}
        self._of_kind: dict[Kind, list[Rule]] = {}
        self._settle = settle

    def find(self, normal: str) -> Sequence[tuple[int, int, int]]:
        """(start, end, phrase) of every phrase in a text in normal form, overlaps included."""
        if self._automaton is None:
            return ()
        found: Sequence[tuple[int, int, int]] = self._automaton.find_overlapping(encodable(normal))
        return found

    def match(self, text: str) -> Iterator[tuple[int, int, Rule]]:
        """(start, end, rule) of what the rules' own patterns match in a text as written.

        RE2 matches in linear time, whatever the pattern.
        """
        text = encodable(text)
        for number in self._compiled.patterned:
            rule = self.rule(number)
            if rule is not None and rule.pattern is not None:
                for found in _re2(rule.pattern).finditer(text):
                    if found.end() > found.start():
                        yield found.start(), found.end(), rule

    def rules_of(self, phrase: int) -> list[Rule]:
        """The rules that list this phrase and are on in this run."""
        firsts = self._compiled.firsts
        owners = self._compiled.owners[firsts[phrase] : firsts[phrase + 1]]
        return [rule for owner in owners if (rule := self.rule(owner)) is not None]

    def listing(self, phrase: int, kind: Kind) -> list[Rule]:
        """The rules of a kind that list this phrase, as they are written, whether on or off."""
        firsts, kinds = self._compiled.firsts, self._compiled.kinds
        owners = self._compiled.owners[firsts[phrase] : firsts[phrase + 1]]
        return [self._written(owner) for owner in owners if kinds[owner] is kind]

    def _written(self, number: int) -> Rule:
        if number not in self._as_written:
            self._as_written[number] = _rule(self._compiled, number)
        return self._as_written[number]

    def rule(self, number: int) -> Rule | None:
        """Rule `number` as this run has it, None when it is off."""
        if number not in self._settled:
            self._settled[number] = self._settle(self._written(number))
        return self._settled[number]

    def of_kind(self, kind: Kind) -> list[Rule]:
        """The rules of a kind that are on in this run."""
        if kind not in self._of_kind:
            numbers = (number for number, each in enumerate(self._compiled.kinds) if each is kind)
            self._of_kind[kind] = [rule for n in numbers if (rule := self.rule(n)) is not None]
        return self._of_kind[kind]

    def written(self, kind: Kind) -> list[Rule]:
        """The rules of a kind as they are written, whether or not this run has them on."""
        numbers = (number for number, each in enumerate(self._compiled.kinds) if each is kind)
        return [_rule(self._compiled, number) for number in numbers]

    def settled(self, rule: Rule) -> Rule | None:
        """A rule of no pack (LanguageTool's own) as this run has it, None when it is off."""
        return self._settle(rule)

    def __iter__(self) -> Iterator[Rule]:
        rules = map(self.rule, range(len(self.ids)))
        return (rule for rule in rules if rule is not None)


def load(folders: tuple[Path, ...] = ()) -> Compiled:
    """Our packs, and the user's in `folders`, compiled. Raises RuleError for a bad rule."""
    ours = _shipped() or _kept(_key(own_packs()), lambda: _read_packs(own_packs()))
    if not folders:
        return ours
    key = _key(folders, _digest(ours.texts))
    return _kept(key, lambda: [*_rules(ours), *_read_packs(folders)])


def identity(folders: tuple[Path, ...] = ()) -> str:
    """Another text for other rules, ours or those in `folders`; quick, for nothing is compiled."""
    if not SHIPPED.exists():
        return _key([*own_packs(), *folders])
    with SHIPPED.open("rb") as file:
        head = [file.readline() for _ in range(2)]  # with the digest of the rest
    return _key(folders, repr(head))


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
    from linter.rule_format import read_file  # parsing YAML is needed only when compiling

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


def compile_rules(rules: Sequence[Rule]) -> Compiled:
    """The table and the automaton of these rules."""
    owners_of: dict[str, list[int]] = {}
    for number, rule in enumerate(rules):
        for form in rule.forms:
            owners_of.setdefault(form, []).append(number)
    patterns = sorted(owners_of)
    firsts, owners = array("I", [0]), array("I")
    for pattern in patterns:
        owners.extend(owners_of[pattern])
        firsts.append(len(owners))
    automaton = daachorse.CharwiseDoubleArrayAhoCorasick(patterns).serialize() if patterns else b""
    texts = [json.dumps(rule_to_json(rule), ensure_ascii=False).encode() for rule in rules]
    return Compiled(
        [rule.id for rule in rules],
        [rule.kind for rule in rules],
        {former: rule.id for rule in rules for former in rule.aliases},
        [number for number, rule in enumerate(rules) if rule.pattern],
        b"".join(texts),
        array("I", accumulate(map(len, texts), initial=0)),
        firsts,
        owners,
        bytes(automaton),
    )


def packed(compiled: Compiled) -> bytes:
    """The bytes to keep: a header with the parts' sizes and a digest, then the parts."""
    names = {
        "ids": compiled.ids,
        "kinds": compiled.kinds,
        "aliases": compiled.aliases,
        "patterned": compiled.patterned,
    }
    parts = (
        json.dumps(names).encode(),
        compiled.texts,
        compiled.starts.tobytes(),
        compiled.firsts.tobytes(),
        compiled.owners.tobytes(),
        compiled.automaton,
    )
    body = b"".join(parts)
    header = {
        "sizes": [len(part) for part in parts],
        "digest": _digest(body),  # tells these rules from others
        "sum": zlib.crc32(body),  # tells them from damaged ones, in a fifth of the time
    }
    return _MAGIC + json.dumps(header).encode() + b"\n" + body


def _unpacked(data: bytes) -> Compiled | None:
    """What `packed` made, or None when it is damaged or foreign."""
    if not data.startswith(_MAGIC):
        return None
    at = data.find(b"\n", len(_MAGIC))
    try:
        fields = json.loads(data[len(_MAGIC) : at])
        sizes, checksum = fields["sizes"], fields["sum"]
    except (ValueError, KeyError, TypeError):
        return None
    body = memoryview(data)[at + 1 :]  # not a copy: it has 30 MB
    if checksum != zlib.crc32(body) or sum(sizes) != len(body):
        return None
    parts, at = [], 0
    for size in sizes:
        parts.append(body[at : at + size])
        at += size
    names, texts, starts, firsts, owners, automaton = parts
    named = json.loads(bytes(names))
    return Compiled(
        named["ids"],
        [Kind(kind) for kind in named["kinds"]],
        named["aliases"],
        named["patterned"],
        texts,
        array("I", bytes(starts)),
        array("I", bytes(firsts)),
        array("I", bytes(owners)),
        automaton,
    )


def _shipped() -> Compiled | None:
    """Our packs as a wheel carries them; None in a checkout."""
    return _unpacked(SHIPPED.read_bytes()) if SHIPPED.exists() else None


def _kept(key: str, rules: Callable[[], Sequence[Rule]]) -> Compiled:
    """What the cache has under this key, or these rules compiled and kept."""
    place = cache_folder() / f"rules-{key}.bin"
    try:
        kept = _unpacked(place.read_bytes())
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


def _rule(compiled: Compiled, number: int) -> Rule:
    text = compiled.texts[compiled.starts[number] : compiled.starts[number + 1]]
    return rule_from_json(json.loads(bytes(text)))


def _rules(compiled: Compiled) -> list[Rule]:
    return [_rule(compiled, number) for number in range(len(compiled.ids))]


def _shown(path: Path) -> str:
    """A rule file as messages name it: ours from the checkout's root, wherever that is."""
    whole = path.resolve()
    root = CHECKOUT.parent
    return whole.relative_to(root).as_posix() if whole.is_relative_to(CHECKOUT) else str(path)


@lru_cache(maxsize=1024)
def _re2(pattern: str) -> Any:
    import re2  # few users write patterns

    return re2.compile(pattern)


def _automaton(compiled: Compiled) -> daachorse.CharwiseDoubleArrayAhoCorasick | None:
    if not compiled.automaton:
        return None
    try:
        return daachorse.CharwiseDoubleArrayAhoCorasick.deserialize(bytes(compiled.automaton))
    except ValueError:  # of another version of daachorse: made again from the rules
        patterns = sorted({form for rule in _rules(compiled) for form in rule.forms})
        return daachorse.CharwiseDoubleArrayAhoCorasick(patterns)


def _digest(data: bytes | memoryview) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _key(folders: Sequence[Path], base: str = "") -> str:
    """Another key for other files, other rules that they join, or another compiler."""
    digest = hashlib.blake2b(base.encode(), digest_size=16)
    compiler = [_PACKAGE / name for name in _COMPILER]
    for path in (*compiler, *(file for folder in folders for file in rule_files(folder))):
        text = path.read_bytes()
        digest.update(f"\0{path}\0{len(text)}\0".encode())
        digest.update(text)
    return digest.hexdigest()


def _clash(rule: Rule, other: Rule, what: str) -> RuleError:
    return RuleError(
        f"{what} ({other.path}:{other.line}); drop one or give them different guards",
        path=rule.path,
        line=rule.line,
    )
