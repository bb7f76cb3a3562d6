"""Packs as they are kept: one table of rules and one automaton of all their phrases."""

from __future__ import annotations

import hashlib
import json
import zlib
from array import array
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

import daachorse

from linter.model import Kind
from linter.rules import Rule, rule_from_json, rule_to_json

_MAGIC = b"unspun rules 2\n"


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
        "digest": digest_of(body),  # tells these rules from others
        "sum": zlib.crc32(body),  # tells them from damaged ones, in a fifth of the time
    }
    return _MAGIC + json.dumps(header).encode() + b"\n" + body


def unpacked(data: bytes) -> Compiled | None:
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


def rule_at(compiled: Compiled, number: int) -> Rule:
    text = compiled.texts[compiled.starts[number] : compiled.starts[number + 1]]
    return rule_from_json(json.loads(bytes(text)))


def all_rules(compiled: Compiled) -> list[Rule]:
    return [rule_at(compiled, number) for number in range(len(compiled.ids))]


def automaton(compiled: Compiled) -> daachorse.CharwiseDoubleArrayAhoCorasick | None:
    if not compiled.automaton:
        return None
    try:
        return daachorse.CharwiseDoubleArrayAhoCorasick.deserialize(bytes(compiled.automaton))
    except ValueError:  # of another version of daachorse: made again from the rules
        patterns = sorted({form for rule in all_rules(compiled) for form in rule.forms})
        return daachorse.CharwiseDoubleArrayAhoCorasick(patterns)


def digest_of(data: bytes | memoryview) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()
