"""Looking for what is late: promises, the law, delivery, special procedures, promised papers, inquiries, orders."""

from collections.abc import Iterator
from datetime import date, timedelta

from models.calendar.reading import hall_calendar
from models.calendar.rules import Calendar
from models.cases.clock import case_judgement
from models.cases.finding import times_of
from models.cases.rules import Clock
from models.cases.waiting import owed, stopped
from models.deadlines.lights import Thresholds, card_of
from models.findings.rules import Code, card_code, promise_code
from models.findings.sighting import Sighting
from models.office.database import Database
from models.office.instants import instant_at
from models.office.settings import HallSettings

LOOKED_BACK = timedelta(days=7)
"""A case that ended is looked at for so long: a hall that was closed over a holiday misses none."""

_RUNNING = (
    'SELECT c."id", c."number", c."unit", c."staff", d."runs", d."due", d."promise_day", d."law_day" '
    'FROM "derived_due" d JOIN "case" c ON c."id" = d."source" WHERE d."runs" IN (\'DECISION\', \'DELIVERY\') '
    'AND ((d."due" <> \'\' AND d."due" <= ?) OR (d."law_day" <> \'\' AND d."law_day" < ?))'
)
_DECIDED = 'SELECT "id", "number", "unit", "staff" FROM "case" WHERE "decided_at" >= ?'
_DEEMED = (
    'SELECT c."id", c."number", c."unit", c."staff", c."received_at" FROM "case_step" s JOIN "case" c '
    'ON c."id" = s."case" WHERE s."at" >= ? AND s."verb" = \'deem_accepted\''
)
_INQUIRIES = (
    'SELECT "id", "number", "to_unit", "to_staff", "first_person", "due_on" FROM "inquiry" '
    'WHERE "state" <> \'CLOSED\' AND "due_on" < ?'
)
_EXPEDITES = (
    'SELECT "id", "number", "unit", "officer", "limit_day", "about_table", "about_id" FROM "expedite" '
    'WHERE "replied_at" IS NULL AND "limit_day" < ?'
)


def seen(db: Database, today: date, settings: HallSettings) -> Iterator[Sighting]:
    """Everything that is late on a day."""
    calendar = hall_calendar(db)
    yield from _running(db, calendar, today, settings)
    yield from _decided_late(db, calendar, today, settings)
    yield from _deemed(db, today)
    yield from _of_cases(db, today)
    yield from _inquiries(db, today)
    yield from _orders(db, today)


def thresholds(settings: HallSettings) -> Thresholds:
    """When lights and cards change, by the hall's settings."""
    return Thresholds(
        yellow_percent=settings.light_share_percent, yellow_card_days=settings.yellow_card_days,
        red_card_days=settings.red_card_days,
    )  # fmt: skip


def _running(db: Database, calendar: Calendar, today: date, settings: HallSettings) -> Iterator[Sighting]:
    text = today.isoformat()
    for key, number, unit, staff, runs, due, promise, law in db.rows(_RUNNING, (text, text)):
        if runs == Clock.DELIVERY:
            if due < text:
                yield Sighting(Code.DELIVERY_LATE, "case", key, number, unit, key, staff, {"due_on": due})
            continue
        if promise:
            day = date.fromisoformat(promise)
            late = calendar.count_workdays(day, today)
            if code := promise_code(day, late, today):
                yield Sighting(code, "case", key, number, unit, key, staff, {"due_on": promise, "late": late})
        if law:
            late = calendar.count_workdays(date.fromisoformat(law), today)
            if code := card_code(card_of(late, thresholds(settings))):
                yield Sighting(code, "case", key, number, unit, key, staff, {"law_on": law, "late": late})


def _decided_late(db: Database, calendar: Calendar, today: date, settings: HallSettings) -> Iterator[Sighting]:
    """What was decided late, should nobody have been at work on the days when it became so."""
    cases = {row[0]: row for row in db.rows(_DECIDED, (instant_at(today - LOOKED_BACK),))}
    times = times_of(db, list(cases), settings) if cases else {}
    for key, number, unit, staff in cases.values():
        judged = case_judgement(calendar, times[key], today=today, thresholds=thresholds(settings))
        decided = times[key].decided
        if decided is None:
            continue
        promise, law = judged.promise, judged.law
        if promise.due.day and promise.late and (code := promise_code(promise.due.day, promise.late, decided)):
            evidence = {"due_on": promise.due.day.isoformat(), "late": promise.late, "done_on": decided.isoformat()}
            yield Sighting(code, "case", key, number, unit, key, staff, evidence)
        if law.due.day and (code := card_code(law.card)):
            evidence = {"law_on": law.due.day.isoformat(), "late": law.late, "done_on": decided.isoformat()}
            yield Sighting(code, "case", key, number, unit, key, staff, evidence)


def _deemed(db: Database, today: date) -> Iterator[Sighting]:
    for key, number, unit, staff, received in db.rows(_DEEMED, (instant_at(today - LOOKED_BACK),)):
        yield Sighting(Code.DEEMED_ACCEPTED, "case", key, number, unit, key, staff, {"received_at": received})


def _of_cases(db: Database, today: date) -> Iterator[Sighting]:
    for row in stopped(db, today=today):
        if row.stop.overrun:
            evidence = {"kind": row.stop.reason, "started_on": row.stop.started.isoformat()}
            yield Sighting(
                Code.SUSPEND_OVERRUN, "case_suspension", row.stop.id, row.case.number, row.case.unit, row.case.id, "",
                evidence,
            )  # fmt: skip
    for late in owed(db, today=today):
        if late.promise.overdue:
            owing: dict[str, object] = {
                "promised_on": late.promise.promised_by.isoformat(),
                "papers": list(late.promise.owed),
            }
            yield Sighting(
                Code.TOLERANCE_LATE, "case_tolerance", late.promise.id, late.case.number, late.case.unit, late.case.id,
                "", owing,
            )  # fmt: skip


def _inquiries(db: Database, today: date) -> Iterator[Sighting]:
    for key, number, unit, staff, first, due in db.rows(_INQUIRIES, (today.isoformat(),)):
        yield Sighting(Code.INQUIRY_LATE, "inquiry", key, number, unit, "", staff or first, {"due_on": due})


def _orders(db: Database, today: date) -> Iterator[Sighting]:
    for key, number, unit, officer, limit, table, about in db.rows(_EXPEDITES, (today.isoformat(),)):
        case = about if table == "case" else ""
        yield Sighting(Code.EXPEDITE_LATE, "expedite", key, number, unit, case, officer, {"due_on": limit})
