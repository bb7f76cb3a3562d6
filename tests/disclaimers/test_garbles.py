"""Wrong phrases of disclaimers, alone and in families of words side by side."""

from __future__ import annotations

from linter.disclaimers.garbles import Garbles, Wrong, tables


def found(text: str, own: dict[str, str] | None = None) -> list[tuple[str, str, float]]:
    """What is found, once each: an entry and a family may hold the same words."""
    places = Garbles(own or {}).find(text)
    return sorted({(text[start:end], wrong.meant, wrong.weight) for start, end, wrong in places})


def test_a_family_stands_for_each_pair_of_its_words() -> None:
    wrong = ("wellness carrier", "health care provider", 1.0)
    assert found("ask your wellness carrier today") == [wrong]
    assert found("ask your fitness supplier") == [("fitness supplier", "health care provider", 1.0)]


def test_the_words_of_a_family_count_only_side_by_side_and_whole() -> None:
    assert found("wellness, carrier") == []
    assert found("carrier wellness") == []
    assert found("wellness carriers") == []
    assert found("unwellness carrier") == []


def test_a_rule_has_words_of_its_own() -> None:
    assert found("a blue moon line", {"blue moon": "red sun"}) == [("blue moon", "red sun", 1.0)]


def test_families_are_long_and_entries_written_out_are_in_normal_form() -> None:
    phrases, families = tables()
    assert [each for each in phrases if each != " ".join(each.lower().split()) or not each] == []
    assert [each for each in families if len(each.groups) < 2 or not all(each.groups)] == []
    assert {each.weight for each in phrases.values()} == {0.5, 1.0}
    assert Wrong("pharmacist", 0.5) in phrases.values()
