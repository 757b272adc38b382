"""Erasing one thing whole: its row, what hangs on it, and every older image of these rows (design.md).

Digests stay, so the chain still verifies; verify accepts a missing body only where an act of `privacy.erase` names it.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from models.batches.records import Batch, BatchRow
from models.cases.forms import ApplicantKind
from models.cases.records import Applicant, Case, CaseStep, Delivery, OneTimeNotice
from models.custody.records import CaseOriginal, CaseScan
from models.fees.records import FeeRelief, Notice, Refund
from models.inquiries.records import Inquiry
from models.office.act import Act
from models.office.instants import civil_day, instant_at
from models.office.record import Record, table_name
from models.prints.records import PrintJob
from models.privacy.rules import PERSONAL, Kind
from models.tickets.records import Ticket

ROOTS: dict[Kind, type[Record]] = {Kind.TICKET: Ticket, Kind.INQUIRY: Inquiry, Kind.CASE: Case}


_BLANK = 'UPDATE "image" SET "body" = NULL, "salt" = NULL WHERE "table_name" = ? AND "row_id" = ?'


def blank(act: Act, row: Any) -> list[str]:
    """Blanks the personal columns of a row and the older images of it. Gives what the act's facts name it by."""
    table, emptied = table_name(type(row)), bool(getattr(row, "erased_on", None))
    fields = {field.name: field for field in type(row)._meta.sorted_fields}
    for name in PERSONAL[table]:
        empty = _empty(fields[name], getattr(row, name))
        if getattr(row, name) != empty:
            setattr(row, name, empty)
            emptied = True
    if emptied:
        act.save(row)
    # The image of this save is written after the verb: all that stand now say more than the row may.
    act.db.run(_BLANK, (table, row.id))
    return [table, row.id]


def _empty(field: Any, value: object) -> object:
    if isinstance(value, list):
        return []
    return None if field.null else ""


def erase_root(act: Act, kind: Kind, row_id: str, *, over: date) -> list[list[str]]:
    """Erases a root row with what hangs on it. `over`: an applicant with a case that ended later stays.

    Gives the [table, id] of every row that was blanked.
    """
    root = act.hold(ROOTS[kind], row_id)
    return [blank(act, row) for row in (root, *_hanging_on(act, root, over))]


def _hanging_on(act: Act, root: Any, over: date) -> Iterator[Any]:
    if isinstance(root, Inquiry):
        yield from act.all(PrintJob, about_table="inquiry", about_id=root.id)
    if isinstance(root, Case):
        for scan in act.all(CaseScan, case=root.id):
            scan.erased_on = (
                act.today
            )  # its file is swept away by the next station that looks (models/custody/files.py)
            yield scan
        yield from act.all(CaseOriginal, case=root.id)
        for row in act.all(BatchRow, case=root.id):
            yield act.get(Batch, row.batch)
            yield from act.all(PrintJob, about_table="batch", about_id=row.batch)
        yield from act.all(CaseStep, case=root.id)
        yield from act.all(Delivery, case=root.id)
        yield from act.all(PrintJob, about_table="case", about_id=root.id)
        for told in act.all(OneTimeNotice, case=root.id):
            yield told
            yield from act.all(PrintJob, about_table="one_time_notice", about_id=told.id)
        for notice in act.all(Notice, account=root.id):
            yield notice
            yield from act.all(PrintJob, about_table="notice", about_id=notice.id)
            yield from _payment_papers(act, notice.id)
        yield from act.all(FeeRelief, account=root.id)
        yield from act.all(Refund, account=root.id)
        applicant = act.get(Applicant, root.applicant)
        if applicant.kind != ApplicantKind.LEGAL and not _applies_later(act, applicant.id, over):
            yield applicant


def _payment_papers(act: Act, notice: str) -> Iterator[Any]:
    paid = act.db.run('SELECT DISTINCT "payment" FROM "allocation" WHERE "notice" = ?', (notice,)).fetchall()
    for (payment,) in paid:
        yield from act.all(PrintJob, about_table="payment", about_id=payment)


def _applies_later(act: Act, applicant: str, over: date) -> bool:
    sql = 'SELECT 1 FROM "case" WHERE "applicant" = ? AND ("ended_at" IS NULL OR "ended_at" >= ?) LIMIT 1'
    return act.db.run(sql, (applicant, instant_at(_next(over)))).fetchone() is not None


def _next(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)


# Which rows are over their time.

_ENDED = {Kind.INQUIRY: ("inquiry", "closed_at"), Kind.CASE: ("case", "ended_at")}


def next_day(act: Act, kind: Kind, after: date | None, limit: date) -> date | None:
    """The first day after `after` and not after `limit` on which something ended that may still say who it was for."""
    if kind is Kind.TICKET:
        first = [
            act.db.run(
                'SELECT min("day") FROM "ticket" WHERE "home" = ? AND "day" > ? AND "day" <= ?',
                (site, after.isoformat() if after else "", limit.isoformat()),
            ).fetchone()[0]
            for (site,) in act.db.run('SELECT "id" FROM "site"').fetchall()
        ]
        return min((date.fromisoformat(day) for day in first if day), default=None)
    table, ended = _ENDED[kind]
    found = act.db.run(
        f'SELECT min("{ended}") FROM "{table}" WHERE "{ended}" >= ? AND "{ended}" < ?',
        (instant_at(_next(after)) if after else 0, instant_at(_next(limit))),
    ).fetchone()[0]
    return None if found is None else civil_day(found)


def roots_of(act: Act, kind: Kind, day: date, *, after: str, most: int) -> list[str]:
    """Ids of a day's rows in key order, from behind `after` on."""
    if kind is Kind.TICKET:
        sql = (
            'SELECT "id" FROM "ticket" WHERE "home" IN (SELECT "id" FROM "site") AND "day" = ? '
            'AND "person_key" IS NOT NULL AND "id" > ? ORDER BY "id" LIMIT ?'
        )
        return [row[0] for row in act.db.run(sql, (day.isoformat(), after, most)).fetchall()]
    table, ended = _ENDED[kind]
    sql = f'SELECT "id" FROM "{table}" WHERE "{ended}" >= ? AND "{ended}" < ? AND "id" > ? ORDER BY "id" LIMIT ?'
    return [row[0] for row in act.db.run(sql, (instant_at(day), instant_at(_next(day)), after, most)).fetchall()]
