"""Looking for what went another way than it must: papers that are missing, notices told twice, steps out of order,
powers that were not given."""

import json
from collections.abc import Iterator
from datetime import date

from models.findings.rules import Code
from models.findings.sighting import Sighting
from models.findings.watch_time import LOOKED_BACK
from models.office.database import Database
from models.office.instants import civil_day, instant_at

LEAST_SUMMARY = 5
"""Fewest characters of a review opinion that says something (domain.md §10.3)."""

ACTS_LOOKED_AT = 20_000
"""How far back refused attempts are looked for: far more than a hall's day has."""

_CASE = 'c."id", c."number", c."unit", c."staff"'

_OF_CASES: tuple[tuple[Code, str], ...] = (
    (
        Code.NO_STUFF,
        f'SELECT {_CASE} FROM "case" c JOIN "item_material" m ON m."item_version" = c."item_version" '
        'WHERE c."received_at" >= ? AND NOT EXISTS (SELECT 1 FROM "case_material" p WHERE p."case" = c."id") '
        'GROUP BY c."id", c."number", c."unit", c."staff"',
    ),
    (
        Code.NO_SUMMARY,
        f'SELECT {_CASE} FROM "case_step" s JOIN "case" c ON c."id" = s."case" WHERE s."at" >= ? '
        f'AND s."verb" = \'review\' AND length(trim(s."reason")) < {LEAST_SUMMARY}',
    ),
    (
        Code.NO_NOTICE_OF_ACCEPTANCE,
        f'SELECT {_CASE} FROM "case_step" s JOIN "case" c ON c."id" = s."case" WHERE s."at" >= ? '
        "AND s.\"verb\" IN ('accept', 'accept_on_promise') AND c.\"kind\" = 'promised' "
        'AND NOT EXISTS (SELECT 1 FROM "print_job" p WHERE p."about_table" = \'case\' AND p."about_id" = c."id" '
        "AND p.\"paper\" = 'acceptance')",
    ),
    (
        Code.NO_DECISION,
        f'SELECT {_CASE} FROM "case" c WHERE c."decided_at" >= ? AND c."decision_no" = \'\'',
    ),
    (
        Code.NO_RESULT_STATUS,
        f'SELECT {_CASE} FROM "case" c WHERE c."ended_at" >= ? AND c."state" IN (\'CLOSED\', \'ARCHIVED\') '
        "AND c.\"decision\" = ''",
    ),
    (
        Code.NO_PROCESS_DATA,
        f'SELECT {_CASE} FROM "case" c WHERE c."ended_at" >= ? AND NOT EXISTS '
        '(SELECT 1 FROM "case_step" s WHERE s."case" = c."id")',
    ),
    (
        Code.NOT_BE_ACCEPTED,
        f'SELECT {_CASE} FROM "case_step" s JOIN "case" c ON c."id" = s."case" WHERE s."at" >= ? '
        "AND s.\"verb\" = 'not_accepted'",
    ),
)
_TOLD_TWICE = (
    'SELECT n."id", n."number", n."unit", n."case", n."staff", n."ordinal" FROM "one_time_notice" n '
    'WHERE n."given_at" >= ? AND n."ordinal" >= 2'
)
_WAITED = (
    'SELECT s."id", s."number", c."unit", c."id", c."staff", s."started" FROM "case_suspension" s JOIN "case" c '
    'ON c."id" = s."case" WHERE s."started" >= ? AND s."reason" = \'APPLICANT_WAIT\''
)
_REFUSED = 'SELECT "instant", "actor", "facts" FROM "act" WHERE "id" > ? AND "outcome" = \'REFUSED\' AND "instant" >= ?'

_ENDED = ("NOT_ACCEPTED", "WITHDRAWN", "RETURNED", "CLOSED", "ARCHIVED")


def seen(db: Database, today: date) -> Iterator[Sighting]:
    """Everything of the last days."""
    since = instant_at(today - LOOKED_BACK)
    for code, sql in _OF_CASES:
        for key, number, unit, staff in db.rows(sql, (since,)):
            yield Sighting(code, "case", key, number, unit, key, staff)
    for key, number, unit, case, staff, ordinal in db.rows(_TOLD_TWICE, (since,)):
        yield Sighting(Code.MULTI_CORRECTION, "one_time_notice", key, number, unit, case, staff, {"ordinal": ordinal})
    for key, number, unit, case, staff, started in db.rows(_WAITED, ((today - LOOKED_BACK).isoformat(),)):
        yield Sighting(
            Code.CORRECTION_AFTER_ACCEPT, "case_suspension", key, number, unit, case, staff, {"started_on": started}
        )
    yield from _refused(db, since)


def _refused(db: Database, since: int) -> Iterator[Sighting]:
    """Attempts that the door kept (behaviour 39): a missing power, a step before registration or after the end."""
    last = int(db.value('SELECT coalesce(max("id"), 0) FROM "act"'))
    for instant, actor, body in db.rows(_REFUSED, (last - ACTS_LOOKED_AT, since)):
        facts = json.loads(bytes(body))
        staff = actor.partition(":")[2]
        if facts.get("code") == "people.power_not_granted":
            day = civil_day(instant).isoformat()
            unit, power = str(facts.get("unit", "")), str(facts.get("power", ""))
            evidence = {"power": power, "day": day}
            yield Sighting(
                Code.POWER_NOT_GRANTED, "delegation", f"{unit}:{power}:{day}", day, unit, "", staff, evidence
            )
        elif facts.get("code") == "cases.before_register":
            yield from _of_number(db, Code.PROCESS_BEFORE_REGISTER, facts, staff)
        elif facts.get("code") == "cases.state" and facts.get("state") in _ENDED:
            yield from _of_number(db, Code.PROCESS_AFTER_FINISH, facts, staff)


def _of_number(db: Database, code: Code, facts: dict[str, object], staff: str) -> Iterator[Sighting]:
    found = db.row('SELECT "id", "number", "unit" FROM "case" WHERE "number" = ?', (str(facts.get("case", "")),))
    if found is not None:
        key, number, unit = found
        yield Sighting(code, "case", key, number, unit, key, staff, {"step": str(facts.get("step", ""))})
