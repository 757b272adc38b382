"""Looking for 体外循环 and 两张皮: the leak rules R1 to R10 of domain.md §4.6, and money that is not what is due."""

from collections.abc import Iterator
from datetime import date, timedelta

from models.calendar.reading import hall_calendar
from models.catalogue.reading import fee_standard
from models.fees.rules import charge, chargeable
from models.findings.rules import Code, off_standard
from models.findings.sighting import Sighting
from models.findings.watch_time import LOOKED_BACK
from models.office.database import Database
from models.office.instants import MINUTE, Instant, civil_day, instant_at
from models.office.settings import HallSettings

SETTLED_WITHIN = 2
"""R1: working days after the issue within which the money must be there."""

TYPED_LATER = 15 * MINUTE
"""R9: a promised case with a survey does not go from acceptance to issue in less."""

_ISSUED_UNPAID = (
    'SELECT c."id", c."number", c."unit", c."staff", c."issued_at", d."due_fen", n."number" '
    'FROM "derived_notice_due" d JOIN "notice" n ON n."id" = d."source" JOIN "case" c ON c."id" = d."account" '
    'WHERE c."issued_at" IS NOT NULL AND (n."deferred_until" IS NULL OR n."deferred_until" < ?)'
)
_BANK_ONLY = (
    'SELECT d."id", l."serial", coalesce(u."id", l."unit_code"), l."amount_fen", l."payer", d."day" '
    'FROM "bank_difference" d JOIN "statement_line" l ON l."id" = d."line" '
    'LEFT JOIN "unit" u ON u."charging_code" = l."unit_code" AND u."charging_code" <> \'\' '
    "WHERE d.\"kind\" = 'NOT_IN_HALL' AND d.\"state\" = 'OPEN'"
)
_CHARGES = (
    'SELECT h."id", n."id", n."number", n."unit", n."account", n."issued_by", n."issued_at", h."standard", '
    'h."quantity_thousandths", h."amount_fen", h."name" FROM "charge" h JOIN "notice" n ON n."id" = h."notice" '
    'WHERE n."issued_at" >= ? AND n."state" = \'OPEN\''
)
_PAID_OTHERWISE = (
    'SELECT n."id", n."number", n."unit", n."account", n."issued_by", n."total_fen", sum(s."amount_fen") '
    'FROM "settlement" s JOIN "notice" n ON n."id" = s."notice" WHERE n."state" = \'OPEN\' '
    'AND s."source" <> \'REFUND\' AND n."id" IN '
    '(SELECT "notice" FROM "settlement" WHERE "at" >= ?) '
    'GROUP BY n."id", n."number", n."unit", n."account", n."issued_by", n."total_fen" '
    'HAVING sum(s."amount_fen") <> n."total_fen" AND sum(s."amount_fen") <> 0'
)
_DEFERRED = (
    'SELECT n."id", n."number", n."unit", n."account", n."deferred_until", d."due_fen" FROM "derived_notice_due" d '
    'JOIN "notice" n ON n."id" = d."source" WHERE n."deferred_until" IS NOT NULL AND n."deferred_until" < ?'
)
_SAME_HAND = (
    'SELECT p."id", p."number", n."unit", n."account", p."teller", n."number" FROM "payment" p '
    'JOIN "allocation" a ON a."payment" = p."id" JOIN "notice" n ON n."id" = a."notice" '
    'WHERE p."at" >= ? AND n."issued_by" = p."teller"'
)
_TYPED_LATER = (
    'SELECT c."id", c."number", c."unit", c."staff", c."accepted_at", c."issued_at" FROM "case" c '
    'JOIN "item_version" v ON v."id" = c."item_version" WHERE c."decided_at" >= ? AND c."issued_at" IS NOT NULL '
    'AND v."site_survey" = 1 AND c."kind" = \'promised\' AND c."issued_at" - c."accepted_at" < ?'
)
_NEVER_CHARGED = (
    'SELECT i."code", v."unit", count(*), min(v."name") FROM "case" c JOIN "service_item" i ON i."id" = c."item" '
    'JOIN "item_version" v ON v."id" = c."item_version" WHERE c."decided_at" >= ? AND c."decided_at" < ? '
    'AND c."decision" = \'GRANT\' AND EXISTS (SELECT 1 FROM "fee_standard" f WHERE f."item" = c."item" '
    'AND f."status" = \'CHARGED\' AND f."fee_type" = \'NON_TAX\' AND f."valid_from" <= ? '
    'AND (f."valid_to" IS NULL OR f."valid_to" >= ?)) '
    'GROUP BY i."code", v."unit" HAVING sum(CASE WHEN EXISTS (SELECT 1 FROM "notice" n WHERE n."account" = c."id") '
    "THEN 1 ELSE 0 END) = 0"
)


def seen(db: Database, today: date, settings: HallSettings) -> Iterator[Sighting]:
    """Everything about money that stands wrong, or went wrong in the last days."""
    since = instant_at(today - LOOKED_BACK)
    yield from _issued_unpaid(db, today)
    for key, serial, unit, amount, payer, day in db.rows(_BANK_ONLY):
        evidence = {"amount_fen": amount, "payer": payer, "day": day}
        yield Sighting(Code.R2, "bank_difference", key, serial, unit, "", "", evidence)
    yield from _charges(db, since, settings)
    for key, number, unit, case, staff, due, paid in db.rows(_PAID_OTHERWISE, (since,)):
        evidence = {"due_fen": due, "paid_fen": int(paid)}
        yield Sighting(Code.R4, "notice", key, number, unit, case, staff, evidence)
        if abs(int(paid) - due) * 100 > settings.charge_offset_percent * due:
            yield Sighting(Code.CHARGE_WARNING, "notice", key, number, unit, case, staff, evidence)
    for key, number, unit, case, until, due in db.rows(_DEFERRED, (today.isoformat(),)):
        evidence = {"until_on": until, "due_fen": due}
        yield Sighting(Code.DEFERRAL_OVER, "notice", key, number, unit, case, "", evidence)
    for key, number, unit, case, teller, notice in db.rows(_SAME_HAND, (since,)):
        yield Sighting(Code.R10, "payment", key, number, unit, case, teller, {"notice": notice})
    for key, number, unit, staff, accepted, issued in db.rows(_TYPED_LATER, (since, TYPED_LATER)):
        evidence = {"accepted_at": accepted, "issued_at": issued}
        yield Sighting(Code.R9, "case", key, number, unit, key, staff, evidence)
    yield from _never_charged(db, today)


def _issued_unpaid(db: Database, today: date) -> Iterator[Sighting]:
    calendar = hall_calendar(db)
    for key, number, unit, staff, issued, due, notice in db.rows(_ISSUED_UNPAID, (today.isoformat(),)):
        if calendar.count_workdays(civil_day(Instant(issued)), today) > SETTLED_WITHIN:
            evidence = {"issued_at": issued, "due_fen": due, "notice": notice}
            yield Sighting(Code.R1, "case", key, number, unit, key, staff, evidence)


def _charges(db: Database, since: int, settings: HallSettings) -> Iterator[Sighting]:
    """R3 and R5: each line of a notice against its own standard as it stood on that day."""
    for key, _notice, number, unit, case, staff, issued, standard_id, quantity, said, name in db.rows(
        _CHARGES, (since,)
    ):
        standard = fee_standard(db, standard_id)
        if standard is None:
            continue
        evidence = {"fee": name, "said_fen": said}
        if chargeable(standard, civil_day(Instant(issued))) is not None:
            yield Sighting(Code.R5, "charge", key, number, unit, case, staff, evidence)
            continue
        due = int(charge(standard, quantity))
        if code := off_standard(due, said, settings.charge_offset_percent):
            yield Sighting(code, "charge", key, number, unit, case, staff, {**evidence, "due_fen": due})


def _never_charged(db: Database, today: date) -> Iterator[Sighting]:
    """R8, for the quarter before this one: what was decided for and never once charged."""
    first = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
    before = first - timedelta(days=1)
    begins = date(before.year, (before.month - 1) // 3 * 3 + 1, 1)
    quarter = f"{begins.year}Q{(begins.month + 2) // 3}"
    values = (instant_at(begins), instant_at(first), before.isoformat(), begins.isoformat())
    for item, unit, many, name in db.rows(_NEVER_CHARGED, values):
        evidence = {"quarter": quarter, "cases": many, "item": name}
        yield Sighting(Code.R8, "service_item", f"{item}:{quarter}", item, unit, "", "", evidence)
