"""Names in a configuration that rules have, and names that none has."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.config import Config
from linter.config.file import read_config
from linter.config.names import validate_rules
from linter.errors import ConfigError

from .writing import IDS, write


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "select:\n  - terminology\n  - terminolgy\n",
            (
                "unspun.yaml:3: `select` names `terminolgy`, which is no rule, pack or kind; "
                "did you mean `terminology`?"
            ),
        ),
        (
            "disable: [kidney-rocks]\n",
            (
                "unspun.yaml:1: `disable` names `kidney-rocks`, which is no rule, pack or kind; "
                "did you mean `terminology/kidney-rocks`?"
            ),
        ),
        (
            "severity:\n  claims: error\n  qqq: error\n",
            (
                "unspun.yaml:3: `severity` names `qqq`, which is no rule, pack or kind; "
                "see `unspun rules list`"
            ),
        ),
        (
            "suppress:\n  - reason: a\n    rule: terminology/kidney-rock\n",
            (
                "unspun.yaml:3: `suppress` names `terminology/kidney-rock`, which is no rule, "
                "pack or kind; did you mean `terminology/kidney-rocks`?"
            ),
        ),
    ],
)
def test_names_that_no_rule_has(tmp_path: Path, text: str, message: str) -> None:
    config = read_config(write(tmp_path, text), cwd=tmp_path)
    with pytest.raises(ConfigError) as caught:
        validate_rules(config, IDS)
    assert str(caught.value) == message


def test_names_that_rules_have() -> None:
    good = (
        "terminology",
        "disclaimers",
        "disclaimer",
        "grammar/en-a-vs-an",
        IDS[0],
        "terminology/old",
    )
    validate_rules(Config(select=good), IDS, {"terminology/old": IDS[0]})
    with pytest.raises(ConfigError) as caught:
        validate_rules(Config().with_options(ignore=["clams"]), IDS)
    assert str(caught.value) == (
        "--ignore names `clams`, which is no rule, pack or kind; did you mean `claims`?"
    )
