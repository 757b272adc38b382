"""Originals that were seen or kept, how they moved, and the scans of a case."""

from datetime import date

from peewee import SQL

from models.cases.records import Case
from models.office import record as column
from models.office.instants import Instant
from models.office.record import Record
from models.people.records import Staff


class CaseOriginal(Record):
    """An original of a case (原件).

    SEEN                                   compared and given back on the spot
    KEPT ↔ OFFERED → RETURNED              in somebody's hands until the applicant has it again
    """

    case: str = column.link(Case)
    place: int = column.number()
    """Of the case's paper; 0 for one that the list does not name."""
    name: str = column.text()
    copies: int = column.number(default=1)
    state: str = column.text()
    holder: str = column.text(default="")
    """Staff id of who answers for it; "" once it is back."""
    offered_to: str = column.text(default="")
    taken_by: str = column.link(Staff, index=False)
    taken_at: Instant = column.instant()
    since: Instant = column.instant()
    """Since when its holder has it."""
    returned_at: Instant | None = column.instant(null=True)
    returned_by: str = column.text(default="")
    returned_to: str = column.text(default="")
    """Name of who took it back."""
    relation: str = column.text(default="")


CaseOriginal.add_index(
    SQL('CREATE INDEX "case_original_held" ON "case_original" ("holder") WHERE "state" IN (\'KEPT\', \'OFFERED\')')
)


class OriginalMove(Record):
    """One signed move of an original from one pair of hands to another. Never changed."""

    original: str = column.link(CaseOriginal)
    giver: str = column.text()
    taker: str = column.text()
    """Staff ids."""
    offered_at: Instant = column.instant()
    taken_at: Instant = column.instant()


class CaseScan(Record):
    """A scan or photograph of a case: a file named by its hash in the data folder (scans/)."""

    case: str = column.link(Case)
    kind: str = column.text()
    """`Scan`."""
    name: str = column.text()
    digest: str = column.text(index=True)
    """SHA-256 of the plain file, hex."""
    size: int = column.number()
    medium: str = column.text()
    """jpg, png, pdf."""
    original: str = column.text(default="")
    """Id of the original that it shows."""
    by: str = column.text()
    at: Instant = column.instant()
    erased_on: date | None = column.day(null=True)
    """Erased by rule: the file goes, its hash stays."""
