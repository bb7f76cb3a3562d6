"""Reports to be looked at: one with all that a page can show, a hostile one, and the golden file.

`python -m tests.reporters.html.pages` writes the golden file anew; read the difference before it is
committed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from linter import reporters
from linter.api import lint_text
from linter.model import ArticleReport, Report, Silenced, Skipped
from linter.parsers import parse

from ..factory import report
from ..samples import sample

GOLDEN = Path(__file__).with_name("golden.html")
ROOT = Path(__file__).parents[3]
_ASSETS = re.compile(r"(<(style|script)>).*?(</\2>)", re.DOTALL)
_HASHES = re.compile(r"sha256-[\w+/]+=*")
HOSTILE = """---
title: "</title><script>window.ran=1</script>"
---
# Stones <script>window.ran=1</script></style><img src=x onerror="window.ran=1">

Text `</script><script>window.ran=1</script>` on kidney rocks, <b onmouseover="window.ran=1">all
</b> [a link](javascript:window.ran=1), "q' & &lt;img src=x onerror=window.ran=1&gt; {{ 7 * 7 }}.

```html
</style></script><script>window.ran=1</script>
```

&lt;/style&gt;&lt;script&gt;window.ran=1&lt;/script&gt; kidney rocks
&lt;a href="javascript:window.ran=1"&gt;x
"""


def articles() -> Report:
    """The demo articles with all facts and marks that a page can show."""
    made = []
    for name in ("kidney-stones.spun.md", "breast-screening.spun.html", "shoulder-pain.spun.txt",
                 "high-blood-pressure.clean.md"):  # fmt: skip
        text = (ROOT / "articles" / name).read_text(encoding="utf-8")
        made.append(_stating(lint_text(text, f"articles/{name}")))
    found = made[1].findings
    made[1] = replace(
        made[1],
        silenced=(
            Silenced("baseline", None, found[-1]),
            Silenced("suppression", "a quotation", found[-2]),
        ),
        findings=found[:-2],
    )
    return report(
        *made,
        skipped=(Skipped("articles/photo.md", "is a binary file; name text files"),),
        notes=("2 findings of the baseline are gone; run `unspun baseline update`.",),
    )


def hostile() -> Report:
    """Articles and a path that try to get out of the text."""
    paths = ('a"><script>window.ran=1</script>\u202egpj.md', "../../etc/</script>'.html", "b.txt")
    return report(*(lint_text(HOSTILE, path) for path in paths))


def _stating(article: ArticleReport) -> ArticleReport:
    document = parse(article.source)
    sentences = sorted(
        (
            document.to_source(sentence)
            for block in document.blocks
            if block.scope.value == "prose"
            for sentence in document.sentences_of(block)
        ),
        key=lambda span: (span.start - span.end, span.start),
    )
    places = [list(span) for span in sentences[:4]]
    facts: dict[str, Any] = {
        "readability": {
            "flesch_kincaid_grade": 9.4,
            "consensus_grade": 9.21,
            "difficulty": 4,
            "words_per_sentence": 16.4,
            "reading_time_seconds": 140,
            "excused_grade": 8.1,
            "sections": [{"title": "Signs", "span": [0, 9], "words": 90,
                          "flesch_kincaid_grade": 8.2, "difficulty": 5}],
            "hardest": [{"span": span, "difficulty": 6 - n, "words": 30, "reasons": ["30 words"]}
                        for n, span in enumerate(places[:3])],
            "changes": [{"span": places[0], "change": "Split it in two", "grade_after": 8.9}],
        },
        "disclaimers": [
            {"id": "general", "required": True, "status": "garbled", "span": places[3], "why": []},
            {"id": "emergency", "required": True, "status": "missing", "span": None,
             "why": [places[0]]},
            {"id": "medicines", "required": True, "status": "present", "span": places[1]},
            {"id": "children", "required": False, "status": "missing", "span": None, "why": []},
        ],
    }  # fmt: skip
    return replace(article, facts={**article.facts, **facts})


def golden() -> str:
    """The sample's page without our own style and scripts, which have their files."""
    page = _ASSETS.sub(r"\1\3", reporters.render("html", sample()))
    return _HASHES.sub("sha256-…", page)


if __name__ == "__main__":
    GOLDEN.write_text(golden(), encoding="utf-8")
