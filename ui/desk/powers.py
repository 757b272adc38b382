"""五权 at the window: which step its unit has not given it, and what the key says and does then (behaviour 39)."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from models.cases.decision_verbs import decide_on_the_spot, return_
from models.cases.intake_verbs import not_accepted
from models.cases.offer import offered
from models.cases.reading import CaseCard
from models.cases.result_verbs import assess_fee
from models.cases.rules import REASONS, Decision
from models.cases.survey_verbs import survey, survey_result
from models.cases.tolerance_verbs import accept_on_promise, promise
from models.office.actors import Role
from models.office.verb import Verb
from models.people.rules import Power
from ui import words
from ui.room import Room

STEP_OF = {
    "signed": "enter_signed_decision",
    "spot": "decide_on_the_spot",
    "fee": "assess_fee",
    "recorded": "survey_result",
}
"""What a step is called on the card → its name in the table of steps, where the two differ."""

BESIDES = {"reissue": (Power.FEE_DETERMINE,), "hand_out": (Power.PRECHECK, Power.ISSUE)}
"""Acts that are no row of the table: void and reissue determines a fee; handing out on the spot decides and issues."""


def said(power: Power | str) -> str:
    """本部门未授予窗口××权."""
    return words.why("people.power_not_granted", power=str(power))


def lacks(card: CaseCard, name: str, roles: frozenset[Role]) -> str:
    """Why the window may not take this step for want of a power; "" where its unit gave it or none is needed."""
    if name in BESIDES:
        return first_lacking(card.lacking, BESIDES[name])
    found = offered(card, STEP_OF.get(name, name), roles=roles)
    return said(found.power) if found.power else ""


def first_lacking(lacking: frozenset[Power], needed: Iterable[Power]) -> str:
    """The first of the needed powers that is not given, in words; "" for none."""
    return next((said(power) for power in needed if power in lacking), "")


def attempt(room: Room, card: CaseCard, name: str) -> bool:
    """Makes the attempt that the write door refuses and keeps, which says why. False where the step has no such act.

    What is wished for is so little that nothing would come of it, had the unit given the power a moment ago. Making and
    handing out a certificate have no such wish: their keys open the form, whose Ctrl+Enter is the attempt.
    """
    found = _attempts(room.work.today()).get(STEP_OF.get(name, name))
    if found is None:
        return False
    asked, wishes = found
    return room.do(asked, case=card.case.id, **wishes)


def _attempts(today: date) -> dict[str, tuple[Verb[Any, Any], dict[str, Any]]]:
    def ends(which: str) -> dict[str, Any]:
        return {"reason_code": REASONS[which][0], "reason": ""}

    return {
        "not_accepted": (not_accepted, ends("not_accepted")),
        "return_": (return_, ends("return_")),
        "promise": (promise, {"completion": "", "promised_by": today}),
        "accept_on_promise": (accept_on_promise, {"signed": False, "credit_clear": False}),
        "decide_on_the_spot": (decide_on_the_spot, {"decision": Decision.REFUSE, **ends("refuse")}),
        "assess_fee": (assess_fee, {"lines": ()}),
        "survey": (survey, {"day": today, "at": "", "place": "", "surveyors": ()}),
        "survey_result": (survey_result, {"came": (), "conclusion": ""}),
    }
