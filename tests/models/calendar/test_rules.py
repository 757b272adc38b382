"""Counting working days; provisional years; the hall's own rows."""

from collections.abc import Mapping
from datetime import date, timedelta
from math import radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar.lunar import festivals
from models.calendar.rules import (
    Calendar,
    CalendarRow,
    DayKind,
    Festivals,
    OutOfRange,
    Rest,
    Source,
    WorkedWeekend,
    YearNotice,
    days_after,
    legal_days,
    months_after,
    notice_from,
    qingming,
)
from models.calendar.years import shipped_calendar

CALENDAR = shipped_calendar()
DAY = timedelta(days=1)

days = st.dates(date(2004, 1, 1), date(2028, 12, 31))


def walk(day: date, number: int) -> date:
    """The slow road: one day at a time."""
    while number:
        day += DAY
        number -= CALENDAR.is_workday(day)
    return day


@given(start=days, number=st.integers(0, 400))
def test_adding_working_days_agrees_with_walking(start: date, number: int) -> None:
    assert CALENDAR.add_workdays(start, number) == walk(start, number)


@given(start=days, number=st.integers(0, 5000))
def test_counting_is_the_inverse_of_adding(start: date, number: int) -> None:
    assert CALENDAR.count_workdays(start, CALENDAR.add_workdays(start, number)) == number


@given(first=days, second=days, third=days)
def test_counts_of_neighbouring_spans_add_up(first: date, second: date, third: date) -> None:
    first, second, third = sorted((first, second, third))
    count = CALENDAR.count_workdays
    assert count(first, second) + count(second, third) == count(first, third)


def test_counting_backwards_gives_nothing() -> None:
    assert CALENDAR.count_workdays(date(2026, 9, 30), date(2026, 9, 1)) == 0
    assert CALENDAR.count_workdays(date(2026, 9, 30), date(2026, 9, 30)) == 0


def test_the_day_itself_for_no_working_days_and_no_negative_number() -> None:
    assert CALENDAR.add_workdays(date(2026, 10, 3), 0) == date(2026, 10, 3)
    with pytest.raises(ValueError, match="not negative"):
        CALENDAR.add_workdays(date(2026, 10, 3), -1)


@pytest.mark.parametrize(
    ("day", "kind", "name"),
    [
        ("2026-09-18", DayKind.WORKDAY, ""),
        ("2026-09-19", DayKind.WEEKEND, ""),
        ("2026-09-20", DayKind.WORKED_WEEKEND, "国庆节"),
        ("2026-10-03", DayKind.REST, "国庆节"),
        ("2026-10-05", DayKind.REST, "国庆节"),
    ],
)
def test_why_a_day_is_what_it_is(day: str, kind: DayKind, name: str) -> None:
    known = CALENDAR.day(date.fromisoformat(day))
    assert (known.kind, known.name) == (kind, name)


def test_months_end_on_the_same_number_or_the_month_s_last_day() -> None:
    assert months_after(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_after(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert months_after(date(2025, 11, 30), 3) == date(2026, 2, 28)
    assert months_after(date(2025, 12, 15), 12) == date(2026, 12, 15)
    assert CALENDAR.due_M(date(2026, 9, 3), 1) == date(2026, 10, 8)  # 3 October is in the National Day rest


def test_legal_days_were_rest_days_in_every_published_year() -> None:
    for year in range(2004, 2027):
        for day, name in legal_days(year, festivals(year)).items():
            assert not CALENDAR.is_workday(day), (day, name)


def sun_longitude(julian_day: float) -> float:
    """Apparent longitude of the sun in degrees, to about a hundredth: the short series of the astronomers."""
    t = (julian_day - 2451545.0) / 36525
    mean, anomaly = 280.46646 + 36000.76983 * t, radians(357.52911 + 35999.05029 * t)
    centre = (1.914602 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly)
    node = radians(125.04 - 1934.136 * t)
    return (mean + centre - 0.00569 - 0.00478 * sin(node)) % 360


def test_qingming_is_the_day_on_which_the_sun_passes_15_degrees() -> None:
    for year in range(2000, 2100):
        day = qingming(year)
        midnight = day.toordinal() + 1721424.5 - 8 / 24  # in China
        assert sun_longitude(midnight) < 15 + 0.01, year
        assert sun_longitude(midnight + 1) > 15 - 0.01, year


def test_the_lunar_holidays_of_2027() -> None:
    assert festivals(2027) == Festivals(date(2027, 2, 6), date(2027, 6, 9), date(2027, 9, 15))


def test_a_year_without_notice_is_monday_to_friday_minus_the_legal_days() -> None:
    off = {
        day.isoformat()
        for day in (date(2027, 1, 1) + DAY * offset for offset in range(365))
        if day.weekday() < 5 and not CALENDAR.is_workday(day)
    }
    assert off == {"2027-01-01", "2027-02-05", "2027-02-08", "2027-04-05", "2027-06-09", "2027-09-15", "2027-10-01"}
    assert all(CALENDAR.is_provisional(date(2027, month, 17)) for month in range(1, 13))
    assert not CALENDAR.is_provisional(date(2026, 12, 31))


@pytest.mark.parametrize(
    ("year", "spring", "labour"),
    [
        (2024, ["02-10", "02-11", "02-12"], ["05-01"]),
        (2025, ["01-28", "01-29", "01-30", "01-31"], ["05-01", "05-02"]),
        (2013, ["02-09", "02-10", "02-11"], ["05-01"]),
        (2007, ["02-18", "02-19", "02-20"], ["05-01", "05-02", "05-03"]),
    ],
)
def test_the_law_in_force_that_year_decides_the_legal_days(year: int, spring: list[str], labour: list[str]) -> None:
    found = legal_days(year, festivals(year))
    for name, expected in (("春节", spring), ("劳动节", labour)):
        assert [f"{day:%m-%d}" for day in sorted(found) if found[day] == name] == expected


def test_a_published_notice_takes_the_provisional_mark_away() -> None:
    notice = YearNotice(
        2027,
        (Rest("元旦", date(2027, 1, 1), date(2027, 1, 3)),),
        (WorkedWeekend(date(2027, 1, 9), "元旦"),),
        "示例 1 号",
    )
    published = CALENDAR.with_notice(notice)
    assert published.add_workdays(date(2027, 1, 7), 2) == date(2027, 1, 9)
    assert published.day(date(2027, 1, 9)).document_no == "示例 1 号"
    assert not published.depends_on_provisional(date(2026, 12, 1), date(2027, 3, 1))
    assert CALENDAR.depends_on_provisional(date(2026, 12, 1), date(2027, 3, 1))
    assert not CALENDAR.depends_on_provisional(date(2026, 12, 1), date(2026, 12, 31))


def test_a_row_of_the_hall_stands_above_the_notice() -> None:
    closed = CalendarRow(date(2026, 1, 21), False, "冰雪封路", document_no="示例 2 号")
    opened = CalendarRow(date(2026, 1, 24), True, "补班", document_no="示例 2 号")
    calendar = CALENDAR.with_rows([closed, opened])
    assert calendar.day(closed.day).kind is DayKind.REST
    assert (calendar.day(closed.day).name, calendar.day(closed.day).source) == ("冰雪封路", Source.HALL_OVERRIDE)
    assert calendar.day(opened.day).kind is DayKind.WORKED_WEEKEND
    assert calendar.add_workdays(date(2026, 1, 20), 4) == date(2026, 1, 26)
    assert CALENDAR.add_workdays(date(2026, 1, 20), 4) == date(2026, 1, 26)
    assert calendar.add_workdays(date(2026, 1, 20), 3) == date(2026, 1, 24)
    assert CALENDAR.add_workdays(date(2026, 1, 20), 3) == date(2026, 1, 23)


def test_a_row_in_an_unpublished_year_settles_only_its_own_day() -> None:
    calendar = CALENDAR.with_rows([CalendarRow(date(2027, 3, 1), False, "停电", document_no="示例 3 号")])
    assert not calendar.depends_on_provisional(date(2027, 3, 1), date(2027, 3, 1))
    assert calendar.depends_on_provisional(date(2027, 3, 1), date(2027, 3, 2))


def test_days_outside_the_range_are_refused_not_guessed() -> None:
    for ask in (
        lambda: CALENDAR.is_workday(date(1999, 12, 31)),
        lambda: CALENDAR.add_workdays(date(2099, 12, 1), 60),
        lambda: days_after(date(2099, 12, 1), 60),
        lambda: days_after(date(2026, 12, 1), 10**9),
        lambda: months_after(date(2026, 12, 1), 10**9),
        lambda: qingming(2100),
    ):
        with pytest.raises(OutOfRange):
            ask()


def test_nothing_is_guessed_for_a_calendar_without_any_notice() -> None:
    empty = Calendar({}, festivals)
    assert empty.is_provisional(date(2026, 9, 18))
    assert empty.add_workdays(date(2026, 9, 30), 1) == date(2026, 10, 5)


GOOD: dict[str, object] = {
    "year": 2027,
    "rest": [{"name": "元旦", "from": "2027-01-01", "to": "2027-01-03"}],
    "worked": [{"day": "2027-01-09", "name": "元旦"}],
}


def test_a_good_notice_is_read() -> None:
    notice = notice_from(GOOD)
    assert notice.rests == (Rest("元旦", date(2027, 1, 1), date(2027, 1, 3)),)
    assert notice.worked == (WorkedWeekend(date(2027, 1, 9), "元旦"),)


@pytest.mark.parametrize(
    "change",
    [
        {"year": "2027"},
        {"year": 2026},
        {"rest": [{"name": "元旦", "from": "2027-01-03", "to": "2027-01-01"}]},
        {"rest": [{"name": "", "from": "2027-01-01", "to": "2027-01-03"}]},
        {"rest": [{"name": "元旦", "from": "2027-01-01"}]},
        {"rest": [{"name": "元旦", "from": "2027-02-29", "to": "2027-03-01"}]},
        {"rest": [*[{"name": "元旦", "from": "2027-01-01", "to": "2027-01-03"}] * 2]},
        {"rest": None},
        {"worked": [{"day": "2027-01-08", "name": "元旦"}]},
        {"worked": [{"day": "2027-01-02", "name": "元旦"}]},
        {"worked": [{"day": "2027-01-09", "name": "元旦"}] * 2},
    ],
)
def test_a_notice_that_contradicts_itself_is_refused(change: Mapping[str, object]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        notice_from({**GOOD, **change})
