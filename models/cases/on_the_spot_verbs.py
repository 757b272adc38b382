"""即办件: a two-minute matter on one screen and one sheet (domain.md §3.1; days.md 4)."""

from dataclasses import dataclass

from models.cases.decision_verbs import decided
from models.cases.forms import HIMSELF, CertificateWish, Collector, Intake
from models.cases.intake_verbs import accept, chosen, receive
from models.cases.numbers import Series
from models.cases.papers import store_immediate, store_letter
from models.cases.records import Case
from models.cases.result_verbs import assess_fee, deliver, issue
from models.cases.rules import Decision, State
from models.cases.steps import NOTHING_SAID, Said, gate, held_case, next_document, roles
from models.fees.rules import LineWish
from models.fees.rules import Step as MoneyStep
from models.office.act import Act
from models.office.refusal import NotAllowed
from models.office.verb import verb


@dataclass(frozen=True, slots=True)
class Handled:
    """An on-the-spot matter after one act: out of the hand, or waiting for the money."""

    case: str
    number: str
    short_number: str
    notice: str
    """Id of the payment notice; "" where no fee was due."""
    handed_out: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What is decided on the spot and who takes it away."""

    decision: Decision = Decision.GRANT
    reason_code: str = ""
    reason: str = ""
    certificates: tuple[CertificateWish, ...] = (CertificateWish(),)
    collector: Collector = HIMSELF


@verb("cases.handle_immediate", roles=roles("decide_on_the_spot"))
def handle_immediate(
    act: Act,
    *,
    intake: Intake,
    outcome: Outcome = Outcome(),
    lines: tuple[LineWish, ...] = (),
    park: bool = False,
    sheet: bool = True,
) -> Handled:
    """一屏办结: takes in, accepts, decides, and hands out where no fee is due; else prints the payment notice.

    Every step keeps its own row. `lines` are the fees asked for; after they are paid `hand_out` finishes it.
    Refused what the single steps say, fees.not_assessed where the item has a fee and none is asked for.
    """
    received = receive(act, intake=intake)
    notice = ""
    _carry_on(act, received.case, outcome)
    if lines:
        notice = assess_fee(act, case=received.case, lines=lines, ticket=intake.ticket, park=park)
    elif (case := act.get(Case, received.case)).state != State.CLOSED:
        raise NotAllowed(_shut(act, case), field="lines", case=case.number)
    case = act.get(Case, received.case)
    if sheet and case.decision:
        store_immediate(act, case, notice=notice, reason=outcome.reason)
    return Handled(case.id, case.number, case.short_number, notice, case.state == State.CLOSED)


@verb("cases.hand_out", roles=roles("decide_on_the_spot"))
def hand_out(act: Act, *, case: str, outcome: Outcome = Outcome(), slip: bool = False) -> None:
    """付讫发放: finishes an on-the-spot matter whose fee is paid: what is left of its steps, in one act.

    `slip` prints the delivery slip beside the sheet that was signed. NotAllowed with the fee gate's code while it is
    not paid, cases.state where nothing is left.
    """
    found = held_case(act, case)
    if found.state == State.CLOSED:
        raise NotAllowed("cases.state", step="hand_out", state=found.state, case=found.number)
    undecided = not found.decision
    _carry_on(act, case, outcome, slip=slip)
    found = act.get(Case, case)
    if found.state != State.CLOSED:
        raise NotAllowed(_shut(act, found), case=found.number)
    if undecided:
        store_immediate(act, found, reason=outcome.reason)


_GATES = {
    State.RECEIVED: MoneyStep.ACCEPT,
    State.PRECHECK: MoneyStep.ACCEPT,
    State.DECIDED_GRANT: MoneyStep.ISSUE,
    State.ISSUED: MoneyStep.DELIVER,
}


def _shut(act: Act, case: Case) -> str:
    """The gate that holds the case back, or cases.state where no gate does."""
    at = _GATES.get(State(case.state))
    return (gate(act, case, at) if at else "") or "cases.state"


def _carry_on(act: Act, case_id: str, outcome: Outcome, *, slip: bool = False) -> None:
    """Takes the steps that are left, in order, as far as the money lets them."""
    while True:
        case = act.get(Case, case_id)
        state = State(case.state)
        if state in _GATES and gate(act, case, _GATES[state]):
            return
        match state:
            case State.RECEIVED | State.PRECHECK:
                accept(act, case=case_id, paper=False)
            case State.ACCEPTED:
                _decide(act, case, outcome)
            case State.DECIDED_GRANT:
                issue(act, case=case_id, certificates=outcome.certificates)
            case State.ISSUED | State.DECIDED_REFUSE:
                deliver(act, case=case_id, collector=outcome.collector, slip=slip)
            case _:
                return


def _decide(act: Act, case: Case, outcome: Outcome) -> None:
    """The one sheet is the decision: its number is the decision's."""
    said = NOTHING_SAID
    if outcome.decision is Decision.REFUSE:
        chosen(outcome.reason_code, "refuse")
        said = Said(reason_code=outcome.reason_code, reason=outcome.reason)
    number = next_document(act, Series.IMMEDIATE)
    decided(act, case, "decide_on_the_spot", outcome.decision, said, number=number)
    if outcome.decision is Decision.REFUSE:
        store_letter(act, case, case.decision_no, reason=outcome.reason)
