"""What changes on which day: items, versions, standards, guides and approvals that begin or end (days.md 25)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from models.catalogue.compare import Compared, changed, compare
from models.catalogue.editions import items_of_versions
from models.catalogue.guide import guides_begun
from models.catalogue.reading import ItemRow, read_standards, read_versions
from models.office.database import Database

ONE_DAY = timedelta(days=1)


class What(StrEnum):
    """What happens on a day."""

    ITEM_BEGINS = "ITEM_BEGINS"
    ITEM_ENDS = "ITEM_ENDS"
    """The first day on which it cannot be applied for."""
    VERSION = "VERSION"
    STANDARD_BEGINS = "STANDARD_BEGINS"
    STANDARD_ENDS = "STANDARD_ENDS"
    """The first day on which it is not charged."""
    GUIDE = "GUIDE"
    EXEMPTION_ENDS = "EXEMPTION_ENDS"


@dataclass(frozen=True, slots=True)
class DayChange:
    """One thing that begins or ends on a day. `compared` is what differs from the version before, `standard` the id of
    the standard, `told` its name, the number of a guide or of an approval."""

    day: date
    what: What
    item: str
    code: str
    name: str
    told: str = ""
    standard: str = ""
    compared: tuple[Compared, ...] = ()


def changes(db: Database, first: date, last: date, *, item: str = "") -> tuple[DayChange, ...]:
    """What begins or ends between two days, both included, by day and code; of one item, or of all for ""."""
    with db.snapshot():
        names = {
            row_id: (code, name)
            for row_id, code, name in db.rows(
                'SELECT i."id", i."code", v."name" FROM "service_item" i JOIN "item_version" v ON v."item" = i."id" '
                "WHERE v.\"superseded_by\" = ''"
            )
        }
        told = [
            *_of_versions(db, first, last),
            *_of_standards(db, first, last, names),
            *_of_guides(db, first, last, names),
            *_of_exemptions(db, first, last, names),
        ]
    found = (each for each in told if item in ("", each.item))
    return tuple(sorted(found, key=lambda each: (each.day, each.code, list(What).index(each.what), each.told)))


def _of_versions(db: Database, first: date, last: date) -> Iterator[DayChange]:
    touched = (
        'WHERE v."item" IN (SELECT "item" FROM "item_version" WHERE "valid_from" BETWEEN ? AND ? '
        'OR "valid_to" BETWEEN ? AND ?) ORDER BY v."item", v."number"'
    )
    days = (first, last, first - ONE_DAY, last - ONE_DAY)
    rows = [row for row in read_versions(db, touched, [day.isoformat() for day in days]) if _came_into_force(row)]
    turns = [turn for _, of_item in groupby(rows, key=lambda row: row.item) for turn in _turns(list(of_item))]
    inside = [(day, before, after) for day, before, after in turns if first <= day <= last]
    pairs = [each for _, before, after in inside if before and after for each in (before, after)]
    whole = items_of_versions(db, pairs)
    for day, before, after in inside:
        row = after or before
        if row is None:
            continue
        what = What.VERSION if before and after else What.ITEM_BEGINS if after else What.ITEM_ENDS
        differs = changed(compare(whole[before.id], whole[after.id])) if before and after else ()
        yield DayChange(day, what, row.item, row.code, row.name, str(row.number), compared=differs)


def _came_into_force(row: ItemRow) -> bool:
    return row.valid_to is None or row.valid_to >= row.valid_from


def _turns(rows: list[ItemRow]) -> Iterator[tuple[date, ItemRow | None, ItemRow | None]]:
    """The days on which the versions of an item change: what held before, what holds from there on."""
    before: ItemRow | None = None
    for row in rows:
        joined = before is not None and before.valid_to is not None and before.valid_to + ONE_DAY == row.valid_from
        if before is not None and before.valid_to is not None and not joined:
            yield before.valid_to + ONE_DAY, before, None
        yield row.valid_from, before if joined else None, row
        before = row
    if before is not None and before.valid_to is not None:
        yield before.valid_to + ONE_DAY, before, None


def _of_standards(db: Database, first: date, last: date, names: dict[str, tuple[str, str]]) -> Iterator[DayChange]:
    asked = 'WHERE "valid_from" BETWEEN ? AND ? OR "valid_to" BETWEEN ? AND ? ORDER BY "item", "place", "id"'
    days = (first, last, first - ONE_DAY, last - ONE_DAY)
    for row in read_standards(db, asked, [day.isoformat() for day in days]):
        begins, ends = row.standard.valid_from, row.standard.valid_to
        if begins is None or (ends is not None and ends < begins):
            continue
        told, of = row.standard.name, (row.item, *names[row.item])
        if first <= begins <= last:
            yield DayChange(begins, What.STANDARD_BEGINS, *of, told, row.id)
        if ends is not None and first <= ends + ONE_DAY <= last:
            yield DayChange(ends + ONE_DAY, What.STANDARD_ENDS, *of, told, row.id)


def _of_guides(db: Database, first: date, last: date, names: dict[str, tuple[str, str]]) -> Iterator[DayChange]:
    for row in guides_begun(db, first, last):
        if row.valid_from is not None:
            yield DayChange(row.valid_from, What.GUIDE, row.item, *names[row.item], str(row.number))


def _of_exemptions(db: Database, first: date, last: date, names: dict[str, tuple[str, str]]) -> Iterable[DayChange]:
    asked = 'SELECT "item", "approval_no", "expires" FROM "item_exemption" WHERE "expires" BETWEEN ? AND ? '
    days = ((first - ONE_DAY).isoformat(), (last - ONE_DAY).isoformat())
    for item, number, expires in db.rows(asked + 'AND "ended_on" IS NULL', days):
        day = date.fromisoformat(expires) + ONE_DAY
        yield DayChange(day, What.EXEMPTION_ENDS, item, *names[item], number)
