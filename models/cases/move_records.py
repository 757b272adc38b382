"""What the calendar did to due days: one line each, so that none moves without being written down (domain.md §2.4)."""

from datetime import date

from peewee import SQL

from models.cases.records import Case
from models.office import record as column
from models.office.instants import Instant
from models.office.record import Record


class CaseDueMove(Record):
    """A due day of an open case that a change of the calendar moved. Only 已告知 is written later."""

    case: str = column.link(Case)
    clock: str = column.text()
    """`MovedClock`."""
    day_from: date = column.day()
    day_to: date = column.day()
    printed: date | None = column.day(null=True)
    """The day the applicant has in writing: it stays binding where it is earlier (days.md 25). None without a paper."""
    cause: str = column.text()
    """`Cause` of models/calendar/followers.py."""
    about: str = column.text()
    """The year or the day that was changed."""
    at: Instant = column.instant(index=True)
    told_at: Instant | None = column.instant(null=True)
    """已告知: when the applicant was told."""
    told_by: str = column.text(default="")
    told_how: str = column.text(default="")
    """One of `TOLD_HOW`."""


CaseDueMove.add_index(SQL('CREATE INDEX "case_due_move_untold" ON "case_due_move" ("at") WHERE "told_at" IS NULL'))
