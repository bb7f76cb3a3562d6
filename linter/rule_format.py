"""The YAML form of rules: its shapes (also the JSON Schema that editors use), and reading it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from linter.errors import RuleError
from linter.model import Kind, Scope, Severity
from linter.phrases import Forms, expand, forms, normalise, spelt_forms
from linter.rules import GUARD_KEYS, Example, Guard, Rule
from linter.schema import (
    Choice,
    Dict,
    Either,
    Flag,
    Many,
    Number,
    Record,
    Shape,
    Table,
    Text,
    Where,
    read_yaml,
)
from linter.wording import plural

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_MARKED = re.compile(r"\[\[(.+?)\]\]", re.DOTALL)

_WORDS = Many(Text(), or_one=True)
_SEVERITY = Choice(tuple(Severity))
_GUARD = Table(
    {
        "near": Many(
            Text(), doc="Any of these words or phrases stands near; `cardi*` for a start."
        ),
        "within": Choice(("sentence", "paragraph", "article"), "How near; default: sentence."),
        "after": Many(Text(), doc="The find follows directly on one of these words."),
        "before": Many(Text(), doc="One of these words follows directly on the find."),
        "scope": Many(Choice(tuple(Scope)), or_one=True, doc="The block it stands in."),
        "front_matter": Dict(_WORDS, doc="A front matter value is one of these."),
        "proper_name": Flag("Written with a capital that its place does not explain."),
        "spun": Flag("Other findings show that the article has been spun."),
    },
    doc="All keys of `when` must hold; any key of `unless` keeps the rule silent.",
)
_EXAMPLE = {
    "text": Text("An article; [[ ]] marks each span that must be reported."),
    "fix": Text("The text after repair."),
    "spun": Flag("Judge it as part of an article that has been spun."),
}
_COMMON: dict[str, Shape] = {
    "id": Text("Lower case words joined by hyphens; names the bad pattern."),
    "aliases": Many(Text(), doc="Former ids, with their pack."),
    "kind": Choice((Kind.TERMINOLOGY,), "The check that reads this rule."),
    "severity": _SEVERITY,
    "confidence": Number(0, 1, doc="How sure a finding is; default 1."),
    "why": Text("Why this is wrong, for an editor who has never heard of it."),
    "source": Text("The document that says so."),
    "preview": Flag("New; off unless asked for."),
    "examples": Table(
        {
            "bad": Many(Table(_EXAMPLE, required=("text",))),
            "good": Many(
                Either(Table({k: _EXAMPLE[k] for k in ("text", "spun")}, ("text",)), Text())
            ),
        },
        required=("bad",),
    ),
}
_TERMINOLOGY = Table(
    {
        **_COMMON,
        "find": Many(Text(), doc="Phrases in their base form; {kidney|renal} for alternatives."),
        "replace": Many(Text(), or_one=True, doc="What was meant; {1} is the find's first group."),
        "plural": Text("The replacement's plural, where it is not the usual one."),
        "inflect": Flag("false: the phrases have no plural."),
        "joined": Flag("false: two words are not looked for as one."),
        "forms": Dict(Text(), doc="Other forms, each with its replacement: verbs, adjectives."),
        "case": Choice(("exact",), "The letter case of `find` matters."),
        "when": Many(_GUARD, or_one=True, doc="Report only if one of these holds."),
        "unless": _GUARD,
    },
    required=("id", "severity", "replace", "why", "examples"),
)
RULE_SHAPES: dict[Kind, Table] = {Kind.TERMINOLOGY: _TERMINOLOGY}
FILE_SHAPE = Many(_TERMINOLOGY)


def _rule(record: Record, pack: str, path: str) -> Rule:
    """The rule that a checked record of a pack's file describes. Raises RuleError."""
    name = record["id"]
    if not _ID.fullmatch(name):
        raise RuleError(
            f"`id` can't be `{name}`; use lower case letters, digits and hyphens",
            path=path,
            line=record.lines["id"],
        )
    if "find" not in record and "forms" not in record:
        raise RuleError(f"`{name}` has neither `find` nor `forms`", path=path, line=record.line)
    examples = record["examples"]
    return Rule(
        id=f"{pack}/{name}",
        kind=Kind(record.get("kind", Kind.TERMINOLOGY)),
        severity=Severity(record["severity"]),
        why=" ".join(record["why"].split()),
        forms=_forms(record, path),
        path=path,
        line=record.line,
        confidence=float(record.get("confidence", 1.0)),
        exact=_exact(record),
        when=tuple(_guard(each, path) for each in record.get("when", ())),
        unless=_guard(record["unless"], path) if "unless" in record else Guard(),
        aliases=tuple(record.get("aliases", ())),
        source=record.get("source"),
        preview=record.get("preview", False),
        bad=tuple(_bad(each, path) for each in examples["bad"]),
        good=tuple(_good(each) for each in examples.get("good", ())),
    )


def _forms(record: Record, path: str) -> Forms:
    try:
        found = forms(
            record.get("find", ()),
            record["replace"],
            replace_plural=record.get("plural"),
            inflect=record.get("inflect", True),
            joined=record.get("joined", True),
        )
    except ValueError as error:
        raise RuleError(f"`find` {error}", path=path, line=record.lines.get("find")) from None
    # A form written out says more than a form derived.
    return found | spelt_forms(record.get("forms", {}))


def _exact(record: Record) -> tuple[str, ...]:
    if record.get("case") != "exact":
        return ()
    written = [phrase for each in record.get("find", ()) for phrase, _ in expand(each, ())]
    return tuple(written + list(record.get("forms", {})))


def _guard(record: Record, path: str) -> Guard:
    values: dict[str, Any] = dict(record)
    if "within" in values and "near" not in values:
        raise RuleError(
            "`within` says how near, but there is no `near`", path=path, line=record.lines["within"]
        )
    if not any(key in values for key in GUARD_KEYS):
        raise RuleError("a guard needs at least one condition", path=path, line=record.line)
    for key in ("near", "before", "after"):
        values[key] = _guard_words(values.get(key, ()))
    return Guard(**values)


def _guard_words(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words in normal form, each with its plural, as guards compare them."""
    both = [form for word in words for form in (word, word if "*" in word else plural(word))]
    return tuple(dict.fromkeys(normalise(each) for each in both))


def _bad(record: Record, path: str) -> Example:
    marked = record["text"]
    text, spans, at = "", [], 0
    for mark in _MARKED.finditer(marked):
        text += marked[at : mark.start()]
        spans.append((len(text), len(text) + len(mark[1])))
        text += mark[1]
        at = mark.end()
    if not spans:
        raise RuleError(
            "a bad example marks what must be reported: [[kidney rocks]]",
            path=path,
            line=record.lines["text"],
        )
    return Example(
        text + marked[at:], tuple(spans), record.get("fix"), record.get("spun", False), record.line
    )


def _good(record: Record | str) -> Example:
    if isinstance(record, str):
        return Example(record)
    return Example(record["text"], spun=record.get("spun", False), line=record.line)


def read_file(path: Path, pack: str) -> list[Rule]:
    """The rules in one file of a pack. Raises RuleError."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError(f"can't be read: {error}", path=path) from None
    where = Where(str(path), RuleError)
    return [
        _rule(record, pack, where.path) for record in FILE_SHAPE.read(read_yaml(text, where), where)
    ]
