"""Every due day explains itself day by day (behaviour 37)."""

from datetime import date, time, timedelta

from hypothesis import given

from models.calendar.rules import CalendarRow
from models.calendar.years import shipped_calendar
from models.deadlines.explain import ExplainedDay, Why, explain, explain_on_the_spot
from models.deadlines.rules import Suspension, Term, Unit, days_to_count, due
from tests.models.deadlines.test_rules import cases

CALENDAR = shipped_calendar()


def d(text: str) -> date:
    return date.fromisoformat(text)


def told(rows: tuple[ExplainedDay, ...]) -> dict[str, tuple[Why, int]]:
    return {f"{row.day:%m-%d}": (row.why, row.number) for row in rows}


def test_b37_each_day_says_whether_it_counts_and_why() -> None:
    rows = explain(CALENDAR, d("2026-09-18"), Term(5), [Suspension(d("2026-09-21"), d("2026-09-23"), "TEST")])
    assert told(rows) == {
        "09-18": (Why.START, 0),
        "09-19": (Why.WEEKEND, 0),
        "09-20": (Why.COUNTED, 1),
        "09-21": (Why.COUNTED, 2),
        "09-22": (Why.SUSPENDED, 2),
        "09-23": (Why.SUSPENDED, 2),
        "09-24": (Why.COUNTED, 3),
        "09-25": (Why.REST, 3),
        "09-26": (Why.REST, 3),
        "09-27": (Why.REST, 3),
        "09-28": (Why.COUNTED, 4),
        "09-29": (Why.COUNTED, 5),
    }
    assert [(row.name, row.worked_weekend) for row in rows if row.why is Why.REST or row.worked_weekend] == [
        ("国庆节", True),
        *[("中秋节", False)] * 3,
    ]
    assert {row.reasons for row in rows if row.why is Why.SUSPENDED} == {("TEST",)}


def test_b37_the_days_of_the_extension_are_marked() -> None:
    rows = explain(CALENDAR, d("2026-11-24"), Term(2, extension=2))
    assert [row.number for row in rows if row.extension] == [3, 4]


def test_b37_a_limit_in_calendar_days_shows_where_it_was_moved_to() -> None:
    rows = explain(CALENDAR, d("2026-12-14"), Term(5, Unit.CALENDAR))
    assert told(rows[-3:]) == {
        "12-19": (Why.COUNTED, 5),
        "12-20": (Why.WEEKEND, 5),
        "12-21": (Why.MOVED_HERE, 5),
    }


def test_b37_while_the_clock_stands_still_it_explains_up_to_today() -> None:
    running = [Suspension(d("2026-11-25"), None, "HEARING")]
    rows = explain(CALENDAR, d("2026-11-24"), Term(5), running, until=d("2026-11-27"))
    assert told(rows) == {
        "11-24": (Why.START, 0),
        "11-25": (Why.COUNTED, 1),
        "11-26": (Why.SUSPENDED, 1),
        "11-27": (Why.SUSPENDED, 1),
    }
    assert told(explain(CALENDAR, d("2026-11-24"), Term(5), running)) == {"11-24": (Why.START, 0)}


def test_b37_the_hall_s_own_row_is_named_with_its_document() -> None:
    calendar = CALENDAR.with_rows([CalendarRow(d("2026-11-25"), False, "停电", document_no="示例 4 号")])
    row = explain(calendar, d("2026-11-24"), Term(1))[1]
    assert (row.why, row.name, row.document_no) == (Why.REST, "停电", "示例 4 号")


def test_b37_days_of_an_unpublished_year_are_marked() -> None:
    rows = explain(CALENDAR, d("2026-12-30"), Term(3))
    assert [row.provisional for row in rows if row.counts] == [False, True, True]


def test_b37_an_on_the_spot_case_explains_itself() -> None:
    assert told(explain_on_the_spot(CALENDAR, d("2026-11-24"), at=time(9, 0))) == {"11-24": (Why.ON_THE_SPOT, 0)}
    assert told(explain_on_the_spot(CALENDAR, d("2026-11-27"), at=time(18, 10))) == {
        "11-27": (Why.AFTER_CLOSING, 0),
        "11-28": (Why.WEEKEND, 0),
        "11-29": (Why.WEEKEND, 0),
        "11-30": (Why.MOVED_HERE, 0),
    }
    assert told(explain_on_the_spot(CALENDAR, d("2026-10-06"))) == {
        "10-06": (Why.REST, 0),
        "10-07": (Why.REST, 0),
        "10-08": (Why.MOVED_HERE, 0),
    }


@given(case=cases())
def test_b37_the_explanation_ends_where_the_limit_ends(case: tuple[date, Term, list[Suspension]]) -> None:
    start, term, stops = case
    result = due(CALENDAR, start, term, stops)
    rows = explain(CALENDAR, start, term, stops)
    counted = [row for row in rows if row.counts]
    assert [row.day for row in rows] == [start + timedelta(days=offset) for offset in range(len(rows))]
    assert rows[-1].day == result.day
    assert counted[-1].day == result.last_counted
    assert [row.number for row in counted] == list(range(1, days_to_count(start, term) + 1))
    if term.unit is Unit.WORKDAY:
        assert counted[-1].day == result.day
        assert counted[-1].number == term.limit + term.extension


def test_day_25_the_explanation_ends_with_the_printed_day_and_says_so() -> None:
    start, printed = date(2026, 11, 24), date(2026, 12, 21)
    rows = explain(CALENDAR, start, Term(20), printed=printed)
    assert (rows[-1].day, rows[-1].printed, rows[-1].counts) == (printed, True, True)
    assert not any(row.printed for row in rows[:-1])
    late = explain(CALENDAR, start, Term(20), printed=date(2026, 12, 23))
    assert late == explain(CALENDAR, start, Term(20))
