"""The blocks of Markdown, by tree-sitter-markdown: a tree, and its leaves with their scopes."""

from __future__ import annotations

import codecs
import re
from functools import cache
from typing import NamedTuple

import tree_sitter
import tree_sitter_markdown
from tree_sitter import Node

from linter.model import Scope
from linter.parsers.writer import Edit

MAX_DEPTH = 60  # of quotes and lists; tree-sitter-markdown's state has room for about 250
CALLOUT = re.compile(r"\[![A-Za-z]+\][+-]?[ \t]*")

_CONTAINERS = frozenset(("document", "section", "list", "list_item", "block_quote"))
# One step of nesting is a marker, or two columns of indentation under one.
_DEEP = re.compile(
    rf"^(?:\t|[ ]{{2}}|[ ]?(?:>|(?:[-+*]|\d{{1,9}}[.)])(?=[ \t]))){{{MAX_DEPTH},}}+", re.MULTILINE
)
_RULER = re.compile(r"[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$", re.MULTILINE)
_MARKER = re.compile(r"[>+*-]|\d[.)]")
_QUOTE_MARK = re.compile(r"[ \t]*>[ \t]*")
_ERRORS = "linter.ascii-view"


class Leaf(NamedTuple):
    """A block that holds no other. cut: whether markers of quotes and lists stand inside it."""

    node: Node
    scope: Scope
    cut: bool


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    # tree-sitter counts bytes: with one byte for each code point, its offsets are ours.
    if not isinstance(error, UnicodeEncodeError):
        raise error
    foreign = error.object[error.start : error.end]
    return "".join("x" if char.isalnum() else ";" for char in foreign), error.end


codecs.register_error(_ERRORS, _stand_in)


@cache
def _parser() -> tree_sitter.Parser:
    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_markdown.language()))


def tree(shadow: str, start: int) -> Node:
    """The root of the tree of a Markdown text from `start` on. Its bytes are our code points."""
    view = shadow.encode("ascii", _ERRORS).replace(b"\0", b";")
    if start:
        view = re.sub(rb"[^\r\n]", b" ", view[:start]) + view[start:]
    elif view.startswith((b"---", b"+++")):  # the grammar would take it for front matter
        view = (b"***" if view.startswith(b"-") else b";;;") + view[3:]
    if b"\r" in view:  # a lone one ends a line for us, and not for the grammar
        view = re.sub(rb"\r(?!\n)", b"\n", view)
    return _parser().parse(view).root_node


def too_deep(shadow: str, start: int) -> int | None:
    """Where quotes and lists are nested deeper than MAX_DEPTH; None where they are not."""
    for found in _DEEP.finditer(shadow, start):
        if _MARKER.search(found.group()) and not _RULER.match(shadow, found.start()):
            return found.start()
    return None


def leaf_blocks(root: Node, shadow: str) -> list[Leaf]:
    """The leaf blocks in order."""
    blocks: list[Leaf] = []
    stack = [(root, Scope.PROSE, False)]
    while stack:
        node, scope, cut = stack.pop()
        kind = node.type
        if kind not in _CONTAINERS:
            blocks.append(Leaf(node, scope, cut))
            continue
        if kind == "block_quote":
            scope, cut = _quote_scope(node, scope, shadow), True
        elif kind == "list_item":
            scope, cut = (Scope.LIST if scope is Scope.PROSE else scope), True
            if _is_bare(node):
                blocks.append(Leaf(node, scope, cut))
        stack.extend((child, scope, cut) for child in reversed(node.named_children))
    return blocks


def _quote_scope(node: Node, scope: Scope, shadow: str) -> Scope:
    first = _QUOTE_MARK.match(shadow, node.start_byte)
    callout = first and CALLOUT.match(shadow, first.end())
    return scope if callout else Scope.QUOTE


def _is_bare(item: Node) -> bool:
    """True for an item of a list that is nothing but its marker."""
    return all(
        child.type.startswith(("list_marker", "block_continuation"))
        for child in item.named_children
    )


def markers_in(node: Node) -> list[Edit]:
    """The markers of quotes and lists that stand inside a block's text."""
    if not node.named_child_count:
        return []
    return [
        Edit(child.start_byte, child.end_byte, "")
        for child in node.named_children
        if child.type == "block_continuation" and child.start_byte < child.end_byte
    ]
