"""Lists of what cases wait for: supplements, promised papers, answers, surveys, ends of stops, the archive.

Each row has the case as every list shows it, the applicant masked.
"""

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.cases.rows import COLUMNS, IN_ORDER, WIDTH, WITH_DUE, CaseRow, Reader
from models.cases.rules import State
from models.cases.way import (
    PromiseRow,
    ProposalRow,
    StopRow,
    SurveyRow,
    promises,
    proposals,
    stops,
    surveys,
)
from models.office.database import Database
from models.office.instants import Instant, instant_at

LONGEST = 500
"""Rows that a list shows at most."""


def _among(window: str, units: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Of a window, of some units, or of the whole hall."""
    if window:
        return ' AND c."window" = ?', (window,)
    return (f' AND c."unit" IN ({", ".join("?" for _ in units)})', units) if units else ("", ())


class Outcome(StrEnum):
    """What became of a supplement notice (days.md 8)."""

    WAITING = "WAITING"
    """待补正."""
    OVERDUE = "OVERDUE"
    """Its day is over, and nothing has come."""
    BROUGHT = "BROUGHT"
    """已补正."""
    ENDED = "ENDED"
    """The case ended without it."""


@dataclass(frozen=True, slots=True)
class SupplementRow:
    """A supplement notice with the papers kept, its deadline and what happened after."""

    case: CaseRow
    notice: str
    number: str
    ordinal: int
    """A second one is a finding (MULTI_CORRECTION)."""
    missing: tuple[str, ...]
    given_at: Instant
    supplement_by: date | None
    """None for one of before, which named no day."""
    outcome: Outcome
    brought_at: Instant | None


_BROUGHT = (
    '(SELECT min(s."at") FROM "case_step" s WHERE s."case" = c."id" AND s."verb" = \'bring_materials\' '
    'AND s."after" = \'PRECHECK\' AND s."place" > (SELECT max(g."place") FROM "case_step" g '
    'WHERE g."case" = c."id" AND g."verb" = \'supplement_notice\' AND g."document_no" = n."number"))'
)


def supplements(
    db: Database, *, today: date, window: str = "", units: tuple[str, ...] = (), since: date | None = None
) -> tuple[SupplementRow, ...]:
    """待补正: what waits, the nearest deadline first; with `since` also what was told from that day on and is over."""
    where, values = _among(window, units)
    told = instant_at(since) if since else None
    open_only = 'c."state" = ?' if told is None else '(c."state" = ? OR n."given_at" >= ?)'
    sql = (
        f'SELECT {COLUMNS}, n."id", n."number", n."ordinal", n."missing", n."given_at", n."supplement_by", {_BROUGHT} '
        f'{WITH_DUE} JOIN "one_time_notice" n ON n."case" = c."id" AND n."papers_kept" = 1 '
        f'WHERE {open_only}{where} ORDER BY coalesce(n."supplement_by", \'9999\'), n."given_at", n."number" LIMIT ?'
    )
    asked = (str(State.SUPPLEMENT_WAIT), *(() if told is None else (told,)), *values, LONGEST)
    with db.snapshot():
        reader, found = Reader(db, today), []
        for stored in db.rows(sql, asked):
            row = reader.row(stored)
            notice, number, ordinal, missing, given, by, brought = stored[WIDTH:]
            if told is None and brought is not None:
                continue
            until = date.fromisoformat(by) if by else None
            names = tuple(one["name"] for one in json.loads(missing))
            outcome = _outcome(row, until, brought is not None, today)
            found.append(SupplementRow(row, notice, number, ordinal, names, given, until, outcome, brought))
        return tuple(found)


def _outcome(row: CaseRow, until: date | None, brought: bool, today: date) -> Outcome:
    if brought:
        return Outcome.BROUGHT
    if row.state is not State.SUPPLEMENT_WAIT:
        return Outcome.ENDED
    return Outcome.OVERDUE if until is not None and until < today else Outcome.WAITING


def _cases(db: Database, today: date, where: str, values: tuple[str, ...]) -> tuple[CaseRow, ...]:
    sql = f"SELECT {COLUMNS} {WITH_DUE} WHERE {where} {IN_ORDER} LIMIT {LONGEST}"
    return Reader(db, today).rows(db.rows(sql, values))


@dataclass(frozen=True, slots=True)
class OwedRow:
    """A case that was accepted on a promise which is not kept yet."""

    case: CaseRow
    promise: PromiseRow


def owed(db: Database, *, today: date, window: str = "", units: tuple[str, ...] = ()) -> tuple[OwedRow, ...]:
    """容缺待补: open cases whose promised papers are missing, the nearest promised day first."""
    among, values = _among(window, units)
    held = (
        'EXISTS (SELECT 1 FROM "case_tolerance" t WHERE t."case" = c."id" AND t."signed" = 1 '
        'AND t."fulfilled_at" IS NULL) AND c."ended_at" IS NULL'
    )
    with db.snapshot():
        found = []
        for case in _cases(db, today, held + among, values):
            rows = promises(db, 't."case" = ? AND t."signed" = 1 AND t."fulfilled_at" IS NULL', (case.id,), today)
            found += [OwedRow(case, row) for row in rows]
        return tuple(sorted(found, key=lambda row: (row.promise.promised_by, row.case.number)))


@dataclass(frozen=True, slots=True)
class AskedRow:
    """A special procedure that waits for the approver's answer."""

    case: CaseRow
    proposal: ProposalRow


def asked(db: Database, *, today: date, units: tuple[str, ...] = ()) -> tuple[AskedRow, ...]:
    """特别程序待批, the oldest proposal first."""
    among, values = _among("", units)
    open_one = (
        'EXISTS (SELECT 1 FROM "suspension_proposal" p WHERE p."case" = c."id" AND p."state" = \'OPEN\') '
        'AND c."ended_at" IS NULL'
    )
    with db.snapshot():
        found = []
        for case in _cases(db, today, open_one + among, values):
            found += [AskedRow(case, row) for row in proposals(db, 'p."case" = ? AND p."state" = \'OPEN\'', (case.id,))]
        return tuple(sorted(found, key=lambda row: (row.proposal.proposed_at, row.proposal.id)))


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A site survey that is ahead, or whose record is still to be written."""

    case: CaseRow
    survey: SurveyRow


def visits(db: Database, *, today: date, window: str = "", units: tuple[str, ...] = ()) -> tuple[VisitRow, ...]:
    """待踏勘, by day and time; a day behind today waits for its record."""
    among, values = _among(window, units)
    with db.snapshot():
        found = []
        for case in _cases(db, today, f"c.\"state\" = 'SURVEY'{among}", values):
            rows = surveys(db, 's."case" = ? AND s."dropped" = 0 AND s."recorded_at" IS NULL', (case.id,))
            found += [VisitRow(case, row) for row in rows]
        return tuple(sorted(found, key=lambda row: (row.survey.day, row.survey.time, row.case.number)))


@dataclass(frozen=True, slots=True)
class StoppedRow:
    """A case whose clock stands still, and one procedure for which it does."""

    case: CaseRow
    stop: StopRow


def stopped(db: Database, *, today: date, units: tuple[str, ...] = ()) -> tuple[StoppedRow, ...]:
    """暂停计时: every procedure that runs, those that take longer than was said first."""
    among, values = _among("", units)
    with db.snapshot():
        found = []
        for case in _cases(db, today, f"c.\"state\" = 'SUSPENDED'{among}", values):
            rows = stops(db, 'x."case" = ? AND x."ended" IS NULL', (case.id,), today)
            found += [StoppedRow(case, row) for row in rows]
        return tuple(
            sorted(found, key=lambda row: (not row.stop.overrun, row.stop.expected_end or date.max, row.case.number))
        )


def to_archive(db: Database, *, today: date, window: str = "", units: tuple[str, ...] = ()) -> tuple[CaseRow, ...]:
    """待归档: finished cases whose file is not put away, the oldest end first."""
    among, values = _among(window, units)
    sql = (
        f"SELECT {COLUMNS} {WITH_DUE} WHERE c.\"state\" = 'CLOSED'{among} "
        f'ORDER BY c."ended_at", c."number" LIMIT {LONGEST}'
    )
    with db.snapshot():
        return Reader(db, today).rows(db.rows(sql, values))
