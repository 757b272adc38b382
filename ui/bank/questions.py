"""What the fee point's pages ask, each in one moment: how the counter stands, what was scanned, what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.bank.announced_reading import AnnouncementRow, announced_of_case
from models.bank.hours import bank_day_at, hours_of
from models.bank.numbers import parse_payment_no
from models.bank.reading import (
    AfterCutOff,
    BankDayRow,
    CloseRow,
    MethodTotal,
    PaymentRow,
    UnitTotal,
    bank_days,
    bank_state,
    closes,
    counter_totals,
    open_days,
    payment,
    payment_by_number,
    payments_for,
    payments_of,
    taken_after_cut_off,
    unit_totals,
)
from models.bank.rules import BankState, Hours, PaymentState
from models.cases.reading import certificates
from models.fees.numbers import Fault, figures, parse_notice_no
from models.fees.reading import NoticeCard, NoticeRow, by_number, card, find, notice
from models.fees.rules import NoticeState
from models.office.database import Database
from models.office.instants import Instant
from models.office.settings import read_settings
from models.people.reading import window_row
from models.people.staff_reading import staff_row
from ui import words
from ui.translation import tr
from ui.widgets.search_box import Suggestion

MOST = 20
"""Notices that are offered to choose from; more typing narrows them."""

# The counter


@dataclass(frozen=True, slots=True)
class DayNow:
    """A bank day of this counter that is not closed, with its running totals."""

    row: BankDayRow
    totals: tuple[MethodTotal, ...]

    @property
    def booked_fen(self) -> int:
        return sum(total.booked_fen for total in self.totals)


@dataclass(frozen=True, slots=True)
class CounterNow:
    """How the counter stands."""

    state: BankState
    hours: Hours
    takes: date
    """The bank day that money taken now belongs to."""
    taking: BankDayRow | None
    """Its row where there is one, open or closed."""
    days: tuple[DayNow, ...]
    """Not closed, the earliest first."""
    payments: tuple[PaymentRow, ...]
    """Of the open days and of today's, newest first."""

    @property
    def refusal(self) -> str:
        """Why no money can be taken here now; "" where it can. As models.bank.verbs.confirm says it."""
        if self.taking is not None and self.taking.closed_at is not None:
            return "bank.day_closed"
        return "" if self.days else "bank.not_open"


def counter_now(db: Database, counter: str, now: Instant, today: date, also: str = "") -> CounterNow:
    """Whether the counter is open, for which bank day it takes money, what it took. Raises Trouble bank.hours.

    `also` is the id of a payment of whatever day, whose slip was scanned: it stands first.
    """
    with db.snapshot():
        settings = read_settings(db)
        takes = bank_day_at(db, settings, now)
        days = tuple(DayNow(row, counter_totals(db, row.id)) for row in open_days(db, counter))
        taking = _day_of(db, counter, takes)
        shown = {day.row.id for day in days} | {row.id for row in (taking, _day_of(db, counter, today)) if row}
        paid = [each for bank_day in shown for each in payments_of(db, bank_day)]
        scanned = payment(db, also) if also and all(each.id != also for each in paid) else None
        state = bank_state(db, now)
    paid.sort(key=lambda row: (row.at, row.number), reverse=True)
    if scanned is not None:
        paid.insert(0, scanned)
    return CounterNow(state, hours_of(settings), takes, taking, days, tuple(paid))


def _day_of(db: Database, counter: str, day: date) -> BankDayRow | None:
    return next((row for row in bank_days(db, day) if row.counter == counter), None)


# Notices


@dataclass(frozen=True, slots=True)
class Seen:
    """A notice in front of the teller: its lines, and what stands against taking money for it."""

    card: NoticeCard
    window: int
    """Number of the window that issued it; 0 where it has none."""
    payment: PaymentRow | None = None
    """The payment that stands for it."""
    taken_by: str = ""
    """Name of the teller who took it."""
    announced: AnnouncementRow | None = None
    """Money that the payer says is on its way (待到账)."""

    @property
    def id(self) -> str:
        return self.card.notice.id

    @property
    def payable(self) -> bool:
        """Whether money may be taken for it now."""
        return self.card.notice.due_fen > 0 and not self.card.notice.doubtful


def see(db: Database, notice_id: str, today: date) -> Seen | None:
    """A notice as it stands."""
    with db.snapshot():
        found = card(db, notice_id)
        if found is None:
            return None
        window = window_row(db, found.notice.window, today) if found.notice.window else None
        number = window.number if window is not None else 0
        if found.notice.state not in (NoticeState.SETTLED, NoticeState.OVER, NoticeState.REFUNDED):
            waiting = [each for each in announced_of_case(db, found.notice.case_id) if notice_id in each.notices]
            return Seen(found, number, announced=waiting[0] if waiting else None)
        paid = next((row for row in payments_for(db, notice_id) if row.state == PaymentState.CONFIRMED), None)
        teller = staff_row(db, paid.teller) if paid is not None else None
    return Seen(found, number, paid, teller.name if teller is not None else "")


def latest(db: Database, seen: Seen, today: date) -> Seen | None:
    """What stands in the place of a void notice at the end of the chain; None where nothing does."""
    while seen.card.replaced_by:
        following = by_number(db, seen.card.replaced_by)
        after = see(db, following.id, today) if following is not None else None
        if after is None:
            return None
        seen = after
        if seen.card.notice.state is not NoticeState.VOID:
            return seen
    return None


@dataclass(frozen=True, slots=True)
class Followed:
    """A notice that is held in the list, read again; `instead` is what was issued in its place."""

    asked: str
    seen: Seen
    instead: Seen | None


def follow(db: Database, ids: Sequence[str], today: date) -> tuple[Followed, ...]:
    """The notices in the list as they stand now, in their order; reissued ones with what takes their place."""
    with db.snapshot():
        found = [(each, see(db, each, today)) for each in ids]
        return tuple(Followed(each, seen, latest(db, seen, today)) for each, seen in found if seen is not None)


@dataclass(frozen=True, slots=True)
class Sought:
    """What a scan or typed words named: one notice, one payment, several notices to choose from, or nothing."""

    text: str
    seen: Seen | None = None
    instead: Seen | None = None
    """What stands in its place where it is void."""
    payment: PaymentRow | None = None
    rows: tuple[NoticeRow, ...] = ()
    fault: str = ""
    """What is wrong with the number, where that is known."""


def seek(db: Database, text: str, today: date) -> Sought:
    """A notice by number or pay code, whatever its state; a payment by its slip; else what is still to be paid by
    payer, last four of the ID, or case number (days.md 19)."""
    with db.snapshot():
        row = by_number(db, text)
        if row is not None:
            return _found(db, text, row.id, today)
        number = parse_payment_no(text)
        paid = payment_by_number(db, number) if not isinstance(number, Fault) else None
        if paid is not None:
            return Sought(text, payment=paid)
        rows = tuple(each for each in find(db, text, limit=MOST) if each.due_fen)
        if len(rows) == 1:
            return _found(db, text, rows[0].id, today)
    return Sought(text, rows=rows, fault="" if rows else _fault(text))


def _found(db: Database, text: str, notice_id: str, today: date) -> Sought:
    seen = see(db, notice_id, today)
    return Sought(text, seen, latest(db, seen, today) if seen is not None else None)


def _fault(text: str) -> str:
    """What is wrong with a number that is as long as a notice's; "" where nothing else is wrong than that there is no
    such thing."""
    number = figures(text)
    if number.isdigit() and len(number) == 19:
        parsed = parse_notice_no(number)
        if isinstance(parsed, Fault):
            return parsed
    return ""


def names_notice(text: str) -> bool:
    """Whether a scan is a notice's barcode, so that it cannot be taken for the serial of a card slip."""
    return not isinstance(parse_notice_no(text), Fault)


def suggest(db: Database, text: str, today: date) -> list[Suggestion]:
    """The search box's answers: notices that still want money (ui/rooms.py, `finds`)."""
    return [suggestion(row, today, kind=True) for row in find(db, text, limit=MOST) if row.due_fen][:8]


def suggestion(row: NoticeRow, today: date, *, kind: bool = False) -> Suggestion:
    """One notice to choose: payer and case, unit and number, amount."""
    issued = words.minute(row.issued_at, today=today)
    return Suggestion(
        f"notice:{row.number}" if kind else row.id,
        tr("{payer} · {case}", payer=row.payer_name, case=row.short_no or row.case_no),
        tr("{unit} · {number} · issued {time}", unit=row.unit_name, number=row.number, time=issued),
        words.yuan(row.due_fen),
    )  # fmt: skip


def out_already(db: Database, notice_ids: Sequence[str]) -> tuple[str, ...]:
    """Short numbers of the cases of these notices whose certificate was made already: a reversal that must be said
    (behaviour 44)."""
    rows = [row for row in (notice(db, each) for each in notice_ids) if row is not None]
    return tuple(dict.fromkeys(row.short_no or row.case_no for row in rows if certificates(db, row.case_id)))


# The close of the day


@dataclass(frozen=True, slots=True)
class DayToClose:
    """A bank day that is open, and what its count is held against."""

    row: BankDayRow
    totals: tuple[MethodTotal, ...]
    units: tuple[UnitTotal, ...]
    after: AfterCutOff


@dataclass(frozen=True, slots=True)
class CloseNow:
    """The page of the close: days that wait for it, and what was closed."""

    takes: date
    days: tuple[DayToClose, ...]
    closes: tuple[CloseRow, ...]


def close_now(db: Database, counter: str, now: Instant) -> CloseNow:
    """The open days of a counter with their books, and its closes."""
    with db.snapshot():
        takes = bank_day_at(db, read_settings(db), now)
        days = tuple(_to_close(db, row) for row in open_days(db, counter))
        return CloseNow(takes, days, closes(db, counter))


def day_again(db: Database, close: CloseRow) -> tuple[tuple[MethodTotal, ...], tuple[UnitTotal, ...], AfterCutOff]:
    """The books of a closed day, for its correction."""
    with db.snapshot():
        day = close.bank_day
        return counter_totals(db, day), unit_totals(db, day), taken_after_cut_off(db, day)


def _to_close(db: Database, row: BankDayRow) -> DayToClose:
    return DayToClose(row, counter_totals(db, row.id), unit_totals(db, row.id), taken_after_cut_off(db, row.id))
