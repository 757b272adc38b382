"""The due days that an applicant has in writing, and which of them bind (days.md 25)."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from models.office.database import Database
from models.office.instants import Instant, civil_day


class MovedClock(StrEnum):
    """Which limit of a case moved."""

    PROMISE = "PROMISE"
    """承诺期限"""
    LEGAL = "LEGAL"
    """法定期限"""
    NOTICE = "NOTICE"
    """告知期限: telling what is missing."""
    DELIVERY = "DELIVERY"
    """送达期限"""


def days_on_paper(sheet: Mapping[str, Any]) -> dict[MovedClock, str]:
    """The due days that the fields of a sheet give a reader, ISO: acceptance, receipt, extension, explanation."""
    found: dict[MovedClock, str] = {}
    for clock, place in ((MovedClock.PROMISE, "promise"), (MovedClock.LEGAL, "legal")):
        limit = sheet.get("limit") if sheet.get("clock") == clock else sheet.get(place)
        if isinstance(limit, dict) and limit.get("due"):
            found[clock] = str(limit["due"])
    if sheet.get("due_now"):
        found[MovedClock.LEGAL] = str(sheet["due_now"])
    if sheet.get("notice_due"):
        found[MovedClock.NOTICE] = str(sheet["notice_due"])
    return found


_BINDING = (
    'SELECT m."case", m."clock", m."printed", m."at", '
    '(SELECT max(s."started") FROM "case_suspension" s WHERE s."case" = m."case"), '
    '(SELECT max(x."granted_on") FROM "case_extension" x WHERE x."case" = m."case") '
    'FROM "case_due_move" m WHERE m."case" IN ({}) AND m."printed" IS NOT NULL ORDER BY m."at", m."id"'
)


def bound_days(db: Database, cases: list[str]) -> dict[str, dict[MovedClock, date]]:
    """The printed days that bind these cases where they are earlier than what is counted (days.md 25).

    A special procedure or an extension that came later gave the applicant a new day in writing: the old one is void.
    """
    found: dict[str, dict[MovedClock, date]] = {}
    marks = ", ".join("?" for _ in cases)
    for case, clock, printed, at, stopped, extended in db.rows(_BINDING.format(marks), cases):
        since = civil_day(Instant(at)).isoformat()
        if max(stopped or "", extended or "") < since:
            found.setdefault(case, {})[MovedClock(clock)] = date.fromisoformat(printed)
    return found
