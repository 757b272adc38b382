"""What the pages of the calendar ask, each in one moment."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from models.calendar.lunar import festivals
from models.calendar.notice import ReadNotice, read_notice
from models.calendar.reading import OverrideRow, hall_calendar, next_year_warning, overrides
from models.calendar.rules import Calendar, CalendarDay, YearNotice, legal_days
from models.cases.due_moves import MoveRow, moves_by_day, moves_by_notice, untold
from models.office.database import Database


@dataclass(frozen=True, slots=True)
class YearSeen:
    """Every day of a year, what the hall said of some, and how this year and the next are known."""

    year: int
    days: tuple[CalendarDay, ...]
    changed: dict[date, OverrideRow]
    notice: YearNotice | None
    next_notice: YearNotice | None
    warning: str
    """ "", YELLOW or RED (domain.md §2.4)."""
    untold: int
    """Moved due days whose applicants were not told."""


def year_seen(db: Database, year: int, today: date) -> YearSeen:
    """For the page of the year."""
    with db.snapshot():
        calendar = hall_calendar(db)
        return YearSeen(
            year, _days(calendar, year), {row.day: row for row in overrides(db, year)}, calendar.notices.get(year),
            calendar.notices.get(today.year + 1), next_year_warning(db, today), untold(db),
        )  # fmt: skip


def _days(calendar: Calendar, year: int) -> tuple[CalendarDay, ...]:
    first = date(year, 1, 1)
    return tuple(calendar.day(first + timedelta(days=at)) for at in range((date(year + 1, 1, 1) - first).days))


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change of the calendar before it is made: the year as it would be, which days differ, which due days move."""

    year: int
    days: tuple[CalendarDay, ...]
    different: frozenset[date]
    moves: tuple[MoveRow, ...]
    read: ReadNotice | None = None
    """The pasted notice, with what contradicts itself."""

    @property
    def earlier(self) -> int:
        """Due days that would come sooner."""
        return sum(row.earlier for row in self.moves)

    @property
    def binding(self) -> int:
        """Printed days that would stay binding because they are earlier than what is counted."""
        return sum(row.binding != row.day_to for row in self.moves)


def notice_proposed(db: Database, text: str, year: int, document_no: str) -> Proposal:
    """What a pasted notice says, and what it would do; the cases are asked only where it can be entered."""
    read = read_notice(text, year=year, document_no=document_no)
    read = read_notice(text, year=year, document_no=document_no, legal=legal_days(read.year, festivals(read.year)))
    with db.snapshot():
        before = hall_calendar(db)
        if read.blocked:
            return Proposal(read.year, _days(before, read.year), frozenset(), (), read)
        return replace(year_proposed(db, read.as_notice()), read=read)


def year_proposed(db: Database, notice: YearNotice) -> Proposal:
    """What a notice that was filled in by hand would do."""
    with db.snapshot():
        before = hall_calendar(db)
        days, old = _days(before.with_notice(notice), notice.year), _days(before, notice.year)
        different = frozenset(new.day for new, was in zip(days, old, strict=True) if new.is_workday != was.is_workday)
        return Proposal(notice.year, days, different, moves_by_notice(db, notice))


def day_proposed(db: Database, day: date, is_workday: bool | None) -> Proposal:
    """What would move if the hall said this of a day; None takes back what it said."""
    with db.snapshot():
        return Proposal(
            day.year, _days(hall_calendar(db), day.year), frozenset({day}), moves_by_day(db, day, is_workday)
        )
