"""What can be done on the case card besides what is next: which actions there are, and which fit how it stands."""

from collections.abc import Callable
from typing import Any

from models.cases.decision_verbs import decide_on_the_spot, enter_signed_decision, return_, withdraw
from models.cases.intake_verbs import not_accepted
from models.cases.reading import CaseCard
from models.cases.result_verbs import assess_fee, deliver, issue, tell_ready
from models.cases.rules import BEFORE_ACCEPTANCE, Decision, Next, State
from models.catalogue.rules import FeeTiming, Kind
from models.fees.verbs import reissue
from models.tickets.verbs import park
from ui.desk import relief_forms as relief
from ui.desk import step_forms as steps
from ui.desk import way_forms as way
from ui.desk.fee_form import DoubtForm, FeeForm
from ui.desk.step_form import StepForm
from ui.room import Room
from ui.translation import mark
from ui.widgets.case_view import CaseView

ACTIONS = (
    ("signed", mark("Enter the signed paper"), "Ctrl+1"),
    ("spot", mark("Decide on the spot"), "Ctrl+1"),
    ("issue", mark("Make the certificate"), "Ctrl+6"),
    ("fee", mark("Fix the fee"), "Ctrl+2"),
    ("reissue", mark("Void and reissue"), "Ctrl+3"),
    ("tell", mark("Tell the applicant"), "Ctrl+5"),
    ("deliver", mark("Hand out"), "Ctrl+6"),
    ("not_accepted", mark("Not accept"), "Ctrl+7"),
    ("return_", mark("Return"), "Ctrl+7"),
    ("withdraw", mark("Withdraw"), "Ctrl+8"),
    *way.ACTIONS,
    *relief.ACTIONS,
)
"""The actions that open a step: name, words, key."""
ENDINGS = ("not_accepted", "return_", "withdraw")

VERBS: dict[str, Any] = {
    "signed": enter_signed_decision, "fee": assess_fee, "reissue": reissue, "tell": tell_ready, "deliver": deliver,
    "not_accepted": not_accepted, "return_": return_, "withdraw": withdraw, "pay": park, "spot": decide_on_the_spot,
    "issue": issue, **way.VERBS, **relief.VERBS,
}  # fmt: skip
"""What each action does, for the question whether the role may."""


def stands(view: CaseView) -> tuple[Any, ...]:
    """What a step form rests on: where it moves, the form has done its work."""
    now = view.card
    return (
        len(now.steps), now.gate, len(view.notices), view.doubted() is None, now.lacking, relief.stands(view),
        way.stands(view),
    )  # fmt: skip


def fits(view: CaseView, *, visitor: bool) -> dict[str, bool]:
    """Which of the actions fit the state: what the table of steps allows and what the case has."""
    now, may = view.card, frozenset(view.card.may)
    open_notice = view.open_notice() is not None
    acceptance = now.case.kind is Kind.IMMEDIATE and now.case.accepted_at is not None
    return {
        "signed": "enter_signed_decision" in may and now.case.kind is Kind.PROMISED,
        "spot": "decide_on_the_spot" in may and now.case.kind is Kind.IMMEDIATE,
        "issue": "issue" in may,
        "fee": "assess_fee" in may and bool(view.standards) and not open_notice and _fee_in_time(now),
        "reissue": open_notice,
        "pay": open_notice and visitor,
        "tell": "tell_ready" in may,
        "deliver": "deliver" in may,
        "not_accepted": "not_accepted" in may,
        "return_": "return_" in may,
        "withdraw": "withdraw" in may,
        "acceptance": acceptance,
        "letter": bool(now.case.decision) and not acceptance,
        **way.fits(view),
        **relief.fits(view),
    }


def _fee_in_time(now: CaseCard) -> bool:
    decided = now.case.state in (State.DECIDED_GRANT, State.ISSUED)
    return decided or now.case.fee_timing is FeeTiming.BEFORE_ACCEPT


def usual_step(room: Room, view: CaseView, ticket: str) -> StepForm | None:
    """The form of what is next, where that is done at a window."""
    now = view.card
    if (doubted := view.doubted()) is not None:
        return DoubtForm(room, view, doubted)
    if now.case.state in BEFORE_ACCEPTANCE and now.coming in (Next.ACCEPT, Next.BRING_MATERIALS):
        if _pays_first(view):
            return FeeForm(room, view, ticket)
        return way.usual(room, view) or steps.AcceptForm(room, now)
    if now.case.kind is Kind.IMMEDIATE and now.coming in (Next.DECIDE, Next.ISSUE, Next.TELL_READY, Next.COLLECT):
        return _spot_step(room, now)
    made: dict[Next, Callable[[], StepForm]] = {
        Next.ASSESS_FEE: lambda: FeeForm(room, view, ticket),
        Next.ISSUE: lambda: steps.IssueForm(room, now),
        Next.TELL_READY: lambda: steps.DeliveryForm(room, now) if ticket else steps.TellForm(room, now),
        Next.COLLECT: lambda: steps.DeliveryForm(room, now),
        Next.CLOSE: lambda: steps.CloseForm(room, now),
    }
    return made[now.coming]() if now.coming in made else way.usual(room, view)


def _spot_step(room: Room, now: CaseCard) -> StepForm:
    """What is left of a matter that is handled on the spot: in one act, where no money is waited for."""
    if now.case.decision == Decision.REFUSE:
        return steps.DeliveryForm(room, now)
    return steps.SpotForm(room, now) if now.gate else steps.HandOutForm(room, now)


def _pays_first(view: CaseView) -> bool:
    """The item charges before acceptance and nothing was asked for yet."""
    return view.card.gate == "fees.not_assessed" and view.card.case.fee_timing is FeeTiming.BEFORE_ACCEPT
