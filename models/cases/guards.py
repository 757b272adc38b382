"""What a step of a case looks at besides the state: the guards of domain.md §3.2, as functions of plain facts."""

from dataclasses import dataclass
from datetime import date

from models.cases.rules import Fault, Guard, Step, says_something
from models.catalogue.rules import FeeTiming


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the guards look at."""

    now: int
    last_step_at: int
    """Instants in milliseconds."""
    immediate: bool = False
    missing: tuple[str, ...] = ()
    """Names of required materials that are not there."""
    reason: str = ""
    reason_min: int = 10
    """Fewest characters of a reason that says something (EM-S counts shorter ones as none)."""
    fee: str = ""
    """The fee gate's answer for this step: "" open, else its code."""
    fee_timing: FeeTiming = FeeTiming.AFTER_DECISION
    acceptor: str = ""
    proposer: str = ""
    person: str = ""
    """Staff ids: who accepted, who proposed the special procedure, who acts."""
    firm: tuple[str, ...] = ()
    """Names of the missing ones that may not be brought later (容缺受理)."""
    owed: tuple[str, ...] = ()
    """Names of promised papers that are not there."""
    upward: bool = False
    """The item is an 上报件."""
    unanswered: tuple[str, ...] = ()
    """Departments of a joint case that have not answered."""
    against: tuple[str, ...] = ()
    """Departments that do not agree, or gave their part back."""


def refusal(row: Step, facts: Facts) -> str:
    """ "" where the guards let the step through, else the code of the first that does not; `Fault` or the fee's."""
    if facts.now < facts.last_step_at:
        return Fault.TIME
    for guard in row.guards:
        if code := _GUARDED[guard](facts):
            return code
    return ""


def _materials(facts: Facts) -> str:
    return Fault.MATERIALS if facts.missing else ""


def _reason(facts: Facts) -> str:
    return "" if says_something(facts.reason, facts.reason_min) else Fault.REASON


def _fee(facts: Facts) -> str:
    return facts.fee


def _other_person(facts: Facts) -> str:
    return Fault.SAME_PERSON if facts.person == facts.acceptor and not facts.immediate else ""


def _on_the_spot(facts: Facts) -> str:
    return "" if facts.immediate else Fault.NOT_ON_THE_SPOT


def _fee_timing(facts: Facts) -> str:
    return "" if facts.fee_timing is FeeTiming.BEFORE_ACCEPT else Fault.FEE_TOO_EARLY


def _tolerable(facts: Facts) -> str:
    if facts.immediate:
        return Fault.PROMISE_IMMEDIATE
    if not facts.missing:
        return Fault.NOTHING_MISSING
    return Fault.NOT_TOLERABLE if facts.firm else ""


def _open_promise(facts: Facts) -> str:
    return "" if facts.owed else Fault.NOTHING_PROMISED


def _promise_kept(facts: Facts) -> str:
    return Fault.PROMISED_MISSING if facts.owed else ""


def _other_proposer(facts: Facts) -> str:
    return Fault.SAME_PROPOSER if facts.person == facts.proposer else ""


def _parts_agreed(facts: Facts) -> str:
    if facts.unanswered:
        return Fault.PARTS_OPEN
    return Fault.PART_DISAGREES if facts.against else ""


def _upward(facts: Facts) -> str:
    return "" if facts.upward else Fault.NOT_UPWARD


_GUARDED = {
    Guard.MATERIALS: _materials,
    Guard.REASON: _reason,
    Guard.FEE: _fee,
    Guard.OTHER_PERSON: _other_person,
    Guard.ON_THE_SPOT: _on_the_spot,
    Guard.FEE_TIMING: _fee_timing,
    Guard.TOLERABLE: _tolerable,
    Guard.OPEN_PROMISE: _open_promise,
    Guard.PROMISE_KEPT: _promise_kept,
    Guard.OTHER_PROPOSER: _other_proposer,
    Guard.PARTS_AGREED: _parts_agreed,
    Guard.UPWARD: _upward,
}


def document_day_fault(document_day: date, *, acceptance_day: date, today: date) -> Fault | None:
    """Whether a signed paper can be of its day: not before acceptance, not after today (guard 6)."""
    if document_day < acceptance_day:
        return Fault.BEFORE_REGISTER
    return Fault.IN_FUTURE if document_day > today else None
