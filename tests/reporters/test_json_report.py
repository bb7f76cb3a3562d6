"""The wire format: what `Report.to_dict()` says, as JSON that any reader takes."""

from __future__ import annotations

import json
from pathlib import Path
from types import MappingProxyType

import pytest

from linter import reporters
from linter.model import ArticleReport, Report, Silenced, Skipped
from linter.source import Source

from .factory import article, finding, report

SHARED = Path(__file__).parents[3] / "shared"


def sample() -> Report:
    source = Source("articles/b.md", "bust cancer")
    facts = MappingProxyType(
        {
            "readability": {"flesch_kincaid_grade": 8.1},
            "spun": {"score": 0.97},
            "disclaimers": [{"id": "general", "required": True, "status": "missing"}],
        }
    )
    silenced = (Silenced("suppression", "it is a quotation", finding(source, (0, 11))),)
    return report(
        article("乳 [[kidney rocks]]\r\n[[kidney rocks]]", {"suggestions": ("kidney stones",)}),
        ArticleReport(source, 2, (), silenced, facts),
        skipped=(Skipped("c.md", "is a binary file"),),
        notes=('"articles": [\n  "articles"', "\\"),  # looks like the report itself
    )


@pytest.mark.parametrize("made", [sample(), report(), report(article(""))])
def test_it_is_the_report_s_dict(made: Report) -> None:
    text = reporters.render("json", made)
    assert text == json.dumps(made.to_dict(), ensure_ascii=False, indent=1) + "\n"


def test_it_holds_to_the_schema() -> None:
    if not SHARED.is_dir():
        pytest.skip("the wire format's schema is not beside this checkout")
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((SHARED / "wire-format.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(reporters.render("json", sample())), schema)


@pytest.mark.filterwarnings("ignore::EncodingWarning")  # the script is not ours
def test_it_passes_the_report_check(tmp_path: Path) -> None:
    if not SHARED.is_dir():
        pytest.skip("check_report.py is not beside this checkout")
    pytest.importorskip("jsonschema")
    scope: dict[str, object] = {"__file__": str(SHARED / "check_report.py"), "__name__": "check"}
    exec((SHARED / "check_report.py").read_text(encoding="utf-8"), scope)  # noqa: S102
    made = sample()
    for each in made.articles:
        path = tmp_path / each.path
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(each.source.text.encode())
    target = tmp_path / "report.json"
    reporters.write(made, reporters.outputs([f"json={target}"]))
    assert scope["main"](target, tmp_path) is False  # type: ignore[operator]


@pytest.mark.parametrize("text", ["\ud83d", "a\x9b\x7f\u202e", "\x00\x1b\u2028"])
def test_characters_that_are_no_text_are_escaped(text: str) -> None:
    made = report(article(f"[[{text}]]", {"message": text}))
    rendered = reporters.render("json", made)
    assert rendered.replace("\n", "").isprintable()
    assert json.loads(rendered) == made.to_dict()


def test_no_number_that_json_does_not_know() -> None:
    made = ArticleReport(Source("a.md", ""), 0, (), (), {"spun": {"score": float("nan")}})
    with pytest.raises(ValueError, match="JSON compliant"):
        reporters.render("json", report(made))
