"""Hypothesis strategies for articles: hostile markup, and text of every kind."""

from __future__ import annotations

from hypothesis import strategies as st

from linter.parsers import MARKUPS
from linter.source import Source

_WORDS = ("kidney", "stone", "a", "é", "\U0001f600", "ﬁbre", "of ", "I ")
_MARKDOWN = (
    *"*_`[]()!<>#-+|~$\\&:^{}=.1\"'\t ",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    "  \n",
    "\\\n",
    "> ",
    "- ",
    "1. ",
    "    ",
    "```\n",
    "---\n",
    "+++\n",
    "**",
    "__",
    "~~",
    "[a](b)",
    "![alt](b)",
    "[a]: b\n",
    "[^1]",
    "[^1]: ",
    "|a|b|\n|-|-|\n",
    "$$",
    "http://a.b",
    "www.a.b",
    "{{ a }}",
    "{% raw %}",
    "{% endraw %}",
    "{# c #}",
    "{{< x >}}",
    ":::\n",
)
_HTML = (
    "<p>",
    "</p>",
    "<br>",
    "<div hidden>",
    "</div>",
    "<b>",
    "</b>",
    "<main>",
    "</main>",
    "<nav>",
    "</nav>",
    "<li>",
    "<ul>",
    "</ul>",
    "<table>",
    "<td>",
    "</table>",
    "<pre>",
    "</pre>",
    "<code>",
    "</code>",
    "<!-- c -->",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<img alt='x'>",
    "<h2>",
    "</h2>",
    "<blockquote>",
    "</blockquote>",
    '<a href="#">',
    "</a>",
    "<sup>",
    "</sup>",
    "<a b='",
    "&nbsp;",
    "&amp",
    "&#x41;",
    "&shy;",
    "&notit;",
    "<",
    ">",
    "</",
    "<!",
    "<?",
    "=",
    '"',
    "'",
    "/",
)
_RARE = (
    "\xa0",
    "\xad",
    "\u200b",
    "\u2028",
    "\ufeff",
    "\0",
    "\x85",
    "\ud800",
    "Ｋ",
    "\ufffc",
    "e\u0301",
)

texts = st.lists(
    st.one_of(st.sampled_from((*_WORDS, *_MARKDOWN, *_HTML, *_RARE)), st.text(max_size=3)),
    max_size=30,
).map("".join)

paths = st.sampled_from([f"a{suffix}" for suffixes in MARKUPS.values() for suffix in suffixes])

sources = st.builds(Source, paths, texts)
