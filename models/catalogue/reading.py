"""Questions about the catalogue: what an item is on a day, what it needs and costs, and which item is meant."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, cast

from models.catalogue.finding import KIND
from models.catalogue.rules import (
    ApplicantKind,
    AuthorityType,
    DeliveryWay,
    FeeStandard,
    FeeStatus,
    FeeTiming,
    FeeType,
    Grade,
    HandlingClass,
    Kind,
    Location,
    MaterialForm,
    Procedure,
    Rounding,
    StepRole,
    VillageMode,
)
from models.deadlines.rules import Unit
from models.office import search
from models.office.database import Database
from models.office.pinyin import typed_key
from models.office.refusal import Refused


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One version of an item. Limits are in `day_unit`; `id` is the version's, `item` the item's."""

    id: str
    item: str
    code: str
    number: int
    valid_from: date
    valid_to: date | None
    name: str
    unit: str
    unit_name: str
    kind: Kind
    handling_class: HandlingClass
    day_unit: Unit
    fee_timing: FeeTiming
    location: Location
    authority_type: AuthorityType
    applicant: ApplicantKind
    grade_days: Grade
    grade_fee: Grade
    statutory_days: int
    promised_days: int
    supplement_notice_days: int
    extension_days: int
    site_survey: bool
    agent_allowed: bool
    place: str
    result_document: str
    former_unit: str
    notes: str
    special_procedures: tuple[Procedure, ...]
    higher_authority: str
    county_part: str
    village_mode: VillageMode
    delivery_ways: tuple[DeliveryWay, ...]
    validity: str
    annual_check: bool
    visits: int
    """到场次数, 0 where nothing is said."""
    online: bool


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of a version by its place from 1; `days` in the version's day unit.

    `unit` is the code of another department that does this part of a joint item, "" for the item's own.
    """

    place: int
    name: str
    role: StepRole
    days: int
    unit: str
    unit_name: str


@dataclass(frozen=True, slots=True)
class MaterialRow:
    """One paper on a version's list, by its place from 1."""

    place: int
    name: str
    required: bool
    tolerable: bool = False
    """可容缺: may be brought after acceptance on a signed promise."""
    source: str = ""
    copies: int = 1
    form: MaterialForm = MaterialForm.UNSAID
    requirement: str = ""


@dataclass(frozen=True, slots=True)
class StandardRow:
    """A fee standard with its id, which a charge keeps, and who charges it ("" for what is no government income)."""

    id: str
    item: str
    charging_unit: str
    standard: FeeStandard


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item in a list: kind, days and fees before it is chosen (look.md). `fees` are those asked for on the day."""

    item: str
    version: str
    code: str
    name: str
    unit: str
    unit_name: str
    kind: Kind
    handling_class: HandlingClass
    day_unit: Unit
    statutory_days: int
    promised_days: int
    location: Location
    place: str
    agent_allowed: bool
    fees: tuple[FeeStandard, ...]


_KINDS: dict[str, Any] = {
    "kind": Kind,
    "handling_class": HandlingClass,
    "day_unit": Unit,
    "fee_timing": FeeTiming,
    "location": Location,
    "authority_type": AuthorityType,
    "applicant": ApplicantKind,
    "grade_days": Grade,
    "grade_fee": Grade,
    "site_survey": bool,
    "agent_allowed": bool,
    "annual_check": bool,
    "online": bool,
    "village_mode": VillageMode,
    "special_procedures": lambda text: tuple(map(Procedure, json.loads(text))),
    "delivery_ways": lambda text: tuple(map(DeliveryWay, json.loads(text))),
    "valid_from": date.fromisoformat,
    "valid_to": lambda text: None if text is None else date.fromisoformat(text),
}
_ROW = tuple(ItemRow.__dataclass_fields__)
_VERSION = (
    "SELECT " + ", ".join(f'{"i" if name == "code" else "v"}."{name}"' for name in _ROW) + ' FROM "item_version" v '
    'JOIN "service_item" i ON i."id" = v."item" '
)
_ON_DAY = 'v."valid_from" <= ? AND (v."valid_to" IS NULL OR v."valid_to" >= ?)'
_STANDARD = (
    'SELECT "id", "item", coalesce("charging_unit", \'\'), "name", "amount_fen", "unit", "basis", "status", '
    '"fee_type", "rounding", "code", "valid_from", "valid_to", "said_from" FROM "fee_standard" '
)
_SHOWN = frozenset({FeeStatus.CHARGED, FeeStatus.COMMERCIAL})
"""Cancelled and suspended standards are not shown as a current charge (resources/catalogue/README.md)."""


def read_versions(db: Database, rest: str, values: Sequence[Any]) -> list[ItemRow]:
    """Versions as rows; `rest` is what follows the two tables `v` and `i`."""

    def made(row: tuple[Any, ...]) -> ItemRow:
        read = {name: _KINDS[name](value) if name in _KINDS else value for name, value in zip(_ROW, row, strict=True)}
        return ItemRow(**read)

    return [made(row) for row in db.rows(_VERSION + rest, values)]


def read_standards(db: Database, rest: str, values: Sequence[Any], *, as_said: bool = False) -> list[StandardRow]:
    """Standards as rows. `as_said` gives the first day as the file said it, None where it did not."""

    def made(row: tuple[Any, ...]) -> StandardRow:
        row_id, item, unit, name, fen, measure, basis, status, fee_type, rounding, code, first, last, said = row
        begun = said if as_said else first
        standard = FeeStandard(
            name, fen, measure, basis, FeeStatus(status), FeeType(fee_type), Rounding(rounding), code,
            date.fromisoformat(begun) if begun else None, date.fromisoformat(last) if last else None,
        )  # fmt: skip
        return StandardRow(row_id, item, unit, standard)

    return [made(row) for row in db.rows(_STANDARD + rest, values)]


# An item


def item_id(db: Database, code: str) -> str:
    """The id of the item with this code, "" where there is none."""
    return cast(str, db.value('SELECT "id" FROM "service_item" WHERE "code" = ?', (code.strip().upper(),)) or "")


def version(db: Database, version_id: str) -> ItemRow | None:
    """A version by its id, whatever day it is: what an accepted case rests on (behaviour 40)."""
    found = read_versions(db, 'WHERE v."id" = ?', (version_id,))
    return found[0] if found else None


def version_on(db: Database, item: str, day: date) -> ItemRow | None:
    """The version of an item that is in force on a day, None where none is."""
    found = read_versions(db, f'WHERE v."item" = ? AND {_ON_DAY}', (item, day.isoformat(), day.isoformat()))
    return found[0] if found else None


def version_in_force(db: Database, item: str, day: date) -> ItemRow:
    """The version of an item on a day, for a verb that needs one.

    Refused on field item: catalogue.no_item, catalogue.not_yet (`first_on`), catalogue.ended (`ended_on`).
    """
    found = version_on(db, item, day)
    if found is not None:
        return found
    row = db.row('SELECT "code", "first_day" FROM "service_item" WHERE "id" = ?', (item,))
    if row is None:
        raise Refused("catalogue.no_item", field="item", item=item)
    code, first_day = row
    before = read_versions(db, 'WHERE v."item" = ? AND v."valid_from" <= ?', (item, day.isoformat()))
    last_days = [version.valid_to for version in before if version.valid_to is not None]
    if not last_days:
        raise Refused("catalogue.not_yet", field="item", item_code=code, first_on=first_day)
    ended_on = max(last_days) + timedelta(days=1)
    raise Refused("catalogue.ended", field="item", item_code=code, ended_on=ended_on.isoformat())


def materials(db: Database, version_id: str) -> tuple[MaterialRow, ...]:
    """The list of papers of a version, in its order."""
    found = read_papers(db, 'WHERE "item_version" = ?', (version_id,))
    return tuple(MaterialRow(place, *read_paper(said)) for _, place, *said in found)


def steps(db: Database, version_id: str) -> tuple[StepRow, ...]:
    """The steps of a version with their limits, in their order; () where none are said."""
    return tuple(
        StepRow(place, name, StepRole(role), days, unit, unit_name)
        for _, place, name, role, days, unit, unit_name in read_steps(db, 'WHERE "item_version" = ?', (version_id,))
    )


def read_papers(db: Database, where: str, values: Sequence[Any]) -> Iterable[tuple[Any, ...]]:
    """(version, place, what `read_paper` reads …) of papers, each version's in their order."""
    sql = (
        'SELECT "item_version", "place", "name", "required", "tolerable", "source", "copies", "form", "requirement" '
        f'FROM "item_material" {where} ORDER BY "item_version", "place"'
    )
    return db.rows(sql, values)


def read_paper(said: Sequence[Any]) -> tuple[str, bool, bool, str, int, MaterialForm, str]:
    """Name, required, tolerable, source, copies, form and requirement of a paper, as `Material` has them."""
    name, required, tolerable, source, copies, form, requirement = said
    return name, bool(required), bool(tolerable), source, copies, MaterialForm(form), requirement


def read_steps(db: Database, where: str, values: Sequence[Any]) -> Iterable[tuple[Any, ...]]:
    """(version, place, name, role, days, unit, the unit's name) of steps, each version's in their order."""
    sql = (
        'SELECT "item_version", "place", "name", "role", "days", "unit", "unit_name" FROM "item_step" '
        f'{where} ORDER BY "item_version", "place"'
    )
    return db.rows(sql, values)


# Fee standards


def fee_standard(db: Database, standard_id: str) -> FeeStandard | None:
    """A standard by its id, with the days between which it is charged; None where there is none."""
    found = read_standards(db, 'WHERE "id" = ?', (standard_id,))
    return found[0].standard if found else None


def fee_standards_on(db: Database, item: str, day: date) -> tuple[StandardRow, ...]:
    """All standards of an item whose dates hold on a day, cancelled and suspended ones among them."""
    rest = 'WHERE "item" = ? AND "valid_from" <= ? AND ("valid_to" IS NULL OR "valid_to" >= ?) ORDER BY "place", "id"'
    return tuple(read_standards(db, rest, (item, day.isoformat(), day.isoformat())))


# Lists


def find_items(db: Database, typed: str, *, day: date, limit: int = 20) -> tuple[ItemLine, ...]:
    """Search as you type by code, Chinese, pinyin and initials, among the items of a day; best first."""
    ids = search.find(db, KIND, typed_key(typed), limit=limit * 4)
    lines = {line.item: line for line in _lines(db, _among("v.", ids), ids, day)} if ids else {}
    return tuple(lines[item] for item in ids if item in lines)[:limit]


def items_of_unit(db: Database, unit: str, day: date) -> tuple[ItemLine, ...]:
    """The items of a department on a day, by code."""
    return _lines(db, 'v."unit" = ?', (unit,), day)


def items_of_window(db: Database, window: str, day: date) -> tuple[ItemLine, ...]:
    """The items of all departments that a window works for on a day, by code."""
    served = (
        'v."unit" IN (SELECT w."unit" FROM "window_unit" w WHERE w."window" = ? AND w."valid_from" <= ? '
        'AND (w."ends_on" IS NULL OR w."ends_on" > ?))'
    )
    return _lines(db, served, (window, day.isoformat(), day.isoformat()), day)


def items_on(db: Database, day: date) -> tuple[ItemLine, ...]:
    """The whole catalogue of a day, by code."""
    return _lines(db, "1 = 1", (), day)


def _lines(db: Database, condition: str, values: Sequence[Any], day: date) -> tuple[ItemLine, ...]:
    on = (day.isoformat(), day.isoformat())
    with db.snapshot():
        found = read_versions(db, f'WHERE {condition} AND {_ON_DAY} ORDER BY i."code"', (*values, *on))
        fees = _shown_fees(db, [row.item for row in found], day)
    return tuple(
        ItemLine(
            row.item, row.id, row.code, row.name, row.unit, row.unit_name, row.kind, row.handling_class, row.day_unit,
            row.statutory_days, row.promised_days, row.location, row.place, row.agent_allowed,
            tuple(fees.get(row.item, ())),
        )
        for row in found
    )  # fmt: skip


def _shown_fees(db: Database, items: list[str], day: date) -> dict[str, list[FeeStandard]]:
    shown: dict[str, list[FeeStandard]] = {}
    for some in _slices(items):
        rest = f'WHERE {_among("", some)} AND "valid_from" <= ? AND ("valid_to" IS NULL OR "valid_to" >= ?) '
        rest += 'ORDER BY "item", "place", "id"'
        for row in read_standards(db, rest, (*some, day.isoformat(), day.isoformat())):
            if row.standard.status in _SHOWN:
                shown.setdefault(row.item, []).append(row.standard)
    return shown


def _among(prefix: str, ids: Sequence[str]) -> str:
    return f'{prefix}"item" IN ({", ".join("?" for _ in ids)})'


def _slices(ids: list[str]) -> Iterable[list[str]]:
    return (ids[start : start + 500] for start in range(0, len(ids), 500))
