"""Where a case stands and what may be done with it: the states of domain.md §3.1, the steps and guards of §3.2.

The life of a case is one table, `STEPS`. The verbs ask it, the pages ask it for what is next, and a step that it does
not name is refused. FEE_PENDING and FEE_PAID are shown and not stored: where the money stands is the fee gate's answer.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from models.people.rules import Power


class State(StrEnum):
    """Where a case stands (domain.md §3.1)."""

    RECEIVED = "RECEIVED"
    """收件: received is not accepted."""
    PRECHECK = "PRECHECK"
    """预审: the papers are being looked over, or the missing ones have come."""
    SUPPLEMENT_WAIT = "SUPPLEMENT_WAIT"
    """待补正: told once what is missing, the papers kept."""
    NOT_ACCEPTED = "NOT_ACCEPTED"
    """不予受理."""
    ACCEPTED = "ACCEPTED"
    """受理: the decision clocks start."""
    REVIEW = "REVIEW"
    """审查."""
    SURVEY = "SURVEY"
    """现场踏勘: the clocks run."""
    SUSPENDED = "SUSPENDED"
    """暂停计时(特别程序)."""
    DECIDED_GRANT = "DECIDED_GRANT"
    """准予: the decision clocks stop, the delivery clock starts."""
    DECIDED_REFUSE = "DECIDED_REFUSE"
    """不予许可."""
    ISSUED = "ISSUED"
    """已制证待领."""
    DELIVERED = "DELIVERED"
    """已送达."""
    CLOSED = "CLOSED"
    """办结."""
    ARCHIVED = "ARCHIVED"
    """归档."""
    WITHDRAWN = "WITHDRAWN"
    """撤回."""
    RETURNED = "RETURNED"
    """退件."""


class Decision(StrEnum):
    """What was decided."""

    GRANT = "GRANT"
    """准予."""
    REFUSE = "REFUSE"
    """不予许可."""


DECIDED = {Decision.GRANT: State.DECIDED_GRANT, Decision.REFUSE: State.DECIDED_REFUSE}
"""The state that a decision leads to."""

BEFORE_ACCEPTANCE = (State.RECEIVED, State.PRECHECK, State.SUPPLEMENT_WAIT)
IN_DECISION = (State.ACCEPTED, State.REVIEW, State.SURVEY, State.SUSPENDED)
"""Accepted and not decided."""
BEFORE_DECISION = (*BEFORE_ACCEPTANCE, *IN_DECISION)
OVER = (State.NOT_ACCEPTED, State.WITHDRAWN, State.RETURNED, State.CLOSED, State.ARCHIVED)
"""Nothing more is owed to the applicant."""


class Clock(StrEnum):
    """Which limit runs in a state (domain.md §3.1, column "clock")."""

    NOTICE = "NOTICE"
    """Telling once what is missing (行政许可法 32)."""
    DECISION = "DECISION"
    """The promise and the law."""
    DELIVERY = "DELIVERY"
    """Handing over after the decision (行政许可法 44)."""
    STOPPED = "STOPPED"
    NONE = "NONE"


CLOCKS = {
    State.RECEIVED: Clock.NOTICE,
    State.PRECHECK: Clock.NOTICE,
    State.SUPPLEMENT_WAIT: Clock.STOPPED,
    State.ACCEPTED: Clock.DECISION,
    State.REVIEW: Clock.DECISION,
    State.SURVEY: Clock.DECISION,
    State.SUSPENDED: Clock.STOPPED,
    State.DECIDED_GRANT: Clock.DELIVERY,
    State.DECIDED_REFUSE: Clock.DELIVERY,
    State.ISSUED: Clock.DELIVERY,
}
"""States that are not named have no clock."""


class Holder(StrEnum):
    """Who holds a case in a state, so that the card can say who has it since when (days.md 11)."""

    WINDOW = "WINDOW"
    """窗口: something is to be done at the desk."""
    BACK_OFFICE = "BACK_OFFICE"
    """后台: the department reviews and decides."""
    APPLICANT = "APPLICANT"
    """申请人: papers are to be brought, money paid or the result fetched."""
    NOBODY = "NOBODY"


class Guard(StrEnum):
    """What a step looks at besides the state (domain.md §3.2; the numbers are its guards)."""

    MATERIALS = "MATERIALS"
    """1: every required material is there."""
    REASON = "REASON"
    """4: a reason that says something."""
    FEE = "FEE"
    """5: the fee gate is open where the item's timing puts it."""
    OTHER_PERSON = "OTHER_PERSON"
    """7: not the person who accepted it, unless it is decided on the spot."""
    ON_THE_SPOT = "ON_THE_SPOT"
    """Only an 即办件."""
    FEE_TIMING = "FEE_TIMING"
    """Before the decision only where the item charges before acceptance."""
    TOLERABLE = "TOLERABLE"
    """1: what is missing may be brought later on a signed promise (容缺受理); never for an 即办件."""
    OPEN_PROMISE = "OPEN_PROMISE"
    """Papers were promised and are not all there."""
    PROMISE_KEPT = "PROMISE_KEPT"
    """Nothing that was promised is missing: a grant rests on whole papers."""
    OTHER_PROPOSER = "OTHER_PROPOSER"
    """Not the person who proposed the special procedure."""
    PARTS_AGREED = "PARTS_AGREED"
    """Every department of a joint case has agreed to its part (联办件, 行政许可法 26)."""
    UPWARD = "UPWARD"
    """Only an 上报件 goes to a higher authority."""


class Fault(StrEnum):
    """Why a step is not taken; a refusal's code."""

    STATE = "cases.state"
    MATERIALS = "cases.materials_missing"
    REASON = "cases.reason_too_short"
    SAME_PERSON = "cases.same_person"
    NOT_ON_THE_SPOT = "cases.not_on_the_spot"
    FEE_TOO_EARLY = "cases.fee_too_early"
    TIME = "cases.time_backwards"
    """6: a step before the one that was taken last."""
    BEFORE_REGISTER = "cases.before_register"
    """6: a decision dated before acceptance (PROCESS_BEFORE_REGISTER)."""
    IN_FUTURE = "cases.in_future"
    NOTHING_MISSING = "cases.nothing_missing"
    NOT_TOLERABLE = "cases.not_tolerable"
    PROMISE_IMMEDIATE = "cases.promise_immediate"
    NOTHING_PROMISED = "cases.nothing_promised"
    PROMISED_MISSING = "cases.promised_missing"
    SAME_PROPOSER = "cases.same_proposer"
    PARTS_OPEN = "cases.parts_open"
    PART_DISAGREES = "cases.part_disagrees"
    NOT_UPWARD = "cases.not_upward"


KEPT = frozenset(
    {
        Fault.STATE,
        Fault.SAME_PERSON,
        Fault.SAME_PROPOSER,
        Fault.NOT_ON_THE_SPOT,
        Fault.FEE_TOO_EARLY,
        Fault.TIME,
        Fault.BEFORE_REGISTER,
        Fault.PROMISE_IMMEDIATE,
        Fault.PROMISED_MISSING,
        Fault.PARTS_OPEN,
        Fault.PART_DISAGREES,
        Fault.NOT_UPWARD,
    }
)
"""Refusals whose attempt is itself a fact to keep (behaviour 39); a short reason or a missing paper is not."""


WINDOW, REVIEWER, APPROVER, SYSTEM = "WINDOW", "REVIEWER", "APPROVER", "SYSTEM"
"""Roles as models/office/actors.py names them; SYSTEM is the clock."""


@dataclass(frozen=True, slots=True)
class Step:
    """One row of the table: with this verb, from this state to that one, by these roles, under these guards."""

    before: State | None
    """None: the case begins."""
    verb: str
    after: State
    roles: tuple[str, ...]
    guards: tuple[Guard, ...] = ()
    power: Power | None = None
    """Which of the five the unit must have given its window (domain.md §3.3). The department's own reviewers and
    approvers, where the row names them, need none."""


def _steps(
    before: Iterable[State | None],
    verb: str,
    after: State | None,
    roles: tuple[str, ...],
    *guards: Guard,
    power: Power | None = None,
) -> Iterator[Step]:
    """Rows that differ only in where they start; `after` None stays where it is."""
    for state in before:
        goes_to = after or state
        if goes_to is not None:
            yield Step(state, verb, goes_to, roles, guards, power)


_P1, _P2, _P3, _P5 = Power.PRECHECK, Power.FEE_DETERMINE, Power.SURVEY_ORGANISE, Power.ISSUE
_UNACCEPTED = (State.RECEIVED, State.PRECHECK)
_DECIDABLE = (State.ACCEPTED, State.REVIEW)
_GRANT, _REFUSE = State.DECIDED_GRANT, State.DECIDED_REFUSE
_HERE = Guard.ON_THE_SPOT
_WHOLE = (Guard.PROMISE_KEPT, Guard.PARTS_AGREED)
_DEPARTMENT = (REVIEWER, APPROVER)

STEPS: tuple[Step, ...] = (
    *_steps((None,), "receive", State.RECEIVED, (WINDOW,)),
    *_steps(BEFORE_ACCEPTANCE, "bring_materials", State.PRECHECK, (WINDOW,)),
    *_steps((State.SUPPLEMENT_WAIT,), "bring_materials", State.SUPPLEMENT_WAIT, (WINDOW,)),
    *_steps(_UNACCEPTED, "supplement_notice", State.SUPPLEMENT_WAIT, (WINDOW,), power=_P1),
    *_steps(_UNACCEPTED, "not_accepted", State.NOT_ACCEPTED, (WINDOW,), Guard.REASON, power=_P1),
    *_steps(_UNACCEPTED, "accept", State.ACCEPTED, (WINDOW,), Guard.MATERIALS, Guard.FEE, power=_P1),
    *_steps(_UNACCEPTED, "promise", None, (WINDOW,), Guard.TOLERABLE, power=_P1),
    *_steps(_UNACCEPTED, "accept_on_promise", State.ACCEPTED, (WINDOW,), Guard.TOLERABLE, Guard.FEE, power=_P1),
    *_steps(IN_DECISION, "bring_promised", None, (WINDOW,), Guard.OPEN_PROMISE),
    *_steps(_UNACCEPTED, "deem_accepted", State.ACCEPTED, (SYSTEM,)),
    *_steps(_DECIDABLE, "review", State.REVIEW, (REVIEWER,)),
    *_steps((*_DECIDABLE, State.SURVEY), "survey", State.SURVEY, (WINDOW, REVIEWER), power=_P3),
    *_steps((State.SURVEY,), "survey_result", State.REVIEW, (WINDOW, REVIEWER), power=_P3),
    *_steps(IN_DECISION, "propose_suspension", None, (REVIEWER,)),
    *_steps(IN_DECISION, "reject_suspension", None, (APPROVER,), Guard.REASON),
    *_steps((*_DECIDABLE, State.SUSPENDED), "suspend", State.SUSPENDED, (APPROVER,), Guard.OTHER_PROPOSER),
    *_steps((State.SUSPENDED,), "resume", State.REVIEW, (REVIEWER, APPROVER)),
    *_steps((State.SUSPENDED,), "resume", State.SUSPENDED, (REVIEWER, APPROVER)),
    *_steps(IN_DECISION, "answer_part", None, _DEPARTMENT),
    *_steps(IN_DECISION, "ask_again", None, _DEPARTMENT, Guard.REASON),
    *_steps((State.REVIEW,), "send_up", State.SUSPENDED, _DEPARTMENT, Guard.UPWARD),
    *_steps((State.SUSPENDED,), "answer_up", State.REVIEW, _DEPARTMENT),
    *_steps((State.SUSPENDED,), "answer_up", State.SUSPENDED, _DEPARTMENT),
    *_steps(IN_DECISION, "extend", None, (APPROVER,), Guard.REASON),
    *_steps(_DECIDABLE, "decide", _GRANT, (APPROVER,), Guard.OTHER_PERSON, *_WHOLE),
    *_steps(_DECIDABLE, "decide", _REFUSE, (APPROVER,), Guard.OTHER_PERSON, Guard.REASON),
    *_steps((State.ACCEPTED,), "decide_on_the_spot", _GRANT, (WINDOW,), _HERE, power=_P1),
    *_steps((State.ACCEPTED,), "decide_on_the_spot", _REFUSE, (WINDOW,), _HERE, Guard.REASON, power=_P1),
    *_steps(_DECIDABLE, "enter_signed_decision", _GRANT, (WINDOW, REVIEWER), *_WHOLE),
    *_steps(_DECIDABLE, "enter_signed_decision", _REFUSE, (WINDOW, REVIEWER), Guard.REASON),
    *_steps(_DECIDABLE, "return_", State.RETURNED, (WINDOW, APPROVER), Guard.REASON, power=_P1),
    *_steps(BEFORE_DECISION, "withdraw", State.WITHDRAWN, (WINDOW,)),
    *_steps((*_UNACCEPTED, *IN_DECISION), "assess_fee", None, (WINDOW,), Guard.FEE_TIMING, power=_P2),
    *_steps((_GRANT, State.ISSUED), "assess_fee", None, (WINDOW,), power=_P2),
    *_steps((_GRANT,), "issue", State.ISSUED, (WINDOW,), Guard.FEE, power=_P5),
    *_steps((State.ISSUED, _REFUSE), "tell_ready", None, (WINDOW,)),
    *_steps((State.ISSUED,), "deliver", State.DELIVERED, (WINDOW,), Guard.FEE, power=_P5),
    *_steps((_REFUSE,), "deliver", State.DELIVERED, (WINDOW,), power=_P5),
    *_steps((State.DELIVERED,), "close", State.CLOSED, (WINDOW,)),
    *_steps((State.CLOSED,), "archive", State.ARCHIVED, (WINDOW,)),
)
"""The life of a case (domain.md §3.2). A promised case may be decided as soon as it is accepted: the department's own
review is a step of its own where somebody takes it. A matter decided on the spot is decided by its acceptance, so that
it needs the power to accept (P1) and no other; what it hands out needs P5 like any certificate."""

_BY_STATE: dict[tuple[State | None, str], tuple[Step, ...]] = {}
for _step in STEPS:
    _BY_STATE[_step.before, _step.verb] = (*_BY_STATE.get((_step.before, _step.verb), ()), _step)


def step(state: State | None, verb: str, to: State | None = None) -> Step | Fault:
    """The row of the table for a verb in a state, or `Fault.STATE`.

    `to` picks among several ends (a decision grants or refuses); without it a verb has one.
    """
    for row in _BY_STATE.get((state, verb), ()):
        if to is None or row.after is to:
            return row
    return Fault.STATE


def may(state: State, verb: str) -> bool:
    """Whether a verb has any row in a state: what a page offers."""
    return (state, verb) in _BY_STATE


def allowed_verbs(state: State) -> tuple[str, ...]:
    """The verbs that a state allows, in the table's order."""
    return tuple(dict.fromkeys(row.verb for row in STEPS if row.before is state))


def power_for(state: State | None, verb: str) -> Power | None:
    """Which power a window needs for a verb in a state, None where it needs none or the state does not allow it."""
    rows = _BY_STATE.get((state, verb), ())
    return rows[0].power if rows else None


def roles_of(verb: str) -> frozenset[str]:
    """Who may do a verb, over all its rows: what the write door asks first."""
    return frozenset(role for row in STEPS if row.verb == verb for role in row.roles)


def says_something(reason: str, least: int) -> bool:
    """Whether a reason has enough characters that are not spaces (domain.md §3.2 guard 4)."""
    return len("".join(reason.split())) >= least


REASONS: dict[str, tuple[str, ...]] = {
    "not_accepted": ("NOT_REQUIRED", "NOT_OUR_REMIT", "NOT_ENTITLED", "OTHER"),
    "refuse": ("CONDITIONS_NOT_MET", "QUANTITY_LIMIT", "FALSE_MATERIALS", "OTHER"),
    "return_": ("POLICY_NOT_MET", "DUPLICATE", "OTHER_PLACE", "OTHER"),
    "withdraw": ("APPLICANT_WISH", "PAPERS_NOT_TO_BE_HAD", "ALREADY_DONE", "OTHER"),
}
"""Short lists to choose from; the text beside the choice says the case's own reason (domain.md §3.2 guard 4).

不需要许可, 不属本机关职权, 不具备申请资格 (行政许可法 32) · 不符合条件, 数量限制, 材料虚假 · 不符合政策, 重复申请,
应到他处 · 申请人意愿, 材料无法取得, 已在别处办妥 · 其他.
"""


class Shown(StrEnum):
    """What the card says beyond the stored state, where money is the matter."""

    FEE_PENDING = "FEE_PENDING"
    """待缴费."""
    FEE_PAID = "FEE_PAID"
    """已缴费."""


def shown_state(state: State, gate: str, charged: bool) -> str:
    """The state as it is shown: after a grant, whether money is still owed (domain.md §3.2 guard 5).

    `gate` is the fee gate's answer, `charged` whether a notice was ever printed.
    """
    if state is not State.DECIDED_GRANT:
        return state
    if gate:
        return Shown.FEE_PENDING
    return Shown.FEE_PAID if charged else state


class Next(StrEnum):
    """What is to be done next with a case (days.md 11)."""

    ACCEPT = "ACCEPT"
    BRING_MATERIALS = "BRING_MATERIALS"
    REVIEW = "REVIEW"
    DECIDE = "DECIDE"
    SURVEY_RESULT = "SURVEY_RESULT"
    RESUME = "RESUME"
    ANSWER_PROPOSAL = "ANSWER_PROPOSAL"
    BRING_PROMISED = "BRING_PROMISED"
    ANSWER_PARTS = "ANSWER_PARTS"
    ANSWER_UP = "ANSWER_UP"
    ASSESS_FEE = "ASSESS_FEE"
    PAY = "PAY"
    ISSUE = "ISSUE"
    TELL_READY = "TELL_READY"
    COLLECT = "COLLECT"
    CLOSE = "CLOSE"
    NOTHING = "NOTHING"


_NEXT = {
    State.RECEIVED: Next.ACCEPT,
    State.PRECHECK: Next.ACCEPT,
    State.SUPPLEMENT_WAIT: Next.BRING_MATERIALS,
    State.SURVEY: Next.SURVEY_RESULT,
    State.SUSPENDED: Next.RESUME,
    State.DELIVERED: Next.CLOSE,
}


def next_of(
    state: State,
    *,
    gate: str = "",
    reviewed: bool = False,
    immediate: bool = False,
    told: bool = False,
    asked: bool = False,
    owed: bool = False,
    parts: bool = False,
    sent_up: bool = False,
) -> Next:
    """What is next. `gate` is the fee gate's answer for the coming step, `told` whether the applicant knows that the
    result can be fetched, `asked` whether a special procedure waits for an answer, `owed` whether promised papers are
    missing: the decision waits for them, the review does not. `parts`: a department of a joint case has not answered;
    `sent_up`: it lies with the higher authority."""
    if sent_up and state is State.SUSPENDED:
        return Next.ANSWER_UP
    if asked and state in IN_DECISION:
        return Next.ANSWER_PROPOSAL
    if state in _NEXT:
        return _NEXT[state]
    if state in (State.ACCEPTED, State.REVIEW):
        if not (reviewed or immediate):
            return Next.REVIEW
        if parts:
            return Next.ANSWER_PARTS
        return Next.BRING_PROMISED if owed else Next.DECIDE
    if state in (State.DECIDED_GRANT, State.ISSUED) and gate:
        return Next.ASSESS_FEE if gate == "fees.not_assessed" else Next.PAY
    if state is State.DECIDED_GRANT:
        return Next.ISSUE
    if state in (State.ISSUED, State.DECIDED_REFUSE):
        return Next.COLLECT if told else Next.TELL_READY
    return Next.NOTHING


_HELD_BY = {
    Next.ACCEPT: Holder.WINDOW,
    Next.BRING_MATERIALS: Holder.APPLICANT,
    Next.REVIEW: Holder.BACK_OFFICE,
    Next.DECIDE: Holder.BACK_OFFICE,
    Next.SURVEY_RESULT: Holder.BACK_OFFICE,
    Next.RESUME: Holder.BACK_OFFICE,
    Next.ANSWER_PROPOSAL: Holder.BACK_OFFICE,
    Next.BRING_PROMISED: Holder.APPLICANT,
    Next.ANSWER_PARTS: Holder.BACK_OFFICE,
    Next.ANSWER_UP: Holder.BACK_OFFICE,
    Next.ASSESS_FEE: Holder.WINDOW,
    Next.PAY: Holder.APPLICANT,
    Next.ISSUE: Holder.WINDOW,
    Next.TELL_READY: Holder.WINDOW,
    Next.COLLECT: Holder.APPLICANT,
    Next.CLOSE: Holder.WINDOW,
    Next.NOTHING: Holder.NOBODY,
}


def holder_of(coming: Next, *, immediate: bool = False) -> Holder:
    """Whose turn it is; a matter decided on the spot never leaves the window."""
    if immediate and coming is Next.DECIDE:
        return Holder.WINDOW
    return _HELD_BY[coming]
