"""The shapes of rule files, kind by kind: one table for the check and the editors' JSON Schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from linter.disclaimers.meanings import patterns
from linter.grammar.settings import ISSUE_TYPES, LANGUAGES
from linter.model import Kind, Scope, Severity
from linter.rules import LOCALES, RECORDS, TOPICS
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
)
from linter.yaml_nodes import Node, Where

# What a structure rule's `check` may name; linter/checks/structure/ holds the code.
STRUCTURE_CHECKS = (
    "broken-sentence",
    "empty-heading",
    "empty-link",
    "empty-section",
    "front-matter-age",
    "front-matter-author",
    "front-matter-date",
    "front-matter-reviewer",
    "front-matter-sources",
    "front-matter-title",
    "glued-credit",
    "heading-level-jump",
    "hidden-characters",
    "lower-case-heading",
    "missing-alt",
    "missing-list",
    "missing-space",
    "mojibake",
    "orphan-bullet",
    "repeated-paragraph",
    "repeated-sentence",
    "repeated-word",
    "several-titles",
    "truncated-heading",
    "unbalanced-bracket",
    "unbalanced-quote",
    "vague-link",
)
# What an unlisted garble's `check` may name; linter/checks/unlisted.py holds the code.
UNLISTED_CHECKS = ("odd-word", "possible-swap", "swapped-term")
# What a readability rule's `check` may name; linter/checks/readability/ holds the code.
READABILITY_CHECKS = (
    "complex-words",
    "hard-article",
    "hard-section",
    "long-list",
    "long-paragraph",
    "long-sentence",
    "passive-share",
    "unexplained-abbreviation",
    "unexplained-term",
)
# What a tell-tale's `check` may name; linter/checks/spun.py and names.py hold the code.
VERDICTS = ("reads-as-spun", "several-names")

_DEFAULT_SEVERITY = {
    Kind.PLAIN_LANGUAGE: Severity.SUGGESTION,
    Kind.UNLISTED: Severity.SUGGESTION,
    Kind.GRAMMAR: Severity.SUGGESTION,
}
_WORDS = Many(Text(), or_one=True)
_GUARD = Table(
    {
        "near": Many(
            Text(), doc="Any of these words or phrases stands near; `cardi*` for a start."
        ),
        "within": Choice(("sentence", "paragraph", "article"), "How near; default: sentence."),
        "after": Many(Text(), doc="The find follows directly on one of these words."),
        "before": Many(Text(), doc="One of these words follows directly on the find."),
        "place": Many(
            Choice(("block", "start", "end")),
            or_one=True,
            doc="The find is its whole paragraph, heading or item, or starts or ends it.",
        ),
        "scope": Many(Choice(tuple(Scope)), or_one=True, doc="The block it stands in."),
        "front_matter": Dict(_WORDS, doc="A front matter value is one of these."),
        "proper_name": Flag("Written with a capital that its place does not explain."),
        "spun": Flag("Other findings show that the article has been spun."),
    },
    doc="All keys of a guard in `when` must hold; any key of `unless` keeps the rule silent.",
)
_EXAMPLE: dict[str, Shape] = {
    "text": Text("An article; [[ ]] marks each span that must be reported."),
    "fix": Text("The text after repair."),
    "spun": Flag("Judge it as part of an article that has been spun."),
}
_GOOD = Table({key: _EXAMPLE[key] for key in ("text", "spun")}, required=("text",))
_COMMON: dict[str, Shape] = {
    "id": Text("Lower case words joined by hyphens; names the bad pattern."),
    "aliases": Many(Text(), doc="Former ids, with their pack."),
    "kind": Choice(tuple(Kind), "The check that reads this rule; default: terminology."),
    "severity": Choice(tuple(Severity)),
    "confidence": Number(0, 1, doc="How sure a finding is; default 1."),
    "why": Text("Why this is wrong, for an editor who has never heard of it."),
    "source": Text("The document that says so."),
    "preview": Flag("New; off unless asked for."),
    "examples": Table(
        {
            "bad": Many(Table(_EXAMPLE, required=("text",))),
            "good": Many(Either(_GOOD, Text())),
        },
        required=("bad",),
    ),
}
_PHRASES: dict[str, Shape] = {
    "find": Many(Text(), doc="Phrases in their base form; {kidney|renal} for alternatives."),
    "inflect": Flag("false: the phrases have no plural."),
    "joined": Flag("false: two words are not looked for as one."),
    "case": Choice(("exact",), "The letter case of `find` matters."),
    "when": Many(_GUARD, or_one=True, doc="Report only if one of these holds."),
    "unless": _GUARD,
}
_REPLACED: dict[str, Shape] = {
    **_PHRASES,
    "replace": Many(Text(), or_one=True, doc="What was meant; {1} is the find's first group."),
    "pattern": Text("An RE2 pattern, instead of `find`; (?i) ignores letter case."),
    "plural": Text("The replacement's plural, where it is not the usual one."),
    "forms": Dict(Text(), doc="Other forms, each with its replacement: verbs, adjectives."),
}
_ALWAYS = ("id", "why", "examples")
_COUNTED = Dict(
    Table(
        {
            "seen": Number(1, 1_000_000, whole=True, doc="How often it spoke in the text read."),
            "wrong": Number(0, 1_000_000, whole=True, doc="How often it was wrong there."),
            "why": Text("What it takes for a mistake."),
        },
        required=("seen", "wrong"),
    )
)


class _Pattern(Text):
    """A meaning in slots, as linter/disclaimers/meanings.py reads it."""

    def read(self, node: Node, where: Where) -> str:
        text = super().read(node, where)
        try:
            patterns(text)
        except ValueError as error:
            raise where.fail(node, f"{error}: `{text}`") from None
        return text


_TOPIC = Table(
    {
        "id": Choice(TOPICS, "Which disclaimer of the report's list it is."),
        "strong": Many(_Pattern(), doc="Each of these requires the disclaimer alone."),
        "weak": Many(_Pattern(), doc="Of these, `needed` different ones require it."),
        "needed": Number(1, 100, whole=True, doc="How many; default 2."),
        "addressed": Number(
            1, 100, whole=True, doc="How many where the article speaks to its reader; as `needed`."
        ),
        "often": Number(1, 100, whole=True, doc="Or so many sentences with any of them."),
        "per_100_words": Number(0, 100, doc="The weak ones stand at least so often; default 0."),
        "with_others": Flag("Required wherever any other disclaimer is."),
        "keeps_negated": Flag("A signal counts even where it is denied: “not approved”."),
        "about_health": Flag("false: also in articles that are not about health."),
        "reader": Flag("Only where the article speaks to its reader."),
        "unaddressed": Number(
            1, 100, whole=True, doc="How many strong ones where it speaks to no reader; default 1."
        ),
        "unless": Many(_Pattern(), doc="A signal whose sentence says any of these does not count."),
        "passing": Flag("One place requires nothing where the article is about something else."),
        "yields_to": Many(Choice(TOPICS), doc="Topics beside which it is not required."),
        "stands_alone": Flag("Its words are told from others even where nothing requires it."),
        "says": Many(_Pattern(), doc="Each of these is a way to say what is required."),
        "admits": Many(_Pattern(), doc="As `says`; whoever says so has what requires it."),
        "beside": Flag("It stands beside what requires it, or a symbol links the two."),
        "loosely": Many(_Pattern(), doc="Wordings that count where they are garbled."),
        "standard": Many(Text(), doc="Usual sentences; what is nearly one of them is garbled."),
        "links": Many(Text(), doc="Parameters of links' addresses that require it: tag, partner."),
        "weaker": Many(_Pattern(), doc="Referrals that are too weak; the message quotes them."),
        "records": Table(
            {name: Many(_Pattern()) for name in RECORDS},
            doc="What must be told of the article, by its front matter or by these words.",
        ),
        "repairs": Dict(Text(), doc="Garbled words of this disclaimer, with what they mean."),
        "model": Table(
            {locale: Text() for locale in LOCALES}, ("en-US",), "What to insert, by locale."
        ),
        "least_words": Number(0, 100_000, whole=True, doc="Shorter articles need none; 100."),
    },
    required=("id", "model"),
    doc="What requires the disclaimer and what it must say; both rules of a topic share it.",
)
RULE_SHAPES: Mapping[Kind, Table] = {
    Kind.TERMINOLOGY: Table({**_COMMON, **_REPLACED}, ("id", "severity", "replace", *_ALWAYS[1:])),
    Kind.PLAIN_LANGUAGE: Table({**_COMMON, **_REPLACED}, ("id", "replace", *_ALWAYS[1:])),
    Kind.CLAIMS: Table({**_COMMON, **_REPLACED}, _ALWAYS),
    Kind.DENSITY: Table(
        {
            **_COMMON,
            **_PHRASES,
            "per_1000_words": Number(
                0, 1000, doc="Reported from this frequency on; default: any frequency."
            ),
            "at_least": Number(1, 1000, whole=True, doc="Reported from this count on; default 3."),
            "check": Choice(VERDICTS, "The verdict on the whole article, instead of `find`."),
            "limit": Number(0, 1, doc="The score from which on that verdict is reported."),
        },
        _ALWAYS,
    ),
    Kind.UNLISTED: Table(
        {
            **_COMMON,
            "check": Choice(UNLISTED_CHECKS, "What the model takes it for."),
            "limit": Number(0, 1, doc="Findings less certain than this are not reported."),
        },
        (*_ALWAYS, "check"),
    ),
    Kind.STRUCTURE: Table(
        {
            **_COMMON,
            **_REPLACED,
            "check": Choice(STRUCTURE_CHECKS, "The code that looks for it, instead of `find`."),
            "limit": Number(
                0, 1_000_000, doc="Where that code starts to report; months for an age."
            ),
        },
        _ALWAYS,
    ),
    Kind.READABILITY: Table(
        {
            **_COMMON,
            "check": Choice(READABILITY_CHECKS, "What is measured; limits are in the config."),
        },
        ("check", *_ALWAYS),
    ),
    Kind.DISCLAIMER: Table(
        {
            **_COMMON,
            "status": Choice(("missing", "garbled"), "What the rule reports."),
            "topic": _TOPIC,
            "sources": Many(Text(), doc="Who requires it: the document and its section."),
        },
        ("status", "topic", "sources", *_ALWAYS),
    ),
    Kind.GRAMMAR: Table(
        {
            **{key: shape for key, shape in _COMMON.items() if key != "examples"},
            "language": Choice(LANGUAGES, "LanguageTool's variety of English; default: en-US."),
            "severities": Table(
                {name: Choice(tuple(Severity)) for name in ISSUE_TYPES},
                doc="By LanguageTool's type of issue; `severity` is for all others.",
            ),
            "off": Table(
                {"categories": _COUNTED, "rules": _COUNTED},
                doc="LanguageTool's names of what it is not asked for, and the counts that say so.",
            ),
        },
        ("id", "why"),
    ),
}


class _RuleShape:
    """A rule of any kind: its `kind` says which table holds."""

    def read(self, node: Node, where: Where) -> Record:
        record: Record = self._table(node, where).read(node, where)
        record.setdefault("kind", Kind.TERMINOLOGY)
        default = _DEFAULT_SEVERITY.get(Kind(record["kind"]), Severity.WARNING)
        record.setdefault("severity", default)
        return record

    def json_schema(self) -> dict[str, Any]:
        return {
            "anyOf": [
                {
                    **table.json_schema(),
                    "title": kind.value,
                    **({} if kind is Kind.TERMINOLOGY else {"required": [*table.required, "kind"]}),
                }
                for kind, table in RULE_SHAPES.items()
            ]
        }

    def _table(self, node: Node, where: Where) -> Table:
        entries = node.value if isinstance(node.value, dict) else {}
        named = entries.get("kind")
        if named is None:
            return RULE_SHAPES[Kind.TERMINOLOGY]
        kind = Choice(tuple(RULE_SHAPES)).read(named, where.under("kind"))
        return RULE_SHAPES[Kind(kind)]


FILE_SHAPE = Many(_RuleShape())
