"""The file of known findings: one a line, sorted, so that its changes are read in a diff."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from linter.baseline import Baseline, Known
from linter.errors import UnspunError, brief, system_reason
from linter.paths import shown_path

VERSION: Final = 1
_ABOUT = "Known findings; written by `unspun baseline update`."
_AGAIN = "restore it, or delete it and run `unspun baseline update`"
_KEYS = {"about": str, "version": int, "articles": dict}
_ENTRY_KEYS = {"rule": str, "text": str, "fingerprint": str, "count": int}


def render(baseline: Baseline) -> bytes:
    """The file: one finding a line, sorted, so that its changes are read in a diff."""
    articles = [
        f"  {_json(key)}: [\n   " + ",\n   ".join(_json(asdict(each)) for each in entries) + "\n  ]"
        for key, entries in sorted(baseline.articles.items())
    ]
    listed = "{\n" + ",\n".join(articles) + "\n }" if articles else "{}"
    text = f'{{\n "about": {_json(_ABOUT)},\n "version": {VERSION},\n "articles": {listed}\n}}\n'
    return text.encode()


def read(path: Path) -> Baseline:
    """The baseline in this file. Raises UnspunError when it is missing, damaged or no baseline."""
    shown = shown_path(path)
    try:
        text = path.read_bytes().decode("utf-8")
        data = json.loads(text, object_pairs_hook=_without_doubles)
    except FileNotFoundError:
        message = "does not exist; `unspun baseline update` writes it"
        raise UnspunError(message, path=shown) from None
    except OSError as error:
        raise UnspunError(f"can't be read: {system_reason(error)}", path=shown) from None
    except json.JSONDecodeError as error:
        message = f"is not JSON ({error.msg.lower()}); {_AGAIN}"
        raise UnspunError(message, path=shown, line=error.lineno) from None
    except UnicodeDecodeError:
        raise UnspunError(f"is not UTF-8; {_AGAIN}", path=shown) from None
    except (ValueError, RecursionError) as error:
        told = error.args[0] if isinstance(error, _DoubleError) else "is no baseline"
        raise UnspunError(f"{told}; {_AGAIN}", path=shown) from None
    wrong = _wrong(data)
    if wrong:
        raise UnspunError(f"{wrong}; {_AGAIN}", path=shown)
    return Baseline(
        path,
        {
            key: tuple(Known(**each) for each in entries)
            for key, entries in data["articles"].items()
        },
    )


class _DoubleError(ValueError):
    """A key that stands twice: JSON's readers would forget the first."""


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        double = next(key for at, (key, _) in enumerate(pairs) if key in dict(pairs[:at]))
        raise _DoubleError(f"has `{brief(double)}` twice")
    return found


def _wrong(data: Any) -> str | None:
    """Why this is no baseline that we can use; None when it is one."""
    if not isinstance(data, dict) or "articles" not in data or "version" not in data:
        return "is no baseline"
    if data["version"] != VERSION:
        version = brief(data["version"])
        return f"is a baseline of version {version}, and this program knows version {VERSION}"
    if wrong := _wrong_keys(data, _KEYS):
        return wrong
    for key, entries in data["articles"].items():
        if not isinstance(entries, list) or not entries:
            return f"`{brief(key)}` lists no findings"
        seen = set()
        for number, each in enumerate(entries, 1):
            where = f"`{brief(key)}`, finding {number}"
            if not isinstance(each, dict):
                return f"{where} is none"
            if wrong := _wrong_keys(each, _ENTRY_KEYS):
                return f"{where} {wrong}"
            if each["count"] < 1:
                return f"{where} has a count below 1"
            if each["fingerprint"] in seen:
                return f"{where} is listed twice"
            seen.add(each["fingerprint"])
    return None


def _wrong_keys(data: Mapping[str, Any], wanted: Mapping[str, type]) -> str | None:
    for key in data:
        if key not in wanted:
            return f"has an unknown key `{brief(key)}`"
    for key, kind in wanted.items():
        if type(data.get(key)) is not kind:
            return f"has no `{key}`" if key not in data else f"has a wrong `{key}`"
    return None


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
