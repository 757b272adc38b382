"""Questions about first inquiries: what is open with whom and how it stands, one inquiry whole, the day's figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from models.calendar.reading import hall_calendar
from models.calendar.rules import Calendar
from models.deadlines.lights import Light, light_of
from models.inquiries.rules import Handling, State
from models.office import search
from models.office.database import Database
from models.office.instants import Instant, civil_day, instant_at
from models.office.settings import HallSettings
from models.people.identity import masked_phone

KIND = "inquiry"


@dataclass(frozen=True, slots=True)
class OpenInquiry:
    """An open inquiry in a list; phone masked. `light` is None where the step waited for has no limit: the check."""

    id: str
    number: str
    state: State
    channel: str
    category: str
    handling: Handling
    first_person: str
    visitor_name: str
    visitor_phone: str
    question: str
    item: str
    to_unit: str
    to_staff: str
    received_at: Instant
    due_on: date | None
    left: int
    """Working days to the due day, 0 when it is today or past."""
    late: int
    """Working days past it."""
    light: Light | None


@dataclass(frozen=True, slots=True)
class HandOverRow:
    """One hand-over of an inquiry; `ended` is `Ended`, "" while it stands."""

    unit: str
    staff: str
    by: str
    at: Instant
    confirm_due: date
    reply_due: date
    confirmed_at: Instant | None
    confirmed_by: str
    replied_at: Instant | None
    ended_at: Instant | None
    ended: str
    reason: str


@dataclass(frozen=True, slots=True)
class InquiryRow:
    """One inquiry whole, with its hand-overs in order; phone as it was given: the page of who handles it."""

    id: str
    number: str
    state: State
    channel: str
    category: str
    handling: Handling
    first_person: str
    window: str
    visitor_name: str
    visitor_phone: str
    question: str
    item: str
    to_unit: str
    to_staff: str
    received_at: Instant
    due_on: date | None
    reply: str
    replied_at: Instant | None
    replied_by: str
    closed_at: Instant | None
    opinion: str
    other_body: str
    other_address: str
    other_phone: str
    ticket: str
    visit: bool
    repeats: str
    hand_overs: tuple[HandOverRow, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """A rate as it is computed: never shown without its denominator (domain.md §10.2)."""

    numerator: int
    denominator: int


@dataclass(frozen=True, slots=True)
class InquiryFigures:
    """首问 of a period at a site (domain.md §7). What fell due in it is judged, so that a past day stays as it was.

    Transfers between windows (引导) are of the tickets and are not in here.
    """

    registered: int
    """登记数, with `visits`."""
    visits: int
    """Visits that became a case: answered on the spot, no form (days.md 3)."""
    by_handling: dict[Handling, int]
    answered: Share
    """当场答复率."""
    confirmed_in_time: Share
    """移交确认及时率: confirmed by the day ÷ hand-overs whose day of confirming lies in the period."""
    replied_in_time: Share
    """按时答复率: replied by the day ÷ hand-overs whose day of replying lies in the period."""
    asked_again: Share
    """二次询问率: same visitor and item again within 5 working days ÷ all."""
    still_open: int
    """Open at the end of the period, whenever they were registered."""


_OPEN = (
    'SELECT "id", "number", "state", "channel", "category", "handling", "first_person", "visitor_name", '
    '"visitor_phone", "question", "item", "to_unit", "to_staff", "received_at", "due_on" FROM "inquiry" '
    "WHERE \"state\" <> 'CLOSED' AND "
)
_WHOLE = (
    'SELECT "id", "number", "state", "channel", "category", "handling", "first_person", "window", "visitor_name", '
    '"visitor_phone", "question", "item", "to_unit", "to_staff", "received_at", "due_on", "reply", "replied_at", '
    '"replied_by", "closed_at", "opinion", "other_body", "other_address", "other_phone", "ticket", "visit", "repeats" '
    'FROM "inquiry" WHERE '
)
# The plus keeps SQLite from walking all that was ever received: the index of what is open is the small one.
_STILL_OPEN = (
    'SELECT (SELECT count(*) FROM "inquiry" WHERE "state" <> \'CLOSED\' AND "home" = ? AND +"received_at" < ?) '
    '+ (SELECT count(*) FROM "inquiry" WHERE "handling" IN (\'HANDED_OVER\', \'TAKEN_IN\') AND "home" = ? '
    'AND "closed_at" >= ? AND +"received_at" < ?)'
)
_HANDED = (
    'SELECT "unit", "staff", "by", "at", "confirm_due", "reply_due", "confirmed_at", "confirmed_by", "replied_at", '
    '"ended_at", "ended", "reason" FROM "hand_over" WHERE "inquiry" = ? ORDER BY "at", "id"'
)


# Lists


def open_of_first_person(db: Database, staff: str, today: date, settings: HallSettings) -> tuple[OpenInquiry, ...]:
    """What a person was first asked and has not closed, the most urgent first."""
    return _open(db, '"first_person" = ?', (staff,), today, settings)


def open_for_receiver(
    db: Database, staff: str, units: Sequence[str], today: date, settings: HallSettings
) -> tuple[OpenInquiry, ...]:
    """What waits for a person to confirm or to reply: handed to him by name, or to nobody by name in these units."""
    marks = ", ".join("?" for _ in units) or "''"
    condition = (
        "\"state\" IN ('HANDED', 'CONFIRMED') AND \"first_person\" <> ? "
        f'AND ("to_staff" = ? OR ("to_staff" = \'\' AND "to_unit" IN ({marks})))'
    )
    return _open(db, condition, (staff, staff, *units), today, settings)


def open_of_unit(db: Database, unit: str, today: date, settings: HallSettings) -> tuple[OpenInquiry, ...]:
    """What is open with a unit, whoever of it is to answer."""
    return _open(db, '"to_unit" = ?', (unit,), today, settings)


def open_at_site(db: Database, site: str, today: date, settings: HallSettings) -> tuple[OpenInquiry, ...]:
    """All that is open at a site: the supervisor's list of unanswered inquiries."""
    return _open(db, '"home" = ?', (site,), today, settings)


def _open(
    db: Database, condition: str, values: Sequence[Any], today: date, settings: HallSettings
) -> tuple[OpenInquiry, ...]:
    calendar = hall_calendar(db)
    found = []
    for row in db.rows(f'{_OPEN}{condition} ORDER BY coalesce("due_on", \'9999\'), "received_at", "id"', values):
        key, number, state, channel, category, handling, first, name, phone, question, item, unit, staff, at, by = row
        due_on = date.fromisoformat(by) if by else None
        left, late, light = _stands(calendar, due_on, State(state), today, settings)
        found.append(
            OpenInquiry(
                key, number, State(state), channel, category, Handling(handling), first, name, masked_phone(phone),
                question, item, unit, staff, at, due_on, left, late, light,
            )
        )  # fmt: skip
    return tuple(found)


def _stands(
    calendar: Calendar, due_on: date | None, state: State, today: date, settings: HallSettings
) -> tuple[int, int, Light | None]:
    """Working days left, working days late, and the light of domain.md §2.5 for the step that is waited for."""
    if due_on is None:
        return 0, 0, None
    left, late = calendar.count_workdays(today, due_on), calendar.count_workdays(due_on, today)
    limit = settings.reply_days if state is State.CONFIRMED else settings.handover_days
    return left, late, light_of(left, limit, today >= due_on)


# One inquiry


def inquiry(db: Database, inquiry_id: str) -> InquiryRow | None:
    """An inquiry by its id."""
    with db.snapshot():
        row = db.row(f'{_WHOLE}"id" = ?', (inquiry_id,))
        handed = db.rows(_HANDED, (inquiry_id,)) if row else []
    if row is None:
        return None
    read = dict(zip(InquiryRow.__dataclass_fields__, row, strict=False))
    read |= {
        "state": State(read["state"]),
        "handling": Handling(read["handling"]),
        "due_on": date.fromisoformat(read["due_on"]) if read["due_on"] else None,
        "visit": bool(read["visit"]),
    }
    return InquiryRow(**read, hand_overs=tuple(_hand_over(each) for each in handed))


def _hand_over(row: tuple[Any, ...]) -> HandOverRow:
    unit, staff, by, at, confirm_due, reply_due, *rest = row
    return HandOverRow(unit, staff, by, at, date.fromisoformat(confirm_due), date.fromisoformat(reply_due), *rest)


def find_inquiries(db: Database, typed: str, *, limit: int = 20) -> list[str]:
    """Ids by number (also scanned); open ones also by the visitor's name and the last four of his phone."""
    return search.find(db, KIND, typed.strip().lower(), limit=limit)


# Figures


def figures(db: Database, site: str, first: date, last: date) -> InquiryFigures:
    """The figures of the days from `first` to `last` at a site, both included."""
    begin, end = instant_at(first), instant_at(last + timedelta(days=1))
    with db.snapshot():
        counted = db.rows(
            'SELECT "handling", "visit", CASE WHEN "repeats" <> \'\' THEN 1 ELSE 0 END, count(*) FROM "inquiry" '
            'WHERE "home" = ? AND "received_at" >= ? AND "received_at" < ? GROUP BY 1, 2, 3',
            (site, begin, end),
        )
        confirmed = _in_time(db, "confirm", "confirmed_at", site, first, last)
        replied = _in_time(db, "reply", "replied_at", site, first, last)
        still_open = db.value(_STILL_OPEN, (site, end, site, end, end))
    by_handling = {way: sum(row[3] for row in counted if row[0] == way) for way in Handling}
    registered = sum(by_handling.values())
    return InquiryFigures(
        registered=registered,
        visits=sum(row[3] for row in counted if row[1]),
        by_handling=by_handling,
        answered=Share(by_handling[Handling.ANSWERED], registered),
        confirmed_in_time=confirmed,
        replied_in_time=replied,
        asked_again=Share(sum(row[3] for row in counted if row[2]), registered),
        still_open=still_open,
    )


def _in_time(db: Database, limit: str, done: str, site: str, first: date, last: date) -> Share:
    """Hand-overs whose limit ended in the period, and how many of them were done by then.

    One that was sent back, or closed otherwise, before its day is not counted: it was dealt with.
    """
    found = db.rows(
        f'SELECT h."{limit}_due", h."{done}", h."ended_at", h."ended" FROM "hand_over" h '
        'JOIN "inquiry" i ON i."id" = h."inquiry" '
        f'WHERE i."home" = ? AND h."{limit}_due" >= ? AND h."{limit}_due" <= ?',
        (site, first.isoformat(), last.isoformat()),
    )
    judged = [row for row in found if row[1] is not None or not _ended_by(row[0], row[2])]
    in_time = [row for row in judged if row[1] is not None and civil_day(row[1]).isoformat() <= row[0]]
    return Share(len(in_time), len(judged))


def _ended_by(due_on: str, ended_at: Instant | None) -> bool:
    return ended_at is not None and civil_day(ended_at).isoformat() <= due_on
