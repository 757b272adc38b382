"""The limits of one case: which clock runs in its state, from which day, how long, and when it falls due.

Pure. The arithmetic is models/deadlines/rules.py's; here is only what a case's rows say to it (domain.md §2.2).
"""

from dataclasses import dataclass
from datetime import date, time

from models.calendar.rules import Calendar
from models.cases.rules import CLOCKS, Clock, State
from models.deadlines.explain import ExplainedDay, explain, explain_on_the_spot
from models.deadlines.lights import (
    DEFAULT_THRESHOLDS,
    Judgement,
    Light,
    Standing,
    Thresholds,
    card_of,
    judge,
    light_of,
)
from models.deadlines.rules import (
    DEFAULT_HOURS,
    DELIVERY,
    Due,
    Hours,
    Suspension,
    Term,
    Unit,
    bound,
    decision_start,
    due,
    on_the_spot,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTimes:
    """What the rows of a case say about its limits. Days are civil days of the hall."""

    state: State
    immediate: bool
    received: date
    received_time: time
    hours: Hours = DEFAULT_HOURS
    """Of the site on the day of receipt."""
    accepted: date | None = None
    completed: date | None = None
    """When the last missing paper came after a supplement notice."""
    deemed: bool = False
    decided: date | None = None
    statutory_days: int
    promised_days: int
    unit: Unit
    supplement_notice_days: int
    extension: int = 0
    suspensions: tuple[Suspension, ...] = ()
    printed_promise: date | None = None
    printed_law: date | None = None
    """Days that the applicant has in writing and that a change of the calendar moved on (days.md 25)."""

    @property
    def start(self) -> date:
        """The day from which the decision is counted; before acceptance, as if it were accepted on receipt."""
        if self.accepted is None:
            return self.completed or self.received
        return decision_start(
            accepted=self.accepted, received=self.received, supplemented=self.completed, deemed=self.deemed
        )

    @property
    def promise(self) -> Term:
        return Term(self.promised_days, self.unit, self.extension)

    @property
    def law(self) -> Term:
        return Term(self.statutory_days, self.unit, self.extension)


@dataclass(frozen=True, slots=True)
class CaseDue:
    """When a case falls due: by the clock that runs, and by both clocks of the decision."""

    runs: Clock
    due: Due | None
    """Of the clock that runs; None where none does."""
    limit_days: int
    """What the yellow share is taken of."""
    promise: Due | None
    law: Due | None
    """None before acceptance."""


def case_due(calendar: Calendar, case: CaseTimes, *, delivery: Term = DELIVERY) -> CaseDue:
    """The due days of a case."""
    runs = CLOCKS.get(case.state, Clock.NONE)
    promise: Due | None = None
    law: Due | None = None
    if case.accepted is not None:
        promise = promise_due(calendar, case)
        law = law_due(calendar, case, promise)
    match runs:
        case Clock.NOTICE:
            term = Term(case.supplement_notice_days)
            # What is decided on the spot is not waited for: it is due the same day, accepted or not.
            running: Due | None = promise_due(calendar, case) if case.immediate else due(calendar, case.start, term)
        case Clock.DECISION:
            term, running = case.promise, promise
        case Clock.DELIVERY:
            term, running = delivery, due(calendar, case.decided or case.received, delivery)
        case _:
            return CaseDue(runs, None, 0, promise, law)
    return CaseDue(runs, running, _in_days(calendar, case.start, term), promise, law)


def promise_due(calendar: Calendar, case: CaseTimes) -> Due:
    """The promise (承诺期限). An on-the-spot case is due the day it was received (behaviour 33)."""
    if case.immediate:
        return on_the_spot(calendar, case.received, at=case.received_time, hours=case.hours)
    return bound(due(calendar, case.start, case.promise, case.suspensions), case.printed_promise)


def law_due(calendar: Calendar, case: CaseTimes, promise: Due) -> Due:
    """The law (法定期限); where the item names none in days, the promise is all there is."""
    if not case.statutory_days:
        return promise
    return bound(due(calendar, case.start, case.law, case.suspensions), case.printed_law)


def case_judgement(
    calendar: Calendar, case: CaseTimes, *, today: date, thresholds: Thresholds = DEFAULT_THRESHOLDS
) -> Judgement:
    """Light and card of the decision clocks at `today`, or as they stood on the day of decision (domain.md §2.5)."""
    judged = judge(
        calendar, case.start, promise=case.promise, law=case.law, suspensions=case.suspensions, today=today,
        finished=case.decided, thresholds=thresholds, printed=(case.printed_promise, case.printed_law),
    )  # fmt: skip
    promise = _on_the_spot(calendar, case, today, thresholds) if case.immediate else judged.promise
    return Judgement(promise, judged.law if case.statutory_days else promise)


def _on_the_spot(calendar: Calendar, case: CaseTimes, today: date, thresholds: Thresholds) -> Standing:
    """How a matter decided on the spot stands by its own rule, which counts no days (behaviour 33)."""
    due, day = promise_due(calendar, case), case.decided or today
    last = due.day or day
    left, late = calendar.count_workdays(day, last), calendar.count_workdays(last, day)
    light = None if case.decided else light_of(left, 0, day >= last, thresholds)
    return Standing(due, light, card_of(late, thresholds), left, late)


def row_light(
    calendar: Calendar, runs: Clock, due_day: date | None, limit_days: int, today: date, thresholds: Thresholds
) -> Light | None:
    """The light of a row whose due day is known (● ▲ ■), grey (‖) where the clock stands still."""
    if due_day is None:
        return Light.GREY if runs is Clock.STOPPED else None
    return light_of(calendar.count_workdays(today, due_day), limit_days, today >= due_day, thresholds)


def explained(calendar: Calendar, case: CaseTimes, *, law: bool = False, today: date) -> tuple[ExplainedDay, ...]:
    """为何是这一天: every day of the promise, or of the law, with why it counts or does not (behaviour 37)."""
    if case.immediate and not (law and case.statutory_days):
        return explain_on_the_spot(calendar, case.received, at=case.received_time, hours=case.hours)
    term, printed = (case.law, case.printed_law) if law else (case.promise, case.printed_promise)
    return explain(calendar, case.start, term, case.suspensions, until=today, printed=printed)


def _in_days(calendar: Calendar, start: date, term: Term) -> int:
    if term.unit is Unit.MONTH:
        return calendar.count_workdays(start, calendar.due_M(start, term.limit))
    return term.limit
