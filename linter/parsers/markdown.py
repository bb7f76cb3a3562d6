"""Markdown: blocks by tree-sitter-markdown, what is inside them by `inline`."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from tree_sitter import Node

from linter.builder import DocumentBuilder
from linter.document import Document
from linter.model import Scope
from linter.parsers import front_matter, inline, templates, text
from linter.parsers.blocks import CALLOUT, MAX_DEPTH, Leaf, leaf_blocks, markers_in, too_deep, tree
from linter.parsers.html_tokens import tokens
from linter.parsers.links import label
from linter.parsers.page import Page
from linter.parsers.writer import Edit, Writer

if TYPE_CHECKING:
    from linter.source import Source

TOO_DEEP = "engine/too-deep"

_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]+\]:[ \t]*")
# The grammar takes footnotes on lines of their own, and definition lists, for one paragraph.
_PART = re.compile(r"[\r\n][ \t]{0,3}(?:(?=\[\^[^\[\]\s]+\]:)|:[ \t]+(?=\S))")
_TASK = re.compile(r"\[[ xX]\][ \t]+")
_ATTRIBUTES = re.compile(r"[ \t]*\{[:#.][^{}\r\n]*\}[ \t]*\Z")
_LEVEL = re.compile(r"[1-6]")


def parse(source: Source) -> Document:
    """The article in a Markdown file."""
    builder = DocumentBuilder(source)
    before = front_matter.read(source.text)
    start = before.span.end if before else 0
    if before and before.problem:
        builder.note(
            front_matter.BROKEN,
            *before.span,
            f"The front matter {before.problem}; its data was not read.",
        )
    mdx = source.path.lower().endswith(".mdx")
    shadow, holes, comments = templates.mask(source.text, start, markdown=True, mdx=mdx)
    writer = Writer(source, builder, shadow, holes)
    deep = too_deep(shadow, start)
    if deep is None:
        walk = _Walk(writer, mdx=mdx)
        walk.run(start)
        for comment in comments:
            if not walk.is_code(comment.source.start):
                builder.comment(*comment.source, comment.text)
    else:
        message = f"Nested deeper than {MAX_DEPTH} levels; the article was read as plain text."
        builder.note(TOO_DEEP, deep, deep, message)
        text.write(writer, start)
    return builder.build(before.data if before else None)


class _Walk:
    def __init__(self, writer: Writer, *, mdx: bool) -> None:
        self.writer = writer
        self.builder = writer.builder
        self.shadow = writer.shadow
        self.page = Page(writer, strict=mdx)
        self.labels: set[str] = set()
        self.code: list[int] = []  # starts and ends of code blocks, in turn

    def run(self, start: int) -> None:
        blocks = leaf_blocks(tree(self.shadow, start), self.shadow)
        self.labels = self._labels(blocks)
        for node, scope, cut in blocks:
            self._block(node, scope, cut)
        self.page.end_block()

    def is_code(self, offset: int) -> bool:
        """True when this offset lies in a block of code. Only after `run`."""
        return bisect_right(self.code, offset) % 2 == 1

    def _labels(self, blocks: list[Leaf]) -> set[str]:
        return {
            label(self.shadow[child.start_byte + 1 : child.end_byte - 1])
            for node, _, _ in blocks
            if node.type == "link_reference_definition"
            for child in node.named_children
            if child.type == "link_label"
        }

    def _block(self, node: Node, scope: Scope, cut: bool) -> None:
        kind = node.type
        if kind == "paragraph":
            self._prose(node.named_children[0], scope, 0, cut)
        elif kind in ("atx_heading", "setext_heading"):
            self._heading(node, cut)
        elif kind == "pipe_table":
            self._table(node, Scope.TABLE if scope is not Scope.QUOTE else scope)
        elif kind == "html_block":
            self._html(node, scope, cut)
        elif kind in ("fenced_code_block", "indented_code_block"):
            self._code(node)
        elif kind == "link_reference_definition":
            self._definition(node, scope)
        elif kind == "list_item":
            self._gap("item", node)

    def _heading(self, node: Node, cut: bool) -> None:
        level, content = 1, None
        for child in node.named_children:
            if child.type == "inline":
                content = child
            elif child.type == "paragraph":
                content = child.named_children[0]
            elif found := _LEVEL.search(child.type):
                level = int(found.group())
        if content:
            self._prose(content, Scope.HEADING, level, cut)
        else:
            self._gap("heading", node)

    def _gap(self, kind: str, node: Node) -> None:
        start = node.start_byte
        end = start + len(self.shadow[start : node.end_byte].rstrip())
        self.page.gap(kind, start, end)

    def _prose(self, node: Node, scope: Scope, level: int, cut: bool) -> None:
        start, end = node.start_byte, node.end_byte
        cuts = markers_in(node) if cut else []
        parts = list(_PART.finditer(self.shadow, start, end)) if not (level or cuts) else []
        if any(":" in part.group() for part in parts) and scope is Scope.PROSE:
            scope = Scope.LIST
        for part in parts:
            self._span(start, part.start(), scope, 0, [])
            start = part.end()
        self._span(start, end, scope, level, cuts)

    def _span(self, start: int, end: int, scope: Scope, level: int, cuts: list[Edit]) -> None:
        shadow, page = self.shadow, self.page
        if shadow[start] == "[":
            for opening in (_FOOTNOTE, CALLOUT, _TASK):
                if found := opening.match(shadow, start, end):
                    start = found.end()
                    break
        if level and shadow[end - 1] == "}" and (tail := _ATTRIBUTES.search(shadow, start, end)):
            end = tail.start()
        if not inline.is_needed(shadow, start, end):
            if page.is_plain:
                self.writer.write(start, end, cuts)
                self.builder.end_block(scope, level)
                return
            page.close_paragraph()
            page.text(start, end, cuts)
            page.end_block(scope, level)
            return
        page.close_paragraph()
        look = shadow
        base = 0
        if cuts:  # the markers of a quote or a list inside its paragraph are no markup here
            look, base = _blank(shadow[start:end], start, cuts), start
        found_inline = inline.read(look, start - base, end - base, self.labels)
        self._inline(found_inline, start, end, base, cuts)
        page.end_block(scope, level)

    def _inline(
        self, found: inline.Inline, start: int, end: int, base: int, cuts: list[Edit]
    ) -> None:
        page = self.page
        edits = found.edits
        if base:
            edits = [Edit(a + base, b + base, text) for a, b, text in edits]
        if cuts:
            edits = sorted([*edits, *cuts])
        for kind, first, last in found.gaps:
            page.gap(kind, first + base, last + base)
        for image in found.images:
            page.image(
                image.start + base,
                image.end + base,
                [Edit(a + base, b + base, text) for a, b, text in image.edits],
            )
        if not found.tags:
            page.text(start, end, edits)
            return
        height = page.height
        at = start
        starts = [edit.start for edit in edits]
        for first, last in found.tags:
            self._text(at, first + base, edits, starts)
            at = last + base
            for token in tokens(self.shadow, first + base, at, strict=True):
                page.take(token, is_block=False)
        self._text(at, end, edits, starts)
        page.close_to(height)

    def _text(self, start: int, end: int, edits: list[Edit], starts: list[int]) -> None:
        if start < end:
            self.page.text(start, end, edits[bisect_left(starts, start) : bisect_left(starts, end)])

    def _table(self, node: Node, scope: Scope) -> None:
        for row in node.named_children:
            if row.type == "pipe_table_delimiter_row":
                continue
            for cell in row.named_children:
                if cell.type == "pipe_table_cell":
                    self._span(cell.start_byte, cell.end_byte, scope, 0, [])

    def _html(self, node: Node, scope: Scope, cut: bool) -> None:
        self.page.base = scope
        at = node.start_byte
        for edit in markers_in(node) if cut else ():
            self.page.feed(at, edit.start)
            at = edit.end
        self.page.feed(at, node.end_byte)
        self.page.end_block()
        self.page.base = Scope.PROSE

    def _code(self, node: Node) -> None:
        if self.shadow[node.start_byte : node.end_byte].isspace():
            return  # a masked tag on the last line
        self.code += node.start_byte, node.end_byte
        if node.type == "indented_code_block":
            self.writer.write(node.start_byte, node.end_byte, markers_in(node))
        else:
            for child in node.named_children:
                if child.type == "code_fence_content":
                    self.writer.write(child.start_byte, child.end_byte, markers_in(child))
        self.builder.end_block(Scope.CODE)

    def _definition(self, node: Node, scope: Scope) -> None:
        # "[^1]: word" looks like a link's definition to the grammar; it is a footnote.
        footnote = _FOOTNOTE.match(self.shadow, node.start_byte, node.end_byte)
        if footnote and footnote.end() < node.end_byte:
            self._span(footnote.end(), node.end_byte, scope, 0, [])


def _blank(text: str, start: int, cuts: list[Edit]) -> str:
    parts: list[str] = []
    at = 0
    for first, last, _ in cuts:
        parts += text[at : first - start], " " * (last - first)
        at = last - start
    return "".join((*parts, text[at:]))
