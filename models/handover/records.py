"""Handing over (交接): what one person had and another has now, line by line, so that history keeps both names."""

from peewee import SQL

from models.office import record as column
from models.office.instants import Instant
from models.office.record import Record, Root
from models.people.records import Staff


class Handover(Root):
    """One hand-over of a person's work.

    a sign-off (交班):   OPEN → DONE                         its lines come one by one, for several receivers
    a clerk leaves:      DONE at once, both having confirmed at the screen
                         DRAFT (printed for both to sign) → DONE, or VOID where another list took its place
    """

    number: str = column.text(unique=True)
    """文书编号, without gaps by site and year."""
    code: str = column.text(unique=True)
    """What the barcode of its paper holds."""
    reason: str = column.text()
    """`Reason`."""
    state: str = column.text()
    """`State`."""
    from_staff: str = column.link(Staff)
    to_staff: str = column.text(default="")
    """Staff id of the successor; "" for a sign-off, whose lines name theirs."""
    window: str = column.text(default="")
    """The window that was signed off."""
    sign_on: str = column.text(default="", index=True)
    """Id of the sign-on that it ends; "" where somebody leaves."""
    at: Instant = column.instant(index=True)
    """When it was done; for a draft, when it was drawn up."""
    by: str = column.text()
    """Staff id of who did it."""
    from_confirmed: Instant | None = column.instant(null=True)
    """When the person who gives confirmed with password or PIN."""
    to_confirmed: Instant | None = column.instant(null=True)
    signed_paper: bool = column.flag()
    """Both signed the printed list, whose number was entered."""
    remark: str = column.text(default="")
    """Why the person leaves, or why something stays at a sign-off."""


class HandoverLine(Record):
    """One thing of a hand-over."""

    handover: str = column.link(Handover, index=False)
    place: int = column.number()
    kind: str = column.text()
    """`Kind`."""
    about_id: str = column.text(index=True)
    """Id of the case, inquiry, certificate, original, ticket or print job."""
    number: str = column.text()
    """Short number of the case, number of the inquiry, certificate, ticket or paper."""
    what: str = column.text(default="")
    """Item, question, name of the certificate or paper; no applicant's name."""
    disposal: str = column.text()
    """`Disposal`: passed on, closed, or kept for the next day."""
    to_staff: str = column.text(default="")
    at: Instant = column.instant()

    class Meta:
        indexes = ((("handover", "place"), True),)


HandoverLine.add_index(
    SQL('CREATE INDEX "handover_line_to" ON "handover_line" ("to_staff", "at") WHERE "to_staff" <> \'\'')
)
