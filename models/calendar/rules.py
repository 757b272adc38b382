"""Working days (工作日): the State Council's yearly notices, the hall's own rows on top, provisional years beneath.

A year is one of two things. It is *published* when its notice (国务院办公厅关于部分节假日安排的通知) is known:
Monday to Friday, minus the notice's rest days, plus its worked weekends (调休上班). Otherwise it is *provisional*:
Monday to Friday minus the legal days of the law in force that year, and whatever depends on it is shown as 暂定
(domain.md §2.4). A row of the hall stands above both for its day.

Everything here is pure; years.py reads the shipped notices and knows the lunar calendar.
"""

from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

FIRST_YEAR = 2000
"""Since the 1999 revision of 全国年节及纪念日放假办法; older days are not asked for."""
LAST_YEAR = 2099
"""The lunar table and the solar-term formula end here."""

_DAY = timedelta(days=1)
_SATURDAY = 5
_LAST_DAY = date(LAST_YEAR, 12, 31).toordinal()


class OutOfRange(ValueError):
    """A day before FIRST_YEAR or after LAST_YEAR was asked for, or reached by counting."""


class Source(StrEnum):
    """Where a day's status comes from."""

    PACKAGE = "package"
    """Ordinary week or published notice."""
    HALL_OVERRIDE = "hall_override"
    """A row of the hall, with a document number."""
    PROVISIONAL = "provisional"
    """Computed, the year's notice is not known."""


class DayKind(StrEnum):
    """Why a day is a working day or not."""

    WORKDAY = "WORKDAY"
    WORKED_WEEKEND = "WORKED_WEEKEND"
    """调休上班: a Saturday or Sunday worked in exchange."""
    WEEKEND = "WEEKEND"
    REST = "REST"
    """A named rest day: holiday, day off in exchange, closure by the hall."""


class Rest(NamedTuple):
    """A run of rest days with the name of its holiday, both ends included."""

    name: str
    first: date
    last: date


class WorkedWeekend(NamedTuple):
    """A Saturday or Sunday worked in exchange, with the holiday it is exchanged for."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class YearNotice:
    """One year as published. Days of the year only: a run that crosses New Year stands in two notices."""

    year: int
    rests: tuple[Rest, ...]
    worked: tuple[WorkedWeekend, ...]
    document_no: str = ""


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """A row of the hall's calendar: what one day is, whatever the notice says (domain.md §2.4)."""

    day: date
    is_workday: bool
    name: str
    source: Source = Source.HALL_OVERRIDE
    document_no: str = ""


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """What is known of one day."""

    day: date
    is_workday: bool
    kind: DayKind
    name: str
    """The holiday or the hall's reason; "" for an ordinary day."""
    source: Source
    document_no: str = ""


class Festivals(NamedTuple):
    """The lunar holidays of a civil year: 正月初一, 五月初五, 八月十五."""

    spring: date
    dragon_boat: date
    mid_autumn: date


class _Law(NamedTuple):
    """The legal days of one version of 全国年节及纪念日放假办法."""

    since: int
    spring: range
    """Days counted from 正月初一 = 0; −1 is 除夕."""
    labour: int
    lesser: bool
    """Whether 清明, 端午 and 中秋 are legal days."""


_LAWS = (
    _Law(since=2025, spring=range(-1, 3), labour=2, lesser=True),  # revision of 2024-11
    _Law(since=2014, spring=range(3), labour=1, lesser=True),  # revision of 2013-12
    _Law(since=2008, spring=range(-1, 2), labour=1, lesser=True),  # revision of 2007-12
    _Law(since=2000, spring=range(3), labour=3, lesser=False),  # revision of 1999-09
)


def qingming(year: int) -> date:
    """清明 of a year from 2000 to 2099, by the usual solar-term formula for that century.

    Raises OutOfRange for another century, for which the constant is not right.
    """
    _must_cover(year)
    short = year % 100
    return date(year, 4, int(short * 0.2422 + 4.81) - short // 4)


def legal_days(year: int, festivals: Festivals) -> dict[date, str]:
    """The days on which everybody rests by law in a year, with their names (全国年节及纪念日放假办法 art. 2).

    Raises OutOfRange outside FIRST_YEAR to LAST_YEAR.
    """
    _must_cover(year)
    law = next(version for version in _LAWS if version.since <= year)
    days = {date(year, 1, 1): "元旦"}
    days |= {festivals.spring + timedelta(days=offset): "春节" for offset in law.spring}
    days |= {date(year, 5, number): "劳动节" for number in range(1, law.labour + 1)}
    if law.lesser:
        days |= {qingming(year): "清明节", festivals.dragon_boat: "端午节", festivals.mid_autumn: "中秋节"}
    return days | {date(year, 10, number): "国庆节" for number in range(1, 4)}


def notice_from(data: Mapping[str, object]) -> YearNotice:
    """A year's notice from its parsed file.

    `data` holds year, rest [{name, from, to}], worked [{day, name}], and document_no where it is known; days as
    YYYY-MM-DD. Raises ValueError naming the entry when one is missing, outside the year, turned round, overlapping,
    or when a worked day is no Saturday or Sunday.
    """
    year = data.get("year")
    if not isinstance(year, int):
        raise ValueError("year is missing")
    rests = tuple(
        Rest(_text(entry, "name"), _day_in(year, entry, "from"), _day_in(year, entry, "to"))
        for entry in _entries(data, "rest")
    )
    worked = tuple(
        WorkedWeekend(_day_in(year, entry, "day"), _text(entry, "name")) for entry in _entries(data, "worked")
    )
    taken: set[date] = set()
    for rest in rests:
        days = set(_days(rest.first, rest.last))
        if not days or days & taken:
            raise ValueError(f"rest from {rest.first} to {rest.last}")
        taken |= days
    for entry in worked:
        if entry.day.weekday() < _SATURDAY or entry.day in taken:
            raise ValueError(f"worked {entry.day}")
        taken.add(entry.day)
    document_no = data.get("document_no", "")
    return YearNotice(year, rests, worked, document_no if isinstance(document_no, str) else "")


class _Table:
    """One year laid out for counting: positions are days since 1 January."""

    __slots__ = ("before", "days", "first", "provisional_before", "workdays", "year")

    def __init__(self, year: int, days: list[CalendarDay]) -> None:
        self.year = year
        self.days = days
        self.first = days[0].day.toordinal()
        self.workdays = tuple(day.day for day in days if day.is_workday)
        self.before = tuple(accumulate((int(day.is_workday) for day in days), initial=0))
        """before[i]: working days among the first i days."""
        self.provisional_before = tuple(accumulate((int(day.source is Source.PROVISIONAL) for day in days), initial=0))

    def up_to(self, day: date) -> int:
        """Working days of this year up to and with a day of it."""
        return self.before[day.toordinal() - self.first + 1]


@dataclass(frozen=True, eq=False)
class Calendar:
    """The working days of a hall from FIRST_YEAR to LAST_YEAR. A value: a changed row makes a new one.

    `festivals` is asked only when a provisional year is really needed. A year is laid out when first asked for, which
    costs some tenths of a millisecond, and kept; after that a question is a look-up, whatever the number of days.
    Every query raises OutOfRange for a day outside the range.
    """

    notices: Mapping[int, YearNotice]
    festivals: Callable[[int], Festivals]
    rows: Mapping[date, CalendarRow] = field(default_factory=dict)
    _tables: dict[int, _Table] = field(default_factory=dict, init=False, repr=False)

    def with_rows(self, rows: Iterable[CalendarRow]) -> "Calendar":
        """This calendar with rows of the hall laid over it; a later row for a day replaces an earlier one."""
        return Calendar(self.notices, self.festivals, {**self.rows, **{row.day: row for row in rows}})

    def with_notice(self, notice: YearNotice) -> "Calendar":
        """This calendar with a year published; the hall's rows stay above it."""
        return Calendar({**self.notices, notice.year: notice}, self.festivals, self.rows)

    def day(self, day: date) -> CalendarDay:
        """What is known of a day: working or not, why, and by which source."""
        table = self._table(day.year)
        return table.days[day.toordinal() - table.first]

    def is_workday(self, day: date) -> bool:
        """Whether the limits of law count this day (行政许可法 art. 82)."""
        return self.day(day).is_workday

    def is_provisional(self, day: date) -> bool:
        """Whether this day's status may still change because its year's notice is not known."""
        return self.day(day).source is Source.PROVISIONAL

    def depends_on_provisional(self, first: date, last: date) -> bool:
        """Whether any day from `first` to `last`, both included, is provisional."""
        year = first.year
        while year <= last.year:
            if year not in self.notices:
                table = self._table(year)
                since = max(first.toordinal() - table.first, 0)
                until = min(last.toordinal() - table.first + 1, len(table.days))
                if table.provisional_before[until] > table.provisional_before[since]:
                    return True
            year += 1
        return False

    def count_workdays(self, after: date, until: date) -> int:
        """Working days t with after < t ≤ until; 0 when `until` is not later."""
        if until <= after:
            return 0
        table = self._table(after.year)
        if until.year == table.year:
            ahead = 1 - table.first
            return table.before[until.toordinal() + ahead] - table.before[after.toordinal() + ahead]
        count = -table.up_to(after)
        for year in range(after.year, until.year):
            count += len(self._table(year).workdays)
        return count + self._table(until.year).up_to(until)

    def add_workdays(self, day: date, number: int) -> date:
        """The number-th working day strictly after `day`; the day itself for 0. Raises ValueError below 0."""
        if number <= 0:
            if number < 0:
                raise ValueError("a number of working days is not negative")
            return day
        table = self._table(day.year)
        wanted = table.up_to(day) + number
        while wanted > len(table.workdays):
            wanted -= len(table.workdays)
            table = self._table(table.year + 1)
        return table.workdays[wanted - 1]

    def workday_from(self, day: date) -> date:
        """The day itself when it is worked, else the next working day (民法典 art. 203)."""
        return day if self.is_workday(day) else self.add_workdays(day, 1)

    def due_W(self, start: date, number: int) -> date:
        """Last day of a limit in working days (工作日); the start day does not count (民法典 art. 201)."""
        return self.add_workdays(start, number)

    def due_M(self, start: date, number: int) -> date:
        """Last day of a limit in months (民法典 art. 202); a rest day moves it on."""
        return self.workday_from(months_after(start, number))

    def _table(self, year: int) -> _Table:
        table = self._tables.get(year)
        if table is None:
            _must_cover(year)
            table = self._tables[year] = _Table(year, self._lay_out(year))
        return table

    def _lay_out(self, year: int) -> list[CalendarDay]:
        notice = self.notices.get(year)
        if notice is None:
            source, document_no = Source.PROVISIONAL, ""
            names, worked = legal_days(year, self.festivals(year)), {}
        else:
            source, document_no = Source.PACKAGE, notice.document_no
            names = {day: rest.name for rest in notice.rests for day in _days(rest.first, rest.last)}
            worked = {entry.day: entry.name for entry in notice.worked}
        days = []
        for day in _days(date(year, 1, 1), date(year, 12, 31)):
            row = self.rows.get(day)
            if row is not None:
                days.append(_known(day, row.is_workday, row.name, row.source, row.document_no))
            elif day in names:
                days.append(_known(day, False, names[day], source, document_no))
            else:
                is_workday = day in worked or day.weekday() < _SATURDAY
                days.append(_known(day, is_workday, worked.get(day, ""), source, document_no))
        return days


def days_after(day: date, number: int) -> date:
    """The day a number of calendar days later. Raises OutOfRange past LAST_YEAR, ValueError below 0."""
    if number < 0:
        raise ValueError("a number of days is not negative")
    _must_cover(day.year)
    if number > _LAST_DAY - day.toordinal():
        raise OutOfRange(f"{number} days after {day}")
    return day + timedelta(days=number)


def months_after(day: date, number: int) -> date:
    """The same-numbered day a number of months later, else that month's last day (民法典 art. 202).

    Raises OutOfRange past LAST_YEAR, ValueError below 0.
    """
    if number < 0:
        raise ValueError("a number of months is not negative")
    years, month = divmod(day.month - 1 + number, 12)
    year = day.year + years
    _must_cover(year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _must_cover(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise OutOfRange(f"year {year}")


def _known(day: date, is_workday: bool, name: str, source: Source, document_no: str) -> CalendarDay:
    weekend = day.weekday() >= _SATURDAY
    if is_workday:
        kind = DayKind.WORKED_WEEKEND if weekend else DayKind.WORKDAY
    else:
        kind = DayKind.REST if name or not weekend else DayKind.WEEKEND
    return CalendarDay(day, is_workday, kind, name, source, document_no)


def _days(first: date, last: date) -> list[date]:
    return [first + _DAY * offset for offset in range((last - first).days + 1)]


def _entries(data: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    entries = data.get(key)
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        raise ValueError(f"{key} is no list of entries")
    return entries


def _text(entry: Mapping[str, object], key: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value:
        raise ValueError(f"{key} is missing in {dict(entry)}")
    return value


def _day_in(year: int, entry: Mapping[str, object], key: str) -> date:
    day = date.fromisoformat(_text(entry, key))
    if day.year != year:
        raise ValueError(f"{day} is not in {year}")
    return day
