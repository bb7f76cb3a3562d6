"""The table `readability`: what a user may write, and what wins."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.config.file import read_config
from linter.errors import ConfigError
from linter.model import Kind
from linter.profiles import PROFILES, ReadabilityOptions
from tests.config.writing import rule, write


def told(folder: Path, text: str) -> str:
    with pytest.raises(ConfigError) as caught:
        read_config(write(folder, text), cwd=folder)
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{profile: genral}",
         "unspun.yaml:1: `readability.profile` can't be `genral`; did you mean `general`?"),
        ("{limits: {smog_indx: 9}}",
         "unspun.yaml:1: `readability.limits` unknown key `smog_indx`; "
         "did you mean `smog_index`?"),
        ("{limits: {smog_index: hard}}",
         "unspun.yaml:1: `readability.limits.smog_index` must be a number, two numbers, or `off`"),
        ("{limits: {smog_index: [1, 2, 3]}}",
         "unspun.yaml:1: `readability.limits.smog_index` must be one number, or two: the milder "
         "limit, then the harder"),
        ("{limits: {smog_index: [10, 8]}}",
         "unspun.yaml:1: `readability.limits.smog_index` must have the smaller number first: the "
         "milder limit"),
        ("{limits: {flesch_reading_ease: [50, 60]}}",
         "unspun.yaml:1: `readability.limits.flesch_reading_ease` must have the greater number "
         "first: the milder limit"),
        ("{minimum: {word: 5}}",
         "unspun.yaml:1: `readability.minimum` unknown key `word`; did you mean `words`?"),
        ("{}", "unspun.yaml:1: `readability` is empty; give at least one entry or drop the key"),
        ("{limits: {}}",
         "unspun.yaml:1: `readability.limits` is empty; give at least one entry or drop the key"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_line(tmp_path: Path, text: str, message: str) -> None:
    assert told(tmp_path, f"readability: {text}\n") == message


def test_an_override_wins_for_its_articles_and_the_rest_stays(tmp_path: Path) -> None:
    text = """
readability: {profile: easy, limits: {sentence_words: 30}}
overrides:
  - {path: pro/, readability: {profile: clinician}}
  - {path: pro/strict/, readability: {limits: {sentence_words: off, smog_index: [9, 12]}}}
"""
    config = read_config(write(tmp_path, text), cwd=tmp_path)

    def options(path: str) -> ReadabilityOptions:
        return config.for_article(tmp_path / path).readability

    assert options("a.md") == ReadabilityOptions("easy", {"sentence_words": (30,)})
    assert options("pro/a.md") == ReadabilityOptions("clinician", {"sentence_words": (30,)})
    strict = {"sentence_words": (), "smog_index": (9, 12)}
    assert options("pro/strict/a.md") == ReadabilityOptions("clinician", strict)


def test_rules_of_readability_carry_the_options_and_no_others() -> None:
    from linter.config import Config

    config = Config(readability=ReadabilityOptions("easy"))
    hard = config.settle(rule("readability/hard-article", Kind.READABILITY, check="hard-article"))
    assert hard is not None
    assert hard.options == {"readability": ReadabilityOptions("easy")}
    other = config.settle(rule())
    assert other is not None
    assert other.options == {}


def test_a_users_limit_replaces_the_profiles_own() -> None:
    options = ReadabilityOptions(limits={"sentence_words": (40,), "paragraph_words": ()})
    assert options.limits_of("general") == {
        **PROFILES["general"], "sentence_words": (40,), "paragraph_words": (),
    }  # fmt: skip
    assert options.limits_of("clinician") == {"sentence_words": (40,), "paragraph_words": ()}
