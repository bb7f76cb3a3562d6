from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from linter.corpus.overview import bars, render
from linter.corpus.summary import summary
from linter.corpus.tally import Tally
from linter.corpus.work import Linted, Rejected


def _article(**values: Any) -> dict[str, Any]:
    return {
        "site": "a.example", "words": 600, "silenced": 0, "all_checks": True, "spun_score": 0.97,
        "flesch_kincaid_grade": 8.6, "disclaimers": [], **values,
    }  # fmt: skip


def _finding(**values: Any) -> dict[str, Any]:
    return {
        "rule": "terminology/kidney-rocks", "kind": "terminology", "severity": "error",
        "text": "Kidney rocks", "suggestions": ["Kidney stones"], "silenced_by": None, **values,
    }  # fmt: skip


def _tally() -> Tally:
    tally = Tally()
    missing = {"id": "general", "required": True, "status": "missing"}
    needless = {"id": "dosage", "required": False, "status": "missing"}
    verdict = _finding(rule="tell-tales/reads-as-spun", kind="density", severity="warning",
                       suggestions=[])  # fmt: skip
    silenced = _finding(silenced_by="suppression")
    tally.add(
        Linted(
            _article(disclaimers=[missing, needless], silenced=1),
            (_finding(), _finding(text="kidney rocks"), verdict, silenced),
        )
    )
    tally.add(Linted(_article(spun_score=1.0, flesch_kincaid_grade=-2.0), ()))
    tally.add(
        Linted(
            _article(site="<b>.example", flesch_kincaid_grade=None, spun_score=None, words=50),
            (_finding(text="<script>alert(1)</script>", suggestions=[]),),
        )
    )
    tally.reject(Rejected("a", 0, None, "read", "is no JSON"))
    tally.pass_over("status 404")
    return tally


def test_the_summary_of_a_corpus() -> None:
    told = summary(_tally(), inputs=2, shards=3)
    assert told.pop("tool")["name"] == "unspun"
    assert told == {
        "version": 1, "inputs": 2, "shards": 3, "articles": 3, "words": 1250, "errors": 3,
        "warnings": 1, "suggestions": 0, "silenced": 1, "garbles": 3,
        "garbles_per_1000_words": 2.4, "read_as_spun": 1, "with_all_checks": 3,
        "rejected": {"read": 1}, "passed_over": {"status 404": 1}, "spun_scores": {"0.9": 2},
        "grades": {"0": 1, "8": 1}, "disclaimers": {"general": {"missing": 1}},
        "rules": {"terminology/kidney-rocks": 3, "tell-tales/reads-as-spun": 1},
        "most_frequent_garbles": [
            {"text": "kidney rocks", "suggestion": "kidney stones", "count": 2},
            {"text": "<script>alert(1)</script>", "suggestion": None, "count": 1},
        ],
        "sites": 2,
        "most_garbled_sites": [
            {"site": "a.example", "articles": 2, "words": 1200, "garbles": 2,
             "per_1000_words": 1.67}
        ],
    }  # fmt: skip


def test_the_overview_escapes_what_the_corpus_holds() -> None:
    html = render(summary(_tally(), inputs=2, shards=3))
    assert "<script" not in html
    assert '<th scope="row">&lt;script&gt;alert(1)&lt;/script&gt;</th><td>not known</td>' in html
    assert '<th scope="row">a.example</th><td class="n">1.67</td><td class="n">2</td>' in html
    assert "default-src 'none'" in html


def test_the_overview_of_nothing() -> None:
    html = render(summary(Tally(), inputs=1, shards=1))
    assert "<dt>Articles</dt><dd>0</dd>" in html


def test_bars_are_shares_of_the_longest() -> None:
    assert bars([("a", 2), ("b", 8), ("c", 0)]) == [("a", 2, 25.0), ("b", 8, 100.0), ("c", 0, 0.0)]
    assert bars([("a", 0)]) == [("a", 0, 0.0)]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.text(max_size=3), st.integers(1, 9))))
def test_tallies_add_up_in_any_order_and_survive_json(counts: list[tuple[str, str, int]]) -> None:
    parts = [Tally([[*each]]) for each in counts]
    there, back = Tally(), Tally()
    for each in parts:
        there.merge(each)
    for each in reversed(parts):
        back.merge(Tally(each.to_json()))
    assert there.to_json() == back.to_json()
    assert Tally(there.to_json()).counts == there.counts
