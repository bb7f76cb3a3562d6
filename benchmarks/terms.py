"""The same terms as rules of each program: N garbled terms with what they stand for."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

_KNOWN = {
    "kidney rocks": "kidney stones",
    "bust cancer": "breast cancer",
    "icy shoulder": "frozen shoulder",
    "calcium down payments": "calcium deposits",
    "renal disappointment": "renal failure",
    "connective cells illness": "connective tissue disease",
    "strike biopsy": "punch biopsy",
    "persistent kidney failing": "chronic kidney failure",
    "the potter's wheel cuff": "the rotator cuff",
}
_ORGANS = (
    "heart lung liver kidney brain bone skin nerve blood stomach throat bladder joint spine eye"
)
_WORDS = "rock illness failing down payment assault sugar hurt swelling harm deficit rush fog knot"
_SIGNS = "sharp dull chronic acute mild severe early late upper lower inner outer left right deep"
_VALE_MOST = 5_000  # terms in one rule: above about 6,250 its pattern is too large for it


def terms(number: int) -> dict[str, str]:
    """So many terms with their replacements; those that the articles hold come first."""
    made = dict(_KNOWN)
    parts = itertools.product(
        ("", "very "), _SIGNS.split(), _SIGNS.split(), _ORGANS.split(), _WORDS.split()
    )
    for very, one, other, organ, word in parts:
        if len(made) >= number:
            break
        made[f"{very}{one} {other} {organ} {word}"] = f"{very}{one} {other} {organ} disease"
    return dict(itertools.islice(made.items(), number))


def unspun_pack(folder: Path, number: int) -> Path:
    """A pack `bench` with one rule of so many terms."""
    pack = folder / f"unspun-{number}" / "bench"
    pack.mkdir(parents=True, exist_ok=True)
    first, meant = next(iter(terms(number).items()))
    rule = {
        "id": "swaps",
        "severity": "error",
        "replace": meant,
        "forms": terms(number),
        "why": "It is garbled.",
        "examples": {"bad": [{"text": f"The [[{first}]].", "fix": f"The {meant}."}]},
    }
    (pack / "swaps.yaml").write_text(json.dumps([rule]), encoding="utf-8")  # JSON is YAML
    config = pack.parent / "unspun.yaml"
    config.write_text("packs: [bench]\nselect: [bench]\n", encoding="utf-8")
    return config


def vale_styles(folder: Path, number: int) -> Path:
    """Vale's configuration with the same terms as substitution rules."""
    home = folder / f"vale-{number}"
    style = home / "styles" / "Bench"
    style.mkdir(parents=True, exist_ok=True)
    items = list(terms(number).items())
    for at in range(0, number, _VALE_MOST):
        rule = {
            "extends": "substitution",
            "message": "Use '%s' instead of '%s'.",
            "level": "error",
            "ignorecase": True,
            "swap": dict(items[at : at + _VALE_MOST]),
        }
        (style / f"Swaps{at}.yml").write_text(json.dumps(rule), encoding="utf-8")
    return _vale_config(home)


def vale_metrics(folder: Path) -> Path:
    """Vale's configuration with its five readability formulas."""
    home = folder / "vale-metrics"
    style = home / "styles" / "Bench"
    style.mkdir(parents=True, exist_ok=True)
    rule = {
        "extends": "readability",
        "message": "Grade level (%s) is too high.",
        "level": "warning",
        "grade": 8,
        "metrics": [
            "Flesch-Kincaid", "Gunning Fog", "Coleman-Liau", "SMOG", "Automated Readability",
        ],
    }  # fmt: skip
    (style / "Grade.yml").write_text(json.dumps(rule), encoding="utf-8")
    return _vale_config(home)


def textlint_config(folder: Path, number: int) -> Path:
    """textlint's configuration with the same terms for its rule `terminology`."""
    config = folder / f"textlint-{number}.json"
    rule = {"defaultTerms": False, "terms": [list(each) for each in terms(number).items()]}
    config.write_text(json.dumps({"rules": {"terminology": rule}}), encoding="utf-8")
    return config


def _vale_config(home: Path) -> Path:
    config = home / ".vale.ini"
    config.write_text(
        "StylesPath = styles\nMinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = Bench\n",
        encoding="utf-8",
    )
    return config
