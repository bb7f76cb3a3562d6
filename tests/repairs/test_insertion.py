"""Where a new paragraph goes."""

from __future__ import annotations

import pytest

from linter.repairs.edits import made
from linter.repairs.insertion import appended
from linter.source import Source


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.md", "One.\n", "One.\n\nAsk\nus.\n"),
        ("a.md", "One.", "One.\n\nAsk\nus."),
        ("a.md", "", "Ask\nus."),
        ("a.txt", "One.\r\n\r\n", "One.\r\n\r\nAsk\r\nus.\r\n\r\n"),
        ("a.md", "One.\rTwo.\r", "One.\rTwo.\r\rAsk\rus.\r"),
        ("a.html", "<p>One.", "<p>One.\n<p>Ask\nus.</p>\n"),
        ("a.html", "", "<p>Ask\nus.</p>\n"),
        ("a.html", "<main>\r\n<p>One.</p>\r\n</main>\r\n<footer>x</footer>\r\n",
         "<main>\r\n<p>One.</p>\r\n<p>Ask\r\nus.</p>\r\n</main>\r\n<footer>x</footer>\r\n"),
        ("a.html", "<body><p>One.</p></body></html>",
         "<body><p>One.</p>\n<p>Ask\nus.</p>\n</body></html>"),
        ("a.html", "<article>a</article>\n<p>Last.</p>\n<footer>x</footer>\n",
         "<article>a\n<p>Ask\nus.</p>\n</article>\n<p>Last.</p>\n<footer>x</footer>\n"),
    ],
)  # fmt: skip
def test_a_paragraph_at_the_articles_end(name: str, text: str, expected: str) -> None:
    assert made(text, [appended(Source(name, text), "Ask\nus.\n")]) == expected
