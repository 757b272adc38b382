"""Questions about the service guide (办事指南): which texts hold on a day, and which held for a case."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from models.catalogue.reading import (
    ItemRow,
    MaterialRow,
    StandardRow,
    StepRow,
    fee_standards_on,
    materials,
    steps,
    version,
    version_on,
)
from models.catalogue.rules import NO_TEXTS, FeeStatus, GuideTexts
from models.office.database import Database
from models.office.instants import Instant

_TEXTS = tuple(field.name for field in fields(GuideTexts))
_COLUMNS = ", ".join(f'"{name}"' for name in ("item", "number", "valid_from", *_TEXTS))
_LAST_FIRST = 'ORDER BY "valid_from" DESC, "number" DESC'


@dataclass(frozen=True, slots=True)
class GuideRow:
    """One edition of an item's texts; number 0 and no day where nothing was ever written."""

    item: str
    number: int
    valid_from: date | None
    texts: GuideTexts


def guide_on(db: Database, item: str, day: date, *, known: Instant | None = None) -> GuideRow:
    """The texts that hold on a day. With `known`, as they had been written by that moment: what a case that was
    received then keeps (domain.md §11)."""
    asked, values = '"item" = ? AND "valid_from" <= ?', [item, day.isoformat()]
    if known is None:
        found = _rows(db, f"WHERE {asked} {_LAST_FIRST} LIMIT 1", values)
    else:
        found = _rows(db, f'WHERE {asked} AND "written_at" <= ? {_LAST_FIRST} LIMIT 1', [*values, known])
    return found[0] if found else GuideRow(item, 0, None, NO_TEXTS)


def standing_guide(db: Database, item: str) -> GuideTexts:
    """The newest texts, whether they have begun or not: what a file writes and is compared with."""
    found = _rows(db, f'WHERE "item" = ? {_LAST_FIRST} LIMIT 1', [item])
    return found[0].texts if found else NO_TEXTS


def standing_guides(db: Database) -> dict[str, GuideTexts]:
    """The newest texts of every item that has some."""
    newest: dict[str, GuideTexts] = {}
    for row in _rows(db, 'ORDER BY "item", "valid_from", "number"', ()):
        newest[row.item] = row.texts
    return newest


def guides_begun(db: Database, first: date, last: date) -> tuple[GuideRow, ...]:
    """The editions that begin between two days, both included."""
    rest = 'WHERE "valid_from" >= ? AND "valid_from" <= ? ORDER BY "valid_from", "item", "number"'
    return tuple(_rows(db, rest, (first.isoformat(), last.isoformat())))


@dataclass(frozen=True, slots=True)
class ServiceGuide:
    """Everything a service guide says. `fees` are those asked for, `effective` is since when all of it holds."""

    row: ItemRow
    materials: tuple[MaterialRow, ...]
    steps: tuple[StepRow, ...]
    fees: tuple[StandardRow, ...]
    guide: GuideRow
    effective: date


_ASKED = frozenset({FeeStatus.CHARGED, FeeStatus.COMMERCIAL})


def service_guide(
    db: Database, item: str, day: date, *, known: Instant | None = None, kept: str = ""
) -> ServiceGuide | None:
    """办事指南 of an item on a day; None where it is not in force.

    A case keeps what it was received under: `kept` is its version, `day` and `known` the day and the moment of then.
    """
    with db.snapshot():
        row = version(db, kept) if kept else version_on(db, item, day)
        if row is None:
            return None
        fees = tuple(fee for fee in fee_standards_on(db, row.item, day) if fee.standard.status in _ASKED)
        texts = guide_on(db, row.item, day, known=known)
        begun = (row.valid_from, texts.valid_from, *(fee.standard.valid_from for fee in fees))
        effective = max(each for each in begun if each is not None)
        return ServiceGuide(row, materials(db, row.id), steps(db, row.id), fees, texts, effective)


def _rows(db: Database, rest: str, values: Sequence[Any]) -> list[GuideRow]:
    return [
        GuideRow(item, number, date.fromisoformat(first), GuideTexts(*texts))
        for item, number, first, *texts in db.rows(f'SELECT {_COLUMNS} FROM "item_guide" {rest}', values)
    ]
