"""What an item may be charged for on a day: the fees a window offers, and whether the gate stands at all."""

from datetime import date

from models.catalogue.reading import StandardRow, fee_standards_on
from models.fees.rules import chargeable
from models.office.database import Database


def charged(db: Database, item: str, day: date) -> tuple[StandardRow, ...]:
    """The item's fee standards in force on a day (在收); () where nothing may be charged."""
    return tuple(row for row in fee_standards_on(db, item, day) if chargeable(row.standard, day) is None)
