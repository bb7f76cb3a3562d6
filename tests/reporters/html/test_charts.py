"""Charts are drawn to scale and escape what they are given."""

from __future__ import annotations

from xml.etree import ElementTree

from linter.reporters.html import charts
from linter.reporters.html.charts import Column, Part

SVG = "{http://www.w3.org/2000/svg}"


def rectangles(chart: str) -> list[tuple[str, float, float]]:
    """Class, start and length of each bar, or top and height of each column."""
    made = []
    for each in ElementTree.fromstring(chart).iter(f"{SVG}rect"):  # noqa: S314 - our own
        upright = float(each.attrib["height"]) != 8
        at, size = ("y", "height") if upright else ("x", "width")
        made.append((each.attrib["class"], float(each.attrib[at]), float(each.attrib[size])))
    return made


def test_a_bar_of_parts() -> None:
    parts = (Part(2, "error"), Part(0, "warning"), Part(1, "suggestion"))
    assert rectangles(charts.bar(parts, 4)) == [("error", 0, 49.4), ("suggestion", 50, 24.4)]
    assert rectangles(charts.bar((Part(5, "error"),), 5)) == [("error", 0, 100)]
    assert rectangles(charts.bar((Part(0, "error"),), 0)) == []
    assert rectangles(charts.bar((Part(1, "error"),), 10_000)) == [("error", 0, 0.4)]


def test_columns() -> None:
    chart = charts.columns([Column("≤5", 1), Column("<6 & 7>", 4, "error"), Column("8", 0)])
    assert rectangles(chart) == [("neutral", 90, 24), ("error", 18, 96)]
    texts = [each.text for each in ElementTree.fromstring(chart).iter(f"{SVG}text")]  # noqa: S314
    assert texts == ["1", "≤5", "4", "<6 & 7>", "8"]
    assert rectangles(charts.columns([])) == []


def test_charts_are_no_news_to_a_screen_reader_and_have_no_style_of_their_own() -> None:
    for chart in (charts.bar((Part(1, "error"),), 2), charts.columns([Column("a", 1)])):
        root = ElementTree.fromstring(chart)  # noqa: S314
        assert root.attrib["aria-hidden"] == "true"
        assert not [each for each in root.iter() if "style" in each.attrib or "style" in each.tag]
