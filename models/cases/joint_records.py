"""The parts of a joint case (联办件), and what of an 上报件 went to a higher authority."""

from datetime import date

from peewee import SQL

from models.cases.records import Case
from models.office import record as column
from models.office.instants import Instant
from models.office.record import Record
from models.people.records import Unit


class CasePart(Record):
    """One department's part of a joint case, opened by the lead window's acceptance (行政许可法 26).

    OPEN → AGREED | DISAGREED | RETURNED, and back to OPEN where the lead asks once more

    What was said before stands in the case's steps. No due day is stored: it follows from the day the part began.
    """

    case: str = column.link(Case, index=False)
    place: int = column.number()
    """Of the step in the item's version; the case's parts stand in this order."""
    unit: str = column.link(Unit, index=False)
    name: str = column.text()
    days: int = column.number()
    """In the version's day unit."""
    state: str = column.text()
    """`PartState`."""
    begun_on: date = column.day()
    """The part's limit is counted from this day."""
    opinion: str = column.text(default="")
    answered_by: str = column.text(default="")
    """Staff id."""
    answered_at: Instant | None = column.instant(null=True)

    class Meta:
        indexes = ((("case", "place"), True),)


CasePart.add_index(SQL('CREATE INDEX "case_part_open" ON "case_part" ("unit") WHERE "state" = \'OPEN\''))


class CaseUpward(Record):
    """上报: a case lies with a higher authority, from the letter that sent it to the paper that answered it.

    The clock stands still meanwhile by a suspension with the reason UPWARD, whose id this row has.
    """

    case: str = column.link(Case)
    number: str = column.text()
    """文书编号 of 上报件转报函."""
    authority: str = column.text()
    """上报机关."""
    document_no: str = column.text(default="")
    """The department's own 文号 of the submission, "" for none."""
    sent_on: date = column.day()
    expected_on: date = column.day()
    """By when the answer is expected."""
    suspension: str = column.text()
    sent_at: Instant = column.instant()
    sent_by: str = column.text()
    result: str = column.text(default="")
    """What the higher authority said."""
    answer_no: str = column.text(default="")
    """文号 of its paper."""
    answered_on: date | None = column.day(null=True)
    """Day of its paper."""
    answered_at: Instant | None = column.instant(null=True)
    answered_by: str = column.text(default="")
