"""The shape of the table `readability` in a configuration: a profile, limits, a minimum."""

from __future__ import annotations

from typing import Any, Final

from linter.profiles import LESS_IS_HARDER, METRICS, PROFILES, Limit
from linter.schema import Choice, Number, Record, Table
from linter.yaml_nodes import Node, Where


class _LimitShape:
    """A limit: a figure, a milder and a harder one, or `off`."""

    def __init__(self, metric: str, doc: str) -> None:
        self._doc = doc
        self._falls = metric in LESS_IS_HARDER
        self._number = Number(-100, 10_000)

    def read(self, node: Node, where: Where) -> Limit:
        if node.value is False or node.value == "off":
            return ()
        if not isinstance(node.value, list):
            if isinstance(node.value, (str, bool)):
                raise where.fail(node, "must be a number, two numbers, or `off`")
            return (float(self._number.read(node, where)),)
        if len(node.value) != 2:
            raise where.fail(node, "must be one number, or two: the milder limit, then the harder")
        milder, harder = (float(self._number.read(each, where)) for each in node.value)
        if (milder > harder) != self._falls or milder == harder:
            order = "greater" if self._falls else "smaller"
            raise where.fail(node, f"must have the {order} number first: the milder limit")
        return (milder, harder)

    def json_schema(self) -> dict[str, Any]:
        number = self._number.json_schema()
        pair = {"type": "array", "items": number, "minItems": 2, "maxItems": 2}
        return {"description": self._doc, "anyOf": [number, pair, {"enum": ["off", False]}]}


class _FilledTable(Table):
    """A table in which at least one entry stands."""

    def read(self, node: Node, where: Where) -> Record:
        if node.value == {} or node.value is None:
            raise where.fail(node, "is empty; give at least one entry or drop the key")
        return super().read(node, where)


OPTIONS_SHAPE: Final = _FilledTable(
    {
        "profile": Choice(
            tuple(PROFILES), "Whom articles are for; `audience` in one's front matter wins."
        ),
        "limits": _FilledTable(
            {name: _LimitShape(name, doc) for name, doc in METRICS.items()},
            doc="Your own limits: a number, a milder and a harder one, or off.",
        ),
        "minimum": _FilledTable(
            {
                "words": Number(1, 100_000, whole=True, doc="Default 30."),
                "sentences": Number(1, 100_000, whole=True, doc="Default 2."),
            },
            doc="An article with less has no scores.",
        ),
    },
    doc="How hard articles may be to read.",
)
