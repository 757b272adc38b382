"""How far the erasing by rule has come, and who looked at a person in full."""

from datetime import date

from models.office import record as column
from models.office.instants import Instant
from models.office.record import Record


class Erasure(Record):
    """The erasing of one kind of row (`id` is its `Kind`), which goes on from where it stopped.

    Which rows an act erased stands in its facts, because verify asks it there.
    """

    done_until: date | None = column.day(null=True)
    """Whatever ended on this day or before is erased."""
    cursor_day: date | None = column.day(null=True)
    cursor: str = column.text(default="")
    """Within the day that is under way: the id of the last root row erased."""
    rows: int = column.number(default=0)
    """Root rows erased so far."""


class PersonalLook(Record):
    """One full view of a person (完整查看): a fact to keep, with its reason (domain.md §12). Never changed."""

    about_table: str = column.text()
    about_id: str = column.text()
    number: str = column.text()
    """Of the case or inquiry, for lists."""
    staff: str = column.text()
    at: Instant = column.instant(index=True)
    reason_code: str = column.text()
    """`Reason`."""
    reason: str = column.text(default="")
