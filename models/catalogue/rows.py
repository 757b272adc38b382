"""A catalogue file as plain rows: every row checked, every fault named by line, column and reason; and back to rows.

A catalogue comes in whole or not at all, so the check never stops at the first fault. What a column means stands in
resources/catalogue/README.md.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from models.catalogue.columns import (
    APPLICANTS,
    AUTHORITIES,
    CLASSES,
    COLUMNS,
    FEE_COLUMNS,
    FEE_TYPES,
    GRADES,
    KINDS,
    LOCATIONS,
    MATERIAL_COLUMNS,
    NO_FEE,
    PROCEDURES,
    ROUNDINGS,
    STATUSES,
    STEP_COLUMNS,
    TIMINGS,
    UNITS,
    VILLAGE_MODES,
    WAYS,
    YES_NO,
)
from models.catalogue.further_rows import add_material, add_step, guide_of, material_rows, step_rows, word
from models.catalogue.lines import Fault, FaultCode, Line, Row, plain
from models.catalogue.rules import (
    EXTENSION_DAYS,
    ApplicantKind,
    AuthorityType,
    FeeStandard,
    FeeStatus,
    FeeTiming,
    FeeType,
    HandlingClass,
    Item,
    Kind,
    Material,
    Rounding,
    VillageMode,
)
from models.deadlines.rules import SUPPLEMENT_NOTICE
from models.office.money import Fault as MoneyFault
from models.office.money import parse_yuan

LOST = "\ufffd"
"""Stands where a character could not be decoded, here or in the program that wrote the file."""

_NOT_REQUIRED = re.compile(r"\s*[(（]非必要[)）]$")
_TOLERABLE = re.compile(r"\s*[(（]可?容缺[)）]$")
_FEE_UNIT = re.compile(r"元/([^/\s]+)")
_MATERIAL_LIMIT = 100
_TAX_INSTEAD_OF_FEE = "费改税"
_TAX_SINCE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})起费改税")
_NOTICE_WITHIN = re.compile(r"补正告知为([0-9]{1,2})日")


@dataclass(frozen=True, slots=True)
class Checked:
    """The items of a file in its order, all faults by line, and the names of columns that mean nothing here.

    Where there are faults, `items` holds only the sound ones and must not be brought in.
    """

    items: tuple[Item, ...]
    faults: tuple[Fault, ...]
    extra: tuple[str, ...]


def check_rows(header: Row | None, rows: Iterable[Row]) -> Checked:
    """Read a catalogue from rows. Every fault is collected; the caller decides about all or nothing.

    A header of code names or of official terms, in any order; unknown columns are named, not refused. Rows without
    any text are passed over. A row that has only an item code and the columns of one kind adds to its item: a further
    standard, what is to be known of one of its papers, a step.
    """
    if header is None:
        return Checked((), (Fault(1, "", FaultCode.NO_ITEMS),), ())
    names, faults, extra = _read_header(header)
    if faults:
        return Checked((), tuple(faults), extra)
    items: dict[str, Item] = {}
    places: dict[str, int] = {}
    for row in rows:
        if not any(cell.strip() for cell in row.cells):
            continue
        if broken := _broken(row, names):
            faults += broken
            continue
        line = Line(row.line, dict(zip(names, row.cells, strict=False)))
        _adder(line.cells)(line, items, places)
        faults += line.faults
    if not places and not faults:
        faults.append(Fault(header.line, "", FaultCode.NO_ITEMS))
    return Checked(tuple(items.values()), tuple(sorted(faults, key=_place)), extra)


def _place(fault: Fault) -> tuple[int, int]:
    order = {column.code: index for index, column in enumerate(COLUMNS)}
    return fault.line, order.get(fault.column, -1)


def _read_header(header: Row) -> tuple[list[str], list[Fault], tuple[str, ...]]:
    known = {column.term: column.code for column in COLUMNS} | {column.code: column.code for column in COLUMNS}
    cells = [plain(cell.removeprefix("\ufeff")) for cell in header.cells]
    while cells and not cells[-1]:
        cells.pop()
    if len(cells) == 1 and re.search(r"[\t;|，]", header.cells[0]):
        return [], [Fault(header.line, "", FaultCode.WRONG_DELIMITER, header.cells[0][:40])], ()
    names = [known.get(cell.lower(), known.get(cell, "")) for cell in cells]
    faults = [
        Fault(header.line, name, FaultCode.REPEATED_COLUMN)
        for index, name in enumerate(names)
        if name and name in names[:index]
    ]
    faults += [
        Fault(header.line, column.code, FaultCode.MISSING_COLUMN, column.term)
        for column in COLUMNS
        if column.required and column.code not in names
    ]
    extra = tuple(cell for cell, name in zip(cells, names, strict=True) if cell and not name)
    return names, sorted(faults, key=_place), extra


def _broken(row: Row, names: Sequence[str]) -> list[Fault]:
    """What makes a row not worth reading: characters lost before it came here, too few or too many cells."""
    lost = [
        Fault(row.line, name, FaultCode.ENCODING, cell[:40])
        for name, cell in zip(names, row.cells, strict=False)
        if LOST in cell
    ]
    if lost:
        return lost
    if len(row.cells) < len(names):
        return [Fault(row.line, "", FaultCode.TOO_FEW_CELLS, str(len(row.cells)))]
    if any(cell.strip() for cell in row.cells[len(names) :]):
        return [Fault(row.line, "", FaultCode.TOO_MANY_CELLS, str(len(row.cells)))]
    return []


def _adder(cells: Mapping[str, str]) -> Callable[[Line, dict[str, Item], dict[str, int]], None]:
    """What a row is, by the columns that are filled: of one kind and the item's code, or an item's first row."""
    filled = {name for name, cell in cells.items() if name and cell.strip()}
    for mark, columns, adds in _FURTHER:
        if mark in filled and "item_code" in filled and filled <= columns | {"item_code"}:
            return adds
    return _add_item


def _add_item(line: Line, items: dict[str, Item], places: dict[str, int]) -> None:
    item = _read_item(line)
    if item.code in places:
        line.fault("item_code", FaultCode.DUPLICATE_CODE, item.code, places[item.code])
    else:
        places[item.code] = line.line
    if line.faults:
        return
    items[item.code] = item
    for mark, _, adds in _FURTHER[1:]:
        if line.cells.get(mark, "").strip():
            adds(line, items, places)


def _add_fee(line: Line, items: dict[str, Item], places: dict[str, int]) -> None:
    code = line.code()
    fee = _read_fee(line, "")
    if code not in places and not line.faulty("item_code"):
        line.fault("item_code", FaultCode.FEE_ROW_WITHOUT_ITEM, code)
    item = items.get(code)
    if item is None or fee is None:
        return
    if any(other.name == fee.name and _overlap(other, fee) for other in item.fees):
        line.fault("fee_item", FaultCode.OVERLAPPING_FEES, fee.name, places[code])
    if not line.faults:
        items[code] = replace(item, fees=(*item.fees, fee))


_FURTHER = (
    ("fee_item", FEE_COLUMNS, _add_fee),
    ("material_name", MATERIAL_COLUMNS, add_material),
    ("step_name", STEP_COLUMNS, add_step),
)
"""The column that a further row must have, its columns, and what it adds."""


def _overlap(one: FeeStandard, other: FeeStandard) -> bool:
    start = max(one.valid_from or date.min, other.valid_from or date.min)
    return start <= min(one.valid_to or date.max, other.valid_to or date.max)


def _read_item(line: Line) -> Item:
    notes = line.text("notes", lines=True)
    kind = line.term("kind", KINDS)
    handling_class = line.term("handling_class", CLASSES, HandlingClass(kind.value))
    noted = _NOTICE_WITHIN.search(notes)
    fee = _read_fee(line, notes)
    item = Item(
        code=line.code(),
        name=line.text("name", required=True),
        unit=line.text("department", required=True),
        kind=kind,
        handling_class=handling_class,
        statutory_days=line.days("statutory_days"),
        promised_days=line.days("promised_days"),
        day_unit=line.term("day_unit", UNITS),
        supplement_notice_days=line.days(
            "supplement_notice_days", int(noted.group(1)) if noted else SUPPLEMENT_NOTICE.limit
        ),
        extension_days=line.days("extension_days", EXTENSION_DAYS[handling_class]),
        materials=_read_materials(line),
        fees=() if fee is None else (fee,),
        fee_timing=line.term("fee_timing", TIMINGS, FeeTiming.AFTER_DECISION),
        site_survey=line.term("site_survey", YES_NO),
        agent_allowed=line.term("agent_allowed", YES_NO, True),
        location=line.term("location", LOCATIONS),
        place=line.text("location_name", required=True),
        authority_type=line.term("authority_type", AUTHORITIES, AuthorityType.OTHER),
        applicant=line.term("applicant", APPLICANTS, ApplicantKind.EITHER),
        result_document=line.text("result_doc"),
        former_unit=line.text("department_2010"),
        grade_days=line.term("grade_days", GRADES),
        grade_fee=line.term("grade_fee", GRADES),
        notes=notes,
        special_procedures=line.terms("special_procedures", PROCEDURES),
        higher_authority=line.text("higher_authority"),
        county_part=line.text("county_part"),
        village_mode=line.term("village_mode", VILLAGE_MODES, VillageMode.UNSAID),
        delivery_ways=line.terms("delivery_ways", WAYS),
        validity=line.text("validity"),
        annual_check=line.term("annual_check", YES_NO, False),
        visits=line.days("visits", 0),
        online=line.term("online", YES_NO, False),
        guide=guide_of(line),
    )
    _check_limits(line, item)
    return item


def _check_limits(line: Line, item: Item) -> None:
    """The promise never exceeds the law; an 即办件 is done the same day, a 承诺件 has days (domain.md §1, §2.2)."""
    disagree = (item.kind is Kind.IMMEDIATE) is not (item.handling_class is HandlingClass.IMMEDIATE)
    if disagree and not line.faulty("kind", "handling_class"):
        line.fault("handling_class", FaultCode.KIND_AND_CLASS, line.cells.get("handling_class", ""))
    if line.faulty("kind", "statutory_days", "promised_days"):
        return
    if item.promised_days > item.statutory_days:
        line.fault("promised_days", FaultCode.PROMISED_OVER_STATUTORY, f"{item.promised_days} > {item.statutory_days}")
    if (item.kind is Kind.IMMEDIATE) is not (item.promised_days == 0):
        line.fault("promised_days", FaultCode.KIND_AND_DAYS, str(item.promised_days))


def _read_materials(line: Line) -> tuple[Material, ...]:
    """A list parted by semicolons; a name with (非必要) is not required, one with (可容缺) may be brought later."""
    listed = line.text("materials")
    materials: list[Material] = []
    for part in re.split("[;；]", listed):
        name, needed, later = _paper(part.strip())
        if not name:
            continue
        if later and not needed:
            line.fault("materials", FaultCode.TOLERABLE_NOT_REQUIRED, name)
        if len(name) > _MATERIAL_LIMIT:
            line.fault("materials", FaultCode.TOO_LONG, name)
        if any(name == material.name for material in materials):
            line.fault("materials", FaultCode.REPEATED_MATERIAL, name)
        materials.append(Material(name, needed, later))
    if not materials:
        line.fault("materials", FaultCode.NO_MATERIALS)
    return tuple(materials)


def _paper(said: str) -> tuple[str, bool, bool]:
    """The name of a paper without its marks, whether it is needed, whether it may be brought later."""
    needed, later = True, False
    while True:
        if bare := _NOT_REQUIRED.search(said):
            needed = False
        elif bare := _TOLERABLE.search(said):
            later = True
        else:
            return said.strip(), needed, later
        said = said[: bare.start()]


def _read_fee(line: Line, notes: str) -> FeeStandard | None:
    """The standard of this row, None where it has no charge or nothing to make one of."""
    name = line.text("fee_item")
    status_text = plain(line.cells.get("fee_status", ""))
    if not name:
        filled = [column for column in FEE_COLUMNS - {"fee_status"} if line.cells.get(column, "").strip()]
        if filled or status_text in STATUSES:
            line.fault("fee_item", FaultCode.FEE_WITHOUT_NAME)
        elif status_text not in ("", NO_FEE):
            line.fault("fee_status", FaultCode.UNKNOWN_VALUE, status_text)
        return None
    if status_text == NO_FEE:
        line.fault("fee_status", FaultCode.FEE_STATUS_DISAGREES, name)
        return None
    status = line.term("fee_status", STATUSES)
    basis = line.text("fee_basis")
    if not basis:
        line.fault("fee_basis", FaultCode.FEE_WITHOUT_BASIS, name)
    fee = FeeStandard(
        name=name,
        amount_fen=_read_amount(line, status),
        unit=_read_fee_unit(line),
        basis=basis,
        status=status,
        fee_type=line.term("fee_type", FEE_TYPES, _fee_type(status, basis)),
        rounding=line.term("fee_rounding", ROUNDINGS, Rounding.FEN),
        code=line.text("fee_code"),
        valid_from=line.day("fee_valid_from"),
        valid_to=line.day("fee_valid_to") or _last_day_as_fee(notes),
    )
    if fee.valid_from and fee.valid_to and fee.valid_to < fee.valid_from:
        line.fault("fee_valid_to", FaultCode.DATES_CROSSED, fee.valid_to.isoformat())
    return fee


def _fee_type(status: FeeStatus, basis: str) -> FeeType:
    """The kind of money where the file does not say it: 费改税 in the basis makes it a tax."""
    if _TAX_INSTEAD_OF_FEE in basis:
        return FeeType.TAX
    return FeeType.COMMERCIAL if status is FeeStatus.COMMERCIAL else FeeType.NON_TAX


def _last_day_as_fee(notes: str) -> date | None:
    """The day before the one in 2024-12-01起费改税, None where notes say no such day."""
    said = _TAX_SINCE.search(notes)
    try:
        return date.fromisoformat(said.group(1)) - timedelta(days=1) if said else None
    except ValueError:
        return None


def _read_amount(line: Line, status: FeeStatus) -> int:
    """Yuan with at most two decimals, as fen. A charge in force has an amount, an ended one has none."""
    value = plain(line.cells.get("fee_amount", ""))
    amount = parse_yuan(value or "0")
    if isinstance(amount, MoneyFault):
        line.fault("fee_amount", FaultCode.BAD_NUMBER, value)
        return 0
    ended = status in (FeeStatus.CANCELLED, FeeStatus.SUSPENDED)
    if not ended and amount == 0 and not line.faulty("fee_status"):
        line.fault("fee_amount", FaultCode.FEE_WITHOUT_AMOUNT)
    if ended and amount > 0:
        line.fault("fee_amount", FaultCode.AMOUNT_ON_ENDED_FEE, value)
    return amount


def _read_fee_unit(line: Line) -> str:
    """证 of 元/证."""
    value = line.text("fee_unit")
    said = _FEE_UNIT.fullmatch(value)
    if said is None:
        line.fault("fee_unit", FaultCode.BAD_UNIT, value)
        return ""
    return said.group(1)


def to_rows(items: Iterable[Item]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """A catalogue as header and rows such that check_rows gives the same items back."""
    names = tuple(column.code for column in COLUMNS)
    rows = []
    for item in items:
        first, *further = item.fees or (None,)
        rows.append(_cells_of(names, item_cells(item) | fee_cells(first)))
        rows += [_cells_of(names, {"item_code": item.code} | fee_cells(fee)) for fee in further]
        rows += [_cells_of(names, cells) for cells in (*material_rows(item), *step_rows(item))]
    return names, rows


def _cells_of(names: Sequence[str], cells: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(cells.get(name, "") for name in names)


def item_cells(item: Item) -> dict[str, str]:
    """What the file says of an item itself, by column, in official words."""
    return {
        "item_code": item.code,
        "name": item.name,
        "department": item.unit,
        "kind": word(KINDS, item.kind),
        "statutory_days": str(item.statutory_days),
        "promised_days": str(item.promised_days),
        "materials": ";".join(map(_listed, item.materials)),
        "site_survey": word(YES_NO, item.site_survey),
        "location": item.location.value,
        "location_name": item.place,
        "day_unit": item.day_unit.value,
        "handling_class": word(CLASSES, item.handling_class),
        "authority_type": word(AUTHORITIES, item.authority_type),
        "applicant": word(APPLICANTS, item.applicant),
        "result_doc": item.result_document,
        "department_2010": item.former_unit,
        "grade_days": item.grade_days.value,
        "grade_fee": item.grade_fee.value,
        "notes": item.notes,
        "supplement_notice_days": str(item.supplement_notice_days),
        "extension_days": str(item.extension_days),
        "agent_allowed": word(YES_NO, item.agent_allowed),
        "fee_timing": word(TIMINGS, item.fee_timing),
        "special_procedures": ";".join(word(PROCEDURES, each) for each in item.special_procedures),
        "higher_authority": item.higher_authority,
        "county_part": item.county_part,
        "village_mode": word(VILLAGE_MODES, item.village_mode) if item.village_mode else "",
        "delivery_ways": ";".join(word(WAYS, each) for each in item.delivery_ways),
        "validity": item.validity,
        "annual_check": word(YES_NO, item.annual_check),
        "visits": str(item.visits or ""),
        "online": word(YES_NO, item.online),
        **{name: getattr(item.guide, name) for name in item.guide.__dataclass_fields__},
    }


def _listed(material: Material) -> str:
    if not material.required:
        return f"{material.name}(非必要)"
    return f"{material.name}(可容缺)" if material.tolerable else material.name


def fee_cells(fee: FeeStandard | None) -> dict[str, str]:
    """What the file says of a standard, by column; no charge at all for None."""
    if fee is None:
        return {"fee_status": NO_FEE}
    return {
        "fee_code": fee.code,
        "fee_item": fee.name,
        "fee_amount": f"{fee.amount_fen // 100}.{fee.amount_fen % 100:02}".rstrip("0").rstrip("."),
        "fee_unit": f"元/{fee.unit}",
        "fee_basis": fee.basis,
        "fee_status": word(STATUSES, fee.status),
        "fee_type": word(FEE_TYPES, fee.fee_type),
        "fee_rounding": word(ROUNDINGS, fee.rounding),
        "fee_valid_from": fee.valid_from.isoformat() if fee.valid_from else "",
        "fee_valid_to": fee.valid_to.isoformat() if fee.valid_to else "",
    }
