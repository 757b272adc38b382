"""What an item would mean for somebody who applies now: its papers, its fees, and both days it would fall due."""

from dataclasses import dataclass
from datetime import date

from models.calendar.reading import hall_calendar, office_hours
from models.cases.clock import CaseTimes, explained, law_due, promise_due
from models.cases.money import charged
from models.cases.reading import CaseCard
from models.cases.rules import WINDOW, Fault, State, step
from models.catalogue.reading import ItemRow, MaterialRow, StandardRow, materials, version_on
from models.catalogue.rules import Kind
from models.deadlines.explain import ExplainedDay
from models.deadlines.rules import Due, Hours
from models.office.actors import Role
from models.office.database import Database
from models.office.instants import Instant, civil
from models.office.settings import read_settings
from models.people.rules import Power
from models.people.staff_reading import lacking_powers


@dataclass(frozen=True, slots=True)
class Offered:
    """Whether a page may offer a step, and what its button says where it may not."""

    code: str
    """"" where it may be done; else cases.state, or people.power_not_granted with `power`."""
    power: str = ""
    """Which of the five the unit has not given its window: 本部门未授予窗口××权."""


OFFERED = Offered("")


def offered(card: CaseCard, verb: str, *, roles: frozenset[Role] = frozenset()) -> Offered:
    """Whether the step may be offered for the case by state and power. `roles` are of who looks: the department's own
    reviewers and approvers need no power where the table names them."""
    row = step(card.case.state, verb)
    if isinstance(row, Fault):
        return Offered(row)
    own = {str(role) for role in roles} & {role for role in row.roles if role != WINDOW}
    if row.power is None or row.power not in card.lacking or own:
        return OFFERED
    return Offered("people.power_not_granted", str(row.power))


@dataclass(frozen=True, slots=True)
class Offer:
    """An item as the window shows it before anything is taken in."""

    item: ItemRow
    materials: tuple[MaterialRow, ...]
    fees: tuple[StandardRow, ...]
    """What is charged today; () for nothing."""
    promise: Due
    law: Due
    lacking: frozenset[Power]
    """Of the five powers those that the unit has not given its window: without PRECHECK nothing is accepted here."""


def offer(db: Database, item: str, *, site: str, now: Instant) -> Offer | None:
    """The item on the day of `now`, with the days it would fall due if it were accepted now; None where it is not in
    force."""
    with db.snapshot():
        row = version_on(db, item, civil(now).date())
        if row is None:
            return None
        calendar, times = hall_calendar(db), times_if_accepted(db, row, site, now)
        promise = promise_due(calendar, times)
        return Offer(
            row, materials(db, row.id), charged(db, item, civil(now).date()), promise,
            law_due(calendar, times, promise), lacking_powers(db, row.unit, civil(now).date()),
        )  # fmt: skip


def offered_days(db: Database, item: str, *, site: str, now: Instant, law: bool = False) -> tuple[ExplainedDay, ...]:
    """为何是这一天, before acceptance: the promise, or the law, day by day; () where the item is not in force."""
    today: date = civil(now).date()
    with db.snapshot():
        row = version_on(db, item, today)
        if row is None:
            return ()
        return explained(hall_calendar(db), times_if_accepted(db, row, site, now), law=law, today=today)


def times_if_accepted(db: Database, row: ItemRow, site: str, now: Instant) -> CaseTimes:
    """The times of a case of this item that is received and accepted at `now`."""
    settings, moment = read_settings(db), civil(now)
    hours = Hours(office_hours(db, settings, site, moment.date()).closes, settings.due_at_midnight)
    return CaseTimes(
        state=State.ACCEPTED, immediate=row.kind is Kind.IMMEDIATE, received=moment.date(), received_time=moment.time(),
        hours=hours, accepted=moment.date(), statutory_days=row.statutory_days, promised_days=row.promised_days,
        unit=row.day_unit, supplement_notice_days=row.supplement_notice_days,
    )  # fmt: skip
