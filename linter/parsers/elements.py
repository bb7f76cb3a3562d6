"""What HTML elements mean for a reader, as data."""

from __future__ import annotations


def _names(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


VOID = _names("area base br col embed hr img input link meta param source track wbr")
# Their content is text, whatever it looks like.
RAW = _names("script style textarea title xmp iframe noembed noframes")
# Nobody reads what is in these.
HIDDEN = _names(
    "script style template noscript iframe noembed noframes object svg math canvas audio video"
    " datalist rp rt"
)
# Controls and the page's frame; "header" too, but not that of an article.
FURNITURE = _names(
    "nav header footer aside button select option optgroup textarea title legend dialog menu"
)
FURNITURE_ROLES = _names("navigation banner contentinfo complementary search menu menubar toolbar")
ARTICLE = frozenset(("main", "article"))
LIST = frozenset(("li", "dt", "dd"))
TABLE = frozenset(("td", "th", "caption"))
CODE = frozenset(("code", "kbd", "samp", "tt", "var"))
CODE_BLOCK = frozenset(("pre", "xmp", "listing"))
HEADINGS = {f"h{level}": level for level in range(1, 7)}
# A reader who meets one of these without words misses something, and what.
HOLD_WORDS = {"li": "item", "a": "link", **dict.fromkeys(HEADINGS, "heading")}
# Starting or ending one of these ends a block.
BLOCK = _names(
    "address article aside blockquote body button caption center col colgroup dd details dialog dir"
    " div dl dt fieldset figcaption figure footer form head header hgroup hr html iframe legend li"
    " listing main menu nav ol optgroup option p pre search section select summary table tbody td"
    " textarea tfoot th thead title tr ul xmp"
).union(HEADINGS)
# Elements that a start tag ends when they were left open, and what shields them from it.
_ROW = ("tr", "td", "th")
_GROUPS = ("tbody", "thead", "tfoot", "caption", "colgroup")
ENDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "li": (("li",), ("ul", "ol", "menu", "dir")),
    "dt": (("dt", "dd"), ("dl",)),
    "dd": (("dt", "dd"), ("dl",)),
    "option": (("option",), ("select", "datalist")),
    "optgroup": (("option", "optgroup"), ("select",)),
    "td": (("td", "th", "caption"), ("table",)),
    "th": (("td", "th", "caption"), ("table",)),
    "tr": ((*_ROW, "caption"), ("table",)),
    **dict.fromkeys(_GROUPS, ((*_ROW, *_GROUPS), ("table",))),
    "body": (("head",), ()),
    **dict.fromkeys(HEADINGS, (tuple(HEADINGS), ("div", "section", "article", "td", "th"))),
}
SHIELDS = ("table", "object", "template")  # what is in these ends nothing around them
TABLE_PARTS = frozenset(("table", *_ROW, *_GROUPS))
