"""Which rules a configuration turns on, and with which severity."""

from __future__ import annotations

from dataclasses import replace

import pytest

from linter.config import Config
from linter.model import Kind, Severity

from .writing import rule


@pytest.mark.parametrize(
    ("config", "is_on"),
    [
        (Config(), True),
        (Config(disable=("terminology",)), False),
        (Config(disable=("terminology",), enable=("terminology/kidney-rocks",)), True),
        (Config(disable=("terminology/kidney-rocks",), enable=("terminology",)), False),
        (Config(disable=("terminology",), enable=("terminology",)), False),
        (Config(select=("disclaimers",)), False),
        (Config(select=("disclaimers",), enable=("terminology",)), True),
        (Config(select=("terminology",), disable=("terminology/kidney-rocks",)), False),
        (Config(disable=("terminology/former",)), False),
        (Config(disable=("terminology",)).with_options(select=["terminology"]), True),
        (Config(enable=("terminology/kidney-rocks",)).with_options(ignore=["terminology"]), False),
        (Config(select=("disclaimers",)).with_options(ignore=["claims"]), False),
    ],
)
def test_the_most_specific_name_decides(config: Config, is_on: bool) -> None:
    tested = rule(aliases=("terminology/former",))
    assert config.settle(tested) is (tested if is_on else None)


def test_severity_by_id_before_pack_before_kind() -> None:
    tested = rule("disclaimers/missing-emergency-line", Kind.DISCLAIMER)
    by = {"disclaimer": Severity.SUGGESTION}
    assert Config(severity=by).settle(tested) == replace(tested, severity=Severity.SUGGESTION)
    by["disclaimers"] = Severity.WARNING
    assert Config(severity=by).settle(tested) == replace(tested, severity=Severity.WARNING)
    by[tested.id] = Severity.ERROR
    assert Config(severity=by).settle(tested) is tested


@pytest.mark.parametrize(
    ("config", "is_on"),
    [
        (Config(), False),
        (Config(preview=True), True),
        (Config(enable=("terminology",)), False),
        (Config(enable=("terminology/kidney-rocks",)), True),
        (Config().with_options(select=["terminology/kidney-rocks"]), True),
        (Config(preview=True, disable=("terminology",)), False),
    ],
)
def test_new_rules_speak_when_asked_for(config: Config, is_on: bool) -> None:
    tested = rule(preview=True)
    assert config.settle(tested) is (tested if is_on else None)


def test_some_kinds_are_off_until_named() -> None:
    plain = rule("plain-language/utilise", Kind.PLAIN_LANGUAGE)
    assert Config().settle(plain) is None
    assert Config(enable=("plain-language",)).settle(plain) is plain
    assert Config(enable=("plain-language/utilise",)).settle(plain) is plain
    assert Config(severity={"plain-language": Severity.ERROR}).settle(plain) is None


def test_a_rule_that_is_off_in_a_pack_that_is_on_is_asked_for_by_its_id() -> None:
    name = "disclaimers/missing-provenance-line"
    states = [
        config.severity_of(name, Kind.DISCLAIMER, Severity.WARNING) is not None
        for config in (
            Config(),
            Config(enable=("disclaimers",)),
            Config(only=("disclaimer",)),
            Config(enable=(name,)),
            Config(only=(name,)),
        )
    ]
    assert states == [False, False, False, True, True]
