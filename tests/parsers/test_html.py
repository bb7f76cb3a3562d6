"""What a reader sees of HTML, and where it stands."""

from __future__ import annotations

import pytest

from linter.document import LINE_BREAK, OPAQUE
from linter.model import Span
from linter.parsers import parse
from linter.source import Source
from tests.parsers.reading import comments, read, slice_of


@pytest.mark.parametrize(
    ("source", "phrase", "slice_"),
    [
        ("<p>Pass <b>kidney</b> <i>rocks</i>.", "kidney rocks", "kidney</b> <i>rocks"),
        ("<p>kidney&nbsp;rocks", "kidney rocks", "kidney&nbsp;rocks"),
        ("<p>kid&shy;ney rocks", "kidney rocks", "kid&shy;ney rocks"),
        ("<h2>kidney\n  rocks</h2>", "kidney rocks", "kidney\n  rocks"),
        ("<td>kidney<!-- x --> rocks", "kidney rocks", "kidney<!-- x --> rocks"),
        ("<p>caf&eacute; x", "café", "caf&eacute;"),
        ("<p>&notit; x", "¬", "&not"),
        ("\U0001f600<a href='>'>kidney</a> rocks", "kidney rocks", "kidney</a> rocks"),
    ],
)
def test_a_phrase_maps_to_its_exact_source(source: str, phrase: str, slice_: str) -> None:
    assert slice_of(phrase, source, "a.html") == slice_


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("<p>a<p>b</p>c<div>d</div>", [("prose", each) for each in "abcd"]),
        ("<h1>a</h1><h3>b<h4>c", [("heading1", "a"), ("heading3", "b"), ("heading4", "c")]),
        (
            "<ul><li>a<li>b<ol><li>c</ol>d</ul>e",
            [*(("list", each) for each in "abcd"), ("prose", "e")],
        ),
        ("<dl><dt>a<dd>b</dl>c", [("list", "a"), ("list", "b"), ("prose", "c")]),
        (
            "<table><caption>a<tr><th>b<td>c<tr><td><p>d</table>e",
            [*(("table", each) for each in "abcd"), ("prose", "e")],
        ),
        (
            "<blockquote><p>a<li>b</li><h2>c</h2></blockquote>d",
            [("quote", "a"), ("quote", "b"), ("heading2", "c"), ("prose", "d")],
        ),
        ("<p>Say <q>a</q> b", [("prose", "Say a b")]),
        (
            "<nav>a</nav><header>b</header><footer>c</footer><aside>d</aside>e",
            [*(("furniture", each) for each in "abcd"), ("prose", "e")],
        ),
        (
            "<div role=navigation>a</div><div role='Banner x'>b</div>",
            [("furniture", "a"), ("prose", "b")],
        ),
        (
            "a<main>b<aside>c</aside></main>d",
            [("furniture", "a"), ("prose", "b"), ("furniture", "c"), ("furniture", "d")],
        ),
        (
            "a<article><header><h1>b</h1></header>c<footer>d</footer></article>",
            [("furniture", "a"), ("heading1", "b"), ("prose", "c"), ("furniture", "d")],
        ),
        ("a<div role=main>b</div>", [("furniture", "a"), ("prose", "b")]),
        ("<!-- <main> -->a", [("prose", "a")]),
        ("<head><title>a &amp; b</title><body>c", [("furniture", "a & b"), ("prose", "c")]),
        ("a<script>if (1<2) '<p>x'</script><style>p</style>b", [("prose", "ab")]),
        ("a<template>x<p>y</template>b<noscript>z</noscript>", [("prose", "a"), ("prose", "b")]),
        (
            (
                "<p hidden>a<p>b<p aria-hidden=TRUE>c<p style='display: none'>d"
                "<p style=visibility:hidden>e"
            ),
            [("prose", "b")],
        ),
        ("<p hidden=until-found>a", [("prose", "a")]),
        ("<p data-hidden=1 class='hidden'>a", [("prose", "a")]),
        ("<pre>a\n b <b>c</b></pre>d", [("code", "a b c"), ("prose", "d")]),
        ("a <code>b <i>c</i></code> d", [("prose", f"a {OPAQUE} d")]),
        ("a<br>b<br/>c</br>d", [("prose", f"a{LINE_BREAK}b{LINE_BREAK}c{LINE_BREAK}d")]),
        (
            "<p>a <img src=x alt='b &amp; c'> d<p>e",
            [("prose", "a d"), ("prose", "b & c"), ("prose", "e")],
        ),
        ("<figure><img alt=''><figcaption>a</figcaption></figure>", [("prose", "a")]),
        ("<details><summary>a</summary>b</details>", [("prose", "a"), ("prose", "b")]),
        (
            "<form><label>a</label><select><option>b<option>c</select><button>d</button></form>",
            [("prose", "a"), ("furniture", "b"), ("furniture", "c"), ("furniture", "d")],
        ),
        ("a < b & c <3 </ d>", [("prose", "a < b & c <3")]),
        ("<textarea><p>a</textarea>b", [("furniture", "<p>a"), ("prose", "b")]),
        ("<svg><text>a</text></svg>b", [("prose", "b")]),
        ("a http://b.c/d?e=1&amp;f. g", [("prose", f"a {OPAQUE}. g")]),
        ("</div></p>a</li>", [("prose", "a")]),
        ("a<!-- b", [("prose", "a")]),
        ("<p title='a>b'>c", [("prose", "c")]),
        ("<p title='a>b>c", [("prose", "b>c")]),
        ("&lt;p&gt; &copy 5 &#x41; &#0; &ampx", [("prose", "<p> © 5 A \ufffd &x")]),
        (
            "x<sup>2</sup> y<sup class=noteref>[1]</sup> z<sup><a href='#'>2</a></sup>",
            [("prose", "x2 y z")],
        ),
        ("<table><tr><td>a</div></table>b", [("table", "a"), ("prose", "b")]),
        ("", []),
    ],
)
def test_blocks(source: str, blocks: list[tuple[str, str]]) -> None:
    assert read(source, "a.html") == blocks


def test_xhtml_ends_elements_by_a_slash() -> None:
    source = "<title/><p>a</p><script src='x'/><p>b</p>"
    assert read(source, "a.xhtml") == [("prose", "a"), ("prose", "b")]
    assert read("<p>a</p><script src='x'/><p>b</p>", "a.html") == [("prose", "a")]


def test_comments() -> None:
    document = parse(
        Source("a.html", "<!-- a --><p>b<!--c--><!--><pre><!-- d --></pre>{# e #}<!-- f")
    )
    assert comments(document) == ["a", "c", "", "e", "f"]
    assert document.comments[0].source == Span(0, 10)


def test_deep_nesting_is_no_matter() -> None:
    assert read("<div>" * 20_000 + "a", "a.html") == [("prose", "a")]


@pytest.mark.parametrize(
    "unit",
    [
        "<div>",
        "<p>",
        "<a <",
        "<a b='",
        '<a b="',
        "<!--",
        "<script>",
        "<span hidden>",
        "<td><p>",
        "</div>",
        "&",
        "&amp",
        "<",
        "<!",
        "<li>",
        "<table><tr>",
        "<a =\"'>",
        "<a ='\"",
        "www.",
    ],
)
def test_hostile_markup_ends(unit: str) -> None:
    # A quadratic scan would take minutes here; the run's timeout is the assertion.
    parse(Source("a.html", unit * (100_000 // len(unit))))
