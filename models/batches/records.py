"""Many cases of one item taken in together (批量收件; days.md 15)."""

from models.cases.records import Case
from models.catalogue.records import ServiceItem
from models.office import record as column
from models.office.instants import Instant
from models.office.record import Record, Root


class Batch(Root):
    """One list of persons for one item. Open while its rows are taken in one by one; closed with its list receipt."""

    number: str = column.text(unique=True)
    """文书编号 of the list receipt, taken when it is closed; until then the batch's own id."""
    item: str = column.link(ServiceItem)
    handed_in_by: str = column.text()
    """交件人."""
    opened_by: str = column.text()
    opened_at: Instant = column.instant(index=True)
    closed_at: Instant | None = column.instant(null=True)
    rows: int = column.number(default=0)


class BatchRow(Record):
    """A case that came in with a list, at its place in it."""

    batch: str = column.link(Batch, index=False)
    place: int = column.number()
    case: str = column.link(Case)

    class Meta:
        indexes = ((("batch", "place"), True),)
