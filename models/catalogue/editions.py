"""The catalogue as a file has it: the newest whole one, and one version of an item with all that belongs to it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from models.catalogue.guide import standing_guides
from models.catalogue.reading import (
    ItemRow,
    read_paper,
    read_papers,
    read_standards,
    read_steps,
    read_versions,
)
from models.catalogue.rules import NO_TEXTS, FeeStandard, GuideTexts, Item, ItemStep, Material, StepRole
from models.office.database import Database


def newest_edition(db: Database) -> date | None:
    """The day on which the newest catalogue takes effect; None where there is none yet."""
    found = db.value('SELECT max("takes_effect") FROM "edition"')
    return None if found is None else date.fromisoformat(found)


def standing_items(db: Database) -> tuple[Item, ...]:
    """The newest catalogue as items, by code, such that the file it came from would change nothing."""
    with db.snapshot():
        found = read_versions(db, 'WHERE i."ended_on" IS NULL AND v."superseded_by" = \'\' ORDER BY i."code"', ())
        papers, parts = _papers_of(db, "", ()), _steps_of(db, "", ())
        fees: dict[str, list[FeeStandard]] = {}
        for row in read_standards(db, 'WHERE "withdrawn" = 0 ORDER BY "item", "place", "id"', (), as_said=True):
            fees.setdefault(row.item, []).append(row.standard)
        guides = standing_guides(db)
    return tuple(
        _item(row, papers, parts, fees.get(row.item, []), guides.get(row.item, NO_TEXTS)) for row in found
    )  # fmt: skip


def versions_of(db: Database, item: str) -> tuple[ItemRow, ...]:
    """Every version of an item, the newest first; one that never came into force has no day between its two."""
    return tuple(read_versions(db, 'WHERE v."item" = ? ORDER BY v."number" DESC', (item,)))


def items_of_versions(db: Database, rows: Sequence[ItemRow]) -> dict[str, Item]:
    """Version id → the item as that version had it, with the standards of its first day and no guide texts."""
    if not rows:
        return {}
    where, ids = f'WHERE "item_version" IN ({", ".join("?" for _ in rows)})', [row.id for row in rows]
    with db.snapshot():
        papers, parts = _papers_of(db, where, ids), _steps_of(db, where, ids)
        return {row.id: _item(row, papers, parts, _fees_on(db, row.item, row.valid_from), NO_TEXTS) for row in rows}


def _fees_on(db: Database, item: str, day: date) -> list[FeeStandard]:
    rest = 'WHERE "item" = ? AND "valid_from" <= ? AND ("valid_to" IS NULL OR "valid_to" >= ?) ORDER BY "place", "id"'
    return [row.standard for row in read_standards(db, rest, (item, day.isoformat(), day.isoformat()))]


def _papers_of(db: Database, where: str, values: Sequence[Any]) -> dict[str, list[Material]]:
    papers: dict[str, list[Material]] = {}
    for version, _, *said in read_papers(db, where, values):
        papers.setdefault(version, []).append(Material(*read_paper(said)))
    return papers


def _steps_of(db: Database, where: str, values: Sequence[Any]) -> dict[str, list[ItemStep]]:
    parts: dict[str, list[ItemStep]] = {}
    for version, _, name, role, days, _, unit_name in read_steps(db, where, values):
        parts.setdefault(version, []).append(ItemStep(name, StepRole(role), days, unit_name))
    return parts


_SHARED = tuple(
    name for name in Item.__dataclass_fields__ if name in ItemRow.__dataclass_fields__ and name != "unit"
)  # fmt: skip


def _item(
    row: ItemRow,
    papers: Mapping[str, list[Material]],
    parts: Mapping[str, list[ItemStep]],
    fees: list[FeeStandard],
    guide: GuideTexts,
) -> Item:
    same = {name: getattr(row, name) for name in _SHARED}
    return Item(
        unit=row.unit_name, materials=tuple(papers.get(row.id, ())), steps=tuple(parts.get(row.id, ())),
        fees=tuple(fees), guide=guide, **same,
    )  # fmt: skip
