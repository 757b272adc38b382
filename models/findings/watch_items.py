"""Looking at the catalogue: what is handled outside the hall without leave (domain.md S1)."""

from collections.abc import Iterator
from datetime import date

from models.catalogue.outside import outside_without_exemption
from models.findings.rules import Code
from models.findings.sighting import Sighting
from models.office.database import Database


def seen(db: Database, today: date) -> Iterator[Sighting]:
    """Items whose place is outside the hall and that no exemption in force names."""
    for row in outside_without_exemption(db, today):
        line = row.line
        yield Sighting(
            Code.OUTSIDE_UNAPPROVED, "service_item", line.item, line.code, line.unit, evidence={"item": line.name}
        )
