"""One case on one card: who holds it since when, what is next, both dates, and all that happened (days.md 11); why
that day, and what may be said of it in public."""

from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from models.calendar.reading import hall_calendar
from models.cases.clock import CaseDue, CaseTimes, case_due, case_judgement, explained
from models.cases.course_rules import PartState
from models.cases.finding import delivery_of, times_of
from models.cases.joint import PartRow, UpwardRow, parts, steps_now, upward
from models.cases.money import charged
from models.cases.numbers import query_code
from models.cases.rows import shown_name, thresholds_of
from models.cases.rules import Clock, Holder, Next, State, allowed_verbs, holder_of, next_of, shown_state
from models.cases.step_limits import StepNow
from models.cases.way import CaseWay, StopRow, way
from models.catalogue.rules import FeeTiming, HandlingClass, Kind
from models.deadlines.explain import ExplainedDay
from models.deadlines.lights import Card, Judgement, Light, Standing
from models.deadlines.rules import Due, Unit
from models.fees import reading as fees
from models.fees.gate import blocked
from models.office.database import Database
from models.office.instants import Instant
from models.office.settings import read_settings
from models.people.rules import Power
from models.people.staff_reading import lacking_powers
from models.prints.reading import JobRow, jobs_of


@dataclass(frozen=True, slots=True)
class ClockRow:
    """One of the two clocks of the decision: 承诺 or 法定."""

    days: int
    unit: Unit
    due: date | None
    """None while it stands still."""
    light: Light | None
    card: Card
    left: int
    late: int
    provisional: bool


@dataclass(frozen=True, slots=True)
class MaterialRow:
    """One paper of the case."""

    place: int
    name: str
    required: bool
    present: bool
    form: str
    copies: int


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step: who did what when."""

    place: int
    verb: str
    before: str
    after: str
    at: Instant
    staff: str
    """Name; "" for the clock."""
    window: str
    reason_code: str
    reason: str
    document_no: str
    entered: bool
    """代录."""
    approver: str
    document_day: date | None


@dataclass(frozen=True, slots=True)
class NoticeGivenRow:
    """A one-time notice of the case."""

    id: str
    code: str
    number: str
    ordinal: int
    papers_kept: bool
    given_at: Instant
    supplement_by: date | None


@dataclass(frozen=True, slots=True)
class CertificateRow:
    """A certificate that was made."""

    id: str
    number: str
    name: str
    copies: int
    issued_at: Instant


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """How the result was handed over."""

    number: str
    way: str
    collector: str
    relation: str
    proof: str
    id_last4: str
    post_number: str
    at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """The case's own columns and the names they point to. The applicant is whole: it is the window's own case."""

    id: str
    number: str
    short_number: str
    item: str
    item_version: str
    item_code: str
    item_name: str
    unit: str
    unit_name: str
    kind: Kind
    fee_timing: FeeTiming
    state: State
    since: Instant
    received_at: Instant
    accepted_at: Instant | None
    acceptance_day: date | None
    deemed: bool
    acceptor: str
    reviewed_at: Instant | None
    decided_at: Instant | None
    decision_day: date | None
    decision: str
    decision_no: str
    decider: str
    entered: bool
    issued_at: Instant | None
    shelf: str
    told_at: Instant | None
    told_how: str
    delivered_at: Instant | None
    ended_at: Instant | None
    pick_up: str
    window: str
    window_number: int
    """0 where it was taken in at no window."""
    staff_name: str
    ticket: str
    applicant: str
    applicant_kind: str
    name: str
    id_kind: str
    id_number: str
    phone: str
    address: str
    agent_name: str
    agent_id_number: str
    agent_phone: str


@dataclass(frozen=True, slots=True)
class CaseCard:
    """Everything about one case."""

    case: CaseFacts
    shown: str
    """The state as it is shown: FEE_PENDING and FEE_PAID among the stored ones."""
    holder: Holder
    coming: Next
    may: tuple[str, ...]
    """Verbs that the state allows."""
    gate: str
    """The fee gate's answer now: "" open."""
    promise: ClockRow | None
    law: ClockRow | None
    """None before acceptance."""
    runs: Clock
    due: date | None
    """Of the clock that runs."""
    query_code: str
    materials: tuple[MaterialRow, ...]
    steps: tuple[StepRow, ...]
    one_time_notices: tuple[NoticeGivenRow, ...]
    way: CaseWay
    """Promises, surveys, stops, the extension."""
    extension_days: int
    notices: tuple[fees.NoticeRow, ...]
    certificates: tuple[CertificateRow, ...]
    delivery: DeliveryRow | None
    prints: tuple[JobRow, ...]
    lacking: frozenset[Power]
    """Of the five powers those that the unit has not given its window today."""
    parts: tuple[PartRow, ...]
    """What other departments say to a joint case (联办件)."""
    upward: tuple[UpwardRow, ...]
    """What went to a higher authority (上报件)."""
    upward_item: bool
    """Its item goes to a higher authority."""
    step: StepNow | None
    """The step that the case is at, where its item gives that one a limit."""

    @property
    def stops(self) -> tuple[StopRow, ...]:
        """The special procedures, in the order in which they began."""
        return self.way.stops

    @property
    def charged_after_issue(self) -> bool:
        """The certificate is out and money is wanted again: a payment was reversed (behaviour 44)."""
        return bool(self.gate) and self.case.issued_at is not None


_JOINED = {
    "item_code": 'i."code"',
    "item_name": 'v."name"',
    "unit_name": 'u."name"',
    "fee_timing": 'v."fee_timing"',
    "window_number": 'coalesce(w."number", 0)',
    "staff_name": "coalesce(p.\"name\", '')",
    "applicant_kind": 'a."kind"',
    "name": 'a."name"',
    "id_kind": 'a."id_kind"',
    "id_number": 'a."id_number"',
    "phone": 'a."phone"',
    "address": 'a."address"',
}
_NAMES = tuple(field.name for field in fields(CaseFacts))
_FACTS = (
    "SELECT "
    + ", ".join(_JOINED.get(name, f'c."{name}"') for name in _NAMES)
    + ' FROM "case" c JOIN "service_item" i ON i."id" = c."item" JOIN "item_version" v ON v."id" = c."item_version" '
    'JOIN "unit" u ON u."id" = c."unit" JOIN "applicant" a ON a."id" = c."applicant" '
    'LEFT JOIN "window" w ON w."id" = c."window" LEFT JOIN "staff" p ON p."id" = c."staff" WHERE c."id" = ?'
)
_READ: dict[str, Any] = {
    "kind": Kind,
    "fee_timing": FeeTiming,
    "state": State,
    "deemed": bool,
    "entered": bool,
    "acceptance_day": lambda stored: _day(stored),
    "decision_day": lambda stored: _day(stored),
}


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _typed(row: tuple[Any, ...], readers: dict[int, Any]) -> list[Any]:
    """A stored row with these places read as what they mean."""
    return [readers[place](value) if place in readers else value for place, value in enumerate(row)]


def facts(db: Database, case_id: str) -> CaseFacts | None:
    """The case's own columns with their names, None where there is none."""
    row = db.row(_FACTS, (case_id,))
    if row is None:
        return None
    return CaseFacts(**{n: _READ[n](value) if n in _READ else value for n, value in zip(_NAMES, row, strict=True)})


def case_id(db: Database, number: str) -> str:
    """The id of the case with this long number, as its papers' barcodes hold it; "" where there is none."""
    found: str = db.value('SELECT "id" FROM "case" WHERE "number" = ?', ("".join(number.split()),)) or ""
    return found


def card(db: Database, case_id: str, *, today: date) -> CaseCard | None:
    """The whole case. A scan of any of its papers opens it."""
    with db.snapshot():
        case = facts(db, case_id)
        if case is None:
            return None
        settings = read_settings(db)
        calendar = hall_calendar(db)
        times = times_of(db, [case_id], settings)[case_id]
        due = case_due(calendar, times, delivery=delivery_of(settings))
        gate = blocked(db, case_id, bool(charged(db, case.item, today)), today)
        notices = fees.of_case(db, case_id)
        immediate = case.kind is Kind.IMMEDIATE
        course = way(db, case_id, today=today)
        joint, sent = parts(db, case_id, times, today), upward(db, case_id, today)
        coming = next_of(
            case.state, gate=gate, reviewed=case.reviewed_at is not None, immediate=immediate,
            told=case.told_at is not None, asked=course.asked, owed=course.promise is not None,
            parts=any(part.state is PartState.OPEN for part in joint),
            sent_up=any(one.answered_on is None for one in sent),
        )  # fmt: skip
        judged = case_judgement(calendar, times, today=today, thresholds=thresholds_of(settings))
        promise, law = _clocks(due, judged, times)
        return CaseCard(
            case=case, shown=shown_state(case.state, gate, bool(notices)),
            holder=holder_of(coming, immediate=immediate), coming=coming, may=allowed_verbs(case.state), gate=gate,
            promise=promise, law=law, runs=due.runs, due=due.due.day if due.due else None,
            query_code=query_code(case_id), materials=materials(db, case_id), steps=steps(db, case_id),
            one_time_notices=_given(db, case_id), way=course, extension_days=times.extension,
            notices=notices, certificates=certificates(db, case_id), delivery=_delivery(db, case_id),
            prints=jobs_of(db, "case", case_id), lacking=lacking_powers(db, case.unit, today), parts=joint, upward=sent,
            upward_item=_goes_up(db, case_id), step=steps_now(db, (case_id,), today).get(case_id),
        )  # fmt: skip


def _clocks(due: CaseDue, judged: Judgement, times: CaseTimes) -> tuple[ClockRow | None, ClockRow | None]:
    """Promise and law side by side; None before acceptance."""

    def row(days: int, found: Due | None, standing: Standing) -> ClockRow | None:
        if found is None:
            return None
        return ClockRow(
            days, times.unit, found.day, standing.light, standing.card, standing.left, standing.late,
            found.provisional,
        )  # fmt: skip

    return (
        row(times.promised_days, due.promise, judged.promise),
        row(times.statutory_days, due.law, judged.law),
    )


def materials(db: Database, case_id: str) -> tuple[MaterialRow, ...]:
    """The papers of a case, in the list's order."""
    sql = (
        'SELECT "place", "name", "required", "present", "form", "copies" FROM "case_material" WHERE "case" = ? '
        'ORDER BY "place"'
    )
    return tuple(MaterialRow(*_typed(r, {2: bool, 3: bool})) for r in db.rows(sql, (case_id,)))


def steps(db: Database, case_id: str) -> tuple[StepRow, ...]:
    """Every step of a case, in order, with the names of who took them."""
    sql = (
        'SELECT s."place", s."verb", s."before", s."after", s."at", coalesce(p."name", \'\'), s."window", '
        's."reason_code", s."reason", s."document_no", s."entered", s."approver", s."document_day" FROM "case_step" s '
        'LEFT JOIN "staff" p ON p."id" = s."staff" WHERE s."case" = ? ORDER BY s."place"'
    )
    return tuple(StepRow(*_typed(r, {10: bool, 12: _day})) for r in db.rows(sql, (case_id,)))


def _goes_up(db: Database, case: str) -> bool:
    sql = 'SELECT v."handling_class" FROM "case" c JOIN "item_version" v ON v."id" = c."item_version" WHERE c."id" = ?'
    return bool(db.value(sql, (case,)) == HandlingClass.UPWARD)


def _given(db: Database, case_id: str) -> tuple[NoticeGivenRow, ...]:
    sql = (
        'SELECT "id", "code", "number", "ordinal", "papers_kept", "given_at", "supplement_by" FROM "one_time_notice" '
        'WHERE "case" = ? ORDER BY "given_at", "ordinal"'
    )
    return tuple(NoticeGivenRow(*_typed(r, {4: bool, 6: _day})) for r in db.rows(sql, (case_id,)))


def certificates(db: Database, case_id: str) -> tuple[CertificateRow, ...]:
    """The certificates of a case, by number."""
    sql = 'SELECT "id", "number", "name", "copies", "issued_at" FROM "certificate" WHERE "case" = ? ORDER BY "number"'
    return tuple(CertificateRow(*row) for row in db.rows(sql, (case_id,)))


def _delivery(db: Database, case_id: str) -> DeliveryRow | None:
    row = db.row(
        'SELECT "number", "way", "collector", "relation", "proof", "id_last4", "post_number", "at" FROM "delivery" '
        'WHERE "case" = ?',
        (case_id,),
    )
    return DeliveryRow(*row) if row else None


def explanation(db: Database, case_id: str, *, today: date, law: bool = False) -> tuple[ExplainedDay, ...]:
    """为何是这一天: the promise, or the law, day by day (behaviour 37); () for no such case."""
    with db.snapshot():
        times = times_of(db, [case_id], read_settings(db)).get(case_id)
        return explained(hall_calendar(db), times, law=law, today=today) if times else ()


@dataclass(frozen=True, slots=True)
class PublicStatus:
    """What may be said of a case where the public can see: the name masked, no number of a person (days.md 10)."""

    short_number: str
    name: str
    item_name: str
    unit_name: str
    shown: str
    coming: Next
    promise: date | None
    window_number: int


def public_status(db: Database, number: str, *, today: date) -> PublicStatus | None:
    """Where a case stands, for the scan of its acceptance notice at reception."""
    found = card(db, case_id(db, number), today=today)
    if found is None:
        return None
    case = found.case
    return PublicStatus(
        case.short_number, shown_name(case.applicant_kind, case.name), case.item_name, case.unit_name, found.shown,
        found.coming, found.promise.due if found.promise else None, case.window_number,
    )  # fmt: skip
