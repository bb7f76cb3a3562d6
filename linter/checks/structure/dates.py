"""When an article was last reviewed, as its front matter has it, and how long ago that is."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from linter.checks.evidence import article_place
from linter.checks.structure.article import Article, Found
from linter.checks.structure.front_matter import DATE, REVIEWED, values

# The day on which rules' own examples are judged, so that they hold for ever.
EXAMPLES_DAY: Final = date(2026, 7, 1)

_REVIEWED, _DATED = "reviewed", "dated"
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_SHORTEST = 3  # letters of a month's name: "Mar"; "Sept" is the one abbreviation of four
_LEADING = re.compile(
    r"(?:(?:last |medically |date )*(?:reviewed|updated|published)\b)?(?: on\b)?:? *"
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]? *)?",
    re.IGNORECASE,
)
_TIME = r"(?:(?:[t ]|,? at )\d{1,2}:\d\d.*)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})(?:([-/.])(\d{{1,2}})(?:\2(\d{{1,2}}){_TIME})?)?")
_DAY_FIRST = re.compile(rf"(?:(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?)?([a-z]+)\.?,? (\d{{4}}){_TIME}")
_MONTH_FIRST = re.compile(rf"([a-z]+)\.? (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}}){_TIME}")
_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")


class Period(NamedTuple):
    """A date as exact as it was written: the first and the last day of a day, a month or a year."""

    first: date
    last: date


def age(article: Article, months: float, today: date) -> Iterator[Found]:
    """A review more months ago than that, in the future, or at a date that can't be read.

    Without a date of review, the latest of all dates counts; without any, nothing is said here.
    """
    data = article.document.front_matter
    for what, keys in ((_REVIEWED, REVIEWED), (_DATED, DATE)):
        written = [each for value in values(data, keys) for each in _each(value)]
        told = [_judged(each, what, months, today) for each in written]
        if told:
            # The latest one counts, unless there is one that nobody can place.
            said = next((each for each in told if each.unclear), max(told, key=lambda it: it.last))
            if said.problem:
                place = article_place(article.document)
                yield Found(article.blocks[0].text, said.problem, place)
            return


def period(written: object) -> Period | None:
    """What a front matter's value says; None for what is no date, or may be two.

    ISO 8601 (2026-03-14, with a time or without a day), 14 March 2026, March 14th, 2026, Mar. 2026,
    2026. Of 14/3/2026 the order shows, of 4/3/2026 it does not.
    """
    if isinstance(written, datetime):
        written = written.date()
    if isinstance(written, date):
        return Period(written, written)
    text = " ".join(str(written).split()).lower()
    text = text[match.end() :] if (match := _LEADING.match(text)) else text
    if found := _YEAR_FIRST.fullmatch(text):
        return _period(found[1], found[3], found[4])
    if found := _DAY_FIRST.fullmatch(text):
        return _period(found[3], _month(found[2]), found[1])
    if found := _MONTH_FIRST.fullmatch(text):
        return _period(found[3], _month(found[1]), found[2])
    if found := _NUMBERS.fullmatch(text):
        readings = {_period(found[4], month, day) for month, day in _orders(found[1], found[3])}
        readings.discard(None)
        return readings.pop() if len(readings) == 1 else None
    return None


def months_between(earlier: date, later: date) -> int:
    """Whole months from one day to a later one: the 31st of a short month is its last day."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    day = min(earlier.day, monthrange(later.year, later.month)[1])
    return months - (later.day < day)


class _Said(NamedTuple):
    """What there is to say of one date. last: its last day. unclear: it can't be compared."""

    problem: str
    last: date
    unclear: bool = False


def _judged(written: Any, what: str, months: float, today: date) -> _Said:
    found = period(written)
    if found is None:
        problem = f"The front matter's date “{written}” can't be read; write it as 2026-03-14."
        return _Said(problem, date.min, unclear=True)
    if found.first > today and what == _REVIEWED:  # it may well be published some day
        problem = f"By its front matter the article is {what} {written}, which is still to come."
        return _Said(problem, found.last, unclear=True)
    yesterday = date.fromordinal(today.toordinal() - 1)
    if months_between(found.last, yesterday) < months:
        return _Said("", found.last)
    problem = (
        f"By its front matter the article was last {what} {written}: over {months:g} months ago."
    )
    return _Said(problem, found.last)


def _each(value: Any) -> Iterator[Any]:
    """The dates that a value holds; a mere yes or no is none."""
    if isinstance(value, list | tuple):
        for each in value:
            yield from _each(each)
    elif value is not None and not isinstance(value, bool) and str(value).strip():
        yield value


def _orders(one: str, other: str) -> tuple[tuple[str, str], ...]:
    return (one, other), (other, one)


def _month(name: str) -> int:
    """The number of a month by its English name or the start of it (Mar, Sept); 0 for no month."""
    starts = [number for number, each in enumerate(_MONTHS, 1) if each.startswith(name)]
    is_name = len(name) >= _SHORTEST and (len(name) <= _SHORTEST + 1 or name in _MONTHS)
    return starts[0] if is_name and len(starts) == 1 else 0


def _period(year: str, month: str | int | None, day: str | None) -> Period | None:
    """The period of these numbers; None where the calendar has none such."""
    number = int(year)
    try:
        if day is not None:
            exact = date(number, int(month or 0), int(day))
            return Period(exact, exact)
        if month is not None:
            last = monthrange(number, int(month))[1]
            return Period(date(number, int(month), 1), date(number, int(month), last))
        return Period(date(number, 1, 1), date(number, 12, 31))
    except ValueError:  # calendar.IllegalMonthError is one
        return None
