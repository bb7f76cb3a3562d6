"""Runs: a text cut where what lies over it changes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from linter.model import Severity, Span
from linter.reporters.html.runs import Layer, Mark, Run, split

TEXT = "Small kidney rocks may pass."


def test_without_layers_a_text_is_one_run() -> None:
    assert split(TEXT, Span(6, 18)) == (Run("kidney rocks"),)


def test_overlapping_findings() -> None:
    marks = (
        Mark(Span(0, 18), 1, Severity.WARNING, first=True),
        Mark(Span(6, 18), 2, Severity.ERROR, first=True),
        Mark(Span(13, 28), 3, Severity.SUGGESTION, first=True),
    )
    assert split(TEXT, Span(0, 28), marks) == (
        Run("Small ", (1,), "warning", (1,)),
        Run("kidney ", (2, 1), "error", (2,)),
        Run("rocks", (2, 3, 1), "error", (3,)),
        Run(" may pass.", (3,), "suggestion"),
    )


def test_a_finding_that_goes_on_from_another_block_begins_there_only() -> None:
    marks = (Mark(Span(0, 12), 1, Severity.ERROR, first=False),)
    assert split(TEXT, Span(6, 18), marks) == (Run("kidney", (1,), "error"), Run(" rocks"))


def test_shades_and_styles() -> None:
    heats = (Layer(Span(0, 12), "4"), Layer(Span(6, 18), "6"))
    styles = (Layer(Span(6, 12), "strong"), Layer(Span(6, 12), "em"))
    assert split(TEXT, Span(0, 18), (), heats, styles) == (
        Run("Small ", heat="4"),
        Run("kidney", heat="6", styles=("em", "strong")),
        Run(" rocks", heat="6"),
    )


SPANS = st.tuples(st.integers(0, 28), st.integers(0, 28)).map(lambda ends: Span(*sorted(ends)))


@given(st.lists(SPANS, max_size=6), st.lists(SPANS, max_size=3), SPANS)
def test_runs_are_the_text_and_know_what_lies_over_them(
    spans: list[Span], styled: list[Span], within: Span
) -> None:
    marks = [Mark(span, number, Severity.ERROR, first=True) for number, span in enumerate(spans)]
    runs = split(TEXT, within, marks, (), [Layer(span, "em") for span in styled])
    assert "".join(run.text for run in runs) == TEXT[slice(*within)]
    at = within.start
    for run in runs:
        for offset in range(at, at + len(run.text)):
            over = {n for n, span in enumerate(spans) if span.start <= offset < span.end}
            assert set(run.numbers) == over
            assert bool(run.styles) == any(s.start <= offset < s.end for s in styled)
        at += len(run.text)
