"""What a change of the calendar does to the open cases: what would move, what moved, whom it was promised in writing.

Only a day that runs can move: the decision's two limits before the decision, the notice's or the delivery's after.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.calendar.followers import CalendarChange, follows_calendar
from models.calendar.reading import hall_calendar
from models.calendar.rules import Calendar, CalendarRow, Source, YearNotice
from models.cases.clock import CaseDue, CaseTimes, case_due
from models.cases.finding import delivery_of, times_of
from models.cases.forms import ApplicantKind
from models.cases.move_records import CaseDueMove
from models.cases.printed_days import MovedClock, bound_days, days_on_paper
from models.cases.rules import Clock
from models.deadlines.rules import Term
from models.office.act import Act
from models.office.database import Database
from models.office.instants import Instant
from models.office.keys import new_key
from models.office.settings import HallSettings, read_settings
from models.people.identity import masked_name

_SLICE = 500


@dataclass(frozen=True, slots=True)
class DueMove:
    """One limit of one case, from a day to a day."""

    clock: MovedClock
    day_from: date
    day_to: date

    @property
    def earlier(self) -> bool:
        """Whether there is less time than there was."""
        return self.day_to < self.day_from


def moves_between(before: CaseDue, after: CaseDue) -> tuple[DueMove, ...]:
    """What moved of one case between two calendars. A clock that stands still moves when it runs again."""
    match before.runs:
        case Clock.DECISION:
            pairs = [
                (MovedClock.PROMISE, before.promise, after.promise), (MovedClock.LEGAL, before.law, after.law),
            ]  # fmt: skip
        case Clock.NOTICE:
            pairs = [(MovedClock.NOTICE, before.due, after.due)]
        case Clock.DELIVERY:
            pairs = [(MovedClock.DELIVERY, before.due, after.due)]
        case _:
            pairs = []
    return tuple(
        DueMove(clock, was.day, now.day)
        for clock, was, now in pairs
        if was is not None and now is not None and was.day and now.day and was.day != now.day
    )


@follows_calendar
def write_moves(act: Act, change: CalendarChange) -> None:
    """Writes a line for every due day that an act on the calendar moves, in that act (domain.md §2.4)."""
    moved = 0
    for case, move in _moves(act.db, act.settings, change.before, change.after):
        moved += 1
        row = CaseDueMove(
            id=new_key(), case=case, clock=move.clock, day_from=move.day_from, day_to=move.day_to,
            printed=_printed(act.db, case, move), cause=change.cause, about=change.about, at=act.now,
        )  # fmt: skip
        act.add(row)
    if moved:
        act.note(due_moves=moved)


def _moves(db: Database, settings: HallSettings, before: Calendar, after: Calendar) -> Iterator[tuple[str, DueMove]]:
    """(case, move) of every open case, in the order of their keys."""
    delivery = delivery_of(settings)
    ids = [str(row[0]) for row in db.rows('SELECT "source" FROM "derived_due" ORDER BY "source"')]
    for at in range(0, len(ids), _SLICE):
        for case, times in times_of(db, ids[at : at + _SLICE], settings).items():
            for move in _of_case(times, delivery, before, after):
                yield case, move


def _of_case(times: CaseTimes, delivery: Term, before: Calendar, after: Calendar) -> tuple[DueMove, ...]:
    return moves_between(case_due(before, times, delivery=delivery), case_due(after, times, delivery=delivery))


_PAPERS = 'SELECT "sheet" FROM "print_job" WHERE "about_table" = \'case\' AND "about_id" = ? AND "state" = \'PRINTED\''


def _printed(db: Database, case: str, move: DueMove) -> date | None:
    """The day that the applicant has in writing for this limit: the one it moves from, or the one that bound before."""
    day = move.day_from.isoformat()
    if any(days_on_paper(json.loads(sheet)["sheet"]).get(move.clock) == day for (sheet,) in db.rows(_PAPERS, (case,))):
        return move.day_from
    bound = bound_days(db, [case]).get(case)
    return bound.get(move.clock) if bound else None


@dataclass(frozen=True, slots=True)
class MoveRow:
    """A moved due day as a list shows it; `id` "" is one that would move. The applicant's name is masked."""

    id: str
    case: str
    number: str
    short_number: str
    name: str
    item_name: str
    phone_last4: str
    clock: MovedClock
    day_from: date
    day_to: date
    printed: date | None
    cause: str = ""
    about: str = ""
    at: Instant | None = None
    told_at: Instant | None = None
    told_by: str = ""
    """Name of who told."""

    @property
    def earlier(self) -> bool:
        """Whether there is less time than there was."""
        return self.day_to < self.day_from

    @property
    def binding(self) -> date:
        """The day that the office has to keep: the printed one where it is earlier."""
        return self.day_to if self.printed is None else min(self.day_to, self.printed)


def moves_by_notice(db: Database, notice: YearNotice) -> tuple[MoveRow, ...]:
    """What would move if this notice were entered; nothing is written."""
    with db.snapshot():
        return _preview(db, hall_calendar(db).with_notice(notice))


def moves_by_day(db: Database, day: date, is_workday: bool | None) -> tuple[MoveRow, ...]:
    """What would move if the hall said this of a day, or, None, took back what it said of it."""
    with db.snapshot():
        now = hall_calendar(db)
        if is_workday is None:
            after = Calendar(now.notices, now.festivals, {key: row for key, row in now.rows.items() if key != day})
        else:
            after = now.with_rows([CalendarRow(day, is_workday, "", Source.HALL_OVERRIDE)])
        return _preview(db, after)


def _preview(db: Database, after: Calendar) -> tuple[MoveRow, ...]:
    found = list(_moves(db, read_settings(db), hall_calendar(db), after))
    shown = _shown(db, [case for case, _ in found])
    rows = (
        MoveRow("", case, *shown[case], move.clock, move.day_from, move.day_to, _printed(db, case, move))
        for case, move in found
    )
    return tuple(sorted(rows, key=lambda row: (row.day_to, row.number, row.clock)))


_SHOWN = (
    'SELECT c."id", c."number", c."short_number", a."kind", a."name", v."name", a."phone_last4" FROM "case" c '
    'JOIN "applicant" a ON a."id" = c."applicant" JOIN "item_version" v ON v."id" = c."item_version" '
    'WHERE c."id" IN ({})'
)


def _shown(db: Database, cases: Iterable[str]) -> dict[str, tuple[str, str, str, str, str]]:
    """Number, short number, masked name, item and last four of the telephone, by case."""
    ids = list(dict.fromkeys(cases))
    found = {}
    for at in range(0, len(ids), _SLICE):
        some = ids[at : at + _SLICE]
        for case, number, short, kind, name, item, phone in db.rows(_SHOWN.format(", ".join("?" for _ in some)), some):
            shown = name if kind == ApplicantKind.LEGAL else masked_name(name)
            found[case] = (number, short, shown, item, phone)
    return found


_MOVED = (
    'SELECT m."id", m."case", m."clock", m."day_from", m."day_to", m."printed", m."cause", m."about", m."at", '
    'm."told_at", coalesce(p."name", \'\') FROM "case_due_move" m JOIN "case" c ON c."id" = m."case" '
    'LEFT JOIN "staff" p ON p."id" = m."told_by" WHERE {} '
    'ORDER BY CASE WHEN m."told_at" IS NULL THEN 0 ELSE 1 END, m."at" DESC, m."day_to", m."id" LIMIT ?'
)


def moved(db: Database, *, limit: int = 500) -> tuple[MoveRow, ...]:
    """The moved due days of cases that are still open, those first whose applicants have not been told."""
    with db.snapshot():
        return _rows(db, db.rows(_MOVED.format('c."ended_at" IS NULL'), (limit,)))


def moved_of(db: Database, case: str) -> tuple[MoveRow, ...]:
    """Every line that the calendar wrote to a case, the newest first."""
    with db.snapshot():
        return _rows(db, db.rows(_MOVED.format('m."case" = ?'), (case, _SLICE)))


def _rows(db: Database, found: list[tuple[Any, ...]]) -> tuple[MoveRow, ...]:
    shown = _shown(db, [row[1] for row in found])
    return tuple(
        MoveRow(
            key, case, *shown[case], MovedClock(clock), date.fromisoformat(day_from), date.fromisoformat(day_to),
            date.fromisoformat(printed) if printed else None, cause, about, Instant(at), told_at, told_by,
        )
        for key, case, clock, day_from, day_to, printed, cause, about, at, told_at, told_by in found
    )  # fmt: skip


def untold(db: Database) -> int:
    """How many moved due days of open cases wait for 已告知."""
    sql = (
        'SELECT count(*) FROM "case_due_move" m JOIN "case" c ON c."id" = m."case" WHERE m."told_at" IS NULL '
        'AND c."ended_at" IS NULL'
    )
    return int(db.value(sql) or 0)
