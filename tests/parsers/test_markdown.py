"""What a reader sees of Markdown, and where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.document import LINE_BREAK, OPAQUE
from linter.model import Span
from linter.parsers import parse
from linter.parsers.blocks import MAX_DEPTH
from linter.parsers.delimiters import run_at
from linter.parsers.markdown import TOO_DEEP
from linter.source import Source
from tests.parsers.reading import comments, read, slice_of


def prose(text: str) -> str:
    """The text of the only block."""
    blocks = read(text, "a.md")
    assert [scope for scope, _ in blocks] == ["prose"], blocks
    return blocks[0][1]


@pytest.mark.parametrize(
    ("source", "phrase", "slice_"),
    [
        ("Pass **kidney** *rocks* now.", "kidney rocks", "kidney** *rocks"),
        ("Pass kidney&nbsp;rocks now.", "kidney rocks", "kidney&nbsp;rocks"),
        ("> Pass kidney\n> rocks now.", "kidney rocks", "kidney\n> rocks"),
        (">Pass kidney\nrocks now.", "kidney rocks", "kidney\nrocks"),
        ("- one\n\n  > kidney\n  > rocks", "kidney rocks", "kidney\n  > rocks"),
        ("# About *kidney* rocks #", "kidney rocks", "kidney* rocks"),
        ("About kidney\nrocks\n=====", "kidney rocks", "kidney\nrocks"),
        ("| a |\n|---|\n| kidney _rocks_ |", "kidney rocks", "kidney _rocks"),
        ("\U0001f600 kidney rocks", "kidney rocks", "kidney rocks"),
        ("kid\xadney\u200b rocks", "kidney rocks", "kid\xadney\u200b rocks"),
        ("ｋidney roﬁng", "kidney rofing", "ｋidney roﬁng"),
        ("one\r\nkidney\r\nrocks", "kidney rocks", "kidney\r\nrocks"),
        ("one\rkidney\rrocks", "kidney rocks", "kidney\rrocks"),
        ('See [kidney](a "t") rocks.', "kidney rocks", 'kidney](a "t") rocks'),
        ("a <b>kidney</b> rocks", "kidney rocks", "kidney</b> rocks"),
        ("<div>\nkidney <i>rocks</i>\n</div>", "kidney rocks", "kidney <i>rocks"),
        ("> 1. kidney\n>    rocks", "kidney rocks", "kidney\n>    rocks"),
        ("---\na: b\n---\n\nkidney *rocks*", "kidney rocks", "kidney *rocks"),
        ("{{ a }} kidney *rocks*", "kidney rocks", "kidney *rocks"),
        ("> {{ a }} **x\n> kidney** rocks", "kidney rocks", "kidney** rocks"),
    ],
)
def test_a_phrase_maps_to_its_exact_source(source: str, phrase: str, slice_: str) -> None:
    assert slice_of(phrase, source, "a.md") == slice_


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        (
            "# One\n\nTwo\n---\n\n###### Six",
            [("heading1", "One"), ("heading2", "Two"), ("heading6", "Six")],
        ),
        ("# One {#one .x}", [("heading1", "One")]),
        (
            "- a\n- b\n\n  c\n\n1. d\n   e",
            [("list", "a"), ("list", "b"), ("list", "c"), ("list", "d e")],
        ),
        ("- [x] done\n- [ ] open", [("list", "done"), ("list", "open")]),
        ("> a\n>\n> - b\n>\n> # c", [("quote", "a"), ("quote", "b"), ("heading1", "c")]),
        ("> [!WARNING]\n> Call now.", [("prose", "Call now.")]),
        (
            "| a | b |\n|---|:-:|\n| *c* | d \\| e |\n|  | f |",
            [("table", each) for each in ("a", "b", "c", "d | e", "f")],
        ),
        (
            "```js\nlet x\n\ny\n```\n\n    z\n\n~~~\nopen",
            [("code", "let x y"), ("code", "z"), ("code", "open")],
        ),
        ("a\n\n* * *\n\nb", [("prose", "a"), ("prose", "b")]),
        ("a ![x *y*](z) b\n\nc", [("prose", "a b"), ("prose", "x y"), ("prose", "c")]),
        ("![x](z)", [("prose", "x")]),
        ("[![x](y)](z)", [("prose", "x")]),
        (
            "a[^1] b.\n\n[^1]: A note.\n[^2]: word",
            [("prose", "a b."), ("prose", "A note."), ("prose", "word")],
        ),
        (
            "Term\n: One\n  two\n: Three: four",
            [("list", each) for each in ("Term", "One two", "Three: four")],
        ),
        ("Note\n:smile: x", [("prose", "Note :smile: x")]),
        ('[a]: http://b.c "t"\n\nd', [("prose", "d")]),
        (
            "<details>\n<summary>a</summary>\n\nb *c*\n\n</details>",
            [("prose", "a"), ("prose", "b c")],
        ),
        ("<aside>\n\nb *c*\n\n</aside>\n\nd", [("furniture", "b c"), ("prose", "d")]),
        ("<div hidden>\n\nb *c*\n\n</div>\n\nd", [("prose", "d")]),
        ("<p>a</p>\n<p>b</p>\n\nc", [("prose", "a"), ("prose", "b"), ("prose", "c")]),
        ("> <p>a\n> b</p>", [("quote", "a b")]),
        ("<table><tr><td>a</td><td>b</td></tr></table>", [("table", "a"), ("table", "b")]),
        ("<style>\np {}\n</style>\n\na", [("prose", "a")]),
        ("", []),
        ("\n \n", []),
    ],
)
def test_blocks(source: str, blocks: list[tuple[str, str]]) -> None:
    assert read(source, "a.md") == blocks


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("**a** __b__ *c* _d_ ***e*** ~~f~~", "a b c d e f"),
        ("a_b_c 2*3*4 * x **", "a_b_c 234 * x **"),
        ("**a *b* c** *d **e** f*", "a b c d e f"),
        ("*a **b* c", "*a *b c"),
        ("“**a**” (*b*)", "“a” (b)"),
        ("about ~5 to ~10", "about ~5 to ~10"),
        (r"\*a\* 5 \< 6 \x", r"*a* 5 < 6 \x"),
        ("`a *b*` ``c ` d`` `e", f"{OPAQUE} {OPAQUE} `e"),
        ("[a](b) [c](<d e> 't') [f][g] [h][] [i]\n\n[G]: x\n[h]: y\n[i]: z", "a c f h i"),
        ("[a] [b][c] [d](e f) [g", "[a] [b][c] [d](e f) [g"),
        ("[a [b](c) d](e)", "[a b d](e)"),
        ("[a](b_(c)_d) e", "a e"),
        (
            "<http://a.b> http://a.b/c_d_e. (www.a.b) <a@b.c>",
            f"{OPAQUE} {OPAQUE}. ({OPAQUE}) {OPAQUE}",
        ),
        ("a  \nb\\\nc\nd", f"a{LINE_BREAK}b{LINE_BREAK}c d"),
        ("a<br>b <br/> c", f"a{LINE_BREAK}b{LINE_BREAK}c"),
        ("&amp; &#65; &shy; &nosuch; &lt;b&gt; &#xD800;", "& A &nosuch; <b> \ufffd"),
        ("x $a^2$ y $$z$$ costs $5 or $6.", f"x {OPAQUE} y {OPAQUE} costs $5 or $6."),
        ("a <span hidden>b *c*</span> d", "a d"),
        ("a <span hidden>b", "a"),
        ("a <kbd>b</kbd> c", f"a {OPAQUE} c"),
        ("5 < 6 and <3", "5 < 6 and <3"),
        ("a <!-- b --> c", "a c"),
        ('mg/m<sup>2</sup> x<sup><a href="#f1">1</a></sup>', "mg/m2 x"),
    ],
)
def test_inline(source: str, text: str) -> None:
    assert prose(source) == text


def test_comments_are_kept_but_not_those_in_code() -> None:
    code = "`<!-- no -->`\n\n```\n<!-- no -->\n{# no #}\n```\n"
    document = parse(Source("a.md", f"<!-- one -->\n\na <!-- two --> b\n\n{code}{{# three #}}\n"))
    assert comments(document) == ["one", "two", "three"]
    assert document.comments[1].source == Span(16, 28)


def test_an_open_inline_tag_ends_with_its_paragraph() -> None:
    assert read("a <span hidden>b\n\nc", "a.md") == [("prose", "a"), ("prose", "c")]


@pytest.mark.parametrize("step", [">", "- ", "> - ", "1. "])
def test_deep_nesting_is_read_as_text(step: str) -> None:
    source = Source("a.md", "Kidney stones hurt.\n\n" + step * 10_000 + "a")
    document = parse(source)
    message = f"Nested deeper than {MAX_DEPTH} levels; the article was read as plain text."
    assert document.notes == ((TOO_DEEP, Span(21, 21), message),)
    assert document.text.startswith("Kidney stones hurt.\n")


def test_a_long_rule_is_not_deep_nesting() -> None:
    source = "a\n\n" + "- " * 200 + "\n\nb"
    assert read(source, "a.md") == [("prose", "a"), ("prose", "b")]


@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "![",
        "*",
        "_",
        "`",
        "*a **b ",
        "[a](",
        "<",
        "<!--",
        "<a b='",
        "$",
        "&",
        "://",
        "www.",
        "[](",
        "|a",
        "a\n",
        "{{",
        "{% raw %}",
        "](",
        "http://a(",
    ],
)
def test_hostile_markup_ends(unit: str) -> None:
    # A quadratic scan would take minutes here; the run's timeout is the assertion.
    parse(Source("a.md", unit * (100_000 // len(unit))))


@given(st.text(alphabet="ab*_~[]()`<>!&\\ \n.", max_size=40))
def test_prose_never_grows(text: str) -> None:
    document = parse(Source("a.md", text))
    assert len(document.text) - len(document.blocks) <= len(text)


@pytest.mark.parametrize(
    ("text", "start", "flanks"),
    [
        ("a*b", 1, (True, True)),
        (" *b", 1, (True, False)),
        ("a* ", 1, (False, True)),
        ("a_b", 1, (False, False)),
        (" * ", 1, (False, False)),
        ("(_b", 1, (True, False)),
    ],
)
def test_flanking(text: str, start: int, flanks: tuple[bool, bool]) -> None:
    run = run_at(text, start, start + 1, 0, len(text))
    assert (run.opens, run.closes) == flanks
