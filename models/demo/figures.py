"""What a day came to, read back from the database and its journal, never from what a rehearsal meant to do."""

import json
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, Final

from models.office.database import Database
from models.office.instants import instant_at
from models.tickets.rules import HELD

_FATES: Final = 'SELECT "state", count(*) FROM "ticket" WHERE "home" = ? AND "day" = ? AND "void" = 0 GROUP BY "state"'
_CASES: Final = (
    'SELECT "kind", count(*) FROM "case" WHERE "home" = ? AND "received_at" >= ? AND "received_at" < ? GROUP BY "kind"'
)
_NOTICES: Final = (
    'SELECT n."state", n."total_fen", coalesce(sum(s."amount_fen"), 0) FROM "notice" n '
    'LEFT JOIN "settlement" s ON s."notice" = n."id" WHERE n."home" = ? AND n."issued_at" >= ? AND n."issued_at" < ? '
    'GROUP BY n."id", n."state", n."total_fen"'
)
_UNSETTLED: Final = (
    'SELECT count(DISTINCT c."id") FROM "certificate" c JOIN "notice" n ON n."account" = c."case" '
    'WHERE c."issued_at" >= ? AND c."issued_at" < ? AND n."state" = \'OPEN\' AND n."total_fen" > '
    '(SELECT coalesce(sum(s."amount_fen"), 0) FROM "settlement" s WHERE s."notice" = n."id")'
)
_TICKET_IMAGES: Final = "SELECT i.row_id, i.body FROM image i WHERE i.table_name = 'ticket' ORDER BY i.act, i.place"
_FEE_POINT: Final = (
    'SELECT (SELECT coalesce(sum("amount_fen"), 0) FROM "payment" WHERE "at" >= ? AND "at" < ?) - '
    '(SELECT coalesce(sum("amount_fen"), 0) FROM "reversal" WHERE "at" >= ? AND "at" < ?)'
)


def day_figures(db: Database, site: str, day: date) -> dict[str, int]:
    """The figures of a site's day. Money in fen."""
    span = (instant_at(day), instant_at(day + timedelta(days=1)))
    with db.snapshot():
        return {
            **_tickets(db, site, day),
            **_journal_of_tickets(db, site, day),
            "inquiries": _count(db, '"inquiry" WHERE "received_at" >= ? AND "received_at" < ?', span),
            "inquiries_with_form": _count(
                db, '"inquiry" WHERE "received_at" >= ? AND "received_at" < ? AND "visit" = 0', span
            ),
            **_cases(db, site, span),
            **_fees(db, site, span),
            "one_time_notices": _count(db, '"one_time_notice" WHERE "given_at" >= ? AND "given_at" < ?', span),
            "certificates": _count(db, '"certificate" WHERE "issued_at" >= ? AND "issued_at" < ?', span),
            "certificates_unsettled": int(db.value(_UNSETTLED, span)),
            "deliveries": _count(db, '"delivery" WHERE "at" >= ? AND "at" < ?', span),
            "reversals": _count(db, '"reversal" WHERE "at" >= ? AND "at" < ?', span),
            "papers": _count(db, '"print_job" WHERE "stored" >= ? AND "stored" < ? AND "state" = \'PRINTED\'', span),
            "items_handled": int(db.value('SELECT count(DISTINCT "item") FROM "case"') or 0),
            "refusals": _count(db, '"act" WHERE "outcome" = \'REFUSED\'', ()),
            "journal_rows": _count(db, '"act"', ()) + _count(db, '"image"', ()),
        }


def unbalanced(figures: dict[str, int]) -> list[str]:
    """What does not add up: behaviour 31, no number twice, no ticket at two windows, the fee point's day (behaviour 47)
    and no certificate before its fee (behaviour 42)."""
    fates = sum(figures[name] for name in ("served", "missed", "left", "cancelled", "open"))
    wrong = [] if figures["issued"] == fates else ["issued"]
    if figures["fees_settled_fen"] != figures["fee_point_fen"]:
        wrong.append("fees_settled_fen")
    return wrong + [
        name for name in ("duplicate_numbers", "double_calls", "certificates_unsettled") if figures[name]
    ]  # fmt: skip


def _count(db: Database, what: str, values: Iterable[Any]) -> int:
    return int(db.value(f"SELECT count(*) FROM {what}", tuple(values)))


def _tickets(db: Database, site: str, day: date) -> dict[str, int]:
    fates = {state: int(many) for state, many in db.rows(_FATES, (site, day.isoformat()))}
    closed = {name: fates.get(name.upper(), 0) for name in ("served", "missed", "left", "cancelled")}
    return {"issued": sum(fates.values()), **closed, "open": sum(fates.values()) - sum(closed.values())}


def _journal_of_tickets(db: Database, site: str, day: date) -> dict[str, int]:
    """Numbers given twice, and tickets ever open at two windows: from the images of the journal, in their order."""
    numbers: dict[tuple[str, int], set[str]] = {}
    window_of: dict[str, str] = {}
    doubled: set[str] = set()
    for ticket, body in db.rows(_TICKET_IMAGES):
        row = json.loads(bytes(body))
        if row["home"] != site or row["day"] != day.isoformat():
            continue
        numbers.setdefault((row["letter"], row["number"]), set()).add(ticket)
        held = row["window"] if row["state"] in HELD else ""
        before = window_of.get(ticket, "")
        if before and held and before != held:
            doubled.add(ticket)
        window_of[ticket] = held
    return {
        "duplicate_numbers": sum(len(tickets) - 1 for tickets in numbers.values()),
        "double_calls": len(doubled),
    }


def _cases(db: Database, site: str, span: tuple[int, int]) -> dict[str, int]:
    kinds = {kind: int(many) for kind, many in db.rows(_CASES, (site, *span))}
    return {"cases_immediate": kinds.get("immediate", 0), "cases_promised": kinds.get("promised", 0)}


def _fees(db: Database, site: str, span: tuple[int, int]) -> dict[str, int]:
    notices = db.rows(_NOTICES, (site, *span))
    open_ones = [(int(total), int(paid)) for state, total, paid in notices if state == "OPEN"]
    settled = 'SELECT coalesce(sum("amount_fen"), 0) FROM "settlement" WHERE "at" >= ? AND "at" < ?'
    return {
        "notices": len(notices),
        "notices_void": len(notices) - len(open_ones),
        "notices_settled": sum(paid >= total for total, paid in open_ones),
        "fees_assessed_fen": sum(total for total, _ in open_ones),
        "fees_settled_fen": int(db.value(settled, span)),
        "fee_point_fen": int(db.value(_FEE_POINT, (*span, *span))),
    }
