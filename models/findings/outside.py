"""What departments and finance report by month: certificates issued, income booked. Beside what the hall knows, they
show what was handled or paid outside it (leak rules R6 and R7, domain.md §4.6; days.md 23). No report is 无数据.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from models.catalogue.files import read
from models.findings.records import OutsideCount
from models.findings.rules import Code
from models.findings.sighting import Sighting
from models.office.act import Act
from models.office.actors import Role
from models.office.database import Database
from models.office.instants import instant_at
from models.office.keys import new_key
from models.office.money import Fault as MoneyFault
from models.office.money import parse_yuan
from models.office.refusal import Refused
from models.office.verb import verb

TITLES = ("单位", "月份", "发证数", "财政入账")
"""Unit (code or name), month (2026-11), certificates issued, income booked in yuan; either number may be left empty."""


@dataclass(frozen=True, slots=True)
class Reported:
    """One line: what a unit reported for a month; None where it did not."""

    unit: str
    month: str
    certificates: int | None
    income_fen: int | None


@dataclass(frozen=True, slots=True)
class OutsideFault:
    """What is wrong with one line of the file."""

    line: int
    title: str
    code: str
    """missing_title, unknown_unit, month, number, amount, empty, twice."""
    text: str


@dataclass(frozen=True, slots=True)
class OutsideRow:
    """A unit's month: what was reported beside what the hall knows."""

    unit: str
    month: str
    certificates: int | None
    """Reported; None is 无数据."""
    certificates_here: int
    income_fen: int | None
    confirmed_fen: int

    @property
    def certificates_outside(self) -> int | None:
        return None if self.certificates is None else max(0, self.certificates - self.certificates_here)

    @property
    def income_outside_fen(self) -> int | None:
        return None if self.income_fen is None else max(0, self.income_fen - self.confirmed_fen)


def read_outside(path: Path, units: dict[str, str]) -> tuple[tuple[Reported, ...], tuple[OutsideFault, ...], str]:
    """A file's lines, what is wrong with it, and its SHA-256. `units` is code or name → code. Slow: never in a verb.

    Refused catalogue.unreadable, Trouble catalogue.file as for a catalogue.
    """
    table = read(path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    header = [cell.strip() for cell in table.header.cells] if table.header else []
    missing = [title for title in TITLES if title not in header]
    if missing:
        return (), tuple(OutsideFault(1, title, "missing_title", "") for title in missing), digest
    places = [header.index(title) for title in TITLES]
    found: list[Reported] = []
    faults = [OutsideFault(fault.line, "", "quote", fault.value) for fault in table.faults]
    seen: set[tuple[str, str]] = set()
    for row in table.rows:
        cells = [row.cells[place].strip() if place < len(row.cells) else "" for place in places]
        wrong = list(_wrong(row.line, cells, units))
        unit = units.get(cells[0], "")
        if unit and (unit, cells[1]) in seen:
            wrong.append(OutsideFault(row.line, TITLES[0], "twice", cells[0]))
        faults += wrong
        if not wrong:
            seen.add((unit, cells[1]))
            found.append(Reported(unit, cells[1], int(cells[2]) if cells[2] else None, _fen(cells[3])))
    return tuple(found), tuple(sorted(faults, key=lambda fault: fault.line)), digest


def _wrong(line: int, cells: list[str], units: dict[str, str]) -> Iterator[OutsideFault]:
    unit, month, certificates, income = cells
    if unit not in units:
        yield OutsideFault(line, TITLES[0], "unknown_unit", unit)
    if not re.fullmatch(r"20[0-9]{2}-(0[1-9]|1[0-2])", month):
        yield OutsideFault(line, TITLES[1], "month", month)
    if certificates and not re.fullmatch(r"[0-9]{1,7}", certificates):
        yield OutsideFault(line, TITLES[2], "number", certificates)
    if income and isinstance(parse_yuan(income), MoneyFault):
        yield OutsideFault(line, TITLES[3], "amount", income)
    if not certificates and not income:
        yield OutsideFault(line, TITLES[2], "empty", "")


def _fen(text: str) -> int | None:
    amount = parse_yuan(text) if text else None
    return None if amount is None or isinstance(amount, MoneyFault) else int(amount)


@verb("findings.bring_outside", roles={Role.SUPERVISOR, Role.CENTRE_MANAGER})
def bring_outside(act: Act, *, lines: tuple[Reported, ...], source: str) -> int:
    """Takes the reports of a file in; a unit's month that was reported before is corrected. Gives how many changed.

    Refused findings.outside_empty.
    """
    if not lines:
        raise Refused("findings.outside_empty")
    changed = 0
    for line in lines:
        row = act.find(OutsideCount, unit=line.unit, month=line.month)
        told = (line.certificates, line.income_fen)
        if row is None:
            act.add(
                OutsideCount(
                    id=new_key(), unit=line.unit, month=line.month, certificates=line.certificates,
                    income_fen=line.income_fen, source=source, by=act.staff, at=act.now,
                )
            )  # fmt: skip
        elif (row.certificates, row.income_fen) != told:
            row.certificates, row.income_fen = told
            row.source, row.by, row.at = source, act.staff, act.now
            act.save(row)
        else:
            continue
        changed += 1
    return changed


def outside_of(db: Database, first: date, last: date) -> tuple[OutsideRow, ...]:
    """Every unit that issued or earned in the months of a stretch, or whose department or finance reported."""
    found: list[OutsideRow] = []
    month = first.replace(day=1)
    while month <= last:
        after = (month + timedelta(days=32)).replace(day=1)
        found += _of_month(db, month, after)
        month = after
    return tuple(found)


def _of_month(db: Database, month: date, after: date) -> list[OutsideRow]:
    text, bounds = f"{month:%Y-%m}", (instant_at(month), instant_at(after))
    here = dict(
        db.rows(
            'SELECT "unit", count(*) FROM "certificate" WHERE "issued_at" >= ? AND "issued_at" < ? GROUP BY "unit"',
            bounds,
        )
    )
    confirmed = dict(
        db.rows(
            'SELECT n."unit", sum(s."amount_fen") FROM "settlement" s JOIN "notice" n ON n."id" = s."notice" '
            'WHERE s."at" >= ? AND s."at" < ? GROUP BY n."unit"',
            bounds,
        )
    )
    reported = {
        unit: (certificates, income)
        for unit, certificates, income in db.rows(
            'SELECT "unit", "certificates", "income_fen" FROM "outside_count" WHERE "month" = ?', (text,)
        )
    }
    return [
        OutsideRow(
            unit, text, reported.get(unit, (None, None))[0], int(here.get(unit, 0)),
            reported.get(unit, (None, None))[1], int(confirmed.get(unit, 0)),
        )
        for unit in sorted({*here, *confirmed, *reported})
    ]  # fmt: skip


def seen(db: Database, today: date) -> Iterator[Sighting]:
    """R6 and R7 for the last three months: what is reported beyond what the hall knows."""
    first = (today.replace(day=1) - timedelta(days=62)).replace(day=1)
    for row in outside_of(db, first, today):
        key = f"{row.unit}:{row.month}"
        if row.certificates_outside:
            evidence = {"issued": row.certificates, "here": row.certificates_here, "month": row.month}
            yield Sighting(Code.R6, "outside_count", key, row.month, row.unit, evidence=evidence)
        if row.income_outside_fen:
            money = {"booked_fen": row.income_fen, "confirmed_fen": row.confirmed_fen, "month": row.month}
            yield Sighting(Code.R7, "outside_count", key, row.month, row.unit, evidence=money)
