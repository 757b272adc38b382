"""What an item would mean for somebody who applies now: its papers, its fees, and both days it would fall due."""

from dataclasses import dataclass
from datetime import date

from models.calendar.reading import hall_calendar, office_hours
from models.cases.clock import CaseTimes, explained, law_due, promise_due
from models.cases.money import charged
from models.cases.rules import State
from models.catalogue.reading import ItemRow, MaterialRow, StandardRow, materials, version_on
from models.catalogue.rules import Kind
from models.deadlines.explain import ExplainedDay
from models.deadlines.rules import Due, Hours
from models.office.database import Database
from models.office.instants import Instant, civil
from models.office.settings import read_settings


@dataclass(frozen=True, slots=True)
class Offer:
    """An item as the window shows it before anything is taken in."""

    item: ItemRow
    materials: tuple[MaterialRow, ...]
    fees: tuple[StandardRow, ...]
    """What is charged today; () for nothing."""
    promise: Due
    law: Due


def offer(db: Database, item: str, *, site: str, now: Instant) -> Offer | None:
    """The item on the day of `now`, with the days it would fall due if it were accepted now; None where it is not in
    force."""
    with db.snapshot():
        row = version_on(db, item, civil(now).date())
        if row is None:
            return None
        calendar, times = hall_calendar(db), _times(db, row, site, now)
        promise = promise_due(calendar, times)
        return Offer(
            row, materials(db, row.id), charged(db, item, civil(now).date()), promise,
            law_due(calendar, times, promise),
        )  # fmt: skip


def offered_days(db: Database, item: str, *, site: str, now: Instant, law: bool = False) -> tuple[ExplainedDay, ...]:
    """为何是这一天, before acceptance: the promise, or the law, day by day; () where the item is not in force."""
    today: date = civil(now).date()
    with db.snapshot():
        row = version_on(db, item, today)
        if row is None:
            return ()
        return explained(hall_calendar(db), _times(db, row, site, now), law=law, today=today)


def _times(db: Database, row: ItemRow, site: str, now: Instant) -> CaseTimes:
    settings, moment = read_settings(db), civil(now)
    hours = Hours(office_hours(db, settings, site, moment.date()).closes, settings.due_at_midnight)
    return CaseTimes(
        state=State.ACCEPTED, immediate=row.kind is Kind.IMMEDIATE, received=moment.date(), received_time=moment.time(),
        hours=hours, accepted=moment.date(), statutory_days=row.statutory_days, promised_days=row.promised_days,
        unit=row.day_unit, supplement_notice_days=row.supplement_notice_days,
    )  # fmt: skip
