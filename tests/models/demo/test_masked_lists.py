"""What lists say of persons on a rehearsed day: never a whole ID or telephone number (domain.md §12)."""

import re
from collections.abc import Sequence

from models.bank import reading as bank
from models.cases import lists, waiting
from models.custody.reading import outstanding
from models.fees import reading as fees
from models.findings.reading import findings, orders
from models.handover.reading import held_by, left_at
from models.inquiries.reading import open_at_site
from models.office.database import Database
from models.office.settings import HallSettings
from tests.models.demo.conftest import DAY

_BORN = r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
_ID = re.compile(rf"(?<![0-9A-Za-z])\d{{6}}{_BORN}\d{{3}}[\dXx](?![0-9A-Za-z])")
"""With a day of birth in it: a bank's serial number may have eighteen figures too."""
_PHONE = re.compile(r"(?<![0-9A-Za-z])(?:1[3-9]\d{9}|0739-\d{7})(?![0-9A-Za-z])")
"""The rehearsed applicants have lines of the area, no mobile numbers."""


def _read(db: Database) -> dict[str, Sequence[object]]:
    """Every list that pages draw, by name."""
    staff = [str(key) for (key,) in db.rows('SELECT "id" FROM "staff"', ())]
    sites = [str(key) for (key,) in db.rows('SELECT "id" FROM "site"', ())]
    days = [str(key) for (key,) in db.rows('SELECT "id" FROM "bank_day"', ())]
    places = [(str(key), "") for (key,) in db.rows('SELECT "id" FROM "window"', ())]
    return {
        "due": lists.due_list(db, today=DAY),
        "back office": lists.back_office(db, today=DAY),
        "shelf": lists.shelf(db, today=DAY),
        "search": lists.search_cases(db, "示例", today=DAY),
        "supplements": waiting.supplements(db, today=DAY, since=DAY),
        "owed": waiting.owed(db, today=DAY),
        "visits": waiting.visits(db, today=DAY),
        "archive": waiting.to_archive(db, today=DAY),
        "originals": outstanding(db),
        "unpaid": fees.unpaid(db),
        "payments": [row for day in days for row in bank.payments_of(db, day)],
        "findings": findings(db),
        "orders": orders(db, today=DAY),
        "held": [row for person in staff for row in held_by(db, person)],
        "left": [row for window, station in places for row in left_at(db, window, station)],
        "inquiries": [row for site in sites for row in open_at_site(db, site, DAY, HallSettings())],
    }


def test_no_list_holds_a_whole_id_or_telephone_number(day: Database) -> None:
    read = _read(day)
    told = {
        name: found
        for name, rows in read.items()
        if (found := [row for row in rows if _ID.search(repr(row)) or _PHONE.search(repr(row))])
    }
    assert told == {}
    assert all(read[name] for name in ("due", "back office", "payments")), {n: len(r) for n, r in read.items()}


def test_the_guard_knows_a_whole_number_and_leaves_a_masked_one() -> None:
    assert _ID.search("'43058220200229002X'") and _PHONE.search("电话13800005678")
    assert not _ID.search("430521********4562") and not _PHONE.search("138****5678")
    assert not _ID.search("430521202611230000017")
