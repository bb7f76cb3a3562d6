"""Reading rule files: YAML in, rules out, or one line that says what is wrong and where."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import re2

from linter.errors import RuleError
from linter.model import Kind, Severity
from linter.packs.rule_shapes import FILE_SHAPE
from linter.phrases import Forms, expand, forms, normalise, spelt_forms
from linter.rules import GUARD_KEYS, Example, Guard, Rule
from linter.schema import Record
from linter.wording import plural
from linter.yaml_nodes import Where, read_yaml

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_SEEKS = {"find", "forms", "pattern", "check", "topic"}
_MARKED = re.compile(r"\[\[(.+?)\]\]", re.DOTALL)
# Keys that only some kinds have, and that their check reads as they are.
_OPTIONS = (
    "per_1000_words", "at_least", "limit", "status", "topic", "language", "severities", "off",
)  # fmt: skip


def _rule(record: Record, pack: str, path: str) -> Rule:
    """The rule that a checked record of a pack's file describes. Raises RuleError."""
    name = record["id"]
    if not _ID.fullmatch(name):
        raise RuleError(
            f"`id` can't be `{name}`; use lower case letters, digits and hyphens",
            path=path,
            line=record.lines["id"],
        )
    if record["kind"] != Kind.GRAMMAR and not _SEEKS & set(record):
        raise RuleError(f"`{name}` has neither `find` nor `forms`", path=path, line=record.line)
    if "pattern" in record:
        _check_pattern(record, path)
    if "topic" in record:
        _check_topic(record["topic"], path)
    examples = record.get("examples", {})
    return Rule(
        id=f"{pack}/{name}",
        kind=Kind(record["kind"]),
        severity=Severity(record["severity"]),
        why=" ".join(record["why"].split()),
        forms=_forms(record, path),
        path=path,
        line=record.line,
        confidence=float(record.get("confidence", 1.0)),
        exact=_exact(record),
        when=tuple(_guard(each, path) for each in record.get("when", ())),
        unless=_guard(record["unless"], path) if "unless" in record else Guard(),
        pattern=record.get("pattern"),
        replacements=record.get("replace", ()) if "pattern" in record else (),
        check=record.get("check"),
        options={key: record[key] for key in _OPTIONS if key in record},
        aliases=tuple(record.get("aliases", ())),
        source="; ".join(record["sources"]) if "sources" in record else record.get("source"),
        preview=record.get("preview", False),
        bad=tuple(_bad(each, path) for each in examples.get("bad", ())),
        good=tuple(_good(each) for each in examples.get("good", ())),
    )


def _check_topic(topic: Record, path: str) -> None:
    if not {"strong", "weak"} & set(topic):
        raise RuleError(
            "`topic` has neither `strong` nor `weak`: nothing requires it",
            path=path,
            line=topic.line,
        )
    if len({"says", "records"} & set(topic)) != 1:
        raise RuleError(
            "`topic` needs `says`, the wordings that fill it, or `records`",
            path=path,
            line=topic.line,
        )


def _check_pattern(record: Record, path: str) -> None:
    line = record.lines["pattern"]
    for key in ("find", "forms"):
        if key in record:
            raise RuleError(f"`pattern` and `{key}` exclude each other", path=path, line=line)
    try:
        re2.compile(record["pattern"])
    except re2.error as error:
        told = error.args[0] if error.args else ""
        reason = told.decode("utf-8", "replace") if isinstance(told, bytes) else str(told)
        raise RuleError(f"`pattern` is no RE2 pattern: {reason}", path=path, line=line) from None


def _forms(record: Record, path: str) -> Forms:
    try:
        found = forms(
            record.get("find", ()),
            record.get("replace", ()),
            replace_plural=record.get("plural"),
            inflect=record.get("inflect", True),
            # Everyday words join to other words: "mean time" is no "meantime".
            joined=record.get("joined", record["kind"] != Kind.PLAIN_LANGUAGE),
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
        for words in values.get(key, ()):
            if "*" in words[:-1]:
                raise RuleError(
                    f"`{key}` has `{words}`; a * stands at the end, for any ending",
                    path=path,
                    line=record.lines[key],
                )
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


def read_file(path: Path, pack: str, shown: str | None = None) -> list[Rule]:
    """The rules in one file of a pack. shown: its name in messages. Raises RuleError."""
    where = Where(shown or str(path), RuleError)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError(f"can't be read: {error}", path=where.path) from None
    records = FILE_SHAPE.read(read_yaml(text, where), where)
    return [_rule(record, pack, where.path) for record in records]
