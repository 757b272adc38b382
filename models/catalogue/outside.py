"""Questions about what is handled outside the hall: by whose leave, what has none, and how much came in (进驻率)."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from models.catalogue.reading import ItemLine, items_on
from models.catalogue.rules import Location, needs_exemption
from models.office.database import Database

SOON = timedelta(days=30)
"""How long before it expires an approval is said to be about to."""


@dataclass(frozen=True, slots=True)
class ExemptionRow:
    """The leave to handle an item outside the hall; `expires` is the last day, None until further notice."""

    id: str
    item: str
    approval_no: str
    body: str
    approved_on: date
    reason: str
    expires: date | None
    ended_on: date | None

    def holds(self, day: date) -> bool:
        """Whether it covers a day."""
        ended = self.ended_on is not None and self.ended_on <= day
        return self.approved_on <= day and not ended and (self.expires is None or day <= self.expires)


@dataclass(frozen=True, slots=True)
class OutsideRow:
    """An item that is not handled in the hall, with the leave that holds on the day, or the last there was."""

    line: ItemLine
    exemption: ExemptionRow | None
    holds: bool


@dataclass(frozen=True, slots=True)
class SettledIn:
    """进驻 of a day: items in the hall and its sub-centres, at departments with and without leave, and the township's
    own, which count on neither side."""

    hall: int
    exempted: int
    without: int
    township: int

    @property
    def rate_permille(self) -> int:
        """进驻率: of the items that belong into the hall, those that are in it or stay outside by leave."""
        of = self.hall + self.exempted + self.without
        return (self.hall + self.exempted) * 1000 // of if of else 1000


def exemptions(db: Database, item: str = "") -> tuple[ExemptionRow, ...]:
    """All there ever was, of one item or of all, the newest first."""
    rows = db.rows(
        'SELECT "id", "item", "approval_no", "body", "approved_on", "reason", "expires", "ended_on" '
        'FROM "item_exemption" WHERE ? IN (\'\', "item") ORDER BY "approved_on" DESC, "recorded_at" DESC, "id" DESC',
        (item,),
    )
    return tuple(
        ExemptionRow(row_id, of, number, body, date.fromisoformat(on), reason, _day(expires), _day(ended))
        for row_id, of, number, body, on, reason, expires, ended in rows
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def outside(db: Database, day: date) -> tuple[OutsideRow, ...]:
    """Every item of a day that is not handled in the hall and is not a township's own, by code."""
    with db.snapshot():
        lines = [line for line in items_on(db, day) if needs_exemption(line.location)]
        known: dict[str, list[ExemptionRow]] = {}
        for row in exemptions(db):
            known.setdefault(row.item, []).append(row)
    found = []
    for line in lines:
        rows = known.get(line.item, [])
        holding = next((row for row in rows if row.holds(day)), None)
        found.append(OutsideRow(line, holding or next(iter(rows), None), holding is not None))
    return tuple(found)


def outside_without_exemption(db: Database, day: date) -> tuple[OutsideRow, ...]:
    """What is handled outside the hall without the county's leave: each is a finding (domain.md §0 S1)."""
    return tuple(row for row in outside(db, day) if not row.holds)


def settled_in(db: Database, day: date) -> SettledIn:
    """The figures of 进驻 on a day."""
    with db.snapshot():
        places = Counter(line.location for line in items_on(db, day))
        rows = outside(db, day)
    exempted = sum(row.holds for row in rows)
    inside = places[Location.HALL] + places[Location.SUBCENTRE]
    return SettledIn(inside, exempted, len(rows) - exempted, places[Location.TOWNSHIP])
