"""What happened to one case on its way: promised papers, surveys, proposed and approved stops, the extension."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.calendar.reading import hall_calendar
from models.calendar.rules import Calendar, OutOfRange
from models.cases.course_rules import ProposalState
from models.deadlines.rules import Suspension, Term, Unit, due, suspension_overrun
from models.office.database import Database
from models.office.instants import Instant


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """A 容缺 promise: drawn up, or signed and accepted on."""

    id: str
    number: str
    papers: tuple[str, ...]
    owed: tuple[str, ...]
    """Those that are not there; () once it is kept."""
    owed_places: tuple[int, ...]
    completion: str
    promised_by: date
    signed: bool
    drawn_at: Instant
    fulfilled_at: Instant | None
    overdue: bool
    """Signed, not kept, and its day is over."""


@dataclass(frozen=True, slots=True)
class SurveyRow:
    """A site survey: ahead while it is neither dropped nor recorded."""

    id: str
    number: str
    day: date
    time: str
    place: str
    units: tuple[str, ...]
    """Names."""
    surveyors: tuple[str, ...]
    dropped: bool
    """Arranged anew, or the case ended before it."""
    done_on: date | None
    """None while it is not recorded."""
    came: tuple[str, ...]
    conclusion: str
    applicant_signed: bool
    photos: tuple[str, ...]
    record_number: str


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """A special procedure that was proposed."""

    id: str
    state: str
    """`ProposalState`."""
    reason: str
    basis: str
    content: str
    expected: int
    expected_unit: str
    proposed_at: Instant
    proposer: str
    """Staff id: who may not approve it."""
    proposed_by: str
    """Name."""
    answered_at: Instant | None
    answered_by: str
    answer: str


@dataclass(frozen=True, slots=True)
class StopRow:
    """A suspension."""

    id: str
    reason: str
    basis: str
    content: str
    started: date
    ended: date | None
    expected: int
    expected_unit: str
    expected_end: date | None
    """The day until which it was said to take; None beyond the calendar."""
    overrun: bool
    """It takes, or took, longer than was said (SUSPEND_OVERRUN)."""
    approver: str
    number: str
    result: str


@dataclass(frozen=True, slots=True)
class ExtensionRow:
    """The one extension."""

    days: int
    reason: str
    approver: str
    number: str
    granted_on: date
    due_before: date | None


@dataclass(frozen=True, slots=True)
class CaseWay:
    """All of it, each in the order in which it happened."""

    promises: tuple[PromiseRow, ...]
    surveys: tuple[SurveyRow, ...]
    proposals: tuple[ProposalRow, ...]
    stops: tuple[StopRow, ...]
    extension: ExtensionRow | None

    @property
    def promise(self) -> PromiseRow | None:
        """The signed promise that is not kept yet."""
        return next((row for row in self.promises if row.signed and row.fulfilled_at is None), None)

    @property
    def asked(self) -> bool:
        """A special procedure waits for the approver's answer."""
        return any(row.state == ProposalState.OPEN for row in self.proposals)

    @property
    def survey(self) -> SurveyRow | None:
        """The survey ahead."""
        return next((row for row in self.surveys if not row.dropped and row.done_on is None), None)


def way(db: Database, case: str, *, today: date) -> CaseWay:
    """What happened to a case on its way."""
    return CaseWay(
        promises(db, 't."case" = ?', (case,), today), surveys(db, 's."case" = ?', (case,)),
        proposals(db, 'p."case" = ?', (case,)), stops(db, 'x."case" = ?', (case,), today), _extension(db, case),
    )  # fmt: skip


def promises(db: Database, where: str, values: tuple[Any, ...], today: date) -> tuple[PromiseRow, ...]:
    """Promises by SQL text on `t`, in the order in which they were drawn up."""
    sql = (
        'SELECT t."case", t."id", t."number", t."materials", t."completion", t."promised_by", t."signed", '
        f't."drawn_at", t."fulfilled_at" FROM "case_tolerance" t WHERE {where} ORDER BY t."drawn_at", t."id"'
    )
    found = []
    for case, key, number, listed, completion, by, signed, drawn, fulfilled in db.rows(sql, values):
        absent = db.rows('SELECT "place" FROM "case_material" WHERE "case" = ? AND "present" = 0', (case,))
        lacking = {row[0] for row in absent}
        papers = json.loads(listed)
        owed = [paper for paper in papers if fulfilled is None and paper["place"] in lacking]
        last = date.fromisoformat(by)
        found.append(
            PromiseRow(
                key, number, _names(papers), _names(owed), tuple(paper["place"] for paper in owed), completion, last,
                bool(signed), drawn, fulfilled, bool(signed) and fulfilled is None and last < today,
            )
        )  # fmt: skip
    return tuple(found)


def _names(papers: list[dict[str, Any]]) -> tuple[str, ...]:
    return tuple(paper["name"] for paper in papers)


def surveys(db: Database, where: str, values: tuple[Any, ...]) -> tuple[SurveyRow, ...]:
    """Surveys by SQL text on `s`, in the order in which they were arranged."""
    sql = (
        'SELECT s."id", s."number", s."day", s."time", s."place", s."units", s."surveyors", s."dropped", s."done_on", '
        's."came", s."conclusion", s."applicant_signed", s."photos", s."record_number" FROM "case_survey" s '
        f'WHERE {where} ORDER BY s."arranged_at", s."id"'
    )
    read: dict[int, Callable[[Any], Any]] = {
        2: date.fromisoformat, 5: lambda text: _units(db, json.loads(text)), 6: _listed, 7: bool, 8: _day, 9: _listed,
        11: bool, 12: _listed,
    }  # fmt: skip
    return tuple(SurveyRow(*_typed(row, read)) for row in db.rows(sql, values))


def _units(db: Database, units: list[str]) -> tuple[str, ...]:
    return tuple(str(db.value('SELECT "name" FROM "unit" WHERE "id" = ?', (unit,)) or unit) for unit in units)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def proposals(db: Database, where: str, values: tuple[Any, ...]) -> tuple[ProposalRow, ...]:
    """Proposals by SQL text on `p`, in the order in which they were made."""
    sql = (
        'SELECT p."id", p."state", p."reason", p."basis", p."content", p."expected", p."expected_unit", '
        'p."proposed_at", p."proposed_by", coalesce(a."name", \'\'), p."answered_at", coalesce(b."name", \'\'), '
        'p."answer" FROM "suspension_proposal" p LEFT JOIN "staff" a ON a."id" = p."proposed_by" '
        f'LEFT JOIN "staff" b ON b."id" = p."answered_by" WHERE {where} ORDER BY p."proposed_at", p."id"'
    )
    return tuple(ProposalRow(*row) for row in db.rows(sql, values))


def stops(db: Database, where: str, values: tuple[Any, ...], today: date) -> tuple[StopRow, ...]:
    """Suspensions by SQL text on `x`, in the order in which they began."""
    sql = (
        'SELECT x."id", x."reason", x."basis", x."content", x."started", x."ended", x."expected", x."expected_unit", '
        'coalesce(p."name", \'\'), x."number", x."result" FROM "case_suspension" x '
        f'LEFT JOIN "staff" p ON p."id" = x."approver" WHERE {where} ORDER BY x."started", x."id"'
    )
    calendar = hall_calendar(db)
    found = []
    for key, reason, basis, content, start, end, expected, unit, approver, number, result in db.rows(sql, values):
        one = Suspension(date.fromisoformat(start), _day(end), reason, Term(expected, Unit(unit)))
        found.append(
            StopRow(
                key, reason, basis, content, one.start, one.end, expected, unit, _expected_end(calendar, one),
                suspension_overrun(calendar, one, today), approver, number, result,
            )
        )  # fmt: skip
    return tuple(found)


def _expected_end(calendar: Calendar, stop: Suspension) -> date | None:
    try:
        return due(calendar, stop.start, stop.expected).day if stop.expected else None
    except OutOfRange:
        return None


def _extension(db: Database, case: str) -> ExtensionRow | None:
    row = db.row(
        'SELECT x."days", x."reason", coalesce(p."name", \'\'), x."number", x."granted_on", x."due_before" '
        'FROM "case_extension" x LEFT JOIN "staff" p ON p."id" = x."approver" WHERE x."case" = ?',
        (case,),
    )
    return ExtensionRow(*_typed(row, {4: date.fromisoformat, 5: _day})) if row else None


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _typed(row: tuple[Any, ...], readers: dict[int, Callable[[Any], Any]]) -> list[Any]:
    """A stored row with these places read as what they mean."""
    return [readers[place](value) if place in readers else value for place, value in enumerate(row)]
