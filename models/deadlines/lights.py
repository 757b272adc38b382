"""Lights (绿/黄/红/灰灯) and cards (黄牌/红牌): how a case stands on a day (domain.md §2.5).

The promise clock drives the light, the legal clock drives the card: a broken promise within the legal limit is a
finding about the service, not an illegality.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.calendar.rules import Calendar
from models.deadlines.rules import Due, Suspension, Term, Unit, bound, due


class Light(StrEnum):
    """How an open case stands."""

    GREEN = "GREEN"
    YELLOW = "YELLOW"
    """预警"""
    RED = "RED"
    """Due today, or late."""
    GREY = "GREY"
    """暂停计时"""


class Card(StrEnum):
    """How late a case is, or was when it finished. It stays on the record; only an appeal lifts it."""

    NONE = "NONE"
    YELLOW = "YELLOW"
    RED = "RED"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """When lights and cards change; settings of the hall, the values being those of domain.md §2.5."""

    yellow_percent: int = 20
    """Yellow from this share of the limit left, rounded up to whole days …"""
    yellow_days: int = 1
    """… and from this many working days left in any case."""
    yellow_card_days: int = 1
    red_card_days: int = 2
    """Working days late from which the card is shown."""


DEFAULT_THRESHOLDS = Thresholds()


@dataclass(frozen=True, slots=True)
class Standing:
    """How one clock stands on a day."""

    due: Due
    light: Light | None
    """None once the case is finished."""
    card: Card
    left: int
    """Working days to the due day, 0 when it is today or past; while suspended what is left to count, frozen."""
    late: int
    """Working days past the due day, today or when it finished."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """How a case stands by both clocks."""

    promise: Standing
    law: Standing

    @property
    def light(self) -> Light | None:
        """The light of the promise."""
        return self.promise.light

    @property
    def card(self) -> Card:
        """The card of the law."""
        return self.law.card

    @property
    def promise_broken_only(self) -> bool:
        """A finding about the service: the promise is broken, the law is not."""
        return self.promise.late > 0 and self.law.late == 0


def as_of(suspensions: Sequence[Suspension], today: date) -> tuple[Suspension, ...]:
    """The suspensions as they were known at the end of a day, so that a past day gives the same answer again."""
    return tuple(
        Suspension(one.start, None if one.end is None or one.end > today else one.end, one.reason, one.expected)
        for one in suspensions
        if one.start <= today
    )


def standing(
    calendar: Calendar,
    start: date,
    term: Term,
    suspensions: Sequence[Suspension] = (),
    *,
    today: date,
    finished: date | None = None,
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
    printed: date | None = None,
) -> Standing:
    """How a clock stands at `today`, or stood on the day its case finished; `printed` is a day given in writing that
    binds where it is earlier."""
    day = finished or today
    result = bound(due(calendar, start, term, as_of(suspensions, day)), printed)
    if result.day is None:
        return Standing(result, None if finished else Light.GREY, Card.NONE, result.left_when_stopped, 0)
    left = calendar.count_workdays(day, result.day)
    late = calendar.count_workdays(result.day, day)
    light = None if finished else light_of(left, _limit_in_days(calendar, start, term), day >= result.day, thresholds)
    return Standing(result, light, card_of(late, thresholds), left, late)


def judge(
    calendar: Calendar,
    start: date,
    *,
    promise: Term,
    law: Term,
    suspensions: Sequence[Suspension] = (),
    today: date,
    finished: date | None = None,
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
    printed: tuple[date | None, date | None] = (None, None),
) -> Judgement:
    """How a case stands by both clocks at `today`, or stood on the day it finished; `printed` are the days of promise
    and law that the applicant has in writing."""

    def stands(term: Term, given: date | None) -> Standing:
        return standing(
            calendar, start, term, suspensions, today=today, finished=finished, thresholds=thresholds, printed=given
        )

    return Judgement(stands(promise, printed[0]), stands(law, printed[1]))


def light_of(left: int, limit: int, reached: bool, thresholds: Thresholds = DEFAULT_THRESHOLDS) -> Light:
    """The light for working days left of a limit; `reached` says that the due day is today or past."""
    if reached:
        return Light.RED
    share = -(-limit * thresholds.yellow_percent // 100)
    return Light.GREEN if left > max(thresholds.yellow_days, share) else Light.YELLOW


def card_of(late: int, thresholds: Thresholds = DEFAULT_THRESHOLDS) -> Card:
    """The card for working days late."""
    if late >= thresholds.red_card_days:
        return Card.RED
    return Card.YELLOW if late >= thresholds.yellow_card_days else Card.NONE


def _limit_in_days(calendar: Calendar, start: date, term: Term) -> int:
    """The limit to take the yellow share of. A limit in months has none in days: its working days stand for it."""
    if term.unit is Unit.MONTH:
        return calendar.count_workdays(start, calendar.due_M(start, term.limit))
    return term.limit
