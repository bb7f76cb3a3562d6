"""The report in a real browser: what an editor sees and does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from linter.model import Severity
from tests.browsing import Open

from .pages import articles

_STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def complaints(page: Page, axe: str) -> list[tuple[str, str]]:
    """What axe-core finds wrong with the page as it is now, in light and in dark."""
    page.evaluate(axe)
    page.emulate_media(color_scheme="light")
    found = _run(page, {"type": "tag", "values": _STANDARDS})
    page.emulate_media(color_scheme="dark")
    return found + _run(page, {"type": "rule", "values": ["color-contrast"]})


def _run(page: Page, only: dict[str, Any]) -> list[tuple[str, str]]:
    found: dict[str, Any] = page.evaluate("(only) => axe.run(document, {runOnly: only})", only)
    return [
        (rule["id"], node["html"][:200]) for rule in found["violations"] for node in rule["nodes"]
    ]


def texts(page: Page, selector: str) -> list[str]:
    """The text of each element that can be seen, on one line."""
    return [
        " ".join(each.inner_text().split())
        for each in page.locator(selector).all()
        if each.is_visible()
    ]


@pytest.mark.parametrize(
    ("name", "width"),
    [
        ("all.html", 1280),
        ("all.html", 390),
        ("all.html#a2", 1280),
        ("all.html#a1", 390),
        ("all.html#rules", 1280),
        ("large.html", 1280),
        ("large_files/00002-kidney-stones-spun.html", 1280),
        ("hostile.html#a2", 1280),
    ],
)
def test_everybody_can_use_it(open_page: Open, axe: str, name: str, width: int) -> None:
    page = open_page(name, width=width)
    assert complaints(page, axe) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_everybody_can_use_the_card_and_the_help(open_page: Open, axe: str) -> None:
    page = open_page("all.html#a2")
    page.keyboard.press("n")
    page.keyboard.press("n")
    expect(page.locator("#card")).to_be_visible()
    assert complaints(page, axe) == []
    page.keyboard.press("?")
    expect(page.locator("#help")).to_be_visible()
    assert complaints(page, axe) == []


def test_small_targets_have_room(open_page: Open) -> None:
    page = open_page("all.html#a2", width=390)
    small = page.evaluate(
        """() => [...document.querySelectorAll("button, input, summary, .go, .step, nav a")]
          .map(each => [each.outerHTML.slice(0, 80), each.getBoundingClientRect()])
          .filter(([, box]) => box.width && (box.height < 24 || box.width < 16))
          .map(([html, box]) => `${html} ${box.width}x${box.height}`)"""
    )
    assert [each for each in small if "checkbox" not in each] == []


def test_counts_agree_with_the_json(open_page: Open) -> None:
    told = json.loads(json.dumps(articles().to_dict()))
    page = open_page("all.html")
    for number, article in enumerate(
        sorted(
            told["articles"],
            key=lambda each: [
                -sum(finding["severity"] == severity for finding in each["findings"])
                for severity in Severity
            ],
        ),
        1,
    ):
        counts = [
            f"{count} {severity}{'' if count == 1 else 's'}"
            for severity in Severity
            if (count := sum(each["severity"] == severity for each in article["findings"]))
        ]
        quiet = len(article["silenced"])
        page.goto(page.url.partition("#")[0] + "#overview")
        row = page.locator(".row").nth(number - 1)
        expect(row.locator(".path")).to_have_text(article["path"])
        shown = (" ".join(counts) or "No findings") + (f" {quiet} silenced" if quiet else "")
        assert " ".join((row.locator(".counts").text_content() or "").split()) == shown
        row.locator("h3 a").click()
        view = page.locator(f"#a{number}")
        expect(view.locator("h1")).to_be_focused()
        expect(view.locator(".say")).to_have_count(len(article["findings"]))
        chips = texts(page, f"#a{number} .chip[data-filter=severity]")
        assert chips == [
            f"{c.split()[1].removesuffix('s').capitalize()} {c.split()[0]}" for c in counts
        ]
        assert view.locator(".quiet li").count() == quiet
        marked = {
            number
            for each in view.locator(".m[data-n]").all()
            for number in (each.get_attribute("data-n") or "").split()
        }
        whole = view.locator(".whole .say").count()
        assert len(marked) == len(article["findings"]) - whole


def test_findings_are_filtered(open_page: Open) -> None:
    page = open_page("all.html#a2")
    view = page.locator("#a2")
    every = view.locator(".say")
    total = every.count()
    errors = view.locator(".say[data-severity=error]").count()
    view.get_by_role("button", name="Error").click()
    expect(view.locator(".say:visible")).to_have_count(errors)
    expect(view.locator(".status")).to_have_text(f"{errors} of {total} shown")
    assert view.locator(".m.warning:not(.off)").count() == 0
    assert view.locator(".m.warning.off").first.get_attribute("tabindex") == "-1"
    view.get_by_role("button", name="Warning").click()
    warnings = view.locator(".say[data-severity=warning]").count()
    expect(view.locator(".say:visible")).to_have_count(errors + warnings)
    view.get_by_role("button", name="Warning").click()
    view.get_by_role("button", name="Error").click()  # the last one off shows all again
    expect(view.locator(".say:visible")).to_have_count(total)
    view.get_by_role("button", name="Structure").click()
    kinds = {each.get_attribute("data-kind") for each in view.locator(".say:visible").all()}
    assert kinds == {"structure"}


def test_findings_are_searched(open_page: Open) -> None:
    page = open_page("all.html#a2")
    page.keyboard.press("/")
    search = page.locator("#a2 input[type=search]")
    expect(search).to_be_focused()
    search.fill("PILE  of clothes")  # why a finding is one; its sentence may hold others
    shown = texts(page, "#a2 .panel .change")
    assert [each.partition(" ")[0] for each in shown] == ["bladder"]
    search.fill("a stone forms")  # the place of a finding that has nothing to replace it
    assert texts(page, "#a2 .panel .change") == ["“a stone forms” starts in the middle."]
    search.fill("no such words")
    expect(page.locator("#a2 .nothing")).to_be_visible()
    page.keyboard.press("n")  # in the field it is a letter
    expect(search).to_have_value("no such wordsn")


def test_articles_are_filtered_and_searched(open_page: Open) -> None:
    page = open_page("all.html")
    page.get_by_role("button", name="Clean").click()
    assert texts(page, ".row .path") == ["articles/high-blood-pressure.clean.md"]
    page.get_by_role("button", name="Clean").click()
    page.locator("#overview input[type=search]").fill("bladder laundry")
    assert texts(page, ".row .path") == ["articles/kidney-stones.spun.md"]
    expect(page.locator("#overview .status")).to_have_text("1 of 4 shown")


def test_findings_are_walked_through_by_keys(open_page: Open) -> None:
    page = open_page("all.html#a2")
    items = page.locator("#a2 .say")
    numbers = [each.get_attribute("data-n") for each in items.all()]
    total = len(numbers)
    current = page.locator("#a2 .say.current")
    for place in (0, 1, 2):
        page.keyboard.press("n")
        expect(current).to_have_attribute("data-n", numbers[place] or "")
        expect(page.locator("#a2 .at")).to_have_text(f"{place + 1} / {total}")
    expect(page.locator("#a2 .m:focus")).to_be_in_viewport()
    expect(page.locator("#card")).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.locator("#card")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#card")).to_be_hidden()
    expect(page.locator("#a2 .m:focus")).to_have_count(1)
    for _ in range(3):
        page.keyboard.press("p")
    expect(current).to_have_attribute("data-n", numbers[-1] or "")


def test_single_letter_keys_can_be_turned_off(open_page: Open) -> None:
    page = open_page("all.html#a2")
    page.keyboard.press("?")
    page.get_by_label("Single-letter keys are on").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("n")
    expect(page.locator(".say.current")).to_have_count(0)
    page.reload()
    page.keyboard.press("n")
    expect(page.locator(".say.current")).to_have_count(0)


def test_a_card_tells_what_to_change(open_page: Open) -> None:
    page = open_page("all.html#a2")
    mark = page.locator("#a2 .m", has_text="bladder laundry")
    mark.hover()
    card = page.locator("#card")
    expect(card).to_be_visible()
    expect(card.locator(".context dd").nth(0)).to_contain_text("bladder laundry")
    expect(card.locator(".context dd").nth(1)).to_contain_text("bladder wash")
    card.hover()  # the pointer may go into it
    page.wait_for_timeout(400)
    expect(card).to_be_visible()
    card.get_by_role("link", name="terminology/bladder-laundry").click()
    expect(page.locator("#rules h2", has_text="terminology/bladder-laundry")).to_be_in_viewport()
    expect(page.locator("#a2")).to_be_hidden()
    page.go_back()
    expect(page.locator("#a2")).to_be_visible()


def test_overlapping_findings_share_a_card(open_page: Open) -> None:
    page = open_page("all.html#a2")
    several = page.locator("#a2 .m.several").first
    several.click()
    count = len((several.get_attribute("data-n") or "").split())
    assert count > 1
    expect(page.locator("#card .say")).to_have_count(count)


@pytest.mark.parametrize("name", ["hostile.html", "hostile.html#a1", "hostile.html#a3"])
def test_what_an_article_holds_does_not_run(open_page: Open, name: str) -> None:
    page = open_page(name)
    for mark in page.locator(".view.current .m[data-n]").all():
        mark.click(force=True)
        page.keyboard.press("Escape")
    for bold in page.locator(".view.current strong, .view.current u").all():
        bold.click(force=True)
    assert page.evaluate("window.ran") is None
    assert page.evaluate("document.querySelectorAll('img, [onerror], [onmouseover]').length") == 0
    assert page.evaluate("[...document.links].every(each => each.protocol !== 'javascript:')")
    assert page.evaluate("document.querySelectorAll('script').length") == 2
    assert page.evaluate("document.querySelectorAll('style').length") == 1


def test_the_policy_stops_what_would_get_through(browser: Any, folder: Path) -> None:
    text = (folder / "all.html").read_text(encoding="utf-8")
    spoilt = folder / "spoilt.html"
    evil = (
        "<script>window.ran=1</script><img src=x onerror='window.ran=1'><style>*{color:red}</style>"
    )
    spoilt.write_text(text.replace("<main ", evil + "<main ", 1), encoding="utf-8")
    page = browser.new_page()
    page.goto(f"file://{spoilt}")
    assert page.evaluate("window.ran") is None
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") != "rgb(255, 0, 0)"
    page.close()


def test_the_theme_is_the_system_s_until_somebody_chooses(open_page: Open) -> None:
    def paper(page: Page) -> str:
        return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    page = open_page("all.html", color_scheme="dark")
    dark = paper(page)
    button = page.locator("#theme")
    expect(button).to_have_attribute("aria-pressed", "true")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    light = paper(page)
    assert light != dark
    page.reload()
    assert paper(page) == light
    assert paper(open_page("all.html", color_scheme="light")) == light


def test_on_paper(open_page: Open) -> None:
    page = open_page("all.html#a2", color_scheme="dark")
    page.emulate_media(media="print")
    for hidden in (".top-bar", "#a2 .controls", "#a2 .stepper", ".foot"):
        expect(page.locator(hidden)).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    expect(page.locator("#a2 .panel .more").first).to_be_visible()
    number = page.evaluate(
        "getComputedStyle(document.querySelector('#a2 .m[id]'), '::after').content"
    )
    assert number == '" [1]"'


def test_hard_sentences_are_shaded_and_named(open_page: Open) -> None:
    page = open_page("all.html#a2")
    names = page.evaluate(
        """[...document.querySelectorAll('#a2 .reading .heat.begins')]
          .map(each => getComputedStyle(each, '::before').content)"""
    )
    assert sorted(names) == ['"Fairly hard"', '"Hard"', '"Very hard"']
    page.locator("#a2").get_by_label("Shade the 3 hardest sentences").uncheck()
    assert (
        page.evaluate(
            "getComputedStyle(document.querySelector('#a2 .reading .heat')).backgroundColor"
        )
        == "rgba(0, 0, 0, 0)"
    )


def test_without_scripts_everything_is_there(open_page: Open) -> None:
    page = open_page("all.html", java_script_enabled=False)
    for part in ("#overview", "#a2", "#a4", "#rules", "#a2 .panel .more >> nth=0"):
        expect(page.locator(part)).to_be_visible()
    for useless in ("#theme", "#a2 .controls", "#a2 .stepper"):
        expect(page.locator(useless)).to_be_hidden()
    page.locator("#a2 .m").first.click()
    assert page.url.rpartition("#")[2].startswith("a2-f")


def test_a_book_is_walked_through(open_page: Open) -> None:
    page = open_page("large.html")
    expect(page.locator(".row")).to_have_count(52)
    page.locator(".row h3 a").nth(1).click()
    expect(page.locator(".view.current h1")).to_have_text("articles/kidney-stones.spun.md")
    expect(page.locator(".crumbs")).to_contain_text("Article 2 of 52")
    page.locator(".step[rel=next]").click()
    expect(page.locator(".crumbs")).to_contain_text("Article 3 of 52")
    page.keyboard.press("n")
    expect(page.locator(".say.current")).to_have_count(1)
    page.get_by_role("link", name="Overview").click()
    expect(page.locator("#overview")).to_be_visible()
