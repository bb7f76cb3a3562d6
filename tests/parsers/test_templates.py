"""Template syntax is no prose."""

from __future__ import annotations

import pytest

from linter.document import OPAQUE
from linter.parsers import parse
from linter.parsers.templates import MAX_TAG
from linter.source import Source
from tests.parsers.reading import comments, read, slice_of


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("One {{ a.b | c }} two.", [("prose", f"One {OPAQUE} two.")]),
        ('{{< figure src="a" >}}\nOne.', [("prose", "One.")]),
        ("{{% notice %}}\nOne *b*.\n{{% /notice %}}", [("prose", "One b.")]),
        ("{% if a %}\nOne.\n{% endif %}\n\nTwo.", [("prose", "One."), ("prose", "Two.")]),
        ("One{% if a %}s{% endif %}.", [("prose", f"One{OPAQUE}s{OPAQUE}.")]),
        ("{% raw %}\nno {{ a }}\n{% endraw %}\nOne.", [("prose", "One.")]),
        ("{% highlight js %}\nlet a\n\nb\n{% endhighlight %}\n\nOne.", [("prose", "One.")]),
        ("{{< highlight js >}}\nlet a\n{{< /highlight >}}\n\nOne.", [("prose", "One.")]),
        ("One {# two #}three.", [("prose", "One three.")]),
        ("# One {#two}\n\n#}", [("heading1", "One"), ("prose", "#}")]),
        (":::note\nOne.\n:::\n\nTwo.\n{: .lead}", [("prose", "One."), ("prose", "Two.")]),
        ("One {{ two\n\nthree", [("prose", "One {{ two"), ("prose", "three")]),
        ("One {{" + "x" * MAX_TAG + "}}", [("prose", "One {{" + "x" * MAX_TAG + "}}")]),
        ("**{{ a }}** one", [("prose", f"{OPAQUE} one")]),
        ("[one]({{ a }}) *two*", [("prose", "one two")]),
        ("- {{ a }}\n- one", [("list", "one")]),
        ("{{ a }}", []),
    ],
)
def test_markdown(source: str, blocks: list[tuple[str, str]]) -> None:
    assert read(source, "a.md") == blocks


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ("<p>One {{ a > b }} two.", [("prose", f"One {OPAQUE} two.")]),
        ("<p {% if a > b %}id=a{% endif %}>One.", [("prose", "One.")]),
        ("<p title='{{ a }}'>One.{% b %}", [("prose", f"One.{OPAQUE}")]),
        ("{% comment %}\n<p>a\n{% endcomment %}\n<p>One.", [("prose", "One.")]),
    ],
)
def test_html(source: str, blocks: list[tuple[str, str]]) -> None:
    assert read(source, "a.html") == blocks


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        ('import A from "b"\n\nOne.', [("prose", "One.")]),
        ("export const a = {\n  b: 1,\n}\n\nOne.", [("prose", "One.")]),
        ("One {a.b({c: 1})} two.", [("prose", f"One {OPAQUE} two.")]),
        ("<A b={c > 1} d='e'>\n\nOne *two*.\n\n</A>", [("prose", "One two.")]),
        ("One <A b={c}/> two <B>three</B>.", [("prose", "One two three.")]),
        ("<A\n  b={[1, 2]}\n/>\n\nOne.", [("prose", "One.")]),
        ("One { two.", [("prose", "One { two.")]),
        ("```js\nimport a\n```\n\nOne.", [("code", "import a"), ("prose", "One.")]),
        ("imported goods", [("prose", "imported goods")]),
    ],
)
def test_mdx(source: str, blocks: list[tuple[str, str]]) -> None:
    assert read(source, "a.mdx") == blocks


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("a.md", "One. {# a #}\n\n{{/* b */}}\n\n{% comment %} c {% endcomment %}"),
        ("a.html", "<p>One. {# a #}{{/* b */}}{%- comment -%} c {%- endcomment -%}"),
        ("a.mdx", "One. {/* a */}\n\n{/* b */}\n\n{ /* c */ }"),
    ],
)
def test_comments(path: str, source: str) -> None:
    assert comments(parse(Source(path, source))) == ["a", "b", "c"]


def test_a_phrase_maps_to_its_exact_source() -> None:
    assert slice_of("kidney rocks", "{{ é }}\n**kidney** rocks {{ a }}", "a.md") == "kidney** rocks"


@pytest.mark.parametrize(
    "unit", ["{{", "{%", "{#", "{", "}", "{{ a }}", "{% raw %}", "{/*", "{{<", ":::\n"]
)
@pytest.mark.parametrize("path", ["a.md", "a.mdx", "a.html"])
def test_hostile_markup_ends(path: str, unit: str) -> None:
    # A quadratic scan would take minutes here; the run's timeout is the assertion.
    parse(Source(path, unit * (100_000 // len(unit))))
